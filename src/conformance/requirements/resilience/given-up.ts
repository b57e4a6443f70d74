import type { TestedRequirement } from '../../requirement.ts'
import { timeBetween } from '../../trace/pauses.ts'
import { isAmbiguous, isPlatform, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many failed tries are a finding: a call and six retries outlast a restart, and more only add to the load (docs/decisions/thresholds.md). */
const tooOften = 8

/** The longest pause that counts, in milliseconds: who asks more seldom looks from time to time and does not insist (docs/decisions/thresholds.md). */
const seldom = 30_000

export const givenUp = {
  id: 'RESIL-05',
  area: 'resilience',
  level: 'SHOULD',
  text: 'A call that fails again and again is given up.',
  harm: 'throttled',
  fix: 'Give up after a few tries, and tell somebody.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
    const failing = runsOfEqual(trace).filter((run) => run.some(isAmbiguous))
    return {
      exercised: trace.filter((each) => isPlatform(each) && isAmbiguous(each)),
      findings: failing.flatMap((run) => {
        const failures = longestRow(run.filter(isAmbiguous))
        const last = failures.at(-1)
        return last === undefined || failures.length < tooOften
          ? []
          : [{ exchange: last, expected: `fewer than ${tooOften} tries`, actual: `${failures.length} that failed` }]
      }),
    }
  },
} as const satisfies TestedRequirement

/** The longest row of calls that follow one another soon. */
function longestRow(calls: Trace): Trace {
  const rows: TracedExchange[][] = []
  for (const each of calls) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row === undefined || before === undefined || timeBetween(before, each) > seldom) rows.push([each])
    else row.push(each)
  }
  return rows.reduce<Trace>((longest, row) => (row.length > longest.length ? row : longest), [])
}
