import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, isPlatform, onlyAsks } from '../../trace/trace.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { isByAnotherWorker } from '../../trace/two-workers.ts'

/** The shortest pause, in milliseconds: usual back-off begins with no less (docs/decisions/thresholds.md). */
const shortestPause = 100

export const pauseBeforeRepeat = {
  id: 'RESIL-06',
  area: 'resilience',
  level: 'SHOULD',
  text: 'A call that failed is repeated after a pause.',
  harm: 'throttled',
  fix: 'Wait before you try again, longer each time.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
    const repeated = trace
      .filter((each) => isPlatform(each) && onlyAsks(each) && isAmbiguous(each))
      .flatMap((failed) => {
        const again = nextSame(trace, failed)
        return again === undefined ? [] : [{ failed, again }]
      })
    return {
      exercised: repeated.map(({ again }) => again),
      findings: repeated
        .filter(
          ({ failed, again }) =>
            again.at - failed.at - failed.duration < shortestPause && !isByAnotherWorker(trace, failed, again),
        )
        .map(({ failed, again }) => ({
          exchange: again,
          expected: `a pause of ${shortestPause} ms or more after exchange ${failed.number}`,
          actual: `${again.at - failed.at - failed.duration} ms`,
        })),
    }
  },
} as const satisfies TestedRequirement
