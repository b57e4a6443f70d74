import { refusalCatalog } from './generated/refusal-catalog.ts'
import { inWireWords, type SpokenOperation } from './wire-words.ts'

export type RefusalName = keyof typeof refusalCatalog

/** Marks refusals, so that nothing that comes in over the wire can look like one. */
const mark: unique symbol = Symbol('refusal')

/** A documented reason for not serving a request: a value that domain functions return, never thrown. */
export interface Refusal<Name extends RefusalName = RefusalName> {
  readonly [mark]: true
  readonly refusal: Name
  /** What is particular to the case; it takes the place of `{detail}` in the catalogued message. */
  readonly detail?: string
}

/** One line of specs/errors.yaml. */
export interface RefusalEntry {
  /** Who refuses: the gateway in front of every service, or the service whose operation was called. */
  readonly layer: 'gateway' | 'service'
  readonly status: number
  readonly code: string
  readonly message: string
  readonly fidelity: Fidelity
  /** `armed` refusals have no cause inside the sandbox; only a fault plan brings them about. */
  readonly reach: 'behaviour' | 'armed'
  /** Fields of the successful answer that this refusal still carries. */
  readonly carries: readonly string[]
  /** Seconds after which the same request may be served. */
  readonly retryAfter?: number
}

/** How sure we are that the live platform does the same: read in its documentation, in its clients, or deduced. */
export type Fidelity = 'documented' | 'client' | 'inferred'

/** A refusal of the catalog; `detail` takes the place of `{detail}` in its sentence. It is returned, not thrown. */
export function refuse<Name extends RefusalName>(refusal: Name, detail?: string): Refusal<Name> {
  return detail === undefined ? { [mark]: true, refusal } : { [mark]: true, refusal, detail }
}

/** Whether a value is a refusal that `refuse` made; nothing that was parsed from a body is one. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && mark in value
}

/** What specs/errors.yaml says of a refusal: who refuses, with which status, code and sentence. */
export function refusalEntry(name: RefusalName): RefusalEntry {
  return refusalCatalog[name]
}

/** The header that says when to try again, of a refusal that passes by itself. */
export function retryAfterHeader({ refusal }: Refusal): Record<string, string> {
  const { retryAfter } = refusalEntry(refusal)
  return retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
}

/** Whether a text is the name of a refusal of the catalog; codes of the wire are none. */
export function isRefusalName(text: string): text is RefusalName {
  return Object.hasOwn(refusalCatalog, text)
}

/** All names of the catalog, in its order. */
export const refusalNames: readonly RefusalName[] = Object.keys(refusalCatalog).filter(isRefusalName)

/** Names of the catalog whose wire code is `code`, in the order of the catalog. */
export function refusalNamesOf(code: string): RefusalName[] {
  return refusalNames.filter((name) => refusalCatalog[name].code === code)
}

/** The sentence of a refusal as it goes over the wire, in the words of the operation that refuses, where that is known. */
export function refusalMessage(refusal: Refusal, operation?: SpokenOperation): string {
  return inWireWords(sentenceOf(refusal), operation)
}

/**
 * Why something was refused, for the inside of another refusal: what is particular to the case, else the sentence. Its
 * tokens stay tokens; they become words of the wire with the refusal around them.
 */
export function refusalReason(refusal: Refusal): string {
  return refusal.detail ?? sentenceOf(refusal)
}

function sentenceOf({ refusal, detail = '' }: Refusal): string {
  return refusalEntry(refusal)
    .message.replace('{detail}', () => detail)
    .trimEnd()
}
