import { type Finding, type TestedRequirement } from '../../requirement.ts'
import { textOf } from '../../trace/json.ts'
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
    if (run === undefined || !Array.isArray(run.handedIn) || last === undefined) return { exercised: [], findings: [] }
    const ids = run.handedIn.map((each) => textOf(each) ?? '')
    const lost = run.customers.filter((each) => !ids.includes(each))
    const twice = ids.filter((each, at) => ids.indexOf(each) !== at)
    const strange = ids.filter((each) => !run.customers.includes(each))
    const wrong = [
      ...(lost.length > 0 ? [`${lost.length} are lost, ${lost[0] ?? ''} among them`] : []),
      ...(twice.length > 0 ? [`${twice.length} are there twice, ${twice[0] ?? ''} among them`] : []),
      ...(strange.length > 0 ? [`${strange.length} are not in the list, ${strange[0] ?? ''} among them`] : []),
    ]
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
