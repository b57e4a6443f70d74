import type { components } from '../../contract/generated/types/control.ts'

/** One request and its answer, as the journal gives them. */
export type Exchange = components['schemas']['Exchange']

/** The same as lists show it: without headers and bodies. */
export type BriefExchange = components['schemas']['ExchangeEvent']

export type Verdict = Exchange['verdicts'][number]

/** Who called, in a word or two. */
export function callerText({ caller }: Pick<Exchange, 'caller'>): string {
  if (caller === null) return ''
  return caller.account_name === undefined ? caller.kind : `${caller.kind} ${caller.account_name}`
}

/** Method and path with its query, as they were sent. */
export function targetText({ request: { method, path, query } }: Exchange): string {
  return `${method} ${path}${query === '' ? '' : `?${query}`}`
}

/** A body as it is read best: JSON with a line for each field, anything else as it is. */
export function readableBody(body: string | null, encoding?: string): string {
  if (body === null) return ''
  if (encoding !== undefined) return `(${encoding}) ${body}`
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

/** The error code of an answer, in whichever envelope; undefined where it has none. */
export function errorCodeOf({ response: { status, body } }: Exchange): string | undefined {
  if (body === null || (status < 400 && !body.includes('rror'))) return undefined
  return /"(?:error_code|errorCode|code)"\s*:\s*"([^"]+)"/.exec(body)?.[1]
}

/** Whether something is said about an exchange: a hint, or a verdict that did not let it pass. */
export function isOdd({ hint, verdicts }: Pick<Exchange, 'hint' | 'verdicts'>): boolean {
  return hint !== null || verdicts.some(({ ok }) => !ok)
}

/** Ways in which an answer never came to its caller, as the journal and files name them. */
const losses: readonly (string | null)[] = ['drop', 'dropped', 'client_closed']

/** Whether the caller had no answer to an exchange. */
export function isUnanswered({ fault }: Pick<BriefExchange, 'fault'>): boolean {
  return losses.includes(fault)
}

/** Whether a request has changed something although its caller had no answer. */
export function tookEffect({ fault, status, method }: Pick<BriefExchange, 'fault' | 'status' | 'method'>): boolean {
  return isUnanswered({ fault }) && status < 400 && method !== 'GET'
}

/** An exchange of a file as lists show it. */
export function briefOf(exchange: Exchange): BriefExchange {
  const { id, at, operation_id, caller, request, response, verdicts, hint } = exchange
  return {
    id,
    at,
    service: null,
    operation_id,
    method: request.method,
    path: request.path,
    status: response.status,
    error_code: errorCodeOf(exchange) ?? null,
    caller,
    verdicts,
    fault: response.delivery === 'whole' ? null : response.delivery,
    hint,
    findings: [],
  }
}
