import type { Operation, RequestBody } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { ownAccount } from '../state/accounts/accounts.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { showsFault } from '../state/clock.ts'
import { type CouponGrant, grantCoupon, kindOf, reclaimCoupon } from '../state/benefits/coupons.ts'
import { siteOf } from '../state/sites/site-of.ts'
import { day, fromInstant, type Instant, later, toInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

/** How long a coupon can be used when nothing is said. */
const usualLife = 90 * day

const kinds = { 1: 'cash', 4: 'flexi' } as const
const usualNames = { cash: 'Cash coupon', flexi: 'Flexi-purchase coupon' } as const

function toGrant(now: Instant, body: RequestBody<Operation<'control', 'GrantCoupon'>>): Omit<CouponGrant, 'ownerId'> {
  const { reusable = true, with_discounts: withDiscounts = true, least_ratio: leastRatio = 0 } = body
  const kind = kinds[body.coupon_type ?? 1]
  const { name = usualNames[kind] } = body
  return {
    ...(kind === 'cash' ? {} : { kind }),
    name,
    faceValue: toAmount(body.face_value),
    ...lifeOf(now, body),
    reusable,
    ...limitsOf(body),
    withDiscounts,
    leastPercent: Math.round(leastRatio * 100),
  }
}

function lifeOf(
  now: Instant,
  { valid_from: from = '', expires_at: until = '' }: { readonly valid_from?: string; readonly expires_at?: string },
): Pick<CouponGrant, 'validFrom' | 'expiresAt'> {
  const validFrom = toInstant(from) ?? now
  return { validFrom, expiresAt: toInstant(until) ?? later(validFrom, usualLife) }
}

function limitsOf({
  service_type_codes: services = [],
  product_ids: products,
  order_types: purposes,
}: RequestBody<Operation<'control', 'GrantCoupon'>>): Pick<CouponGrant, 'services' | 'products' | 'purposes'> {
  return {
    services,
    ...(products === undefined ? {} : { products }),
    ...(purposes === undefined ? {} : { purposes }),
  }
}

export const couponControl = controlHandlers({
  GrantCoupon({ tenant, body, reply }) {
    const { world } = tenant
    const ownerId = body.customer_id ?? ownAccount(world).domainId
    const isKnown =
      (ownerId === ownAccount(world).domainId || world.customers.get(ownerId)) ?? world.resellers.get(ownerId)
    if (!isKnown) return refuse('control_unknown', `account ${ownerId}`)
    const grant = toGrant(world.now, body)
    if (!siteOf(world).couponKinds.includes(kindOf(grant)))
      return refuse('control_parameter_wrong', 'coupon_type is not given out on the site of the partner')
    const unshown = showsFault(grant.validFrom) ?? showsFault(grant.expiresAt)
    if (unshown !== undefined) return refuse('control_parameter_wrong', `valid_from and expires_at: ${unshown}`)
    if (grant.expiresAt <= world.now || grant.expiresAt <= grant.validFrom)
      return refuse('control_parameter_wrong', 'expires_at must be later than now and than valid_from')
    const coupon = grantCoupon(world, { ...grant, ownerId })
    return reply(201, {
      coupon_id: coupon.couponId,
      owner_id: ownerId,
      face_value: amountText(coupon.faceValue),
      valid_from: fromInstant(grant.validFrom),
      expires_at: fromInstant(grant.expiresAt),
    })
  },

  ReclaimCoupon({ tenant, path, reply }) {
    const coupon = tenant.world.coupons.get(path.id)
    if (coupon === undefined) return refuse('control_unknown', `coupon ${path.id}`)
    if (reclaimCoupon(tenant.world, coupon) === undefined) {
      const why = coupon.lockedBy === undefined ? coupon.state : `locked by order ${coupon.lockedBy}`
      return refuse('control_state_unfit', `coupon ${path.id} is ${why}`)
    }
    return reply(204)
  },
})
