import type { Finding, TestedRequirement } from '../../requirement.ts'
import { endedBadly } from '../../run.ts'
import { readingsOf } from '../../trace/pages.ts'

export const readToTheEnd = {
  id: 'PAGE-01',
  area: 'paging',
  level: 'SHOULD',
  text: 'A list that is longer than a page is read to its end, once its second page was asked for.',
  harm: 'data_wrong',
  fix: 'Go on with the next offset until total_count or count records are read.',
  source: 'the page of each list',
  check: (trace, run) => {
    const long = readingsOf(trace).filter(([first]) => first !== undefined && first.total > first.limit)
    return {
      exercised: long.flat().map((each) => each.exchange),
      findings: long.flatMap((reading): Finding[] => {
        const last = reading.at(-1)
        // Why a command that failed did not go on is told by what it failed of.
        if (last === undefined || reading.length < 2 || endedBadly(run)) return []
        const end = Math.max(...reading.map((each) => each.offset + each.limit))
        return end >= last.total
          ? []
          : [{ exchange: last.exchange, expected: `${last.total} records read`, actual: `${end} records read` }]
      }),
    }
  },
} as const satisfies TestedRequirement
