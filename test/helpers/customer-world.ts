import { toldOf } from './told.ts'
import { isRefusal, refusalReason } from '../../src/contract/refusals.ts'
import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { type Coupon, type CouponGrant, grantCoupon } from '../../src/state/benefits/coupons.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { type Customer, type FreezeKind } from '../../src/state/customers/customers.ts'
import { type World } from '../../src/state/engine/world.ts'
import { setBudget } from '../../src/state/ledger/budgets.ts'
import { type Order } from '../../src/state/ordering/orders.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole } from '../../src/state/ordering/purchases.ts'
import { type Resource } from '../../src/state/ordering/resources.ts'
import { toAmount } from '../../src/units/amount.ts'
import { day, type Instant, instantOf, later } from '../../src/units/instant.ts'
import { addMember, emptyWorld } from './crowd.ts'
import { required } from './required.ts'

/** A server with a price of 63.07 USD a month, and 630.70 a year. */
export const server: BasketItem = {
  service: 'hws.service.type.ec2',
  resource: 'hws.resource.type.vm',
  spec: 's6.xlarge.4.linux',
  region: 'la-north-2',
  size: undefined,
  sizeUnit: undefined,
  period: 'month',
  periods: 1,
  count: 1,
}

/** A disk of 100 GB with a price of 9.39 USD a month. */
export const disk: BasketItem = {
  ...server,
  service: 'hws.service.type.ebs',
  resource: 'hws.resource.type.volume',
  spec: 'GPSSD',
  size: 100,
  sizeUnit: 17,
}

/** A package of traffic of 50 GB that is never full again. */
export const trafficPackage: BasketItem = {
  ...server,
  service: 'hws.service.type.vpc',
  resource: 'hws.resource.type.bandwidth',
  spec: 'shared.traffic.package.50gb',
}

/** A moment by its name. */
export function moment(text: string): Instant {
  return instantOf(Date.parse(text))
}

/** What a rule answered: the name of its refusal with what is particular to it, or nothing where it refuses nothing. */
export function told(answer: unknown): string | undefined {
  if (!isRefusal(answer)) return undefined
  return answer.detail === undefined ? answer.refusal : `${answer.refusal}: ${toldOf(answer)}`
}

/** What a rule gave where it must not refuse. */
export function granted<Answer>(answer: Answer): Exclude<Answer, { readonly refusal: string }> {
  if (isRefusal(answer)) throw new Error(`the test needs what was refused: ${refusalReason(answer)}`)
  return answer as Exclude<Answer, { readonly refusal: string }>
}

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
      granted(
        setBudget(world, ownCaller(world), {
          customerId: customer.customerId,
          indirectPartnerId: undefined,
          limit: toAmount(limit),
          period: 'monthly',
          unfreeze: false,
          freezing: 'manual',
        }),
      )
    },
    coupon: (grant = {}) =>
      grantCoupon(world, {
        ownerId: customer.customerId,
        name: 'coupon',
        faceValue: toAmount(20),
        validFrom: world.now,
        expiresAt: later(world.now, 90 * day),
        reusable: true,
        services: [],
        withDiscounts: true,
        leastPercent: 0,
        ...grant,
      }),
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
