import { expect, it } from 'vitest'
import type { Discount } from '../../../src/state/catalog/discounts.ts'
import { cashOf } from '../../../src/state/ledger/wallets.ts'
import type { Order } from '../../../src/state/ordering/orders.ts'
import { payAutomatically, payOrder, planAutomaticPayment } from '../../../src/state/ordering/payments.ts'
import { orderOnConsole } from '../../../src/state/ordering/purchases.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { later, second } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { disk, server } from '../../helpers/baskets.ts'

/** A customer with an unpaid order, a discount of 10 percent, and a budget. */
function unpaid(limit: number) {
  const opened = customerWorld()
  const { world, customer } = opened
  const { customerId } = customer
  const order = opened.order([server, disk])
  const discount: Discount = { discountId: 'd', customerId, kind: 'granted', name: 'd', percent: 10 }
  world.discounts.set(discount)
  opened.budget(limit)
  return { ...opened, order, discount }
}

it('refuses a payment for the first thing that is wrong with it: each row mends what the row above was refused for', () => {
  const { world, caller, order, discount, coupon, budget, freeze } = unpaid(65.19)
  const { orderId } = order
  const fit = coupon({ faceValue: toAmount(0.01) })
  const unfit = coupon({ withDiscounts: false })
  const set = (change: Partial<Order>) => () => {
    world.orders.set({ ...order, ...change })
  }
  let wish = {
    orderId: 'CS0',
    discount: { discountId: 'none', kinds: ['commercial'] as Discount['kind'][] },
    couponIds: [fit.couponId, unfit.couponId],
  }
  const wishes = (change: Partial<typeof wish>) => () => {
    wish = { ...wish, ...change }
  }
  const rows: [() => void, string | undefined][] = [
    [set({ customerId: 'somebody', status: 'cancelled', payUntil: world.now }), 'order_unknown'],
    [wishes({ orderId: orderId.toLowerCase() }), 'order_unknown'],
    [set({ status: 'cancelled', payUntil: world.now }), 'payment_deadline_passed'],
    [set({ status: 'cancelled', payUntil: later(world.now, 1) }), 'order_status_changed'],
    [set({ status: 'processing', payUntil: world.now }), 'order_status_changed'],
    [set({}), 'customer_frozen'],
    [
      () => {
        freeze(undefined)
      },
      'discount_unusable',
    ],
    [wishes({ discount: { discountId: 'd', kinds: ['commercial', 'set'] } }), 'discount_unusable'],
    [
      () => {
        world.discounts.set({ ...discount, customerId: 'somebody' })
        wishes({ discount: { discountId: 'd', kinds: ['set', 'granted'] } })()
      },
      'discount_unusable',
    ],
    [
      () => {
        world.discounts.set(discount)
      },
      'coupon_excludes_discount',
    ],
    [wishes({ couponIds: ['none', fit.couponId] }), 'parameter_wrong: {couponInfos} names no coupon of the customer'],
    [wishes({ couponIds: [fit.couponId, fit.couponId] }), `parameter_wrong: {couponInfos} names ${fit.couponId} twice`],
    [wishes({ couponIds: [fit.couponId] }), 'balance_insufficient: 65.20 USD are to be paid, 65.19 are available'],
    [
      () => {
        budget(65.2)
      },
      undefined,
    ],
  ]
  freeze('account')
  for (const [mend, refusal] of rows) {
    mend()
    const before = [...world.charges.keys()]
    const answer = payOrder(world, caller, wish)
    expect(told(answer)).toBe(refusal)
    if (refusal !== undefined) expect([...world.charges.keys()]).toEqual(before)
  }
})

it('coupons pay the items in their order, and what a resale customer pays is settled by the month', () => {
  const { world, caller, order, coupon } = unpaid(1000)
  const [a, b] = [coupon({ faceValue: toAmount(50) }), coupon({ faceValue: toAmount(9) })]
  const wish = { discountId: 'd', kinds: ['granted'] as const }
  const couponIds = [a.couponId, b.couponId]
  const paid = granted(payOrder(world, caller, { orderId: order.orderId, discount: wish, couponIds }))
  expect(world.orders.get(order.orderId)).toMatchObject({ status: 'completed' })
  expect(paid).toMatchObject({
    paidAt: world.now,
    amount: toAmount(65.21),
    official: toAmount(72.46),
    discount: { discountId: 'd' },
    lockedCoupons: [],
    payment: { coupons: toAmount(59), cash: zero, credit: zero, settled: toAmount(6.21) },
    couponUses: [
      { couponId: a.couponId, amount: toAmount(50) },
      { couponId: b.couponId, amount: toAmount(9) },
    ],
    items: [
      { amount: toAmount(56.76), coupons: toAmount(56.76) },
      { amount: toAmount(8.45), coupons: toAmount(2.24) },
    ],
  })
})

it('what a referral customer pays comes out of its cash, then its credit, and nothing of it is settled by the month', () => {
  const { world, customer, order, caller } = unpaid(1000)
  const { customerId } = customer
  const wallet = { cash: toAmount(70), credit: toAmount(10), creditUsed: zero }
  world.customers.set({ ...customer, model: 'referral', wallet })
  expect(cashOf(world, customerId)).toBe(toAmount(70))
  expect(payOrder(world, caller, { orderId: order.orderId, discount: undefined, couponIds: [] })).toMatchObject({
    payment: { coupons: zero, cash: toAmount(70), credit: toAmount(2.46), settled: zero },
  })
})

it('a payment lets go of coupons that the order locked and does not use', () => {
  const { world, coupon, order, pay } = customerWorld()
  const [used, unused] = [coupon(), coupon()]
  const waiting = order([server], [used.couponId, unused.couponId])
  expect(waiting.lockedCoupons).toEqual([used.couponId, unused.couponId])
  expect(world.coupons.get(unused.couponId)).toMatchObject({ lockedBy: waiting.orderId })
  pay(waiting)
  expect(world.coupons.get(unused.couponId)).toEqual(unused)
})

it('an automatic payment takes the best discount, then coupons, and says what is left to pay', () => {
  const { world, order, coupon, discount, freeze } = unpaid(1000)
  world.discounts.set({ ...discount, discountId: 'better', percent: 20 })
  const taken = coupon({ faceValue: toAmount(5) })
  expect(planAutomaticPayment(world, order)).toEqual({
    discount: { ...discount, discountId: 'better', percent: 20 },
    coupons: [{ coupon: taken, amount: toAmount(5) }],
    amount: toAmount(52.96),
    official: toAmount(72.46),
  })
  freeze('account')
  expect(told(payAutomatically(world, order))).toBe('customer_frozen')
  freeze(undefined)
  expect(payAutomatically(world, order)).toMatchObject({
    amount: toAmount(57.96),
    payment: { coupons: toAmount(5), settled: toAmount(52.96) },
  })
})

it('what takes time to come up is put on the agenda, in seconds', () => {
  const { world, customer, caller } = customerWorld()
  const buy = (provisioningSeconds: number): Order => {
    const { orderId } = granted(
      orderOnConsole(world, customer, { items: [server], provisioningSeconds, couponIds: [] }),
    )
    granted(payOrder(world, caller, { orderId, discount: undefined, couponIds: [] }))
    return world.orders.get(orderId) ?? expect.fail()
  }
  expect(buy(0)).toMatchObject({ status: 'completed' })
  const { orderId, status } = buy(90)
  expect(status).toBe('processing')
  expect(world.dueEvents.get(`order-provisioning ${orderId}`)?.at).toBe(later(world.now, 90 * second))
})
