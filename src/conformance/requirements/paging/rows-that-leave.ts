import type { TestedRequirement } from '../../requirement.ts'
import { handedIds } from '../../trace/handed-in.ts'
import { type Page, readingsOf } from '../../trace/pages.ts'

export const rowsThatLeave = {
  id: 'PAGE-09',
  area: 'paging',
  level: 'MUST',
  text: 'Rows that leave a list while it is read make nobody skip others: what was in the list all the time is read.',
  harm: 'data_wrong',
  fix: 'When total_count is smaller than on the page before, read the list again from its beginning, and keep rows by their ids.',
  source: 'the page of each list; docs/decisions/shrinking-lists.md',
  /** Holds the ids that were handed in against those that were in the list from the beginning to the end. */
  check: (trace, run) => {
    const shrunk = readingsOf(trace).flatMap((reading) => shrunkIn(reading))
    const [page] = shrunk
    const ids = handedIds(run?.handedIn)
    if (run?.lasting === undefined || ids === undefined || page === undefined) return { exercised: [], findings: [] }
    const lost = run.lasting.filter((each) => !ids.includes(each))
    const [first] = lost
    return {
      exercised: shrunk.map(({ exchange }) => exchange),
      findings:
        first === undefined
          ? []
          : [
              {
                exchange: page.exchange,
                expected: `the ${run.lasting.length} rows that stayed, though others left: the list once more from offset 0`,
                actual: `offset ${page.offset} in a list that has shrunk to ${page.total}; ${lost.length} rows are lost, ${first} among them`,
                field: 'offset',
              },
            ],
    }
  },
} as const satisfies TestedRequirement

/** The pages at which a list was shorter than on the page before. */
function shrunkIn(reading: readonly Page[]): Page[] {
  return reading.filter((page, at) => page.total < (reading[at - 1]?.total ?? 0))
}
