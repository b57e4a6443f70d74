import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'

const path = '/v2/accounts/customer-accounts/account-change-records'

interface Change {
  readonly trade_detail_type: string
  readonly change_amount: string
  readonly balance_after_change: string
  readonly revenue_expense_type: string
}

const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region_code: 'la-north-2',
}

async function changesOf(platform: TestPlatform, number: string, query = '', type = 'DEBIT') {
  const as = platform.userOf(`demo-customer-cn-${number}`)
  const answer = await platform.get(`${path}?balance_type=BALANCE_TYPE_${type}&limit=100${query}`, { as })
  expect(answer.status).toBe(200)
  return answer.body as { total_count: number; records: Change[] }
}

async function control(platform: TestPlatform, target: string, body: unknown, method = 'POST'): Promise<unknown> {
  const answer = await platform.call(method, `/_sandbox/${target}`, { as: null, body })
  expect(answer.status).toBeLessThan(300)
  return answer.body
}

it('an order, hours of use, a refund and a reclaim each leave a change, and the balances follow each other', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { customerId } = platform.customer('demo-customer-cn-07')
  const as = platform.userOf('demo-customer-cn-07')
  const bought = await control(platform, `customers/${customerId}/purchases`, {
    items: [server],
    provisioning_seconds: 0,
  })
  const { order_id } = bought as { order_id: string }
  await platform.post('/v3/orders/customer-orders/pay', { order_id, use_coupon: 'NO', use_discount: 'NO' }, { as })
  await control(platform, `customers/${customerId}/purchases`, { items: [server], charging_mode: 3 })
  await control(platform, 'clock/advance', { duration: 'PT2H' })
  const [resource] = platform.world.resources.sliceOf('byCustomer', customerId, { from: 0, to: 1 })
  await platform.post(
    '/v2/orders/subscriptions/resources/unsubscribe',
    { resource_ids: [resource?.resourceId], unsubscribe_type: 1, unsubscribe_reason_type: 1 },
    { as },
  )
  await platform.post('/v2/accounts/partner-accounts/reclaim', { customer_id: customerId, amount: 100 })
  const { records } = await changesOf(platform, '07')
  expect(records.map((each) => each.trade_detail_type)).toEqual([
    'SOURCE_OPERATION_BERETRIEVE',
    'SOURCE_OPERAIION_UNSUBSCRIBE',
    'SOURCE_OPERAIION_USAGE',
    'SOURCE_OPERAIION_USAGE',
    'SOURCE_OPERAIION_DEDEUCT',
    'SOURCE_OPERATION_BEADJUST',
  ])
  for (const [at, { change_amount, balance_after_change, revenue_expense_type }] of records.entries()) {
    const before = records[at + 1]?.balance_after_change ?? '0'
    const sign = revenue_expense_type === 'REVENUE' ? 1 : -1
    expect(Number(balance_after_change)).toBeCloseTo(Number(before) + sign * Number(change_amount), 8)
  }
  expect(records[2]).toMatchObject({
    consume_time: expect.any(String) as unknown,
    cloud_service_type_name: '弹性云服务器',
    resource_type_name: '云主机',
    bill_cycle: '2026-05',
  })
  expect((await changesOf(platform, '07', `&trade_id=${order_id}`)).total_count).toBe(1)
  expect((await changesOf(platform, '07', '&trade_type=DEDEUCT')).total_count).toBe(3)
  expect((await changesOf(platform, '07', '&revenue_expense_type=REVENUE')).total_count).toBe(2)
  expect((await changesOf(platform, '07', '&revenue_expense_type=EXPENSE')).total_count).toBe(4)
})

it('a top-up of a referral customer says how it came in; credit has changes of its own', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { customerId } = platform.customer('demo-customer-cn-18')
  await control(platform, `customers/${customerId}/payments`, { amount: '120.50' })
  await control(platform, `customers/${customerId}/credit`, { credit_amount: '5000' }, 'PUT')
  const { records } = await changesOf(platform, '18')
  expect(records).toMatchObject([
    {
      trade_detail_type: 'SOURCE_OPERAIION_RECHARGE',
      change_amount: '120.50',
      payment_channel_id: '2',
      payment_channel_no: expect.stringMatching(/^\d{16}$/) as unknown,
    },
  ])
  expect((await changesOf(platform, '18', '&payment_channel_id=1,2')).total_count).toBe(1)
  expect((await changesOf(platform, '18', '&payment_channel_id=1')).total_count).toBe(0)
  expect((await changesOf(platform, '18', '&payment_channel_no=1')).total_count).toBe(0)
  expect((await changesOf(platform, '18', '', 'CREDIT')).records).toMatchObject([
    { trade_detail_type: 'SOURCE_OPERAIION_ADJUST_CREDIT', change_amount: '5000.00' },
  ])
  expect((await changesOf(platform, '01', '', 'CREDIT')).total_count).toBe(0)
})

it('a change by the partner names it', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { records } = await changesOf(platform, '02')
  expect(records).toMatchObject([{ account_name: 'sandbox-partner-cn', revenue_expense_type: 'REVENUE' }])
})

it.each<readonly [query: string, code: string]>([
  ['', 'balance_type'],
  ['?balance_type=CASH', 'balance_type'],
  ['?balance_type=BALANCE_TYPE_DEBIT&revenue_expense_type=', 'revenue_expense_type'],
  ['?balance_type=BALANCE_TYPE_DEBIT&revenue_expense_type=BOTH', 'revenue_expense_type'],
  ['?balance_type=BALANCE_TYPE_DEBIT&trade_type=GIFT', 'trade_type'],
  ['?balance_type=BALANCE_TYPE_DEBIT&trade_time_begin=2026-05-07', 'trade_time_begin'],
  ['?balance_type=BALANCE_TYPE_DEBIT&trade_time_begin=yesterday', 'trade_time_begin'],
])('%s is refused and names %s', async (query, field) => {
  const platform = startPlatform({ site: 'cn' })
  const answer = await platform.get(`${path}${query}`, { as: platform.userOf('demo-customer-cn-01') })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.0100' } })
  expect((answer.body as { error_msg: string }).error_msg).toContain(field)
})

it('a span of more than a year is refused with a code of its own', async () => {
  const platform = startPlatform({ site: 'cn' })
  const target = `${path}?balance_type=BALANCE_TYPE_DEBIT&trade_time_begin=2024-01-01&trade_time_end=2025-06-01`
  const answer = await platform.get(target, { as: platform.userOf('demo-customer-cn-01') })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.80021021' } })
})

it('a customer with credit has a credit account; an agency customer has none', async () => {
  const platform = startPlatform({ site: 'cn' })
  const accounts = async (number: string) => {
    const as = platform.userOf(`demo-customer-cn-${number}`)
    const { body } = await platform.get('/v2/accounts/customer-accounts/balances', { as })
    return (body as { account_balances: object[] }).account_balances
  }
  expect(await accounts('02')).toMatchObject([{ account_type: 1, amount: 300, currency: 'CNY' }])
  expect(await accounts('17')).toMatchObject([
    { account_type: 1, amount: 9000 },
    { account_type: 2, amount: 20_000, credit_amount: 20_000 },
  ])
})
