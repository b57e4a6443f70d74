import { type Rule } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** As many equal questions in a row, without a pause, are a storm. */
const storm = 5
const pause = 500

/** What was served only: how what failed or was throttled is tried again is the concern of other requirements. */
export const pauses: Rule = (trace) => ({
  exercised: runsOfEqual(trace).flat(),
  findings: runsOfEqual(trace).flatMap((all) => {
    const run = all.filter(succeeded)
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined || run.length < storm) return []
    const each = (last.at - first.at) / (run.length - 1)
    return each >= pause
      ? []
      : [
          {
            exchange: last,
            expected: `a pause of ${pause} ms or more`,
            actual: `${run.length} equal calls, ${each.toFixed(0)} ms apart`,
          },
        ]
  }),
})
