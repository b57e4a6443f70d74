import { type Coupon, type CouponKind, type CouponState, kindOf } from '../../state/benefits/coupons.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'

/** Codes of the states in which coupons are shown. */
export const stateCodes = {
  waiting: 1,
  available: 2,
  used: 3,
  expired: 4,
  reclaimed: 5,
} as const satisfies Readonly<Record<CouponState | 'waiting', number>>

/** The state that a code asks for. */
export const states: Readonly<Record<1 | 2 | 3 | 4 | 5, CouponState | 'waiting'>> = {
  1: 'waiting',
  2: 'available',
  3: 'used',
  4: 'expired',
  5: 'reclaimed',
}

/** Codes of the kinds of coupons in lists (docs/decisions/china-coupons.md). */
export const kindCodes = { cash: 1, card: 3, flexi: 4 } as const satisfies Readonly<Record<CouponKind, number>>

/** The kind that a code asks for; discount coupons are given by nobody here. */
export const kinds: Readonly<Record<1 | 2 | 3 | 4, CouponKind | undefined>> = {
  1: 'cash',
  2: undefined,
  3: 'card',
  4: 'flexi',
}

/** Given out online by the platform or a partner, as electronic coupons. */
export const electronic = 1
export const issuedOnline = 3

/** Only what narrows the use of a coupon is a limit (page of ListOrderCouponsByOrderId). */
export function limitsOf(coupon: Coupon) {
  const { couponId, services, products = [], purposes = [], withDiscounts, leastPercent } = coupon
  const limits = [
    ...services.map((service) => ({ limit_key: 'serviceType', value1: service })),
    ...products.map((product) => ({ limit_key: 'productId', value1: product })),
    ...purposes.map((purpose) => ({ limit_key: 'subscribeType', value1: purpose })),
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

/** Codes of the kinds of coupons in a payment (api_order_00015); nobody gives discount coupons, 300, here. */
const paymentCodes = { cash: 301, flexi: 302, card: 303 } as const satisfies Readonly<Record<CouponKind, number>>

/** What is wrong with the types of the coupons that a payment names, in words; undefined where they are right. */
export function faultOfCoupons(
  world: World,
  choices: readonly { readonly id: string; readonly type: number }[],
): string | undefined {
  const given = siteOf(world).couponKinds.map((kind) => paymentCodes[kind])
  const foreign = choices.findIndex(({ type }) => !given.some((each) => each === type))
  if (foreign !== -1)
    return given.length === 1
      ? `coupon_infos.${foreign}.type must be ${given.join()}, a cash coupon`
      : `coupon_infos.${foreign}.type must be one of ${given.join(', ')}`
  const wrong = choices.findIndex(({ id, type }) => {
    const coupon = world.coupons.get(id)
    return coupon !== undefined && paymentCodes[kindOf(coupon)] !== type
  })
  return wrong === -1 ? undefined : `coupon_infos.${wrong}.type is not the type of the coupon`
}
