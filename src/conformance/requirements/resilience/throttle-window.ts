import type { TestedRequirement } from '../../requirement.ts'
import { hastyRepeats } from '../../trace/hasty-repeats.ts'
import { isThrottled } from '../../trace/refusals.ts'
import type { TracedExchange } from '../../trace/trace.ts'

/** The part of a quota's window in which no back-off repeats a call three times (docs/decisions/thresholds.md). */
const part = 0.25

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
   * that was throttled is not sent again and again in a part of the window of its quota.
   */
  check: (trace) => ({
    exercised: trace.filter(isThrottled),
    findings: hastyRepeats(trace, isThrottled, { repeats: 3, shortest: shortestPauses }).map(
      ({ first, last, pauses }) => ({
        exchange: last,
        expected: `pauses of ${shortestPauses(last)} ms or more together since exchange ${first.number}`,
        actual: `three repeats, with pauses of ${pauses} ms together`,
      }),
    ),
  }),
} as const satisfies TestedRequirement

function shortestPauses({ operation }: TracedExchange): number {
  return (operation?.rateLimit.seconds ?? 1) * 1000 * part
}
