import { type Rule } from '../../requirement.ts'
import { isAmbiguous, isPlatform } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

const tooOften = 8

export const givenUp: Rule = (trace) => {
  const failing = runsOfEqual(trace).filter((run) => run.some(isAmbiguous))
  return {
    exercised: trace.filter((each) => isPlatform(each) && isAmbiguous(each)),
    findings: failing.flatMap((run) => {
      const failures = run.filter(isAmbiguous)
      const last = failures.at(-1)
      return last === undefined || failures.length < tooOften
        ? []
        : [{ exchange: last, expected: `fewer than ${tooOften} tries`, actual: `${failures.length} that failed` }]
    }),
  }
}
