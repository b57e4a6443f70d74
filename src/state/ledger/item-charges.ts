import { splitEvenly, subtract, zero } from '../../units/amount.ts'
import { couponPartsOf, paidByKind } from '../benefits/paid-by-kind.ts'
import type { World } from '../engine/world.ts'
import type { Order, OrderItem } from '../ordering/orders.ts'
import { type Charge, chargeCustomer, type ChargeKind, type ChargeLine, chargesPaying } from './charges.ts'

/**
 * What an item of an order is charged: a line for each thing that it brings about, so that each can be named once it is
 * there. What an unsubscription gives back is one line, below zero.
 */
export function chargesOf(order: Order, item: OrderItem): ChargeLine[] {
  const { orderId } = order
  const { service, resource, spec, productId, region, resourceId, itemId, count, refund } = item
  const shares = refund === undefined ? sharesOf(item, count) : [item]
  return shares.map(({ official, amount, coupons }) => ({
    kind: kindOf(order),
    service,
    resource,
    spec,
    productId,
    region,
    ...(resourceId === undefined ? {} : { resourceId }),
    orderId,
    itemId,
    description: `order ${orderId}`,
    official,
    discount: subtract(official, amount),
    coupons,
    amount: subtract(amount, coupons),
  }))
}

/** Charges what items of an order cost, or gives back what they give back; its coupons pay for the lines in turn. */
export function chargeItems(world: World, order: Order, items: readonly OrderItem[]): Charge[] {
  const lines = items.flatMap((item) => chargesOf(order, item))
  const paid = paidByKind(
    world,
    order.couponUses ?? [],
    lines.map((each) => each.coupons),
  )
  return chargeCustomer(
    world,
    order.customerId,
    lines.map((line, at) => ({ ...line, ...couponPartsOf(paid[at]) })),
  )
}

/** The amounts of an item split evenly, to the cent; no share has a discount or a coupon that is more than its price. */
export function sharesOf(
  { official, amount, coupons }: Pick<OrderItem, 'official' | 'amount' | 'coupons'>,
  count: number,
): Pick<OrderItem, 'official' | 'amount' | 'coupons'>[] {
  const amounts = splitEvenly(amount, count)
  const couponShares = splitEvenly(coupons, count)
  return splitEvenly(official, count).map((share, at) => ({
    official: share,
    amount: amounts[at] ?? zero,
    coupons: couponShares[at] ?? zero,
  }))
}

/** Names in the lines of an order what an item of it has brought about, in the same order. */
export function nameResources(
  world: World,
  order: Order,
  { itemId, ids }: { readonly itemId: string; readonly ids: readonly string[] },
): void {
  const lines = chargesPaying(world, order).filter((each) => each.itemId === itemId)
  for (const [at, line] of lines.entries()) {
    const resourceId = ids[at]
    if (resourceId !== undefined) world.charges.set({ ...line, resourceId })
  }
}

function kindOf({ type, source, amount }: Pick<Order, 'type' | 'source' | 'amount'>): ChargeKind {
  if (type === 'renewal') return source === 'system' ? 'automatic_renewal' : 'renewal'
  const givesBack = type === 'unsubscription' || type === 'conversion' || amount < zero
  return givesBack ? 'unsubscription' : 'purchase'
}
