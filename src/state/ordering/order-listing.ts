import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { type Instant } from '../../units/instant.ts'
import { type Order, type OrderStatus } from './orders.ts'
import { type World } from '../engine/world.ts'

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
  const visible = (order: Order): boolean =>
    (customerId === undefined || order.customerId === customerId) &&
    (caller.kind === 'customer' || order.resellerId === owner)
  if (query.orderId !== undefined) {
    const order = world.orders.get(query.orderId.toUpperCase())
    return pageOf(order === undefined ? [] : [order].filter((each) => visible(each) && fits(each, query)), query)
  }
  const [index, group] = groupFor(owner, customerId, query.status)
  const range = rangeOf(world, index, group, query)
  if (index !== 'byCustomer' && !hasOtherFilters(query)) return pageOfRange(world, index, group, { ...query, ...range })
  const fitting = world.orders.sliceOf(index, group, range).filter((each) => visible(each) && fits(each, query))
  return pageOf(query.oldestFirst ? fitting : fitting.reverse(), query)
}

type OrderIndex = 'byOwner' | 'byOwnerAndStatus' | 'byCustomer'
type Page = Pick<OrdersQuery, 'offset' | 'limit'>

/** A customer has few orders; those of a partner are sorted by their status too. */
function groupFor(
  owner: string,
  customerId: string | undefined,
  status: OrdersQuery['status'],
): readonly [OrderIndex, string] {
  if (customerId !== undefined) return ['byCustomer', customerId]
  return status === undefined ? ['byOwner', owner] : ['byOwnerAndStatus', `${owner}/${status}`]
}

function rangeOf(
  world: World,
  index: OrderIndex,
  group: string,
  { createdFrom, createdUntil }: OrdersQuery,
): { readonly from: number; readonly to: number } {
  return {
    from: createdFrom === undefined ? 0 : world.orders.positionOf(index, group, createdFrom),
    to:
      createdUntil === undefined
        ? world.orders.countOf(index, group)
        : world.orders.positionOf(index, group, createdUntil + 1),
  }
}

function hasOtherFilters({ service, type, paidFrom, paidUntil }: OrdersQuery): boolean {
  return [service, type, paidFrom, paidUntil].some((each) => each !== undefined)
}

/** One page of a stretch of an index, which nothing else has to be read for. */
function pageOfRange(
  world: World,
  index: OrderIndex,
  group: string,
  { from, to, offset, limit, oldestFirst }: Page & { from: number; to: number; oldestFirst: boolean },
): { readonly count: number; readonly page: readonly Order[] } {
  const start = oldestFirst ? Math.min(from + offset, to) : Math.max(from, to - offset - limit)
  const end = oldestFirst ? Math.min(start + limit, to) : Math.max(from, to - offset)
  const page = world.orders.sliceOf(index, group, { from: start, to: end })
  return { count: Math.max(0, to - from), page: oldestFirst ? page : page.reverse() }
}

function pageOf(
  fitting: readonly Order[],
  { offset, limit }: Page,
): { readonly count: number; readonly page: readonly Order[] } {
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
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
