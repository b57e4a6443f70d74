import { recordOf } from '../engine/table.ts'
import {
  add,
  type Amount,
  cutToCents,
  least,
  negate,
  percentOf,
  shareOf,
  subtract,
  sumOf,
  zero,
} from '../../units/amount.ts'
import { addMonths, monthsOf } from '../../units/calendar.ts'
import { hour, type Instant, second } from '../../units/instant.ts'
import { familyOf, releaseResources, type Term } from './resources.ts'
import { convertFamily, planTerm, removeFamily } from './lifecycle.ts'
import { countedBe } from '../../contract/count-in-words.ts'
import { couponPartsOf, type PaidByCoupon, sumByKind } from '../benefits/paid-by-kind.ts'
import { chargeCustomer, type ChargeLine } from '../ledger/charges.ts'
import { chargesOf } from '../ledger/item-charges.ts'
import { returnCoupons } from '../benefits/coupons.ts'
import { moveOrder, type Order, type OrderDraft, type OrderItem, recordOrder, type RefundLine } from './orders.ts'
import { planAutoRenewal } from './renewal-settings.ts'
import { siteOf } from '../sites/site-of.ts'
import type { World } from '../engine/world.ts'

/** What an unsubscription pays back for one of its items. */
export function returnedBy({ paid, consumed, fee }: RefundLine): Amount {
  return subtract(subtract(paid, consumed), fee)
}

/** Items that never came up are given back whole, coupons too, by an order of whoever has them given back. */
export function refundFailedItems(
  world: World,
  order: Order,
  { failed, source }: { readonly failed: readonly OrderItem[]; readonly source: Order['source'] },
): Order {
  const { customerId, resellerId, orderId } = order
  const draft: OrderDraft = {
    customerId,
    resellerId,
    type: 'unsubscription',
    source,
    provisioningSeconds: 0,
    lockedCoupons: [],
    items: failed.map((item) => {
      const paid = subtract(item.amount, item.coupons)
      // What failed to be changed goes on as it was: nothing of the resource ends.
      const { itemId: _itemId, failure: _failure, resourceId: _resourceId, ...rest } = item
      return {
        ...rest,
        official: negate(paid),
        amount: negate(paid),
        coupons: zero,
        refund: { baseOrderId: orderId, term: 0, paid, consumed: zero, fee: zero, coupons: item.coupons, closes: true },
      }
    }),
  }
  const placed = recordOrder(world, draft, { status: 'processing' })
  const completed = moveOrder(world, placed, { move: 'complete', paidAt: world.now })
  if (completed === undefined) throw new Error(`Failed to complete order ${placed.orderId}: it is ${placed.status}.`)
  completeRefund(world, completed)
  return completed
}

/** A refund takes effect: what it names ends, becomes shorter or pay-per-use, and money and coupons go back. */
export function completeRefund(world: World, order: Order): string {
  endRefunded(world, order)
  return payBack(world, order)
}

/** What a refund names ends, becomes shorter or pay-per-use; money and coupons do not go back yet. */
export function endRefunded(world: World, order: Order): void {
  releaseResources(world, order)
  for (const item of order.items) endTermOf(world, item)
  const primaries = new Set(order.items.map((each) => world.resources.get(each.resourceId ?? '')?.parentId))
  const closes = order.items.some((each) => each.refund?.closes)
  for (const primaryId of primaries) {
    if (primaryId === undefined) continue
    if (order.type === 'conversion') convertFamily(world, primaryId)
    else if (closes) removeFamily(world, primaryId)
    else shortenFamily(world, primaryId)
  }
}

/** Money and coupons of a refund go back. */
export function payBack(world: World, order: Order): string {
  const given = order.items.map((item) => ({ item, uses: giveCouponsBack(world, item) }))
  world.orders.set({ ...order, couponUses: given.flatMap((each) => each.uses) })
  chargeCustomer(
    world,
    order.customerId,
    given.flatMap(({ item, uses }) => linesOf(world, order, { item, uses })),
  )
  return `${countedBe(order.items.length, 'term')} given back`
}

function giveCouponsBack(world: World, { refund }: OrderItem): readonly PaidByCoupon[] {
  return refund === undefined ? [] : returnCoupons(world, refund.baseOrderId, refund.coupons)
}

/** What an item gives back, as bills of the site tell it: with what went back to coupons, below zero, or in money only. */
function linesOf(
  world: World,
  order: Order,
  { item, uses }: { readonly item: OrderItem; readonly uses: readonly PaidByCoupon[] },
): ChargeLine[] {
  if (!siteOf(world).refundsTellCoupons) return chargesOf(order, item)
  const coupons = sumOf(uses.map((each) => each.amount))
  const whole = { ...item, official: add(item.official, coupons), amount: add(item.amount, coupons), coupons }
  return chargesOf(order, whole).map((each) => ({ ...each, ...couponPartsOf(sumByKind(world, uses)) }))
}

function endTermOf(world: World, { resourceId, refund }: OrderItem): void {
  if (resourceId === undefined || refund === undefined) return
  const resource = recordOf(world.resources, resourceId)
  const ended = (terms: readonly Term[]): Term[] =>
    terms.map((term, at) => (at === refund.term ? { ...term, ended: true } : term))
  const change = refund.upgrade ? { upgrades: ended(resource.upgrades ?? []) } : { terms: ended(resource.terms) }
  world.resources.set({ ...resource, ...change, updatedAt: world.now })
}

/** A family that lost later terms ends with the last one that is left. */
function shortenFamily(world: World, primaryId: string): void {
  for (const each of familyOf(world, primaryId)) {
    const last = each.terms.findLast((term) => term.ended !== true)
    if (last !== undefined) world.resources.set({ ...each, expiresAt: last.until })
  }
  const primary = recordOf(world.resources, primaryId)
  planTerm(world, primary)
  planAutoRenewal(world, primary)
}

/** What giving back a term costs: what was used of it, and the fee for handling. */
export interface TermRefund {
  readonly paid: Amount
  readonly consumed: Amount
  readonly fee: Amount
  /** What coupons had paid, if they are given back. */
  readonly coupons: Amount
}

/**
 * What is kept of a term that is given back at a moment. One that has not begun is given back whole with its coupons.
 * Of one that has begun, use is counted in hours from the hour in which it began, each side cut to whole hours; what
 * coupons paid is not given back (en-us_topic_0083138805). Never more is kept than was paid.
 */
export function refundTerm(world: World, term: Term): TermRefund {
  const { from, period, periods, paid, coupons } = term
  if (world.now < from) return { paid, consumed: zero, fee: zero, coupons }
  const { used, ordered } = hoursOf(world, term)
  const consumed = shareOf(paid, used, ordered)
  const fee = cutToCents(percentOf(paid, feePercent(world, monthsOf(period, periods), from)))
  return { paid, consumed, fee: least(fee, subtract(paid, consumed)), coupons: zero }
}

/** How many hours a term has, and how many of them are used: counted from the hour in which it began, cut to whole hours. */
export function hoursOf(
  { now }: World,
  { from, until }: Pick<Term, 'from' | 'until'>,
): { readonly used: number; readonly ordered: number } {
  const start = Math.floor(from / hour) * hour
  const ordered = Math.floor((until + second - start) / hour)
  return { ordered, used: Math.max(0, Math.min(ordered, Math.floor((now - start) / hour))) }
}

/** The fee for handling, by the length of the term and how many years of it have begun. */
function feePercent(world: World, months: number, from: Instant): number {
  const percents = siteOf(world).handlingFees.find((each) => months <= each.months)?.percents ?? []
  const years = percents.findIndex((_, year) => world.now <= addMonths(from, 12 * (year + 1)))
  return percents[years === -1 ? percents.length - 1 : years] ?? 0
}
