import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const quota = '/v2/partners/credit/consumption-quota'
const expenditure = '/v2/accounts/customer-accounts/expenditure-quota'
const balances = '/v2/accounts/customer-accounts/balances'

interface Quota {
  readonly unbilled_amount: string
  readonly used_consumption_quota: string
}

async function spend(platform: TestPlatform, name: string, amount: string): Promise<void> {
  const target = `/_sandbox/customers/${platform.customer(name).customerId}/usage`
  const partner = name.startsWith('demo-r') ? 'sandbox-distributor' : 'sandbox-partner'
  expect((await platform.post(`${target}?partner=${partner}`, { amount }, { as: null })).status).toBe(201)
}

async function cents(platform: TestPlatform, account = 'sandbox-partner'): Promise<number> {
  const { status, body } = await platform.get(quota, { as: platform.userOf(account) })
  expect(status).toBe(200)
  const { unbilled_amount: unbilled, used_consumption_quota: used } = body as Quota
  expect(used).toBe(unbilled)
  return Math.round(Number(unbilled) * 100)
}

it('gives a partner its quota, of which nothing is used in a world without customers', async () => {
  const platform = startPlatform({ preset: 'empty' })
  expect((await platform.get(quota)).body).toEqual({
    consumption_quota: '100000.00',
    amount: '0.00',
    coupon_amount: '0.00',
    due_amount: '0.00',
    unbilled_amount: '0.00',
    used_consumption_quota: '0.00',
    measure_id: 1,
    currency: 'USD',
  })
})

it.each([
  ['12345.6', '12345.60'],
  ['0', '0.00'],
  ['999999999999.99', '999999999999.99'],
])('has the quota %s that the settings give it', async (set, shown) => {
  const platform = startPlatform()
  const change = { as: null, body: { consumption_quota: set } }
  expect((await platform.call('PUT', '/_sandbox/settings', change)).body).toMatchObject({ consumption_quota: shown })
  expect((await platform.get(quota)).body).toMatchObject({ consumption_quota: shown })
})

it('moves the used quota by exactly what resale customers use, in this month and the next, also when they leave', async () => {
  const platform = startPlatform()
  const before = await cents(platform)

  await spend(platform, 'demo-customer-25', '0.10')
  await spend(platform, 'demo-customer-24', '0.20')
  expect((await cents(platform)) - before).toBe(30)
  await platform.post('/_sandbox/clock/advance', { until: 'month-close' }, { as: null })
  await spend(platform, 'demo-customer-25', '1000.01')
  expect((await cents(platform)) - before).toBe(100_031)
  const { customerId } = platform.customer('demo-customer-25')
  await platform.call('POST', `/_sandbox/customers/${customerId}/disassociation`, { as: null })
  expect((await cents(platform)) - before).toBe(100_031)
})

it('rounds no part of the sum: ten tenths of a cent are one cent', async () => {
  const platform = startPlatform()
  const before = await cents(platform)
  for (let at = 0; at < 10; at += 1) await spend(platform, 'demo-customer-25', '0.001')
  expect((await cents(platform)) - before).toBe(1)
})

it('does not charge to the partner what a referral customer buys from the platform directly', async () => {
  const platform = startPlatform()
  const before = await cents(platform)
  await spend(platform, 'demo-customer-17', '50')
  expect((await cents(platform)) - before).toBe(0)
})

it("counts a distributor's quota for the customers of its resellers, apart from the partner's", async () => {
  const platform = startPlatform()
  const [own, other] = [await cents(platform, 'sandbox-distributor'), await cents(platform)]
  await spend(platform, 'demo-r1-customer-03', '7')
  await spend(platform, 'demo-r2-customer-03', '0.50')
  expect((await cents(platform, 'sandbox-distributor')) - own).toBe(750)
  expect(await cents(platform)).toBe(other)
})

it.each([
  ['demo-customer-17', 320.75],
  ['demo-customer-18', 0],
  ['demo-customer-24', 0],
  ['demo-r1-customer-01', 0],
])('tells %s what it holds with the platform: %s', async (name, amount) => {
  const platform = startPlatform()
  expect((await platform.get(balances, { as: platform.userOf(name) })).body).toEqual({
    account_balances: [
      {
        account_id: platform.customer(name).customerId,
        account_type: 1,
        amount,
        currency: 'USD',
        designated_amount: 0,
        measure_id: 1,
      },
    ],
    debt_amount: 0,
    measure_id: 1,
    currency: 'USD',
  })
})

it('lets a referral customer spend its cash first, then what the platform grants it', async () => {
  const platform = startPlatform()
  const as = platform.tokenOf(platform.userOf('demo-customer-17'))
  const told = async () => {
    const { body } = await platform.get(balances, { as })
    return [(await platform.get(expenditure, { as })).body, (body as { account_balances: unknown[] }).account_balances]
  }
  const state = (used: number, percent: number, cash: number) => [
    {
      granting_amount: 2000,
      granting_amount_used: used,
      percentage_granting_amount_used: percent,
      measure_id: 1,
      currency: 'USD',
    },
    [{ ...fixed, account_id: platform.customer('demo-customer-17').customerId, amount: cash }],
  ]
  const fixed = { account_type: 1, currency: 'USD', designated_amount: 0, measure_id: 1 }

  expect(await told()).toEqual(state(0, 0, 320.75))
  await spend(platform, 'demo-customer-17', '120.5')
  expect(await told()).toEqual(state(0, 0, 200.25))
  await spend(platform, 'demo-customer-17', '320.75')
  expect(await told()).toEqual(state(120.5, 6.03, 0))
  await spend(platform, 'demo-customer-17', '0.01')
  expect(await told()).toEqual(state(120.51, 6.03, 0))
})

it('grants a resale customer nothing, whatever it uses', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-24')
  await spend(platform, 'demo-customer-24', '120.5')
  expect((await platform.get(expenditure, { as })).body).toEqual({
    granting_amount: 0,
    granting_amount_used: 0,
    percentage_granting_amount_used: 0,
    measure_id: 1,
    currency: 'USD',
  })
  expect((await platform.get(balances, { as })).body).toMatchObject({
    account_balances: [{ amount: 0 }],
    debt_amount: 0,
  })
})

it.each([
  [quota, 'demo-customer-17', 'CBC.0151'],
  [quota, 'demo-reseller-01', 'CBC.0151'],
  [balances, 'sandbox-partner', 'CBC.0155'],
  [balances, 'sandbox-distributor', 'CBC.0155'],
  [balances, 'demo-reseller-01', 'CBC.0155'],
  [expenditure, 'sandbox-partner', 'CBC.0155'],
  [expenditure, 'sandbox-distributor', 'CBC.0155'],
  [expenditure, 'demo-reseller-01', 'CBC.0155'],
])('%s refuses %s with %s', async (target, account, code) => {
  const platform = startPlatform()
  expect(await platform.get(target, { as: platform.userOf(account) })).toMatchObject({
    status: 403,
    body: {
      error_code: code,
      error_msg: expect.stringMatching(/^(Access denied|Request not allowed: only a)/) as string,
    },
  })
})

it('lists the charges behind the sums, oldest first, in pages and by customer, and every law holds', async () => {
  const platform = startPlatform()
  const ledger = async (query = '') => {
    const { body } = await platform.get(`/_sandbox/ledger${query}`, { as: null })
    return body as { total_count: number; charges: Record<string, unknown>[] }
  }
  const { total_count: before } = await ledger()
  const { customerId } = platform.customer('demo-customer-25')
  await spend(platform, 'demo-customer-25', '0.00000001')
  await spend(platform, 'demo-customer-24', '2')
  await platform.post('/_sandbox/clock/advance', { until: 'month-close' }, { as: null })
  const usage = { amount: 12.5, service_type_code: 'hws.service.type.ebs', description: 'a disk' }
  await platform.post(`/_sandbox/customers/${customerId}/usage`, usage, { as: null })

  const { charges, total_count: count } = await ledger(`?customer_id=${customerId}`)
  const id = expect.stringMatching(/^charge-\d{10}$/) as string
  const nothing = '0.00000000'
  const parts = { discount_amount: nothing, coupon_amount: nothing, cash_amount: nothing, credit_amount: nothing }
  const costs = (amount: string): object => ({ ...parts, kind: 'usage', official_amount: amount, amount })
  const first = { id, at: '2026-05-06T12:00:00Z', month: '2026-05', ...costs('0.00000001') }
  const second = { id, at: '2026-05-31T16:00:00Z', month: '2026-06', ...costs('12.50000000'), description: 'a disk' }
  expect([count, charges]).toEqual([
    2,
    [
      { ...first, customer_id: customerId, service_type_code: 'hws.service.type.ec2' },
      { ...second, customer_id: customerId, service_type_code: 'hws.service.type.ebs' },
    ],
  ])
  expect(await ledger(`?customer_id=${customerId}&offset=1&limit=1`)).toEqual({
    total_count: 2,
    charges: charges.slice(1),
  })
  expect(await ledger('?customer_id=nobody')).toEqual({ total_count: 0, charges: [] })

  const all = (await ledger('?limit=1000')).charges
  expect(all).toHaveLength(before + 3)
  const pages: unknown[] = []
  for (let offset = 0; offset < all.length; offset += 4)
    pages.push(...(await ledger(`?offset=${offset}&limit=4`)).charges)
  expect(pages).toEqual(all)
  const { body } = await platform.get('/_sandbox/invariants', { as: null })
  const { holds, invariants } = body as { holds: boolean; invariants: { holds: boolean }[] }
  expect([holds, invariants.filter((each) => !each.holds)]).toEqual([true, []])
  expect(invariants.length).toBeGreaterThan(5)
})
