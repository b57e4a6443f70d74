import type { TestedRequirement } from '../../requirement.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { hastyRepeats } from '../../trace/hasty-repeats.ts'
import { isAmbiguous, isPlatform, onlyAsks, type TracedExchange } from '../../trace/trace.ts'

/** Three pauses that are shorter than so many milliseconds together are none (docs/decisions/thresholds.md). */
const shortestPauses = 60

const hasFailed = (each: TracedExchange): boolean => isPlatform(each) && onlyAsks(each) && isAmbiguous(each)

export const pauseBeforeRepeat = {
  id: 'RESIL-06',
  area: 'resilience',
  level: 'SHOULD',
  text: 'A call that failed is repeated after a pause.',
  harm: 'throttled',
  fix: 'Wait before you try again, longer each time.',
  source: 'fci_00001 (flow control)',
  check: (trace) => ({
    exercised: trace.filter(hasFailed).flatMap((failed) => nextSame(trace, failed) ?? []),
    findings: hastyRepeats(trace, hasFailed, () => shortestPauses).map(({ first, last, pauses }) => ({
      exchange: last,
      expected: `pauses of ${shortestPauses} ms or more together since exchange ${first.number}`,
      actual: `three repeats, with pauses of ${pauses} ms together`,
    })),
  }),
} as const satisfies TestedRequirement
