import type { Fault, Finding, Check } from '../requirement.ts'
import type { Run } from '../run.ts'
import type { Trace, TracedExchange } from '../trace/trace.ts'

/** Checks that look at exchanges one by one. */
const oneByOne = new WeakSet<Check>()

/**
 * A rule that looks at exchanges one by one: at those that `concerns` picks. `byRun` tells what can be found besides where
 * it is known what a run was to do.
 */
export function eachExchange(
  concerns: (exchange: TracedExchange) => boolean,
  faultIn: (exchange: TracedExchange) => Fault | undefined,
  byRun: (trace: Trace, run: Run | undefined) => readonly Finding[] = () => [],
): Check {
  const check: Check = (trace, run) => {
    const exercised = trace.filter(concerns)
    const alone = exercised.flatMap((exchange) => findingOf(exchange, faultIn(exchange)))
    return { exercised, findings: [...alone, ...byRun(trace, run)] }
  }
  oneByOne.add(check)
  return check
}

/** Whether a check finds the same in an exchange whatever came before and after it. */
export function looksOneByOne(check: Check): boolean {
  return oneByOne.has(check)
}

/** The finding that a fault of an exchange is; none where there is no fault. */
export function findingOf(exchange: TracedExchange, fault: Fault | undefined): Finding[] {
  return fault === undefined ? [] : [{ exchange, ...fault }]
}
