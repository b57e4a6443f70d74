import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, isPlatform } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many failed tries are a finding: a call and six retries outlast a restart, and more only add to the load (docs/decisions/thresholds.md). */
const tooOften = 8

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
        const failures = run.filter(isAmbiguous)
        const last = failures.at(-1)
        return last === undefined || failures.length < tooOften
          ? []
          : [{ exchange: last, expected: `fewer than ${tooOften} tries`, actual: `${failures.length} that failed` }]
      }),
    }
  },
} as const satisfies TestedRequirement
