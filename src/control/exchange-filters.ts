import { type Exchange } from '../contract/exchange.ts'
import { allOf, type Filter, whereAsked } from '../state/engine/listing.ts'

/** What the exchanges have to be that a call asks for. */
export interface ExchangeFilters {
  readonly operation?: string
  readonly status?: string
  readonly requestId?: string
}

/** Whether an exchange is one of those that are asked for. */
export function exchangeFilter({ operation, status, requestId }: ExchangeFilters): Filter<Exchange> {
  return allOf([
    whereAsked<Exchange, string>(operation, (each, wanted) => each.operationId === wanted),
    whereAsked<Exchange, string>(requestId, (each, wanted) => each.id === wanted),
    whereAsked<Exchange, string>(status, hasStatus),
  ])
}

/** Whether an exchange was answered with a status, `403`, or one of a class, `4xx`. */
function hasStatus({ response }: Exchange, wanted: string): boolean {
  const status = String(response.status)
  return wanted.endsWith('xx') ? status.startsWith(wanted.slice(0, 1)) : status === wanted
}
