import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const individual = '/v2/customers/realname-auths/individual'
const enterprise = '/v2/customers/realname-auths/enterprise'
const files = (count: number): string[] => Array.from({ length: count }, (_, at) => `people/page-${at}.JPG`)

interface Story {
  readonly platform: TestPlatform
  readonly id: string
  readonly apply: (more?: Record<string, unknown>) => Promise<unknown>
  readonly applyForCompany: (method: 'POST' | 'PUT', more?: Record<string, unknown>) => Promise<unknown>
  readonly review: (result: string, opinion?: string) => Promise<number>
  readonly result: () => Promise<unknown>
  readonly listed: () => Promise<unknown>
}

function story(name = 'demo-customer-25'): Story {
  const platform = startPlatform()
  const id = platform.customer(name).customerId
  const common = { customer_id: id, verified_number: 'P-1', xaccount_type: 'T' }
  return {
    platform,
    id,
    apply: async (more) =>
      (
        await platform.post(individual, {
          ...common,
          identify_type: 0,
          verified_type: 3,
          verified_file_url: files(2),
          name: 'Ana Torres',
          ...more,
        })
      ).body,
    applyForCompany: async (method, more) =>
      (
        await platform.call(method, enterprise, {
          body: {
            ...common,
            identify_type: 1,
            verified_file_url: files(2),
            corp_name: 'Acme Ltd.',
            ...(method === 'PUT' ? { change_type: 1 } : {}),
            ...more,
          },
        })
      ).body,
    review: async (result, opinion) =>
      (
        await platform.post(
          `/_sandbox/real-name/${id}/review`,
          { result, ...(opinion === undefined ? {} : { opinion }) },
          { as: null },
        )
      ).status,
    result: async () => (await platform.get(`/v2/customers/realname-auths/result?customer_id=${id}`)).body,
    async listed() {
      const { body } = await platform.post('/v2/partners/sub-customers/query', { customer_id: id })
      return (body as { customer_infos: unknown[] }).customer_infos[0]
    },
  }
}

it('an application is under review until the reviewer passes it; then the customer bears its name', async () => {
  const { apply, result, review, listed } = story()
  expect(await result()).toEqual({})
  expect(await apply()).toEqual({ is_review: 1 })
  expect(await result()).toEqual({ review_result: 0 })
  expect(await listed()).toMatchObject({ verified_status: '0', customer: '', customer_type: -1 })
  expect(await apply()).toMatchObject({ error_code: 'CBC.99007188' })

  expect(await review('passed')).toBe(200)
  expect(await result()).toEqual({ review_result: 2 })
  expect(await listed()).toMatchObject({ verified_status: '2', customer: 'Ana Torres', customer_type: 0 })
  expect(await apply()).toMatchObject({ error_code: 'CBC.99007188' })
  expect(await review('passed')).toBe(409)
})

it('a rejection needs words, tells them, and lets the customer apply again', async () => {
  const { apply, result, review, listed } = story()
  await apply()
  expect(await review('rejected')).toBe(400)
  expect(await review('rejected', 'The photo is not readable.')).toBe(200)
  expect(await result()).toEqual({ review_result: 1, opinion: 'The photo is not readable.' })
  expect(await listed()).toMatchObject({ verified_status: '1' })
  expect(await apply()).toEqual({ is_review: 1 })
})

it('a failed check shows as 3 in the list', async () => {
  const { apply, review, listed } = story()
  await apply()
  await review('failed')
  expect(await listed()).toMatchObject({ verified_status: '3' })
})

it('a review that nobody answers passes after a day, or never, or there is none: as the settings say', async () => {
  for (const [settings, taken, afterwards] of [
    [{}, 1, 2],
    [{ real_name_review_days: 0 }, 1, 0],
    [{ real_name_review: 'automatic' }, 0, 2],
  ] as const) {
    const { platform, apply, result } = story()
    await platform.call('PUT', '/_sandbox/settings', { as: null, body: settings })
    expect(await apply()).toEqual({ is_review: taken })
    await platform.post('/_sandbox/clock/advance', { duration: 'P1D' }, { as: null })
    expect(await result()).toMatchObject({ review_result: afterwards })
  }
})

it.each([
  [3, 2, true],
  [3, 3, false],
  [5, 3, true],
  [5, 2, false],
  [6, 3, true],
  [9, 3, true],
  [10, 4, false],
])('document %s with %s files is taken: %s', async (document, count, taken) => {
  const body = await story().apply({ verified_type: document, verified_file_url: files(count) })
  if (taken) expect(body).toEqual({ is_review: 1 })
  else
    expect(body).toMatchObject({
      error_code: 'CBC.0100',
      error_msg: expect.stringContaining('verified_file_url') as string,
    })
})

it('asks for the kind of document', async () => {
  expect(await story().apply({ verified_type: null })).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('verified_type') as string,
  })
})

it('gives the reasons for refusing in the order in which the platform checks', async () => {
  const { platform, apply } = story()
  const set = async (change: Record<string, unknown>): Promise<unknown> =>
    platform.call('PUT', '/_sandbox/settings', { as: null, body: change })
  const wrong = { customer_id: 'nobody', verified_file_url: ['a.exe', 'b.jpg'] }
  await set({ real_name_upload: false, banned_certificates: ['P-1'] })
  expect(await apply(wrong)).toMatchObject({ error_code: 'CBC.99000035' })
  const own = { verified_file_url: wrong.verified_file_url }
  expect(await apply(own)).toMatchObject({ error_code: 'CBC.99005030' })
  await set({ real_name_upload: true })
  expect(await apply(own)).toMatchObject({ error_code: 'CBC.99007193' })
  await set({ banned_certificates: [] })
  expect(await apply(own)).toMatchObject({
    error_code: 'CBC.99000100',
    error_msg: expect.stringContaining('a.exe') as string,
  })
  expect(await apply()).toEqual({ is_review: 1 })
})

it('refuses a sixth attempt, and a certificate that five other customers have', async () => {
  const { apply, review } = story()
  for (let at = 0; at < 5; at += 1) {
    expect(await apply()).toEqual({ is_review: 1 })
    await review('failed')
  }
  expect(await apply()).toMatchObject({ error_code: 'CBC.99007191' })

  const other = story('demo-customer-24')
  await other.platform.call('PUT', '/_sandbox/settings', { as: null, body: { real_name_review: 'automatic' } })
  for (const number of ['09', '10', '15', '16', '23']) {
    expect(await other.apply({ customer_id: other.platform.customer(`demo-customer-${number}`).customerId })).toEqual({
      is_review: 0,
    })
  }
  expect(await other.apply()).toMatchObject({ error_code: 'CBC.99007189' })
})

it('a company is authenticated with its name, which must be one', async () => {
  const { applyForCompany, review, listed } = story()
  expect(await applyForCompany('POST', { corp_name: '12 34 -' })).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('corp_name') as string,
  })
  expect(await applyForCompany('POST')).toEqual({ is_review: 1 })
  await review('passed')
  expect(await listed()).toMatchObject({ verified_status: '2', customer: 'Acme Ltd.', customer_type: 1 })
})

it('a change to a company asks for an authenticated person, and leaves that one authenticated when it fails', async () => {
  expect(await story().applyForCompany('PUT')).toMatchObject({ error_code: 'CBC.99007004' })
  expect(await story('demo-customer-13').applyForCompany('PUT')).toMatchObject({ error_code: 'CBC.99007188' })
  expect(await story('demo-customer-01').applyForCompany('PUT')).toMatchObject({ error_code: 'CBC.99007188' })

  const { applyForCompany, review, listed } = story('demo-customer-02')
  expect(await applyForCompany('PUT')).toEqual({ is_review: 1 })
  expect(await listed()).toMatchObject({ verified_status: '0', customer_type: 0 })
  await review('rejected', 'no')
  expect(await listed()).toMatchObject({ verified_status: '2', customer_type: 0 })
  await applyForCompany('PUT')
  await review('passed')
  expect(await listed()).toMatchObject({ verified_status: '2', customer_type: 1, customer: 'Acme Ltd.' })
})

it("reaches the customers of all a distributor's resellers, which the operation cannot name", async () => {
  const { platform, apply } = story()
  const customer = platform.customer('demo-r2-customer-03').customerId
  expect(await apply({ customer_id: customer })).toMatchObject({ error_code: 'CBC.99000035' })
  const body = {
    customer_id: customer,
    identify_type: 0,
    verified_type: 3,
    verified_file_url: files(2),
    name: 'Ana',
    verified_number: 'P-2',
    xaccount_type: 'T',
  }
  expect((await platform.post(individual, body, { as: platform.userOf('sandbox-distributor') })).body).toEqual({
    is_review: 1,
  })
})
