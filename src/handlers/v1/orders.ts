import { isRefusal } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import { words } from '../../contract/tokens.ts'
import { drawnId } from '../../state/engine/ids.ts'
import { unsubscribeFailed } from '../../state/ordering/failed-items.ts'
import { listOrders } from '../../state/ordering/order-listing.ts'
import { listOrderedResources } from '../../state/ordering/order-resources.ts'
import { cancelOrder, findOrder } from '../../state/ordering/orders.ts'
import { payOrder } from '../../state/ordering/payments.ts'
import { findRefundOrder } from '../../state/ordering/unsubscriptions.ts'
import { fromAmount, times, toAmount } from '../../units/amount.ts'
import { refuseWide, toStatus, toType } from '../bss/orders.ts'
import { fromRefund } from '../bss/unsubscriptions.ts'
import { given, givenEnd, givenInstant } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { fromOldItem, fromOldOrder, fromOrdered } from './order-lines.ts'
import { pageOfNumber } from './pages.ts'

export const oldOrderHandlers = oldHandlers({
  ListOrders({ world, caller, query, reply }) {
    const wide = refuseWide([
      [query.create_time_begin, query.create_time_end, words`{createTimeEnd}`],
      [query.payment_time_begin, query.payment_time_end, words`{paymentTimeEnd}`],
    ])
    if (wide !== undefined) return wide
    const orders = listOrders(world, caller, {
      orderId: given(query.order_id),
      customerId: given(query.customer_id),
      indirectPartnerId: undefined,
      createdFrom: givenInstant(query.create_time_begin),
      createdUntil: givenEnd(query.create_time_end),
      paidFrom: givenInstant(query.payment_time_begin),
      paidUntil: givenEnd(query.payment_time_end),
      service: given(query.service_type),
      status: toStatus(query.status),
      type: toType(query.order_type),
      oldestFirst: query.sort === 'createTime',
      ...pageOfNumber(query.page_index, query.page_size),
    })
    if (isRefusal(orders)) return orders
    return reply(200, {
      ...success,
      data: {
        pageSize: query.page_size,
        pageIndex: query.page_index,
        totalSize: orders.count,
        orderInfos: orders.page.map((each) => fromOldOrder(world, each)),
      },
    })
  },

  ShowOrder({ world, caller, path, query, reply }) {
    const order = findOrder(world, caller, { orderId: path.order_id, indirectPartnerId: undefined })
    if (isRefusal(order)) return order
    const { offset, limit } = pageOfNumber(query.offset, query.limit)
    return reply(200, {
      ...success,
      orderInfo: fromOldOrder(world, order),
      count: order.items.length,
      orderlineItems: order.items.slice(offset, offset + limit).map((item) => fromOldItem(world, { order, item })),
    })
  },

  PayOrder({ world, caller, body, reply }) {
    const paid = payOrder(world, caller, {
      orderId: body.orderId,
      discount: 'adjusted',
      couponIds: body.couponIds ?? [],
    })
    if (isRefusal(paid)) return paid
    const tradeNo = drawnId(world, 'payment-trade', paid.orderId)
    return reply(200, { ...success, tradeNo, quotaInfos: [], enterpriseProjectAuthResult: [] })
  },

  CancelOrder({ world, caller, body, reply }) {
    const cancelled = cancelOrder(world, caller, body.orderId)
    return isRefusal(cancelled) ? cancelled : reply(200, success)
  },

  UnsubscribeFailedOrder({ world, caller, path, query, reply }) {
    const order = unsubscribeFailed(world, caller, {
      orderId: path.order_id,
      part: query.unsub_type === 1 ? 'provisioning' : 'change',
    })
    return isRefusal(order) ? order : reply(200, { unsub_order_ids: [order.orderId] })
  },

  ListOrderResources({ world, caller, path, query, reply }) {
    const resources = listOrderedResources(world, caller, {
      orderId: path.order_id,
      ...pageOfNumber(query.offset, query.limit),
    })
    if (isRefusal(resources)) return resources
    return reply(200, { totalSize: resources.count, resources: resources.page.map(fromOrdered) })
  },

  ShowRefundOrder({ world, caller, query, reply }) {
    const asked = { orderId: query.order_id, indirectPartnerId: undefined }
    const found = findOrder(world, caller, asked)
    if (isRefusal(found)) return found
    const order = findRefundOrder(world, caller, { ...asked, customerId: found.customerId })
    if (isRefusal(order)) return order
    const rows = order.items.flatMap((item) =>
      fromRefund(world, order, item).map((row) => ({
        id: row.id,
        resource_id: item.resourceId ?? null,
        amount: toCents(row.amount),
        measure_id: '3' as const,
        customer_id: row.customer_id,
        resourceType: row.resource_type_code,
        cloudServiceType: row.service_type_code,
        regionCode: row.region_code,
        preOrderId: row.base_order_id,
      })),
    )
    return reply(200, { ...success, total_count: rows.length, resource_info_list: rows })
  },
})

/** An amount that its successor gives with two decimals, in cents. */
function toCents(amount: number): number {
  return fromAmount(times(toAmount(amount), 100))
}
