import { refuse } from '../../contract/refusals.ts'
import { ownAccount } from '../../state/accounts.ts'
import { amountText, toAmount } from '../../state/amount.ts'
import { grantCoupon, reclaimCoupon } from '../../state/coupons.ts'
import { day, fromInstant, later, toInstant } from '../../state/instant.ts'
import { controlHandlers } from './define-control.ts'

/** How long a coupon can be used when nothing is said. */
const usualLife = 90 * day

export const couponControl = controlHandlers({
  GrantCoupon({ tenant, body, reply }) {
    const { world } = tenant
    const ownerId = body.customer_id ?? ownAccount(world).domainId
    const isKnown =
      (ownerId === ownAccount(world).domainId || world.customers.get(ownerId)) ?? world.resellers.get(ownerId)
    if (!isKnown) return refuse('control_unknown', `account ${ownerId}`)
    const validFrom = toInstant(body.valid_from ?? '') ?? world.now
    const expiresAt = toInstant(body.expires_at ?? '') ?? later(validFrom, usualLife)
    if (expiresAt <= world.now || expiresAt <= validFrom)
      return refuse('control_parameter_wrong', 'expires_at must be later than now and than valid_from')
    const coupon = grantCoupon(world, {
      ownerId,
      name: body.name ?? 'Cash coupon',
      faceValue: toAmount(body.face_value),
      validFrom,
      expiresAt,
      reusable: body.reusable ?? true,
      services: body.service_type_codes ?? [],
      withDiscounts: body.with_discounts ?? true,
      leastPercent: Math.round((body.least_ratio ?? 0) * 100),
    })
    return reply(201, {
      coupon_id: coupon.couponId,
      owner_id: ownerId,
      face_value: amountText(coupon.faceValue),
      valid_from: fromInstant(validFrom),
      expires_at: fromInstant(expiresAt),
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
