import type { StruckFault } from '../../contract/exchange.ts'
import type { IndexedOperation } from '../../contract/operations.ts'
import { isServedByStatus } from '../../contract/envelopes/gateway.ts'

/** A file that was sent, by its name and how many bytes it has. */
export interface SentFile {
  readonly name: string
  readonly size: number
}

/**
 * One exchange as a judge sees it: what a recording of any tool tells. Bodies and answers are read when a rule asks for them first:
 * a rule that takes them into variables before it knows that it needs them makes every exchange cost that much.
 */
export interface TracedExchange {
  /** Its position in the recording, from 1. */
  readonly number: number
  /** When it began, in milliseconds of the Unix epoch. */
  readonly at: number
  /** When it began by the machine's clock, which no test moves, in milliseconds of the Unix epoch; `at` where nobody tells. */
  readonly receivedAt: number
  /** After how many milliseconds the caller closed the connection, so that it has no answer; undefined where it did not. */
  readonly closedAfter: number | undefined
  /** How long its answer took, in milliseconds. */
  readonly duration: number
  readonly operation: IndexedOperation | undefined
  readonly pathValues: Readonly<Record<string, string>>
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly bodyText: string
  /** The bytes of the body, where they are no text in UTF-8. */
  readonly bodyBytes: Uint8Array | undefined
  /** The body as JSON; undefined when there is none, or it is not JSON. */
  readonly body: unknown
  /** The files of a form. */
  readonly files: readonly SentFile[]
  /** 0 when no whole answer came. */
  readonly status: number
  readonly answer: unknown
  /** The answer as text. */
  readonly answerText: string
  /** Headers of the answer by names in small letters; none where the recording has none. */
  readonly answerHeaders: Readonly<Record<string, string>>
  /** Whether the recording holds what was answered. */
  readonly hasAnswer: boolean
  /** Whether the recording holds only the beginning of a body, which is then taken for none. */
  readonly isShort: boolean
  /** Code of the refusal, `CBC.0100`, where it was one. */
  readonly code: string | undefined
  readonly message: string
  /** What the harness has tried at the platform of an integration itself; undefined of all else. */
  readonly probe: string | undefined
  /** The misbehaviour that a test ordered for it, where the recording tells. */
  readonly fault: StruckFault | undefined
  /** Whether the sandbox itself wrote it down, with every fault that struck. */
  readonly isOwn: boolean
  /** What a sandbox found odd about it, `''` for nothing; undefined where no sandbox answered. */
  readonly hint: string | undefined
}

/** A recording: its exchanges in the order of the recording. */
export type Trace = readonly TracedExchange[]

/** The operation of an exchange, `''` for none. */
export function operationOf({ operation }: TracedExchange): string {
  return operation?.id ?? ''
}

/** Whether an exchange is one of a program with the platform: not with the control of a sandbox, and none of a browser. */
export function isPlatform({ operation }: TracedExchange): boolean {
  return operation !== undefined && operation.service !== 'control' && operation.service !== 'saml'
}

/** Whether an exchange was served. */
export function succeeded(exchange: TracedExchange): boolean {
  const { operation, status, isShort, hasAnswer } = exchange
  // No refusal is as long as a body that is kept short.
  if (isShort && !hasAnswer) return isServedByStatus({ status, body: undefined })
  const seen = {
    status,
    get body() {
      return exchange.answer
    },
  }
  return operation === undefined ? isServedByStatus(seen) : operation.envelope.succeeded(seen)
}

/** Whether nobody can tell from the answer what became of the request. */
export function isAmbiguous({ status }: TracedExchange): boolean {
  return status === 0 || status >= 500
}

/** An answer that takes so many milliseconds or more is late (docs/decisions/thresholds.md). */
const late = 2000

/** Whether the platform was long in answering. Of a sandbox a test orders that: without an order its machine is slow, and nothing follows. */
export function isLate({ duration, isOwn, fault }: TracedExchange): boolean {
  return duration >= late && (!isOwn || fault !== undefined)
}

/** Whether an operation only asks: doing it twice harms nobody. */
export function onlyAsks({ operation }: TracedExchange): boolean {
  return operation !== undefined && /^(List|Show|Check|Get|Download|KeystoneList)/.test(operation.id)
}

/** Whether two requests say the same. */
export function isSame(a: TracedExchange, b: TracedExchange): boolean {
  return requestOf(a) === requestOf(b)
}

/** All that a request says, as a key. */
export function requestOf({ method, path, query, bodyText }: TracedExchange): string {
  return `${method} ${path}?${query.toString()} ${bodyText}`
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
