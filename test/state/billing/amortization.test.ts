import { describe, expect, it } from 'vitest'
import { amortize, daysOfTerm, spreadUntil } from '../../../src/state/billing/amortization.ts'
import { spanOfMonth } from '../../../src/state/billing/bill-records.ts'
import { add, subtract, toAmount, zero } from '../../../src/units/amount.ts'
import { at } from '../../helpers/charges-by-hand.ts'
import { short } from '../../helpers/china-world.ts'

const term = (from: string, until: string) => ({ from: at(from), until: at(until) })

describe('the days of a term', () => {
  it.each([
    ['2026-05-01T00:00:00+08:00', '2026-05-01T23:59:59+08:00', 1],
    ['2026-05-01T23:59:59+08:00', '2026-05-02T00:00:00+08:00', 2],
    ['2026-05-06T12:00:00Z', '2026-06-06T12:00:00Z', 32],
    ['2026-02-01T00:00:00+08:00', '2026-02-28T23:59:59+08:00', 28],
  ])('from %s to %s are %i', (from, until, days) => {
    expect(daysOfTerm(term(from, until))).toBe(days)
  })
})

describe('what the first days come to', () => {
  it.each([
    ['1', 3, -1, '0'],
    ['1', 3, 0, '0'],
    ['1', 3, 1, '0.33'],
    ['1', 3, 2, '0.66'],
    ['1', 3, 3, '1'],
    ['1', 3, 4, '1'],
    ['0.02', 3, 2, '0'],
    ['-1', 3, 2, '-0.66'],
  ])('of %s over %i days, up to the %ith, is %s', (whole, days, upTo, expected) => {
    expect(short(spreadUntil(toAmount(whole), days, upTo))).toBe(expected)
  })
})

describe('an amount over its months', () => {
  it.each([
    ['2026-04', ['0', '0', '63.07']],
    ['2026-05', ['0', '51.22', '11.85']],
    ['2026-06', ['51.22', '11.85', '0']],
    ['2026-07', ['63.07', '0', '0']],
  ])('in %s is %j', (month, parts) => {
    const { past, current, future } = amortize(
      toAmount('63.07'),
      term('2026-05-06T12:00:00Z', '2026-06-06T12:00:00Z'),
      spanOfMonth(month),
    )
    expect([past, current, future].map(short)).toEqual(parts)
  })

  it.each(['0.01', '1', '311.1', '9999.99', '123.45'])('of %s adds up over all months', (whole) => {
    const year = term('2026-02-28T12:00:00Z', '2027-02-28T12:00:00Z')
    let sum = zero
    for (let month = 1; month <= 14; month += 1) {
      const name = month > 12 ? `2027-0${month - 12}` : `2026-${String(month).padStart(2, '0')}`
      const { past, current, future } = amortize(toAmount(whole), year, spanOfMonth(name))
      expect(past).toBe(sum)
      sum = add(sum, current)
      expect(future).toBe(subtract(toAmount(whole), sum))
    }
    expect(short(sum)).toBe(String(Number(whole)))
  })
})
