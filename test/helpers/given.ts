import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { type Coupon, type CouponGrant, grantCoupon } from '../../src/state/benefits/coupons.ts'
import type { World } from '../../src/state/engine/world.ts'
import { type BudgetChange, setBudget } from '../../src/state/ledger/budgets.ts'
import { toAmount } from '../../src/units/amount.ts'
import { day, later } from '../../src/units/instant.ts'
import { granted } from './told.ts'

/** A coupon of 20 USD that pays for everything, more than once, for 90 days, where nothing else is said. */
export function giveCoupon(world: World, grant: Pick<CouponGrant, 'ownerId'> & Partial<CouponGrant>): Coupon {
  return grantCoupon(world, {
    name: 'coupon',
    faceValue: toAmount(20),
    validFrom: world.now,
    expiresAt: later(world.now, 90 * day),
    reusable: true,
    services: [],
    withDiscounts: true,
    leastPercent: 0,
    ...grant,
  })
}

/** A monthly budget that freezes nobody, where nothing else is said. */
export function giveBudget(
  world: World,
  change: Pick<BudgetChange, 'customerId' | 'limit'> & Partial<BudgetChange>,
): void {
  granted(
    setBudget(world, ownCaller(world), {
      indirectPartnerId: undefined,
      period: 'monthly',
      unfreeze: false,
      freezing: 'manual',
      ...change,
    }),
  )
}
