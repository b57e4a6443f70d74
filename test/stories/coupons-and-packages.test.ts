import { expect, it } from 'vitest'
import { disk, expectLaws, nobody, openShop, server } from '../helpers/shop.ts'

const traffic = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
}
const trafficPackage = { ...traffic, resource_spec: 'shared.traffic.package.50gb' }

it('a coupon pays its part of an order and keeps the rest for the next', async () => {
  const shop = openShop()
  await shop.budget(100)
  const coupon = await shop.coupon({ face_value: '70.5' })
  const use = { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] }
  const first = await shop.order({ items: [server] })
  const offered = await shop.call('GET', `/v2/orders/customer-orders/order-coupons?order_id=${first}`)
  expect(offered).toMatchObject({ count: 1, user_coupons: [{ coupon_id: coupon, balance: 70.5, status: 2 }] })
  expect(await shop.pay(first, use)).toEqual({ status: 204 })
  expect(await shop.show(first)).toMatchObject({
    order_info: { amount_after_discount: 63.07, amount_info: { coupon_amount: 63.07 } },
  })
  const second = await shop.order({ items: [server, disk] })
  expect(await shop.pay(second, use)).toEqual({ status: 204 })
  expect(await shop.show(second)).toMatchObject({
    order_info: { amount_info: { coupon_amount: 7.43 } },
    order_line_items: [{ amount_info: { coupon_amount: 7.43 } }, { amount_info: { coupon_amount: 0 } }],
  })
  expect(await shop.used()).toBe(65.03)
  expect(await shop.pay(await shop.order({ items: [server] }), use)).toMatchObject({ error_code: 'CBC.99003112' })
  expect(await shop.coupons('?status=3')).toMatchObject([{ coupon_id: coupon, order_id: second, balance: 0 }])
  await expectLaws(shop)
})

it('one that cannot be used again is used up whatever is left of it', async () => {
  const shop = openShop()
  const coupon = await shop.coupon({ face_value: '500', reusable: false })
  const orderId = await shop.order({ items: [server] })
  const paid = await shop.call('POST', '/v2/orders/customer-orders/pay', {
    order_id: orderId,
    coupon_infos: [{ id: coupon, type: 301 }],
  })
  expect(paid).toEqual({ status: 204 })
  expect(await shop.coupons()).toMatchObject([{ status: 3, coupon_version: 1, balance: 436.93 }])
  await expectLaws(shop)
})

it('an order locks the coupons that were chosen with it until it is paid, cancelled or expired', async () => {
  const shop = openShop()
  const coupon = await shop.coupon({ expires_at: '2026-05-09T00:00:00Z' })
  const order = (): Promise<string> => shop.order({ items: [server], coupon_ids: [coupon] })
  const first = await order()
  expect(await shop.show(first)).toMatchObject({ order_info: { pending_payment_end_time: '2026-05-09T00:00:00Z' } })
  expect(await shop.coupons()).toMatchObject([{ lock_order_id: first, status: 2 }])
  const other = await shop.order({ items: [server] })
  const use = { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] }
  expect(await shop.pay(other, use)).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining(first) as string,
  })
  const remove = (): Promise<{ status: number }> =>
    shop.platform.call('DELETE', `/_sandbox/coupons/${coupon}`, { as: null })
  expect(await remove()).toMatchObject({ status: 409 })
  await shop.call('PUT', '/v2/orders/customer-orders/cancel', { order_id: first })
  const second = await order()
  expect(await shop.pay(second)).toEqual({ status: 204 })
  expect((await shop.coupons())[0]).not.toHaveProperty('lock_order_id')
  const third = await order()
  await shop.advance('2026-05-09T00:00:00Z')
  expect(await shop.show(third)).toMatchObject({ order_info: { status: 4 } })
  await shop.advance('PT1S')
  expect(await shop.coupons()).toMatchObject([{ status: 4 }])
  expect(await shop.pay(await shop.order({ items: [server] }), use)).toMatchObject({ error_code: 'CBC.0100' })
  await expectLaws(shop)
})

it.each([
  [{ service_type_codes: ['hws.service.type.obs'] }, {}, 'CBC.0100'],
  [{ valid_from: '2026-06-01T00:00:00Z' }, {}, 'CBC.0100'],
  [{ with_discounts: false }, { discount: true }, 'CBC.99003116'],
  [{ least_ratio: 0.95 }, { discount: true }, 'CBC.99003117'],
  [{}, { type: 302 }, 'CBC.0100'],
])('a coupon with %j does not pay when %j', async (grant, how: { discount?: boolean; type?: number }, code) => {
  const shop = openShop('demo-customer-01')
  const coupon = await shop.coupon(grant)
  const orderId = await shop.order({ items: [server] })
  const { discounts } = await shop.call('GET', `/v2/orders/customer-orders/order-discounts?order_id=${orderId}`)
  expect(discounts).toMatchObject([
    {
      discount_type: 2,
      discount_value: '0.9',
      orders: [
        { order_id: orderId, order_line_items: [{ discount_mode: 0, discount_amount: 6.31, discount_ratio: 0.9 }] },
      ],
    },
    { discount_type: 3, discount_value: '0.95' },
  ])
  const [best] = discounts as { discount_id: string }[]
  const discount = { use_discount: 'YES', discount_infos: [{ id: best?.discount_id, type: 2 }] }
  const paid = await shop.pay(orderId, {
    use_coupon: 'YES',
    coupon_infos: [{ id: coupon, type: how.type ?? 301 }],
    ...(how.discount === true ? discount : {}),
  })
  expect(paid).toMatchObject({ error_code: code })
})

it('a partner sees its own coupons and not those of customers, and takes them back', async () => {
  const shop = openShop()
  const own = await shop.platform.post('/_sandbox/coupons', { face_value: '5' }, nobody)
  const { coupon_id: couponId } = own.body as { coupon_id: string }
  await shop.coupon()
  const list = async (): Promise<unknown> => (await shop.platform.get('/v2/promotions/benefits/coupons')).body
  expect(await list()).toMatchObject({ count: 1, user_coupons: [{ coupon_id: couponId, coupon_type: 1, status: 2 }] })
  await shop.platform.call('DELETE', `/_sandbox/coupons/${couponId}`, { as: null })
  expect(await list()).toMatchObject({ user_coupons: [{ status: 5 }] })
  await shop.advance('P1Y3M')
  expect(await list()).toMatchObject({ count: 0 })
})

it('a package pays for use until it is empty, and the rest has its price', async () => {
  const shop = openShop()
  await shop.buy([trafficPackage])
  const use = async (value: string): Promise<unknown> => {
    const usage = {
      ...traffic,
      resource_spec: '12_bgp',
      usage_factor: 'upflow',
      usage_value: value,
      usage_measure_id: 10,
    }
    return (await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, { usage }, nobody)).body
  }
  expect(await use('20.5')).toMatchObject({ amount: '0.00000000', from_packages: '20.5' })
  const list = (body = {}): Promise<Record<string, unknown>> =>
    shop.call('POST', '/v3/payments/free-resources/query', body)
  expect(await list({ status: 1 })).toMatchObject({
    total_count: 1,
    free_resource_packages: [
      {
        status: 1,
        quota_reuse_mode: 2,
        product_name: '共享流量包，50GB',
        free_resources: [{ amount: '29.5', original_amount: '50', measure_id: 10 }],
      },
    ],
  })
  expect(await use('39.5')).toMatchObject({ amount: '0.81000000', from_packages: '29.5' })
  expect(await list({ status: 2, product_name: '流量' })).toMatchObject({ total_count: 1 })
  const records = await shop.call(
    'GET',
    '/v2/bills/customer-bills/free-resources-usage-records?deduct_time_begin=2026-05-06&deduct_time_end=2026-05-06',
  )
  expect(records).toMatchObject({
    total_count: 2,
    free_resource_records: [
      { available_amount: '50', used_amount: '20.5', remaining_amount: '29.5' },
      { available_amount: '29.5', used_amount: '29.5', remaining_amount: '0' },
    ],
  })
  await shop.advance('P2M')
  expect(await list({ status: 3 })).toMatchObject({ total_count: 1 })
  await shop.advance('P18M')
  expect(await list()).toMatchObject({ total_count: 0 })
  await expectLaws(shop)
})

it.each([
  {
    type: 'lts.logflow',
    spec: 'lts.log.flow',
    pack: 'lts.package.flow.100gb',
    by: 2,
    fullAgain: '2026-06-06T12:00:00Z',
  },
  {
    type: 'lts.logindex',
    spec: 'lts.log.index',
    pack: 'lts.package.index.100gb',
    by: 1,
    fullAgain: '2026-05-31T16:00:00Z',
  },
])('a package of $type is full again when its month begins', async ({ type, spec, pack, by, fullAgain }) => {
  const shop = openShop()
  const log = { ...server, service_type_code: 'hws.service.type.lts', resource_type_code: `hws.resource.type.${type}` }
  const orderId = await shop.order({ items: [{ ...log, resource_spec: pack, period_num: 3 }], provisioning_seconds: 0 })
  await shop.pay(orderId)
  const usage = { ...log, resource_spec: spec, usage_factor: 'traffic', usage_value: '60', usage_measure_id: 10 }
  await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, { usage }, nobody)
  const { free_resource_packages: packages } = await shop.call('POST', '/v3/payments/free-resources/query', {})
  const [{ free_resources: quotas } = { free_resources: [] }] = packages as {
    free_resources: Record<string, unknown>[]
  }[]
  const left = async (): Promise<unknown> =>
    (
      await shop.call('POST', '/v2/payments/free-resources/usages/details/query', {
        free_resource_ids: [quotas[0]?.['free_resource_id']],
      })
    )['free_resources']
  expect(await left()).toMatchObject([
    { amount: 40, original_amount: 100, end_time: fullAgain, quota_reuse_cycle: 4, quota_reuse_cycle_type: by },
  ])
  await shop.advance(new Date(Date.parse(fullAgain) - 1000).toISOString().replace('.000', ''))
  expect(await left()).toMatchObject([{ amount: 40 }])
  await shop.advance('PT1S')
  expect(await left()).toMatchObject([{ amount: 100 }])
})

it('refuses days that are none or too far apart', async () => {
  const shop = openShop()
  const ask = (from: string, until: string): Promise<Record<string, unknown>> =>
    shop.call(
      'GET',
      `/v2/bills/customer-bills/free-resources-usage-records?deduct_time_begin=${from}&deduct_time_end=${until}`,
    )
  expect(await ask('2026-02-30', '2026-03-01')).toMatchObject({ error_code: 'CBC.0100' })
  expect(await ask('2026-05-02', '2026-05-01')).toMatchObject({ error_code: 'CBC.0100' })
  expect(await ask('2026-01-01', '2026-04-02')).toMatchObject({ error_code: 'CBC.0100' })
  expect(await ask('2026-01-01', '2026-04-01')).toMatchObject({ total_count: 0 })
})

it('pay-per-use begins at once, and a lock-out names its rule and what undoes it', async () => {
  const shop = openShop()
  const begin = (items: unknown[], more = {}): Promise<{ status: number; body: unknown }> =>
    shop.platform.post(`/_sandbox/customers/${shop.id}/purchases`, { items, charging_mode: 3, ...more }, nobody)
  expect(await begin([{ ...server, count: 2 }])).toMatchObject({ status: 201, body: { resource_ids: [{}, {}] } })
  expect(await begin([{ ...server, period_type: 2 }])).toMatchObject({ status: 400 })
  expect(await begin([trafficPackage])).toMatchObject({ status: 400 })
  await shop.budget(1)
  await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, { amount: 1 }, nobody)
  expect(await begin([server])).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringMatching(/budget of 1.00 USD is exhausted; raise it with POST/) as string },
  })
  await shop.platform.post('/v2/partners/sub-customers/freeze', { customer_ids: [shop.id], reason: 'test' })
  expect(await begin([server])).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringMatching(/frozen by partner.*unfreeze it with POST/) as string },
  })
})

it('what is in retention or gone cannot be used, and the refusal says what brings it back', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const use = async (): Promise<unknown> => {
    const duration = { usage_factor: 'Duration', usage_value: '1', usage_measure_id: 4 }
    const usage = { ...server, ...duration, resource_id: vm?.['resource_id'] }
    return shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, { usage }, nobody)
  }
  expect(await use()).toMatchObject({ status: 201, body: { amount: '0.12000000' } })
  await shop.advance('P47D')
  expect(await use()).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringMatching(/retention; renew/) as string },
  })
  await shop.advance('P15D')
  expect(await use()).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringMatching(/gone; order/) as string },
  })
})

it.each([
  [[server, { ...disk, period_num: 2 }], 'items.1'],
  [[server, trafficPackage], 'items.1'],
  [[{ ...server, availability_zone_code: 'nowhere' }], 'items.0'],
])('refuses the basket %j', async (items, field) => {
  const shop = openShop()
  expect(await shop.platform.post(`/_sandbox/customers/${shop.id}/purchases`, { items }, nobody)).toMatchObject({
    status: 400,
    body: { error_msg: expect.stringContaining(field) as string },
  })
})
