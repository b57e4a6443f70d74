import { type Operation, type RequestBody } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { ownAccount } from '../state/accounts/accounts.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { showsFault } from '../state/clock.ts'
import { type CouponGrant, grantCoupon, reclaimCoupon } from '../state/benefits/coupons.ts'
import { day, fromInstant, type Instant, later, toInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

/** How long a coupon can be used when nothing is said. */
const usualLife = 90 * day

function toGrant(now: Instant, body: RequestBody<Operation<'control', 'GrantCoupon'>>): Omit<CouponGrant, 'ownerId'> {
  const { name = 'Cash coupon', reusable = true, service_type_codes: services = [] } = body
  const { with_discounts: withDiscounts = true, least_ratio: leastRatio = 0 } = body
  const validFrom = toInstant(body.valid_from ?? '') ?? now
  const expiresAt = toInstant(body.expires_at ?? '') ?? later(validFrom, usualLife)
  const leastPercent = Math.round(leastRatio * 100)
  return {
    name,
    faceValue: toAmount(body.face_value),
    validFrom,
    expiresAt,
    reusable,
    services,
    withDiscounts,
    leastPercent,
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
