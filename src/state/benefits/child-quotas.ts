import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { type Amount, amountText, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { direct } from '../accounts/resellers.ts'
import { nextKey } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { type CouponQuota, findUsableQuota, giveQuota, returnToParent, takeFromQuota } from './coupon-quotas.ts'

/** That a distributor gave a reseller a quota, or took it back. */
export interface QuotaRecord {
  readonly id: string
  readonly act: 'given' | 'reclaimed'
  readonly at: Instant
  /** Who did it. */
  readonly operator: string
  readonly quotaId: string
  readonly parentId: string
  readonly resellerId: string
  readonly amount: Amount
  readonly remark?: string
}

/** One of several things asked for that was not done, and why. */
export interface Failed<Reason extends Refusal = Refusal> {
  readonly id: string
  readonly refusal: Reason
}

export type ChildQuotaWish = Pick<QuotaRecord, 'amount'> & {
  readonly quotaId: string
  readonly resellerIds: readonly string[]
}

/**
 * Cuts a quota of the same amount out of the distributor's for each of the resellers, with the terms of the distributor's
 * (espp_00002). Those that it cannot be done for are told; the others have theirs.
 */
export function giveChildQuotas(
  world: World,
  { userName }: Caller,
  { quotaId, resellerIds, amount }: ChildQuotaWish,
):
  | {
      readonly given: readonly CouponQuota[]
      readonly failed: readonly Failed<Refusal<'reseller_not_yours' | 'coupon_quota_short'>>[]
    }
  | Refusal<'coupon_quota_unfit' | 'coupon_quota_out_of_time'> {
  const parent = findUsableQuota(world, { quotaId, ownerId: direct })
  if (isRefusal(parent)) return parent
  // Quotas of resellers are of cash coupons only (model IssuedCouponQuota of the client).
  if (parent.kind !== 'cash') return refuse('coupon_quota_unfit')
  const given: CouponQuota[] = []
  const failed: Failed<Refusal<'reseller_not_yours' | 'coupon_quota_short'>>[] = []
  for (const id of new Set(resellerIds)) {
    const balance = world.couponQuotas.get(quotaId)?.balance ?? zero
    if (world.resellers.get(id) === undefined) failed.push({ id, refusal: refuse('reseller_not_yours') })
    else if (balance < amount) failed.push({ id, refusal: refuseShortQuota(balance) })
    else given.push(giveChild(world, parent, { resellerId: id, amount, operator: userName }))
  }
  return { given, failed }
}

/** Says that a quota has too little, and how much it has. */
export function refuseShortQuota(balance: Amount): Refusal<'coupon_quota_short'> {
  return refuse('coupon_quota_short', `${amountText(balance)} are left`)
}

function giveChild(
  world: World,
  { quotaId: parentId, kind, validFrom, expiresAt, limits, bounds }: CouponQuota,
  { resellerId, amount, operator }: Pick<QuotaRecord, 'resellerId' | 'amount' | 'operator'>,
): CouponQuota {
  takeFromQuota(world, parentId, amount)
  const terms = { kind, validFrom, expiresAt, limits, bounds }
  const child = giveQuota(world, { ...terms, ownerId: resellerId, parentId, value: amount })
  record(world, { act: 'given', operator, quotaId: child.quotaId, parentId, resellerId, amount })
  return child
}

/** Takes child quotas back, each with all that is left of it (espp_00005). Tells what each had, and which were not to be taken. */
export function reclaimChildQuotas(
  world: World,
  { userName }: Caller,
  { quotaIds, remark }: { readonly quotaIds: readonly string[]; readonly remark: string | undefined },
): {
  readonly reclaimed: readonly { readonly quotaId: string; readonly amount: Amount }[]
  readonly failed: readonly Failed<Refusal<'coupon_quota_unfit'>>[]
} {
  const reclaimed: { readonly quotaId: string; readonly amount: Amount }[] = []
  const failed: Failed<Refusal<'coupon_quota_unfit'>>[] = []
  for (const id of new Set(quotaIds)) {
    const quota = world.couponQuotas.get(id)
    if (quota?.parentId === undefined || quota.state !== 'normal') {
      failed.push({ id, refusal: refuse('coupon_quota_unfit') })
      continue
    }
    const { parentId, ownerId: resellerId } = quota
    const amount = returnToParent(world, { ...quota, parentId })
    record(world, { act: 'reclaimed', operator: userName, quotaId: id, parentId, resellerId, amount, remark })
    reclaimed.push({ quotaId: id, amount })
  }
  return { reclaimed, failed }
}

/** Nothing that moved is no record: amounts of records are above zero (model QuotaRecord of the client). */
function record(
  world: World,
  { remark, ...rest }: Omit<QuotaRecord, 'id' | 'at' | 'remark'> & { readonly remark?: string | undefined },
): void {
  if (rest.amount === zero) return
  const id = nextKey(world, 'quota-record')
  world.couponQuotaRecords.set({ ...rest, id, at: world.now, ...(remark === undefined ? {} : { remark }) })
}
