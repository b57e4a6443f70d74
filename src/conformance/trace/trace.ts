import { type StruckFault } from '../../contract/exchange.ts'
import { identify } from '../../contract/identify.ts'
import { type IndexedOperation } from '../../contract/operations.ts'
import { redactBody, redactHeaders, redactTarget } from '../../contract/redact.ts'

/** One exchange as a judge sees it: what a recording of any tool tells. */
export interface TracedExchange {
  /** Its position in the recording, from 1. */
  readonly number: number
  /** When it began, in milliseconds of the Unix epoch. */
  readonly at: number
  /** How long its answer took, in milliseconds. */
  readonly duration: number
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
  /** Whether the recording holds what was answered. */
  readonly hasAnswer: boolean
  /** Code of the refusal, `CBC.0100`, where it was one. */
  readonly code: string | undefined
  readonly message: string
  /** The misbehaviour that a test ordered for it, where the recording tells. */
  readonly fault: StruckFault | undefined
  /** What a sandbox found odd about it, `''` for nothing; undefined where no sandbox answered. */
  readonly hint: string | undefined
}

export type Trace = readonly TracedExchange[]

interface HarPair {
  readonly name: string
  readonly value: string
}

interface HarEntry {
  readonly startedDateTime: string
  readonly time?: number
  readonly _fault?: StruckFault
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly HarPair[]
    readonly postData?: { readonly text?: string }
  }
  readonly _hint?: string
  readonly response: {
    readonly status: number
    readonly headers?: readonly HarPair[]
    readonly content?: { readonly text?: string; readonly encoding?: string }
  }
}

/** Reads an HTTP Archive. Throws with a clear line when it is none. */
export function readHar(text: string): Trace {
  let har: unknown
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new RangeError('it is not an HTTP Archive: it is no JSON')
  }
  return traceOf(har)
}

/** What an HTTP Archive tells. Throws with a clear line when it is none. */
export function traceOf(har: unknown): Trace {
  const entries = fieldOf(fieldOf(har, 'log'), 'entries')
  if (!Array.isArray(entries)) throw new RangeError('it is not an HTTP Archive: log.entries is missing')
  return entries.map((entry: unknown, at) => {
    if (!isEntry(entry)) throw new RangeError(`its entry ${at + 1} has no whole request and response`)
    return toTraced(entry, at)
  })
}

function isEntry(value: unknown): value is HarEntry {
  const request = fieldOf(value, 'request')
  const headers = fieldOf(request, 'headers')
  return (
    Number.isFinite(Date.parse(textOf(fieldOf(value, 'startedDateTime')) ?? '')) &&
    textOf(fieldOf(request, 'method')) !== undefined &&
    URL.canParse(textOf(fieldOf(request, 'url')) ?? '', 'http://recording') &&
    Array.isArray(headers) &&
    headers.every((each) => typeof fieldOf(each, 'name') === 'string' && typeof fieldOf(each, 'value') === 'string') &&
    numberOf(fieldOf(fieldOf(value, 'response'), 'status')) !== undefined
  )
}

/** Secrets of a request go no further than here: other tools leave them in their recordings, and findings quote what was sent. */
function toTraced(entry: HarEntry, at: number): TracedExchange {
  const { startedDateTime, time, request, response, _fault: fault } = entry
  const { pathname, searchParams } = new URL(redactTarget(request.url), 'http://recording')
  const identified = identify(request.method, pathname)
  const answer = parseJson(contentOf(response))
  const bodyText = redactBody(request.postData?.text ?? '')
  const headers = request.headers.map(({ name, value }) => [name.toLowerCase(), value] as const)
  return {
    number: at + 1,
    at: Date.parse(startedDateTime),
    duration: time ?? 0,
    operation: identified?.operation,
    pathValues: identified?.path ?? {},
    method: request.method,
    path: pathname,
    query: searchParams,
    headers: redactHeaders(Object.fromEntries(headers)),
    bodyText,
    body: parseJson(bodyText),
    status: response.status,
    answer,
    hasAnswer: request.method !== 'HEAD' && response.content?.text !== undefined,
    code: textOf(fieldOf(answer, 'error_code')),
    message: textOf(fieldOf(answer, 'error_msg')) ?? textOf(fieldOf(fieldOf(answer, 'error'), 'message')) ?? '',
    fault,
    hint: hintOf(entry),
  }
}

function hintOf({ _hint: noted, response }: HarEntry): string | undefined {
  const own = listOf(response.headers).flatMap((each) => {
    const name = textOf(fieldOf(each, 'name'))?.toLowerCase() ?? ''
    return name.startsWith('x-sandbox-') ? [{ name, value: textOf(fieldOf(each, 'value')) ?? '' }] : []
  })
  const sent = own.find(({ name }) => name === 'x-sandbox-hint')?.value ?? (own.length > 0 ? '' : undefined)
  return textOf(noted) ?? sent
}

/** The text of an answer; recorders write what they take for no text in base64. */
function contentOf({ content }: HarEntry['response']): string {
  const text = content?.text ?? ''
  return content?.encoding === 'base64' ? new TextDecoder().decode(Uint8Array.from(atob(text), toByte)) : text
}

function toByte(character: string): number {
  return character.charCodeAt(0)
}

/** So deep may JSON be nested; nobody means what is deeper. */
const deepest = 500

/** JSON, or undefined for what is none. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = text.search(/[[{]/); at >= 0 && at < text.length && depth <= deepest; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return depth > deepest
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

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The operation of an exchange, `''` for none. */
export function operationOf({ operation }: TracedExchange): string {
  return operation?.id ?? ''
}

/** Whether an exchange is one with the platform, and not with the control of a sandbox. */
export function isPlatform({ operation }: TracedExchange): boolean {
  return operation !== undefined && operation.service !== 'control'
}

/** Whether an exchange was served. */
export function succeeded({ status }: TracedExchange): boolean {
  return status >= 200 && status < 300
}

/** Whether nobody can tell from the answer what became of the request. */
export function isAmbiguous({ status }: TracedExchange): boolean {
  return status === 0 || status >= 500
}

/** Whether an operation only asks: doing it twice harms nobody. */
export function onlyAsks({ operation }: TracedExchange): boolean {
  return operation !== undefined && /^(List|Show|Check|Get|KeystoneList)/.test(operation.id)
}

/** Whether two requests say the same. */
export function isSame(a: TracedExchange, b: TracedExchange): boolean {
  return requestOf(a) === requestOf(b)
}

/** All that a request says, as a key. */
export function requestOf({ method, path, query, bodyText }: TracedExchange): string {
  return `${method} ${path}?${query.toString()} ${bodyText}`
}

/** Every text, number and truth value of a JSON value, with the dotted path to it; `*` is any record of a list. */
export function leavesOf(value: unknown, path = ''): { readonly path: string; readonly value: unknown }[] {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, below('*')))
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, below(name)))
}

/** Works a value out of a recording once, however many rules ask for it. */
export function oncePerTrace<Value>(work: (trace: Trace) => Value): (trace: Trace) => Value {
  const known = new WeakMap<Trace, { readonly value: Value }>()
  return (trace) => {
    const found = known.get(trace) ?? { value: work(trace) }
    known.set(trace, found)
    return found.value
  }
}
