import { type Rule } from '../../requirement.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { isThrottled } from '../../trace/refusals.ts'

export const throttledCallRepeated: Rule = (trace) => {
  const throttled = trace.filter(isThrottled)
  return {
    exercised: throttled,
    findings: throttled
      .filter((each) => nextSame(trace, each) === undefined)
      .map((exchange) => ({ exchange, expected: 'the same call later', actual: 'it is not made again' })),
  }
}
