import type { Amount } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import { nextKey } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import type { CouponQuota } from './coupon-quotas.ts'

/** A coupon that a partner wanted to give a customer, which got none. */
export interface FailedIssue {
  readonly id: string
  /** Whose quota it was: "" for the partner's own, or a reseller. */
  readonly issuerId: string
  readonly quotaId: string
  readonly quotaKind: CouponQuota['kind']
  readonly customerId: string
  readonly amount: Amount
  readonly at: Instant
  readonly memo?: string
}

/** Writes down that a customer got no coupon out of a quota, as the log of issues keeps it (mp_02006). */
export function noteFailedIssue(
  world: World,
  { quotaId, ownerId, kind }: CouponQuota,
  { memo, ...of }: Pick<FailedIssue, 'customerId' | 'amount'> & { readonly memo: string | undefined },
): void {
  world.failedIssues.set({
    ...of,
    id: nextKey(world, 'failed-issue'),
    issuerId: ownerId,
    quotaId,
    quotaKind: kind,
    at: world.now,
    ...(memo === undefined ? {} : { memo }),
  })
}
