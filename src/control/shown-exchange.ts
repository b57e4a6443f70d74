import type { components } from '../contract/generated/types/control.ts'
import { type Exchange, headerOf } from '../contract/exchange.ts'
import { showBody } from '../contract/bodies/shown-body.ts'
import type { WrittenBody } from '../contract/bodies/write-body.ts'
import { redactDetail, redactHeaders, redactTarget } from '../contract/redact.ts'
import { fromInstant, instantOf } from '../units/instant.ts'
import { harness } from './harness.ts'

/** Who called, as control calls say it. */
export function fromCaller({ kind, accountName, accountId }: NonNullable<Exchange['caller']>) {
  return { kind, account_name: accountName, ...(kind === 'customer' ? { customer_id: accountId } : {}) }
}

/** An exchange of the journal as control calls say it, without its secrets. */
export function fromExchange({
  id,
  at,
  operationId,
  caller,
  request,
  response,
  verdicts,
  hint,
  explanation,
  cut,
}: Exchange) {
  const [path = '', query = ''] = redactTarget(request.target).split('?')
  return {
    id,
    at: fromInstant(instantOf(at)),
    operation_id: operationId ?? null,
    caller: caller === undefined ? null : fromCaller(caller),
    request: {
      method: request.method,
      path,
      query,
      headers: redactHeaders(request.headers),
      ...bodyOf(request.body.length === 0 ? undefined : request.body, headerOf(request, 'content-encoding')),
      ...lengthOf(cut?.request),
    },
    response: {
      status: response.status,
      headers: redactHeaders(response.headers),
      ...bodyOf(response.body),
      ...lengthOf(cut?.response),
      ...fromDelivery(response.delivery),
    },
    verdicts: verdicts.map((each) => ({ ...each, detail: redactDetail(each.detail) })),
    hint: hint === undefined ? null : redactDetail(hint),
    explanation: explanation === undefined ? null : redactDetail(explanation),
  }
}

/** How an answer went out, and after how many milliseconds the caller closed the connection, where it did before. */
function fromDelivery({ form = 'whole', closedAfterMs }: Partial<NonNullable<Exchange['response']['delivery']>> = {}) {
  return closedAfterMs === undefined
    ? { delivery: form }
    : { delivery: 'client_closed' as const, closed_after_ms: closedAfterMs }
}

function bodyOf(body: WrittenBody | undefined, coding?: string): { body: string | null; body_encoding?: 'base64' } {
  if (body === undefined) return { body: null }
  const { text, encoding } = showBody(body, coding)
  return encoding === undefined ? { body: text } : { body: text, body_encoding: encoding }
}

function lengthOf(bytes: number | undefined): { readonly body_cut_from?: number } {
  return bytes === undefined ? {} : { body_cut_from: bytes }
}

/** An exchange as lists and events say it: without headers and bodies, with the requirements that it breaks by itself. */
export function briefExchange(exchange: Exchange): components['schemas']['ExchangeEvent'] {
  const { id, at, service, operationId, caller, request, response, verdicts, fault, hint } = exchange
  return {
    id,
    at: fromInstant(instantOf(at)),
    service: service ?? null,
    operation_id: operationId ?? null,
    method: request.method,
    path: redactTarget(request.target).split('?')[0] ?? '',
    status: response.status,
    error_code: verdicts.every((each) => each.ok) ? null : codeIn(exchange),
    caller: caller === undefined ? null : fromCaller(caller),
    verdicts: verdicts.map((each) => ({ ...each, detail: redactDetail(each.detail) })),
    fault: fault?.kind ?? null,
    hint: hint === undefined ? null : redactDetail(hint),
    findings: harness()
      .findingsAlone(exchange)
      .map((each) => each.requirement.id),
  }
}

/** What is wrong with an exchange by itself, as control calls and events say it. */
export function fromFindings(exchange: Exchange): components['schemas']['FindingEvent'][] {
  return harness()
    .findingsAlone(exchange)
    .map(({ requirement: { id, level, text, source }, expected, actual }) => ({
      exchange_id: exchange.id,
      at: fromInstant(instantOf(exchange.at)),
      requirement: id,
      level,
      text,
      source,
      expected,
      actual,
    }))
}

/** The code of a refusal, in whichever envelope it stands. */
function codeIn({ response: { body } }: Exchange): string | null {
  return typeof body === 'string' ? (/"error_?code":"([^"]{1,64})"/i.exec(body)?.[1] ?? null) : null
}
