import { type TestedRequirement } from '../../requirement.ts'
import { readingsOf } from '../../trace/pages.ts'

/** A list of as many records is read in a few calls whatever the size of a page (docs/decisions/thresholds.md). */
const longList = 50

/** The size of a page when no limit is sent: a smaller one was chosen (docs/decisions/thresholds.md). */
const smallPage = 10

/** As many small pages are a habit, and no first look (docs/decisions/thresholds.md). */
const manyPages = 5

export const usefulPages = {
  id: 'PAGE-04',
  area: 'paging',
  level: 'SHOULD',
  text: 'A long list is read in pages of a useful size.',
  source: 'the page of each list',
  check: (trace) => {
    const long = readingsOf(trace).filter(([first, second]) => second !== undefined && (first?.total ?? 0) > longList)
    return {
      exercised: long.flat().map((each) => each.exchange),
      findings: long.flatMap((reading) => {
        const small = reading.filter((each) => each.limit < smallPage)
        const last = small.at(-1)
        return last === undefined || small.length < manyPages
          ? []
          : [
              {
                exchange: last.exchange,
                expected: `pages of ${smallPage} records and more`,
                actual: `${small.length} pages of ${last.limit} for ${last.total} records`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
