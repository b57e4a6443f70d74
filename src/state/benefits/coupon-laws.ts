import { add, type Amount, negate, subtract, sumOf, zero } from '../../units/amount.ts'
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
    [...world.coupons.values()].find(
      ({ issue }) => issue !== undefined && world.couponQuotas.get(issue.quotaId)?.ownerId !== issue.issuerId,
    )?.couponId,
  'the end of a coupon that can be used is on the agenda': (world) =>
    [...world.coupons.values()].find(
      ({ couponId, state }) => state === 'available' && world.dueEvents.get(`coupon-expiry ${couponId}`) === undefined,
    )?.couponId,
}

function quotaOutOfBalance(world: World): string | undefined {
  const out = new Map<string, Amount>()
  const count = (quotaId: string, amount: Amount): void => {
    out.set(quotaId, add(out.get(quotaId) ?? zero, amount))
  }
  for (const { faceValue, issue } of world.coupons.values())
    if (issue !== undefined) count(issue.quotaId, subtract(faceValue, issue.returned))
  for (const { parentId, value, returned } of world.couponQuotas.values())
    if (parentId !== undefined) count(parentId, subtract(value, returned))
  const agrees = ({ quotaId, value, balance, returned }: CouponQuota): boolean =>
    balance >= zero && value === sumOf([balance, returned, out.get(quotaId) ?? zero])
  return [...world.couponQuotas.values()].find((each) => !agrees(each))?.quotaId
}

/**
 * A coupon is given once; what it paid by its changes is what is gone of it, or what orders and charges say, which another law
 * holds against each other; and the rest went back.
 */
function changesOutOfBalance(world: World): string | undefined {
  const uses = [...world.orders.values(), ...world.charges.values()].flatMap(({ couponUses = [] }) => couponUses)
  const spent = new Map<string, Amount>()
  for (const { couponId, amount } of uses) spent.set(couponId, add(spent.get(couponId) ?? zero, amount))
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
  return [...world.coupons.values()].find((each) => !agrees(each))?.couponId
}

/**
 * By order, and by charge of use: what its lines say that each kind paid is what its coupons paid. Refunds whose lines say
 * nothing of coupons, as those of the International site, say nothing of their kinds.
 */
function kindsOutOfBalance(world: World): string | undefined {
  const lines = Map.groupBy(world.charges.values(), ({ orderId, id }) => orderId ?? id)
  const uses = new Map<string, readonly PaidByCoupon[]>([
    ...[...world.orders.values()].map(({ orderId, couponUses = [] }) => [orderId, couponUses] as const),
    ...[...world.charges.values()].flatMap(({ id, couponUses }) => (couponUses ? [[id, couponUses] as const] : [])),
  ])
  return [...lines].find(([id, told]) => {
    const { flexi, card } = sumByKind(world, uses.get(id) ?? [])
    const agrees =
      sumOf(told.map((each) => each.flexi ?? zero)) === flexi && sumOf(told.map((each) => each.cards ?? zero)) === card
    return (
      !agrees && told.some((each) => [each.coupons, each.flexi ?? zero, each.cards ?? zero].some((of) => of !== zero))
    )
  })?.[0]
}

const waysBack = ['expired', 'reclaimed', 'disassociated', 'switched', 'unsubscribed'] as const
