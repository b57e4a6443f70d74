import { type Rule } from '../../requirement.ts'
import { readingsOf } from '../pages.ts'

/** A reader may jump, and two may read at once; but every page begins where a page of its size before it ends. */
export const offsetOfRecords: Rule = (trace) => {
  const later = readingsOf(trace).flatMap((reading) => {
    const ends = new Set(reading.map((each) => each.offset + each.limit))
    return reading.filter((each) => each.offset > 0).map((page) => ({ page, fits: ends.has(page.offset) }))
  })
  return {
    exercised: later.map(({ page }) => page.exchange),
    findings: later
      .filter(({ page, fits }) => !fits && page.offset % page.limit !== 0)
      .map(({ page: each }) => ({
        exchange: each.exchange,
        expected: `an offset that ends a page of ${each.limit} records`,
        actual: `offset ${each.offset}`,
      })),
  }
}
