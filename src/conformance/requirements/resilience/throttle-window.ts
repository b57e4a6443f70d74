import type { Finding, TestedRequirement } from '../../requirement.ts'
import { isPlatform, requestOf, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { isThrottled } from '../../trace/refusals.ts'
import { isByAnotherWorker } from '../../trace/two-workers.ts'

/** A pause of fewer milliseconds counts as none: a loop without a pause repeats that fast (docs/decisions/thresholds.md). */
const none = 20

/** So many tries of one call may fall into the window of its quota: a client that waits longer each time needs no more (docs/decisions/thresholds.md). */
const mostInWindow = 3

export const throttleWindow = {
  id: 'RATE-01',
  area: 'resilience',
  level: 'MUST',
  text: 'After 429 a call is repeated after a pause, and not again and again while the quota is used up.',
  harm: 'throttled',
  fix: 'After 429 wait as long as the window of the quota, longer each time.',
  source: 'fci_00001 (flow control)',
  /**
   * The documentation advises to back off, longer each time and with chance in it. So no single pause is prescribed: a call
   * that was throttled is not repeated at once, and not sent again and again within the window of its quota.
   */
  check: (trace) => {
    const throttled = trace.filter(isThrottled)
    const calls = new Set(throttled.map(requestOf))
    const sent = Map.groupBy(
      trace.filter((each) => isPlatform(each) && calls.has(requestOf(each))),
      requestOf,
    )
    return { exercised: throttled, findings: [...sent.values()].flatMap((each) => findingsIn(trace, each)) }
  },
} as const satisfies TestedRequirement

function findingsIn(trace: Trace, sent: readonly TracedExchange[]): Finding[] {
  return sent.flatMap((each, at): Finding[] => {
    const before = sent[at - 1]
    // Each of two workers has tries of its own.
    if (before === undefined || !isThrottled(before) || isByAnotherWorker(trace, before, each)) return []
    const window = (each.operation?.rateLimit.seconds ?? 1) * 1000
    const pause = each.at - before.at
    if (pause < none)
      return [
        {
          exchange: each,
          expected: `a pause of ${none} ms or more after exchange ${before.number}`,
          actual: `a pause of ${pause} ms`,
        },
      ]
    const first = sent[at - mostInWindow]
    const isCrowded =
      first !== undefined && sent.slice(at - mostInWindow, at).every(isThrottled) && each.at - first.at < window
    return isCrowded
      ? [
          {
            exchange: each,
            expected: `${mostInWindow} tries in ${window} ms at most`,
            actual: `${mostInWindow + 1} tries in ${each.at - first.at} ms, from exchange ${first.number} on`,
          },
        ]
      : []
  })
}
