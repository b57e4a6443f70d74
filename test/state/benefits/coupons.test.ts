import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { type CouponsQuery, listCoupons, shownState } from '../../../src/state/benefits/coupon-listing.ts'
import {
  chooseCoupons,
  refuseCoupon,
  spendCoupons,
  spendOnUse,
  useOf,
} from '../../../src/state/benefits/coupon-payments.ts'
import {
  type Coupon,
  couponsOf,
  expireCoupon,
  lockCoupons,
  reclaimCoupon,
  returnCoupons,
  unlockCoupons,
} from '../../../src/state/benefits/coupons.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { day, later, second } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { told } from '../../helpers/told.ts'

type Rows = readonly (readonly [Partial<Coupon>, string | undefined])[]

const now = moment('2026-05-06T12:00:00Z')
const other = 'hws.service.type.obs'
const ids = (coupons: readonly { readonly couponId: string }[]): string[] => coupons.map((each) => each.couponId)
const byId = (a: Coupon, b: Coupon): number => (a.couponId < b.couponId ? -1 : 1)
const uses = (all: readonly { coupon: Coupon; amount: bigint }[]): unknown[] =>
  all.map(({ coupon, amount }) => [coupon.couponId, amount])
const discount = { discountId: 'd', customerId: 'c', kind: 'set', name: 'd', percent: 5 } as const
const dollars = (amount: number) => toAmount(amount)

function orderOf({ customer }: CustomerWorld, orderId = 'CS1') {
  const item = (service: string, official: number, amount: number) => ({
    service,
    productId: `product of ${service}`,
    official: dollars(official),
    amount: dollars(amount),
  })
  const items = [item(server.service, 100, 95), item(disk.service, 100, 94)]
  return { orderId, customerId: customer.customerId, items }
}

it('refuses a coupon for the first thing that is wrong with it: each row mends what the row above was refused for', () => {
  const opened = customerWorld()
  const { world, customer } = opened
  const rows: Rows = [
    [{ ownerId: 'somebody' }, 'parameter_wrong: {couponInfos} names no coupon of the customer'],
    [{ ownerId: customer.customerId, state: 'used' }, 'coupon_used'],
    [{ state: 'expired' }, 'parameter_wrong: {couponInfos} names C, which is expired'],
    [{ state: 'reclaimed' }, 'parameter_wrong: {couponInfos} names C, which is reclaimed'],
    [
      { state: 'available', validFrom: later(now, 1) },
      'parameter_wrong: {couponInfos} names C, which is not valid yet',
    ],
    [{ validFrom: now }, 'parameter_wrong: {couponInfos} names C, which is locked by order CS2'],
    [{ lockedBy: 'CS1' }, 'parameter_wrong: {couponInfos} names C, which does not pay for this service'],
    [
      { services: [other, disk.service] },
      'parameter_wrong: {couponInfos} names C, which does not pay for this service',
    ],
    [{ services: [disk.service, server.service] }, 'coupon_excludes_discount'],
    [{ withDiscounts: true }, 'discount_below_coupon'],
    [{ leastPercent: 95 }, undefined],
    [{ services: [] }, undefined],
  ]
  let coupon: Coupon = {
    ...opened.coupon(),
    couponId: 'C',
    lockedBy: 'CS2',
    services: [other],
    withDiscounts: false,
    leastPercent: 96,
  }
  expect(told(refuseCoupon(world, undefined, { order: orderOf(opened), discount }))).toMatch('names no coupon')
  for (const [mended, refusal] of rows) {
    coupon = { ...coupon, ...mended }
    expect(told(refuseCoupon(world, coupon, { order: orderOf(opened), discount }))).toBe(refusal)
  }
  expect(
    refuseCoupon(world, { ...coupon, withDiscounts: false }, { order: orderOf(opened), discount: undefined }),
  ).toBeUndefined()
})

it('a coupon has an id of its day, a code of its own, and ends a second after its last', () => {
  const opened = customerWorld()
  const coupon = opened.coupon({ expiresAt: moment('2026-05-09T00:00:00Z') })
  expect(coupon).toMatchObject({ balance: dollars(20), state: 'available', createdAt: now })
  expect(coupon.couponId).toMatch(/^CP260506\d{8}$/)
  expect(coupon.code).toMatch(/^[0-9A-F]{16}$/)
  opened.advance('2026-05-09T00:00:00Z')
  expect(refuseCoupon(opened.world, coupon, { order: orderOf(opened), discount: undefined })).toBeUndefined()
  expect(couponsOf(opened.world, coupon.ownerId)).toMatchObject([{ state: 'available' }])
  opened.advance('2026-05-09T00:00:01Z')
  expect(couponsOf(opened.world, coupon.ownerId)).toMatchObject([{ state: 'expired' }])
})

it('only what was not used expires, and only what nobody uses is taken back', () => {
  const { world, coupon } = customerWorld()
  const used = { ...coupon(), state: 'used' } as const
  world.coupons.set(used)
  expect(expireCoupon(world, used.couponId)).toBe('the coupon was used or reclaimed before')
  expect(expireCoupon(world, 'nothing')).toBe('the coupon was used or reclaimed before')
  expect(reclaimCoupon(world, used)).toBeUndefined()
  expect(world.coupons.get(used.couponId)).toBe(used)
  expect(reclaimCoupon(world, { ...coupon(), lockedBy: 'CS1' })).toBeUndefined()
  const free = coupon()
  expect(reclaimCoupon(world, free)).toMatchObject({ couponId: free.couponId, state: 'reclaimed' })
  expect(world.coupons.get(free.couponId)).toMatchObject({ state: 'reclaimed' })
  expect(world.dueEvents.get(`coupon-expiry ${free.couponId}`)).toBeUndefined()
  const late = coupon()
  expect(expireCoupon(world, late.couponId)).toBe('the coupon has expired')
  expect(world.coupons.get(late.couponId)).toMatchObject({ state: 'expired' })
})

it('each coupon pays what is left, in the order given', () => {
  const { coupon } = customerWorld()
  const [a, b, c] = [coupon({ faceValue: dollars(5) }), coupon({ faceValue: dollars(7) }), coupon()]
  expect(useOf([a, b, c], dollars(10)).map((each) => each.amount)).toEqual([dollars(5), dollars(5), zero])
  expect(useOf([b, a], dollars(10)).map((each) => each.amount)).toEqual([dollars(7), dollars(3)])
})

it('what use has left of a coupon below a cent pays for no order, and takes no place among the three', () => {
  const opened = customerWorld()
  const { world, coupon } = opened
  const holding = (balance: string, days: number): Coupon => {
    const held = { ...coupon({ expiresAt: later(now, days * day) }), balance: toAmount(balance) }
    world.coupons.set(held)
    return held
  }
  const crumb = holding('0.0044', 1)
  const others = [holding('5.0044', 2), holding('1', 3), holding('1', 4)]
  expect(useOf([crumb, ...others], dollars(10)).map((each) => each.amount)).toEqual([
    zero,
    dollars(5),
    dollars(1),
    dollars(1),
  ])
  const chosen = chooseCoupons(world, orderOf(opened), { amount: dollars(10), discount: undefined })
  expect(ids(chosen.map((each) => each.coupon))).toEqual(ids(others))
})

it('an automatic payment takes three coupons at most, those that end first, of equal ones that with the lesser id', () => {
  const opened = customerWorld()
  const { world, coupon } = opened
  const until = (days: number) => ({ faceValue: dollars(5), expiresAt: later(now, days * day) })
  const [tie, tieToo, first, unfit] = [
    coupon(until(3)),
    coupon(until(3)),
    coupon(until(2)),
    coupon({ ...until(1), withDiscounts: false }),
  ]
  for (const each of [tie, tieToo]) world.coupons.delete(each.couponId)
  const [lesser, greater, greatest] = ['CP1', 'CP2', 'CP3'] as const
  world.coupons.set({ ...tie, couponId: greater })
  world.coupons.set({ ...tieToo, couponId: lesser, createdAt: later(now, 1) })
  world.coupons.set({ ...tie, couponId: greatest, createdAt: later(now, 2) })
  expect(uses(chooseCoupons(world, orderOf(opened), { amount: dollars(100), discount }))).toEqual(
    [first.couponId, lesser, greater].map((id) => [id, dollars(5)]),
  )
  expect(uses(chooseCoupons(world, orderOf(opened), { amount: dollars(7), discount: undefined }))).toEqual([
    [unfit.couponId, dollars(5)],
    [first.couponId, dollars(2)],
  ])
  world.coupons.delete(first.couponId)
  expect(
    ids(chooseCoupons(world, orderOf(opened), { amount: dollars(100), discount }).map((each) => each.coupon)),
  ).toEqual([lesser, greater, greatest])
})

it('keeps for the next order what a coupon has left, if it can be used again', () => {
  const { world, coupon } = customerWorld()
  const left = (amount: number, reusable: boolean): unknown => {
    const locked = { ...coupon({ reusable }), lockedBy: 'CS1' }
    spendCoupons(world, [{ coupon: locked, amount: dollars(amount) }], { orderId: 'CS1', items: [] })
    const { lockedBy, balance, state, usedBy, lastUsedAt } = world.coupons.get(locked.couponId) ?? locked
    return [state, balance, usedBy, lastUsedAt, lockedBy]
  }
  expect(left(19.99, true)).toEqual(['available', dollars(0.01), 'CS1', now, undefined])
  expect(left(20, true)).toEqual(['used', zero, 'CS1', now, undefined])
  expect(left(19.99, false)).toEqual(['used', dollars(0.01), 'CS1', now, undefined])
})

it('pays for use with coupons that can be used again, those that end first, of equal ones that with the lesser id', () => {
  const { world, customer, coupon } = customerWorld()
  const until = (days: number) => ({ faceValue: dollars(5), expiresAt: later(now, days * day) })
  coupon({ ...until(1), reusable: false })
  coupon({ ...until(1), services: [other] })
  coupon({ ...until(1), withDiscounts: false })
  const [late, tie, tieToo, first] = [coupon(until(9)), coupon(until(3)), coupon(until(3)), coupon(until(2))]
  for (const each of [tie, tieToo]) world.coupons.delete(each.couponId)
  const [lesser, greater, greatest] = ['CP1', 'CP2', 'CP3'] as const
  world.coupons.set({ ...tie, couponId: greater })
  world.coupons.set({ ...tieToo, couponId: lesser, createdAt: later(now, 1) })
  world.coupons.set({ ...tie, couponId: greatest, createdAt: later(now, 2) })
  const { customerId } = customer
  const what = { service: server.service, resource: server.resource, productId: 'product' }
  const use = { customerId, ...what, official: dollars(13), amount: dollars(12), until: now }
  expect(uses(spendOnUse(world, use, discount))).toEqual([
    [first.couponId, dollars(5)],
    [lesser, dollars(5)],
    [greater, dollars(2)],
  ])
  const stateOf = (id: string): unknown => {
    const { state, balance, lastUsedAt } = world.coupons.get(id) ?? late
    return [state, balance, lastUsedAt]
  }
  expect(stateOf(lesser)).toEqual(['used', zero, now])
  expect(stateOf(greater)).toEqual(['available', dollars(3), now])
  expect(stateOf(late.couponId)).toEqual(['available', dollars(5), undefined])
})

it('gives back what coupons paid, each up to what it paid and is worth, and what has ended stays ended', () => {
  const opened = customerWorld()
  const { world, coupon, order } = opened
  const until = moment('2026-05-20T00:00:00Z')
  const [a, b, c] = [coupon({ expiresAt: until }), coupon(), coupon()]
  const { orderId } = order([server])
  const paid = [a, b, c].map(({ couponId }) => ({ couponId, amount: dollars(8) }))
  for (const each of [a, b, c]) world.coupons.set({ ...each, balance: dollars(5), state: 'used' })
  world.coupons.set({ ...b, balance: dollars(17), state: 'used' })
  world.orders.set({ ...order([server]), orderId, couponUses: paid })
  world.now = until
  expect(returnCoupons(world, orderId, dollars(13))).toEqual([
    { couponId: a.couponId, amount: dollars(-8) },
    { couponId: b.couponId, amount: dollars(-3) },
    { couponId: c.couponId, amount: dollars(-2) },
  ])
  const stateOf = (id: string): unknown => [world.coupons.get(id)?.state, world.coupons.get(id)?.balance]
  expect([a, b, c].map((each) => stateOf(each.couponId))).toEqual([
    ['available', dollars(13)],
    ['available', dollars(20)],
    ['available', dollars(7)],
  ])
  world.now = later(until, 1)
  expect(returnCoupons(world, orderId, dollars(1))).toEqual([{ couponId: a.couponId, amount: dollars(-1) }])
  expect(stateOf(a.couponId)).toEqual(['expired', dollars(14)])
  expect(returnCoupons(world, orderId, zero)).toEqual([])
})

it('an order lets go of its own locks and leaves those of others', () => {
  const { world, coupon, order } = customerWorld()
  const [own, foreign] = [coupon(), coupon()]
  const lockedCoupons = [own.couponId, foreign.couponId]
  const waiting = { ...order([server]), lockedCoupons }
  lockCoupons(world, [own], waiting.orderId)
  lockCoupons(world, [foreign], 'CS2')
  unlockCoupons(world, waiting)
  expect(world.coupons.get(own.couponId)).toEqual(own)
  expect(world.coupons.get(foreign.couponId)).toMatchObject({ lockedBy: 'CS2' })
})

const query: CouponsQuery = {
  couponId: undefined,
  orderId: undefined,
  states: undefined,
  activeFrom: undefined,
  activeUntil: undefined,
  offset: 0,
  limit: 10,
}

it('lists coupons by every filter, each bound included', () => {
  const { world, caller, coupon } = customerWorld()
  const waiting = coupon({ validFrom: later(now, second) })
  const locked = { ...coupon(), lockedBy: 'CS1' }
  const used = { ...coupon(), state: 'used', usedBy: 'CS2' } as const
  const both = { ...coupon(), lockedBy: 'CS3', usedBy: 'CS4' }
  for (const each of [locked, used, both]) world.coupons.set(each)
  const list = (wish: Partial<CouponsQuery>): string[] => ids(listCoupons(world, caller, { ...query, ...wish }).page)
  expect(list({})).toEqual(ids([waiting, locked, used, both].sort(byId)))
  expect(list({ couponId: used.couponId })).toEqual(ids([used]))
  expect(list({ orderId: 'CS1' })).toEqual(ids([locked]))
  expect(list({ orderId: 'CS2' })).toEqual(ids([used]))
  expect(list({ states: ['waiting'] })).toEqual(ids([waiting]))
  expect(list({ states: ['available', 'used'] })).toEqual(ids([locked, used, both].sort(byId)))
  expect(list({ activeFrom: waiting.validFrom })).toEqual(ids([waiting]))
  expect(list({ activeFrom: later(waiting.validFrom, 1) })).toEqual([])
  expect(list({ activeUntil: now })).toEqual(ids([locked, used, both].sort(byId)))
  expect(list({ activeUntil: later(now, -1) })).toEqual([])
  const [, next] = list({})
  expect(listCoupons(world, caller, { ...query, offset: 1, limit: 1 })).toMatchObject({
    count: 4,
    page: [{ couponId: next }],
  })
  world.now = waiting.validFrom
  expect(shownState(world, waiting)).toBe('available')
  expect(shownState(world, { ...used, validFrom: later(world.now, 1) })).toBe('used')
})

it('lists a coupon until 365 days after its end, to a partner those of its resellers too', () => {
  const { world, caller, coupon } = customerWorld()
  const partner = ownCaller(world)
  const contact = { mobilePhone: '', email: '', accountManagerId: '', accountManagerName: '' }
  world.resellers.set({ resellerId: 'reseller', accountName: 'r', name: 'r', associatedOn: now, ...contact })
  coupon({ expiresAt: later(now, 1 - 365 * day) })
  coupon({ expiresAt: later(now, -365 * day) })
  expect(listCoupons(world, caller, query)).toMatchObject({ count: 1 })
  const [own, resold] = [coupon({ ownerId: partner.domainId }), coupon({ ownerId: 'reseller' })]
  expect(ids(listCoupons(world, partner, query).page)).toEqual(ids([own, resold]))
  expect(listCoupons(world, caller, query)).toMatchObject({ count: 1 })
})
