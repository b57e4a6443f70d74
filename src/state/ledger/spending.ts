import { add, type Amount, sumOf, zero } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import { only, type World } from '../engine/world.ts'

/** What a customer has spent in a month, and in all before it: what it was charged, and that at list price. */
export interface SpentSums {
  readonly inMonth: Amount
  readonly beforeMonth: Amount
  readonly listInMonth: Amount
  readonly listBeforeMonth: Amount
}

/**
 * What a customer has spent, kept as sums so that no budget has to add up charges. Records of older versions have no list
 * prices: they are added up from the charges.
 */
export interface Spending
  extends Pick<SpentSums, 'inMonth' | 'beforeMonth'>, Partial<Pick<SpentSums, 'listInMonth' | 'listBeforeMonth'>> {
  readonly customerId: string
  /** The last month with a charge. */
  readonly month: BillingMonth
}

/** What all resale customers together were ever charged: the partner owes it. */
export interface Total {
  readonly charged: Amount
}

/** What a customer spent at once, in a month: what it was charged, and that at list price. */
export interface Spent {
  readonly month: BillingMonth
  readonly amount: Amount
  readonly official: Amount
}

const nothing: SpentSums = { inMonth: zero, beforeMonth: zero, listInMonth: zero, listBeforeMonth: zero }

/** What a customer has spent in a month and in all months before it. */
export function spendingIn(world: World, customerId: string, month: BillingMonth): SpentSums {
  const spending = world.spendings.get(customerId)
  if (spending === undefined) return nothing
  const sums = { ...nothing, ...listSums(world, spending), ...spending }
  if (spending.month === month) return sums
  return {
    ...nothing,
    beforeMonth: add(sums.beforeMonth, sums.inMonth),
    listBeforeMonth: add(sums.listBeforeMonth, sums.listInMonth),
  }
}

/** The list prices of a record that has none, from the charges that there are. */
function listSums(world: World, { customerId, month, listInMonth }: Spending): Partial<SpentSums> {
  // Stryker disable next-line ConditionalExpression: what a record has itself goes before what is added up.
  if (listInMonth !== undefined) return {}
  const charges = world.charges.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  const [within, before] = [true, false].map((isWithin) =>
    sumOf(charges.filter((each) => (each.month === month) === isWithin).map((each) => each.official)),
  )
  return { listInMonth: within ?? zero, listBeforeMonth: before ?? zero }
}

/**
 * The sums of a customer with something more that it spent in a month; what comes late counts to the months before. Its
 * charge is in the ledger already: a record without list prices gets them from there.
 */
export function spendingWith(world: World, customerId: string, { month, amount, official }: Spent): Spending {
  const known = world.spendings.get(customerId)
  // Stryker disable next-line EqualityOperator: of the same month either is the last.
  const last = known !== undefined && known.month > month ? known.month : month
  const sums = spendingIn(world, customerId, last)
  const list = known !== undefined && known.listInMonth === undefined ? zero : official
  const { inMonth, beforeMonth, listInMonth, listBeforeMonth } = sums
  return last === month
    ? {
        customerId,
        month,
        inMonth: add(inMonth, amount),
        beforeMonth,
        listInMonth: add(listInMonth, list),
        listBeforeMonth,
      }
    : {
        customerId,
        month: last,
        inMonth,
        beforeMonth: add(beforeMonth, amount),
        listInMonth,
        listBeforeMonth: add(listBeforeMonth, list),
      }
}

/** What all resale customers of a world were ever charged together, refunds taken off. */
export function totalCharged(world: World): Amount {
  return world.totals.get(only)?.charged ?? zero
}
