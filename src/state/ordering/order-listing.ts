import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import type { Instant } from '../../units/instant.ts'
import type { Order, OrderStatus } from './orders.ts'
import {
  allOf,
  type Filter,
  pageOf,
  type Page,
  type PageQuery,
  type Stretch,
  stretchOf,
  whereAsked,
} from '../engine/listing.ts'
import type { World } from '../engine/world.ts'

export interface OrdersQuery extends PageQuery {
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
}

/** One page of the orders that the caller may see, newest first unless asked otherwise, and how many fit in all. */
export function listOrders(
  world: World,
  caller: Caller,
  query: OrdersQuery,
): Page<Order> | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const customerId = caller.kind === 'customer' ? caller.domainId : query.customerId
  const fits = allOf<Order>([
    whereAsked(customerId, (order, id) => order.customerId === id),
    caller.kind === 'customer' ? undefined : (order) => order.resellerId === owner,
    filterOf(query),
  ])
  if (query.orderId !== undefined) {
    const order = world.orders.get(query.orderId.toUpperCase())
    return pageOf(order === undefined ? [] : [order].filter(fits), query)
  }
  const stretch = stretchFor(world, { owner, customerId }, query)
  if (stretch.index !== 'byCustomer' && !hasOtherFilters(query)) return pageOfStretch(world, stretch, query)
  const fitting = world.orders.sliceOf(stretch.index, stretch.group, stretch).filter(fits)
  return pageOf(query.oldestFirst ? fitting : fitting.reverse(), query)
}

/** A customer has few orders; those of a partner are sorted by their status too. */
function stretchFor(
  { orders }: World,
  { owner, customerId }: { readonly owner: string; readonly customerId: string | undefined },
  { status, createdFrom: from, createdUntil: until }: OrdersQuery,
): Stretch<'byOwner' | 'byOwnerAndStatus' | 'byCustomer'> {
  if (customerId !== undefined) return stretchOf(orders, { index: 'byCustomer', group: customerId }, { from, until })
  if (status === undefined) return stretchOf(orders, { index: 'byOwner', group: owner }, { from, until })
  return stretchOf(orders, { index: 'byOwnerAndStatus', group: `${owner}/${status}` }, { from, until })
}

function hasOtherFilters({ service, type, paidFrom, paidUntil }: OrdersQuery): boolean {
  return [service, type, paidFrom, paidUntil].some((each) => each !== undefined)
}

/** One page of a stretch of an index, which nothing else has to be read for. */
function pageOfStretch(
  world: World,
  { index, group, from, to }: ReturnType<typeof stretchFor>,
  { offset, limit, oldestFirst }: OrdersQuery,
): Page<Order> {
  const start = oldestFirst ? Math.min(from + offset, to) : Math.max(from, to - offset - limit)
  const end = oldestFirst ? Math.min(start + limit, to) : Math.max(from, to - offset)
  const page = world.orders.sliceOf(index, group, { from: start, to: end })
  return { count: Math.max(0, to - from), page: oldestFirst ? page : page.reverse() }
}

/** An order that is not paid has no time of payment: asked by that, it does not fit. */
function filterOf(query: OrdersQuery): Filter<Order> {
  return allOf<Order>([
    whereAsked(query.orderId, (order, id) => order.orderId === id.toUpperCase()),
    whereAsked(query.service, ({ items }, service) => items.some((each) => each.service === service.toLowerCase())),
    whereAsked(query.status, (order, status) => order.status === status),
    whereAsked(query.type, (order, type) => order.type === type),
    whereAsked(query.paidFrom, ({ paidAt }, from) => paidAt !== undefined && paidAt >= from),
    whereAsked(query.paidUntil, ({ paidAt }, until) => paidAt !== undefined && paidAt <= until),
  ])
}
