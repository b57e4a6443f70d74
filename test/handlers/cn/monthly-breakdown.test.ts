import { expect, it } from 'vitest'
import { type Body, fieldsOf, openChinaShop, publicIp, rowsOf } from '../../helpers/china-bills.ts'
import { disk, expectAgreement, server, type Shop } from '../../helpers/shop.ts'

const path = '/v2/costs/cost-analysed-bills/monthly-breakdown'

const list = (shop: Shop, month: string, query = ''): Promise<Body[]> =>
  rowsOf(shop.call('GET', `${path}?shared_month=${month}${query}`), 'details')

const parts = [
  'consume_amount',
  'past_months_amortized_amount',
  'current_month_amortized_amount',
  'future_months_amortized_amount',
]

it('spreads a purchase over the days of its term, to the cent, and the last day takes the rest', async () => {
  const shop = openChinaShop()
  // 63.07 for 6 May to 6 June, 32 days of 1.97 and 0.03 more on the last.
  await shop.buy([server])
  await shop.advance('2026-07-01T00:00:00Z')
  expect(fieldsOf(await list(shop, '2026-05'), ...parts)).toEqual([[63.07, 0, 51.22, 11.85]])
  expect(fieldsOf(await list(shop, '2026-06'), ...parts)).toEqual([[63.07, 51.22, 11.85, 0]])
  expect(await list(shop, '2026-07')).toEqual([])
  expect(await list(shop, '2026-04')).toEqual([])
  await expectAgreement(shop)
})

it('says what it is of, and what paid for the month', async () => {
  const shop = openChinaShop()
  const coupon = await shop.coupon({ face_value: '3' })
  const order = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(order, { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] })
  const [row] = await list(shop, '2026-05')
  expect(row).toMatchObject({
    shared_month: '2026-05',
    bill_cycle: '2026-05',
    bill_type: 1,
    customer_id: shop.id,
    region_code: 'la-north-2',
    service_type_code: 'hws.service.type.ec2',
    service_type_name: '弹性云服务器',
    resource_type_code: 'hws.resource.type.vm',
    effective_time: '2026-05-06T12:00:00Z',
    expire_time: '2026-06-06T12:00:00Z',
    enterprise_project_id: '0',
    charging_mode: 1,
    order_id: order,
    period_type: 20,
    consume_amount: 63.07,
    current_month_amortized_amount: 51.22,
    // 0.09 a day of 26 days, and the rest by cash.
    amortized_coupon_amount: 2.34,
    amortized_cash_amount: 48.88,
    amortized_credit_amount: 0,
    effective_tag_pairs: [],
    cost_unit_pairs: [],
  })
  const [rest] = await list(shop, '2026-06')
  expect(rest).toMatchObject({ amortized_coupon_amount: 0.66, amortized_cash_amount: 11.19 })
})

it('counts use, a refund and what makes up for cents in their month', async () => {
  const shop = openChinaShop()
  const [bought] = await shop.buy([server])
  await shop.unsubscribe([bought?.['resource_id']])
  await shop.use([disk, publicIp])
  await shop.advance('2026-06-02T00:00:00Z')
  const rows = await list(shop, '2026-05')
  expect(fieldsOf(rows, 'service_type_code', 'bill_type', ...parts)).toEqual([
    ['hws.service.type.ec2', 1, 63.07, 0, 51.22, 11.85],
    ['hws.service.type.ec2', 4, -63.07, 0, -63.07, 0],
    ['hws.service.type.ebs', 5, 6.04, 0, 6.04, 0],
    ['hws.service.type.vpc', 25, 3.02, 0, 3.02, 0],
    ['hws.service.type.ebs', 25, expect.anything(), 0, expect.anything(), 0],
  ])
  expect(rows[2]).toMatchObject({
    usage_type: 'Duration',
    usage: 604,
    usage_measure_id: 4,
    free_resource_usage: 0,
    period_type: 25,
    effective_time: '2026-05-06T12:00:00Z',
    expire_time: '2026-05-31T16:00:00Z',
  })
  await expectAgreement(shop)
})

it.each([
  ['service_type_code=hws.service.type.ebs', 1],
  ['resource_type_code=hws.resource.type.vm', 1],
  ['region_code=la-north-2', 2],
  ['region_code=ap-southeast-1', 0],
  ['charging_mode=1', 2],
  ['charging_mode=3', 0],
  ['bill_type=1', 2],
  ['bill_type=8', 0],
  ['resource_id=none', 0],
  ['resource_name=none', 0],
  ['enterprise_project_id=0', 2],
  ['enterprise_project_id=1', 0],
  ['method=sub_customer&sub_customer_id=m', 0],
  ['offset=1', 2],
])('by %s there are %i of the costs of an order', async (query, count) => {
  const shop = openChinaShop()
  await shop.buy([server, disk])
  expect(await shop.call('GET', `${path}?shared_month=2026-05&${query}`)).toMatchObject({
    total_count: count,
    currency: 'CNY',
  })
})

it('finds a cost by the resource and its name', async () => {
  const shop = openChinaShop()
  const [bought] = await shop.buy([server])
  const [row] = await list(shop, '2026-05', `&resource_id=${String(bought?.['resource_id'])}`)
  expect(row).toMatchObject({ resource_name: bought?.['resource_name'] })
  expect(await list(shop, '2026-05', `&resource_name=${String(bought?.['resource_name'])}`)).toHaveLength(1)
})

it('refuses to look for costs of a member that is not named', async () => {
  const shop = openChinaShop()
  expect(await shop.call('GET', `${path}?shared_month=2026-05&method=sub_customer`)).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('sub_customer_id') as unknown,
  })
})
