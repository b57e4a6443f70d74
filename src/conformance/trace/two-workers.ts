import { fieldOf } from './json.ts'
import { listAskedFor } from './pages.ts'
import {
  isLate,
  isPlatform,
  oncePerTrace,
  onlyAsks,
  operationOf,
  requestOf,
  succeeded,
  type Trace,
  type TracedExchange,
} from './trace.ts'

/** Of each list, the pages that were served as usual twice or more. */
const doubledOf = oncePerTrace((trace): ReadonlyMap<string, ReadonlySet<string>> => {
  const doubled = new Map<string, Set<string>>()
  const served = trace.filter((each) => isPlatform(each) && onlyAsks(each) && isServedAsUsual(each) && isPage(each))
  for (const [request, [first, again]] of Map.groupBy(served, requestOf)) {
    if (first === undefined || again === undefined) continue
    const list = listAskedFor(first)
    doubled.set(list, (doubled.get(list) ?? new Set()).add(request))
  }
  return doubled
})

function isServedAsUsual(exchange: TracedExchange): boolean {
  return exchange.fault === undefined && !isLate(exchange) && succeeded(exchange)
}

function isPage({ query, body }: TracedExchange): boolean {
  return query.has('offset') || fieldOf(body, 'offset') !== undefined
}

/**
 * Whether a page was asked for again by the second of two workers that read the same list. What they do elsewhere tells, and not how
 * fast they are: who reads alone asks for no page twice that was served, unless he begins anew, and then the pages before stand
 * between.
 */
export function isByAnotherWorker(trace: Trace, exchange: TracedExchange, again: TracedExchange): boolean {
  if (!isPage(exchange) || !doubledOf(trace).has(listAskedFor(exchange))) return false
  const operation = operationOf(exchange)
  const request = requestOf(exchange)
  const between = trace.slice(exchange.number, again.number - 1).filter((each) => operationOf(each) === operation)
  return !between.some((each) => requestOf(each) !== request && wasAskedBefore(trace, exchange, each))
}

/** Where each request stands first in a recording. */
const firstAsked = oncePerTrace((trace): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const each of trace) first.set(requestOf(each), first.get(requestOf(each)) ?? each.number)
  return first
})

function wasAskedBefore(trace: Trace, { number }: TracedExchange, asked: TracedExchange): boolean {
  return (firstAsked(trace).get(requestOf(asked)) ?? Infinity) < number
}
