import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { differences, handedIds } from '../../trace/handed-in.ts'

export const foundRecords = {
  id: 'PAGE-08',
  area: 'paging',
  level: 'MUST',
  text: 'A search gives what was asked for: no record of it is lost, and none is there that does not fit.',
  harm: 'data_wrong',
  fix: 'Send the filter of the operation by its documented name, and keep only records that fit it.',
  source: 'mc_00021',
  operations: ['ListSubCustomers'],
  /** Holds the ids that an integration handed in against those of the customers that it was to find. */
  check: (trace, run) => {
    const searches = exchangesOf(trace, 'ListSubCustomers')
    const last = searches.at(-1)
    const ids = handedIds(run?.handedIn)
    if (run?.found === undefined || ids === undefined || last === undefined) return { exercised: [], findings: [] }
    return {
      exercised: searches,
      findings: differences(run.found, ids).map((wrong) => ({
        exchange: last,
        expected: `the ids of ${run.found?.length ?? 0} customers`,
        actual: `${ids.length} ids: ${wrong}`,
      })),
    }
  },
} as const satisfies TestedRequirement
