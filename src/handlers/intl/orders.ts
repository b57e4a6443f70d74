import { type Language } from '../../state/sites/site.ts'
import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { fromAmount, subtract, sumOf, zero } from '../../units/amount.ts'
import { type Catalog } from '../../state/catalog/catalog.ts'
import { fromInstant } from '../../units/instant.ts'
import { listOrders } from '../../state/ordering/order-listing.ts'
import {
  cancelOrder,
  findOrder,
  findOwnOrder,
  type Order,
  type OrderItem,
  type OrderStatus,
  type OrderType,
} from '../../state/ordering/orders.ts'
import { payOrder, type PaymentWish } from '../../state/ordering/payments.ts'
import { afterDiscount, type Discount, discountsOf } from '../../state/catalog/discounts.ts'
import { type Term as ResourceTerm } from '../../state/ordering/resources.ts'
import { type World } from '../../state/engine/world.ts'
import { intlHandlers } from '../define-handlers.ts'
import { productName, serviceName } from './names.ts'
import { currency, discountTexts, given, givenEnd, givenInstant, measureId, pageOf, toLanguage } from './wire.ts'

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
      type: query.order_type === undefined ? undefined : (types[query.order_type] ?? 'none'),
      oldestFirst: query.order_by === 'createTime',
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
    const language = toLanguage(world, header['X-Language'])
    const { offset, limit } = pageOf(query)
    return reply(200, {
      total_count: order.items.length,
      order_info: {
        ...fromOrder(world.catalog, order, language),
        user_name: order.source === 'system' ? systemUser : (world.customers.get(order.customerId)?.domainName ?? ''),
        pending_payment_end_time: order.type === 'unsubscription' ? null : fromInstant(order.payUntil),
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
    const wish = toWish(body)
    if (isRefusal(wish)) return wish
    const paid = payOrder(world, caller, wish)
    if (isRefusal(paid)) return paid
    return reply(204)
  },

  PayCustomerOrder({ world, caller, body, reply }) {
    const wish = toWish(body)
    if (isRefusal(wish)) return wish
    const paid = payOrder(world, caller, wish)
    if (isRefusal(paid)) return paid
    return reply(204)
  },

  ListOrderDiscounts({ world, caller, query, reply }) {
    const order = findOwnOrder(world, caller, query.order_id)
    if (isRefusal(order)) return order
    const discounts = order.status === 'pending_payment' ? discountsOf(world, order.customerId) : []
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

function isOverAYear(from: string | undefined, until: string | undefined): boolean {
  return from !== undefined && until !== undefined && Date.parse(until) - Date.parse(from) > year
}

const statusCodes: Readonly<Record<OrderStatus, 1 | 3 | 4 | 5 | 6>> = {
  pending_approval: 1,
  processing: 3,
  cancelled: 4,
  completed: 5,
  pending_payment: 6,
}

/** Statuses that a filter may name; those that no order of the sandbox reaches fit none. */
const statuses: Readonly<Record<number, OrderStatus>> = {
  1: 'pending_approval',
  3: 'processing',
  4: 'cancelled',
  5: 'completed',
  6: 'pending_payment',
}

const typeCodes: Readonly<Record<OrderType, 1 | 2 | 4>> = { subscription: 1, renewal: 2, unsubscription: 4 }
const types: Readonly<Record<string, OrderType>> = { 1: 'subscription', 2: 'renewal', 4: 'unsubscription' }

const sourceCodes: Readonly<Record<Order['source'], 1 | 8>> = { customer: 1, system: 8 }

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

/** Kinds of discounts that a payment may name; there are no promotions, no contracts and no adjusted prices. */
const discountKinds: Readonly<Record<0 | 1 | 2 | 3 | 609, readonly Discount['kind'][]>> = {
  0: [],
  1: [],
  2: ['commercial'],
  3: ['granted', 'set'],
  609: [],
}

/** The International site gives out cash coupons only. */
const cashCoupon = 301

function toWish({
  order_id: orderId,
  coupon_infos: coupons,
  discount_infos: discounts,
}: {
  readonly order_id: string
  readonly coupon_infos?: readonly { readonly id: string; readonly type: number }[] | null
  readonly discount_infos?: readonly { readonly id: string; readonly type: 0 | 1 | 2 | 3 | 609 }[] | null
}): PaymentWish | Refusal<'parameter_wrong'> {
  const foreign = coupons?.findIndex((each) => each.type !== cashCoupon) ?? -1
  if (foreign !== -1)
    return refuse('parameter_wrong', `coupon_infos.${foreign}.type must be ${cashCoupon}, a cash coupon`)
  const [discount] = discounts ?? []
  return {
    orderId,
    discount: discount === undefined ? undefined : { discountId: discount.id, kinds: discountKinds[discount.type] },
    couponIds: (coupons ?? []).map((each) => each.id),
  }
}

/** Items of one product, spec and price stand together. */
function fromOrderDiscount(order: Order, discount: Discount) {
  const groups = Map.groupBy(order.items, (each) => `${each.productId}/${each.spec}/${each.official}`)
  return {
    discount_id: discount.discountId,
    discount_value: ratioOf(discount),
    discount_type: discount.kind === 'commercial' ? (2 as const) : (3 as const),
    orders: [
      {
        order_id: order.orderId,
        order_line_items: [...groups.values()].map((items) => {
          const official = items[0]?.official ?? zero
          return {
            order_line_item_ids: items.map((each) => each.itemId),
            discount_mode: 0 as const,
            discount_amount: fromAmount(subtract(official, afterDiscount(official, discount))),
            discount_ratio: Number(ratioOf(discount)),
          }
        }),
      },
    ],
  }
}

/** What is left of a price, as a ratio: 0.9. */
function ratioOf({ percent }: Discount): string {
  return String(Number((1 - percent / 100).toFixed(4)))
}

function fromOrder(catalog: Catalog, order: Order, language: Language) {
  const service = order.items[0]?.service ?? ''
  return {
    order_id: order.orderId,
    customer_id: order.customerId,
    service_type_code: service,
    service_type_name: serviceName(catalog, service, language),
    source_type: sourceCodes[order.source],
    status: statusCodes[order.status],
    order_type: typeCodes[order.type],
    amount_after_discount: fromAmount(order.amount),
    official_amount: fromAmount(order.official),
    measure_id: measureId,
    create_time: fromInstant(order.createdAt),
    payment_time: order.paidAt === undefined ? null : fromInstant(order.paidAt),
    currency,
    contract_id: null,
    amount_info: fromAmounts(order, order.items),
  } as const
}

function fromAmounts({ discount }: Order, items: readonly OrderItem[]) {
  const saved = sumOf(items.map((each) => subtract(each.official, each.amount)))
  const none = fromAmount(zero)
  return {
    discounts:
      discount === undefined
        ? []
        : [{ discount_type: discountTexts[discount.kind], discount_amount: fromAmount(saved) }],
    flexipurchase_coupon_amount: none,
    coupon_amount: fromAmount(sumOf(items.map((each) => each.coupons))),
    stored_card_amount: none,
    commission_amount: fromAmount(sumOf(items.map((each) => each.refund?.fee ?? zero))),
    consumed_amount: fromAmount(sumOf(items.map((each) => each.refund?.consumed ?? zero))),
  }
}

function fromItem(world: World, order: Order, item: OrderItem, language: Language) {
  const product = fromProduct(world.catalog, item, language)
  const term = termOf(world, order, item)
  return {
    ...product,
    base_product_info: product,
    order_line_item_id: item.itemId,
    order_id: order.orderId,
    service_type_code: item.service,
    service_type_name: serviceName(world.catalog, item.service, language),
    period_type: item.period === 'year' ? 3 : 2,
    period_num: item.refund === undefined ? item.periods : null,
    effective_time: term === undefined ? null : fromInstant(term.from),
    expire_time: term === undefined ? null : fromInstant(term.until),
    subscription_num: item.count,
    amount_after_discount: fromAmount(item.amount),
    official_amount: fromAmount(item.official),
    amount_info: fromAmounts(order, [item]),
    currency,
  } as const
}

/** The term that an item brought about, once it has. */
function termOf(world: World, order: Order, { resourceId, itemId, refund }: OrderItem): Term | undefined {
  if (resourceId !== undefined) {
    const terms = world.resources.get(resourceId)?.terms ?? []
    return refund === undefined ? terms.find((each) => each.orderId === order.orderId) : terms[refund.term]
  }
  const held = world.packages.sliceOf('byCustomer', order.customerId, { from: 0, to: Infinity })
  const brought = held.find((each) => each.itemId === itemId)
  if (brought !== undefined) return { from: brought.effectiveAt, until: brought.expiresAt }
  const resources = world.resources.sliceOf('byOrder', order.orderId, { from: 0, to: Infinity })
  return resources.find((each) => each.itemId === itemId)?.terms[0]
}

type Term = Pick<ResourceTerm, 'from' | 'until'>

function fromProduct(catalog: Catalog, item: OrderItem, language: Language) {
  return {
    product_id: item.productId,
    product_spec_desc: productName(catalog, item, language),
    category_code: item.resource,
    product_owner_service: item.service,
    commercial_resource: '',
  }
}
