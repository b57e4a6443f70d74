import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { plan } from '../engine/agenda.ts'
import { negate, sumOf, zero } from '../../units/amount.ts'
import { isBarred } from '../customers/freeze-effects.ts'
import { day, later } from '../../units/instant.ts'
import { findOrder, isRefund, moveOrder, type Order, type OrderDraft, type OrderItem, recordOrder } from './orders.ts'
import { provisionOrder } from './provisioning.ts'
import { isRefundedWhole, wholeTerm } from './whole-refunds.ts'
import { endRefunded, payBack, refundTerm, returnedBy } from './unsubscription-refunds.ts'
import { familyOf, holdResources, isGone, isPrimary, paidFor, type Resource, type Term } from './resources.ts'
import { soldOf } from '../catalog/sku.ts'
import { siteOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { counted } from '../../contract/count-in-words.ts'
import { words } from '../../contract/tokens.ts'

export interface UnsubscriptionWish {
  readonly resourceIds: readonly string[]
  /** The resources with all their terms, or only terms that have not begun. */
  readonly what: 'resources' | 'renewals'
}

export type UnsubscriptionRefusal = Refusal<
  | 'resource_unknown'
  | 'resource_unmanaged'
  | 'service_acts_whole'
  | 'package_kept'
  | 'trial_kept'
  | 'unsubscription_of_frozen'
  | 'resource_in_unpaid_order'
  | 'resource_in_transaction'
  | 'renewal_absent'
>

/** A refund that is looked at is made after so long (docs/decisions/unsubscriptions.md). */
const reviewTime = day

/** Gives back primary resources and what is attached to them, an order each: all of them, or none. */
export function unsubscribe(
  world: World,
  caller: Caller,
  { resourceIds, what }: UnsubscriptionWish,
): Order[] | UnsubscriptionRefusal {
  const primaries: Resource[] = []
  for (const resourceId of new Set(resourceIds)) {
    const found = findReturnable(world, caller, { resourceId, what })
    if (isRefusal(found)) return found
    primaries.push(found)
  }
  return primaries.map((primary) => placeRefund(world, primary, { type: 'unsubscription', what }))
}

/** A resource that the customer that calls may give back, or why it may not. */
function findReturnable(
  world: World,
  { domainId }: Caller,
  { resourceId, what }: { readonly resourceId: string; readonly what: UnsubscriptionWish['what'] },
): Resource | UnsubscriptionRefusal {
  const found = world.resources.get(resourceId)
  if (world.packages.get(resourceId)?.customerId === domainId) return refuse('package_kept')
  if (found?.customerId !== domainId) return refuse('resource_unknown', resourceId)
  return refuseKept(found) ?? refuseBusy(world, found, what) ?? found
}

/** What cannot be given back by itself, whenever that is asked. */
function refuseKept(
  resource: Resource,
): Refusal<'resource_unmanaged' | 'service_acts_whole' | 'trial_kept'> | undefined {
  if (isGone(resource)) return refuse('resource_unmanaged')
  if (!isPrimary(resource)) return refuse('service_acts_whole')
  return resource.trial ? refuse('trial_kept') : undefined
}

/** What cannot be given back now. */
function refuseBusy(
  world: World,
  resource: Resource,
  what: UnsubscriptionWish['what'],
):
  | Refusal<'unsubscription_of_frozen' | 'resource_in_unpaid_order' | 'resource_in_transaction' | 'renewal_absent'>
  | undefined {
  if (isBarred(world, resource.customerId, 'unsubscribe')) return refuse('unsubscription_of_frozen')
  return refuseHeld(world, resource) ?? refuseUnrenewed(world, resource, what)
}

/** What an order is about cannot be given back before that is done. */
function refuseHeld(
  world: World,
  { openOrderId = '' }: Resource,
): Refusal<'resource_in_unpaid_order' | 'resource_in_transaction'> | undefined {
  const open = world.orders.get(openOrderId)
  if (open === undefined) return undefined
  return refuse(open.status === 'pending_payment' ? 'resource_in_unpaid_order' : 'resource_in_transaction')
}

/** A renewal can be given back as long as its term has not begun. */
function refuseUnrenewed(
  { now }: World,
  { terms }: Resource,
  what: UnsubscriptionWish['what'],
): Refusal<'renewal_absent'> | undefined {
  const hasRenewal = terms.some((term) => term.ended !== true && term.from > now)
  return what === 'renewals' && !hasRenewal ? refuse('renewal_absent') : undefined
}

/**
 * Gives back the terms of a primary resource and of what is attached to it, by one order; a large refund waits for its
 * review.
 */
export function placeRefund(
  world: World,
  primary: Resource,
  { type, what }: Pick<UnsubscriptionWish, 'what'> & { readonly type: 'unsubscription' | 'conversion' },
): Order {
  const { customerId, resourceId } = primary
  const family = familyOf(world, resourceId)
  const isWhole = type === 'unsubscription' && what === 'resources' && isRefundedWhole(world, primary)
  const draft: OrderDraft = {
    customerId,
    resellerId: recordOf(world.customers, customerId).resellerId,
    type,
    source: 'customer',
    provisioningSeconds: 0,
    lockedCoupons: [],
    items: family.flatMap((each) => refundItems(world, each, { what, isWhole })),
  }
  const refund = negate(sumOf(draft.items.map((each) => each.amount)))
  if (refund > siteOf(world).refundReviewedAbove) {
    const order = recordOrder(world, draft, { status: 'pending_approval' })
    holdResources(world, family, order.orderId)
    plan(world, { kind: 'refund-review', at: later(world.now, reviewTime), subject: order.orderId })
    return order
  }
  const order = recordOrder(world, draft, { status: 'processing' })
  world.orders.set({ ...order, paidAt: world.now })
  makeRefund(world, order.orderId)
  return recordOf(world.orders, order.orderId)
}

/** Makes a refund: at once, or after the days that the platform takes to pay out; until then it is owed. */
function makeRefund(world: World, orderId: string): string {
  const days = onlyOf(world.settings).refundPayoutDays ?? 0
  if (days === 0) return provisionOrder(world, orderId)
  const owed = moveOrder(world, recordOf(world.orders, orderId), { move: 'owe' })
  if (owed === undefined) return 'there is nothing to give back'
  endRefunded(world, owed)
  plan(world, { kind: 'refund-payout', at: later(world.now, days * day), subject: orderId })
  return `the refund is paid out in ${counted(days, 'day')}`
}

/** The platform pays out what a refund gives back. */
export function payOutRefund(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  const completed = order?.status === 'pending_refund' ? moveOrder(world, order, { move: 'complete' }) : undefined
  return completed === undefined ? 'there is nothing to give back' : payBack(world, completed)
}

/** A large refund passes its review and is made. */
export function approveRefund(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  const approved = order === undefined ? undefined : moveOrder(world, order, { move: 'approve', paidAt: world.now })
  return approved === undefined ? 'there is nothing to review' : `the refund is approved; ${makeRefund(world, orderId)}`
}

/** A line for each term that is given back; what has ended before is not, unless nothing else is left. */
function refundItems(
  world: World,
  returned: Resource,
  { what, isWhole }: Pick<UnsubscriptionWish, 'what'> & { readonly isWhole: boolean },
): Omit<OrderItem, 'itemId'>[] {
  const { resourceId, terms } = returned
  const open = terms.flatMap((term, at) => (term.ended === true ? [] : [{ term, at }]))
  const running = open.filter(({ term }) => (what === 'renewals' ? term.from > world.now : term.until >= world.now))
  const ofTerms = (running.length === 0 ? open.slice(-1) : running).map(({ term, at }) => {
    const left = { ...term, paid: paidFor(term) }
    const kept = isWhole && at === 0 ? wholeTerm(left) : refundTerm(world, left)
    return { term, refund: { baseOrderId: term.orderId, term: at, ...kept, closes: what === 'resources' } }
  })
  const given = what === 'renewals' ? ofTerms : [...ofTerms, ...upgradesGiven(world, returned)]
  return given.map(({ term, refund }) => {
    const amount = negate(returnedBy(refund))
    const { period, periods } = term
    return {
      ...soldOf(returned),
      resourceId,
      period,
      periods,
      count: 1,
      official: amount,
      amount,
      coupons: zero,
      refund,
    }
  })
}

/** What was paid for upgrades is given back with the terms that they were for, by the same rule. */
function upgradesGiven(
  world: World,
  { upgrades = [] }: Resource,
): { readonly term: Term; readonly refund: NonNullable<OrderItem['refund']> }[] {
  return upgrades.flatMap((term, at) => {
    if (term.ended === true || term.until < world.now) return []
    const kept = refundTerm(world, term)
    return [{ term, refund: { baseOrderId: term.orderId, term: at, upgrade: true, ...kept, closes: true } }]
  })
}

/** An unsubscription that the caller may see. A partner names the customer that it is of. */
export function findRefundOrder(
  world: World,
  caller: Caller,
  asked: {
    readonly orderId: string
    readonly customerId: string | undefined
    readonly indirectPartnerId: string | undefined
  },
):
  | Order
  | Refusal<
      'order_unknown' | 'reseller_not_yours' | 'customer_not_yours' | 'order_without_refund' | 'parameter_wrong'
    > {
  if (caller.kind !== 'customer' && asked.customerId === undefined)
    return refuse('parameter_wrong', words`{customerId} is required`)
  const owner = ownerFor(world, caller, asked.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const order = findOrder(world, caller, asked)
  if (isRefusal(order)) return order
  if (caller.kind !== 'customer' && order.customerId !== asked.customerId) return refuse('customer_not_yours')
  const givesBack = order.type === 'unsubscription' || (order.type === 'change' && isRefund(order))
  return givesBack ? order : refuse('order_without_refund')
}
