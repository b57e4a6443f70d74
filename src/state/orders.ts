import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { type Caller, ownerFor } from './accounts.ts'
import { plan } from './agenda.ts'
import { type Amount } from './amount.ts'
import { nextDigits, nextNumber } from './ids.ts'
import { type BillingPeriod, day, fromInstant, type Instant, later, second } from './instant.ts'
import { type Discount } from './prices.ts'
import { type World } from './world.ts'

export type OrderStatus = 'pending_payment' | 'processing' | 'completed' | 'cancelled'
export type OrderMove = 'pay' | 'complete' | 'cancel' | 'expire'

/** Where each move takes an order; a move that is not there is refused (orders.md, 1.1). */
const transitions: Readonly<Record<OrderStatus, Readonly<Partial<Record<OrderMove, OrderStatus>>>>> = {
  pending_payment: { pay: 'processing', cancel: 'cancelled', expire: 'cancelled' },
  processing: { complete: 'completed' },
  completed: {},
  cancelled: {},
}

/** One product of an order. The first is the primary one, the others are attached to it. */
export interface OrderItem {
  readonly itemId: string
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly productId: string
  readonly region: string
  readonly size?: number
  readonly sizeUnit?: number
  readonly period: BillingPeriod
  readonly periods: number
  readonly count: number
  readonly official: Amount
  readonly amount: Amount
}

export interface Order {
  readonly orderId: string
  readonly customerId: string
  /** Whose customer ordered; empty for the partner's own. */
  readonly resellerId: string
  readonly type: 'subscription'
  readonly status: OrderStatus
  readonly createdAt: Instant
  readonly payUntil: Instant
  readonly paidAt?: Instant
  readonly items: readonly OrderItem[]
  readonly official: Amount
  /** What is to be paid, or was. */
  readonly amount: Amount
  readonly discount?: Pick<Discount, 'discountId' | 'kind'>
  /** How long the resources take to come up once the order is paid. */
  readonly provisioningSeconds: number
}

/** An order that is not paid within seven days is cancelled (en-us_topic_0075746561). */
const paymentTime = 7 * day

/** Moves an order along its table; undefined when it cannot go there from where it is. */
export function moveOrder(world: World, order: Order, move: OrderMove, change: Partial<Order> = {}): Order | undefined {
  const status = transitions[order.status][move]
  if (status === undefined) return undefined
  const moved = { ...order, ...change, status }
  world.orders.set(moved)
  return moved
}

/** Writes down a new order and puts its payment deadline on the agenda. */
export function placeOrder(
  world: World,
  draft: Omit<Order, 'orderId' | 'type' | 'status' | 'createdAt' | 'payUntil' | 'items'> & {
    readonly items: readonly Omit<OrderItem, 'itemId'>[]
  },
): Order {
  const orderId = nextOrderId(world)
  const items = draft.items.map((item, at) => ({ ...item, itemId: `${orderId}-${String(at + 1).padStart(6, '0')}` }))
  const payUntil = later(world.now, paymentTime)
  const order: Order = {
    ...draft,
    items,
    orderId,
    type: 'subscription',
    status: 'pending_payment',
    createdAt: world.now,
    payUntil,
  }
  world.orders.set(order)
  plan(world, 'payment-deadline', payUntil, orderId)
  return order
}

/** `CS` and the minute of creation, then what tells the orders of one minute apart. */
function nextOrderId(world: World): string {
  const minute = fromInstant(world.now).replaceAll(/\D/g, '').slice(2, 12)
  return `CS${minute}${nextDigits(world, 'order', 4)}${nextNumber(world, 'order-suffix').toString(36).toUpperCase().padStart(3, '0')}`
}

/** The deadline of an order: one that is still unpaid is cancelled. */
export function expireOrder(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  const expired = order === undefined ? undefined : moveOrder(world, order, 'expire')
  return expired === undefined ? 'the order was paid or cancelled before' : 'the order was not paid and is cancelled'
}

/** Cancels an unpaid order of the customer that calls. */
export function cancelOrder(
  world: World,
  caller: Caller,
  orderId: string,
): Order | Refusal<'order_unknown' | 'order_status_unfit'> {
  const order = findOwnOrder(world, caller, orderId)
  if (isRefusal(order)) return order
  return moveOrder(world, order, 'cancel') ?? refuse('order_status_unfit')
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

export interface OrdersQuery {
  readonly orderId: string | undefined
  readonly customerId: string | undefined
  readonly indirectPartnerId: string | undefined
  readonly createdFrom: Instant | undefined
  readonly createdUntil: Instant | undefined
  readonly paidFrom: Instant | undefined
  readonly paidUntil: Instant | undefined
  /** An empty code fits no order (api_order_00013). */
  readonly service: string | undefined
  readonly status: OrderStatus | 'none' | undefined
  readonly type: Order['type'] | 'none' | undefined
  readonly oldestFirst: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of the orders that the caller may see, newest first unless asked otherwise, and how many fit in all. */
export function listOrders(
  world: World,
  caller: Caller,
  query: OrdersQuery,
): { readonly count: number; readonly page: readonly Order[] } | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const customerId = caller.kind === 'customer' ? caller.domainId : query.customerId
  const [index, group] =
    customerId === undefined ? (['byOwner', owner] as const) : (['byCustomer', customerId] as const)
  const range = {
    from: query.createdFrom === undefined ? 0 : world.orders.positionOf(index, group, query.createdFrom),
    to:
      query.createdUntil === undefined
        ? world.orders.keysOf(index, group).length
        : world.orders.positionOf(index, group, query.createdUntil + 1),
  }
  const visible = (order: Order): boolean => caller.kind === 'customer' || order.resellerId === owner
  const fitting = world.orders.sliceOf(index, group, range).filter((each) => visible(each) && fits(each, query))
  if (!query.oldestFirst) fitting.reverse()
  return { count: fitting.length, page: fitting.slice(query.offset, query.offset + query.limit) }
}

function fits(order: Order, { orderId, service, status, type, paidFrom, paidUntil }: OrdersQuery): boolean {
  const wantsPaid = paidFrom !== undefined || paidUntil !== undefined
  return (
    (orderId === undefined || order.orderId === orderId.toUpperCase()) &&
    (service === undefined || order.items.some((each) => each.service === service.toLowerCase())) &&
    (status === undefined || order.status === status) &&
    (type === undefined || order.type === type) &&
    (!wantsPaid || isBetween(order.paidAt, paidFrom, paidUntil))
  )
}

function isBetween(at: Instant | undefined, from: Instant | undefined, until: Instant | undefined): boolean {
  return at !== undefined && (from === undefined || at >= from) && (until === undefined || at <= until)
}

/** Seconds of the clock between a payment and its resources. */
export function provisioningDelay({ provisioningSeconds }: Order): number {
  return provisioningSeconds * second
}
