import type { Finding, TestedRequirement } from '../../requirement.ts'
import { differences, handedIds } from '../../trace/handed-in.ts'
import { droppedForOddness } from '../../trace/dropped-records.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const everyRecordOnce = {
  id: 'PAGE-07',
  area: 'paging',
  level: 'MUST',
  text: 'The integration has every record of a list once: none is lost, none is there twice.',
  harm: 'data_wrong',
  fix: 'Read all pages, and keep each record by its id.',
  source: 'the page of each list',
  operations: ['ListSubCustomers'],
  /** Holds the ids that an integration handed in, a JSON list, against those of the partner's list. */
  check: (trace, run) => {
    const reads = exchangesOf(trace, 'ListSubCustomers')
    const last = reads.at(-1)
    const ids = handedIds(run?.handedIn)
    if (run === undefined || run.customers.length === 0 || ids === undefined || last === undefined)
      return { exercised: [], findings: [] }
    // Records that were dropped because something in them is odd are the concern of TOL-01 to TOL-04.
    const dropped = droppedForOddness(trace, run)
    const wanted = run.customers.filter((each) => !dropped.includes(each))
    const wrong = differences(wanted, ids)
    return {
      exercised: reads,
      findings: wrong.map((actual): Finding => ({
        exchange: last,
        expected: `the ids of ${run.customers.length} customers, each once`,
        actual: `${ids.length} ids: ${actual}`,
      })),
    }
  },
} as const satisfies TestedRequirement
