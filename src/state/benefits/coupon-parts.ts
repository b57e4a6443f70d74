import { type Amount, negate, subtract, zero } from '../../units/amount.ts'
import type { World } from '../engine/world.ts'
import { noteChange } from './coupon-changes.ts'
import { type Coupon, grantCoupon, reclaimCoupon, regain } from './coupons.ts'

/** Splits an amount off a coupon: it becomes a coupon of another account, with the same limits and the same end. */
export function splitCoupon(
  world: World,
  whole: Coupon,
  { ownerId, amount }: { readonly ownerId: string; readonly amount: Amount },
): Coupon {
  const balance = subtract(whole.balance, amount)
  world.coupons.set({ ...whole, balance, state: balance > zero ? 'available' : 'used' })
  noteChange(world, whole, { kind: 'handed', amount: negate(amount) })
  const { name, validFrom, expiresAt, reusable, services, products, purposes, withDiscounts, leastPercent } = whole
  return grantCoupon(world, {
    ownerId,
    name,
    faceValue: amount,
    validFrom,
    expiresAt,
    reusable,
    services,
    ...(products === undefined ? {} : { products }),
    ...(purposes === undefined ? {} : { purposes }),
    withDiscounts,
    leastPercent,
    partOf: whole.couponId,
  })
}

/** Returns all that is left of a part to the coupon that it was split off; tells how much that is. */
export function joinCoupon(world: World, part: Coupon & { readonly partOf: string }): Amount {
  reclaimCoupon(world, part, 'retrieved')
  regain(world, part.partOf, part.balance)
  return part.balance
}
