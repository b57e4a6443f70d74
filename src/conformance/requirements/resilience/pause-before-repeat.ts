import { type Rule } from '../../requirement.ts'
import { isAmbiguous, isPlatform, onlyAsks } from '../../trace/trace.ts'
import { nextSame } from '../../trace/following-calls.ts'

const pause = 100

export const pauseBeforeRepeat: Rule = (trace) => {
  const repeated = trace
    .filter((each) => isPlatform(each) && onlyAsks(each) && isAmbiguous(each))
    .flatMap((failed) => {
      const again = nextSame(trace, failed)
      return again === undefined ? [] : [{ failed, again }]
    })
  return {
    exercised: repeated.map(({ again }) => again),
    findings: repeated
      .filter(({ failed, again }) => again.at - failed.at - failed.duration < pause)
      .map(({ failed, again }) => ({
        exchange: again,
        expected: `a pause of ${pause} ms or more after exchange ${failed.number}`,
        actual: `${again.at - failed.at - failed.duration} ms`,
      })),
  }
}
