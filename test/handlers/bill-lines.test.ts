import { expect, it } from 'vitest'
import { disk, openShop, recordsPath, server, type Shop } from '../helpers/shop.ts'
import { required } from '../helpers/required.ts'

type Body = Record<string, unknown>

const detailsPath = '/v2/bills/customer-bills/res-records/query'
const traffic = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
}

/** The demo customer with discounts. It buys a server with a disk, uses a disk and traffic, and gives the server back. */
async function busyShop() {
  const shop = openShop('demo-customer-01')
  const coupon = await shop.coupon({ face_value: '3' })
  const items = [server, { ...disk, period_type: 2, period_num: 1 }]
  const orderId = await shop.order({ items, provisioning_seconds: 0 })
  const { discounts } = await shop.call('GET', `/v2/orders/customer-orders/order-discounts?order_id=${orderId}`)
  const [{ discount_id: discountId } = {}] = discounts as Body[]
  const paid = await shop.pay(orderId, {
    use_coupon: 'YES',
    coupon_infos: [{ id: coupon, type: 301 }],
    use_discount: 'YES',
    discount_infos: [{ id: discountId, type: 2 }],
  })
  expect(paid).toEqual({ status: 204 })
  const [vm = {}, volume = {}] = await shop.resources({ order_id: orderId })
  const [usedId = ''] = await shop.use([disk])
  await shop.advance('PT2H')
  await charge(shop, { ...traffic, resource_spec: '12_bgp', usage_factor: 'upflow', usage_value: '2.5' })
  const { order_ids: ids } = await shop.unsubscribe([vm['resource_id']])
  const [refundId] = ids as string[]
  return { shop, orderId, vm, volume, usedId, refundId: required(refundId, 'a refund') }
}

async function charge({ platform, id }: Shop, usage: Body): Promise<void> {
  const body = { usage: { ...usage, usage_measure_id: 10 } }
  expect((await platform.post(`/_sandbox/customers/${id}/usage`, body, { as: null })).status).toBe(201)
}

async function fees(shop: Shop, query: string, language?: string): Promise<Body[]> {
  const { body } = await shop.platform.get(`${recordsPath}?cycle=2026-05&limit=1000&${query}`, {
    as: shop.as,
    ...(language === undefined ? {} : { headers: { 'x-language': language } }),
  })
  return (body as { fee_records: Body[] }).fee_records
}

async function details(shop: Shop, more: Body, language?: string): Promise<Body[]> {
  const { body } = await shop.platform.post(
    detailsPath,
    { cycle: '2026-05', limit: 1000, statistic_type: 3, ...more },
    { as: shop.as, ...(language === undefined ? {} : { headers: { 'x-language': language } }) },
  )
  return (body as { monthly_records: Body[] }).monthly_records
}

const noMoney = {
  cash_amount: 0,
  credit_amount: 0,
  coupon_amount: 0,
  flexipurchase_coupon_amount: 0,
  stored_card_amount: 0,
  bonus_amount: 0,
  adjustment_amount: 0,
  measure_id: 1,
}

const place = (shop: Shop): Body => ({
  customer_id: shop.id,
  region: 'la-north-2',
  region_name: '拉美-墨西哥城二',
  enterprise_project_id: '0',
  enterprise_project_name: 'default',
  account_name: 'demo-customer-01',
})

const productId = expect.stringMatching(/^OFFI\d{18,}$/) as string
const chargeId = expect.stringMatching(/^charge-\d{10}$/) as string
const noon = '2026-05-06T12:00:00Z'

it('tells of a purchase what it cost, what was taken off, and what a coupon paid', async () => {
  const { shop, orderId, vm } = await busyShop()
  expect(await fees(shop, `trade_id=${orderId}`)).toEqual([
    {
      ...place(shop),
      ...noMoney,
      cloud_service_type: 'hws.service.type.ec2',
      cloud_service_type_name: '弹性云服务器',
      resource_type: 'hws.resource.type.vm',
      resource_type_name: '云主机',
      official_amount: 63.07,
      discount_amount: 6.31,
      coupon_amount: 3,
      debt_amount: 53.76,
      amount: 56.76,
      formula: '63.07-6.31-3',
      bill_date: '2026-05-06',
      bill_type: 1,
      resource_id: vm['resource_id'],
      resource_name: vm['resource_name'],
      product_id: productId,
      product_name: 's6.xlarge.4，4核，16GB，linux',
      product_spec_desc: 's6.xlarge.4，4核，16GB，linux',
      sku_code: 's6.xlarge.4.linux',
      trade_id: orderId,
      order_id: orderId,
      id: chargeId,
      trade_time: noon,
      consume_time: noon,
      charge_mode: '1',
      period_type: '20',
      period_num: 1,
    },
    expect.objectContaining({ official_amount: 9.39, sku_code: 'GPSSD' }),
  ])
})

it('tells of an hour of use when it was, how much, and in which unit', async () => {
  const { shop, usedId } = await busyShop()
  const [hour, next, ...others] = await fees(shop, `resource_id=${usedId}`)
  const id = required(hour?.['id'], 'an id') as string
  expect(hour).toEqual({
    ...place(shop),
    ...noMoney,
    cloud_service_type: 'hws.service.type.ebs',
    cloud_service_type_name: '云硬盘',
    resource_type: 'hws.resource.type.volume',
    resource_type_name: '云硬盘',
    official_amount: 0.013,
    discount_amount: 0.0013,
    debt_amount: 0.0117,
    amount: 0.0117,
    formula: '0.013-0.0013-0',
    bill_date: '2026-05-06',
    bill_type: 5,
    effective_time: noon,
    expire_time: '2026-05-06T13:00:00Z',
    trade_time: '2026-05-06T13:00:00Z',
    consume_time: noon,
    resource_id: usedId,
    resource_name: `volume-${usedId.slice(0, 4)}`,
    product_id: productId,
    product_name: '通用型SSD',
    product_spec_desc: '通用型SSD',
    sku_code: 'GPSSD',
    id,
    trade_id: id.replace(/-1$/, ''),
    charge_mode: '3',
    period_type: '25',
    period_num: 1,
    usage_type: 'Duration',
    usage: 1,
    usage_measure_id: 4,
    free_resource_usage: 0,
    free_resource_measure_id: 4,
  })
  expect([next?.['consume_time'], others]).toEqual(['2026-05-06T13:00:00Z', []])
})

it('tells of metered use its own factor and unit, and no resource where none was named', async () => {
  const { shop } = await busyShop()
  const rows = await fees(shop, 'cloud_service_type=hws.service.type.vpc&region=la-north-2')
  expect(rows).toEqual([
    expect.objectContaining({
      usage_type: 'upflow',
      usage: 2.5,
      usage_measure_id: 10,
      free_resource_usage: 0,
      free_resource_measure_id: 10,
      resource_id: '',
      resource_name: '',
      trade_id: chargeId,
      effective_time: '2026-05-06T14:00:00Z',
      expire_time: '2026-05-06T14:00:00Z',
    }),
  ])
  expect(rows[0]).not.toHaveProperty('order_id')
})

it('tells of a refund the order that it goes back to; a purchase goes back to none', async () => {
  const { shop, orderId, refundId, vm } = await busyShop()
  const refunded = { bill_type: 4, resource_name: vm['resource_name'], trade_id: refundId, period_type: '20' }
  const [fee] = await fees(shop, `trade_id=${refundId}`)
  expect(fee).toMatchObject({ ...refunded, relative_order_id: orderId, order_id: refundId, coupon_amount: 0 })
  expect(fee).not.toHaveProperty('effective_time')
  const [detail] = await details(shop, { bill_type: 4, res_instance_id: vm['resource_id'] })
  expect(detail).toMatchObject({ bill_type: 4, pre_order_id: orderId, trade_id: refundId, promotion_type: '' })
  for (const purchase of await details(shop, { bill_type: 1 })) expect(purchase).not.toHaveProperty('pre_order_id')
  for (const purchase of await fees(shop, 'bill_type=1')) expect(purchase).not.toHaveProperty('relative_order_id')
})

it('gives the details of a resource with what it is attached to', async () => {
  const { shop, orderId, vm, volume } = await busyShop()
  const [detail] = await details(shop, { res_instance_id: volume['resource_id'] })
  expect(detail).toEqual({
    ...place(shop),
    ...noMoney,
    region_name: 'LA-Mexico City2',
    cloud_service_type: 'hws.service.type.ebs',
    cloud_service_type_name: 'Elastic Volume Service',
    resource_Type_code: 'hws.resource.type.volume',
    resource_type_name: 'Disk',
    official_amount: 9.39,
    discount_amount: 0.94,
    debt_amount: 8.45,
    consume_amount: 8.45,
    cycle: '2026-05',
    bill_type: 1,
    res_instance_id: volume['resource_id'],
    resource_name: volume['resource_name'],
    sku_code: 'GPSSD',
    charge_mode: 1,
    period_type: 20,
    period_num: 1,
    root_resource_id: vm['resource_id'],
    parent_resource_id: vm['resource_id'],
    trade_id: orderId,
    id: chargeId,
    product_spec_desc: 'General purpose SSD',
    az_code_infos: [],
    payer_account_id: shop.id,
    effective_time: noon,
    expire_time: noon,
    consume_time: noon,
    is_spot: '--',
    promotion_type: '605',
    extend_params: {
      self_resource_id: volume['resource_id'],
      relation_infos: ['PARENT', 'ROOT'].map((type) => ({
        relative_resource_id: vm['resource_id'],
        relative_type: type,
      })),
    },
  })
})

it('gives the details of an hour of use, with the zone, in the language asked for', async () => {
  const { shop, usedId } = await busyShop()
  const of = { res_instance_id: usedId }
  const [hour] = await details(shop, of)
  expect(hour).toMatchObject({
    is_spot: 'N',
    charge_mode: 3,
    period_type: 25,
    root_resource_id: usedId,
    az_code_infos: [{ az_code: 'la-north-2a' }],
    extend_params: { self_resource_id: usedId, relation_infos: [] },
    expire_time: '2026-05-06T13:00:00Z',
    promotion_type: '',
  })
  expect(hour).not.toHaveProperty('bill_date')
  for (const [language, disks, spec, region] of [
    ['zh_cn', '云硬盘', '通用型SSD', '拉美-墨西哥城二'],
    ['en_us', 'Disk', 'General purpose SSD', 'LA-Mexico City2'],
  ])
    expect(await details(shop, of, language)).toMatchObject([
      { resource_type_name: disks, product_spec_desc: spec, region_name: region },
      {},
    ])
  expect(await fees(shop, `resource_id=${usedId}`, 'en_US')).toMatchObject([
    { resource_type_name: 'Disk', product_name: 'General purpose SSD', region_name: 'LA-Mexico City2' },
    {},
  ])
})

it.each([
  [{ period_type: 3, period_num: 2 }, '19', 19, 2],
  [{ period_type: 2, period_num: 3 }, '20', 20, 3],
])('names the term of an order for %j', async (term, text, code, count) => {
  const shop = openShop()
  const [vm] = await shop.buy([{ ...server, ...term }])
  expect(await fees(shop, '')).toMatchObject([{ period_type: text, period_num: count }])
  const of = { res_instance_id: vm?.['resource_id'] }
  expect(await details(shop, of)).toMatchObject([{ period_type: code, period_num: count }])
})

it('what was charged by amount alone has no spec', async () => {
  const shop = openShop()
  const usage = { amount: 2, service_type_code: 'hws.service.type.obs' }
  await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, usage, { as: null })
  const bare = { sku_code: '', product_spec_desc: '', resource_name: '', region_name: '' }
  const [fee] = await fees(shop, '')
  expect(fee).toMatchObject({
    ...bare,
    region: '',
    resource_type: '',
    resource_type_name: '',
    resource_id: '',
    product_id: '',
    product_name: '',
    amount: 2,
  })
  expect(fee).not.toHaveProperty('usage')
  expect(await details(shop, {})).toMatchObject([
    { ...bare, resource_Type_code: '', res_instance_id: '', root_resource_id: '', az_code_infos: [] },
  ])
})
