import { type Finding, type Rule } from '../../requirement.ts'
import { isPlatform, isSame, operationOf, type TracedExchange } from '../../trace.ts'
import { exchangesOf } from '../runs.ts'

/** Whether the platform asked for patience. */
export function isThrottled(each: TracedExchange): boolean {
  return isPlatform(each) && each.status === 429
}

/** A pause that is none, in milliseconds. */
const hasty = 100

/** Calls that leave within so many milliseconds know nothing of each other's refusal. */
const together = 50

/**
 * The documentation advises a back-off that grows. So a repeat has to wait, and one that is throttled again has to wait
 * longer the next time, until it waits as long as the window of the quota.
 */
export const throttleWindow: Rule = (trace) => {
  const throttled = trace.filter(isThrottled)
  const operations = [...new Set(throttled.map(operationOf))]
  return { exercised: throttled, findings: operations.flatMap((each) => findingsIn(exchangesOf(trace, each))) }
}

function findingsIn(exchanges: readonly TracedExchange[]): Finding[] {
  const findings: Finding[] = []
  let before: TracedExchange | undefined
  let waited = 0
  for (const next of exchanges) {
    if (before !== undefined && isThrottled(before) && !isParallel(before, next)) {
      const pause = next.at - before.at
      const window = (before.operation?.rateLimit.seconds ?? 1) * 1000
      const grows = pause >= window || pause > waited
      if (isSame(before, next) || isThrottled(next)) {
        if (pause < hasty || !grows)
          findings.push({
            exchange: next,
            expected: pause < hasty ? `a pause of ${window} ms, or one that grows` : `a longer pause than ${waited} ms`,
            actual: `${pause} ms after exchange ${before.number}`,
          })
        waited = pause
      }
    }
    if (!isThrottled(next)) waited = 0
    before = next
  }
  return findings
}

function isParallel(before: TracedExchange, next: TracedExchange): boolean {
  return next.at - before.at < together && !isSame(before, next)
}
