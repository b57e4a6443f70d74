import { type Amount, shareOf, subtract, times } from '../../units/amount.ts'
import { addMonths, dayStart, monthsOf } from '../../units/calendar.ts'
import { day, type Instant } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'
import { type Charge, itemOf } from '../ledger/charges.ts'
import type { Span } from './bill-records.ts'

/** The term that an order's charge pays for, its last moment included; undefined where there is none to spread it over. */
export function termOf(world: World, charge: Charge): Span | undefined {
  const item = itemOf(world, charge)
  if (item === undefined || charge.kind === 'unsubscription') return undefined
  if (item.renews !== undefined) return item.renews
  return { from: charge.at, until: addMonths(charge.at, monthsOf(item.period, item.periods)) }
}

/** How many days of the calendar of UTC+8 a term touches. */
export function daysOfTerm({ from, until }: Span): number {
  return Math.max(1, Math.round((dayStart(until) - dayStart(from)) / day) + 1)
}

/** What the first days of a term come to: each has the same, to the cent, and the last day takes the rest. */
export function spreadUntil(whole: Amount, days: number, upTo: number): Amount {
  return upTo >= days ? whole : times(shareOf(whole, 1, days), Math.max(0, upTo))
}

/** What was paid for a term, as it falls before a month, within it and after it. The three add up to the whole. */
export interface Amortized {
  readonly past: Amount
  readonly current: Amount
  readonly future: Amount
}

/** Spreads an amount over the days of its term, and tells what of it is of a month. */
export function amortize(whole: Amount, term: Span, month: Span): Amortized {
  const days = daysOfTerm(term)
  const daysUntil = (moment: Instant): number => Math.round((moment - dayStart(term.from)) / day)
  const past = spreadUntil(whole, days, daysUntil(month.from))
  const end = spreadUntil(whole, days, daysUntil(month.until))
  return { past, current: subtract(end, past), future: subtract(whole, end) }
}
