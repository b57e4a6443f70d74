import { addCustomer } from '../../src/fixtures/add-customer.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { adjustBill } from '../../src/state/billing/bills.ts'
import { advanceClock } from '../../src/state/clock.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { type ApplicationForm, applyForRealName } from '../../src/state/customers/real-name.ts'
import type { World } from '../../src/state/engine/world.ts'
import type { Order } from '../../src/state/ordering/orders.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { renew } from '../../src/state/ordering/renewals.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { chargeAmount, meterUsage } from '../../src/state/pay-per-use/metering.ts'
import { toAmount, zero } from '../../src/units/amount.ts'
import { billingMonthOf } from '../../src/units/calendar.ts'
import { day, later } from '../../src/units/instant.ts'
import { disk, server, traffic, trafficPackage } from './baskets.ts'
import { addMember, emptyWorld, moment } from './crowd.ts'
import { giveBudget, giveCoupon } from './given.ts'
import { granted } from './told.ts'
import { required } from './required.ts'

const vm: BasketItem = { ...server, periods: 3 }
const volume: BasketItem = { ...disk, periods: 3 }

/** A world that holds something of every kind, and some of its things by what they are. */
export interface FullWorld {
  readonly world: World
  /** A resale customer with a monthly budget, a discount, coupons, a package, orders and use. */
  readonly buyer: Customer
  /** A referral customer in debt. */
  readonly debtor: Customer
  /** A resale customer under review that buys nothing. */
  readonly applicant: Customer
  /** Paid with a coupon and a discount: a server with a disk, renewed once. */
  readonly paid: Order
  /** Paid with a discount: a server by itself. */
  readonly lone: Order
  /** A renewal of the server by itself, which waits for its payment. */
  readonly renewal: Order
  /** Waits for its payment, and holds a coupon until then. */
  readonly waiting: Order
  /** Gives back a disk, most of whose term is used. */
  readonly refund: Order
  readonly cancelled: Order
}

/** A world in the middle of March 2026 that keeps every law: its bill of January is settled, that of February is not. */
export function fullWorld(): FullWorld {
  const world = emptyWorld(1)
  const { customer: buyer, caller } = addMember(world, 1, 100_000)
  const applicant = addCustomer(world, { domainName: 'applicant' })
  giveBudget(world, { customerId: applicant.customerId, limit: toAmount('50'), period: 'package', freezing: undefined })
  const wallet = { cash: toAmount(10), credit: toAmount(2), creditUsed: zero }
  const debtor = addCustomer(world, { domainName: 'debtor', model: 'referral', wallet })
  const promised = { customerId: buyer.customerId, kind: 'commercial', name: 'Promised' } as const
  world.discounts.set({ ...promised, discountId: 'ten', percent: 10 })

  const coupon = (faceValue: string): string =>
    giveCoupon(world, {
      ownerId: buyer.customerId,
      faceValue: toAmount(faceValue),
      expiresAt: later(world.now, 300 * day),
    }).couponId
  const goTo = (date: string): void => {
    advanceClock(world, moment(date), 0)
  }
  const order = (items: readonly BasketItem[], couponIds: readonly string[] = []): Order =>
    granted(orderOnConsole(world, buyer, { items, provisioningSeconds: 0, couponIds }))
  const pay = ({ orderId }: Order, couponIds: readonly string[] = []): Order =>
    granted(payOrder(world, caller, { orderId, discount: { discountId: 'ten', kinds: ['commercial'] }, couponIds }))
  const idsOf = ({ orderId }: Order): string[] => {
    const first = world.resources.firstOf('byOrder', orderId)
    return first === undefined ? [] : [first.resourceId]
  }

  const paid = pay(order([vm, volume]), [coupon('20')])
  const lone = pay(order([vm]))
  const returned = pay(order([volume]))
  const cancelled = order([vm])
  useOnConsole(world, buyer, [{ ...vm, spec: 's6.large.2.linux' }, volume])
  coupon('5')
  goTo('2026-01-20T03:00:00Z')
  const { service, resource } = vm
  for (const { customerId } of [buyer, debtor])
    granted(chargeAmount(world, customerId, { service, resource, amount: toAmount('7.05') }))
  adjustBill(world, billingMonthOf(world.now), { amount: toAmount('-1.5'), reason: 'an interruption' })
  const [refund] = granted(unsubscribe(world, caller, { resourceIds: idsOf(returned), what: 'resources' }))
  goTo('2026-03-10T00:00:00Z')
  useOnConsole(world, debtor, [vm])
  goTo('2026-03-14T10:00:00Z')
  pay(order([{ ...trafficPackage, periods: 6 }]))
  granted(meterUsage(world, buyer, { ...traffic, factor: 'upflow', amount: '12.3', unit: 10, resourceId: undefined }))
  renew(world, caller, { resourceIds: idsOf(paid), period: 'month', periods: 1, payNow: true })
  const { orders } = renew(world, caller, { resourceIds: idsOf(lone), period: 'month', periods: 1, payNow: false })
  const waiting = order([volume], [coupon('3')])
  granted(applyForRealName(world, ownCaller(world), formOf(applicant)))
  return {
    ...{ world, buyer, debtor, applicant, paid, lone, waiting, cancelled },
    renewal: required(orders[0], 'a renewal'),
    refund: required(refund, 'a refund'),
  }
}

function formOf({ customerId }: Customer): ApplicationForm {
  return { customerId, kind: 'individual', name: 'Ana', certificateNumber: 'P-1', files: ['a.jpg'] }
}
