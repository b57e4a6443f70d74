import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const allocation = '/v2/accounts/partner-accounts/adjust-amount'
const sums = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum?charge_mode=3&cycle='

function china(clock = '2026-05-06T12:00:00Z'): TestPlatform {
  return startPlatform({ site: 'cn', clock: new Date(clock) })
}

async function register(platform: TestPlatform, more: object = {}): Promise<string> {
  const { body } = await platform.post('/v2/partners/sub-customers', {
    domain_name: 'new-customer',
    xaccount_id: 'user-1',
    xaccount_type: 'sandbox_partner_cn_IDP',
    ...more,
  })
  return (body as { domain_id: string }).domain_id
}

it('says of a customer that was created a moment ago that it is being associated', async () => {
  const platform = china()
  const customer_id = await register(platform)
  const early = await platform.post(allocation, { customer_id, amount: 1 })
  expect([early.status, early.headers['X-Sandbox-Hint']]).toEqual([
    400,
    expect.stringContaining(`${customer_id} is being associated with the partner`),
  ])
  await platform.post('/_sandbox/clock/advance', { duration: 'PT5S' }, { as: null })
  expect((await platform.post(allocation, { customer_id, amount: 1 })).status).toBe(200)
})

it('says what fills the account of the partner when it does not suffice', async () => {
  const platform = china()
  const { customerId } = platform.customer('demo-customer-cn-01')
  const { status, headers } = await platform.post(allocation, { customer_id: customerId, amount: 99_999_999 })
  expect([status, headers['X-Sandbox-Hint']]).toEqual([400, expect.stringContaining('/_sandbox/partner-money/top-ups')])
})

it('says up to when the sums of a month reach that is not over, and nothing of one that is', async () => {
  const early = china('2026-05-01T07:00:00Z')
  const hintOf = async (platform: TestPlatform, month: string): Promise<string | undefined> =>
    (await platform.get(`${sums}${month}`)).headers['X-Sandbox-Hint']
  // 15:00 of the first of May in UTC+8: the last day of April is still open.
  expect(await hintOf(early, '2026-05')).toContain('the sums of 2026-05 reach to 2026-04-29T16:00:00Z')
  expect(await hintOf(early, '2026-04')).toContain('the sums of 2026-04 reach to 2026-04-29T16:00:00Z')
  expect(await hintOf(early, '2026-03')).toBeUndefined()
  expect(await hintOf(china('2026-05-01T08:00:00Z'), '2026-04')).toBeUndefined()
})

it('says of an agency that a customer did not grant where its name stands', async () => {
  const platform = china()
  await register(platform, { xaccount_type: 'misconfigured', include_association_result: true })
  const identity = {
    methods: ['assume_role'],
    assume_role: { domain_name: 'new-customer', agency_name: 'sandbox_partner_cn_IDP' },
  }
  const { status, headers } = await platform.post('/v3/auth/tokens', { auth: { identity } })
  expect([status, headers['X-Sandbox-Hint']]).toEqual([
    404,
    expect.stringContaining('xaccount_type of POST /v2/partners/sub-customers/query tells with which it was created'),
  ])
})

it('says at the control API whose a customer of another partner is', async () => {
  const platform = startPlatform()
  const china = required(platform.tenants.get('sandbox-partner-cn'), 'the partner of China').world
  const [id = ''] = china.customers.keys()
  const order = { amount: '1.00' }
  const { status, body } = await platform.post(`/_sandbox/customers/${id}/usage`, order, { as: null })
  expect([status, body]).toEqual([
    404,
    expect.objectContaining({
      error_msg: `Not found: customer ${id} of partner sandbox-partner; it is one of sandbox-partner-cn: add ?partner=sandbox-partner-cn`,
    }),
  ])
  const named = await platform.post(`/_sandbox/customers/${id}/usage?partner=sandbox-partner-cn`, order, { as: null })
  expect(named.status).toBe(201)
})

it('says of a partner without enough money, and of a customer, where to look and what fills it', async () => {
  const platform = china()
  const { customerId: customer_id } = platform.customer('demo-customer-cn-01')
  const hintOf = async (path: string): Promise<string | undefined> => {
    const { status, headers } = await platform.post(path, { customer_id, amount: 99_999_999 })
    expect(status).toBe(400)
    return headers['X-Sandbox-Hint']
  }
  const allocated = await hintOf(allocation)
  expect(allocated).toMatch(/^GET \/v2\/accounts\/partner-accounts\/balances .* \/_sandbox\/partner-money\/top-ups /)
  expect(allocated).not.toContain('adjust-amount')
  const reclaimed = await hintOf('/v2/accounts/partner-accounts/reclaim')
  expect(reclaimed).toContain('POST /v2/accounts/customer-accounts/balances/batch-query')
})

it('says of an identity card what takes its place on the China site', async () => {
  const person = {
    identify_type: 0,
    verified_type: 1,
    name: 'Li Lei',
    verified_number: 'P1',
    verified_file_url: ['people/card.jpg'],
    xaccount_type: 'sandbox_partner_cn_IDP',
  }
  const hintAt = async (platform: TestPlatform, name: string): Promise<string | undefined> => {
    const { customerId } = platform.customer(name)
    const application = { ...person, customer_id: customerId }
    return (await platform.post('/v2/customers/realname-auths/individual', application)).headers['X-Sandbox-Hint']
  }
  expect(await hintAt(china(), 'demo-customer-cn-01')).toContain('bank card (identify_type 4)')
  expect(await hintAt(startPlatform(), 'demo-customer-01')).toContain(
    'spec intl --operation CreatePersonalRealnameAuth',
  )
})

it('says of a customer without a password how its partner gets a token for it', async () => {
  const user = { name: 'demo-customer-cn-02', password: 'Sandbox@2024', domain: { name: 'demo-customer-cn-02' } }
  const identity = { methods: ['password'], password: { user } }
  const { status, headers } = await china().post('/v3/auth/tokens', { auth: { identity } }, { as: null })
  expect([status, headers['X-Sandbox-Hint']]).toEqual([401, expect.stringContaining('assume_role')])
})

it('says of a refused control call where its contract stands', async () => {
  const hintOf = async (path: string): Promise<string | undefined> =>
    (await china().post(path, { quota: 1 }, { as: null })).headers['X-Sandbox-Hint']
  expect(await hintOf('/_sandbox/coupon-quotas')).toContain('spec control --operation GiveCouponQuota')
  expect(await hintOf('/_sandbox/nothing')).toContain('"partner-sandbox spec control"')
})
