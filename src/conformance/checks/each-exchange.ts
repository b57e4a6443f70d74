import { type Fault, type Finding, type Check } from '../requirement.ts'
import { type TracedExchange } from '../trace/trace.ts'

/** A rule that looks at exchanges one by one: at those that `concerns` picks. */
export function eachExchange(
  concerns: (exchange: TracedExchange) => boolean,
  faultIn: (exchange: TracedExchange) => Fault | undefined,
): Check {
  return (trace) => {
    const exercised = trace.filter(concerns)
    return { exercised, findings: exercised.flatMap((exchange) => findingOf(exchange, faultIn(exchange))) }
  }
}

/** The finding that a fault of an exchange is; none where there is no fault. */
export function findingOf(exchange: TracedExchange, fault: Fault | undefined): Finding[] {
  return fault === undefined ? [] : [{ exchange, ...fault }]
}
