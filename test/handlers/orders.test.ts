import { expect, it } from 'vitest'
import { required } from '../helpers/required.ts'
import { disk, openShop, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const list = '/v2/orders/customer-orders'
const noon = '2026-05-06T12:00:00Z'

/** An order of a server and a disk, paid with a discount and a coupon, and the order that gives both back. */
async function paidAndReturned() {
  const shop = openShop('demo-customer-01')
  const coupon = await shop.coupon({ face_value: '3' })
  const orderId = await shop.order({ items: [server, disk], provisioning_seconds: 0 })
  const { discounts } = await shop.call('GET', `${list}/order-discounts?order_id=${orderId}`)
  const offered = discounts as Body[]
  await shop.pay(orderId, {
    use_coupon: 'YES',
    coupon_infos: [{ id: coupon, type: 301 }],
    use_discount: 'YES',
    discount_infos: [{ id: offered[0]?.['discount_id'], type: 2 }],
  })
  const resources = await shop.resources({ order_id: orderId })
  const detail = await shop.show(orderId)
  await shop.advance('PT3H')
  const { order_ids: ids } = await shop.unsubscribe([resources[0]?.['resource_id']])
  const [refundId] = ids as string[]
  return { shop, orderId, offered, detail, refundId: required(refundId, 'a refund') }
}

const amounts = (change: Body = {}): Body => ({
  discounts: [],
  flexipurchase_coupon_amount: 0,
  coupon_amount: 0,
  stored_card_amount: 0,
  commission_amount: 0,
  consumed_amount: 0,
  ...change,
})

const saved = (amount: number): Body => ({ discounts: [{ discount_type: '605', discount_amount: amount }] })

const summary = (shop: Shop, orderId: string): Body => ({
  order_id: orderId,
  customer_id: shop.id,
  service_type_code: 'hws.service.type.ec2',
  service_type_name: '弹性云服务器',
  source_type: 1,
  status: 5,
  order_type: 1,
  amount_after_discount: 65.21,
  official_amount: 72.46,
  measure_id: 1,
  create_time: noon,
  payment_time: noon,
  currency: 'USD',
  contract_id: null,
  amount_info: amounts({ ...saved(7.25), coupon_amount: 3 }),
})

function line(orderId: string, change: Body): Body {
  const product = {
    product_id: expect.stringMatching(/^OFFI\d+$/) as string,
    product_spec_desc: 's6.xlarge.4，4核，16GB，linux',
    category_code: 'hws.resource.type.vm',
    product_owner_service: 'hws.service.type.ec2',
    commercial_resource: '',
  }
  return {
    ...product,
    base_product_info: product,
    order_line_item_id: `${orderId}-000001`,
    order_id: orderId,
    service_type_code: 'hws.service.type.ec2',
    service_type_name: '弹性云服务器',
    period_type: 2,
    period_num: 1,
    effective_time: noon,
    expire_time: '2026-06-06T15:59:59Z',
    subscription_num: 1,
    currency: 'USD',
    ...change,
  }
}

it('gives an order with its items, and what discounts and coupons took off each', async () => {
  const { shop, orderId, detail } = await paidAndReturned()
  expect(detail).toEqual({
    total_count: 2,
    order_info: {
      ...summary(shop, orderId),
      user_name: 'demo-customer-01',
      pending_payment_end_time: '2026-05-13T12:00:00Z',
      sub_order_infos: [],
    },
    order_line_items: [
      line(orderId, {
        amount_after_discount: 56.76,
        official_amount: 63.07,
        amount_info: amounts({ ...saved(6.31), coupon_amount: 3 }),
      }),
      expect.objectContaining({
        order_line_item_id: `${orderId}-000002`,
        service_type_name: '云硬盘',
        amount_info: amounts(saved(0.94)),
      }),
    ],
  })
  expect(await shop.call('GET', `${list}?order_id=${orderId}`)).toEqual({
    total_count: 1,
    order_infos: [
      {
        ...summary(shop, orderId),
        enterprise_projects: [],
        sub_order_infos: [],
        agent_pay_info: { is_agent_pay: false },
      },
    ],
  })
})

it('gives of a refund what it keeps, the term that it ends, and no deadline', async () => {
  const { shop, orderId, refundId } = await paidAndReturned()
  const later = '2026-05-06T15:00:00Z'
  expect(await shop.show(refundId)).toEqual({
    total_count: 2,
    order_info: {
      ...summary(shop, refundId),
      order_type: 4,
      amount_after_discount: -55.76,
      official_amount: -55.76,
      create_time: later,
      payment_time: later,
      amount_info: amounts({ commission_amount: 6.21, consumed_amount: 0.24 }),
      user_name: 'demo-customer-01',
      pending_payment_end_time: null,
      sub_order_infos: [],
    },
    order_line_items: [
      line(refundId, {
        period_num: null,
        amount_after_discount: -48.18,
        official_amount: -48.18,
        amount_info: amounts({ commission_amount: 5.37, consumed_amount: 0.21 }),
      }),
      expect.objectContaining({ amount_info: amounts({ commission_amount: 0.84, consumed_amount: 0.03 }) }),
    ],
  })
  const row = {
    measure_id: '1',
    customer_id: shop.id,
    resource_type_code: 'hws.resource.type.vm',
    service_type_code: 'hws.service.type.ec2',
    resource_type_name: '云主机',
    service_type_name: '弹性云服务器',
    region_code: 'la-north-2',
    base_order_id: orderId,
  }
  const ofDisk = { ...row, resource_type_code: 'hws.resource.type.volume', service_type_code: 'hws.service.type.ebs' }
  const disks = { ...ofDisk, resource_type_name: '云硬盘', service_type_name: '云硬盘' }
  expect(await shop.refund(refundId)).toEqual({
    total_count: 6,
    refund_infos: [
      { ...row, id: `${refundId}-000001-1`, amount: -53.76 },
      { ...row, id: `${refundId}-000001-2`, amount: 0.21 },
      { ...row, id: `${refundId}-000001-3`, amount: 5.37 },
      { ...disks, id: `${refundId}-000002-1`, amount: -8.45 },
      { ...disks, id: `${refundId}-000002-2`, amount: 0.03 },
      { ...disks, id: `${refundId}-000002-3`, amount: 0.84 },
    ],
  })
})

it('a partner must name the customer of a refund', async () => {
  const { shop, refundId } = await paidAndReturned()
  const ask = async (query: string): Promise<unknown> =>
    (await shop.platform.get(`${list}/refund-orders?order_id=${refundId}${query}`)).body
  for (const query of ['', '&customer_id='])
    expect(await ask(query)).toEqual({
      error_code: 'CBC.0100',
      error_msg: 'Parameter error: customer_id is required of a partner',
    })
  expect(await ask(`&customer_id=${shop.id}`)).toMatchObject({ total_count: 6 })
})

it('offers the discounts of the customer, with what each takes off the items, items that are alike together', async () => {
  const { orderId, offered, shop } = await paidAndReturned()
  const item = (at: number, amount: number, ratio: number): Body => ({
    order_line_item_ids: [`${orderId}-00000${at}`],
    discount_mode: 0,
    discount_amount: amount,
    discount_ratio: ratio,
  })
  const id = expect.stringMatching(/^[0-9a-f]{32}$/) as string
  expect(offered).toEqual([
    {
      discount_id: id,
      discount_value: '0.9',
      discount_type: 2,
      orders: [{ order_id: orderId, order_line_items: [item(1, 6.31, 0.9), item(2, 0.94, 0.9)] }],
    },
    {
      discount_id: id,
      discount_value: '0.95',
      discount_type: 3,
      orders: [{ order_id: orderId, order_line_items: [item(1, 3.16, 0.95), item(2, 0.47, 0.95)] }],
    },
  ])
  const discounts = (of: string): Promise<Body> => shop.call('GET', `${list}/order-discounts?order_id=${of}`)
  expect(await discounts(orderId)).toEqual({ discounts: [] })
  expect(await discounts('CS0')).toMatchObject({ error_code: 'CBC.30000010' })
  const twins = await shop.order({ items: [disk, disk, { ...disk, size: 200 }] })
  expect(await discounts(twins)).toMatchObject({
    discounts: [
      {
        orders: [
          {
            order_line_items: [
              { order_line_item_ids: [`${twins}-000001`, `${twins}-000002`] },
              { order_line_item_ids: [`${twins}-000003`] },
            ],
          },
        ],
      },
      {},
    ],
  })
})

it('pages the items of an order, in the language asked for', async () => {
  const { shop, orderId } = await paidAndReturned()
  const page = await shop.platform.get(`${list}/details/${orderId}?offset=1&limit=1`, {
    as: shop.as,
    headers: { 'x-language': 'en_US' },
  })
  expect(page.body).toMatchObject({
    total_count: 2,
    order_info: { service_type_name: 'Elastic Cloud Server' },
    order_line_items: [{ service_type_name: 'Elastic Volume Service', product_spec_desc: 'General purpose SSD' }],
  })
})

it('knows the term of a package, of an order that is coming up, and of a renewal', async () => {
  const shop = openShop()
  const traffic = {
    ...server,
    service_type_code: 'hws.service.type.vpc',
    resource_type_code: 'hws.resource.type.bandwidth',
    resource_spec: 'shared.traffic.package.50gb',
  }
  const packages = await shop.order({ items: [{ ...traffic, period_num: 2 }], provisioning_seconds: 0 })
  await shop.pay(packages)
  expect(await shop.show(packages)).toMatchObject({
    order_line_items: [{ effective_time: noon, expire_time: '2026-07-06T15:59:59Z', period_num: 2 }],
  })
  const slow = await shop.order({ items: [{ ...server, period_type: 3, period_num: 1 }], provisioning_seconds: 60 })
  const open = { effective_time: null, expire_time: null, period_type: 3 }
  expect(await shop.show(slow)).toMatchObject({ order_info: { status: 6 }, order_line_items: [open] })
  await shop.pay(slow)
  expect(await shop.show(slow)).toMatchObject({ order_info: { status: 3 }, order_line_items: [open] })
  await shop.advance('PT1M')
  const [vm] = await shop.resources({ order_id: slow })
  const { order_ids: ids } = await shop.renew([vm?.['resource_id']], { is_auto_pay: 1, period_num: 3 })
  const [renewal = ''] = ids as string[]
  expect(await shop.show(renewal)).toMatchObject({
    order_info: { order_type: 2, status: 5, source_type: 1 },
    order_line_items: [
      { effective_time: '2027-05-06T16:00:00Z', expire_time: '2027-08-06T15:59:59Z', period_type: 2, period_num: 3 },
    ],
  })
})

it('names the operations system where the platform ordered by itself', async () => {
  const shop = openShop()
  const orderId = await shop.order({ items: [{ ...server, provisioning: 'failure' }], provisioning_seconds: 0 })
  await shop.pay(orderId)
  const { order_infos: orders } = await shop.call('GET', `${list}?order_type=4`)
  const [refund] = orders as Body[]
  expect(refund).toMatchObject({ source_type: 8 })
  expect(await shop.show(String(refund?.['order_id']))).toMatchObject({
    order_info: { user_name: 'operations system', source_type: 8 },
  })
})

it.each([
  ['create_time', '2025-05-05T12:00:00Z', '2026-05-06T12:00:00Z', true],
  ['create_time', '2025-05-05T11:59:59Z', '2026-05-06T12:00:00Z', false],
  ['payment_time', '2025-05-05T12:00:00Z', '2026-05-06T12:00:00Z', true],
  ['payment_time', '2025-05-05T11:59:59Z', '2026-05-06T12:00:00Z', false],
])('takes a span of %s from %s to %s: %s', async (field, from, until, taken) => {
  const answered = await openShop().call('GET', `${list}?${field}_begin=${from}&${field}_end=${until}`)
  if (taken) expect(answered).toMatchObject({ total_count: 0 })
  else
    expect(answered).toEqual({
      error_code: 'CBC.0100',
      error_msg: `Parameter error: ${field}_end must be at most a year after its beginning`,
    })
})

it('lists orders by each status and type, and by when they were paid', async () => {
  const shop = openShop()
  const [paid, cancelled] = [await shop.order({ items: [server] }), await shop.order({ items: [server] })]
  await shop.order({ items: [server] })
  await shop.call('PUT', `${list}/cancel`, { order_id: cancelled })
  await shop.advance('PT1H')
  await shop.pay(paid)
  const count = async (query: string): Promise<unknown> => (await shop.call('GET', `${list}?${query}`))['total_count']
  const table: [query: string, count: number][] = [
    ['status=1', 0],
    ['status=3', 1],
    ['status=4', 1],
    ['status=5', 0],
    ['status=6', 1],
    ['status=9', 0],
    ['order_type=1', 3],
    ['order_type=2', 0],
    ['order_type=3', 0],
    ['payment_time_begin=2026-05-06T13:00:00Z', 1],
    ['payment_time_begin=2026-05-06T13:00:01Z', 0],
    ['payment_time_end=2026-05-06T13:00:00Z', 1],
    ['payment_time_end=2026-05-06T12:59:59Z', 0],
    ['create_time_begin=2026-05-06T12:00:01Z', 0],
    ['create_time_end=2026-05-06T11:59:59Z', 0],
    ['method=sub_customer', 0],
    ['method=oneself', 3],
  ]
  for (const [query, expected] of table) expect(await count(query), query).toBe(expected)
  await shop.advance('PT1M')
  expect([await count('status=3'), await count('status=5')]).toEqual([0, 1])
})

const coupons = [{ id: 'CP1', type: 301 }]
const discounts = [{ id: 'D1', type: 2 }]

it.each<[Body, string]>([
  [{ use_coupon: 'YES' }, 'coupon_infos is required when use_coupon is YES'],
  [{ use_coupon: 'YES', coupon_infos: [] }, 'coupon_infos is required when use_coupon is YES'],
  [{ use_coupon: 'NO', coupon_infos: coupons }, 'coupon_infos must be empty when use_coupon is NO'],
  [{ use_discount: 'YES', discount_infos: [] }, 'discount_infos is required when use_discount is YES'],
  [{ use_discount: 'NO', discount_infos: discounts }, 'discount_infos must be empty when use_discount is NO'],
  [
    { use_coupon: 'YES', coupon_infos: [...coupons, { id: 'CP2', type: 302 }] },
    'coupon_infos.1.type must be 301, a cash coupon',
  ],
])('refuses a payment with %j', async (more, sentence) => {
  const shop = openShop()
  const orderId = await shop.order({ items: [server] })
  expect(await shop.pay(orderId, more)).toEqual({ error_code: 'CBC.0100', error_msg: `Parameter error: ${sentence}` })
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 6 } })
  expect(await shop.pay(orderId, { coupon_infos: [], discount_infos: [] })).toEqual({ status: 204 })
})

it('takes a discount only under a kind that it is of', async () => {
  const shop = openShop('demo-customer-01')
  const orderId = await shop.order({ items: [server] })
  const { discounts: offered } = await shop.call('GET', `${list}/order-discounts?order_id=${orderId}`)
  const [commercial, granted] = offered as Body[]
  const pay = (discount: Body | undefined, type: number): Promise<Body> =>
    shop.call('POST', `${list}/pay`, { order_id: orderId, discount_infos: [{ id: discount?.['discount_id'], type }] })
  for (const [discount, type] of [
    [commercial, 0],
    [commercial, 1],
    [commercial, 3],
    [commercial, 609],
    [granted, 2],
  ] as const)
    expect(await pay(discount, type), String(type)).toHaveProperty('error_code')
  const foreign = { order_id: orderId, coupon_infos: [{ id: 'CP1', type: 302 }] }
  expect(await shop.call('POST', `${list}/pay`, foreign)).toEqual({
    error_code: 'CBC.0100',
    error_msg: 'Parameter error: coupon_infos.0.type must be 301, a cash coupon',
  })
  expect(await pay(granted, 3)).toEqual({ status: 204 })
  expect(await shop.show(orderId)).toMatchObject({
    order_info: { amount_info: { discounts: [{ discount_type: '606', discount_amount: 3.16 }] } },
  })
  expect(await shop.call('POST', `${list}/pay`, { order_id: orderId })).toMatchObject({ error_code: 'CBC.99003106' })
})
