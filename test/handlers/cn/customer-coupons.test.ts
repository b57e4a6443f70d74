import { expect, it } from 'vitest'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { couponStory, type CouponStory, type Fields } from '../../helpers/coupon-story.ts'

const coupons = '/v2/promotions/benefits/coupons'
const changes = '/v2/promotions/benefits/account-change-records'
const cards = '/v2/promotions/benefits/stored-value-cards'
const partnerCoupons = '/v2/promotions/benefits/partner-coupons'
const name = 'demo-customer-cn-07'
const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region_code: 'ap-southeast-1',
  period_type: 2,
}

interface Scene extends CouponStory {
  readonly as: Caller
  readonly customer: string
  readonly order: () => Promise<string>
  readonly pay: (order_id: string, coupon_infos: readonly Fields[]) => Promise<{ status: number; body: unknown }>
  readonly give: (face_value: number, quota?: Fields) => Promise<{ coupon: string; quota: string }>
  readonly changed: (query?: string) => Promise<readonly Fields[]>
  readonly left: (quota: string) => Promise<unknown>
}

/** A customer with cash that uses nothing by the hour. */
function scene(): Scene {
  const story = couponStory()
  const as = story.platform.userOf(name)
  const customer = story.id(name)
  return {
    ...story,
    as,
    customer,
    order: async () => {
      const wish = { items: [server], provisioning_seconds: 0 }
      const { body } = await story.control(`customers/${customer}/purchases`, wish)
      return (body as { order_id: string }).order_id
    },
    pay: (order_id, coupon_infos) =>
      story.post(
        '/v3/orders/customer-orders/pay',
        { order_id, use_coupon: 'YES', use_discount: 'NO', coupon_infos },
        as,
      ),
    give: async (face_value, wish = {}) => {
      const quota = await story.quota(wish)
      const { body } = await story.post(partnerCoupons, { quota_id: quota, customer_ids: [customer], face_value })
      return { quota, coupon: (body as { coupon_infos: readonly [{ coupon_id: string }] }).coupon_infos[0].coupon_id }
    },
    changed: async (query = '') => {
      const { status, body } = await story.get(`${changes}?balance_type=BALANCE_TYPE_COUPON&${query}`, as)
      expect(status).toBe(200)
      return (body as { records: readonly Fields[] }).records
    },
    left: async (quota) => {
      const { body } = await story.post('/v2/partners/coupon-quotas/query', { quota_ids: [quota] })
      return (body as { quotas: readonly [Fields] }).quotas[0]['balance']
    },
  }
}

it('pays an order with a coupon of its partner, a flexi-purchase coupon and a card, each by its own type', async () => {
  const story = scene()
  const { coupon } = await story.give(10)
  const { body: flexi } = await story.control('coupons', {
    customer_id: story.customer,
    face_value: '5',
    coupon_type: 4,
  })
  const { body: card } = await story.control('stored-value-cards', { customer_id: story.customer, face_value: '500' })
  const flexiId = (flexi as { coupon_id: string }).coupon_id
  const cardId = (card as { card_id: string }).card_id
  const order = await story.order()
  const { body: fitting } = await story.get(`/v2/orders/customer-orders/order-coupons?order_id=${order}`, story.as)
  expect(fitting).toMatchObject({
    count: 3,
    coupon_max_use_quantity: [{ coupon_type: 1 }, { coupon_type: 4 }, { coupon_type: 3 }],
  })
  const wrong = await story.pay(order, [{ id: cardId, type: 301 }])
  expect(wrong.body).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: 'Parameter error: coupon_infos.0.type is not the type of the coupon',
  })
  expect((await story.pay(order, [{ id: coupon, type: 300 }])).body).toMatchObject({ error_code: 'CBC.0100' })
  const named = [
    { id: coupon, type: 301 },
    { id: flexiId, type: 302 },
    { id: cardId, type: 303 },
  ]
  expect(await story.pay(order, named)).toMatchObject({ status: 204 })
  const { body: details } = await story.get(`/v2/orders/customer-orders/details/${order}`, story.as)
  expect(details).toMatchObject({
    order_info: { amount_info: { coupon_amount: 10, flexipurchase_coupon_amount: 5 } },
    order_line_items: [{ amount_info: { coupon_amount: 10, flexipurchase_coupon_amount: 5 } }],
  })
  expect((await story.get(`${coupons}?coupon_type=1&status=3`, story.as)).body).toMatchObject({
    count: 1,
    user_coupons: [{ coupon_id: coupon, balance: 0, order_id: order, currency: 'CNY' }],
  })
  expect((await story.get(`${coupons}?coupon_type=4`, story.as)).body).toMatchObject({
    count: 1,
    user_coupons: [{ coupon_id: flexiId, coupon_type: 4, status: 3 }],
  })
  for (const none of [2, 3])
    expect((await story.get(`${coupons}?coupon_type=${none}`, story.as)).body).toMatchObject({ count: 0 })
  const { body: usable } = await story.get(`${cards}?status=1&card_id=${cardId}`, story.as)
  expect(usable).toMatchObject({
    total_count: 1,
    stored_value_cards: [{ card_id: cardId, face_value: '500.00', status: 1 }],
  })
  const [left] = (usable as { stored_value_cards: readonly [{ balance: string }] }).stored_value_cards
  expect(Number(left.balance)).toBeLessThan(500)
  expect((await story.get(`${cards}?status=2`, story.as)).body).toMatchObject({ total_count: 0 })
  expect((await story.get(cards, story.as)).body).toMatchObject({ error_code: 'CBC.0100' })
  expect(story.broken()).toEqual([])
})

it('keeps a record of each change of a cash coupon, with what it held after it', async () => {
  const story = scene()
  const { coupon } = await story.give(100)
  await story.advance('PT1H')
  const order = await story.order()
  expect((await story.pay(order, [{ id: coupon, type: 301 }])).status).toBe(204)
  const [paid, given] = await story.changed()
  expect(given).toEqual({
    coupon_id: coupon,
    trade_detail_type: 'SOURCE_OPERAIION_PRIZE',
    trade_time: '2026-05-06T12:00:00Z',
    trade_id: `${coupon}-000001`,
    change_amount: '100.00',
    balance_after_change: '100.00',
    revenue_expense_type: 'REVENUE',
    bill_cycle: '2026-05',
    account_name: name,
  })
  const amount = Number(paid?.['change_amount'])
  expect(paid).toMatchObject({
    trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT',
    trade_id: order,
    balance_after_change: (100 - amount).toFixed(2),
    revenue_expense_type: 'EXPENSE',
    cloud_service_type_name: '弹性云服务器',
  })
  const rows: readonly (readonly [string, number])[] = [
    ['revenue_expense_type=REVENUE', 1],
    ['revenue_expense_type=EXPENSE', 1],
    ['trade_type=ADJUST', 1],
    ['trade_type=DEDEUCT', 1],
    ['trade_type=RFROZEN', 0],
    [`trade_id=${order}`, 1],
    ['trade_id=&coupon_id=', 2],
    [`coupon_id=${coupon}`, 2],
    ['coupon_id=CP1', 0],
    ['trade_time_end=2026-05-05', 0],
    ['trade_time_begin=2026-05-06&trade_time_end=2026-05-06', 2],
    ['limit=1', 1],
  ]
  for (const [query, expected] of rows) expect([query, (await story.changed(query)).length]).toEqual([query, expected])
  for (const [query, code] of [
    ['trade_type=', 'CBC.0100'],
    ['revenue_expense_type=', 'CBC.0100'],
    ['trade_time_begin=', 'CBC.0100'],
    ['trade_time_begin=2026-05-07', 'CBC.0100'],
    ['trade_time_end=2026-02-30', 'CBC.0100'],
    ['trade_time_begin=2025-01-01&trade_time_end=2026-05-01', 'CBC.80021021'],
  ] as const)
    expect((await story.get(`${changes}?balance_type=BALANCE_TYPE_COUPON&${query}`, story.as)).body).toMatchObject({
      error_code: code,
    })
})

it('sums up what a coupon pays of a day of use', async () => {
  const story = scene()
  const { coupon } = await story.give(1000)
  const { period_type: _period, ...hourly } = server
  await story.control(`customers/${story.customer}/purchases`, { charging_mode: 3, items: [hourly] })
  await story.advance('PT7H')
  const [use] = await story.changed('trade_type=DEDEUCT')
  expect(use).toMatchObject({
    coupon_id: coupon,
    trade_detail_type: 'SOURCE_OPERAIION_USAGE',
    trade_time: '2026-05-06T19:00:00Z',
  })
  await story.advance('P1D')
  const daily = await story.changed('trade_type=DEDEUCT')
  expect(daily.map((each) => each['trade_time'])).toEqual([
    '2026-05-07T19:00:00Z',
    '2026-05-07T15:00:00Z',
    '2026-05-06T15:00:00Z',
  ])
  expect(story.broken()).toEqual([])
})

it('gives a partner back what its customer has when it leaves or changes its type, and keeps what the platform gave', async () => {
  for (const [type, path, body, method] of [
    ['3', 'disassociation', {}, 'POST'],
    ['8', 'association', { model: 'referral' }, 'PUT'],
  ] as const) {
    const story = scene()
    const { coupon, quota } = await story.give(100)
    await story.control('coupons', { customer_id: story.customer, face_value: '20' })
    const done = await story.control(`customers/${story.customer}/${path}`, body, method)
    expect(done.status).toBeLessThan(300)
    expect(await story.left(quota)).toBe(1000)
    const { body: log } = await story.get(`${partnerCoupons}/records/query?operation_types=${type}`)
    expect(log).toMatchObject({ total_count: 1, records: [{ coupon_id: coupon, operation_amount: 100 }] })
    expect((await story.get(`${coupons}?status=2`, story.as)).body).toMatchObject({ count: 1 })
    expect(story.broken()).toEqual([])
  }
})

it('passes on to the quota what an unsubscription gives back to a coupon that has ended', async () => {
  const story = scene()
  const quota = await story.quota()
  const { body } = await story.post(partnerCoupons, {
    quota_id: quota,
    customer_ids: [story.customer],
    face_value: 20,
    expire_time: '2026-05-07T12:00:00Z',
  })
  const coupon = (body as { coupon_infos: readonly [{ coupon_id: string }] }).coupon_infos[0].coupon_id
  const order = await story.order()
  expect((await story.pay(order, [{ id: coupon, type: 301 }])).status).toBe(204)
  await story.advance('P2D')
  expect(await story.left(quota)).toBe(980)
  const resource = [...story.world.resources.values()].find((each) => each.orderId === order)?.resourceId
  const given = await story.post(
    '/v2/orders/subscriptions/resources/unsubscribe',
    { resource_ids: [resource], unsubscribe_type: 1 },
    story.as,
  )
  expect(given.status).toBe(200)
  expect(await story.left(quota)).toBe(1000)
  const { body: log } = await story.get(`${partnerCoupons}/records/query?operation_types=5`)
  expect(log).toMatchObject({ total_count: 1, records: [{ coupon_id: coupon, operation_amount: 20 }] })
  expect((await story.changed()).map((each) => each['trade_detail_type'])).toEqual([
    'SOURCE_OPERATION_COUPONCANCEL',
    'SOURCE_OPERAIION_UNSUBSCRIBE',
    'SOURCE_OPERAIION_DEDEUCT',
    'SOURCE_OPERAIION_PRIZE',
  ])
  expect(story.broken()).toEqual([])
})

it('gives a distributor the coupons of the reseller that it names, else its own and those of all its resellers', async () => {
  const story = couponStory('distributor')
  const [one, two] = ['01', '02'].map((each) => story.platform.userOf(`demo-reseller-cn-${each}`).domainId)
  const count = async (query: string): Promise<unknown> => {
    const { status, body } = await story.get(`${coupons}?${query}`)
    return status === 200 ? (body as { count: number }).count : (body as Fields)['error_code']
  }
  const before = await count('')
  for (const customer_id of [one, two, undefined]) await story.control('coupons', { customer_id, face_value: '20' })
  expect(await count('')).toBe(Number(before) + 3)
  expect(await count('indirect_partner_id=')).toBe(Number(before) + 3)
  expect(await count(`indirect_partner_id=${two ?? ''}`)).toBe(1)
  expect(await count('indirect_partner_id=nobody')).toBe('CBC.99000037')
})
