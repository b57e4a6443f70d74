import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { addMonths, dayStart } from '../../units/calendar.ts'
import { type Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { allOf, type Page, type PageQuery, pageOf, whereAsked } from '../engine/listing.ts'
import { type World } from '../engine/world.ts'
import { type CouponChange, type CouponChangeKind } from './coupon-changes.ts'
import { shownState } from './coupon-listing.ts'
import { type OpenSpan, within } from './coupon-quota-listing.ts'
import { type CouponQuota } from './coupon-quotas.ts'
import { type Coupon, type CouponKind, type CouponState, kindOf } from './coupons.ts'

export interface IssuedCouponsQuery extends PageQuery {
  readonly indirectPartnerId: string | undefined
  readonly couponId: string | undefined
  readonly customerId: string | undefined
  /** Only coupons that this order holds or has used. */
  readonly orderId: string | undefined
  readonly kind: CouponKind | undefined
  readonly state: CouponState | 'waiting' | undefined
  readonly created: OpenSpan
  readonly begun: OpenSpan
  readonly ended: OpenSpan
}

/** Coupons that ended so many months ago, or more, are not listed: days of UTC+8 count (mp_02005). */
const listedMonths = 24

/** One page of the coupons that a partner gave, or the reseller that a distributor names, the oldest first. */
export function listIssuedCoupons(
  world: World,
  caller: Caller,
  query: IssuedCouponsQuery,
): Page<Coupon> | Refusal<'reseller_not_yours'> {
  const issuer = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(issuer)) return issuer
  const today = dayStart(world.now)
  const fits = allOf<Coupon>([
    (each) => addMonths(dayStart(each.expiresAt), listedMonths) > today,
    whereAsked(query.couponId, (each, id) => each.couponId === id),
    whereAsked(query.customerId, (each, id) => each.ownerId === id),
    whereAsked(query.orderId, (each, id) => each.lockedBy === id || each.usedBy === id),
    whereAsked(query.kind, (each, kind) => kindOf(each) === kind),
    whereAsked(query.state, (each, state) => shownState(world, each) === state),
    within((each) => each.createdAt, query.created),
    within((each) => each.validFrom, query.begun),
    within((each) => each.expiresAt, query.ended),
  ])
  return pageOf(world.coupons.sliceOf('byIssuer', issuer, { from: 0, to: Infinity }).filter(fits), query)
}

export interface IssueRecordsQuery extends PageQuery {
  readonly indirectPartnerId: string | undefined
  /** Acts that count; undefined for all, and none of them for none. */
  readonly kinds: readonly CouponChangeKind[] | undefined
  readonly quotaId: string | undefined
  readonly quotaKind: CouponQuota['kind'] | undefined
  readonly couponIds: readonly string[] | undefined
  readonly customerId: string | undefined
  readonly made: OpenSpan
}

/** A change of a coupon that its issuer made or got, with the coupon. */
export interface IssueRecord {
  readonly change: CouponChange
  readonly coupon: Coupon
  readonly quotaId: string
}

/** One page of what a partner, or the reseller that a distributor names, gave and got back in coupons, the newest first. */
export function listIssueRecords(
  world: World,
  caller: Caller,
  query: IssueRecordsQuery,
): Page<IssueRecord> | Refusal<'reseller_not_yours'> {
  const issuer = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(issuer)) return issuer
  const fits = allOf<IssueRecord>([
    whereAsked(query.kinds, ({ change }, kinds) => kinds.includes(change.kind)),
    whereAsked(query.quotaId, (each, id) => each.quotaId === id),
    whereAsked(query.quotaKind, ({ coupon }, kind) => kindOf(coupon) === kind),
    whereAsked(query.couponIds, ({ change }, ids) => ids.includes(change.couponId)),
    whereAsked(query.customerId, ({ change }, id) => change.ownerId === id),
    within(({ change }) => change.at, query.made),
  ])
  const records = world.couponChanges
    .sliceOf('byIssuer', issuer, { from: 0, to: Infinity })
    .flatMap((change) => toRecord(world, change))
  return pageOf(records.filter(fits).reverse(), query)
}

function toRecord(world: World, change: CouponChange): IssueRecord[] {
  const coupon = world.coupons.get(change.couponId)
  return coupon?.issue === undefined ? [] : [{ change, coupon, quotaId: coupon.issue.quotaId }]
}
