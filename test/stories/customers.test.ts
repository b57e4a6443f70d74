import { expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { type CallOptions, startPlatform, type TestPlatform } from '../helpers/platform.ts'

const register = '/v2/partners/sub-customers'
const query = '/v2/partners/sub-customers/query'
const basics = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'sandbox_partner_IDP' }

async function create(platform: TestPlatform, more: Record<string, unknown> = {}, options?: CallOptions) {
  return platform.post(register, { ...basics, ...more }, options)
}

async function settings(
  platform: TestPlatform,
  change: Record<string, unknown>,
  partner = 'sandbox-partner',
): Promise<void> {
  expect((await platform.call('PUT', `/_sandbox/settings?partner=${partner}`, { as: null, body: change })).status).toBe(
    200,
  )
}

async function advance(platform: TestPlatform, duration: string): Promise<void> {
  await platform.post('/_sandbox/clock/advance', { duration }, { as: null })
}

it("a created customer is nobody's until it is associated, and then arrives frozen", async () => {
  const platform = startPlatform()
  const { body } = await create(platform, { domain_name: 'acme-hosting' })
  const { domain_id: id } = body as { domain_id: string }
  expect((await platform.post(query, { customer_id: id })).body).toEqual({ count: 0, customer_infos: [] })
  expect((await platform.get(`/v2/partners/sub-customers/budget?customer_id=${id}`)).body).toMatchObject({
    error_code: 'CBC.99000035',
  })

  await advance(platform, 'PT2S')
  expect((await platform.post(query, { customer_id: id })).body).toMatchObject({
    count: 1,
    customer_infos: [
      {
        account_name: 'acme-hosting',
        association_type: '3',
        associated_on: '2026-05-06T12:00:02Z',
        is_frozen: 1,
        verified_status: '-1',
        customer_type: -1,
        xaccount_id: 'user-1',
      },
    ],
  })
})

it('waits for the association when that is asked', async () => {
  const platform = startPlatform()
  await create(platform, { domain_name: 'acme-hosting', include_association_result: true })
  expect((await platform.post(query, { account_name: 'acme' })).body).toMatchObject({ count: 1 })
})

it.each([[undefined], [null], ['']])('draws a name when it is %j', async (name) => {
  const { status, body } = await create(startPlatform(), name === undefined ? {} : { domain_name: name })
  expect([status, body]).toMatchObject([200, { domain_name: expect.stringMatching(/^hwc[0-9a-f]{29}$/) as string }])
})

it('gives the reasons for refusing in the order in which the platform checks', async () => {
  const platform = startPlatform()
  const wrong = {
    domain_name: 'DEMO-customer-01',
    xaccount_id: 'user-demo-customer-01',
    email: 'buyer@example.com',
    verification_code: '000000',
  }
  await settings(platform, { test_partner: true, partner_restricted: true })
  const steps: readonly (readonly [code: string, mend: () => unknown])[] = [
    ['CBC.99005035', () => settings(platform, { test_partner: false })],
    ['CBC.50010085', () => settings(platform, { partner_restricted: false })],
    [
      'CBC.99000038',
      () => {
        wrong.domain_name = 'acme-hosting'
      },
    ],
    [
      'CBC.99000039',
      () => {
        wrong.xaccount_id = 'user-2'
      },
    ],
    [
      'CBC.99004010',
      async () => {
        wrong.verification_code = await codeFor(platform, wrong.email)
      },
    ],
  ]
  for (const [code, mend] of steps) {
    expect((await create(platform, wrong)).body).toMatchObject({ error_code: code })
    await mend()
  }
  expect((await create(platform, wrong)).status).toBe(200)
})

async function codeFor(platform: TestPlatform, email: string): Promise<string> {
  expect((await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email })).status).toBe(204)
  const { body } = await platform.get(`/_sandbox/outbox?to=${email}`, { as: null })
  return (body as { messages: { code: string }[] }).messages[0]?.code ?? ''
}

it.each([
  ['op_acme', 'CBC.99000031'],
  ['shadow_acme', 'CBC.99000031'],
  ['1234567', 'CBC.99000031'],
  ['acme', 'CBC.99000031'],
  ['acme hosting', 'CBC.99000031'],
])('refuses the login name %s', async (domainName, code) => {
  expect((await create(startPlatform(), { domain_name: domainName })).body).toMatchObject({
    error_code: code,
    error_msg: expect.stringContaining('domain_name') as string,
  })
})

it.each([['short-1'], ['onlyletters'], ['12345678'], ['acme-hosting'], ['gnitsoh-emca'], ['']])(
  'refuses the password %j',
  async (password) => {
    expect((await create(startPlatform(), { domain_name: 'acme-hosting', password })).body).toMatchObject({
      error_code: 'CBC.99000036',
    })
  },
)

it('asks for a code with an address, and refuses an empty one', async () => {
  const platform = startPlatform()
  expect((await create(platform, { email: 'a@b.c' })).body).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('verification_code') as string,
  })
  expect((await create(platform, { email: 'a@b.c', verification_code: '' })).body).toMatchObject({
    error_code: 'CBC.0100',
  })
  expect((await create(platform, { verification_code: null })).status).toBe(200)
})

it('a code is good once, for ten minutes unless said otherwise, and worthless when a newer one was sent', async () => {
  const platform = startPlatform()
  const email = 'buyer@example.com'
  const used = await codeFor(platform, email)
  expect((await create(platform, { email, verification_code: used })).status).toBe(200)
  const again = async (code: string): Promise<unknown> =>
    (await create(platform, { email, verification_code: code, xaccount_id: 'user-2' })).body
  expect(await again(used)).toMatchObject({ error_code: 'CBC.99004010' })

  const older = await codeFor(platform, email)
  const newer = await codeFor(platform, email)
  expect(await again(older)).toMatchObject({ error_code: 'CBC.99004010' })
  await advance(platform, 'PT10M')
  expect(await again(newer)).toMatchObject({ error_code: 'CBC.99004008' })
})

it('a code is exhausted by the fourth wrong try, even if the fifth is right', async () => {
  const platform = startPlatform()
  const email = 'buyer@example.com'
  const right = await codeFor(platform, email)
  const attempt = async (code: string): Promise<unknown> =>
    (await create(platform, { email, verification_code: code })).body
  for (let at = 0; at < 3; at += 1) expect(await attempt('999999')).toMatchObject({ error_code: 'CBC.99004010' })
  expect(await attempt('999999')).toMatchObject({ error_code: 'CBC.99004009' })
  expect(await attempt(right)).toMatchObject({ error_code: 'CBC.99004009' })
})

it.each([
  [{}, 600],
  [{ timeout: null }, 600],
  [{ timeout: 3 }, 180],
  [{ timeout: 61 }, 300],
])('a code ordered with %j lives %s seconds', async (order, seconds) => {
  const platform = startPlatform()
  await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email: 'a@b.c', lang: 'zh-cn', ...order })
  const { body } = await platform.get('/_sandbox/outbox?to=a@b.c', { as: null })
  const { messages } = body as { messages: { code: string; text: string }[] }
  expect(messages[0]?.text).toContain('验证码')
  await advance(platform, `PT${seconds - 1}S`)
  const good = { email: 'a@b.c', verification_code: messages[0]?.code }
  await advance(platform, 'PT1S')
  expect((await create(platform, good)).body).toMatchObject({ error_code: 'CBC.99004008' })
})

it('sends one address 15 codes an hour and 60 a day, and another as many', async () => {
  const platform = startPlatform()
  const send = async (email = 'a@b.c'): Promise<number> =>
    (await platform.post('/v2/bases/verificationcode/send', { receiver_type: 2, email })).status
  for (let hour = 0; hour < 4; hour += 1) {
    for (let at = 0; at < 15; at += 1) expect(await send()).toBe(204)
    expect(await send()).toBe(400)
    await advance(platform, 'PT1H')
  }
  expect(await send()).toBe(400)
  expect(await send('other@b.c')).toBe(204)
  await advance(platform, 'PT20H')
  expect(await send()).toBe(204)
})

it('pages through all customers, each once, oldest association first', async () => {
  const platform = startPlatform()
  const seen: string[] = []
  for (let offset = 0; offset < 30; offset += 7) {
    const { body } = await platform.post(query, { offset, limit: 7 })
    const page = body as { count: number; customer_infos: { account_name: string }[] }
    expect(page.count).toBe(23)
    seen.push(...page.customer_infos.map((each) => each.account_name))
  }
  expect(seen).toHaveLength(23)
  expect(seen).toEqual([...new Set(seen)].sort())
})

it('filters by parts of names in any case, by labels in theirs, by model, time and id; null and "" filter nothing', async () => {
  const platform = startPlatform()
  const names = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { body } = await platform.post(query, { limit: 100, ...filter })
    return (body as { customer_infos: { account_name: string }[] }).customer_infos.map((each) =>
      each.account_name.slice(-2),
    )
  }
  expect(await names({ account_name: 'CUSTOMER-2' })).toEqual(['21', '22', '23', '24', '25'])
  expect(await names({ label: 'trial' })).toEqual(['10'])
  expect(await names({ label: 'Trial' })).toEqual(['21'])
  expect(await names({ association_type: '1' })).toEqual(['17', '18'])
  expect(await names({ association_type: '1', label: 'trial' })).toEqual([])
  expect(await names({ customer_id: platform.customer('demo-customer-03').customerId })).toEqual(['03'])
  expect(await names({ customer_id: 'nobody' })).toEqual([])
  const third = '2026-04-06T02:00:00Z'
  expect(await names({ associated_on_begin: third, associated_on_end: third })).toEqual(['03'])
  expect(await names({ associated_on_end: '2026-04-06T02:59:59Z' })).toEqual(['01', '02', '03'])
  const nothing = {
    account_name: '',
    customer: null,
    label: null,
    association_type: '',
    customer_id: '',
    associated_on_begin: null,
  }
  expect(await names(nothing)).toHaveLength(23)
})

it('shows a distributor the customers of the reseller that it names, and lets it create them there only', async () => {
  const platform = startPlatform()
  const as = ownCaller(platform.distributor.world)
  const { resellerId } = platform.customer('demo-r1-customer-01')
  const count = async (filter: Record<string, unknown>): Promise<unknown> =>
    (await platform.post(query, filter, { as })).body
  expect(await count({})).toMatchObject({ count: 0 })
  expect(await count({ indirect_partner_id: resellerId })).toMatchObject({ count: 4 })
  expect(await count({ indirect_partner_id: 'unknown' })).toMatchObject({ error_code: 'CBC.99000037' })

  expect((await create(platform, {}, { as })).body).toMatchObject({ error_code: 'CBC.50010059' })
  await settings(platform, { distributor_delisted: true, distributor_restricted: true }, 'sandbox-distributor')
  const there = { indirect_partner_id: resellerId, include_association_result: true }
  expect((await create(platform, there, { as })).body).toMatchObject({ error_code: 'CBC.50010065' })
  await settings(platform, { distributor_delisted: false }, 'sandbox-distributor')
  expect((await create(platform, there, { as })).body).toMatchObject({ error_code: 'CBC.50010086' })
  await settings(platform, { distributor_restricted: false }, 'sandbox-distributor')
  expect((await create(platform, there, { as })).status).toBe(200)
  expect(await count({ indirect_partner_id: resellerId })).toMatchObject({ count: 5 })
})

it('does not look at indirect_partner_id when a partner sends it', async () => {
  expect((await startPlatform().post(query, { indirect_partner_id: 'anything' })).body).toMatchObject({ count: 23 })
})

it.each([
  ['name', 'DEMO-customer-01', 'used_by_user'],
  ['name', 'sandbox-partner', 'used_by_user'],
  ['name', 'nobody-yet', 'available'],
  ['email', 'nobody@example.com', 'available'],
  ['mobile', '0052-5550100200', 'available'],
])('checks the %s %s: %s', async (type, value, result) => {
  const { body } = await startPlatform().post('/v2/partners/sub-customers/users/check-identity', {
    search_type: type,
    search_value: value,
  })
  expect(body).toEqual({
    error_code: 'CBC.0000',
    error_msg: 'success',
    check_result: result,
    ...(type === 'mobile' ? { mobile_remain_available_num: 5 } : {}),
  })
})

it.each([
  ['name', 'op_acme'],
  ['name', 'abc'],
  ['email', 'no-at-sign'],
  ['mobile', '5550100200'],
])('refuses to check the %s %s', async (type, value) => {
  const { body } = await startPlatform().post('/v2/partners/sub-customers/users/check-identity', {
    search_type: type,
    search_value: value,
  })
  expect(body).toMatchObject({ error_code: 'CBC.0100', error_msg: expect.stringContaining('search_value') as string })
})
