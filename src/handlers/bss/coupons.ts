import { isRefusal } from '../../contract/refusals.ts'
import { fromAmount } from '../../units/amount.ts'
import {
  type Coupon,
  couponsOf,
  couponsPerOrder,
  type CouponState,
  listCoupons,
  refuseCoupon,
  shownState,
} from '../../state/benefits/coupons.ts'
import { fromInstant } from '../../units/instant.ts'
import { findOwnOrder } from '../../state/ordering/orders.ts'
import { type World } from '../../state/engine/world.ts'
import { bssHandlers } from '../define-handlers.ts'
import { currencyOf, givenEnd, givenInstant, measureId, pageOf } from './wire.ts'

export const couponHandlers = bssHandlers({
  ListSubCustomerCoupons({ world, caller, query, reply }) {
    const isForeign = query.coupon_type !== undefined && query.coupon_type !== cashCoupon
    if (isForeign || query.promotion_plan_id !== undefined || query.source_id !== undefined) {
      return reply(200, { count: 0, user_coupons: [] })
    }
    const coupons = listCoupons(world, caller, {
      couponId: query.coupon_id,
      orderId: query.order_id,
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
    const fitting = couponsOf(world, caller.domainId).filter(
      (each) =>
        order.status === 'pending_payment' && refuseCoupon(world, each, { order, discount: undefined }) === undefined,
    )
    return reply(200, {
      count: fitting.length,
      user_coupons: fitting.map((each) => fromOrderCoupon(each)),
      coupon_max_use_quantity: [{ coupon_type: cashCoupon, coupon_group: 0, use_quantity_value: couponsPerOrder }],
    })
  },
})

const cashCoupon = 1

const states: Readonly<Record<1 | 2 | 3 | 4 | 5, CouponState | 'waiting'>> = {
  1: 'waiting',
  2: 'available',
  3: 'used',
  4: 'expired',
  5: 'reclaimed',
}
const stateCodes: Readonly<Record<CouponState | 'waiting', 1 | 2 | 3 | 4 | 5>> = {
  waiting: 1,
  available: 2,
  used: 3,
  expired: 4,
  reclaimed: 5,
}

/** Given out online by the platform, as electronic coupons. */
const electronic = 1
const issuedOnline = 3

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
    coupon_type: cashCoupon,
    measure_id: measureId,
    face_value: fromAmount(coupon.faceValue),
    balance: fromAmount(coupon.balance),
    expire_time: fromInstant(coupon.expiresAt),
    plan_name: coupon.name,
    use_limits: limitsOf(coupon),
    active_time: fromInstant(coupon.validFrom),
    create_time: fromInstant(coupon.createdAt),
    coupon_version: coupon.reusable ? 2 : 1,
  } as const
}

/** Only what narrows the use of a coupon is a limit (page of ListOrderCouponsByOrderId). */
export function limitsOf({ couponId, services, withDiscounts, leastPercent }: Coupon) {
  const limits = [
    ...services.map((service) => ({ limit_key: 'serviceType', value1: service })),
    ...(withDiscounts
      ? []
      : ['simultaneousUseWithEmpowerDiscount', 'simultaneousUseWithContractDiscount'].map((key) => ({
          limit_key: key,
          value1: '0',
        }))),
    ...(leastPercent === 0 ? [] : [{ limit_key: 'minConsumeDiscount', value1: String(leastPercent / 100) }]),
  ]
  return limits.map((limit, at) => ({ use_limiti_info_id: `${couponId}-${at + 1}`, ...limit }))
}
