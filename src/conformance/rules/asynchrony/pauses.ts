import { type Rule } from '../../requirement.ts'
import { runsOfEqual } from '../runs.ts'

/** As many equal questions in a row, without a pause, are a storm. */
const storm = 5
const pause = 500

export const pauses: Rule = (trace) => ({
  exercised: runsOfEqual(trace).flat(),
  findings: runsOfEqual(trace).flatMap((run) => {
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
