import { isRefusal, type Refusal, refusalReason } from '../../contract/refusals.ts'
import { hourUnit, type OnDemandResource } from './resources.ts'
import type { World } from '../engine/world.ts'
import { type Amount, cutToCents, subtract, sumOf, toAmount, zero } from '../../units/amount.ts'
import { spendOnUse } from '../benefits/coupon-payments.ts'
import { type CouponParts, couponPartsOf, type PaidByCoupon, sumByKind } from '../benefits/paid-by-kind.ts'
import { cut, decimalOf, decimalText, minus, zeroDecimal } from '../../units/decimal.ts'
import { siteOf } from '../sites/site-of.ts'
import { discountsOf } from '../catalog/discounts.ts'
import { hour, type Instant, later } from '../../units/instant.ts'
import { type UseOfPackages, usePackages } from '../benefits/packages.ts'
import { priceOfUse, savedOfUsage, type WantedUsage } from '../catalog/prices.ts'

/** So much use of one thing by one customer. */
export type Use = Omit<WantedUsage, 'id' | 'zone' | 'count'> &
  UseOfPackages & {
    readonly customerId: string
    /** When it is over, where that is later than now. */
    readonly until?: Instant
  }

/** What use costs, and what pays for it. */
export interface UseCost extends CouponParts {
  readonly productId: string
  readonly official: Amount
  readonly discount: Amount
  /** What was cut behind the cent, where use is debited in cents. */
  readonly erased?: Amount
  readonly coupons: Amount
  readonly amount: Amount
  /** How much of it packages paid for, plain digits. */
  readonly fromPackages: string
  readonly couponUses: readonly PaidByCoupon[]
}

/** Ledger lines keep so many decimals of what use costs. */
const ledgerDecimals = 8

/**
 * What use costs after the best discount. With `pays`, packages pay for it before it is priced, and coupons for what the
 * discount leaves: both are spent.
 */
export function costOfUse(world: World, use: Use, { pays }: { readonly pays: boolean }): UseCost | Refusal {
  const { customerId, service, resource, until = world.now } = use
  const used = decimalOf(use.amount)
  const fromPackages = pays ? usePackages(world, use, used) : zeroDecimal
  const rest = decimalText(minus(used, fromPackages))
  const price = priceOfUse(world, { ...use, id: '', zone: undefined, count: 1, amount: rest })
  if (isRefusal(price)) return price
  const official = toAmount(decimalText(cut(price.official, ledgerDecimals)))
  const [best] = discountsOf(world, customerId)
  const discount = best === undefined ? zero : toAmount(decimalText(savedOfUsage(best, price.official)))
  const { payable, erased } = debitOf(world, subtract(official, discount))
  const { productId } = price
  const priced = { customerId, service, resource, productId, official, amount: payable, until }
  const uses = (pays ? spendOnUse(world, priced, best) : []).map(({ coupon, amount }) => ({
    couponId: coupon.couponId,
    amount,
  }))
  const coupons = sumOf(uses.map((each) => each.amount))
  return {
    productId,
    official,
    discount,
    ...erased,
    coupons,
    ...couponPartsOf(sumByKind(world, uses)),
    amount: subtract(payable, coupons),
    fromPackages: decimalText(fromPackages),
    couponUses: uses,
  }
}

/** What of an amount for use is debited, and what is cut behind its cent where the site debits in cents. */
export function debitOf(
  world: World,
  amount: Amount,
): { readonly payable: Amount; readonly erased: Pick<UseCost, 'erased'> } {
  const payable = siteOf(world).debitsInCents ? cutToCents(amount) : amount
  return { payable, erased: payable === amount ? {} : { erased: subtract(amount, payable) } }
}

/** Prices an hour of use of a pay-per-use resource, without packages and coupons; with `pays` they pay for it first. */
export function hourOfUse(world: World, held: OnDemandResource, { pays = false } = {}): UseCost {
  const { customerId, factor, service, resource, spec, region, size, sizeUnit, resourceId } = held
  const use = {
    customerId,
    service,
    resource,
    spec,
    region,
    size,
    sizeUnit,
    factor,
    amount: '1',
    unit: hourUnit,
    resourceId,
    useKey: `${resourceId}-${world.now}`,
    until: later(world.now, hour),
  }
  const cost = costOfUse(world, use, { pays })
  if (isRefusal(cost)) throw new Error(`Failed to price an hour of ${spec}: ${refusalReason(cost)}`)
  return cost
}
