import type { Check, Finding } from '../requirement.ts'
import { isPlatform, operationOf, succeeded, type Trace, type TracedExchange } from '../trace/trace.ts'
import { refusalText } from '../trace/refusals.ts'
import { placeholderIn } from '../trace/placeholders.ts'

/** A call that makes sense only when another was served. */
export interface Consequence {
  /** The calls that may have been refused. */
  readonly of: (exchange: TracedExchange) => boolean
  /** The calls that rest on them. */
  readonly then: (exchange: TracedExchange) => boolean
  /** Calls that show how things are: who has looked does not go on blindly. */
  readonly looks: (exchange: TracedExchange) => boolean
  /** What both are about, as a key. */
  readonly about: (exchange: TracedExchange) => string
}

/** Whether an answer has the status of one that served and refuses all the same. */
export function isRefusedWithSuccess(exchange: TracedExchange): boolean {
  const { status } = exchange
  return isPlatform(exchange) && status >= 200 && status < 300 && !succeeded(exchange)
}

/**
 * A rule for services that refuse with status 200: after such a refusal nothing is called that rests on what was refused,
 * neither by the id that the answer did not have nor by one of the `consequences`.
 */
export function refusalsWithSuccessRead(service: string, consequences: readonly Consequence[]): Check {
  return (trace) => {
    const own = trace.filter((each) => each.operation?.service === service)
    const refused = own.filter(isRefusedWithSuccess)
    return {
      exercised: refused,
      findings: [...namesOfNothing(own, refused), ...refused.flatMap((each) => goesOn(own, each, consequences))],
    }
  }
}

/** Calls with an id that is what a program writes for a value that it does not have. */
function namesOfNothing(own: Trace, refused: readonly TracedExchange[]): Finding[] {
  const [first] = refused
  if (first === undefined) return []
  return own.flatMap((exchange) => {
    const name = exchange.number > first.number ? placeholderIn(exchange) : undefined
    return name === undefined
      ? []
      : [
          {
            exchange,
            expected: `an end after exchange ${lastBefore(refused, exchange)}, which was refused`,
            actual: name,
          },
        ]
  })
}

function lastBefore(refused: readonly TracedExchange[], { number }: TracedExchange): number {
  return refused.findLast((each) => each.number < number)?.number ?? 0
}

/** The first call that rests on a refused one, where nobody has looked or tried again with success before. */
function goesOn(own: Trace, refused: TracedExchange, consequences: readonly Consequence[]): Finding[] {
  return consequences
    .filter((each) => each.of(refused))
    .flatMap(({ of, then, looks, about }) => {
      const later = own.filter((each) => each.number > refused.number && about(each) === about(refused))
      const known = later.find((each) => succeeded(each) && (of(each) || looks(each)))?.number ?? Infinity
      const next = later.find((each) => then(each) && each.number < known)
      if (next === undefined) return []
      const expected = `a look at why exchange ${refused.number} was refused (${refusalText(refused)})`
      return [{ exchange: next, expected, actual: `${operationOf(next)} as if it had been served` }]
    })
}
