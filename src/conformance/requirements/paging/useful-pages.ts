import type { TestedRequirement } from '../../requirement.ts'
import { readingsOf } from '../../trace/pages.ts'

/** Only lists of more records are judged: a shorter one takes a few calls with pages of any size (docs/decisions/thresholds.md). */
const longList = 50

/** A page has so many records when no limit is sent; only a client that asks for fewer gets a smaller page (docs/decisions/thresholds.md). */
const smallPage = 10

/** So many small pages of one list are a finding; fewer may be a short look at its beginning (docs/decisions/thresholds.md). */
const manyPages = 5

export const usefulPages = {
  id: 'PAGE-04',
  area: 'paging',
  level: 'SHOULD',
  text: 'A long list is read in pages of a useful size.',
  harm: 'throttled',
  fix: 'Ask for pages as large as the operation allows, or 10 records at least.',
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
                field: 'limit',
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
