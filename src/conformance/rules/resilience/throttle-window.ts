import { type Rule } from '../../requirement.ts'
import { isPlatform, isSame, operationOf, type TracedExchange } from '../../trace.ts'
import { exchangesOf } from '../runs.ts'

/** Whether the platform asked for patience. */
export function isThrottled(each: TracedExchange): boolean {
  return isPlatform(each) && each.status === 429
}

/** Clocks of client and platform may differ by so many milliseconds. */
const grace = 20

export const throttleWindow: Rule = (trace) => {
  const throttled = trace.filter(isThrottled)
  const operations = new Set(throttled.map(operationOf))
  const inOrder = [...operations].flatMap((each) => pairs(exchangesOf(trace, each)))
  return {
    exercised: throttled,
    findings: inOrder.flatMap(({ before, next }) => {
      if (!isThrottled(before) || isParallel(before, next)) return []
      const window = (before.operation?.rateLimit.seconds ?? 1) * 1000
      return next.at - before.at >= window - grace || !isHasty(before, next)
        ? []
        : [
            {
              exchange: next,
              expected: `a pause of ${window} ms`,
              actual: `${next.at - before.at} ms after exchange ${before.number}`,
            },
          ]
    }),
  }
}

/** Whether the second was sent because of the first: it says the same, or is refused for the same reason. */
function isHasty(before: TracedExchange, next: TracedExchange): boolean {
  return isThrottled(next) || isSame(before, next)
}

/** Calls that leave within so many milliseconds know nothing of each other's refusal. */
const together = 50

function isParallel(before: TracedExchange, next: TracedExchange): boolean {
  return next.at - before.at < together && !isSame(before, next)
}

function pairs(exchanges: readonly TracedExchange[]): { before: TracedExchange; next: TracedExchange }[] {
  return exchanges.slice(1).flatMap((next, at) => {
    const before = exchanges[at]
    return before === undefined ? [] : [{ before, next }]
  })
}
