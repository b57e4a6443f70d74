import { isRefusal, type Refusal } from '../contract/refusals.ts'
import { type Caller, ownerFor } from './accounts.ts'
import { type Instant } from './instant.ts'
import { type Order, type OrderStatus } from './orders.ts'
import { type World } from './world.ts'

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
        ? world.orders.countOf(index, group)
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
