import { couponPartsOf, paidByKind, type PaidByCoupon, type PaidByKind, sumByKind } from './benefits/paid-by-kind.ts'
import { atOnce, goThrough, groupInSlices, type Slices } from './engine/slices.ts'
import type { World } from './engine/world.ts'
import type { Charge } from './ledger/charges.ts'
import { negate, sumOf, zero } from '../units/amount.ts'

/**
 * Completes the records of a world that an older version kept, as soon as it is read. This is no change of the world: it is
 * not written down, and comes out the same wherever the world is read.
 */
export function completeOldRecords(world: World): void {
  atOnce(completingOldRecords(world))
}

/** Does what `completeOldRecords` does in slices. */
export function* completingOldRecords(world: World): Slices<void> {
  const lines = yield* groupInSlices(world.charges.values(), ({ orderId, id }) => orderId ?? id)
  yield* goThrough(world.orders.values(), ({ orderId, couponUses = [] }) => {
    tellCouponKinds(world, lines.get(orderId) ?? [], couponUses)
  })
  yield* goThrough(world.charges.values(), (charge) => {
    if (charge.couponUses !== undefined) tellCouponKinds(world, [charge], charge.couponUses)
  })
}

/**
 * Charges of before flexi-purchase coupons and stored-value cards were told apart from cash coupons say what all of them paid;
 * the order, or the charge of use, says which coupons.
 */
function tellCouponKinds(world: World, lines: readonly Charge[], uses: readonly PaidByCoupon[]): void {
  const { flexi, card } = sumByKind(world, uses)
  const isTold = lines.some((each) => each.flexi !== undefined || each.cards !== undefined)
  if (isTold || (flexi === zero && card === zero)) return
  if (sumOf(lines.map((each) => each.coupons)) !== sumOf(uses.map((each) => each.amount))) return
  for (const [at, paid] of kindsOf(world, lines, uses).entries()) {
    const line = lines[at]
    if (line !== undefined) replace(world, { ...line, ...couponPartsOf(paid), ...runOf(line, paid) })
  }
}

function kindsOf(world: World, lines: readonly Charge[], uses: readonly PaidByCoupon[]): readonly PaidByKind[] {
  if (lines.length === 1) return [sumByKind(world, uses)]
  const isRefund = uses.some((each) => each.amount < zero)
  const turned = isRefund ? uses.map((each) => ({ ...each, amount: negate(each.amount) })) : uses
  const amounts = lines.map(({ coupons }) => (isRefund ? negate(coupons) : coupons))
  return paidByKind(world, turned, amounts).map((paid) =>
    isRefund ? { cash: negate(paid.cash), flexi: negate(paid.flexi), card: negate(paid.card) } : paid,
  )
}

/** Of hours that follow each other it is known what paid for each where coupons of one kind paid for all. */
function runOf({ run, coupons }: Charge, { flexi, card }: PaidByKind): Pick<Charge, 'run'> {
  if (run === undefined || (flexi !== coupons && card !== coupons)) return {}
  const parts = flexi === coupons ? { flexi: run.perHour.coupons } : { cards: run.perHour.coupons }
  return { run: { ...run, perHour: { ...run.perHour, ...parts } } }
}

/** Puts a record in the place of the one that was read, which is no change. */
function replace({ charges }: World, charge: Charge): void {
  const place = charges.placeOf(charge.id)
  if (place !== undefined) charges.restore(charge, place)
}
