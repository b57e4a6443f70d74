import type { TestedRequirement } from '../../requirement.ts'
import { endsOf, type Page, readingsOf } from '../../trace/pages.ts'

export const offsetOfRecords = {
  id: 'PAGE-02',
  area: 'paging',
  level: 'MUST',
  text: 'An offset counts records, not pages: the next page begins where the one before ended, by its records or its size.',
  harm: 'data_wrong',
  fix: 'Add the size of the page to the offset: offset counts records, and not pages.',
  source: 'the page of each list',
  /**
   * Whoever adds the records received or the size of a page, reads at once or goes on from where they once stopped is right:
   * a page begins where another ends, by its records or its size, or at a multiple of its size.
   */
  check: (trace) => {
    const later = readingsOf(trace).flatMap((reading) => {
      const ends = new Set(reading.flatMap(endsOf))
      return reading
        .filter((each) => each.offset > 0)
        .map((page) => ({ page, fits: ends.has(page.offset) || isGoneOnFrom(page, reading) }))
    })
    return {
      exercised: later.map(({ page }) => page.exchange),
      findings: later
        .filter(({ page, fits }) => !fits && page.offset % page.limit !== 0)
        .map(({ page: each }) => ({
          exchange: each.exchange,
          expected: `an offset at which a page ends, or a multiple of ${each.limit}`,
          actual: `offset ${each.offset}`,
          field: 'offset',
        })),
    }
  },
} as const satisfies TestedRequirement

/** Whether a reading begins with a page in the middle: the recording does not show those before. Nobody goes on from 1. */
function isGoneOnFrom(page: Page, [first]: readonly Page[]): boolean {
  return page === first && page.offset > 1
}
