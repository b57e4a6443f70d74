import { type Amount, amountText } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import type { Slices } from '../engine/slices.ts'

/** One comparison over all customers and months: how much was compared, and the first that does not agree. */
export interface Check {
  readonly name: string
  readonly compared: number
  readonly detail?: string
}

/** A customer's month, with what the ledger has for it. */
export interface CustomerMonth {
  readonly customerId: string
  readonly month: BillingMonth
}

/** Compares each thing; the check names the first that disagrees, in words. */
export function* check<Thing>(
  name: string,
  things: readonly Thing[],
  disagreement: (thing: Thing) => string | undefined | Slices<string | undefined>,
): Slices<Check> {
  for (const thing of things) {
    const came = disagreement(thing)
    const detail = typeof came === 'object' ? yield* came : came
    if (detail !== undefined) return { name, compared: things.length, detail }
    yield 'within'
  }
  return { name, compared: things.length }
}

/** How two amounts of something differ, in words; undefined where they do not. */
export function differ(what: string, a: Amount, b: Amount): string | undefined {
  return a === b ? undefined : `${what}: ${amountText(a, 8)} and ${amountText(b, 8)}`
}
