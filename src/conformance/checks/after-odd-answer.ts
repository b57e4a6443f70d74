import type { Check, Fault } from '../requirement.ts'
import { failedByItself, type Run } from '../run.ts'
import { isPlatform, isSame, oncePerTrace, requestOf, type Trace, type TracedExchange } from '../trace/trace.ts'
import { fieldsInWords, oddFieldsIn } from '../trace/odd-fields.ts'
import { droppedIn } from '../trace/dropped-records.ts'
import { readingByExchange } from '../trace/pages.ts'
import { nextOf } from '../trace/following-calls.ts'
import { isByAnotherWorker } from '../trace/two-workers.ts'

/** A rule about answers that are odd in one way: the integration has to go on as with any other. */
export function toleranceOf(isOdd: (exchange: TracedExchange) => boolean, oddness: string): Check {
  return (trace, run) => {
    const odd = trace.filter((each) => isPlatform(each) && isOdd(each))
    return {
      exercised: odd,
      findings: odd.flatMap((exchange) => {
        const actual = stumbled(trace, exchange, run)
        if (actual !== undefined) return [{ exchange, ...stoppedBy(exchange, oddness), actual }]
        return dropped(exchange, run).map((fault) => ({ exchange, ...fault }))
      }),
    }
  }
}

/** What an integration should have gone on after, with the fields that were odd. */
function stoppedBy(exchange: TracedExchange, oddness: string): Pick<Fault, 'expected' | 'field'> {
  const fields = oddFieldsIn(exchange)
  const [field] = fields
  return { expected: `to go on after ${oddness}${fieldsInWords(fields)}`, ...(field === undefined ? {} : { field }) }
}

/** Whoever drops a record because something in it is odd goes on, and hands in too few. */
function dropped(exchange: TracedExchange, run: Run | undefined): Fault[] {
  const missing = droppedIn(exchange, run)
  const [first] = missing
  if (first === undefined) return []
  const expected = 'every record of the answer, whatever is in it'
  return [
    { expected, actual: `${missing.length} of its records are dropped, ${first} among them`, field: 'customer_infos' },
  ]
}

/** How an integration shows that an answer has stopped it. */
function stumbled(trace: Trace, exchange: TracedExchange, run: Run | undefined): string | undefined {
  const next = nextOf(trace, exchange)
  if (failedByItself(run) && (next === undefined || isOnlyOdd(trace, exchange, run)))
    return 'the command failed with it'
  if (next !== undefined && isRepeat(trace, exchange, next)) return 'the same is asked again, as if it had failed'
  // Where it is known how a run ended, a list that is not read on is the concern of PAGE-01.
  const isOddOnPurpose = run === undefined && exchange.fault !== undefined
  return isOddOnPurpose && isLeftUnfinished(trace, exchange) ? 'the list is not read on' : undefined
}

/** Whether a command that has read everything and handed nothing in had one kind of odd answers alone to fail with. */
function isOnlyOdd(trace: Trace, { fault }: TracedExchange, run: Run | undefined): boolean {
  const isOdd = fault?.shape !== undefined && run?.handedIn === undefined
  return isOdd && trace.every((each) => each.fault === undefined || each.fault.shape === fault.shape)
}

/** Whether a call repeats the one before it because its answer was odd. */
function isRepeat(trace: Trace, exchange: TracedExchange, next: TracedExchange): boolean {
  return isSame(exchange, next) && !isAskedAnyway(trace, exchange, next) && !isByAnotherWorker(trace, exchange, next)
}

/** Whether the same is asked again and again, by one who waits for a change: as often when the answer was as usual. */
function isAskedAnyway(trace: Trace, exchange: TracedExchange, next: TracedExchange): boolean {
  const usual = usualByRequest(trace).get(requestOf(exchange)) ?? []
  return usual.some((each) => each !== exchange && each !== next)
}

/** The calls that no fault has struck, by what they say. */
const usualByRequest = oncePerTrace((trace) =>
  Map.groupBy(
    trace.filter((each) => each.fault === undefined),
    requestOf,
  ),
)

/** Whether a list that was being read stops with this page, though there are more. */
function isLeftUnfinished(trace: Trace, exchange: TracedExchange): boolean {
  const last = readingByExchange(trace).get(exchange)?.at(-1)
  return last?.exchange === exchange && last.offset > 0 && last.offset + last.limit < last.total
}
