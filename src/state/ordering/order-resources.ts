import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { pageOf, type Page, type PageQuery } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { findOwnOrder, isRefund, type Order, type OrderItem } from './orders.ts'

/** Something that an order is for, and how far it is. */
export interface OrderedResource {
  readonly item: OrderItem
  /** Undefined until it is up. */
  readonly resourceId: string | undefined
  readonly state: 'coming' | 'up' | 'failed'
}

/**
 * One page of what a paid order of the customer that calls brings, item by item and piece by piece, and how much it is in
 * all. An order that is not paid, and one that gives something back, brings nothing.
 */
export function listOrderedResources(
  world: World,
  caller: Caller,
  { orderId, ...query }: PageQuery & { readonly orderId: string },
): Page<OrderedResource> | Refusal<'order_unknown'> {
  const order = findOwnOrder(world, caller, orderId)
  if (isRefusal(order)) return order
  const isPaid = order.status === 'processing' || order.status === 'completed'
  const rows = isPaid && !isRefund(order) ? order.items.flatMap((item) => broughtBy(world, order, item)) : []
  return pageOf(rows, query)
}

function broughtBy(world: World, order: Order, item: OrderItem): OrderedResource[] {
  const { resourceId, failure, count } = item
  if (order.status === 'processing') return repeated(count, { item, resourceId, state: 'coming' })
  if (failure !== undefined) return repeated(count, { item, resourceId, state: 'failed' })
  const ids = resourceId === undefined ? idsOf(world, order, item) : [resourceId]
  return ids.map((each) => ({ item, resourceId: each, state: 'up' as const }))
}

function repeated(count: number, row: OrderedResource): OrderedResource[] {
  return Array.from({ length: count }, () => row)
}

/** The resources or packages that an item brought. */
function idsOf(world: World, { orderId, customerId }: Order, { itemId }: OrderItem): string[] {
  const all = { from: 0, to: Infinity }
  const resources = world.resources.sliceOf('byOrder', orderId, all).filter((each) => each.itemId === itemId)
  const packages = world.packages.sliceOf('byCustomer', customerId, all).filter((each) => each.itemId === itemId)
  return [...resources.map((each) => each.resourceId), ...packages.map((each) => each.packageId)]
}
