import type { Check, Finding } from '../requirement.ts'
import { isPlatform, operationOf, succeeded, type Trace, type TracedExchange } from '../trace/trace.ts'
import { refusalText } from '../trace/refusals.ts'
import { firstAfter, lastBefore } from '../trace/positions.ts'
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
    const after = consequences.map((each) => goingOn(own, each))
    return {
      exercised: refused,
      findings: [...namesOfNothing(own, refused), ...refused.flatMap((each) => after.flatMap((find) => find(each)))],
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
            expected: `an end after exchange ${lastBefore(refused, exchange)?.number ?? 0}, which was refused`,
            actual: name,
          },
        ]
  })
}

/**
 * Tells of a refused call the first that rests on it, where nobody has looked or tried again with success before. What such
 * calls are about is asked once of each, and not of each for every refusal.
 */
function goingOn(own: Trace, { of, then, looks, about }: Consequence): (refused: TracedExchange) => Finding[] {
  const knowing = Map.groupBy(
    own.filter((each) => (of(each) || looks(each)) && succeeded(each)),
    about,
  )
  const resting = Map.groupBy(own.filter(then), about)
  return (refused) => {
    if (!of(refused)) return []
    const known = firstAfter(knowing.get(about(refused)) ?? [], refused)?.number ?? Infinity
    const next = firstAfter(resting.get(about(refused)) ?? [], refused)
    if (next === undefined || next.number >= known) return []
    const expected = `a look at why exchange ${refused.number} was refused (${refusalText(refused)})`
    return [{ exchange: next, expected, actual: `${operationOf(next)} as if it had been served` }]
  }
}
