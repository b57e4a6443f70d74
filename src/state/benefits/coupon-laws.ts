import { type Amount, negate, subtract, sumOf, zero } from '../../units/amount.ts'
import { goThrough, groupInSlices, inTurn, nameOfFirst, type Slices } from '../engine/slices.ts'
import { sumsBy } from '../engine/sums.ts'
import type { World } from '../engine/world.ts'
import type { Law } from '../invariants.ts'
import { type CouponChangeKind, changesOf, handedOn } from './coupon-changes.ts'
import type { CouponQuota } from './coupon-quotas.ts'
import type { Coupon } from './coupons.ts'
import { type PaidByCoupon, sumByKind } from './paid-by-kind.ts'

/** What coupons and the quotas that they come out of keep to, whatever happens. */
export const couponLaws: Readonly<Record<string, Law>> = {
  'a coupon quota holds what it is worth less what it gave and has not got back': quotaOutOfBalance,
  'the changes of a coupon are what it was given, what it paid and what went back': changesOutOfBalance,
  'charges say what coupons of each kind paid': kindsOutOfBalance,
  'a coupon that a partner gave has a quota of its issuer': (world) =>
    nameOfFirst(
      world.coupons.values(),
      ({ issue }) => issue !== undefined && world.couponQuotas.get(issue.quotaId)?.ownerId !== issue.issuerId,
      (each) => each.couponId,
    ),
  'the end of a coupon that can be used is on the agenda': (world) =>
    nameOfFirst(
      world.coupons.values(),
      ({ couponId, state }) => state === 'available' && world.dueEvents.get(`coupon-expiry ${couponId}`) === undefined,
      (each) => each.couponId,
    ),
}

function* quotaOutOfBalance(world: World): Slices<string | undefined> {
  const given = yield* sumsBy(world.coupons.values(), ({ faceValue, issue }) =>
    issue === undefined ? [] : [[issue.quotaId, subtract(faceValue, issue.returned)]],
  )
  const handedDown = yield* sumsBy(world.couponQuotas.values(), ({ parentId, value, returned }) =>
    parentId === undefined ? [] : [[parentId, subtract(value, returned)]],
  )
  const agrees = ({ quotaId, value, balance, returned }: CouponQuota): boolean =>
    balance >= zero && value === sumOf([balance, returned, given.get(quotaId) ?? zero, handedDown.get(quotaId) ?? zero])
  return yield* nameOfFirst(
    world.couponQuotas.values(),
    (each) => !agrees(each),
    (each) => each.quotaId,
  )
}

/**
 * A coupon is given once; what it paid by its changes is what is gone of it, or what orders and charges say, which another law
 * holds against each other; and the rest went back.
 */
function* changesOutOfBalance(world: World): Slices<string | undefined> {
  const spent = yield* paidByCoupons(world)
  const agrees = ({ couponId, faceValue, balance, issue }: Coupon): boolean => {
    const changes = changesOf(world, couponId)
    const kept = sumOf([balance, issue?.returned ?? zero, handedOn(world, couponId)])
    const gone = [subtract(faceValue, kept), spent.get(couponId) ?? zero]
    const sumOfKinds = (kinds: readonly CouponChangeKind[]): Amount =>
      negate(sumOf(changes.filter((each) => kinds.includes(each.kind)).map((each) => each.amount)))
    return (
      // Coupons of worlds of before changes were written down have none.
      changes.length === 0 ||
      (sumOfKinds(['given', 'received']) === negate(faceValue) &&
        gone.includes(sumOfKinds(['paid', 'used', 'refunded'])) &&
        (issue === undefined || sumOfKinds(waysBack) === issue.returned))
    )
  }
  return yield* nameOfFirst(
    world.coupons.values(),
    (each) => !agrees(each),
    (each) => each.couponId,
  )
}

/**
 * By order, and by charge of use: what its lines say that each kind paid is what its coupons paid. Refunds whose lines say
 * nothing of coupons, as those of the International site, say nothing of their kinds.
 */
function* kindsOutOfBalance(world: World): Slices<string | undefined> {
  const lines = yield* groupInSlices(world.charges.values(), ({ orderId, id }) => orderId ?? id)
  const uses = new Map<string, readonly PaidByCoupon[]>()
  yield* goThrough(world.orders.values(), ({ orderId, couponUses = [] }) => {
    uses.set(orderId, couponUses)
  })
  yield* goThrough(world.charges.values(), ({ id, couponUses }) => {
    if (couponUses !== undefined) uses.set(id, couponUses)
  })
  return yield* nameOfFirst(
    lines,
    ([id, told]) => {
      const { flexi, card } = sumByKind(world, uses.get(id) ?? [])
      const agrees =
        sumOf(told.map((each) => each.flexi ?? zero)) === flexi &&
        sumOf(told.map((each) => each.cards ?? zero)) === card
      return (
        !agrees && told.some((each) => [each.coupons, each.flexi ?? zero, each.cards ?? zero].some((of) => of !== zero))
      )
    },
    ([id]) => id,
  )
}

/** What each coupon paid, as orders and charges say. */
export function paidByCoupons({ orders, charges }: World): Slices<ReadonlyMap<string, Amount>> {
  return sumsBy(inTurn<{ readonly couponUses?: readonly PaidByCoupon[] }>(orders.values(), charges.values()), (each) =>
    (each.couponUses ?? []).map(({ couponId, amount }) => [couponId, amount]),
  )
}

const waysBack = ['expired', 'reclaimed', 'disassociated', 'switched', 'unsubscribed'] as const
