import { isRefusal } from '../../contract/refusals.ts'
import type { Coupon } from '../../state/benefits/coupons.ts'
import {
  giveCouponPart,
  listRetrievableCoupons,
  listTransferableCoupons,
  takeCouponPart,
} from '../../state/members/coupon-parts.ts'
import { amountText, cutToCents, toAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { limitsOf } from '../bss/coupon-codes.ts'
import { given, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'

export const memberCouponHandlers = cnHandlers({
  ListMultiAccountTransferCoupons({ world, caller, query, reply }) {
    const coupons = listTransferableCoupons(world, caller, pageOf(query))
    if (isRefusal(coupons)) return coupons
    return reply(200, {
      total_count: coupons.count,
      avail_transfer_coupons: coupons.page.map((each) => ({ coupon_id: each.couponId, ...fromCoupon(each) })),
    })
  },

  ClaimEnterpriseMultiAccountCoupon({ world, caller, body, reply }) {
    const part = giveCouponPart(world, caller, {
      memberId: body.customer_id,
      couponId: body.coupon_id,
      amount: toAmount(body.amount),
      transId: given(body.trans_id),
    })
    return isRefusal(part) ? part : reply(200, { sub_coupon_id: part.couponId })
  },

  ListMultiAccountRetrieveCoupons({ world, caller, query, reply }) {
    const parts = listRetrievableCoupons(world, caller, { memberId: query.sub_customer_id, ...pageOf(query) })
    if (isRefusal(parts)) return parts
    return reply(200, {
      total_count: parts.count,
      avail_retrieve_coupons: parts.page.map((each) => ({
        coupon_id: each.partOf,
        sub_coupon_id: each.couponId,
        ...fromCoupon(each),
      })),
    })
  },

  ReclaimEnterpriseMultiAccountCoupon({ world, caller, body, reply }) {
    const returned = takeCouponPart(world, caller, {
      memberId: body.customer_id,
      couponId: body.coupon_id,
      partId: body.sub_coupon_id,
      transId: given(body.trans_id),
    })
    return isRefusal(returned) ? returned : reply(200, { real_retrieve_amout: amountText(returned) })
  },
})

function fromCoupon(coupon: Coupon) {
  return {
    plan_name: coupon.name,
    balance: amountText(cutToCents(coupon.balance)),
    effective_time: fromInstant(coupon.validFrom),
    expire_time: fromInstant(coupon.expiresAt),
    use_limits: limitsOf(coupon),
  }
}
