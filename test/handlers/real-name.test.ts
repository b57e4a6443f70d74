import { expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { type RefusalName, refusalNamesOf } from '../../src/contract/refusals.ts'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const individual = '/v2/customers/realname-auths/individual'
const enterprise = '/v2/customers/realname-auths/enterprise'
const common = { verified_number: 'P-1', xaccount_type: 'T' }
const person = { ...common, identify_type: 0, verified_type: 3, verified_file_url: filesOf(2), name: 'Ana Torres' }
const company = { ...common, identify_type: 1, verified_file_url: filesOf(2), corp_name: 'Acme Ltd.' }
const change = { ...company, change_type: 1 }

type Fields = Record<string, unknown>

const operations = {
  CreatePersonalRealnameAuth: ['POST', individual, person],
  CreateEnterpriseRealnameAuthentication: ['POST', enterprise, company],
  ChangeEnterpriseRealnameAuthentication: ['PUT', enterprise, change],
} as const
type Id = keyof typeof operations
const individually = 'CreatePersonalRealnameAuth'
const asCompany = 'CreateEnterpriseRealnameAuthentication'
const changing = 'ChangeEnterpriseRealnameAuthentication'

function filesOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `people/page-${at}.jpg`)
}

interface Story {
  readonly platform: TestPlatform
  readonly apply: (more?: Fields, id?: Id) => Promise<unknown>
  readonly review: (word: Fields, customer?: string) => Promise<Answered>
  readonly set: (settings: Fields) => Promise<void>
  readonly advance: (duration: string) => Promise<void>
  /** What the result operation says, and of the list verified_status, customer and customer_type. */
  readonly shown: () => Promise<unknown[]>
}

/** A customer, by the last digits of its name, and what can happen to it. */
function story(digits = '25'): Story {
  const platform = startPlatform()
  const own = platform.customer(`demo-customer-${digits}`).customerId
  return {
    platform,
    async apply(more = {}, id = 'CreatePersonalRealnameAuth') {
      const [method, target, form] = operations[id]
      const { body } = await platform.call(method, target, { body: { customer_id: own, ...form, ...more } })
      return (body as { error_code?: string }).error_code ?? body
    },
    review: (word, customer = own) => platform.post(`/_sandbox/real-name/${customer}/review`, word, { as: null }),
    async set(settings) {
      expect((await platform.call('PUT', '/_sandbox/settings', { as: null, body: settings })).status).toBe(200)
    },
    async advance(duration) {
      expect((await platform.post('/_sandbox/clock/advance', { duration }, { as: null })).status).toBe(200)
    },
    async shown() {
      const { body: result } = await platform.get(`/v2/customers/realname-auths/result?customer_id=${own}`)
      const { body } = await platform.post('/v2/partners/sub-customers/query', { customer_id: own })
      const [row] = (body as { customer_infos: Fields[] }).customer_infos
      return [result, row?.['verified_status'], row?.['customer'], row?.['customer_type']]
    },
  }
}

function idOf({ platform }: Story, digits: string): string {
  return platform.customer(`demo-customer-${digits}`).customerId
}

const taken = { is_review: 1 }
const reviewing = 'CBC.99007188'

it.each([
  [3, 2],
  [5, 3],
  [6, 3],
  [9, 3],
  [10, 3],
])('wants for the document %s exactly %s files', async (document, count) => {
  for (const files of [1, 2, 3, 4]) {
    const answer = await story().apply({ verified_type: document, verified_file_url: filesOf(files) })
    expect(answer).toEqual(files === count ? taken : 'CBC.0100')
  }
})

it.each([
  [{ verified_type: undefined }, 'verified_type'],
  [{ verified_type: null }, 'verified_type'],
  [{ verified_type: 1 }, 'verified_type'],
  [{ identify_type: 4 }, 'identify_type'],
  [{ verified_file_url: [] }, 'verified_file_url'],
  [{ verified_file_url: filesOf(5) }, 'verified_file_url'],
  [{ verified_file_url: filesOf(3) }, 'verified_file_url'],
  [{ name: '' }, 'name'],
  [{ verified_number: 'x'.repeat(33) }, 'verified_number'],
  [{ change_type: 1 }, 'change_type'],
  [{ xaccount_type: '' }, 'xaccount_type'],
])('refuses the form %j and names the field, before it looks at the customer', async (fault, field) => {
  const { body } = await startPlatform().post(individual, { customer_id: 'nobody', ...person, ...fault })
  expect(body).toMatchObject({ error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as string })
})

it.each([asCompany, changing] as const)('%s wants a name with letters, and a legal person in full', async (id) => {
  const { platform } = story()
  const [method, target, form] = operations[id]
  const legal = { legel_name: 'Luis' }
  for (const fault of [
    { corp_name: '12 34' },
    { corp_name: '-+-' },
    { corp_name: ' ' },
    { enterprise_person: legal },
  ]) {
    const { body } = await platform.call(method, target, { body: { customer_id: 'nobody', ...form, ...fault } })
    expect(body, JSON.stringify(fault)).toMatchObject({
      error_code: 'CBC.0100',
      error_msg: expect.stringContaining(Object.keys(fault)[0] ?? '') as string,
    })
  }
})

it.each([
  [['a.jpg', 'b.jpeg'], taken],
  [['a.bmp', 'b.png'], taken],
  [['a.gif', 'dir.with.dots/b.v2.PDF'], taken],
  [['a.tiff', 'b.jpg'], 'CBC.99000100'],
  [['a.jpg', 'b.jpg.exe'], 'CBC.99000100'],
  [['a.jpg', 'b'], 'CBC.99000100'],
  [['a.jpg', 'b.'], 'CBC.99000100'],
  [['a.jpg', 'jpg'], 'CBC.99000100'],
])('answers the files %j with %j', async (files, answer) => {
  expect(await story().apply({ verified_file_url: files })).toEqual(answer)
})

it.each([individually, asCompany, changing] as const)('%s checks in the order of its contract', async (id) => {
  const scene = story()
  const { platform, apply, review, set } = scene
  const form: Fields = { customer_id: 'nobody', verified_number: 'P-9', verified_file_url: ['a.jpg', 'b.doc'] }
  await set({ real_name_review: 'automatic' })
  for (const digits of ['09', '10', '15', '18', '23'])
    expect(await apply({ customer_id: idOf(scene, digits), verified_number: 'P-9' })).toEqual({ is_review: 0 })
  await set({ real_name_review: 'manual', banned_certificates: ['P-9'] })
  const tired = idOf(scene, id === changing ? '02' : '24')
  for (let at = 0; at < 5; at += 1) {
    expect(await apply({ customer_id: tired, verified_number: 'P-1' }, id)).toEqual(taken)
    await review({ result: 'failed' }, tired)
  }
  await set({ real_name_upload: false })
  const fresh = idOf(scene, id === changing ? '11' : '25')
  const mends: Partial<Record<RefusalName, () => unknown>> = {
    customer_not_yours: () => (form['customer_id'] = idOf(scene, '13')),
    real_name_upload_disabled: () => set({ real_name_upload: true }),
    real_name_done_or_reviewing: () => (form['customer_id'] = id === changing ? idOf(scene, '25') : tired),
    ...(id === changing ? { business_check_failed: () => (form['customer_id'] = tired) } : {}),
    real_name_attempts_exceeded: () => (form['customer_id'] = fresh),
    certificate_banned: () => set({ banned_certificates: [] }),
    certificate_overused: () => (form['verified_number'] = 'P-10'),
    certificate_file_format_wrong: () => (form['verified_file_url'] = ['a.jpg', 'b.pdf']),
  }

  const met: RefusalName[] = []
  let answer = await apply(form, id)
  while (typeof answer === 'string' && met.length < 20) {
    const name = required(refusalNamesOf(answer)[0], answer)
    met.push(name)
    await required(mends[name], `a mend of ${name}`)()
    answer = await apply(form, id)
  }

  expect(answer).toEqual(taken)
  expect(met).toEqual(operationIndex.intl[id].refusals.filter((each) => each in mends))
  expect(platform.customer(id === changing ? 'demo-customer-11' : 'demo-customer-25').realName).toBe('reviewing')
})

it.each([
  [{ result: 'passed' }, '2', { review_result: 2 }],
  [{ result: 'passed', opinion: 'welcome' }, '2', { review_result: 2 }],
  [{ result: 'rejected', opinion: 'blurred' }, '1', { review_result: 1, opinion: 'blurred' }],
  [{ result: 'failed' }, '3', { review_result: 1 }],
])('shows the review %j in the list as %s', async (word, status, result) => {
  const { apply, review, shown, platform } = story()
  expect(await shown()).toEqual([{}, '-1', '', -1])
  expect(await apply()).toEqual(taken)
  expect(await shown()).toEqual([{ review_result: 0 }, '0', '', -1])
  expect(await apply()).toBe(reviewing)

  const { customerId } = platform.customer('demo-customer-25')
  expect(await review(word)).toMatchObject({
    status: 200,
    body: { customer_id: customerId, result: word.result, verified_status: status },
  })

  expect(await shown()).toEqual([result, status, ...(status === '2' ? ['Ana Torres', 0] : ['', -1])])
  expect(await review(word)).toMatchObject({ status: 409, body: { error_code: 'SANDBOX.0409' } })
  expect(await apply({ verified_number: 'P-2' })).toEqual(status === '2' ? reviewing : taken)
})

it.each([
  [{ result: 'rejected' }, 'demo-customer-13', 400],
  [{ result: 'maybe' }, 'demo-customer-13', 400],
  [{ result: 'passed', opinion: '' }, 'demo-customer-13', 400],
  [{ result: 'passed' }, 'demo-customer-25', 409],
])('does not review %j of %s: %s', async (word, name, status) => {
  const { review, platform } = story()
  expect((await review(word, platform.customer(name).customerId)).status).toBe(status)
  expect((await review(word, 'nobody')).status).toBe(status === 409 ? 404 : 400)
  expect(platform.customer('demo-customer-13').realName).toBe('reviewing')
})

it.each([
  [{}, 'PT23H59M59S', 0],
  [{}, 'P1D', 2],
  [{ real_name_review_days: 3 }, 'P2DT23H59M59S', 0],
  [{ real_name_review_days: 3 }, 'P3D', 2],
  [{ real_name_review_days: 0 }, 'P1Y', 0],
])('under %j a review that nobody answers stands after %s at %s', async (settings, duration, result) => {
  const { set, apply, advance, shown } = story()
  await set(settings)
  await apply()
  await advance(duration)
  expect((await shown())[0]).toEqual({ review_result: result })
})

it('lets the day of an answered application pass the next one by', async () => {
  const { apply, review, advance, shown } = story()
  await apply()
  await advance('PT12H')
  await review({ result: 'rejected', opinion: 'no' })
  await apply()
  await advance('PT12H')
  expect((await shown())[0]).toEqual({ review_result: 0 })
  await advance('PT12H')
  expect((await shown())[0]).toEqual({ review_result: 2 })
})

it('passes applications at once where the settings say so', async () => {
  const { set, apply, review, shown } = story()
  await set({ real_name_review: 'automatic' })
  expect(await apply({}, 'CreateEnterpriseRealnameAuthentication')).toEqual({ is_review: 0 })
  expect(await shown()).toEqual([{ review_result: 2 }, '2', 'Acme Ltd.', 1])
  expect((await review({ result: 'passed' })).status).toBe(409)
})

it('counts failed and rejected attempts of a customer, and certificates that passed for others', async () => {
  const scene = story()
  const { apply, review, set } = scene
  for (let at = 0; at < 5; at += 1) {
    expect(await apply()).toEqual(taken)
    await review(at % 2 === 0 ? { result: 'rejected', opinion: 'no' } : { result: 'failed' })
  }
  expect(await apply()).toBe('CBC.99007191')
  expect(await apply({ verified_number: 'P-2' }, 'CreateEnterpriseRealnameAuthentication')).toBe('CBC.99007191')

  await set({ real_name_review: 'automatic' })
  const apply1 = (digits: string) => apply({ customer_id: idOf(scene, digits) })
  for (const digits of ['09', '10', '18', '23', '24']) expect(await apply1(digits)).toEqual({ is_review: 0 })
  expect(await apply1('15')).toBe('CBC.99007189')
})

it('changes a person to a company, and leaves the person verified when that does not pass', async () => {
  const { apply, review, shown, platform } = story('02')
  const { name } = platform.customer('demo-customer-02')
  for (const word of [{ result: 'rejected', opinion: 'no' }, { result: 'failed' }]) {
    expect(await apply({}, changing)).toEqual(taken)
    expect(await shown()).toEqual([{ review_result: 0 }, '0', name, 0])
    expect((await review(word)).body).toMatchObject({ verified_status: '2' })
    expect((await shown()).slice(1)).toEqual(['2', name, 0])
  }
  await apply({}, changing)
  await review({ result: 'passed' })
  expect(await shown()).toEqual([{ review_result: 2 }, '2', 'Acme Ltd.', 1])
  expect(await apply({}, changing)).toBe(reviewing)
})

it("reaches the customers of all a distributor's resellers, and nobody else's", async () => {
  const { platform } = story()
  const as = platform.userOf('sandbox-distributor')
  for (const [name, answer] of [
    ['demo-r1-customer-03', {}],
    ['demo-r2-customer-03', {}],
    ['demo-customer-25', { error_code: 'CBC.99000035' }],
  ] as const) {
    const asked = `/v2/customers/realname-auths/result?customer_id=${platform.customer(name).customerId}`
    expect((await platform.get(asked, { as })).body).toMatchObject(answer)
  }
})
