import { add, type Amount, least, subtract, zero } from '../../units/amount.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { type CouponKind, kindOf } from './coupons.ts'

/** A coupon and what it paid; below zero it got that back. */
export interface PaidByCoupon {
  readonly couponId: string
  readonly amount: Amount
}

/** What coupons of each kind paid of an amount. */
export type PaidByKind = Readonly<Record<CouponKind, Amount>>

const nothing: PaidByKind = { cash: zero, flexi: zero, card: zero }

/** What of an amount that coupons paid is of flexi-purchase coupons and of stored-value cards; absent where nothing is. */
export interface CouponParts {
  readonly flexi?: Amount
  readonly cards?: Amount
}

/**
 * What coupons of each kind paid of each of several amounts that they paid for in turn: the first coupon pays the first
 * amount, as far as it goes.
 */
export function paidByKind(world: World, uses: readonly PaidByCoupon[], amounts: readonly Amount[]): PaidByKind[] {
  const rest = uses.map(({ couponId, amount }) => ({ kind: kindOf(recordOf(world.coupons, couponId)), left: amount }))
  return amounts.map((amount) => {
    const paid: Record<CouponKind, Amount> = { ...nothing }
    let open = amount
    for (const use of rest) {
      const part = least(use.left, open)
      paid[use.kind] = add(paid[use.kind], part)
      use.left = subtract(use.left, part)
      open = subtract(open, part)
    }
    return paid
  })
}

/** What coupons of each kind paid, or got back, altogether. */
export function sumByKind(world: World, uses: readonly PaidByCoupon[]): PaidByKind {
  const paid: Record<CouponKind, Amount> = { ...nothing }
  for (const { couponId, amount } of uses) {
    const kind = kindOf(recordOf(world.coupons, couponId))
    paid[kind] = add(paid[kind], amount)
  }
  return paid
}

/** What of it is not of cash coupons, as charges keep it. */
export function couponPartsOf({ flexi, card }: PaidByKind = nothing): CouponParts {
  return { ...(flexi === zero ? {} : { flexi }), ...(card === zero ? {} : { cards: card }) }
}
