import { type Rule } from '../../requirement.ts'
import { isPlatform, operationOf } from '../../trace/trace.ts'
import { isThrottled } from '../../trace/refusals.ts'

const timeAndAgain = 5

export const quotaKept: Rule = (trace) => {
  const throttled = Map.groupBy(
    trace.filter((each) => isThrottled(each) && each.fault === undefined),
    operationOf,
  )
  return {
    exercised: trace.filter(isPlatform),
    findings: [...throttled.values()].flatMap((each) => {
      const last = each.at(-1)
      const { requests = 0, seconds = 1 } = last?.operation?.rateLimit ?? {}
      return last === undefined || each.length < timeAndAgain
        ? []
        : [
            {
              exchange: last,
              expected: `${requests} calls in ${seconds} s at most`,
              actual: `${each.length} calls were refused for it`,
            },
          ]
    }),
  }
}
