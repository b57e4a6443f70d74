import { day, hour, type Instant, instantOf, lastInstant, later, minute, second } from './instant.ts'

declare const unit: unique symbol

/** A billing month, `2026-05`, cut in UTC+8. */
export type BillingMonth = string & { readonly [unit]: 'month' }

/** Huawei Cloud bills by the calendar of UTC+8, all over the world. */
const billingOffset = 8 * hour

/** What a term of a subscription is counted in. */
export type BillingPeriod = 'month' | 'year'

/** The month asked for last: most questions are about the present. */
let lastMonth = { name: '' as BillingMonth, start: 0, end: 0 }

/** The billing month that a moment lies in, by the calendar of UTC+8. */
export function billingMonthOf(instant: Instant): BillingMonth {
  if (instant >= lastMonth.start && instant < lastMonth.end) return lastMonth.name
  const local = new Date(instant + billingOffset)
  lastMonth = {
    name: local.toISOString().slice(0, 7) as BillingMonth,
    start: Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1) - billingOffset,
    end: nextMonthStart(instant),
  }
  return lastMonth.name
}

/** The moment at which the month after this one begins: 00:00:00 of the first, in UTC+8. */
export function nextMonthStart(instant: Instant): Instant {
  const local = new Date(instant + billingOffset)
  return instantOf(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - billingOffset)
}

/**
 * The last second of a term: so many periods after its beginning by the calendar of UTC+8, and then the end of that day,
 * 15:59:59Z, as the samples of api_order_00014 have it.
 */
export function termEnd(start: Instant, period: BillingPeriod, periods: number): Instant {
  const moved = addMonths(start, monthsOf(period, periods))
  return dayEnd(moved)
}

/** The last second of the day of UTC+8 that a moment lies in. */
export function dayEnd(instant: Instant): Instant {
  return later(dayStart(instant), day - second)
}

/** The midnight with which a day of UTC+8 begins. */
export function dayStart(instant: Instant): Instant {
  return instantOf(Math.floor((instant + billingOffset) / day) * day - billingOffset)
}

/** How many months of the calendar a term has. */
export function monthsOf(period: BillingPeriod, periods: number): number {
  return period === 'year' ? periods * 12 : periods
}

/**
 * The first end of a day in UTC+8 that is not before `instant` and falls on that day of the month; -1 stands for the
 * last day, whichever it is.
 */
export function nextEndOnDay(instant: Instant, dayOfMonth: number): Instant {
  const local = new Date(instant + billingOffset)
  for (let month = local.getUTCMonth(); ; month += 1) {
    const date =
      dayOfMonth === -1
        ? Date.UTC(local.getUTCFullYear(), month + 1, 0)
        : Date.UTC(local.getUTCFullYear(), month, dayOfMonth)
    const end = instantOf(date - billingOffset + day - second)
    if (end >= instant) return end
  }
}

/** The day of UTC+8 that a moment lies in, `2026-05-06`. */
export function localDate(instant: Instant): string {
  return new Date(instant + billingOffset).toISOString().slice(0, 10)
}

/** The moment at which a day of UTC+8, `2026-05-06`, begins; undefined when it is no day. */
export function startOfDate(text: string): Instant | undefined {
  const start = Date.parse(`${text}T00:00:00+08:00`)
  return Number.isNaN(start) || localDate(instantOf(start)) !== text ? undefined : instantOf(start)
}

const durationPattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** How long the parts of a duration are that follow the months: weeks, days, hours, minutes, seconds. */
const durationUnits = [7 * day, day, hour, minute, second]

/**
 * Adds an ISO 8601 duration, `P1M` or `PT2H`; undefined when it is none. Years and months go by the calendar of UTC+8
 * and end on the last day of a month that is too short. Nothing lasts beyond the last moment of a clock.
 */
export function addDuration(instant: Instant, duration: string): Instant | undefined {
  const match = durationPattern.exec(duration)
  if (match === null || duration.endsWith('P') || duration.endsWith('T')) return undefined
  const [years = 0, months = 0, ...rest] = match.slice(1).map((part: string | undefined) => Number(part ?? 0))
  const moved = addMonths(instant, years * 12 + months)
  const end = rest.reduce((sum, count, at) => sum + count * (durationUnits[at] ?? 0), moved)
  return end <= lastInstant ? instantOf(end) : undefined
}

/** Moves by months of the calendar of UTC+8; a month that is too short ends on its last day. */
export function addMonths(instant: Instant, months: number): Instant {
  const local = new Date(instant + billingOffset)
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months + 1, 0)).getUTCDate()
  const moved = new Date(local)
  moved.setUTCFullYear(local.getUTCFullYear(), local.getUTCMonth() + months, Math.min(local.getUTCDate(), lastDay))
  return instantOf(moved.getTime() - billingOffset)
}
