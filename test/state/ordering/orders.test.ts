import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import {
  cancelOrder,
  expireOrder,
  findOrder,
  findOwnOrder,
  moveOrder,
  type Order,
  type OrderMove,
  type OrderStatus,
  placeOrder,
} from '../../../src/state/ordering/orders.ts'
import { renew } from '../../../src/state/ordering/renewals.ts'
import { day, later } from '../../../src/units/instant.ts'
import { server } from '../../helpers/baskets.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { required } from '../../helpers/required.ts'
import { granted, told } from '../../helpers/told.ts'

it.each<[OrderStatus, Partial<Record<OrderMove, OrderStatus>>]>([
  ['pending_payment', { pay: 'processing', cancel: 'cancelled', expire: 'cancelled' }],
  ['pending_approval', { approve: 'processing' }],
  ['processing', { complete: 'completed' }],
  ['completed', {}],
  ['cancelled', {}],
])('an order that is %s goes where %j says, and nowhere else', (status, moves) => {
  const { world, order } = customerWorld()
  const placed = order([server])
  for (const move of ['pay', 'approve', 'complete', 'cancel', 'expire'] as const) {
    const from = { ...placed, status }
    world.orders.set(from)
    const moved = moveOrder(world, from, { move, paidAt: world.now })
    const to = moves[move]
    expect(moved, move).toEqual(to === undefined ? undefined : { ...from, status: to, paidAt: world.now })
    expect(world.orders.get(placed.orderId)).toEqual(moved ?? from)
  }
})

it('an order that leaves its payment behind has no deadline any more; another one keeps its own', () => {
  const { world, order } = customerWorld()
  const [first, second] = [order([server]), order([server])]
  const deadlines = (): string[] => [...world.dueEvents.keys()].filter((each) => each.startsWith('payment-deadline'))
  expect(deadlines()).toHaveLength(2)
  moveOrder(world, first, { move: 'pay' })
  expect(deadlines()).toEqual([`payment-deadline ${second.orderId}`])
})

it.each([
  [undefined, 7],
  [3, 3],
  [7, 7],
  [8, 7],
])('an order with a deadline in %s days is to be paid within %d', (asked, days) => {
  const { world, order } = customerWorld()
  const { customerId, resellerId, type, source, provisioningSeconds, items } = order([server])
  const draft = { customerId, resellerId, type, source, provisioningSeconds, items, lockedCoupons: [] }
  const placed = placeOrder(world, draft, asked === undefined ? undefined : later(world.now, asked * day))
  const until = later(world.now, days * day)
  expect(placed).toMatchObject({ status: 'pending_payment', createdAt: world.now, payUntil: until })
  expect(placed.orderId).toMatch(/^CS2605061200\d{4}[0-9A-Z]{3}$/)
  expect(placed.items.map((each) => each.itemId)).toEqual([`${placed.orderId}-000001`])
  expect(world.dueEvents.get(`payment-deadline ${placed.orderId}`)?.at).toBe(until)
})

it('a customer cancels what waits for its payment, and what that order held is free', () => {
  const { world, caller, coupon, order, buy, pay, again } = customerWorld()
  const [vm] = buy(server)
  const { couponId } = coupon()
  const waiting = order([server], [couponId])
  const wish = { resourceIds: [vm.resourceId], period: 'month', periods: 1, payNow: false } as const
  const renewal = required(renew(world, caller, wish).orders[0], 'a renewal')
  expect(world.coupons.get(couponId)?.lockedBy).toBe(waiting.orderId)
  expect(again(vm).openOrderId).toBe(renewal.orderId)
  for (const each of [waiting, renewal])
    expect(granted(cancelOrder(world, caller, each.orderId.toLowerCase()))).toMatchObject({
      orderId: each.orderId,
      status: 'cancelled',
      lockedCoupons: [],
    })
  expect(world.coupons.get(couponId)).not.toHaveProperty('lockedBy')
  expect(again(vm)).not.toHaveProperty('openOrderId')
  expect(told(cancelOrder(world, caller, waiting.orderId))).toBe('order_status_unfit')
  expect(told(cancelOrder(world, caller, pay(order([server])).orderId))).toBe('order_status_unfit')
  expect(told(cancelOrder(world, caller, 'CS0'))).toBe('order_unknown')
  expect(told(cancelOrder(world, { ...caller, domainId: 'somebody' }, order([server]).orderId))).toBe('order_unknown')
})

it('a deadline that has come cancels an order that is not paid, and says what became of any other', () => {
  const { world, order, pay } = customerWorld()
  const [waiting, paid] = [order([server]), pay(order([server]))]
  expect(expireOrder(world, waiting.orderId)).toBe('the order was not paid and is cancelled')
  expect(world.orders.get(waiting.orderId)?.status).toBe('cancelled')
  for (const id of [waiting.orderId, paid.orderId, 'CS0'])
    expect(expireOrder(world, id)).toBe('the order was paid or cancelled before')
})

it('a customer finds its own orders, and a partner those of its customers, in any case of letters', () => {
  const { world, caller, order } = customerWorld()
  const placed = order([server])
  const own = ownCaller(world)
  const found = (who: typeof caller, orderId: string, indirectPartnerId?: string): unknown => {
    const answer: unknown = findOrder(world, who, { orderId, indirectPartnerId })
    return told(answer) ?? (answer as Order).orderId
  }
  const small = placed.orderId.toLowerCase()
  expect([found(caller, small), found(own, small), found(own, small, 'nobody')]).toEqual(
    [1, 2, 3].map(() => placed.orderId),
  )
  expect([found(caller, 'CS0'), found(own, 'CS0')]).toEqual(['order_unknown', 'order_unknown'])
  expect(found({ ...caller, domainId: 'somebody' }, placed.orderId)).toBe('order_unknown')
  expect(told(findOwnOrder(world, own, placed.orderId))).toBe('order_unknown')
  expect(found({ ...own, kind: 'distributor' }, placed.orderId, 'nobody')).toBe('reseller_not_yours')
  world.orders.set({ ...placed, resellerId: 'reseller' })
  expect(found(own, placed.orderId)).toBe('order_unknown')
})
