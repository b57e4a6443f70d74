import { isRefusal } from '../../contract/refusals.ts'
import { fromAmount } from '../../units/amount.ts'
import { listCoupons, shownBalance, shownState } from '../../state/benefits/coupon-listing.ts'
import { couponsPayingFor, couponsPerOrder, refuseCoupon } from '../../state/benefits/coupon-payments.ts'
import { type Coupon, kindOf } from '../../state/benefits/coupons.ts'
import { fromInstant } from '../../units/instant.ts'
import { findOwnOrder } from '../../state/ordering/orders.ts'
import { ownerFor } from '../../state/accounts/resellers.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { bssHandlers } from '../define-handlers.ts'
import { electronic, issuedOnline, kindCodes, kinds, limitsOf, stateCodes, states } from './coupon-codes.ts'
import { currencyOf, given, givenEnd, givenInstant, meant, measureId, pageOf } from './wire.ts'

export const couponHandlers = bssHandlers({
  ListSubCustomerCoupons({ world, caller, query, reply }) {
    const resellerId = ownerFor(world, caller, query.indirect_partner_id)
    if (isRefusal(resellerId)) return resellerId
    const kind = meant(kinds, query.coupon_type)
    const isForeign = query.coupon_type !== undefined && kind === undefined
    if (isForeign || query.promotion_plan_id !== undefined || query.source_id !== undefined) {
      return reply(200, { count: 0, user_coupons: [] })
    }
    const coupons = listCoupons(world, caller, {
      couponId: query.coupon_id,
      orderId: query.order_id,
      kind,
      resellerId: given(resellerId),
      states: query.status === undefined ? undefined : [states[query.status]],
      activeFrom: givenInstant(query.active_start_time),
      activeUntil: givenEnd(query.active_end_time),
      ...pageOf(query),
    })
    return reply(200, { count: coupons.count, user_coupons: coupons.page.map((each) => fromCoupon(world, each)) })
  },

  ListOrderCouponsByOrderId({ world, caller, query, reply }) {
    const order = findOwnOrder(world, caller, query.order_id)
    if (isRefusal(order)) return order
    const isWaiting = order.status === 'pending_payment'
    const fitting = (isWaiting ? couponsPayingFor(world, caller.domainId) : []).filter(
      (each) => refuseCoupon(world, each, { order, discount: undefined }) === undefined,
    )
    return reply(200, {
      count: fitting.length,
      user_coupons: fitting.map((each) => fromOrderCoupon(each)),
      coupon_max_use_quantity: siteOf(world).couponKinds.map((kind) => ({
        coupon_type: kindCodes[kind],
        coupon_group: 0,
        use_quantity_value: couponsPerOrder,
      })),
    })
  },
})

function fromCoupon(world: World, coupon: Coupon) {
  return {
    ...fromWorth(coupon),
    status: stateCodes[shownState(world, coupon)],
    customer_id: coupon.ownerId,
    valid_time: fromInstant(coupon.validFrom),
    ...(coupon.usedBy === undefined ? {} : { order_id: coupon.usedBy }),
    media_type: electronic,
    fetch_method: issuedOnline,
    ...(coupon.lockedBy === undefined ? {} : { lock_order_id: coupon.lockedBy }),
    is_frozen: '0',
    currency: currencyOf(world),
  } as const
}

function fromOrderCoupon(coupon: Coupon) {
  return {
    ...fromWorth(coupon),
    status: 2,
    effective_time: fromInstant(coupon.validFrom),
    ...(coupon.lastUsedAt === undefined ? {} : { last_used_time: fromInstant(coupon.lastUsedAt) }),
    ...(coupon.lockedBy === undefined ? {} : { used_by_order_id: coupon.lockedBy }),
    coupon_group: 0,
  } as const
}

function fromWorth(coupon: Coupon) {
  return {
    coupon_id: coupon.couponId,
    coupon_code: coupon.code,
    coupon_type: kindCodes[kindOf(coupon)],
    measure_id: measureId,
    face_value: fromAmount(coupon.faceValue),
    balance: fromAmount(shownBalance(coupon)),
    expire_time: fromInstant(coupon.expiresAt),
    plan_name: coupon.name,
    use_limits: limitsOf(coupon),
    active_time: fromInstant(coupon.validFrom),
    create_time: fromInstant(coupon.createdAt),
    coupon_version: coupon.reusable ? 2 : 1,
  } as const
}
