import type { TestedRequirement } from '../../requirement.ts'
import { askedAgain } from '../../trace/asked-again.ts'
import { wasStoppedAt } from '../../trace/following-calls.ts'
import { isThrottled } from '../../trace/refusals.ts'

export const throttledCallRepeated = {
  id: 'RATE-03',
  area: 'resilience',
  level: 'MUST',
  text: 'A call that was throttled is made again later.',
  harm: 'left_undone',
  fix: 'Put a call that was throttled back into a queue, and send it later.',
  source: 'fci_00001 (flow control)',
  check: (trace, run) => {
    const throttled = trace.filter(isThrottled)
    return {
      exercised: throttled,
      findings: throttled
        .filter((each) => askedAgain(trace, each) === undefined && !wasStoppedAt(trace, each, run))
        .map((exchange) => ({ exchange, expected: 'the same call later', actual: 'it is not made again' })),
    }
  },
} as const satisfies TestedRequirement
