import { payingAccountOf } from '../customers/custody.ts'
import { isRefusal, type Refusal, refusalReason, refuse } from '../../contract/refusals.ts'
import { zero } from '../../units/amount.ts'
import { recordOf } from '../engine/table.ts'
import { fundingOf } from '../ledger/funding.ts'
import { debtEndedBy } from '../ledger/wallets.ts'
import { productOf, unknownRegion } from '../catalog/catalog.ts'
import { couponsPerOrder, namedTwice, refuseCoupon } from '../benefits/coupon-payments.ts'
import { type Coupon, lockCoupons } from '../benefits/coupons.ts'
import type { Customer } from '../customers/customers.ts'
import type { BillingPeriod } from '../../units/calendar.ts'
import { fromInstant, type Instant } from '../../units/instant.ts'
import { type OnDemandResource, startUse } from '../pay-per-use/resources.ts'
import { type Order, type OrderItem, placeOrder, recordOrder } from './orders.ts'
import { provisionOrder } from './provisioning.ts'
import { priceSubscription, productOfUse } from '../catalog/prices.ts'
import type { World } from '../engine/world.ts'
import { words } from '../../contract/tokens.ts'

/** What a customer puts into its basket on the platform's own console. */
export interface BasketItem {
  readonly service: string
  readonly resource: string
  readonly spec: string
  readonly region: string
  readonly zone?: string | undefined
  readonly size: number | undefined
  readonly sizeUnit: number | undefined
  readonly period: BillingPeriod
  readonly periods: number
  readonly count: number
  readonly fails?: boolean
  readonly expirePolicy?: OrderItem['expirePolicy']
}

export interface Basket {
  /** The first is the primary item, the others are attached to it. */
  readonly items: readonly BasketItem[]
  readonly provisioningSeconds: number
  /** Coupons that the order holds until it is paid. */
  readonly couponIds: readonly string[]
}

/** Something that a customer tries for some days before it pays. */
export interface Trial {
  readonly item: BasketItem
  readonly days: number
}

type PurchaseRefusal = Refusal<'control_state_unfit' | 'control_parameter_wrong'>

/**
 * A customer orders each item of a basket by an order of its own, all of one combined transaction: it has the number of the
 * first, by which all of them are paid or cancelled (docs/decisions/combined-orders.md).
 */
export function orderCombined(
  world: World,
  customer: Customer,
  { items, couponIds, ...basket }: Basket,
): Order | PurchaseRefusal {
  const [first, ...others] = items
  if (first === undefined) return refuse('control_parameter_wrong', 'items must not be empty')
  const drafts: Omit<OrderItem, 'itemId'>[] = []
  for (const [at, item] of others.entries()) {
    const priced = toOrderItem(world, item, item)
    if (isRefusal(priced)) return wrongItem(world, item, { at: at + 1, refusal: priced })
    drafts.push(priced)
  }
  const main = orderOnConsole(world, customer, { ...basket, items: [first], couponIds })
  if (isRefusal(main)) return main
  const { customerId, resellerId, orderId, payUntil } = main
  const common = { customerId, resellerId, type: 'subscription', source: 'customer', lockedCoupons: [] } as const
  for (const item of drafts)
    placeOrder(
      world,
      { ...common, items: [item], mainOrderId: orderId, provisioningSeconds: basket.provisioningSeconds },
      payUntil,
    )
  return main
}

/** A customer begins to try something: an order without a price, which nobody has to pay. */
export function orderTrial(world: World, customer: Customer, { item, days }: Trial): Order | PurchaseRefusal {
  const lockOut = refuseBuyer(world, customer)
  if (lockOut !== undefined) return lockOut
  const priced = toOrderItem(world, item, item)
  if (isRefusal(priced)) return wrongItem(world, item, { at: 0, refusal: priced })
  if (productOf(world.catalog, item)?.package !== undefined)
    return refuse('control_parameter_wrong', 'items.0: a package cannot be tried')
  const { customerId, resellerId } = customer
  const draft = { customerId, resellerId, type: 'trial', source: 'customer', provisioningSeconds: 0 } as const
  const order = recordOrder(
    world,
    { ...draft, lockedCoupons: [], items: [{ ...priced, official: zero, amount: zero, trialDays: days }] },
    { status: 'processing' },
  )
  world.orders.set({ ...order, paidAt: world.now })
  provisionOrder(world, order.orderId)
  return recordOf(world.orders, order.orderId)
}

/** A customer orders on the console; the order waits for its payment. */
export function orderOnConsole(world: World, customer: Customer, basket: Basket): Order | PurchaseRefusal {
  const lockOut = refuseBuyer(world, customer)
  if (lockOut !== undefined) return lockOut
  const items = draftItems(world, basket.items)
  if (isRefusal(items)) return items
  const { customerId, resellerId } = customer
  const coupons = findCoupons(world, { orderId: '', type: 'subscription', customerId, items }, basket.couponIds)
  if (isRefusal(coupons)) return coupons
  const order = placeOrder(
    world,
    {
      customerId,
      resellerId,
      type: 'subscription',
      source: 'customer',
      items,
      provisioningSeconds: basket.provisioningSeconds,
      lockedCoupons: coupons.map((each) => each.couponId),
    },
    firstEnd(coupons),
  )
  lockCoupons(world, coupons, order.orderId)
  return order
}

/** The items of a basket at their list prices, as an order would have them; the first that cannot be ordered is named. */
export function draftItems(
  world: World,
  basket: readonly BasketItem[],
): Omit<OrderItem, 'itemId'>[] | Refusal<'control_parameter_wrong'> {
  const items: Omit<OrderItem, 'itemId'>[] = []
  for (const [at, item] of basket.entries()) {
    const priced = toOrderItem(world, item, basket[0] ?? item)
    if (isRefusal(priced)) return wrongItem(world, item, { at, refusal: priced })
    items.push(priced)
  }
  return items
}

/** A customer begins to use something on the console; nothing is paid before it is used. */
export function useOnConsole(
  world: World,
  customer: Customer,
  items: readonly BasketItem[],
): OnDemandResource[] | PurchaseRefusal {
  const lockOut = refuseBuyer(world, customer) ?? refuseExhausted(world, customer)
  if (lockOut !== undefined) return lockOut
  const productIds: string[] = []
  for (const [at, item] of items.entries()) {
    const found = productOfUse(world, { ...item, id: '', zone: item.zone })
    if (isRefusal(found)) return wrongItem(world, item, { at, refusal: found })
    productIds.push(found.productId)
  }
  return items.flatMap((item, at) =>
    Array.from({ length: item.count }, () => {
      const { service, resource, spec, region, zone, size, sizeUnit } = item
      const sized = { ...(size === undefined ? {} : { size }), ...(sizeUnit === undefined ? {} : { sizeUnit }) }
      const productId = productIds[at] ?? ''
      return startUse(world, {
        customerId: customer.customerId,
        service,
        resource,
        spec,
        productId,
        region,
        zone,
        ...sized,
      })
    }),
  )
}

/** A customer that is frozen or in debt buys nothing. */
function refuseBuyer(world: World, customer: Customer): Refusal<'control_state_unfit'> | undefined {
  const { freeze } = customer
  const payer = recordOf(world.customers, payingAccountOf(world, customer.customerId))
  const { arrears } = payer
  if (arrears !== undefined)
    return refuse(
      'control_state_unfit',
      `the customer is in arrears since ${fromInstant(arrears.since)}; pay its debt with ${debtEndedBy(world, payer)}`,
    )
  if (freeze === undefined) return undefined
  return refuse(
    'control_state_unfit',
    words`the customer is frozen by ${freeze.by} (${freeze.kind}); unfreeze it with {UnfreezeSubCustomers}`,
  )
}

/** A customer that nothing is left to pay for begins to use nothing. */
function refuseExhausted(world: World, { customerId }: Customer): Refusal<'control_state_unfit'> | undefined {
  const reason = fundingOf(world, customerId).refuseUse(world, customerId)
  return reason === undefined ? undefined : refuse('control_state_unfit', reason)
}

function toOrderItem(world: World, item: BasketItem, primary: BasketItem): Omit<OrderItem, 'itemId'> | Refusal {
  const priced = priceSubscription(world, { ...item, id: '', zone: item.zone })
  if (isRefusal(priced)) return priced
  const misfit = refuseAttached(world, item, primary)
  if (misfit !== undefined) return misfit
  const { zone: _zone, size, sizeUnit, fails, expirePolicy, ...rest } = item
  return {
    ...rest,
    ...(size === undefined ? {} : { size }),
    ...(sizeUnit === undefined ? {} : { sizeUnit }),
    ...(fails === undefined ? {} : { fails }),
    ...(expirePolicy === undefined ? {} : { expirePolicy }),
    productId: priced.productId,
    official: priced.official,
    amount: priced.official,
    coupons: zero,
  }
}

/** A package is ordered by itself; anything else has the term of the item that it is attached to. */
function refuseAttached(
  { catalog }: World,
  item: BasketItem,
  primary: BasketItem,
): Refusal<'control_parameter_wrong'> | undefined {
  if (productOf(catalog, item)?.package !== undefined)
    return item === primary ? undefined : refuse('control_parameter_wrong', 'a package is ordered by itself')
  const hasSameTerm = item.period === primary.period && item.periods === primary.periods
  return hasSameTerm
    ? undefined
    : refuse('control_parameter_wrong', 'what is attached has the term of the primary item')
}

function findCoupons(
  world: World,
  order: Parameters<typeof refuseCoupon>[2]['order'],
  couponIds: readonly string[],
): Coupon[] | PurchaseRefusal {
  if (couponIds.length > couponsPerOrder)
    return refuse('control_parameter_wrong', words`{couponIds}: at most ${couponsPerOrder}`)
  const twice = namedTwice(couponIds)
  if (twice !== undefined) return refuse('control_parameter_wrong', words`{couponIds} names ${twice} twice`)
  const coupons: Coupon[] = []
  for (const id of couponIds) {
    const coupon = world.coupons.get(id)
    const refusal = refuseCoupon(world, coupon, { order, discount: undefined })
    if (refusal !== undefined) return refuse('control_parameter_wrong', words`{couponIds}: ${refusalReason(refusal)}`)
    if (coupon !== undefined) coupons.push(coupon)
  }
  return coupons
}

/** An order is to be paid before a coupon that was chosen with it ends (en-us_topic_0075746561). */
function firstEnd(coupons: readonly Coupon[]): Instant | undefined {
  return coupons.map((each) => each.expiresAt).sort((a, b) => a - b)[0]
}

/** What is wrong with an item, by its field where that is a code that nobody knows. */
export function wrongItem(
  { catalog }: World,
  { service, resource, spec, region, zone }: BasketItem,
  { at, refusal }: { readonly at: number; readonly refusal: Refusal },
): Refusal<'control_parameter_wrong'> {
  const wrong = (what: string) => refuse('control_parameter_wrong', `items.${at}.${what}`)
  const place = unknownRegion(catalog, region)
  if (place !== undefined) return wrong(words`{regionCode} ${place}`)
  if (refusal.refusal !== 'product_unknown')
    return refuse('control_parameter_wrong', `items.${at}: ${refusalReason(refusal)}`)
  if (productOf(catalog, { service, resource, spec }) === undefined)
    return wrong(words`{resourceSpec} ${spec} is no spec of ${service} and ${resource}`)
  return zone === undefined
    ? wrong(words`{resourceSpec} ${spec} is not sold in this way in ${region}`)
    : wrong(words`{availabilityZoneCode} ${zone} is no zone of ${region} in which ${spec} is sold in this way`)
}
