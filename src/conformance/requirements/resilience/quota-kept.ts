import { type TestedRequirement } from '../../requirement.ts'
import { isPlatform, operationOf } from '../../trace/trace.ts'
import { isThrottled } from '../../trace/refusals.ts'

/** So many refusals for the quota are a finding: a client that backs off meets fewer, one that ignores the quota meets more (docs/decisions/thresholds.md). */
const timeAndAgain = 5

export const quotaKept = {
  id: 'RATE-02',
  area: 'resilience',
  level: 'SHOULD',
  text: 'The quota of an operation is kept to, and not run into time and again.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
    const throttled = Map.groupBy(
      trace.filter((each) => isThrottled(each) && each.fault === undefined),
      operationOf,
    )
    return {
      exercised: trace.filter(isPlatform),
      findings: [...throttled.values()].flatMap((each) => {
        const last = each.at(-1)
        const { requests = 0, seconds = 1 } = last?.operation?.rateLimit ?? {}
        return last === undefined || each.length < timeAndAgain
          ? []
          : [
              {
                exchange: last,
                expected: `${requests} calls in ${seconds} s at most`,
                actual: `${each.length} calls were refused for it`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
