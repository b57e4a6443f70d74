import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { plan } from '../engine/agenda.ts'
import { type Amount, least, subtract, sumOf, zero } from '../../units/amount.ts'
import { chargeItems } from '../ledger/item-charges.ts'
import {
  chooseCoupons,
  type CouponRefusal,
  type CouponUse,
  namedTwice,
  refuseCoupon,
  spendCoupons,
  useOf,
} from '../benefits/coupon-payments.ts'
import { unlockCoupons } from '../benefits/coupons.ts'
import type { Customer } from '../customers/customers.ts'
import { afterDiscount, type Discount, discountsOfOrder } from '../catalog/discounts.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { words } from '../../contract/tokens.ts'
import { later, second } from '../../units/instant.ts'
import { findOwnOrder, moveOrder, ordersJoinedTo, type Order, type OrderDraft, type OrderItem } from './orders.ts'
import { provisionOrder } from './provisioning.ts'
import { refuseShort, type ToPay } from '../ledger/funding.ts'
import { moneyOwnerOf } from '../ledger/refund-ways.ts'
import type { World } from '../engine/world.ts'

export type PaymentRefusal =
  | Refusal<
      | 'order_unknown'
      | 'payment_deadline_passed'
      | 'order_status_changed'
      | 'customer_frozen'
      | 'discount_unusable'
      | 'transaction_is_combined'
      | 'balance_insufficient'
    >
  | CouponRefusal

/** How a customer wants to pay: with which discount, and coupons by id. */
export interface PaymentWish {
  readonly orderId: string
  /**
   * One that it names by id and kinds, or none. 'adjusted' is the wish of an interface that cannot name any: the price that
   * the partner set for the order where there is one, else none.
   */
  readonly discount:
    { readonly discountId: string; readonly kinds: readonly Discount['kind'][] } | 'adjusted' | undefined
  readonly couponIds: readonly string[]
}

/** Pays an order: with a discount and coupons that the customer has, and the rest out of what pays for it. */
export function payOrder(world: World, caller: Caller, wish: PaymentWish): Order | PaymentRefusal {
  const order = findOwnOrder(world, caller, wish.orderId)
  if (isRefusal(order)) return order
  const customer = recordOf(world.customers, order.customerId)
  const refusal = refusePayment(world, customer, order)
  if (refusal !== undefined) return refusal
  const discount = findDiscount(world, order, wish.discount)
  if (isRefusal(discount)) return discount
  const items = discounted(order.items, discount)
  const coupons = findCoupons(world, wish.couponIds, { order: { ...order, items }, discount })
  if (isRefusal(coupons)) return coupons
  return settleAll(world, { order, items, discount, coupons })
}

/** Settles an order, and with it the others of its combined transaction: all of them, or none. */
function settleAll(
  world: World,
  { order, ...first }: Settlement & { readonly order: Order },
): Order | Refusal<'balance_insufficient'> {
  const others = ordersJoinedTo(world, order)
  if (others.length === 0) return settle(world, order, first)
  const joined = others.map((each) => ({
    order: each,
    settlement: { items: discounted(each.items, first.discount), discount: first.discount, coupons: [] },
  }))
  const items = [...first.items, ...joined.flatMap(({ settlement }) => settlement.items)]
  const byCoupons = sumOf(first.coupons.map((each) => each.amount))
  const toPay = {
    amount: subtract(sumOf(items.map((each) => each.amount)), byCoupons),
    official: sumOf(items.map((each) => each.official)),
  }
  const refusal = refuseShort(world, order.customerId, toPay)
  if (refusal !== undefined) return refusal
  for (const each of joined) settle(world, each.order, each.settlement)
  return settle(world, order, first)
}

/** What an automatic payment takes, what is left to be paid in money, and what all of it is at list price. */
export interface AutomaticPayment extends ToPay {
  readonly discount: Discount | undefined
  readonly coupons: readonly CouponUse[]
}

/** What an automatic payment of an order would take: the best discount, then the coupons that end first. */
export function planAutomaticPayment(
  world: World,
  order: Pick<OrderDraft, 'customerId' | 'type'> & {
    /** Absent of an order that is not placed yet. */
    readonly orderId?: string
    readonly items: readonly Omit<OrderItem, 'itemId'>[]
  },
): AutomaticPayment {
  const [discount] = discountsOfOrder(world, { customerId: order.customerId, orderId: order.orderId ?? '' })
  const items = discounted(order.items, discount)
  const amount = sumOf(items.map((each) => each.amount))
  const coupons = chooseCoupons(world, { ...order, orderId: '', items }, { amount, discount })
  return {
    discount,
    coupons,
    amount: subtract(amount, sumOf(coupons.map((each) => each.amount))),
    official: sumOf(items.map((each) => each.official)),
  }
}

/** Pays an unpaid order without being asked how (page of RenewalResources, is_auto_pay). */
export function payAutomatically(
  world: World,
  order: Order,
  { discount, coupons }: AutomaticPayment = planAutomaticPayment(world, order),
): Order | Refusal<'balance_insufficient' | 'customer_frozen'> {
  if (isBarred(world, order.customerId, 'pay')) return refuse('customer_frozen')
  return settle(world, order, { items: discounted(order.items, discount), discount, coupons })
}

function refusePayment(
  world: World,
  { customerId }: Customer,
  { status, payUntil, mainOrderId }: Order,
):
  | Refusal<'payment_deadline_passed' | 'order_status_changed' | 'customer_frozen' | 'transaction_is_combined'>
  | undefined {
  if (mainOrderId !== undefined) return refuse('transaction_is_combined')
  if (status === 'cancelled' && payUntil <= world.now) return refuse('payment_deadline_passed')
  if (status !== 'pending_payment') return refuse('order_status_changed')
  return isBarred(world, customerId, 'pay') ? refuse('customer_frozen') : undefined
}

function findDiscount(
  world: World,
  order: Order,
  wanted: PaymentWish['discount'],
): Discount | undefined | Refusal<'discount_unusable'> {
  const offered = discountsOfOrder(world, order)
  const adjusted = offered.find((each) => each.kind === 'adjusted')
  if (wanted === 'adjusted') return adjusted
  if (wanted === undefined) return adjusted === undefined ? undefined : refuse('discount_unusable')
  const discount = offered.find((each) => each.discountId === wanted.discountId)
  return discount !== undefined && wanted.kinds.includes(discount.kind) ? discount : refuse('discount_unusable')
}

function findCoupons(
  world: World,
  couponIds: readonly string[],
  purpose: { readonly order: Order; readonly discount: Discount | undefined },
): CouponUse[] | CouponRefusal {
  const twice = namedTwice(couponIds)
  if (twice !== undefined) return refuse('parameter_wrong', words`{couponInfos} names ${twice} twice`)
  const coupons = couponIds.map((id) => world.coupons.get(id))
  for (const coupon of coupons) {
    const refusal = refuseCoupon(world, coupon, purpose)
    if (refusal !== undefined) return refusal
  }
  const found = coupons.filter((each) => each !== undefined)
  return useOf(found, sumOf(purpose.order.items.map((each) => each.amount)))
}

function discounted<Item extends Pick<OrderItem, 'official' | 'amount'>>(
  items: readonly Item[],
  discount: Discount | undefined,
): readonly Item[] {
  if (discount === undefined) return items
  return items.map((item) => ({ ...item, amount: afterDiscount(item.official, discount) }))
}

interface Settlement {
  readonly items: readonly OrderItem[]
  readonly discount: Discount | undefined
  readonly coupons: readonly CouponUse[]
}

function settle(
  world: World,
  order: Order,
  { items, discount, coupons }: Settlement,
): Order | Refusal<'balance_insufficient'> {
  const amount = sumOf(items.map((each) => each.amount))
  const byCoupons = sumOf(coupons.map((each) => each.amount))
  const official = sumOf(items.map((each) => each.official))
  const refusal = refuseShort(world, order.customerId, { amount: subtract(amount, byCoupons), official })
  if (refusal !== undefined) return refusal
  unlockCoupons(world, order)
  spendCoupons(
    world,
    coupons.map((each) => ({ ...each, coupon: recordOf(world.coupons, each.coupon.couponId) })),
    order,
  )
  const shared = shareCoupons(items, byCoupons)
  const couponUses = coupons.map((each) => ({ couponId: each.coupon.couponId, amount: each.amount }))
  const charges = chargeItems(world, { ...order, couponUses }, shared)
  const [cash, credit] = [sumOf(charges.map((each) => each.cash)), sumOf(charges.map((each) => each.credit))]
  const paidBy = moneyOwnerOf(world, recordOf(world.customers, order.customerId))
  const settled = subtract(subtract(subtract(amount, byCoupons), cash), credit)
  const paid = moveOrder(world, order, {
    move: 'pay',
    paidAt: world.now,
    items: shared,
    amount,
    ...(discount === undefined ? {} : { discount }),
    lockedCoupons: [],
    payment: { coupons: byCoupons, cash, credit, settled },
    ...(paidBy === undefined ? {} : { paidBy }),
    couponUses,
  })
  if (paid === undefined) throw new Error(`Failed to pay order ${order.orderId}: it is ${order.status}.`)
  bringAbout(world, paid)
  return paid
}

/** What is paid is provided: at once, or after the time that the order says. */
function bringAbout(world: World, { orderId, provisioningSeconds }: Order): void {
  if (provisioningSeconds === 0) provisionOrder(world, orderId)
  else plan(world, { kind: 'order-provisioning', at: later(world.now, provisioningSeconds * second), subject: orderId })
}

/** Coupons pay for the items in their order. */
function shareCoupons(items: readonly OrderItem[], coupons: Amount): readonly OrderItem[] {
  if (coupons === zero) return items
  let left = coupons
  return items.map((item) => {
    const share = least(left, item.amount)
    left = subtract(left, share)
    return { ...item, coupons: share }
  })
}
