import { type Refusal } from '../refusals.ts'

/** A refusal as it goes over the wire. */
export interface WrittenRefusal {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** An answer as a client of a service has it. */
export interface SeenAnswer {
  readonly status: number
  /** The JSON of the body; undefined where there is none. */
  readonly body: unknown
}

/** How a service says that it refused, and how a client tells that it did not. */
export interface Envelope {
  /** Writes a refusal of this service. */
  refused(refusal: Refusal): WrittenRefusal
  /** Writes the body of what was served; most services put nothing around it. */
  served(body: unknown): unknown
  /** Whether an answer of this service says that the request was served. */
  succeeded(answer: SeenAnswer): boolean
}
