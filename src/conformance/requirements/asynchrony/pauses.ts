import type { TestedRequirement } from '../../requirement.ts'
import { succeeded, type Trace } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many equal calls in a row without a pause are a finding; fewer may be a retry, or two readers (docs/decisions/thresholds.md). */
const storm = 5

/** The shortest pause, in milliseconds: two readers who each ask twice a second notice every change of an order or a review in time (docs/decisions/thresholds.md). */
const shortestPause = 250

/** Who makes pauses by so much longer in the second half of a waiting than in the first ends no storm, but a back-off (docs/decisions/thresholds.md). */
const growth = 1.5

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
      const last = run.at(-1)
      if (last === undefined || run.length < storm) return []
      const each = meanPause(run)
      return each >= shortestPause || isGrowing(run)
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

/** The mean pause between calls, in milliseconds. */
function meanPause(run: Trace): number {
  const [first] = run
  const last = run.at(-1)
  return first === undefined || last === undefined ? 0 : (last.receivedAt - first.receivedAt) / (run.length - 1)
}

/** Whether the caller waits longer and longer, and long enough in the end. */
function isGrowing(run: Trace): boolean {
  const middle = Math.floor(run.length / 2)
  if (meanPause(run.slice(-2)) < shortestPause) return false
  return meanPause(run.slice(middle)) > growth * meanPause(run.slice(0, middle + 1))
}
