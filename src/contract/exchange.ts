import { sizeOfBody, type WrittenBody } from './bodies/write-body.ts'
import type { CallerKind } from './operations.ts'

/** Header values by lower-case name. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** One request as it came in: bytes and names untouched, because signatures are computed over them. */
export interface ApiRequest {
  readonly method: string
  /** Path and query as sent, percent-encoding included. */
  readonly target: string
  readonly headers: RequestHeaders
  readonly body: Uint8Array
  readonly sourceIp: string
  /** The scheme and host that it came to, where they are known otherwise than by its Host. */
  readonly origin?: string
  /** The machine's clock when the request came in, in milliseconds of the Unix epoch. */
  readonly receivedAt: number
  /** Aborted when its sender is gone, for answers that wait or go on. Absent where nobody can tell. */
  readonly signal?: AbortSignal
}

/** How the answer reaches the caller. Only a fault plan makes it anything but whole and at once. */
export interface Delivery {
  readonly form: 'whole' | 'dropped' | 'truncated' | 'garbled'
  readonly delayMs: number
  /**
   * After so many milliseconds of the machine's clock the caller closed the connection, so that nothing was delivered.
   * Whoever delivers notes it when it happens; absent while it has not.
   */
  closedAfterMs?: number
}

/** What an exchange is remarked with whose caller closed the connection before the answer. */
export const clientClosed = 'client closed'

/** One answer as plain data; a face turns it into a socket's or a `fetch` response. */
export interface ApiResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: WrittenBody | undefined
  readonly delivery?: Delivery
  /** In the place of a body: writes one that has no end, once the head has gone out. */
  readonly stream?: (reader: StreamReader) => void
}

/** Who reads an answer without an end. */
export interface StreamReader {
  /** Sends a text; false when it waits because the reader is slower. */
  write(text: string): boolean
  /** Calls once when what waited has been sent. */
  onDrain(listener: () => void): void
  /** Calls once when the reader is gone. */
  onClose(listener: () => void): void
}

/** What one step of the way through said about an exchange. */
export interface Verdict {
  readonly step: 'identify' | 'authenticate' | 'authorize' | 'throttle' | 'fault' | 'request' | 'response' | 'handle'
  readonly ok: boolean
  readonly detail: string
}

/** A misbehaviour of the cloud that a test ordered, as far as a reader of the exchange should know of it. */
export interface StruckFault {
  readonly kind: string
  readonly when: 'before' | 'after'
  readonly shape?: string
}

/** Who sent a request, as far as its credentials told. */
export interface CallerLabel {
  readonly kind: CallerKind
  readonly accountName: string
  readonly accountId: string
}

/** One request, its answer, the operation they belong to, and the verdicts on both. */
export interface Exchange {
  readonly id: string
  /** The sandbox's clock, in milliseconds of the Unix epoch. */
  readonly at: number
  /** The service that the operation is of, and its id there. */
  readonly service?: string | undefined
  readonly operationId: string | undefined
  readonly caller: CallerLabel | undefined
  readonly request: ApiRequest
  readonly response: ApiResponse
  readonly verdicts: readonly Verdict[]
  readonly fault?: StruckFault
  /** In a short line, why it was refused or what is odd about it; the caller has it as `X-Sandbox-Hint`. */
  readonly hint?: string
  /** The same at length, for the journal. */
  readonly explanation?: string
  /** Fields of a request that was served that nothing looked at; absent where there is none. */
  readonly unread?: readonly string[]
  /** How long it took, where that was measured; inside the sandbox an exchange takes no time. */
  readonly durationMs?: number
  /** How many bytes the bodies had that are kept short; absent where both are whole. */
  readonly cut?: { readonly request?: number; readonly response?: number }
}

/** The value of a header of a request; repeated ones are joined as HTTP does. */
export function headerOf({ headers }: Pick<ApiRequest, 'headers'>, name: string): string | undefined {
  // A caller names the headers that it signed: `constructor` is one that no request has.
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined
  return typeof value === 'object' ? value.join(', ') : value
}

/** The scheme and host that a request came to, as its sender calls this machine: `http://127.0.0.1:4010`. */
export function originOf(request: Pick<ApiRequest, 'headers' | 'origin'>): string {
  return request.origin ?? `http://${headerOf(request, 'host') ?? '127.0.0.1'}`
}

/** What is answered to HEAD: status and headers of the answer to GET, with the length of the body that stays away. */
export function withoutBody(response: ApiResponse): ApiResponse {
  const { headers, body } = response
  if (body === undefined) return response
  const length = String(sizeOfBody(body))
  return { ...response, headers: { ...headers, 'Content-Length': length }, body: undefined }
}
