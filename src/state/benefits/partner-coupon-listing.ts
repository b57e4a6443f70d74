import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Amount, negate, zero } from '../../units/amount.ts'
import { addMonths, dayStart } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { allOf, type Page, type PageQuery, pageOf, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import type { CouponChange, CouponChangeKind } from './coupon-changes.ts'
import { shownState } from './coupon-listing.ts'
import { type OpenSpan, within } from './coupon-quota-listing.ts'
import type { CouponQuota } from './coupon-quotas.ts'
import type { FailedIssue } from './failed-issues.ts'
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
  /** Only what was done, or only what failed. */
  readonly result: IssueRecord['result'] | undefined
}

/** What an issuer gave or got back in a coupon, or failed to give. */
export interface IssueRecord {
  readonly id: string
  readonly kind: CouponChangeKind
  readonly result: 'done' | 'failed'
  readonly quotaId: string
  readonly quotaKind: CouponQuota['kind']
  /** Absent where no coupon came about. */
  readonly couponId?: string
  readonly customerId: string
  /** How much went one way or the other. */
  readonly amount: Amount
  readonly at: Instant
  readonly remark?: string
}

/**
 * One page of what a partner, or the reseller that a distributor names, gave and got back in coupons, and what it failed to
 * give, the newest first.
 */
export function listIssueRecords(
  world: World,
  caller: Caller,
  query: IssueRecordsQuery,
): Page<IssueRecord> | Refusal<'reseller_not_yours'> {
  const issuer = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(issuer)) return issuer
  const fits = allOf<IssueRecord>([
    whereAsked(query.kinds, ({ kind }, kinds) => kinds.includes(kind)),
    whereAsked(query.result, ({ result }, wanted) => result === wanted),
    whereAsked(query.quotaId, (each, id) => each.quotaId === id),
    whereAsked(query.quotaKind, (each, kind) => each.quotaKind === kind),
    whereAsked(query.couponIds, ({ couponId }, ids) => couponId !== undefined && ids.includes(couponId)),
    whereAsked(query.customerId, ({ customerId }, id) => customerId === id),
    within(({ at }) => at, query.made),
  ])
  const all = { from: 0, to: Infinity }
  const done = world.couponChanges.sliceOf('byIssuer', issuer, all).flatMap((change) => fromChange(world, change))
  const failed = world.failedIssues.sliceOf('byIssuer', issuer, all).map(fromFailure)
  const records = [...done, ...failed].sort((a, b) => a.at - b.at)
  return pageOf(records.filter(fits).reverse(), query)
}

function fromChange(world: World, change: CouponChange): IssueRecord[] {
  const { id, kind, couponId, ownerId: customerId, amount, at, remark } = change
  const { issue, kind: quotaKind = 'cash' } = world.coupons.get(couponId) ?? {}
  if (issue === undefined || quotaKind === 'card') return []
  const said = remark === undefined ? {} : { remark }
  const moved = amount < zero ? negate(amount) : amount
  return [
    { id, kind, result: 'done', quotaId: issue.quotaId, quotaKind, couponId, customerId, amount: moved, at, ...said },
  ]
}

function fromFailure({ id, quotaId, quotaKind, customerId, amount, at, memo }: FailedIssue): IssueRecord {
  const said = memo === undefined ? {} : { remark: memo }
  return { id, kind: 'given', result: 'failed', quotaId, quotaKind, customerId, amount, at, ...said }
}
