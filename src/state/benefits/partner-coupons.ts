import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { add, type Amount, sumOf, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { isProduct } from '../catalog/prices.ts'
import { type Customer, findCustomer } from '../customers/customers.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { associationOf } from '../sites/site-of.ts'
import { type Failed, refuseShortQuota } from './child-quotas.ts'
import { type CouponQuota, findUsableQuota, takeFromQuota } from './coupon-quotas.ts'
import { noteFailedIssue } from './failed-issues.ts'
import { type Coupon, couponsOf, grantCoupon, reclaimCoupon, sendBack } from './coupons.ts'

/** A coupon that a partner wants to give each of several customers. */
export interface CouponWish {
  readonly quotaId: string
  readonly indirectPartnerId: string | undefined
  readonly customerIds: readonly string[]
  readonly faceValue: Amount
  /** When it begins and ends; those of the quota where nothing is said. */
  readonly validFrom: Instant | undefined
  readonly expiresAt: Instant | undefined
  /** What it pays for; what the quota is for where nothing is said. */
  readonly services: readonly string[]
  readonly products: readonly string[]
  readonly memo: string | undefined
}

/** Why a request gives nobody a coupon, in the order of the table of mp_02002. */
export type IssueRefusal = Refusal<
  | 'parameter_wrong'
  | 'reseller_not_yours'
  | 'coupon_for_oneself'
  | 'coupon_quota_unfit'
  | 'coupon_quota_out_of_time'
  | 'coupon_face_too_small'
  | 'coupon_face_too_large'
  | 'coupon_product_unknown'
  | 'coupon_service_unknown'
  | 'coupon_limits_wider'
  | 'coupon_customer_not_meant'
>

/** Why one customer gets none. */
export type CustomerIssueRefusal = Refusal<
  | 'reseller_not_yours'
  | 'customer_not_yours'
  | 'coupon_model_unfit'
  | 'coupon_for_custodial'
  | 'coupon_count_exceeded'
  | 'coupon_total_exceeded'
  | 'coupon_quota_short'
>

export interface Issued {
  readonly issued: readonly Coupon[]
  readonly failed: readonly Failed<CustomerIssueRefusal>[]
}

/** Gives each of the customers one coupon out of a quota; those that get none are told and written down, and the others have theirs (mp_02002). */
export function issueCoupons(world: World, caller: Caller, wish: CouponWish): Issued | IssueRefusal {
  const ownerId = ownerFor(world, caller, wish.indirectPartnerId)
  if (isRefusal(ownerId)) return ownerId
  if (wish.customerIds.includes(caller.domainId)) return refuse('coupon_for_oneself')
  const quota = findUsableQuota(world, { quotaId: wish.quotaId, ownerId })
  if (isRefusal(quota)) return quota
  const refusal = refuseWish(world, quota, wish)
  if (refusal !== undefined) return refusal
  const issued: Coupon[] = []
  const failed: Failed<CustomerIssueRefusal>[] = []
  for (const id of new Set(wish.customerIds)) {
    const customer = findRecipient(world, caller, { quota, wish, id })
    if (isRefusal(customer)) {
      failed.push({ id, refusal: customer })
      noteFailedIssue(world, quota, { customerId: id, amount: wish.faceValue, memo: wish.memo })
    } else issued.push(issue(world, customer, { quota, wish }))
  }
  return { issued, failed }
}

function refuseWish(world: World, quota: CouponQuota, wish: CouponWish): IssueRefusal | undefined {
  const { bounds } = quota
  const { faceValue, customerIds } = wish
  const fault = faultOfTimes(world, quota, wish)
  if (fault !== undefined) return refuse('parameter_wrong', fault)
  if (bounds.leastFaceValue !== undefined && faceValue < bounds.leastFaceValue) return refuse('coupon_face_too_small')
  if (bounds.mostFaceValue !== undefined && faceValue > bounds.mostFaceValue) return refuse('coupon_face_too_large')
  const unlimited = refuseLimits(world, quota, wish)
  if (unlimited !== undefined) return unlimited
  const { customerIds: meant } = bounds
  return meant !== undefined && customerIds.some((id) => !meant.includes(id))
    ? refuse('coupon_customer_not_meant')
    : undefined
}

/** A coupon lives within the time of its quota, and does not begin with its end behind it. */
function faultOfTimes(world: World, quota: CouponQuota, { validFrom, expiresAt }: CouponWish): string | undefined {
  const { validFrom: from = quota.validFrom, expiresAt: until = quota.expiresAt } = { validFrom, expiresAt }
  if (from < quota.validFrom) return words`{validTime} is before that of the quota`
  if (until > quota.expiresAt) return words`{expireTime} is after that of the quota`
  if (until <= world.now) return words`{expireTime} has passed`
  return until <= from ? words`{expireTime} must be after {validTime}` : undefined
}

function refuseLimits(
  world: World,
  { limits }: CouponQuota,
  { services, products }: CouponWish,
): Refusal<'coupon_product_unknown' | 'coupon_service_unknown' | 'coupon_limits_wider'> | undefined {
  const unsold = products.find((id) => !isProduct(world, id))
  if (unsold !== undefined) return refuse('coupon_product_unknown', unsold)
  const unknown = services.find((code) => !world.catalog.serviceTypes.some((each) => each.code === code))
  if (unknown !== undefined) return refuse('coupon_service_unknown', unknown)
  const isWider = exceeds(services, limits.services) || exceeds(products, limits.products)
  return isWider ? refuse('coupon_limits_wider') : undefined
}

/** Whether something wanted is not in a list of what may be wanted; an empty one bounds nothing. */
function exceeds(wanted: readonly string[], allowed: readonly string[]): boolean {
  return allowed.length > 0 && wanted.some((each) => !allowed.includes(each))
}

function findRecipient(
  world: World,
  caller: Caller,
  { quota, wish, id }: { readonly quota: CouponQuota; readonly wish: CouponWish; readonly id: string },
): Customer | CustomerIssueRefusal {
  const { indirectPartnerId, faceValue } = wish
  const customer = findCustomer(world, caller, { customerId: id, indirectPartnerId })
  if (isRefusal(customer)) return customer
  if (!associationOf(world, customer).partnerGivesCoupons) return refuse('coupon_model_unfit')
  const { state, isCustodial } = world.memberships.get(id) ?? { state: 'closed', isCustodial: false }
  if (isCustodial && state !== 'closed') return refuse('coupon_for_custodial')
  const refusal = refuseMore(world, quota, { customerId: id, faceValue })
  if (refusal !== undefined) return refusal
  const { balance } = recordOf(world.couponQuotas, quota.quotaId)
  return balance < faceValue ? refuseShortQuota(balance) : customer
}

/** Why a customer may get no more out of a quota; undefined where it may. */
function refuseMore(
  world: World,
  { quotaId, bounds: { mostCoupons = Infinity, mostTogether } }: CouponQuota,
  { customerId, faceValue }: { readonly customerId: string; readonly faceValue: Amount },
): Refusal<'coupon_count_exceeded' | 'coupon_total_exceeded'> | undefined {
  const had = couponsOf(world, customerId).filter((each) => each.issue?.quotaId === quotaId)
  if (had.length >= mostCoupons) return refuse('coupon_count_exceeded')
  const together = add(sumOf(had.map((each) => each.faceValue)), faceValue)
  return mostTogether !== undefined && together > mostTogether ? refuse('coupon_total_exceeded') : undefined
}

function issue(
  world: World,
  { customerId: ownerId }: Customer,
  { quota, wish }: { readonly quota: CouponQuota; readonly wish: CouponWish },
): Coupon {
  const { kind, quotaId, ownerId: issuerId, limits } = quota
  const { faceValue, memo, services, products } = wish
  takeFromQuota(world, quotaId, faceValue)
  return grantCoupon(world, {
    ownerId,
    kind,
    name: couponNames[kind],
    faceValue,
    validFrom: wish.validFrom ?? quota.validFrom,
    expiresAt: wish.expiresAt ?? quota.expiresAt,
    reusable: true,
    services: services.length === 0 ? limits.services : services,
    products: products.length === 0 ? limits.products : products,
    purposes: limits.purposes,
    withDiscounts: true,
    leastPercent: 0,
    issue: { quotaId, issuerId, returned: zero, ...(memo === undefined ? {} : { memo }) },
  })
}

const couponNames: Readonly<Record<CouponQuota['kind'], string>> = {
  cash: 'Partner cash coupon',
  flexi: 'Partner flexi-purchase coupon',
}

/** A partner takes back all that is left of a coupon that it gave and that can be used (mp_02004). */
export function reclaimIssued(
  world: World,
  caller: Caller,
  { couponId, indirectPartnerId }: { readonly couponId: string; readonly indirectPartnerId: string | undefined },
): Coupon | Refusal<'reseller_not_yours' | 'parameter_wrong' | 'coupon_status_unfit'> {
  const ownerId = ownerFor(world, caller, indirectPartnerId)
  if (isRefusal(ownerId)) return ownerId
  const coupon = world.coupons.get(couponId)
  if (coupon?.issue?.issuerId !== ownerId)
    return refuse('parameter_wrong', words`{couponId} names no coupon that you gave`)
  if (world.now < coupon.validFrom) return refuse('coupon_status_unfit', 'it is not valid yet')
  if (coupon.lockedBy !== undefined) return refuse('coupon_status_unfit', `order ${coupon.lockedBy} holds it`)
  return reclaimCoupon(world, coupon) ?? refuse('coupon_status_unfit', `it is ${coupon.state}`)
}

/**
 * What a partner's coupons hold goes back to the quotas that they came out of: at the end of an association, or where its
 * model changes. What the platform gave stays with the customer.
 */
export function returnPartnerCoupons(
  world: World,
  { customerId }: Pick<Customer, 'customerId'>,
  reason: 'disassociated' | 'switched',
): void {
  for (const coupon of couponsOf(world, customerId))
    if (coupon.issue !== undefined && coupon.state === 'available') sendBack(world, coupon, reason)
}
