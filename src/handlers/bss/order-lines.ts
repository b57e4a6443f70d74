import type { Language } from '../../state/sites/site.ts'
import { fromAmount, subtract, sumOf, zero } from '../../units/amount.ts'
import type { Catalog } from '../../state/catalog/catalog.ts'
import { paidByKind } from '../../state/benefits/paid-by-kind.ts'
import { fromInstant } from '../../units/instant.ts'
import { isRefund, type Order, type OrderItem, type OrderStatus, type OrderType } from '../../state/ordering/orders.ts'
import { afterDiscount, type Discount } from '../../state/catalog/discounts.ts'
import type { Term as ResourceTerm } from '../../state/ordering/resources.ts'
import type { World } from '../../state/engine/world.ts'
import { productName, serviceName } from './names.ts'
import { currencyOf, discountTexts, measureId } from './wire.ts'

/** Statuses of orders as the wire has them. */
export const statusCodes: Readonly<Record<OrderStatus, 1 | 2 | 3 | 4 | 5 | 6 | 9>> = {
  pending_approval: 1,
  pending_refund: 2,
  processing: 3,
  cancelled: 4,
  completed: 5,
  pending_payment: 6,
  to_confirm: 9,
}

/** Types of orders as the wire has them. */
export const typeCodes: Readonly<Record<OrderType, 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15>> = {
  subscription: 1,
  renewal: 2,
  change: 3,
  unsubscription: 4,
  conversion: 10,
  to_subscription: 11,
  trial: 13,
  to_commercial: 14,
  adjustment: 15,
}
const sourceCodes: Readonly<Record<Order['source'], 1 | 8>> = { customer: 1, system: 8 }

/** A discount that an order may take, with what it takes off; items of one product, spec and price stand together. */
export function fromOrderDiscount(order: Order, discount: Discount) {
  const groups = Map.groupBy(order.items, (each) => `${each.productId}/${each.spec}/${each.official}`)
  return {
    discount_id: discount.discountId,
    discount_value: ratioOf(discount),
    discount_type: listedTypes[discount.kind],
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

/** Kinds of discounts as the list of an order has them (api_order_00029). */
const listedTypes = { commercial: 2, granted: 3, set: 3, adjusted: 609 } as const satisfies Readonly<
  Record<Discount['kind'], 2 | 3 | 609>
>

/** What is left of a price, as a ratio: 0.9. */
function ratioOf({ percent }: Discount): string {
  return String(Number((1 - percent / 100).toFixed(4)))
}

/** An order as lists and details have it; names are in the language asked for. */
export function fromOrder(world: World, order: Order, language: Language) {
  const service = order.items[0]?.service ?? ''
  return {
    order_id: order.orderId,
    customer_id: order.customerId,
    service_type_code: service,
    service_type_name: serviceName(world.catalog, service, language),
    source_type: sourceCodes[order.source],
    status: statusCodes[order.status],
    order_type: typeCodes[order.type],
    amount_after_discount: fromAmount(order.amount),
    official_amount: fromAmount(order.official),
    measure_id: measureId,
    create_time: fromInstant(order.createdAt),
    payment_time: order.paidAt === undefined ? null : fromInstant(order.paidAt),
    currency: currencyOf(world),
    contract_id: null,
    amount_info: fromAmounts(world, order, order.items),
  } as const
}

function fromAmounts(world: World, order: Order, items: readonly OrderItem[]) {
  const { discount } = order
  const saved = sumOf(items.map((each) => subtract(each.official, each.amount)))
  const paid = paidByKind(
    world,
    isRefund(order) ? [] : (order.couponUses ?? []),
    order.items.map((each) => each.coupons),
  )
  const parts = paid.filter((_, at) => items.some((each) => each === order.items[at]))
  return {
    discounts:
      discount === undefined
        ? []
        : [{ discount_type: discountTexts[discount.kind], discount_amount: fromAmount(saved) }],
    flexipurchase_coupon_amount: fromAmount(sumOf(parts.map((each) => each.flexi))),
    coupon_amount: fromAmount(sumOf(parts.map((each) => each.cash))),
    stored_card_amount: fromAmount(sumOf(parts.map((each) => each.card))),
    commission_amount: fromAmount(sumOf(items.map((each) => each.refund?.fee ?? zero))),
    consumed_amount: fromAmount(sumOf(items.map((each) => each.refund?.consumed ?? zero))),
  }
}

/** An item of an order as the details have it, with the term that it brought about. */
export function fromItem(
  world: World,
  { order, item }: { readonly order: Order; readonly item: OrderItem },
  language: Language,
) {
  const product = fromProduct(world.catalog, item, language)
  const term = termOf(world, order, item)
  return {
    ...product,
    base_product_info: product,
    order_line_item_id: item.itemId,
    order_id: order.orderId,
    service_type_code: item.service,
    service_type_name: serviceName(world.catalog, item.service, language),
    ...periodOf(item),
    effective_time: term === undefined ? null : fromInstant(term.from),
    expire_time: term === undefined ? null : fromInstant(term.until),
    subscription_num: item.count,
    amount_after_discount: fromAmount(item.amount),
    official_amount: fromAmount(item.official),
    amount_info: fromAmounts(world, order, [item]),
    currency: currencyOf(world),
  } as const
}

/** How long an item is ordered for: a trial by days; what is given back has no number of periods. */
function periodOf({ period, periods, refund, trialDays }: OrderItem) {
  if (trialDays !== undefined) return { period_type: 0, period_num: trialDays } as const
  return { period_type: period === 'year' ? 3 : 2, period_num: refund === undefined ? periods : null } as const
}

/** The term that an item brought about, once it has. */
function termOf(world: World, order: Order, { resourceId, itemId, refund }: OrderItem): Term | undefined {
  if (resourceId !== undefined) {
    const terms = world.resources.get(resourceId)?.terms ?? []
    const upgrades = world.resources.get(resourceId)?.upgrades ?? []
    if (refund !== undefined) return refund.upgrade ? upgrades[refund.term] : terms[refund.term]
    return [...terms, ...upgrades].find((each) => each.orderId === order.orderId)
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
