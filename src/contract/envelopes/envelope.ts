import type { Html } from '../html.ts'
import { type Refusal, type RefusalEntry, refusalEntry, type RefusalName } from '../refusals.ts'
import type { SpokenOperation } from '../wire-words.ts'

/** A refusal as it goes over the wire. */
export interface WrittenRefusal {
  readonly status: number
  /** The fields of a refusal, or the page that says it to a person. */
  readonly body: Readonly<Record<string, unknown>> | Html
}

/** An answer as a client of a service has it. */
export interface SeenAnswer {
  readonly status: number
  /** The JSON of the body; undefined where there is none. */
  readonly body: unknown
}

/** How a service says that it refused, and how a client tells that it did not. */
export interface Envelope {
  /** Where the service has another status and code for a refusal than the catalog. */
  readonly codes?: Readonly<Partial<Record<RefusalName, RefusalCode>>>
  /** Writes a refusal of this service, in the words of the operation that refuses. */
  refused(refusal: Refusal, operation?: SpokenOperation): WrittenRefusal
  /** Writes the body of what was served; most services put nothing around it. */
  served(body: unknown): unknown
  /** Whether an answer of this service says that the request was served. */
  succeeded(answer: SeenAnswer): boolean
}

/** With which status and code something is refused. */
export type RefusalCode = Pick<RefusalEntry, 'status' | 'code'>

/** With which status and code a service refuses. */
export function codeIn({ codes }: Pick<Envelope, 'codes'>, name: RefusalName): RefusalCode {
  return codes?.[name] ?? refusalEntry(name)
}
