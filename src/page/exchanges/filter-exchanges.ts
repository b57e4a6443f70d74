import { briefOf, callerText, type Exchange, isOdd, isUnanswered, targetText } from './exchange.ts'

/** What is looked for among exchanges; an empty text asks for nothing. */
export interface ExchangeFilter {
  /** Words that all have to be somewhere: address, operation, caller, id, hint or bodies. */
  readonly text: string
  readonly operation: string
  /** A status, `403`, a class of them, `4xx`, or `none`: no answer came. */
  readonly status: string
  readonly caller: string
  /** `odd`: something is said about it. `any`, or the id of a requirement: it breaks one by itself. */
  readonly finding: string
}

/** The names of the filter, as an address of the page has them. */
export const filterNames = ['text', 'operation', 'status', 'caller', 'finding'] as const

/** Reads a filter from a query; what is not there asks for nothing. */
export function filterFrom(query: ReadonlyMap<string, string>): ExchangeFilter {
  const of = (name: (typeof filterNames)[number]): string => query.get(name) ?? ''
  return {
    text: of('text'),
    operation: of('operation'),
    status: of('status'),
    caller: of('caller'),
    finding: of('finding'),
  }
}

/** The exchanges of a file that fit, the newest first. Files are not judged: no requirement is known to be broken. */
export function filterExchanges(exchanges: readonly Exchange[], filter: ExchangeFilter): Exchange[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '')
  const fits = (each: Exchange): boolean =>
    hasStatus(each, filter.status) &&
    (filter.operation === '' || each.operation_id === filter.operation) &&
    (filter.caller === '' || callerText(each).split(' ').includes(filter.caller)) &&
    (filter.finding === '' || (filter.finding === 'odd' && isOdd(each))) &&
    words.every((word) => textOf(each).includes(word))
  const found: Exchange[] = []
  for (let at = exchanges.length - 1; at >= 0; at -= 1) {
    const each = exchanges[at]
    if (each !== undefined && fits(each)) found.push(each)
  }
  return found
}

function hasStatus(exchange: Exchange, wanted: string): boolean {
  const { status } = exchange.response
  if (wanted === '') return true
  if (wanted === 'none') return isUnanswered(briefOf(exchange))
  return wanted.endsWith('xx') ? String(status).startsWith(wanted.slice(0, 1)) : String(status) === wanted
}

/** Made once an exchange, and forgotten with it. */
const texts = new WeakMap<Exchange, string>()

function textOf(exchange: Exchange): string {
  const known = texts.get(exchange)
  if (known !== undefined) return known
  const { id, operation_id, request, response, hint } = exchange
  const text = [targetText(exchange), operation_id, callerText(exchange), id, hint, request.body, response.body]
    .join('\n')
    .toLowerCase()
  texts.set(exchange, text)
  return text
}
