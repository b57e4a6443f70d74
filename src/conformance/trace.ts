import { identify } from '../contract/identify.ts'
import { type IndexedOperation } from '../contract/operations.ts'

/** One exchange as a judge sees it: what a recording of any tool tells. */
export interface TracedExchange {
  /** Its position in the recording, from 1. */
  readonly number: number
  /** When it began, in milliseconds of the Unix epoch. */
  readonly at: number
  readonly operation: IndexedOperation | undefined
  readonly pathValues: Readonly<Record<string, string>>
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly bodyText: string
  /** The body as JSON; undefined when there is none, or it is not JSON. */
  readonly body: unknown
  /** 0 when no whole answer came. */
  readonly status: number
  readonly answer: unknown
  /** Code of the refusal, `CBC.0100`, where it was one. */
  readonly code: string | undefined
  readonly message: string
}

export type Trace = readonly TracedExchange[]

interface HarPair {
  readonly name: string
  readonly value: string
}

interface HarEntry {
  readonly startedDateTime: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly HarPair[]
    readonly postData?: { readonly text?: string }
  }
  readonly response: { readonly status: number; readonly content?: { readonly text?: string } }
}

/** Reads an HTTP Archive. Throws with a clear line when it is none. */
export function readHar(text: string): Trace {
  const har: unknown = parseJson(text)
  const entries = isHar(har) ? har.log.entries : undefined
  if (entries === undefined) throw new RangeError('it is not an HTTP Archive: log.entries is missing')
  return entries.map(toTraced)
}

function isHar(value: unknown): value is { readonly log: { readonly entries: readonly HarEntry[] } } {
  const log = fieldOf(value, 'log')
  return Array.isArray(fieldOf(log, 'entries'))
}

function toTraced({ startedDateTime, request, response }: HarEntry, at: number): TracedExchange {
  const { pathname, searchParams } = new URL(request.url, 'http://recording')
  const identified = identify(request.method, pathname)
  const answer = parseJson(response.content?.text ?? '')
  const bodyText = request.postData?.text ?? ''
  return {
    number: at + 1,
    at: Date.parse(startedDateTime),
    operation: identified?.operation,
    pathValues: identified?.path ?? {},
    method: request.method,
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(request.headers.map(({ name, value }) => [name.toLowerCase(), value])),
    bodyText,
    body: parseJson(bodyText),
    status: response.status,
    answer,
    code: textOf(fieldOf(answer, 'error_code')),
    message: textOf(fieldOf(answer, 'error_msg')) ?? '',
  }
}

/** JSON, or undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A field of something that may be an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Whether an exchange was served. */
export function succeeded({ status }: TracedExchange): boolean {
  return status >= 200 && status < 300
}

/** Whether nobody can tell from the answer what became of the request. */
export function isAmbiguous({ status }: TracedExchange): boolean {
  return status === 0 || status >= 500
}

/** Whether a parameter of that name holds what lets its reader call in somebody's name. */
export function isSecretName(name: string): boolean {
  return /password|passwd|secret|token|access[_-]?key|signature/i.test(name)
}
