import { add, type Amount, zero } from './amount.ts'
import { type BillingMonth } from './instant.ts'
import { only, type World } from './world.ts'

/** What a customer has spent, kept as two sums so that no budget has to add up charges. */
export interface Spending {
  readonly customerId: string
  /** The last month with a charge. */
  readonly month: BillingMonth
  readonly inMonth: Amount
  readonly beforeMonth: Amount
}

/** What all resale customers together were ever charged: the partner owes it. */
export interface Total {
  readonly charged: Amount
}

/** What a customer has spent in a month and in all months before it. */
export function spendingIn(
  world: World,
  customerId: string,
  month: BillingMonth,
): { readonly inMonth: Amount; readonly beforeMonth: Amount } {
  const spending = world.spendings.get(customerId)
  if (spending === undefined) return { inMonth: zero, beforeMonth: zero }
  if (spending.month === month) return spending
  return { inMonth: zero, beforeMonth: add(spending.beforeMonth, spending.inMonth) }
}

export function totalCharged(world: World): Amount {
  return world.totals.get(only)?.charged ?? zero
}
