import { expect, it } from 'vitest'
import { addDuration, billingMonthOf, nextMonthStart, termEnd } from '../../src/units/calendar.ts'
import { fromInstant, type Instant, instantOf } from '../../src/units/instant.ts'

const at = (text: string): Instant => instantOf(Date.parse(text))

it('cuts months in UTC+8: the last eight hours of a UTC month belong to the next', () => {
  expect(billingMonthOf(at('2026-04-30T15:59:59Z'))).toBe('2026-04')
  expect(billingMonthOf(at('2026-04-30T16:00:00Z'))).toBe('2026-05')
  expect(fromInstant(nextMonthStart(at('2026-12-15T00:00:00Z')))).toBe('2026-12-31T16:00:00Z')
  expect(fromInstant(nextMonthStart(at('2026-04-30T16:00:00Z')))).toBe('2026-05-31T16:00:00Z')
})

it.each([
  ['2026-01-31T00:00:00Z', 'P1M', '2026-02-28T00:00:00Z'],
  ['2024-02-29T00:00:00Z', 'P1Y', '2025-02-28T00:00:00Z'],
  ['2026-01-30T20:00:00Z', 'P1M', '2026-02-27T20:00:00Z'],
  ['2026-05-06T12:00:00Z', 'P1DT2H3M4S', '2026-05-07T14:03:04Z'],
  ['2026-05-06T12:00:00Z', 'P2W', '2026-05-20T12:00:00Z'],
])('from %s, %s later is %s', (from, duration, to) => {
  expect(fromInstant(addDuration(at(from), duration) ?? instantOf(0))).toBe(to)
})

it.each(['', 'P', 'PT', 'P1MT', '1M', 'P-1D', 'P1.5D'])('%j is no duration', (duration) => {
  expect(addDuration(at('2026-05-06T12:00:00Z'), duration)).toBeUndefined()
})

it.each([
  ['2026-05-06T08:05:01Z', 'month', 1, '2026-06-06T15:59:59Z'],
  ['2026-01-30T20:00:00Z', 'month', 1, '2026-02-28T15:59:59Z'],
  ['2027-03-01T00:00:00Z', 'year', 1, '2028-03-01T15:59:59Z'],
  ['2024-02-29T00:00:00Z', 'year', 1, '2025-02-28T15:59:59Z'],
] as const)('a term from %s for %s times %d ends with a day of UTC+8: %s', (from, period, periods, end) => {
  expect(fromInstant(termEnd(at(from), period, periods))).toBe(end)
})
