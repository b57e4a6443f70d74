import { kindOf, type ViolationKind, violationOf } from '../trace/request-violation.ts'
import { demandOf, seenOf } from '../trace/sent-value.ts'
import { isPlatform, type TracedExchange } from '../trace/trace.ts'
import type { Check } from '../requirement.ts'
import { eachExchange } from './each-exchange.ts'

/** A rule that finds the requests with a fault of one kind. */
export function withoutViolation(
  kind: ViolationKind,
  concerns: (exchange: TracedExchange) => boolean = () => true,
): Check {
  return eachExchange(
    (each) => isPlatform(each) && concerns(each),
    (each) => {
      const violation = violationOf(each)
      if (violation === undefined || kindOf(violation) !== kind) return undefined
      return { expected: demandOf(violation), actual: seenOf(each, violation), field: violation.field }
    },
  )
}
