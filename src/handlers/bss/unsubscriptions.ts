import { isRefusal, refuse } from '../../contract/refusals.ts'
import { type Amount, fromAmount, negate, zero } from '../../units/amount.ts'
import type { Order, OrderItem } from '../../state/ordering/orders.ts'
import { findRefundOrder, unsubscribe } from '../../state/ordering/unsubscriptions.ts'
import type { World } from '../../state/engine/world.ts'
import { bssHandlers } from '../define-handlers.ts'
import { resourceName, serviceName } from './names.ts'
import { given } from './wire.ts'

export const unsubscriptionHandlers = bssHandlers({
  CancelResourcesSubscription({ world, caller, body, reply }) {
    const orders = unsubscribe(world, caller, {
      resourceIds: body.resource_ids,
      what: body.unsubscribe_type === 1 ? 'resources' : 'renewals',
    })
    if (isRefusal(orders)) return orders
    return reply(200, { order_ids: orders.map((each) => each.orderId), fail_resource_infos: [] })
  },

  ShowRefundOrderDetails({ world, caller, query, reply }) {
    if (caller.kind !== 'customer' && given(query.customer_id) === undefined)
      return refuse('parameter_wrong', 'customer_id is required of a partner')
    const order = findRefundOrder(world, caller, {
      orderId: query.order_id,
      customerId: given(query.customer_id),
      indirectPartnerId: given(query.indirect_partner_id),
    })
    if (isRefusal(order)) return order
    const rows = order.items.flatMap((item) => fromRefund(world, order, item))
    return reply(200, { total_count: rows.length, refund_infos: rows })
  },
})

/** What had been paid, below zero, and what is kept of it: use, and the fee for handling; a row each. */
export function fromRefund(world: World, { customerId }: Order, item: OrderItem) {
  const { refund, itemId, resource, service, region } = item
  if (refund === undefined) return []
  const amounts: Amount[] = [negate(refund.paid), refund.consumed, refund.fee]
  return amounts
    .filter((amount, at) => at === 0 || amount > zero)
    .map((amount, at) => ({
      id: `${itemId}-${at + 1}`,
      amount: fromAmount(amount),
      measure_id: '1' as const,
      customer_id: customerId,
      resource_type_code: resource,
      service_type_code: service,
      resource_type_name: resourceName(world.catalog, resource, 'chinese'),
      service_type_name: serviceName(world.catalog, service, 'chinese'),
      region_code: region,
      base_order_id: refund.baseOrderId,
    }))
}
