import { type Refusal, refuse } from '../../contract/refusals.ts'
import { add, type Amount, subtract, zero } from '../../units/amount.ts'
import { fromInstant, type Instant, later, second } from '../../units/instant.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { nextDigits } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { CouponKind, CouponLimits } from './coupons.ts'

/** `adjusting`: the platform is changing it, and nothing is given out of it meanwhile; `reclaimed` is for child quotas. */
export type QuotaState = 'normal' | 'expired' | 'voided' | 'adjusting' | 'frozen' | 'reclaimed'

/** What the platform demands of coupons that a quota gives; absent where it demands nothing. */
export interface QuotaBounds {
  readonly leastFaceValue?: Amount
  readonly mostFaceValue?: Amount
  /** How many of its coupons one customer may get, and of what face value together. */
  readonly mostCoupons?: number
  readonly mostTogether?: Amount
  /** The customers that it is for. */
  readonly customerIds?: readonly string[]
}

/** An amount out of which a partner or reseller gives coupons to its customers. */
export interface CouponQuota {
  readonly quotaId: string
  readonly kind: Extract<CouponKind, 'cash' | 'flexi'>
  /** The reseller that has it; empty for the partner's own. */
  readonly ownerId: string
  /** The distributor's quota that it was cut from. */
  readonly parentId?: string
  /** What it was given with. */
  readonly value: Amount
  /** What can be given out of it. */
  readonly balance: Amount
  /** What its parent has got back of it. */
  readonly returned: Amount
  readonly state: QuotaState
  readonly validFrom: Instant
  readonly expiresAt: Instant
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly limits: CouponLimits
  readonly bounds: QuotaBounds
}

export type QuotaGrant = Pick<
  CouponQuota,
  'kind' | 'ownerId' | 'parentId' | 'value' | 'validFrom' | 'expiresAt' | 'limits' | 'bounds'
>

/** Gives the partner, or one of its resellers, a quota. */
export function giveQuota(world: World, grant: QuotaGrant): CouponQuota {
  const day = fromInstant(world.now).replaceAll(/\D/g, '').slice(0, 8)
  const quota: CouponQuota = {
    ...grant,
    quotaId: `${day}${nextDigits(world, 'coupon-quota', 8)}`,
    balance: grant.value,
    returned: zero,
    state: 'normal',
    createdAt: world.now,
    updatedAt: world.now,
  }
  world.couponQuotas.set(quota)
  plan(world, { kind: 'quota-expiry', at: later(quota.expiresAt, second), subject: quota.quotaId })
  return quota
}

/** The end of a quota: nothing is given out of it any more, and what it gave stays. */
export function expireQuota(world: World, quotaId: string): string {
  const quota = world.couponQuotas.get(quotaId)
  if (quota === undefined || quota.state === 'voided' || quota.state === 'reclaimed') return 'the quota was over before'
  update(world, quota, { state: 'expired' })
  return 'the coupon quota has expired'
}

/** The platform freezes a quota, frees it, begins to adjust it or ends it; undefined where it is over. */
export function moveQuota(
  world: World,
  quota: CouponQuota,
  state: Extract<QuotaState, 'normal' | 'voided' | 'adjusting' | 'frozen'>,
): CouponQuota | undefined {
  if (isOver(quota)) return undefined
  if (state === 'voided') unplan(world, 'quota-expiry', quota.quotaId)
  return update(world, quota, { state })
}

/** The platform changes what a quota is worth; undefined where more has been given out of it than that, or it is over. */
export function adjustQuota(world: World, quota: CouponQuota, value: Amount): CouponQuota | undefined {
  const balance = add(quota.balance, subtract(value, quota.value))
  return balance < zero || isOver(quota) ? undefined : update(world, quota, { value, balance })
}

function isOver({ state }: CouponQuota): boolean {
  return state === 'expired' || state === 'voided' || state === 'reclaimed'
}

/** Takes an amount out of a quota, which has that much. */
export function takeFromQuota(world: World, quotaId: string, amount: Amount): CouponQuota {
  const quota = recordOf(world.couponQuotas, quotaId)
  return update(world, quota, { balance: subtract(quota.balance, amount) })
}

/** Gives an amount back to the quota that it came out of, or to the parent of one that the distributor has taken back. */
export function creditQuota(world: World, quotaId: string, amount: Amount): void {
  const quota = recordOf(world.couponQuotas, quotaId)
  if (quota.state !== 'reclaimed' || quota.parentId === undefined) {
    update(world, quota, { balance: add(quota.balance, amount) })
    return
  }
  update(world, quota, { returned: add(quota.returned, amount) })
  creditQuota(world, quota.parentId, amount)
}

/** A child quota gives all that is left of it back to its parent, and is over. Gives what that was. */
export function returnToParent(world: World, quota: CouponQuota & { readonly parentId: string }): Amount {
  const { balance, quotaId, parentId } = quota
  unplan(world, 'quota-expiry', quotaId)
  update(world, quota, { balance: zero, returned: add(quota.returned, balance), state: 'reclaimed' })
  creditQuota(world, parentId, balance)
  return balance
}

function update(world: World, quota: CouponQuota, change: Partial<CouponQuota>): CouponQuota {
  const updated = { ...quota, ...change, updatedAt: world.now }
  world.couponQuotas.set(updated)
  return updated
}

/** A quota of that owner that something can be given out of now. */
export function findUsableQuota(
  world: World,
  { quotaId, ownerId }: { readonly quotaId: string; readonly ownerId: string },
): CouponQuota | Refusal<'coupon_quota_unfit' | 'coupon_quota_out_of_time'> {
  const quota = world.couponQuotas.get(quotaId)
  if (quota?.ownerId !== ownerId) return refuse('coupon_quota_unfit')
  if (quota.state === 'expired' || world.now < quota.validFrom) return refuse('coupon_quota_out_of_time')
  return quota.state === 'normal' ? quota : refuse('coupon_quota_unfit')
}
