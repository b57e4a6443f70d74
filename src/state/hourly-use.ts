import { isRefusal } from '../contract/refusals.ts'
import { type Amount, subtract, sumOf, toAmount, zero } from './amount.ts'
import { type CouponUse, spendOnUse } from './coupons.ts'
import { cut, decimalOf, decimalText, minus } from './decimal.ts'
import { discountsOf } from './discounts.ts'
import { hourUnit, type OnDemandResource } from './on-demand.ts'
import { usePackages } from './packages.ts'
import { priceOfUse, savedOfUsage } from './prices.ts'
import { type World } from './world.ts'

/** What one hour of a pay-per-use resource costs, and what pays for it. */
export interface HourOfUse {
  readonly productId: string
  readonly official: Amount
  readonly discount: Amount
  readonly coupons: Amount
  readonly amount: Amount
  /** Hours that packages paid for, plain digits. */
  readonly fromPackages: string
  readonly couponUses: readonly { readonly couponId: string; readonly amount: Amount }[]
}

/** Ledger lines keep so many decimals of what use costs. */
export const ledgerDecimals = 8

/** Prices an hour of use, without packages and coupons; with `pays` they pay for it first. */
export function hourOfUse(world: World, held: OnDemandResource, { pays = false } = {}): HourOfUse {
  const { customerId, factor, service, resource, spec, region, size, sizeUnit, resourceId } = held
  const use = {
    service,
    resource,
    spec,
    region,
    size,
    sizeUnit,
    factor,
    unit: hourUnit,
    resourceId,
    useKey: `${resourceId}-${world.now}`,
  }
  const fromPackages = pays ? usePackages(world, customerId, use, decimalOf('1')) : decimalOf('0')
  const amount = decimalText(minus(decimalOf('1'), fromPackages))
  const price = priceOfUse(world, { ...use, id: '', zone: undefined, count: 1, amount })
  if (isRefusal(price)) throw new Error(`Failed to price an hour of ${spec}: ${price.detail ?? price.refusal}`)
  const official = toAmount(decimalText(cut(price.official, ledgerDecimals)))
  const [best] = discountsOf(world, customerId)
  const discount = best === undefined ? zero : toAmount(decimalText(savedOfUsage(best, price.official)))
  const payable = subtract(official, discount)
  const couponUses = pays ? spendOnUse(world, { customerId, service, official, amount: payable }, best) : []
  const coupons = sumOf(couponUses.map((each: CouponUse) => each.amount))
  return {
    productId: price.productId,
    official,
    discount,
    coupons,
    amount: subtract(payable, coupons),
    fromPackages: decimalText(fromPackages),
    couponUses: couponUses.map(({ coupon, amount: paid }) => ({ couponId: coupon.couponId, amount: paid })),
  }
}
