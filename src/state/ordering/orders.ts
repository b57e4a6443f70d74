import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { type Amount, sumOf, zero } from '../../units/amount.ts'
import { unlockCoupons } from '../benefits/coupons.ts'
import type { PaidByCoupon } from '../benefits/paid-by-kind.ts'
import type { Discount } from '../catalog/discounts.ts'
import { nextFourDigits, nextNumber } from '../engine/ids.ts'
import type { BillingPeriod } from '../../units/calendar.ts'
import { day, fromInstant, type Instant, later, minute } from '../../units/instant.ts'
import { releaseResources } from './resources.ts'
import type { Sold } from '../catalog/sku.ts'
import type { World } from '../engine/world.ts'

/**
 * A `conversion` gives terms back as an `unsubscription` does; its resources go on as pay-per-use. With `to_subscription`
 * pay-per-use resources get a term, with `to_commercial` trials do. An `adjustment` corrects the fee of another order.
 */
export type OrderType =
  | 'subscription'
  | 'renewal'
  | 'change'
  | 'unsubscription'
  | 'conversion'
  | 'to_subscription'
  | 'trial'
  | 'to_commercial'
  | 'adjustment'
export type OrderStatus =
  'pending_payment' | 'pending_approval' | 'to_confirm' | 'processing' | 'pending_refund' | 'completed' | 'cancelled'
export type OrderMove = 'pay' | 'approve' | 'confirm' | 'owe' | 'complete' | 'cancel' | 'expire'

/** Where each move takes an order; a move that is not there is refused (api_order_00013). */
const transitions: Readonly<Record<OrderStatus, Readonly<Partial<Record<OrderMove, OrderStatus>>>>> = {
  pending_payment: { pay: 'processing', cancel: 'cancelled', expire: 'cancelled' },
  pending_approval: { approve: 'processing' },
  to_confirm: { confirm: 'processing', cancel: 'cancelled' },
  processing: { owe: 'pending_refund', complete: 'completed' },
  pending_refund: { complete: 'completed' },
  completed: {},
  cancelled: {},
}

/** Whether an order gives money back: nobody pays it. */
export function isRefund({ type, amount }: Pick<Order, 'type' | 'amount'>): boolean {
  return type === 'unsubscription' || type === 'conversion' || amount < zero
}

/** What an unsubscription gives back of one term, and what it keeps. */
export interface RefundLine {
  /** The order that was paid for the term. */
  readonly baseOrderId: string
  /** Index of the term among those of the resource; of an upgrade, among its upgrades. */
  readonly term: number
  /** Whether it was paid for an upgrade. */
  readonly upgrade?: true
  /** What was paid for the term, coupons apart. */
  readonly paid: Amount
  readonly consumed: Amount
  readonly fee: Amount
  /** Coupons that are given back with it. */
  readonly coupons: Amount
  /** Whether the resource ends with it. */
  readonly closes: boolean
  /** Set where the term has begun and is given back whole all the same, which a customer may do a few times a year. */
  readonly whole?: true
}

/** One product of an order. The first is the primary one, the others are attached to it. */
export interface OrderItem extends Sold {
  readonly itemId: string
  readonly period: BillingPeriod
  readonly periods: number
  readonly count: number
  readonly official: Amount
  /** What is left after discounts; what an unsubscription gives back is below zero. */
  readonly amount: Amount
  /** The part of the amount that coupons paid. */
  readonly coupons: Amount
  /** What a renewal or an unsubscription is about. */
  readonly resourceId?: string
  /** Where a renewed term begins to count, and where it will end. */
  readonly renews?: { readonly from: Instant; readonly until: Instant }
  readonly refund?: RefundLine
  /** Whether the resources fail to come up, as whoever ordered chose. */
  readonly fails?: boolean
  /** How many days a trial lasts; absent of what is not tried. */
  readonly trialDays?: number
  /** Set once it has failed to come up: it waits to be given back, or was. */
  readonly failure?: 'waiting' | 'returned'
  /** What comes at the end of the term, if it was chosen with the purchase. */
  readonly expirePolicy?: 'grace' | 'to_on_demand' | 'delete' | 'auto_renew' | 'freeze' | 'delete_after_retention'
}

/** What an order was paid with; the parts add up to its amount. */
export interface Payment {
  readonly coupons: Amount
  readonly cash: Amount
  readonly credit: Amount
  /** What is settled by the month: a resale customer's share of its partner's bill. */
  readonly settled: Amount
}

export interface Order {
  readonly orderId: string
  readonly customerId: string
  /** Whose customer ordered; empty for the partner's own. */
  readonly resellerId: string
  readonly type: OrderType
  /** Who ordered: the customer, or the platform for it. */
  readonly source: 'customer' | 'system'
  readonly status: OrderStatus
  readonly createdAt: Instant
  readonly payUntil: Instant
  readonly paidAt?: Instant
  readonly items: readonly OrderItem[]
  readonly official: Amount
  /** What is to be paid, or was. */
  readonly amount: Amount
  readonly discount?: Pick<Discount, 'discountId' | 'kind'>
  /** Coupons that the order holds until it is paid or given up. */
  readonly lockedCoupons: readonly string[]
  readonly payment?: Payment
  /** Whose money paid: the customer's, or that of the partner's domain or a reseller; absent where it is billed by the month. */
  readonly paidBy?: string
  /** What each coupon paid. */
  readonly couponUses?: readonly PaidByCoupon[]
  /** The order whose number the combined transaction has that this one is part of; absent of that order itself. */
  readonly mainOrderId?: string
  /** How long the resources take to come up once the order is paid. */
  readonly provisioningSeconds: number
}

export type OrderDraft = Pick<
  Order,
  'customerId' | 'resellerId' | 'type' | 'source' | 'provisioningSeconds' | 'lockedCoupons' | 'mainOrderId'
> & { readonly items: readonly Omit<OrderItem, 'itemId'>[] }

/** An order that is not paid within seven days is cancelled (en-us_topic_0075746561). */
const paymentTime = 7 * day

/** Moves an order along its table; undefined when it cannot go there from where it is. */
export function moveOrder(
  world: World,
  order: Order,
  { move, ...change }: Partial<Order> & { readonly move: OrderMove },
): Order | undefined {
  const status = transitions[order.status][move]
  if (status === undefined) return undefined
  const moved = { ...order, ...change, status }
  world.orders.set(moved)
  if (order.status === 'pending_payment') unplan(world, 'payment-deadline', order.orderId)
  return moved
}

/** Writes down a new order in the status that it begins with; it is to be paid by now unless said otherwise. */
export function recordOrder(
  world: World,
  draft: OrderDraft,
  { status, payUntil = world.now }: { readonly status: OrderStatus; readonly payUntil?: Instant },
): Order {
  const orderId = nextOrderId(world)
  const items = draft.items.map((item, at) => ({ ...item, itemId: `${orderId}-${String(at + 1).padStart(6, '0')}` }))
  const order: Order = {
    ...draft,
    items,
    orderId,
    status,
    createdAt: world.now,
    payUntil,
    official: sumOf(items.map((each) => each.official)),
    amount: sumOf(items.map((each) => each.amount)),
  }
  world.orders.set(order)
  return order
}

/** Writes down an order that waits for its payment, until `deadline` at the latest, and puts that on the agenda. */
export function placeOrder(world: World, draft: OrderDraft, deadline?: Instant): Order {
  const usual = later(world.now, paymentTime)
  const payUntil = deadline !== undefined && deadline < usual ? deadline : usual
  const order = recordOrder(world, draft, { status: 'pending_payment', payUntil })
  plan(world, { kind: 'payment-deadline', at: payUntil, subject: order.orderId })
  return order
}

/** The minute in which the last order was placed: thousands are placed in one. */
let lastMinute = { number: Number.NaN, digits: '' }

/** The digits of a minute, `2605060805`. */
function minuteDigits(at: Instant): string {
  const number = Math.floor(at / minute)
  if (lastMinute.number !== number) {
    lastMinute = { number, digits: fromInstant(at).replaceAll(/\D/g, '').slice(2, 12) }
  }
  return lastMinute.digits
}

/** `CS` and the minute of creation, then what tells the orders of one minute apart. */
function nextOrderId(world: World): string {
  return `CS${minuteDigits(world.now)}${nextFourDigits(world, 'order')}${nextNumber(world, 'order-suffix').toString(36).toUpperCase().padStart(3, '0')}`
}

/** The deadline of an order: one that is still unpaid is cancelled. */
export function expireOrder(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  const expired = order === undefined ? undefined : giveUp(world, order, 'expire')
  return expired === undefined ? 'the order was paid or cancelled before' : 'the order was not paid and is cancelled'
}

/** Cancels an unpaid order of the customer that calls. */
export function cancelOrder(
  world: World,
  caller: Caller,
  orderId: string,
): Order | Refusal<'order_unknown' | 'order_status_unfit' | 'transaction_is_combined'> {
  const order = findOwnOrder(world, caller, orderId)
  if (isRefusal(order)) return order
  if (order.mainOrderId !== undefined) return refuse('transaction_is_combined')
  const cancelled = giveUp(world, order, 'cancel')
  if (cancelled === undefined) return refuse('order_status_unfit')
  for (const each of ordersJoinedTo(world, order)) giveUp(world, each, 'cancel')
  return cancelled
}

/** The other orders of the combined transaction that has the number of this order; none of any other order. */
export function ordersJoinedTo(world: World, { orderId }: Pick<Order, 'orderId'>): Order[] {
  return world.orders.sliceOf('byMain', orderId, { from: 0, to: Infinity })
}

/** An order that will not be paid lets go of what it held: coupons, and the resources that it was to renew. */
function giveUp(world: World, order: Order, move: 'cancel' | 'expire'): Order | undefined {
  const moved = moveOrder(world, order, { move, lockedCoupons: [] })
  if (moved === undefined) return undefined
  unlockCoupons(world, order)
  releaseResources(world, order)
  return moved
}

/** An order of the customer that calls. */
export function findOwnOrder(world: World, caller: Caller, orderId: string): Order | Refusal<'order_unknown'> {
  const order = world.orders.get(orderId.toUpperCase())
  return order?.customerId === caller.domainId ? order : refuse('order_unknown')
}

/** An order that the caller may see: its own, or one of its customers'. */
export function findOrder(
  world: World,
  caller: Caller,
  { orderId, indirectPartnerId }: { readonly orderId: string; readonly indirectPartnerId: string | undefined },
): Order | Refusal<'order_unknown' | 'reseller_not_yours'> {
  if (caller.kind === 'customer') return findOwnOrder(world, caller, orderId)
  const owner = ownerFor(world, caller, indirectPartnerId)
  if (isRefusal(owner)) return owner
  const order = world.orders.get(orderId.toUpperCase())
  return order?.resellerId === owner ? order : refuse('order_unknown')
}
