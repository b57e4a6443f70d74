import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { fromInstant } from '../../units/instant.ts'
import { listOrders } from '../../state/ordering/order-listing.ts'
import {
  cancelOrder,
  findOrder,
  findOwnOrder,
  isRefund,
  ordersJoinedTo,
  type OrderStatus,
  type OrderType,
} from '../../state/ordering/orders.ts'
import { payOrder, type PaymentWish } from '../../state/ordering/payments.ts'
import { type Discount, discountsOfOrder } from '../../state/catalog/discounts.ts'
import type { World } from '../../state/engine/world.ts'
import { bssHandlers } from '../define-handlers.ts'
import { faultOfCoupons } from './coupon-codes.ts'
import { fromItem, fromOrder, fromOrderDiscount } from './order-lines.ts'
import { given, givenEnd, givenInstant, pageOf, toLanguage } from './wire.ts'

export const orderHandlers = bssHandlers({
  ListCustomerOrders({ world, caller, query, reply }) {
    const spans = [
      [query.create_time_begin, query.create_time_end, words`{createTimeEnd}`],
      [query.payment_time_begin, query.payment_time_end, words`{paymentTimeEnd}`],
    ] as const
    const wide = refuseWide(spans)
    if (wide !== undefined) return wide
    if (query.method === 'sub_customer') return reply(200, { total_count: 0, order_infos: [] })
    const orders = listOrders(world, caller, {
      orderId: query.order_id,
      customerId: query.customer_id,
      indirectPartnerId: given(query.indirect_partner_id),
      createdFrom: givenInstant(query.create_time_begin),
      createdUntil: givenEnd(query.create_time_end),
      paidFrom: givenInstant(query.payment_time_begin),
      paidUntil: givenEnd(query.payment_time_end),
      service: query.service_type_code,
      status: toStatus(query.status),
      type: toType(query.order_type),
      oldestFirst: query.order_by === 'createTime',
      ...pageOf(query),
    })
    if (isRefusal(orders)) return orders
    return reply(200, {
      total_count: orders.count,
      order_infos: orders.page.map((each) => ({
        ...fromOrder(world, each, 'chinese'),
        enterprise_projects: [],
        sub_order_infos: ordersJoinedTo(world, each).map((part) => fromOrder(world, part, 'chinese')),
        agent_pay_info: { is_agent_pay: false },
      })),
    })
  },

  ShowCustomerOrderDetails({ world, caller, path, query, header, reply }) {
    const order = findOrder(world, caller, {
      orderId: path.order_id,
      indirectPartnerId: given(query.indirect_partner_id),
    })
    if (isRefusal(order)) return order
    const language = toLanguage(world, header['X-Language'])
    const { offset, limit } = pageOf(query)
    return reply(200, {
      total_count: order.items.length,
      order_info: {
        ...fromOrder(world, order, language),
        user_name: order.source === 'system' ? systemUser : (world.customers.get(order.customerId)?.domainName ?? ''),
        pending_payment_end_time: isRefund(order) ? null : fromInstant(order.payUntil),
        sub_order_infos: ordersJoinedTo(world, order).map((part) => ({
          ...fromOrder(world, part, language),
          user_name: world.customers.get(part.customerId)?.domainName ?? '',
          pending_payment_end_time: fromInstant(part.payUntil),
        })),
      },
      order_line_items: order.items
        .slice(offset, offset + limit)
        .map((each) => fromItem(world, { order, item: each }, language)),
    })
  },

  PayOrders({ world, caller, body, reply }) {
    const fault =
      faultOfChoice('coupon', body.use_coupon, body.coupon_infos) ??
      faultOfChoice('discount', body.use_discount, body.discount_infos)
    if (fault !== undefined) return refuse('parameter_wrong', fault)
    const wish = toWish(world, body)
    if (isRefusal(wish)) return wish
    const paid = payOrder(world, caller, wish)
    if (isRefusal(paid)) return paid
    return reply(204)
  },

  ListOrderDiscounts({ world, caller, query, reply }) {
    const order = findOwnOrder(world, caller, query.order_id)
    if (isRefusal(order)) return order
    const discounts = order.status === 'pending_payment' ? discountsOfOrder(world, order) : []
    return reply(200, { discounts: discounts.map((each) => fromOrderDiscount(order, each)) })
  },

  CancelCustomerOrder({ world, caller, body, reply }) {
    const cancelled = cancelOrder(world, caller, body.order_id)
    if (isRefusal(cancelled)) return cancelled
    return reply(204)
  },
})

/** Whom an order names that nobody placed. */
const systemUser = 'operations system'

const year = 366 * 24 * 60 * 60 * 1000

/** Refuses the first range of time that is longer than a year, by the name of its end (api_order_00013). */
export function refuseWide(
  spans: readonly (readonly [from: string | undefined, until: string | undefined, end: string])[],
): Refusal<'parameter_wrong'> | undefined {
  const wide = spans.find(([from, until]) => isOverAYear(from, until))
  return wide && refuse('parameter_wrong', `${wide[2]} must be at most a year after its beginning`)
}

/** The status that a code asks for; codes that no order of the sandbox reaches ask for none. */
export function toStatus(code: number | undefined): OrderStatus | 'none' | undefined {
  return code === undefined ? undefined : (statuses[code] ?? 'none')
}

/** The type that a code asks for; codes that no order of the sandbox has ask for none. */
export function toType(code: string | undefined): OrderType | 'none' | undefined {
  return code === undefined ? undefined : (types[code] ?? 'none')
}

function isOverAYear(from: string | undefined, until: string | undefined): boolean {
  return from !== undefined && until !== undefined && Date.parse(until) - Date.parse(from) > year
}

/** Statuses that a filter may name; those that no order of the sandbox reaches fit none. */
const statuses: Readonly<Record<number, OrderStatus>> = {
  1: 'pending_approval',
  3: 'processing',
  4: 'cancelled',
  5: 'completed',
  6: 'pending_payment',
  9: 'to_confirm',
}

const types: Readonly<Record<string, OrderType>> = {
  1: 'subscription',
  2: 'renewal',
  3: 'change',
  4: 'unsubscription',
  10: 'conversion',
  11: 'to_subscription',
  13: 'trial',
  14: 'to_commercial',
  15: 'adjustment',
}

/** With YES the list must be there, with NO it must not name anything (api_order_00030). */
function faultOfChoice(
  what: 'coupon' | 'discount',
  choice: 'YES' | 'NO',
  infos: readonly object[] | undefined,
): string | undefined {
  const named = infos !== undefined && infos.length > 0
  if (choice === 'YES' && !named) return `${what}_infos is required when use_${what} is YES`
  return choice === 'NO' && named ? `${what}_infos must be empty when use_${what} is NO` : undefined
}

/**
 * Kinds of discounts that a payment may name; there are no promotions and no contracts. PayOrders has no code of an adjusted
 * price, so that it is named as one that the partner granted (docs/decisions/order-types.md).
 */
const discountKinds: Readonly<Record<0 | 1 | 2 | 3 | 609, readonly Discount['kind'][]>> = {
  0: [],
  1: [],
  2: ['commercial'],
  3: ['granted', 'set', 'adjusted'],
  609: ['adjusted'],
}

/** The payment that a request asks for, or why its coupons and discount cannot be one (PayOrders, api_order_00030). */
export function toWish(
  world: World,
  {
    order_id: orderId,
    coupon_infos: coupons,
    discount_infos: discounts,
  }: {
    readonly order_id: string
    readonly coupon_infos?: readonly { readonly id: string; readonly type: 300 | 301 | 302 | 303 }[] | null
    readonly discount_infos?: readonly { readonly id: string; readonly type: 0 | 1 | 2 | 3 | 609 }[] | null
  },
): PaymentWish | Refusal<'parameter_wrong'> {
  const fault = faultOfCoupons(world, coupons ?? [])
  if (fault !== undefined) return refuse('parameter_wrong', fault)
  const [discount] = discounts ?? []
  return {
    orderId,
    discount: discount === undefined ? undefined : { discountId: discount.id, kinds: discountKinds[discount.type] },
    couponIds: (coupons ?? []).map((each) => each.id),
  }
}
