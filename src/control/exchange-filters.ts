import type { Exchange } from '../contract/exchange.ts'
import { allOf, type Filter, whereAsked } from '../state/engine/listing.ts'
import { harness } from './harness.ts'
import { fromExchange } from './shown-exchange.ts'

/** What the exchanges have to be that a call asks for. */
export interface ExchangeFilters {
  readonly operation?: string
  readonly status?: string
  readonly requestId?: string
  readonly text?: string
  readonly caller?: string
  readonly finding?: string
}

/** Whether an exchange is one of those that are asked for. What costs least is looked at first. */
export function exchangeFilter(wanted: ExchangeFilters): Filter<Exchange> {
  return allOf([
    whereAsked<Exchange, string>(wanted.operation, (each, operation) => each.operationId === operation),
    whereAsked<Exchange, string>(wanted.requestId, (each, id) => each.id === id),
    whereAsked<Exchange, string>(wanted.status, hasStatus),
    whereAsked<Exchange, string>(wanted.caller, isOfCaller),
    wanted.text === undefined ? undefined : hasText(wanted.text),
    whereAsked<Exchange, string>(wanted.finding, hasFinding),
  ])
}

/** Whether an exchange was answered with a status, `403`, or one of a class, `4xx`. */
function hasStatus({ response }: Exchange, wanted: string): boolean {
  const status = String(response.status)
  return wanted.endsWith('xx') ? status.startsWith(wanted.slice(0, 1)) : status === wanted
}

function isOfCaller({ caller }: Exchange, wanted: string): boolean {
  return caller !== undefined && [caller.kind, caller.accountName, caller.accountId].includes(wanted)
}

function hasFinding(exchange: Exchange, wanted: string): boolean {
  return harness()
    .findingsAlone(exchange)
    .some(({ requirement }) => wanted === 'any' || requirement.id === wanted)
}

/** Whether a text is in what is shown of an exchange. What has it neither shown nor hidden is passed over without writing it. */
function hasText(text: string): Filter<Exchange> {
  const sought = text.toLowerCase()
  return (exchange) => {
    const { request, response } = exchange
    const isIn = (part: unknown): boolean => String(part).toLowerCase().includes(sought)
    const bodies = [Buffer.from(request.body).toString('utf8'), response.body ?? '']
    const parts = [exchange.id, exchange.operationId, exchange.caller?.accountName, request.method, request.target]
    const words = [exchange.hint, exchange.explanation, JSON.stringify([request.headers, response.headers])]
    if (![...parts, ...words, ...bodies, response.status].some(isIn)) return false
    const shown = fromExchange(exchange)
    return [shown.request, shown.response].some((each) => isIn(each.body)) || isIn(JSON.stringify(shown))
  }
}
