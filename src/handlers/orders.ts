import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { fromAmount, subtract, zero, type Amount } from '../state/amount.ts'
import { type Language, type Catalog } from '../state/catalog.ts'
import { fromInstant, termEnd } from '../state/instant.ts'
import { cancelOrder, findOrder, listOrders, type Order, type OrderItem, type OrderStatus } from '../state/orders.ts'
import { payOrder } from '../state/payments.ts'
import { type Discount } from '../state/prices.ts'
import { type World } from '../state/world.ts'
import { intlHandlers } from './define-handlers.ts'
import { currency, given, givenEnd, givenInstant, measureId, pageOf, toLanguage } from './wire.ts'

export const orderHandlers = intlHandlers({
  ListCustomerOrders({ world, caller, query, reply }) {
    const spans = [
      [query.create_time_begin, query.create_time_end, 'create_time_end'],
      [query.payment_time_begin, query.payment_time_end, 'payment_time_end'],
    ] as const
    const wide = spans.find(([from, until]) => isOverAYear(from, until))
    if (wide !== undefined) return refuse('parameter_wrong', `${wide[2]} must be at most a year after its beginning`)
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
      status: query.status === undefined ? undefined : (statuses[query.status] ?? 'none'),
      type: query.order_type === undefined ? undefined : query.order_type === '1' ? 'subscription' : 'none',
      oldestFirst: query.order_by?.toLowerCase() === 'createtime',
      ...pageOf(query),
    })
    if (isRefusal(orders)) return orders
    return reply(200, {
      total_count: orders.count,
      order_infos: orders.page.map((each) => ({
        ...fromOrder(world.catalog, each, 'chinese'),
        enterprise_projects: [],
        sub_order_infos: [],
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
    const language = toLanguage(header['X-Language'])
    const { offset, limit } = pageOf(query)
    return reply(200, {
      total_count: order.items.length,
      order_info: {
        ...fromOrder(world.catalog, order, language),
        user_name: world.customers.get(order.customerId)?.domainName ?? '',
        pending_payment_end_time: fromInstant(order.payUntil),
        sub_order_infos: [],
      },
      order_line_items: order.items.slice(offset, offset + limit).map((each) => fromItem(world, order, each, language)),
    })
  },

  PayOrders({ world, caller, body, reply }) {
    const fault =
      faultOfChoice('coupon', body.use_coupon, body.coupon_infos) ??
      faultOfChoice('discount', body.use_discount, body.discount_infos)
    if (fault !== undefined) return refuse('parameter_wrong', fault)
    if (body.use_coupon === 'YES') return refuse('parameter_wrong', 'coupon_infos names no coupon of the customer')
    const discount = toDiscount(body.discount_infos?.[0])
    if (isRefusal(discount)) return discount
    const paid = payOrder(world, caller, { orderId: body.order_id, discount })
    if (isRefusal(paid)) return paid
    return reply(204)
  },

  CancelCustomerOrder({ world, caller, body, reply }) {
    const cancelled = cancelOrder(world, caller, body.order_id)
    if (isRefusal(cancelled)) return cancelled
    return reply(204)
  },
})

const year = 366 * 24 * 60 * 60 * 1000

function isOverAYear(from: string | undefined, until: string | undefined): boolean {
  return from !== undefined && until !== undefined && Date.parse(until) - Date.parse(from) > year
}

const statusCodes: Readonly<Record<OrderStatus, 3 | 4 | 5 | 6>> = {
  processing: 3,
  cancelled: 4,
  completed: 5,
  pending_payment: 6,
}

/** Statuses that a filter may name; those that no order of the sandbox reaches fit none. */
const statuses: Readonly<Record<number, OrderStatus>> = {
  3: 'processing',
  4: 'cancelled',
  5: 'completed',
  6: 'pending_payment',
}

/** With YES the list must be there, with NO it must not name anything (orders.md, 2.5). */
function faultOfChoice(
  what: 'coupon' | 'discount',
  choice: 'YES' | 'NO',
  infos: readonly object[] | undefined,
): string | undefined {
  const named = infos !== undefined && infos.length > 0
  if (choice === 'YES' && !named) return `${what}_infos is required when use_${what} is YES`
  return choice === 'NO' && named ? `${what}_infos must be empty when use_${what} is NO` : undefined
}

function toDiscount(
  info: { readonly id: string; readonly type: 0 | 1 | 2 | 3 } | undefined,
): Pick<Discount, 'discountId' | 'kind'> | undefined | Refusal<'discount_unusable'> {
  if (info === undefined) return undefined
  if (info.type < 2) return refuse('discount_unusable')
  return { discountId: info.id, kind: info.type === 2 ? 'commercial' : 'granted' }
}

function fromOrder(catalog: Catalog, order: Order, language: Language) {
  const service = order.items[0]?.service ?? ''
  return {
    order_id: order.orderId,
    customer_id: order.customerId,
    service_type_code: service,
    service_type_name: serviceName(catalog, service, language),
    source_type: 1,
    status: statusCodes[order.status],
    order_type: 1,
    amount_after_discount: fromAmount(order.amount),
    official_amount: fromAmount(order.official),
    measure_id: measureId,
    create_time: fromInstant(order.createdAt),
    payment_time: order.paidAt === undefined ? null : fromInstant(order.paidAt),
    currency,
    contract_id: null,
    amount_info: fromAmounts(order, order),
  } as const
}

const discountTypes: Readonly<Record<Discount['kind'], string>> = { commercial: '605', granted: '606', set: '607' }

function fromAmounts(
  { discount }: Order,
  { official, amount }: { readonly official: Amount; readonly amount: Amount },
) {
  const saved = subtract(official, amount)
  const none = fromAmount(zero)
  return {
    discounts:
      discount === undefined
        ? []
        : [{ discount_type: discountTypes[discount.kind], discount_amount: fromAmount(saved) }],
    flexipurchase_coupon_amount: none,
    coupon_amount: none,
    stored_card_amount: none,
    commission_amount: none,
    consumed_amount: none,
  }
}

function fromItem(world: World, order: Order, item: OrderItem, language: Language) {
  const product = fromProduct(world.catalog, item, language)
  const [resource] = world.resources.sliceOf('byOrder', order.orderId, { from: 0, to: 1 })
  const effectiveAt = resource?.effectiveAt
  return {
    ...product,
    base_product_info: product,
    order_line_item_id: item.itemId,
    order_id: order.orderId,
    service_type_code: item.service,
    service_type_name: serviceName(world.catalog, item.service, language),
    period_type: item.period === 'year' ? 3 : 2,
    period_num: item.periods,
    effective_time: effectiveAt === undefined ? null : fromInstant(effectiveAt),
    expire_time: effectiveAt === undefined ? null : fromInstant(termEnd(effectiveAt, item.period, item.periods)),
    subscription_num: item.count,
    amount_after_discount: fromAmount(item.amount),
    official_amount: fromAmount(item.official),
    amount_info: fromAmounts(order, item),
    currency,
  } as const
}

function fromProduct({ products }: Catalog, { productId, service, resource, spec }: OrderItem, language: Language) {
  const product = products.find((each) => each.resource === resource && each.spec === spec)
  return {
    product_id: productId,
    product_spec_desc: product?.[language] ?? spec,
    category_code: resource,
    product_owner_service: service,
    commercial_resource: '',
  }
}

function serviceName({ serviceTypes }: Catalog, code: string, language: Language): string {
  return serviceTypes.find((each) => each.code === code)?.[language] ?? ''
}
