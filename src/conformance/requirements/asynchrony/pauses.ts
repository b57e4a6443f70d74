import type { TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many equal calls in a row without a pause are a finding; fewer may be a retry, or two readers (docs/decisions/thresholds.md). */
const storm = 5

/** The shortest pause, in milliseconds: two calls a second notice every change of an order or a review in time (docs/decisions/thresholds.md). */
const shortestPause = 500

export const pauses = {
  id: 'ASYNC-01',
  area: 'asynchrony',
  level: 'SHOULD',
  text: 'What is waited for is asked for with pauses, not in a storm of equal questions.',
  harm: 'throttled',
  fix: 'Wait half a second or more between two questions, and longer each time.',
  source: 'fci_00001 (flow control)',
  /** By the machine's clock: a test moves that of the platform. What was served only: how what failed or was throttled is tried again is the concern of other requirements. */
  check: (trace) => ({
    exercised: runsOfEqual(trace).flat(),
    findings: runsOfEqual(trace).flatMap((all) => {
      const run = all.filter(succeeded)
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined || run.length < storm) return []
      const each = (last.receivedAt - first.receivedAt) / (run.length - 1)
      return each >= shortestPause
        ? []
        : [
            {
              exchange: last,
              expected: `a pause of ${shortestPause} ms or more`,
              actual: `a pause of ${each.toFixed(0)} ms, in ${run.length} equal calls`,
            },
          ]
    }),
  }),
} as const satisfies TestedRequirement
