import type { Finding, TestedRequirement } from '../../requirement.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { hastyRepeats } from '../../trace/hasty-repeats.ts'
import { isAmbiguous, isPlatform, onlyAsks, type Trace, type TracedExchange } from '../../trace/trace.ts'

/** So many pauses that are shorter than so many milliseconds together are none (docs/decisions/thresholds.md). */
const hastes = [
  { words: 'three', repeats: 3, milliseconds: 60 },
  { words: 'two', repeats: 2, milliseconds: 30 },
] as const

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
    findings: findingsIn(trace),
  }),
} as const satisfies TestedRequirement

/** What is found by the longest row that shows anything: a row of two stands in each row of three. */
function findingsIn(trace: Trace): Finding[] {
  for (const { words, repeats, milliseconds } of hastes) {
    const rows = hastyRepeats(trace, hasFailed, { repeats, shortest: () => milliseconds })
    if (rows.length > 0)
      return rows.map(({ first, last, pauses }) => ({
        exchange: last,
        expected: `pauses of ${milliseconds} ms or more together since exchange ${first.number}`,
        actual: `${words} repeats, with pauses of ${pauses} ms together`,
      }))
  }
  return []
}
