import { type Refusal, refuse, isRefusal } from '../../contract/refusals.ts'
import { counted } from '../../contract/count-in-words.ts'
import type { Caller } from '../accounts/accounts.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { findOwnOrder, type Order, type OrderItem } from './orders.ts'
import { refundFailedItems } from './unsubscription-refunds.ts'

/**
 * Items of an order have failed to come up: they are given back at once by the platform, or wait until the customer gives
 * them back, as it is set (api_order_00013, docs/decisions/version-1.md). Says what came of it.
 */
export function noteFailures(world: World, order: Order, failed: readonly OrderItem[]): string {
  const keeps = onlyOf(world.settings).keepsFailures === true
  mark(world, order, { failed, as: keeps ? 'waiting' : 'returned' })
  const many = `${counted(failed.length, 'item')} failed and`
  if (keeps) return `${many} ${failed.length === 1 ? 'waits' : 'wait'} to be given back`
  const refund = refundFailedItems(world, order, { failed, source: 'system' })
  return `${many} ${failed.length === 1 ? 'is' : 'are'} given back by order ${refund.orderId}`
}

/** What of an order is given back: what failed to be provisioned, or what failed to be changed. */
export type FailedPart = 'provisioning' | 'change'

/**
 * Gives back what of an own order failed and waits, whole and with its coupons; refused where nothing does. Gives the
 * unsubscription.
 */
export function unsubscribeFailed(
  world: World,
  caller: Caller,
  { orderId, part }: { readonly orderId: string; readonly part: FailedPart },
): Order | Refusal<'order_unknown' | 'order_without_failures'> {
  const order = findOwnOrder(world, caller, orderId)
  if (isRefusal(order)) return order
  const isOfPart = (order.type === 'change') === (part === 'change')
  const failed = order.items.filter((each) => each.failure === 'waiting')
  if (!isOfPart || failed.length === 0) return refuse('order_without_failures')
  mark(world, order, { failed, as: 'returned' })
  return refundFailedItems(world, order, { failed, source: 'customer' })
}

function mark(
  world: World,
  order: Order,
  { failed, as }: { readonly failed: readonly OrderItem[]; readonly as: NonNullable<OrderItem['failure']> },
): void {
  const ids = new Set(failed.map((each) => each.itemId))
  world.orders.set({
    ...order,
    items: order.items.map((each) => (ids.has(each.itemId) ? { ...each, failure: as } : each)),
  })
}
