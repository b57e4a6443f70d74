import type { components } from '../../contract/generated/types/control.ts'

/** One request and its answer, as the journal gives them. */
export type Exchange = components['schemas']['Exchange']

export type Verdict = Exchange['verdicts'][number]

/** Who called, in a word or two. */
export function callerText({ caller }: Exchange): string {
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
