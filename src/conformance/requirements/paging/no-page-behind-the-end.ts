import type { TestedRequirement } from '../../requirement.ts'
import { type Page, readingsOf } from '../../trace/pages.ts'

export const noPageBehindTheEnd = {
  id: 'PAGE-05',
  area: 'paging',
  level: 'SHOULD',
  text: 'Once a page behind the last record was answered, no more are asked for.',
  harm: 'throttled',
  fix: 'Stop when total_count is reached, or at the first empty page.',
  source: 'the page of each list',
  /** An empty page is a way to find the end; what is asked for after it was answered is in vain. */
  check: (trace) => {
    const readings = readingsOf(trace)
    return {
      exercised: readings.flatMap((reading) => reading.slice(1).map((each) => each.exchange)),
      findings: readings.flatMap((reading) => {
        const behind = reading.filter((each) => each.offset >= each.total && each.total > 0)
        return behind
          .filter((each) => behind.some((other) => wasAnsweredBefore(other, each)))
          .map((each) => ({
            exchange: each.exchange,
            expected: `no offset behind record ${each.total} after an empty page`,
            actual: `offset ${each.offset}`,
            field: 'offset',
          }))
      }),
    }
  },
} as const satisfies TestedRequirement

function wasAnsweredBefore({ exchange: one }: Page, { exchange: other }: Page): boolean {
  return one.number < other.number && one.at + one.duration <= other.at
}
