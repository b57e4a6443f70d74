import { looksOneByOne } from './checks/each-exchange.ts'
import type { Observation, TestedRequirement } from './requirement.ts'
import { oncePerTrace, operationOf, type TracedExchange } from './trace/trace.ts'

/** The operations of exchanges whose bodies are kept short. */
const shortOperations = oncePerTrace(
  (trace): ReadonlySet<string> => new Set(trace.filter((each) => each.isShort).map(operationOf)),
)

/**
 * What a check saw, without what it cannot know: nothing is said of an exchange whose bodies are kept short, and a requirement
 * that looks at several exchanges finds no fault where one that it rests on, of the same operation or of those that it is
 * about, is kept short.
 */
export function withoutShort(
  trace: readonly TracedExchange[],
  { check, operations = [] }: TestedRequirement,
  observation: Observation,
): Observation {
  const short = shortOperations(trace)
  if (short.size === 0) return observation
  const looksAtSeveral = !looksOneByOne(check)
  const restsOnShort = looksAtSeveral && operations.some((each) => short.has(each))
  const isUnknown = (each: TracedExchange): boolean =>
    each.isShort || (looksAtSeveral && (restsOnShort || short.has(operationOf(each))))
  return {
    exercised: observation.exercised.filter((each) => !isUnknown(each)),
    findings: observation.findings.filter(({ exchange }) => !isUnknown(exchange)),
  }
}
