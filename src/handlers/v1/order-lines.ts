import type { World } from '../../state/engine/world.ts'
import type { OrderedResource } from '../../state/ordering/order-resources.ts'
import type { Order, OrderItem } from '../../state/ordering/orders.ts'
import { fromItem, fromOrder } from '../bss/order-lines.ts'

/** The operating entity of all orders. */
const operatingEntity = '0'

/** An order as version 1.0 has it: what its successor says, in the names of 2019. */
export function fromOldOrder(world: World, order: Order) {
  const row = fromOrder(world, order, 'chinese')
  return {
    orderId: row.order_id,
    baseOrderId: null,
    beId: operatingEntity,
    customerId: row.customer_id,
    sourceType: row.source_type,
    status: row.status,
    orderType: row.order_type,
    currency: row.official_amount,
    currencyAfterDiscount: row.amount_after_discount,
    measureId: row.measure_id,
    measureName: null,
    createTime: row.create_time,
    paymentTime: row.payment_time,
    lastUpdateTime: row.payment_time ?? row.create_time,
    needAudit: order.status === 'pending_approval',
    currencyType: row.currency,
    contractId: row.contract_id,
    currencyOfficial: row.official_amount,
    amountInfo: fromParts(row.amount_info),
    serviceType: row.service_type_code,
  }
}

/** An item of an order as version 1.0 has it. */
export function fromOldItem(world: World, at: { readonly order: Order; readonly item: OrderItem }) {
  const row = fromItem(world, at, 'chinese')
  return {
    orderLineItemId: row.order_line_item_id,
    cloudServiceType: row.service_type_code,
    productId: row.product_id,
    productSpecDesc: row.product_spec_desc,
    categoryCode: row.category_code,
    periodType: row.period_type,
    periodNum: row.period_num,
    validTime: row.effective_time,
    expireTime: row.expire_time,
    subscriptionNum: row.subscription_num,
    currency: row.official_amount,
    currencyAfterDiscount: row.amount_after_discount,
    currencyOfficial: row.official_amount,
    amountInfo: fromParts(row.amount_info),
    currencyType: row.currency,
  }
}

function fromParts(parts: ReturnType<typeof fromOrder>['amount_info']) {
  return {
    discountList: parts.discounts.map((each) => ({
      discountType: each.discount_type,
      discountAmount: each.discount_amount,
    })),
    cashcouponAmount: parts.flexipurchase_coupon_amount,
    couponAmount: parts.coupon_amount,
    cardAmount: parts.stored_card_amount,
    commissionAmount: parts.commission_amount,
    consumedAmount: parts.consumed_amount,
  }
}

const stateCodes = { coming: 0, up: 1, failed: 2 } as const satisfies Readonly<Record<OrderedResource['state'], number>>

/** Something that an order brings, and how far it is. */
export function fromOrdered({ item, resourceId, state }: OrderedResource) {
  return {
    resourceId: resourceId ?? null,
    cloudServiceType: item.service,
    regionCode: item.region,
    resourceType: item.resource,
    resourceSpecCode: item.spec,
    resourceSize: item.size ?? null,
    resouceSizeMeasureId: item.sizeUnit ?? null,
    status: stateCodes[state],
  }
}
