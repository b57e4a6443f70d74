import { type Amount, cutToCents, least, percentOf, shareOf, subtract, zero } from '../../units/amount.ts'
import { addMonths, hour, type Instant, monthsOf, second } from '../../units/instant.ts'
import { type Term } from './resources.ts'

/** What giving back a term costs: what was used of it, and the fee for handling. */
export interface TermRefund {
  readonly paid: Amount
  readonly consumed: Amount
  readonly fee: Amount
  /** What coupons had paid, if they are given back. */
  readonly coupons: Amount
}

/**
 * The fee for handling, in percent of what was paid, by the length of the term and how many years of it have begun
 * (es-us_topic_0083138805, International site).
 */
const fees: readonly { readonly months: number; readonly percents: readonly number[] }[] = [
  { months: 12, percents: [10] },
  { months: 24, percents: [15, 10] },
  { months: Infinity, percents: [15, 10, 5] },
]

/**
 * What is kept of a term that is given back at a moment. One that has not begun is given back whole with its coupons.
 * Of one that has begun, use is counted in hours from the hour in which it began, each side cut to whole hours; what
 * coupons paid is not given back (en-us_topic_0083138805). Never more is kept than was paid.
 */
export function refundTerm({ from, until, period, periods, paid, coupons }: Term, now: Instant): TermRefund {
  if (now < from) return { paid, consumed: zero, fee: zero, coupons }
  const start = Math.floor(from / hour) * hour
  const ordered = Math.floor((until + second - start) / hour)
  const used = Math.min(ordered, Math.floor((now - start) / hour))
  const consumed = shareOf(paid, used, ordered)
  const fee = cutToCents(percentOf(paid, feePercent(monthsOf(period, periods), from, now)))
  return { paid, consumed, fee: least(fee, subtract(paid, consumed)), coupons: zero }
}

function feePercent(months: number, from: Instant, now: Instant): number {
  const percents = fees.find((each) => months <= each.months)?.percents ?? []
  const years = percents.findIndex((_, year) => now <= addMonths(from, 12 * (year + 1)))
  return percents[years === -1 ? percents.length - 1 : years] ?? 0
}
