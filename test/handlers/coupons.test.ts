import { expect, it } from 'vitest'
import { openChinaShop } from '../helpers/china-bills.ts'
import { disk, openShop, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const couponId = expect.stringMatching(/^CP260506\d{8}$/) as string
const couponCode = expect.stringMatching(/^[0-9A-F]{16}$/) as string

/** What the customer is told of a coupon of 20 USD without limits. */
const plain = {
  coupon_id: couponId,
  coupon_code: couponCode,
  coupon_type: 1,
  measure_id: 1,
  face_value: 20,
  balance: 20,
  active_time: '2026-05-06T12:00:00Z',
  create_time: '2026-05-06T12:00:00Z',
  coupon_version: 2,
  use_limits: [],
}

const offered = (shop: Shop, orderId: string): Promise<Body> =>
  shop.call('GET', `/v2/orders/customer-orders/order-coupons?order_id=${orderId}`)

it('tells of a coupon what it is worth, until when, and what limits its use', async () => {
  const shop = openShop()
  const limits = {
    name: 'Welcome',
    service_type_codes: ['hws.service.type.ec2', 'hws.service.type.ebs'],
    with_discounts: false,
    least_ratio: 0.85,
    reusable: false,
    expires_at: '2026-08-01T00:00:00Z',
  }
  const id = await shop.coupon(limits)
  expect(await shop.coupons()).toEqual([
    {
      ...plain,
      coupon_version: 1,
      plan_name: 'Welcome',
      expire_time: '2026-08-01T00:00:00Z',
      use_limits: [
        { use_limiti_info_id: `${id}-1`, limit_key: 'serviceType', value1: 'hws.service.type.ec2' },
        { use_limiti_info_id: `${id}-2`, limit_key: 'serviceType', value1: 'hws.service.type.ebs' },
        { use_limiti_info_id: `${id}-3`, limit_key: 'simultaneousUseWithEmpowerDiscount', value1: '0' },
        { use_limiti_info_id: `${id}-4`, limit_key: 'simultaneousUseWithContractDiscount', value1: '0' },
        { use_limiti_info_id: `${id}-5`, limit_key: 'minConsumeDiscount', value1: '0.85' },
      ],
      status: 2,
      customer_id: shop.id,
      valid_time: '2026-05-06T12:00:00Z',
      media_type: 1,
      fetch_method: 3,
      is_frozen: '0',
      currency: 'USD',
    },
  ])
})

it('offers for an order the coupons that pay for it, with the order that holds or used them', async () => {
  const shop = openShop()
  const id = await shop.coupon({ face_value: '20', expires_at: '2026-08-01T00:00:00Z' })
  await shop.coupon({ service_type_codes: ['hws.service.type.obs'] })
  const orderId = await shop.order({ items: [server] })
  const coupon = {
    ...plain,
    coupon_id: id,
    plan_name: expect.any(String) as string,
    expire_time: '2026-08-01T00:00:00Z',
    status: 2,
    effective_time: '2026-05-06T12:00:00Z',
    coupon_group: 0,
  }
  const quantity = [{ coupon_type: 1, coupon_group: 0, use_quantity_value: 3 }]
  expect(await offered(shop, orderId)).toEqual({
    count: 1,
    user_coupons: [coupon],
    coupon_max_use_quantity: quantity,
  })
  const paid = await shop.order({ items: [disk] })
  await shop.pay(paid, { use_coupon: 'YES', coupon_infos: [{ id, type: 301 }] })
  const used = { ...coupon, balance: 10.61, last_used_time: '2026-05-06T12:00:00Z' }
  expect(await offered(shop, orderId)).toMatchObject({ user_coupons: [used] })
  expect(await offered(shop, paid)).toEqual({ count: 0, user_coupons: [], coupon_max_use_quantity: quantity })
  const holding = await shop.order({ items: [server], coupon_ids: [id] })
  expect(await offered(shop, holding)).toMatchObject({ user_coupons: [{ ...used, used_by_order_id: holding }] })
  expect(await offered(shop, orderId)).toMatchObject({ count: 0 })
  expect(await offered(shop, 'CS0')).toMatchObject({ error_code: 'CBC.30000010' })
})

it.each([
  ['International', openShop],
  ['China', openChinaShop],
])('a payment of the %s site takes each coupon once', async (_, open) => {
  const shop = open()
  const id = await shop.coupon()
  const orderId = await shop.order({ items: [server] })
  const infos = [
    { id, type: 301 },
    { id, type: 301 },
  ]
  expect(await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: infos })).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining(`coupon_infos names ${id} twice`) as string,
  })
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 6 } })
  expect(await shop.coupons()).toMatchObject([{ coupon_id: id, balance: 20, status: 2 }])
})

it('lists coupons by each of its filters', async () => {
  const shop = openShop()
  const use = (id: string): Body => ({ use_coupon: 'YES', coupon_infos: [{ id, type: 301 }] })
  const used = await shop.coupon({ face_value: '1' })
  const paid = await shop.order({ items: [disk] })
  await shop.pay(paid, use(used))
  const held = await shop.coupon()
  const holding = await shop.order({ items: [server], coupon_ids: [held] })
  await shop.coupon({ valid_from: '2026-06-01T00:00:00Z' })
  const reclaimed = await shop.coupon()
  await shop.platform.call('DELETE', `/_sandbox/coupons/${reclaimed}`, { as: null })
  await shop.coupon({ expires_at: '2026-05-06T12:30:00Z' })
  await shop.advance('PT1H')
  const count = async (query: string): Promise<unknown> =>
    (await shop.call('GET', `/v2/promotions/benefits/coupons?${query}`))['count']
  const table: [query: string, count: number][] = [
    ['', 5],
    ['coupon_type=1', 5],
    ['coupon_type=2', 0],
    ['coupon_type=2&promotion_plan_id=', 0],
    ['promotion_plan_id=1', 0],
    ['source_id=1', 0],
    ['status=1', 1],
    ['status=2', 1],
    ['status=3', 1],
    ['status=4', 1],
    ['status=5', 1],
    [`coupon_id=${held}`, 1],
    [`order_id=${paid}`, 1],
    [`order_id=${holding}`, 1],
    ['order_id=CS0', 0],
    ['active_start_time=2026-05-06T12:00:00Z', 5],
    ['active_start_time=2026-05-06T12:00:01Z', 1],
    ['active_end_time=2026-05-06T12:00:00Z', 4],
    ['active_end_time=2026-05-06T11:59:59Z', 0],
  ]
  for (const [query, expected] of table) expect(await count(query), query).toBe(expected)
  expect(await shop.coupons(`?coupon_id=${used}`)).toMatchObject([{ order_id: paid, status: 3 }])
  const [open] = await shop.coupons(`?coupon_id=${held}`)
  expect(open).toMatchObject({ lock_order_id: holding, status: 2 })
  expect(open).not.toHaveProperty('order_id')
  expect(await shop.coupons('?offset=1&limit=2')).toHaveLength(2)
})

it.each(['used', 'ended', 'taken back'])(
  'shows of a coupon that is %s a balance of 0, whatever was left of it',
  async (what) => {
    const shop = openShop()
    const id = await shop.coupon({ face_value: '20', reusable: what !== 'used', expires_at: '2026-05-07T12:00:00Z' })
    const balance = async () =>
      (await shop.coupons(`?coupon_id=${id}`)).map((each) => [each['status'], each['balance']])
    if (what === 'used') {
      const order = await shop.order({ items: [server], provisioning_seconds: 0 })
      expect(await shop.pay(order, { use_coupon: 'YES', coupon_infos: [{ id, type: 301 }] })).toEqual({ status: 204 })
    }
    if (what === 'taken back') await shop.platform.call('DELETE', `/_sandbox/coupons/${id}`, { as: null })
    else expect(await balance()).toEqual([what === 'used' ? [3, 0] : [2, 20]])
    await shop.advance('P2D')
    expect(await balance()).toEqual([[{ used: 3, ended: 4, 'taken back': 5 }[what], 0]])
  },
)

it('a coupon ends later than now, and later than it begins', async () => {
  const shop = openShop()
  const { world } = shop.platform
  const at = (seconds: number): string => `${new Date(world.now + seconds * 1000).toISOString().slice(0, 19)}Z`
  const grant = async (from: number, until: number): Promise<unknown> => {
    const life = { valid_from: at(from), expires_at: at(until) }
    const wish = { customer_id: shop.id, face_value: '10', ...life }
    const { status, body } = await shop.platform.post('/_sandbox/coupons', wish, { as: null })
    return status === 201 ? 201 : JSON.stringify(body)
  }
  const early = expect.stringContaining('expires_at must be later than now and than valid_from') as unknown
  for (const [from, until] of [
    [-60, -1],
    [-60, 0],
    [60, 60],
    [60, 59],
  ] as const)
    expect(await grant(from, until)).toEqual(early)
  expect([await grant(-60, 1), await grant(60, 61)]).toEqual([201, 201])
})

it('a record of a cash coupon names no kind, and that of another names it', async () => {
  const shop = openChinaShop()
  const kindOf = async (id: string): Promise<unknown> => {
    const { body } = await shop.platform.get(`/_sandbox/records/coupons?text="${id}"`, { as: null })
    return (body as { records: { fields: Body }[] }).records[0]?.fields['kind']
  }
  expect(await kindOf(await shop.coupon())).toBeUndefined()
  expect(await kindOf(await shop.coupon({ coupon_type: 1 }))).toBeUndefined()
  expect(await kindOf(await shop.coupon({ coupon_type: 4 }))).toBe('flexi')
})
