import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, isPlatform, onlyAsks } from '../../trace/trace.ts'
import { wasStoppedAt } from '../../trace/following-calls.ts'
import { askedAgain } from '../../trace/asked-again.ts'

export const questionAskedAgain = {
  id: 'RESIL-04',
  area: 'resilience',
  level: 'SHOULD',
  text: 'A question whose answer was lost or failed is asked again.',
  harm: 'left_undone',
  fix: 'Ask again after a pause when an answer was lost or failed.',
  source: 'fci_00001 (flow control)',
  check: (trace, run) => {
    const failed = trace.filter((each) => isPlatform(each) && onlyAsks(each) && isAmbiguous(each))
    const repeats = new Set(failed.map((each) => askedAgain(trace, each)))
    return {
      exercised: failed,
      findings: failed
        // Who has asked twice may give up.
        .filter(
          (each) => askedAgain(trace, each) === undefined && !repeats.has(each) && !wasStoppedAt(trace, each, run),
        )
        .map((exchange) => ({
          exchange,
          expected: 'the same question again',
          actual:
            exchange.status === 0 ? 'its answer was lost, and that was all' : `${exchange.status}, and that was all`,
        })),
    }
  },
} as const satisfies TestedRequirement
