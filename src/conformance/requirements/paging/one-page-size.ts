import type { TestedRequirement } from '../../requirement.ts'
import { readingsOf } from '../../trace/pages.ts'

export const onePageSize = {
  id: 'PAGE-06',
  area: 'paging',
  level: 'SHOULD',
  text: 'The pages of one reading have one size; the last may be as small as what is left.',
  harm: 'data_wrong',
  fix: 'Choose one page size, and keep it for the whole reading.',
  source: 'the page of each list',
  check: (trace) => {
    const readings = readingsOf(trace)
      .filter((reading) => reading.length > 1)
      .map((reading) => reading.toSorted((a, b) => a.offset - b.offset))
    return {
      exercised: readings.flat().map((each) => each.exchange),
      findings: readings.flatMap(([first, ...others]) => {
        const other = others.find(
          (each) =>
            each.limit !== first?.limit &&
            each.offset !== first?.offset &&
            // The last page may be as small as what is left.
            each.offset + each.limit !== each.total,
        )
        return first === undefined || other === undefined
          ? []
          : [
              {
                exchange: other.exchange,
                expected: `limit ${first.limit}`,
                actual: `limit ${other.limit}`,
                field: 'limit',
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
