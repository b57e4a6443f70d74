import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { setPartnerCredit, partnerAccountOf } from '../../../src/state/ledger/partner-accounts.ts'
import { drawWallet } from '../../../src/state/ledger/wallets.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { brokenLaws } from '../../helpers/crowd.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'

const base = '/v2/accounts/partner-accounts'
const give = `${base}/adjust-amount`
const take = `${base}/reclaim`
const changes = `${base}/account-change-records?balance_type=BALANCE_TYPE_DEBIT`
const adjustments = '/v3/accounts/partner-accounts/adjust-records'

const start = (): TestPlatform => startPlatform({ site: 'cn' })
const idOf = (platform: TestPlatform, number: string): string =>
  platform.customer(`demo-customer-cn-${number}`).customerId

interface Balance {
  readonly account_type: number
  readonly amount: number
}

async function balances(platform: TestPlatform, more: Parameters<TestPlatform['get']>[1] & { query?: string } = {}) {
  const { query = '', ...options } = more
  const { body } = await platform.get(`${base}/balances${query}`, options)
  const { account_balances: all } = body as { account_balances: Balance[] }
  return Object.fromEntries(all.map((each) => [each.account_type, each.amount]))
}

it('a partner has cash, credit where it was granted, and what it may allocate', async () => {
  const platform = start()
  const { status, body } = await platform.get(`${base}/balances`)
  expect([status, body]).toMatchObject([
    200,
    {
      account_balances: [
        { account_type: 1, currency: 'CNY', measure_id: 1, designated_amount: 20_000 },
        { account_type: 2, amount: 200_000, credit_amount: 200_000 },
        { account_type: 8 },
      ],
    },
  ])
  const { 1: cash = 0, 8: free = 0 } = await balances(platform)
  expect(free).toBe(cash - 20_000)
})

it('a distributor sees the account of a reseller that it names; a partner that names one sees its own', async () => {
  const platform = start()
  const as = ownCaller(platform.distributor.world)
  const [reseller = ''] = platform.distributor.world.resellers.keys()
  const query = `?indirect_partner_id=${reseller}`
  expect(await balances(platform, { as, query })).toEqual({ 1: 50_000, 8: 50_000 })
  expect(await balances(platform, { query })).toEqual(await balances(platform))
  const unknown = await platform.get(`${base}/balances?indirect_partner_id=nobody`, { as })
  expect(unknown).toMatchObject({ status: 400, body: { error_code: 'CBC.99000037' } })
})

it('money that is allocated leaves the partner and reaches the customer; a reclaim is the way back', async () => {
  const platform = start()
  const customer_id = idOf(platform, '02')
  const before = await balances(platform)
  const given = await platform.post(give, { customer_id, amount: '99.99' })
  expect(given).toMatchObject({
    status: 200,
    body: { transfer_id: expect.stringMatching(/^AD\d{12}[0-9a-f]{6}$/) as unknown },
  })
  expect((await balances(platform))[1]).toBe((before[1] ?? 0) - 99.99)
  const detail = await platform.post('/v2/accounts/customer-accounts/balances/batch-query', {
    customer_infos: [{ customer_id }, { customer_id }, { customer_id: idOf(platform, '17') }, { customer_id: 'x' }],
  })
  expect(detail.body).toEqual({
    customer_balances: [{ customer_id, amount: 399.99, debt_amount: 0, currency: 'CNY', measure_id: 1 }],
  })
  const taken = await platform.post(take, { customer_id, amount: 399.99 })
  expect(taken).toMatchObject({
    status: 200,
    body: { trans_id: expect.stringMatching(/^RE\d{12}[0-9a-f]{6}$/) as unknown },
  })
  const again = await platform.post(take, { customer_id, amount: 0.01 })
  expect(again).toMatchObject({ status: 400, body: { error_code: 'CBC.99005003' } })
  expect(brokenLaws(platform.world)).toEqual([])
})

it('each of two equal calls moves money: there is nothing on the wire to know a repeat by', async () => {
  const platform = start()
  const before = (await balances(platform))[1] ?? 0
  const body = { customer_id: idOf(platform, '02'), amount: 10 }
  const [first, second] = [await platform.post(give, body), await platform.post(give, body)]
  expect(first.body).not.toEqual(second.body)
  expect((await balances(platform))[1]).toBe(before - 20)
})

it.each<readonly [path: string, body: Record<string, unknown>, code: string, told: string]>([
  [give, { amount: 1 }, 'CBC.0100', 'customer_id'],
  [give, { customer_id: 'x' }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: 0 }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: -1 }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: 1.001 }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: 'much' }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: 1e300 }, 'CBC.0100', 'amount'],
  [give, { customer_id: 'x', amount: 1 }, 'CBC.99000035', ''],
  [give, { customer_id: '17', amount: 1 }, 'CBC.99005024', ''],
  [give, { customer_id: '01', amount: 2_000_000 }, 'CBC.99005003', 'available'],
  [take, { customer_id: '17', amount: 1 }, 'CBC.99005024', ''],
  [take, { customer_id: '02', amount: 300.01 }, 'CBC.99005003', 'available'],
  [take, { customer_id: '02', amount: '1,5' }, 'CBC.0100', 'amount'],
])('%s refuses %j with %s and changes nothing', async (path, { customer_id, ...body }, code, told) => {
  const platform = start()
  const number = typeof customer_id === 'string' ? customer_id : undefined
  const known = number === undefined || number === 'x' ? number : idOf(platform, number)
  const before = await balances(platform)
  const answer = await platform.post(path, { ...body, ...(known === undefined ? {} : { customer_id: known }) })
  expect(answer).toMatchObject({ status: 400, body: { error_code: code } })
  expect((answer.body as { error_msg: string }).error_msg).toContain(told)
  expect(await balances(platform)).toEqual(before)
})

it('only a distributor moves money of resellers, and only of its own', async () => {
  const platform = start()
  const { world } = platform.distributor
  const as = ownCaller(world)
  const [indirect_partner_id = ''] = world.resellers.keys()
  const up = `${base}/indirect-partner-adjust`
  const down = `${base}/indirect-partner-reclaim`
  const query = `?indirect_partner_id=${indirect_partner_id}`
  expect(await platform.post(up, { indirect_partner_id, amount: 1 })).toMatchObject({ status: 403 })
  expect(await platform.post(up, { indirect_partner_id, amount: '99.99' }, { as })).toMatchObject({ status: 200 })
  expect((await balances(platform, { as, query }))[8]).toBe(50_099.99)
  const own = await platform.get(`${changes}&limit=1`, { as })
  expect(own.body).toMatchObject({
    records: [
      { customer_id: indirect_partner_id, account_name: world.resellers.get(indirect_partner_id)?.accountName },
    ],
  })
  expect(await platform.post(down, { indirect_partner_id, amount: 50_100 }, { as })).toMatchObject({
    body: { error_code: 'CBC.99005003' },
  })
  expect(await platform.post(down, { indirect_partner_id, amount: 50_099.99 }, { as })).toMatchObject({ status: 200 })
  expect(await platform.post(up, { indirect_partner_id: 'nobody', amount: 1 }, { as })).toMatchObject({
    body: { error_code: 'CBC.99000037' },
  })
  const customer = required(
    [...world.customers.values()].find((each) => each.resellerId === indirect_partner_id && each.model === 'agency'),
    'a customer of the reseller',
  )
  const below = { customer_id: customer.customerId, amount: 1, indirect_partner_id }
  expect(await platform.post(give, below, { as })).toMatchObject({ body: { error_code: 'CBC.99005003' } })
  expect(await platform.post(take, below, { as })).toMatchObject({ status: 200 })
  expect((await balances(platform, { as, query }))[1]).toBe(1)
  const records = await platform.get(`${adjustments}${query}&limit=1`, { as })
  expect(records.body).toMatchObject({
    records: [{ customer_id: customer.customerId, operation_type: 'SOURCE_OPERATION_BERETRIEVE', amount: '1.00' }],
  })
  expect((await platform.get(`${adjustments}?limit=1`, { as })).body).toMatchObject({
    records: [{ customer_id: indirect_partner_id, customer_name: 'demo-reseller-cn-01', amount: '50099.99' }],
  })
  expect(brokenLaws(world)).toEqual([])
})

it('adjust records are found by customer, kind, time and transfer; of foreign ones there is an empty list', async () => {
  const platform = start()
  const customer_id = idOf(platform, '02')
  platform.machine.now += 60_000
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  await platform.post(take, { customer_id, amount: 5 })
  const given = await platform.post(give, { customer_id, amount: 7 })
  const { transfer_id } = given.body as { transfer_id: string }
  const count = async (query: string) =>
    ((await platform.get(`${adjustments}?${query}`)).body as { total_count: number }).total_count
  expect(await count(`customer_id=${customer_id}`)).toBe(3)
  expect(await count(`customer_id=${customer_id}&operation_type=SOURCE_OPERATION_BERETRIEVE`)).toBe(1)
  expect(await count(`customer_id=${customer_id}&operation_type=`)).toBe(3)
  expect(await count(`customer_id=${customer_id}&operation_time_begin=2026-05-06T12:01:00Z`)).toBe(2)
  expect(await count(`customer_id=${customer_id}&operation_time_end=2026-05-06T12:00:59Z`)).toBe(1)
  expect(await count(`trans_id=${transfer_id}`)).toBe(1)
  expect(await count(`customer_id=${idOf(platform, '17')}`)).toBe(0)
  expect(await count('customer_id=nobody')).toBe(0)
  const page = await platform.get(`${adjustments}?customer_id=${customer_id}&offset=0&limit=2`)
  expect(page.body).toMatchObject({ total_count: 3, records: [{ amount: '7.00' }, { amount: '5.00' }] })
})

it('every change of the partner is a record, newest first, with its balance; kinds have codes of their own', async () => {
  const platform = start()
  const customer_id = idOf(platform, '02')
  const given = await platform.post(give, { customer_id, amount: 7 })
  const { 1: cash = 0 } = await balances(platform)
  const { body } = await platform.get(`${changes}&limit=1`)
  expect(body).toMatchObject({
    currency: 'CNY',
    records: [
      {
        trade_detail_type: 'SOURCE_OPERATION_BEADJUST',
        trade_id: (given.body as { transfer_id: string }).transfer_id,
        trade_time: '2026-05-06T12:00:00Z',
        change_amount: '7.00',
        balance_after_change: cash.toFixed(2),
        type: '2',
        customer_id,
        account_name: 'demo-customer-cn-02',
      },
    ],
  })
  const kinds = async (query: string) =>
    ((await platform.get(`${changes}${query}`)).body as { records: { trade_detail_type: string; type: string }[] })
      .records
  expect(await kinds('&trade_type=RECHARGE')).toMatchObject([{ trade_detail_type: 'SOURCE_OPERAIION_RECHARGE' }])
  expect(await kinds('&trade_type=RFROZEN')).toEqual([])
  setPartnerCredit(platform.world, partnerAccountOf(platform.world, ''), { credit: toAmount(150_000) })
  const credit = await platform.get(`${base}/account-change-records?balance_type=BALANCE_TYPE_CREDIT`)
  expect(credit.body).toMatchObject({
    total_count: 2,
    records: [
      { trade_detail_type: 'SOURCE_OPERAIION_ADJUST_CREDIT', change_amount: '50000.00', type: '2' },
      { change_amount: '200000.00', balance_after_change: '200000.00', type: '1' },
    ],
  })
})

it.each<readonly [query: string, status: number, code: string | undefined]>([
  ['', 200, undefined],
  ['&trade_time_begin=&trade_time_end=&trade_type=', 200, undefined],
  ['&trade_time_begin=2025-05-06', 200, undefined],
  ['&trade_time_begin=2025-05-05', 400, 'CBC.80021021'],
  ['&trade_time_begin=2024-01-01&trade_time_end=2025-01-02', 400, 'CBC.80021021'],
  ['&trade_time_begin=2026-05-07', 400, 'CBC.0100'],
  ['&trade_time_begin=2026-02-30', 400, 'CBC.0100'],
  ['&trade_time_end=20260506', 400, 'CBC.0100'],
  ['&trade_type=GIFT', 400, 'CBC.0100'],
  ['&limit=101', 400, 'CBC.0100'],
])('the span of changes: %s gives %s %s', async (query, status, code) => {
  const platform = start()
  const answer = await platform.get(`${changes}${query}`)
  expect([answer.status, (answer.body as { error_code?: string }).error_code]).toEqual([status, code])
})

it('days of changes are those of UTC+8, both ends included', async () => {
  const platform = start()
  const total = async (query: string) =>
    ((await platform.get(`${changes}${query}`)).body as { total_count: number }).total_count
  const all = await total('')
  expect(all).toBeGreaterThan(5)
  expect(await total('&trade_time_begin=2026-05-06&trade_time_end=2026-05-06')).toBe(all)
  expect(await total('&trade_time_end=2026-05-05')).toBe(0)
})

it('what a customer owes is its debt, and an allocation repays it', async () => {
  const platform = start()
  const customer_id = idOf(platform, '06')
  drawWallet(platform.world, customer_id, { amount: toAmount('2.51'), trade: { kind: 'usage', id: 'use' } })
  const query = { customer_infos: [{ customer_id }] }
  const owed = await platform.post('/v2/accounts/customer-accounts/balances/batch-query', query)
  expect(owed.body).toMatchObject({ customer_balances: [{ amount: 0, debt_amount: 2.5 }] })
  await platform.post(give, { customer_id, amount: 3 })
  const paid = await platform.post('/v2/accounts/customer-accounts/balances/batch-query', query)
  expect(paid.body).toMatchObject({ customer_balances: [{ amount: 0.5, debt_amount: 0 }] })
})

it('a referral customer without credit that owes money does not become one of the agency model', async () => {
  const platform = start()
  const customerId = idOf(platform, '18')
  drawWallet(platform.world, customerId, { amount: toAmount('0.01'), trade: { kind: 'usage', id: 'use' } })
  const become = { as: null, body: { model: 'agency' } }
  expect(await platform.call('PUT', `/_sandbox/customers/${customerId}/association`, become)).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining('owes money') as unknown },
  })
  expect(platform.world.customers.get(customerId)?.model).toBe('referral')
})

it('tells a distributor the balances of customers of a reseller of its own only', async () => {
  const platform = start()
  const { world } = platform.distributor
  const customer = required(
    [...world.customers.values()].find((each) => each.model === 'agency'),
    'an agency customer',
  )
  const ask = (indirect_partner_id: string) =>
    platform.post(
      '/v2/accounts/customer-accounts/balances/batch-query',
      { customer_infos: [{ customer_id: customer.customerId }], indirect_partner_id },
      { as: ownCaller(world) },
    )
  expect(await ask('nobody')).toMatchObject({ status: 400, body: { error_code: 'CBC.99000037' } })
  expect(await ask(customer.resellerId)).toMatchObject({
    status: 200,
    body: { customer_balances: [{ customer_id: customer.customerId }] },
  })
})
