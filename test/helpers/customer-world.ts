import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { Coupon, CouponGrant } from '../../src/state/benefits/coupons.ts'
import { advanceClock } from '../../src/state/clock.ts'
import type { Customer, FreezeKind } from '../../src/state/customers/customers.ts'
import type { World } from '../../src/state/engine/world.ts'
import type { Order } from '../../src/state/ordering/orders.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole } from '../../src/state/ordering/purchases.ts'
import type { Resource } from '../../src/state/ordering/resources.ts'
import { toAmount } from '../../src/units/amount.ts'
import { addMember, emptyWorld, moment } from './crowd.ts'
import { required } from './required.ts'
import { giveBudget, giveCoupon } from './given.ts'
import { granted } from './told.ts'

/** A customer whose rules are tried without any face before them. */
export interface CustomerWorld {
  readonly world: World
  readonly customer: Customer
  readonly caller: Caller
  /** Moves the clock to a moment, and all that is due happens. */
  readonly advance: (to: string) => void
  /** Freezes the account, or lifts that. */
  readonly freeze: (kind: FreezeKind | undefined) => void
  readonly budget: (limit: number) => void
  readonly coupon: (grant?: Partial<CouponGrant>) => Coupon
  readonly order: (items: readonly BasketItem[], couponIds?: readonly string[]) => Order
  readonly pay: (order: Order) => Order
  /** Orders and pays; gives the resources, the primary one first. */
  readonly buy: (...items: readonly BasketItem[]) => readonly [Resource, ...Resource[]]
  /** A resource as it is now. */
  readonly again: (resource: Resource) => Resource
}

/** A resale customer without a budget in a world of its own, at noon UTC of 6 May 2026. */
export function customerWorld(): CustomerWorld {
  const world = emptyWorld(1)
  advanceClock(world, moment('2026-05-06T12:00:00Z'), 0)
  const { customer, caller } = addMember(world, 1, 0)
  const opened: CustomerWorld = {
    world,
    customer,
    caller,
    advance(to) {
      advanceClock(world, moment(to), 0)
    },
    freeze(kind) {
      const { freeze: _freeze, ...free } = required(world.customers.get(customer.customerId), 'the customer')
      world.customers.set(kind === undefined ? free : { ...free, freeze: { kind, by: 'partner', reason: 'test' } })
    },
    budget(limit) {
      giveBudget(world, { customerId: customer.customerId, limit: toAmount(limit) })
    },
    coupon: (grant = {}) => giveCoupon(world, { ownerId: customer.customerId, ...grant }),
    order: (items, couponIds = []) =>
      granted(orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds })),
    pay: ({ orderId }) => granted(payOrder(world, caller, { orderId, discount: undefined, couponIds: [] })),
    buy(...items) {
      const { orderId } = opened.pay(opened.order(items))
      const [primary, ...attached] = world.resources.sliceOf('byOrder', orderId, { from: 0, to: Infinity })
      return [required(primary, 'a resource'), ...attached]
    },
    again: ({ resourceId }) => required(world.resources.get(resourceId), resourceId),
  }
  return opened
}
