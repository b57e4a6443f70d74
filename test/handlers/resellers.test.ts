import { expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { type RefusalName, refusalNamesOf } from '../../src/contract/refusals.ts'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const resellers = '/v2/partners/indirect-partners/query'
const customers = '/v2/partners/sub-customers/query'
const register = '/v2/partners/sub-customers'
const budget = '/v2/partners/sub-customers/budget'
const here = '?partner=sandbox-distributor'

type Fields = Record<string, unknown>

interface Story {
  readonly platform: TestPlatform
  readonly as: Caller
  /** Account ids of the two resellers. */
  readonly one: string
  readonly two: string
  readonly post: (target: string, body: unknown) => Promise<Answered>
}

function story(options: Parameters<typeof startPlatform>[0] = {}): Story {
  const platform = startPlatform(options)
  const as = platform.userOf('sandbox-distributor')
  const [one, two] = [1, 2].map((number) => platform.customer(`demo-r${number}-customer-01`).resellerId)
  return {
    platform,
    as,
    one: required(one, 'reseller 1'),
    two: required(two, 'reseller 2'),
    post: (target, body) => platform.post(target, body, { as }),
  }
}

async function names({ post }: Story, target: string, filter: Fields): Promise<unknown> {
  const { body } = await post(target, filter)
  const { count, ...rest } = body as { count: number } & Record<string, { account_name: string }[]>
  const found = required(Object.values(rest)[0], 'rows').map((each) => each.account_name)
  expect(count).toBe(found.length)
  return found
}

it('gives a distributor its resellers, oldest association first, with all that is known of them', async () => {
  const { platform, post, one, two } = story()
  const known = [one, two].map((id) => required(platform.distributor.world.resellers.get(id), id))
  expect((await post(resellers, {})).body).toEqual({
    count: 2,
    indirect_partners: known.map((each, at) => ({
      indirect_partner_id: [one, two][at],
      mobile_phone: each.mobilePhone,
      email: each.email,
      account_name: `demo-reseller-0${at + 1}`,
      name: each.name,
      associated_on: ['2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z'][at],
      account_manager_id: each.accountManagerId,
      account_manager_name: each.accountManagerName,
    })),
  })
  for (const each of known) expect(each).toMatchObject({ name: expect.stringMatching(/./) as string })
})

it.each([
  [{}, [1, 2]],
  [{ account_name: 'demo-reseller-02' }, [2]],
  [{ account_name: 'demo-reseller' }, []],
  [{ account_name: '', indirect_partner_id: '', associated_on_begin: '', associated_on_end: '' }, [1, 2]],
  [{ account_name: null, indirect_partner_id: null, associated_on_begin: null, associated_on_end: null }, [1, 2]],
  [{ associated_on_begin: '2026-03-29T12:00:00Z' }, [2]],
  [{ associated_on_begin: '2026-03-29T12:00:01Z' }, []],
  [{ associated_on_end: '2026-03-28T12:00:00Z' }, [1]],
  [{ associated_on_end: '2026-03-28T11:59:59Z' }, []],
  [{ indirect_partner_id: 'nobody' }, []],
])('lets %j through the resellers %j', async (filter, expected) => {
  expect(await names(story(), resellers, filter)).toEqual(expected.map((number) => `demo-reseller-0${number}`))
})

it('finds one reseller by its id, and pages', async () => {
  const scene = story()
  expect(await names(scene, resellers, { indirect_partner_id: scene.two })).toEqual(['demo-reseller-02'])
  expect(await names(scene, resellers, { indirect_partner_id: scene.two, account_name: 'demo-reseller-01' })).toEqual(
    [],
  )
  expect((await scene.post(resellers, { offset: 1, limit: 1 })).body).toMatchObject({
    count: 2,
    indirect_partners: [{ indirect_partner_id: scene.two }],
  })
  expect((await scene.post(resellers, { offset: 2 })).body).toEqual({ count: 2, indirect_partners: [] })
})

it('takes in a reseller whose moment, as it is shown, is the bound, also when a world began between two seconds', async () => {
  const scene = story({ clock: new Date('2026-05-06T12:00:00.400Z') })
  const shown = '2026-03-28T12:00:00Z'
  expect(await names(scene, resellers, { associated_on_begin: shown, associated_on_end: shown })).toEqual([
    'demo-reseller-01',
  ])
})

it.each([
  ['sandbox-partner', 'CBC.0151'],
  ['demo-reseller-01', 'CBC.0151'],
  ['demo-customer-01', 'CBC.0151'],
])('does not answer %s', async (account, code) => {
  const platform = startPlatform()
  expect(await platform.post(resellers, {}, { as: platform.userOf(account) })).toMatchObject({
    status: 403,
    body: { error_code: code },
  })
})

it('shows a distributor the customers of the reseller that it names, and of no other', async () => {
  const scene = story()
  const [first, second] = [scene.one, scene.two].map((id) => ({ indirect_partner_id: id }))
  expect(await names(scene, customers, { ...first })).toEqual(
    expect.arrayContaining([1, 2, 3, 4].map((number) => `demo-r1-customer-0${number}`)) as unknown,
  )
  const foreign = scene.platform.customer('demo-r2-customer-01').customerId
  expect(await names(scene, customers, { ...first, customer_id: foreign })).toEqual([])
  expect(await names(scene, customers, { ...second, customer_id: foreign })).toEqual(['demo-r2-customer-01'])
  expect(await names(scene, customers, { ...second, association_type: '1' })).toEqual(['demo-r2-customer-04'])
  for (const nobody of [{}, { indirect_partner_id: null }, { indirect_partner_id: '' }])
    expect(await names(scene, customers, nobody)).toEqual([])
})

it('refuses a distributor the reseller of somebody else in every operation that can name one', async () => {
  const { platform, as, post } = story()
  const customer_id = platform.customer('demo-r1-customer-01').customerId
  const there = { indirect_partner_id: 'nobody' }
  const batch = { ...there, customer_ids: [customer_id], reason: 'test' }
  const asked = `?customer_id=${customer_id}&indirect_partner_id=nobody`
  const answers = [
    post(customers, there),
    post(register, { ...there, domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' }),
    post(`${register}/freeze`, batch),
    post(`${register}/unfreeze`, batch),
    post(budget, { ...there, customer_id, budget_amount: 1 }),
    post(`${budget}/query`, { ...there, customer_ids: [customer_id] }),
    platform.get(budget + asked, { as }),
    platform.get(`${budget}/records${asked}`, { as }),
    platform.get('/v2/orders/customer-orders?indirect_partner_id=nobody', { as }),
    platform.get('/v2/orders/customer-orders/details/CS1?indirect_partner_id=nobody', { as }),
    platform.get(`/v2/orders/customer-orders/refund-orders${asked}&order_id=CS1`, { as }),
    post('/v2/partners/sub-customers/on-demand-resources/query', { ...there, customer_id }),
  ]
  for (const answered of await Promise.all(answers))
    expect(answered).toMatchObject({
      status: 400,
      body: { error_code: 'CBC.99000037', error_msg: 'No permission on the indirect partner.' },
    })
})

it('does not look at the reseller that a partner names', async () => {
  const platform = startPlatform()
  const { customerId } = platform.customer('demo-customer-01')
  const { resellerId } = platform.customer('demo-r1-customer-01')
  for (const id of ['anything', resellerId]) {
    expect((await platform.post(customers, { indirect_partner_id: id })).body).toMatchObject({ count: 23 })
    const asked = `${budget}?customer_id=${customerId}&indirect_partner_id=${id}`
    expect((await platform.get(asked)).body).toMatchObject({ budget_amount: 5000 })
  }
})

it('finds the name of a reseller taken, which is an account of the same world', async () => {
  const { post, one } = story()
  const basics = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'T', indirect_partner_id: one }
  const asked = { search_type: 'name', search_value: 'demo-reseller-01' }
  expect((await post(`${register}/users/check-identity`, asked)).body).toMatchObject({ check_result: 'used_by_user' })
  expect((await post(register, { ...basics, domain_name: 'demo-reseller-01' })).body).toMatchObject({
    error_code: 'CBC.99000038',
  })
})

it('binds a customer that is created for a reseller to that one', async () => {
  const scene = story()
  const form = { domain_name: 'acme-hosting', domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' }
  const more = { indirect_partner_id: scene.two, include_association_result: true }
  expect((await scene.post(register, { ...form, ...more })).status).toBe(200)

  const asked = { account_name: 'acme-hosting' }
  expect(await names(scene, customers, { ...asked, indirect_partner_id: scene.two })).toEqual(['acme-hosting'])
  expect(await names(scene, customers, { ...asked, indirect_partner_id: scene.one })).toEqual([])
  expect((await scene.platform.post(customers, asked)).body).toMatchObject({ count: 0 })
})

it('checks a registration in the order of its contract: each fault mended brings out the next', async () => {
  const { platform, post, one } = story()
  const email = 'buyer@example.com'
  const settings = (change: Fields) => platform.call('PUT', `/_sandbox/settings${here}`, { as: null, body: change })
  const send = async (timeout = 10) => {
    expect((await post('/v2/bases/verificationcode/send', { receiver_type: 2, email, timeout })).status).toBe(204)
    const { body } = await platform.get(`/_sandbox/outbox${here}&to=${email}`, { as: null })
    return required((body as { messages: { code: string }[] }).messages[0], 'a message').code
  }
  const form: Fields = { domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T', email, verification_code: '999999' }
  await send()
  for (let at = 0; at < 4; at += 1) await post(register, { ...form, indirect_partner_id: one })
  Object.assign(form, { domain_name: 'op_acme', password: 'short', indirect_partner_id: 'nobody' })
  Object.assign(form, { xaccount_id: 'user-demo-r1-customer-01', xaccount_type: 'sandbox_distributor_IDP' })
  await settings({ distributor_delisted: true, distributor_restricted: true })
  await settings({ test_partner: true, partner_restricted: true })
  const mends: Partial<Record<RefusalName, () => unknown>> = {
    reseller_not_yours: () => (form['indirect_partner_id'] = null),
    test_partner: () => settings({ test_partner: false }),
    distributor_without_customers: () => (form['indirect_partner_id'] = one),
    distributor_delisted: () => settings({ distributor_delisted: false }),
    distributor_restricted: () => settings({ distributor_restricted: false }),
    partner_restricted: () => settings({ partner_restricted: false }),
    customer_name_malformed: () => (form['domain_name'] = 'DEMO-r2-customer-04'),
    password_malformed: () => (form['password'] = 'Correct-7-horses'),
    customer_name_taken: () => (form['domain_name'] = 'acme-hosting'),
    xaccount_taken: () => (form['xaccount_id'] = 'user-1'),
    verification_code_exhausted: async () => {
      form['verification_code'] = await send(1)
      await platform.post(`/_sandbox/clock/advance${here}`, { duration: 'PT1M' }, { as: null })
    },
    verification_code_expired: () => send(),
    verification_code_wrong: async () => (form['verification_code'] = await send()),
  }

  const met: RefusalName[] = []
  let answered = await post(register, form)
  while (answered.status !== 200 && met.length < 20) {
    const { error_code: code } = answered.body as { error_code: string }
    const name = required(refusalNamesOf(code)[0], code)
    met.push(name)
    await required(mends[name], `a mend of ${name}`)()
    answered = await post(register, form)
  }

  expect(met).toHaveLength(13)
  expect(met).toEqual(operationIndex.intl.CreateSubCustomer.refusals.filter((each) => each in mends))
})
