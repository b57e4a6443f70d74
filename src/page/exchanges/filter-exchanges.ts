import { callerText, type Exchange, targetText } from './exchange.ts'

/** What is looked for among exchanges; an empty text asks for nothing. */
export interface ExchangeFilter {
  /** Words that all have to be somewhere: address, operation, caller, id, hint or bodies. */
  readonly text: string
  readonly operation: string
  /** A status, `403`, or a class of them, `4xx`. */
  readonly status: string
  readonly caller: string
  /** `odd`: something is said about it: a hint, or a verdict that did not let it pass. `judged`: a finding of a requirement. */
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

/** The exchanges that fit, the newest first. `judged` are the ids of those that a requirement has a finding of. */
export function filterExchanges(
  exchanges: readonly Exchange[],
  filter: ExchangeFilter,
  judged: ReadonlySet<string> = new Set(),
): Exchange[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '')
  const fits = (each: Exchange): boolean =>
    hasStatus(each, filter.status) &&
    (filter.operation === '' || each.operation_id === filter.operation) &&
    (filter.caller === '' || callerText(each) === filter.caller) &&
    hasFinding(each, filter.finding, judged) &&
    words.every((word) => textOf(each).includes(word))
  const found: Exchange[] = []
  for (let at = exchanges.length - 1; at >= 0; at -= 1) {
    const each = exchanges[at]
    if (each !== undefined && fits(each)) found.push(each)
  }
  return found
}

function hasStatus({ response: { status } }: Exchange, wanted: string): boolean {
  if (wanted === '') return true
  return wanted.endsWith('xx') ? String(status).startsWith(wanted.slice(0, 1)) : String(status) === wanted
}

function hasFinding(exchange: Exchange, wanted: string, judged: ReadonlySet<string>): boolean {
  if (wanted === '') return true
  return wanted === 'judged' ? judged.has(exchange.id) : isOdd(exchange)
}

/** Whether something is said about an exchange: a hint, or a verdict that did not let it pass. */
export function isOdd({ hint, verdicts }: Exchange): boolean {
  return hint !== null || verdicts.some(({ ok }) => !ok)
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
