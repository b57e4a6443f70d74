import { expect, it } from 'vitest'
import { type Body, fieldsOf, openChinaShop, publicIp, rowsOf } from '../../helpers/china-bills.ts'
import { disk, expectAgreement, expectLaws, server, type Shop } from '../../helpers/shop.ts'

const path = '/v2/bills/customer-bills/fee-records'

const list = (shop: Shop, query = '', cycle = '2026-05'): Promise<Body[]> =>
  rowsOf(shop.call('GET', `${path}?bill_cycle=${cycle}${query}`), 'records')

const money = [
  'cash_amount',
  'credit_amount',
  'coupon_amount',
  'flexipurchase_coupon_amount',
  'stored_value_card_amount',
  'bonus_amount',
  'debt_amount',
  'writeoff_amount',
] as const

/** An amount of the wire in cents of a cent, so that sums of it are exact. */
const exact = (value: unknown): number => Math.round(Number(value) * 1e8)

it('puts the lines of an order for the same things together, and says where their money came from', async () => {
  const shop = openChinaShop()
  const order = await shop.order({ items: [{ ...server, count: 2 }, disk], provisioning_seconds: 0 })
  expect(await shop.pay(order)).toEqual({ status: 204 })
  const rows = await list(shop)
  expect(
    fieldsOf(rows, 'service_type_code', 'trade_id', 'bill_type', 'status', 'consume_amount', 'cash_amount'),
  ).toEqual([
    ['hws.service.type.ec2', order, 1, 1, 126.14, 126.14],
    ['hws.service.type.ebs', order, 1, 1, 9.39, 9.39],
  ])
  expect(rows[1]).toMatchObject({
    bill_cycle: '2026-05',
    customer_id: shop.id,
    account_name: 'demo-customer-cn-07',
    service_type_name: '云硬盘',
    resource_type_code: 'hws.resource.type.volume',
    region_code: 'la-north-2',
    enterprise_project_id: '0',
    charging_mode: 1,
    consume_time: '2026-05-06T12:00:00Z',
    provider_type: 1,
  })
})

it('keeps the identities of each row: what is cut stands in it, and what paid adds up', async () => {
  const shop = openChinaShop('17')
  const [bought] = await shop.buy([server])
  await shop.use([publicIp, disk])
  await shop.unsubscribe([bought?.['resource_id']])
  await shop.coupon({ face_value: '1', reusable: true })
  await shop.advance('2026-06-01T00:00:00Z')
  const rows = await list(shop, '&include_zero_record=true&limit=1000')
  expect(rows).toHaveLength(1000)
  for (const row of rows) {
    const { official_amount, official_discount_amount, erase_amount, consume_amount } = row
    expect(exact(official_amount)).toBe(exact(official_discount_amount) + exact(erase_amount) + exact(consume_amount))
    expect(exact(consume_amount)).toBe(money.reduce((sum, name) => sum + exact(row[name]), 0))
    expect(Math.abs(exact(consume_amount) % 1_000_000)).toBe(0)
  }
  await expectAgreement(shop)
  await expectLaws(shop)
})

it('makes up at the end of a month for what was cut of each thing', async () => {
  const shop = openChinaShop()
  await shop.use([publicIp])
  await shop.advance('PT1H')
  expect(fieldsOf(await list(shop, '&include_zero_record=true'), 'erase_amount', 'consume_amount')).toEqual([
    [0.005, 0],
  ])
  await shop.advance('2026-06-02T00:00:00Z')
  expect(fieldsOf(await list(shop, '&bill_type=25'), 'trade_time', 'erase_amount', 'cash_amount')).toEqual([
    ['2026-05-31T15:59:59Z', -3.02, 3.02],
  ])
  const sum = await shop.call('GET', '/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05')
  expect(sum).toMatchObject({ consume_amount: 3.02, bill_sums: [{ official_amount: 3.02, truncated_amount: 0 }] })
})

/** A customer without money uses a server by the hour for one hour. */
async function indebtedShop(): Promise<Shop> {
  const shop = openChinaShop('12')
  await shop.use([server])
  await shop.advance('PT2H')
  return shop
}

const allocate = ({ platform, id }: Shop, amount: number): Promise<unknown> =>
  platform.post('/v2/accounts/partner-accounts/adjust-amount', { customer_id: id, amount })

const owed = async (shop: Shop): Promise<unknown[][]> =>
  fieldsOf(await list(shop), 'status', 'consume_amount', 'cash_amount', 'debt_amount', 'writeoff_amount')

it('is not billed, then owed, then paid off', async () => {
  const shop = await indebtedShop()
  expect(await owed(shop)).toEqual([[3, 0.12, 0, 0.12, 0]])
  expect(await list(shop, '&status=3')).toHaveLength(1)
  expect(await list(shop, '&status=2')).toEqual([])
  await shop.advance('2026-06-01T00:00:00Z')
  expect(await owed(shop)).toEqual([[2, 0.12, 0, 0.12, 0]])
  expect(await list(shop, '&status=2')).toHaveLength(1)
  await allocate(shop, 0.05)
  expect(await owed(shop)).toEqual([[2, 0.12, 0, 0.07, 0.05]])
  await expectAgreement(shop)
  await allocate(shop, 10)
  expect(await owed(shop)).toEqual([[1, 0.12, 0, 0, 0.12]])
  expect(await list(shop, '&status=1')).toHaveLength(1)
  expect(await shop.call('GET', '/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05')).toMatchObject({
    consume_amount: 0.12,
    debt_amount: 0,
    writeoff_amount: 0.12,
  })
  await expectAgreement(shop)
})

it.each([
  ['provider_type=1', 2],
  ['provider_type=2', 0],
  ['service_type_code=hws.service.type.ebs', 1],
  ['resource_type_code=hws.resource.type.vm', 1],
  ['region_code=ap-southeast-1', 0],
  ['charging_mode=1', 2],
  ['charging_mode=11', 0],
  ['bill_type=1', 2],
  ['bill_type=2', 0],
  ['trade_id=none', 0],
  ['enterprise_project_id=0', 2],
  ['enterprise_project_id=1', 0],
  ['method=oneself', 2],
  ['method=sub_customer&sub_customer_id=m', 0],
  ['bill_date_begin=2026-05-07&bill_date_end=2026-05-31', 0],
  ['bill_date_begin=2026-05-06&bill_date_end=2026-05-06', 2],
  ['status=2', 0],
])('by %s there are %i of the transactions of an order', async (query, count) => {
  const shop = openChinaShop()
  await shop.buy([server, disk])
  expect(await shop.call('GET', `${path}?bill_cycle=2026-05&${query}`)).toMatchObject({ total_count: count })
})

it('gives one page and counts all', async () => {
  const shop = openChinaShop()
  await shop.buy([server, disk])
  const page = await shop.call('GET', `${path}?bill_cycle=2026-05&offset=1&limit=1`)
  expect(page).toMatchObject({
    total_count: 2,
    currency: 'CNY',
    records: [{ service_type_code: 'hws.service.type.ebs' }],
  })
})

it('needs the member when only a member is meant', async () => {
  const { platform, as } = openChinaShop()
  const answer = await platform.get(`${path}?bill_cycle=2026-05&method=sub_customer`, { as })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.0100' } })
  expect(JSON.stringify(answer.body)).toContain('sub_customer_id')
})

it.each([
  ['bill_date_begin=2026-04-30&bill_date_end=2026-05-06', 'bill_date_begin'],
  ['bill_date_begin=2026-05-07&bill_date_end=2026-05-06', 'bill_date_end'],
])('refuses the days %s', async (days, field) => {
  const { platform, as } = openChinaShop()
  const answer = await platform.get(`${path}?bill_cycle=2026-05&${days}`, { as })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.0100' } })
  expect(JSON.stringify(answer.body)).toContain(field)
})
