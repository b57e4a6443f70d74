import type { TestedRequirement } from '../../requirement.ts'
import { isPlatform, operationOf, type Trace } from '../../trace/trace.ts'
import { isThrottled } from '../../trace/refusals.ts'

/** So many refusals for the quota are a finding: a client that backs off meets fewer, one that ignores the quota meets more (docs/decisions/thresholds.md). */
const timeAndAgain = 5

export const quotaKept = {
  id: 'RATE-02',
  area: 'resilience',
  level: 'SHOULD',
  text: 'The quota of an operation is kept to, and not run into time and again.',
  harm: 'throttled',
  fix: 'Count your own calls, and keep below the quota of each operation.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
    const throttled = Map.groupBy(
      trace.filter((each) => isThrottled(each) && each.fault === undefined),
      operationOf,
    )
    const calls = Map.groupBy(trace.filter(isPlatform), operationOf)
    return {
      exercised: trace.filter(isPlatform),
      findings: [...throttled].flatMap(([operation, each]) => {
        const last = each.at(-1)
        const { requests = 0, seconds = 1 } = last?.operation?.rateLimit ?? {}
        return last === undefined || each.length < timeAndAgain
          ? []
          : [
              {
                exchange: last,
                expected: `${requests} calls in ${seconds} s at most`,
                actual: `${mostWithin(calls.get(operation) ?? [], seconds * 1000)} calls in ${seconds} s; ${each.length} were refused`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement

/** How many calls fall into the fullest window of so many milliseconds. */
function mostWithin(calls: Trace, window: number): number {
  let first = 0
  let most = 0
  for (const [last, { at }] of calls.entries()) {
    while (at - (calls[first]?.at ?? at) >= window) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}
