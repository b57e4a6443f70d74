import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { allOf, type Filter, type Page, type PageQuery, pageOf, whereAnyAsked, whereAsked } from '../engine/listing.ts'
import { all, type World } from '../engine/world.ts'
import type { QuotaRecord } from './child-quotas.ts'
import type { CouponQuota, QuotaState } from './coupon-quotas.ts'

/** Two moments, neither of them included; one that is not given is no bound. */
export interface OpenSpan {
  readonly after: Instant | undefined
  readonly before: Instant | undefined
}

/** Whether a moment of a record lies between two moments, as the pages of coupons and quotas count. */
export function within<Row>(momentOf: (row: Row) => Instant, { after, before }: OpenSpan): Filter<Row> {
  return (row) => {
    const moment = momentOf(row)
    return (after === undefined || moment > after) && (before === undefined || moment < before)
  }
}

export interface QuotasQuery extends PageQuery {
  readonly indirectPartnerId: string | undefined
  readonly quotaIds: readonly string[]
  readonly states: readonly QuotaState[]
  readonly kind: CouponQuota['kind']
  readonly created: OpenSpan
  readonly begun: OpenSpan
  readonly ended: OpenSpan
}

/**
 * One page of the quotas of the partner that calls, or of the reseller that a distributor names, the oldest first. A child
 * quota that was taken back is nobody's any more: the codes of this list have none for it.
 */
export function listQuotas(
  world: World,
  caller: Caller,
  query: QuotasQuery,
): Page<CouponQuota> | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const fits = allOf<CouponQuota>([
    ({ kind, state }) => kind === query.kind && state !== 'reclaimed',
    whereAnyAsked(query.quotaIds, (each) => each.quotaId),
    whereAnyAsked(query.states, (each) => each.state),
    within((each) => each.createdAt, query.created),
    within((each) => each.validFrom, query.begun),
    within((each) => each.expiresAt, query.ended),
  ])
  return pageOf(world.couponQuotas.sliceOf('byOwner', owner, { from: 0, to: Infinity }).filter(fits), query)
}

export interface ChildQuotasQuery extends PageQuery {
  readonly quotaId: string | undefined
  readonly resellerId: string | undefined
  readonly parentId: string | undefined
}

/** One page of the quotas that a distributor gave its resellers, those that were taken back among them, the oldest first. */
export function listChildQuotas(
  world: World,
  { quotaId, resellerId, parentId, ...page }: ChildQuotasQuery,
): Page<CouponQuota> {
  const fits = allOf<CouponQuota>([
    ({ parentId: parent }) => parent !== undefined,
    whereAsked(quotaId, (each, id) => each.quotaId === id),
    whereAsked(resellerId, (each, id) => each.ownerId === id),
    whereAsked(parentId, (each, id) => each.parentId === id),
  ])
  return pageOf(childrenOf(world, { resellerId, parentId }).filter(fits), page)
}

/** The child quotas of the narrowest group that is asked for. */
function childrenOf(
  world: World,
  { resellerId, parentId }: Pick<ChildQuotasQuery, 'resellerId' | 'parentId'>,
): CouponQuota[] {
  const whole = { from: 0, to: Infinity }
  if (parentId !== undefined) return world.couponQuotas.sliceOf('byParent', parentId, whole)
  if (resellerId !== undefined) return world.couponQuotas.sliceOf('byOwner', resellerId, whole)
  return world.couponQuotas.sliceOf('children', all, whole)
}

export interface QuotaRecordsQuery extends PageQuery {
  readonly resellerId: string | undefined
  readonly quotaId: string | undefined
  readonly parentId: string | undefined
  readonly act: QuotaRecord['act'] | undefined
  readonly made: OpenSpan
}

/** One page of what a distributor gave its resellers and took back from them, the newest first. */
export function listQuotaRecords(world: World, query: QuotaRecordsQuery): Page<QuotaRecord> {
  const fits = allOf<QuotaRecord>([
    whereAsked(query.resellerId, (each, id) => each.resellerId === id),
    whereAsked(query.quotaId, (each, id) => each.quotaId === id),
    whereAsked(query.parentId, (each, id) => each.parentId === id),
    whereAsked(query.act, (each, act) => each.act === act),
    within((each) => each.at, query.made),
  ])
  const records = world.couponQuotaRecords.sliceOf('all', all, { from: 0, to: Infinity })
  return pageOf(records.filter(fits).reverse(), query)
}
