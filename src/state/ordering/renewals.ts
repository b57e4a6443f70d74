import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refusalReason, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { add, type Amount, shareOf, subtract, zero } from '../../units/amount.ts'
import { afterDiscount, type GeneralDiscount, discountsOf } from '../catalog/discounts.ts'
import { addMonths, type BillingPeriod, monthsOf, nextEndOnDay, termEnd } from '../../units/calendar.ts'
import { day, type Instant, later, second } from '../../units/instant.ts'
import { type Act, isBarred } from '../customers/freeze-effects.ts'
import { type Order, type OrderDraft, type OrderItem, placeOrder } from './orders.ts'
import { payAutomatically } from './payments.ts'
import { priceRenewal } from '../catalog/prices.ts'
import { renewalSettingsOf } from './renewal-settings.ts'
import { familyOf, holdResources, isGone, isPrimary, type Resource } from './resources.ts'
import { soldOf } from '../catalog/sku.ts'
import type { World } from '../engine/world.ts'

/** How long resources are renewed for. */
export interface RenewalTerm {
  readonly period: BillingPeriod
  readonly periods: number
}

export interface RenewalWish extends RenewalTerm {
  readonly resourceIds: readonly string[]
  /** Whether the orders are paid at once. */
  readonly payNow: boolean
}

/** A resource that was left as it is, and why. */
export interface Failure<Reason extends Refusal = Refusal> {
  readonly resourceId: string
  readonly refusal: Reason
}

export type RenewalRefusal = Refusal<
  | 'resource_gone'
  | 'resource_not_primary'
  | 'customer_frozen'
  | 'resource_in_unpaid_order'
  | 'resource_in_order'
  | 'renewal_period_unsold'
  | 'renewal_too_long'
  | 'automatic_payment_failed'
>

/** No resource is paid for longer than so many months from now (docs/decisions/renewals.md). */
const longestMonths = 60

/** Days that a unified end adds to a term are paid by the thirtieth of a month. */
const daysOfMonth = 30

/** Renews primary resources with what is attached to them, an order each; those that cannot be are named. */
export function renew(
  world: World,
  caller: Caller,
  { resourceIds, payNow, ...term }: RenewalWish,
): { readonly orders: readonly Order[]; readonly failures: readonly Failure<RenewalRefusal>[] } {
  const orders: Order[] = []
  const failures: Failure<RenewalRefusal>[] = []
  for (const resourceId of new Set(resourceIds)) {
    const primary = findRenewable(world, caller, { ...term, resourceId, act: 'renew' })
    if (isRefusal(primary)) {
      failures.push({ resourceId, refusal: primary })
      continue
    }
    const order = placeRenewal(world, primary, term)
    orders.push(order)
    const paid = payNow ? payAutomatically(world, order) : order
    if (isRefusal(paid)) failures.push({ resourceId, refusal: refuse('automatic_payment_failed', refusalReason(paid)) })
  }
  return { orders, failures }
}

/** Orders another term of a primary resource and of what is attached to it; the order waits for its payment. */
function placeRenewal(world: World, primary: Resource, term: RenewalTerm): Order {
  const order = placeOrder(world, { ...draftRenewal(world, primary, term), source: 'customer' })
  holdResources(world, familyOf(world, primary.resourceId), order.orderId)
  return order
}

/** What another term of a primary resource is made of, with its official prices. */
export function draftRenewal(world: World, primary: Resource, term: RenewalTerm): Omit<OrderDraft, 'source'> {
  const { customerId } = primary
  return {
    customerId,
    resellerId: recordOf(world.customers, customerId).resellerId,
    type: 'renewal',
    provisioningSeconds: 0,
    lockedCoupons: [],
    items: familyOf(world, primary.resourceId).map((each) => draftItem(world, each, term)),
  }
}

function draftItem(world: World, renewed: Resource, { period, periods }: RenewalTerm): Omit<OrderItem, 'itemId'> {
  const { size, sizeUnit, resourceId, expiresAt } = renewed
  const { until, extraDays } = endOfRenewal(world, renewed, { period, periods })
  const official = add(
    priceRenewal(world, { ...renewed, size, sizeUnit, period, periods }) ?? zero,
    priceOfDays(world, renewed, extraDays),
  )
  return {
    ...soldOf(renewed),
    resourceId,
    period,
    periods,
    count: 1,
    official,
    amount: official,
    coupons: zero,
    renews: { from: later(expiresAt, second), until },
  }
}

/** When a renewed term ends: so long after the end before it, and then on the day that the customer's terms end on. */
function endOfRenewal(
  world: World,
  { customerId, expiresAt }: Resource,
  { period, periods }: RenewalTerm,
): { readonly until: Instant; readonly extraDays: number } {
  const until = termEnd(expiresAt, period, periods)
  const { expiryDay } = renewalSettingsOf(world, customerId)
  if (expiryDay === undefined) return { until, extraDays: 0 }
  const unified = nextEndOnDay(until, expiryDay)
  return { until: unified, extraDays: Math.round((unified - until) / day) }
}

function priceOfDays(world: World, { size, sizeUnit, ...renewed }: Resource, days: number): Amount {
  if (days === 0) return zero
  const month = priceRenewal(world, { ...renewed, size, sizeUnit, period: 'month', periods: 1 }) ?? zero
  return shareOf(month, days, daysOfMonth)
}

/** A resource that the customer that calls can renew for so long, or why it cannot. */
function findRenewable(
  world: World,
  { domainId }: Caller,
  {
    resourceId,
    act,
    period,
    periods,
  }: RenewalTerm & {
    readonly resourceId: string
    readonly act: Extract<Act, 'renew' | 'quote_renewal'>
  },
): Resource | Exclude<RenewalRefusal, Refusal<'automatic_payment_failed'>> {
  const found = world.resources.get(resourceId)
  if (found?.customerId !== domainId || isGone(found)) return refuse('resource_gone')
  if (!isPrimary(found)) return refuse('resource_not_primary')
  if (isBarred(world, domainId, act)) return refuse('customer_frozen')
  return refuseHeld(world, found) ?? refuseTerm(world, found, { period, periods }) ?? found
}

/** What an order is about is not renewed before that is done. */
function refuseHeld(
  world: World,
  { openOrderId = '' }: Resource,
): Refusal<'resource_in_unpaid_order' | 'resource_in_order'> | undefined {
  const open = world.orders.get(openOrderId)
  if (open === undefined) return undefined
  return refuse(open.status === 'pending_payment' ? 'resource_in_unpaid_order' : 'resource_in_order')
}

/** A resource is renewed for a term that it is sold for, and not for too long. */
function refuseTerm(
  world: World,
  resource: Resource,
  { period, periods }: RenewalTerm,
): Refusal<'renewal_period_unsold' | 'renewal_too_long'> | undefined {
  const { size, sizeUnit, expiresAt } = resource
  const price = priceRenewal(world, { ...resource, size, sizeUnit, period, periods })
  if (price === undefined || resource.trial) return refuse('renewal_period_unsold')
  const end = addMonths(expiresAt, monthsOf(period, periods))
  return end > addMonths(world.now, longestMonths) ? refuse('renewal_too_long') : undefined
}

/** Prices of renewals, the discounts of the customer, and what cannot be renewed. */
export interface RenewalQuote {
  readonly rows: readonly { readonly resourceId: string; readonly official: Amount; readonly amount: Amount }[]
  readonly official: Amount
  /** The discounts of the customer, the best first, and what each takes off. */
  readonly offers: readonly { readonly discount: GeneralDiscount; readonly amount: Amount; readonly saved: Amount }[]
  readonly failures: readonly Failure<RenewalRefusal>[]
}

/** Prices of renewals: what an order for them would cost, with the best discount by resource. */
export function quoteRenewals(
  world: World,
  caller: Caller,
  wish: RenewalTerm & { readonly resourceIds: readonly string[]; readonly attachedApart: boolean },
): RenewalQuote {
  const failures: Failure<RenewalRefusal>[] = []
  const items = wish.resourceIds.flatMap((resourceId) => {
    const primary = findRenewable(world, caller, { ...wish, resourceId, act: 'quote_renewal' })
    if (!isRefusal(primary))
      return draftRenewal(world, primary, wish).items.map((item) => ({ ...item, asked: resourceId }))
    failures.push({ resourceId, refusal: primary })
    return []
  })
  const discounts = discountsOf(world, caller.domainId)
  const total = (discount: GeneralDiscount | undefined): Amount =>
    items.reduce((sum, item) => add(sum, afterDiscount(item.official, discount)), zero)
  const official = total(undefined)
  return {
    rows: rowsOf(items, discounts[0], wish.attachedApart),
    official,
    offers: discounts.map((discount) => ({
      discount,
      amount: total(discount),
      saved: subtract(official, total(discount)),
    })),
    failures,
  }
}

function rowsOf(
  items: readonly (Omit<OrderItem, 'itemId'> & { readonly asked: string })[],
  discount: GeneralDiscount | undefined,
  attachedApart: boolean,
): RenewalQuote['rows'] {
  const rows = new Map<string, { resourceId: string; official: Amount; amount: Amount }>()
  for (const { asked, resourceId, official } of items) {
    const key = attachedApart ? (resourceId ?? asked) : asked
    const row = rows.get(key) ?? { resourceId: key, official: zero, amount: zero }
    rows.set(key, {
      resourceId: key,
      official: add(row.official, official),
      amount: add(row.amount, afterDiscount(official, discount)),
    })
  }
  return [...rows.values()]
}
