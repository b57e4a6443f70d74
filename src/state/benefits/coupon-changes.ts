import { add, type Amount, negate, sumOf, zero } from '../../units/amount.ts'
import { localDate } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import { allOf, type Page, type PageQuery, pageOf, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import type { Coupon } from './coupons.ts'

/**
 * Why what a coupon holds changed. `unsubscribed` is what an unsubscription gives back to a coupon that its issuer has
 * already: it goes on to the quota. A part is `handed` by a coupon of a master account, and `received` by that of its member;
 * what is left of it is `retrieved` from the member's and `regained` by the master's.
 */
export type CouponChangeKind =
  | 'given'
  | 'paid'
  | 'used'
  | 'refunded'
  | 'expired'
  | 'reclaimed'
  | 'disassociated'
  | 'switched'
  | 'unsubscribed'
  | 'handed'
  | 'received'
  | 'retrieved'
  | 'regained'

/** One change of what a coupon holds. What it holds is the sum of its changes, whichever list they are seen in. */
export interface CouponChange {
  /** Sorts in the order in which the changes of the coupon began. */
  readonly id: string
  readonly couponId: string
  readonly ownerId: string
  readonly kind: CouponChangeKind
  /** When it was made; of use that is summed up over a day, when the last of it was. */
  readonly at: Instant
  /** Below zero where the coupon holds less by it. */
  readonly amount: Amount
  /** The order that was paid or given back. */
  readonly orderId?: string
  /** What it was for. */
  readonly service?: string
  readonly resource?: string
  /** The partner, by the empty text, or the reseller whose quota gave the coupon; absent of what the platform gave. */
  readonly issuerId?: string
  readonly remark?: string
}

type Cause = Pick<CouponChange, 'kind' | 'amount'> &
  Partial<Pick<CouponChange, 'at' | 'orderId' | 'service' | 'resource' | 'remark'>>

/** Writes down a change of what a coupon holds; nothing where it is none. */
export function noteChange(world: World, coupon: Coupon, cause: Cause): void {
  if (cause.amount === zero) return
  const { couponId, ownerId, issue } = coupon
  const before = world.couponChanges.countOf('byCoupon', couponId)
  world.couponChanges.set({
    at: world.now,
    ...cause,
    id: `${couponId}-${String(before + 1).padStart(6, '0')}`,
    couponId,
    ownerId,
    ...(issue === undefined ? {} : { issuerId: issue.issuerId }),
  })
}

/** The use of one resource type in one day of UTC+8, which one change of a coupon sums up. */
export function dayOfUse({ kind, couponId, resource = '', service = '', at }: CouponChange): string | undefined {
  return kind === 'used' ? [couponId, service, resource, localDate(at)].join(' ') : undefined
}

/** Who gave the coupon, of a change that concerns it: what the customer pays with it and gets back does not. */
export function issuerOf({ kind, issuerId }: CouponChange): string | undefined {
  return kind === 'paid' || kind === 'used' || kind === 'refunded' ? undefined : issuerId
}

/** Writes down what a coupon paid of use: the hours of a day are one change, so that a year of use is a few hundred. */
export function noteUse(world: World, coupon: Coupon, use: Omit<Cause, 'kind'>): void {
  const cause = { at: world.now, ...use, kind: 'used' } as const
  const group = dayOfUse({ ...cause, id: '', couponId: coupon.couponId, ownerId: coupon.ownerId }) ?? ''
  const today = world.couponChanges.firstOf('byDayOfUse', group)
  if (today === undefined) noteChange(world, coupon, cause)
  else world.couponChanges.set({ ...today, at: cause.at, amount: add(today.amount, cause.amount) })
}

/** All changes of a coupon, the oldest first. */
export function changesOf(world: World, couponId: string): CouponChange[] {
  return world.couponChanges.sliceOf('byCoupon', couponId, { from: 0, to: Infinity })
}

/** What members have of a coupon of a master account, less what came back. */
export function handedOn(world: World, couponId: string): Amount {
  const parts = changesOf(world, couponId).filter(({ kind }) => kind === 'handed' || kind === 'regained')
  return negate(sumOf(parts.map((each) => each.amount)))
}

/** What a coupon held after one of its changes. */
export function balanceAfter(world: World, change: CouponChange): Amount {
  const all = changesOf(world, change.couponId)
  return sumOf(all.slice(0, all.findIndex((each) => each.id === change.id) + 1).map((each) => each.amount))
}

export interface CouponChangesQuery extends PageQuery {
  readonly couponId: string | undefined
  /** The order or transaction, as `tradeOf` names it. */
  readonly tradeId: string | undefined
  readonly kinds: readonly CouponChangeKind[] | undefined
  readonly direction: 'in' | 'out' | undefined
  /** The first and the last moment. */
  readonly from: Instant
  readonly until: Instant
}

/** One page of the changes of an account's cash coupons between two moments, the newest first. */
export function listChanges(world: World, ownerId: string, query: CouponChangesQuery): Page<CouponChange> {
  const fits = allOf<CouponChange>([
    ({ couponId }) => (world.coupons.get(couponId)?.kind ?? 'cash') === 'cash',
    whereAsked(query.couponId, (each, id) => each.couponId === id),
    whereAsked(query.tradeId, (each, id) => tradeOf(each) === id),
    whereAsked(query.kinds, (each, kinds) => kinds.includes(each.kind)),
    whereAsked(query.direction, ({ amount }, direction) => amount > zero === (direction === 'in')),
  ])
  const changes = world.couponChanges.sliceOf('byOwner', ownerId, {
    from: world.couponChanges.positionOf('byOwner', ownerId, query.from),
    to: world.couponChanges.positionOf('byOwner', ownerId, query.until + 1),
  })
  return pageOf(changes.filter(fits).reverse(), query)
}

/** The id by which a change is known to whoever pays: its order, or else its own. */
export function tradeOf({ id, orderId }: CouponChange): string {
  return orderId ?? id
}
