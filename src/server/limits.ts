import { bodyLimit } from '../contract/bodies/body-limit.ts'

/** What a server takes from its callers, together and each; beyond it they are refused. */
export interface ServerLimits {
  /** Of the request line and all headers of a request. */
  readonly headBytes: number
  readonly bodyBytes: number
  /** Of a snapshot that is brought back. */
  readonly snapshotBytes: number
  /** Of all bodies together that have not come to their end. */
  readonly heldBytes: number
  readonly connections: number
  /** From the beginning of a connection or request to the end of its headers. */
  readonly headMs: number
  /** From the beginning of a request to the end of its body. */
  readonly requestMs: number
  /** How long a connection may rest between two requests. */
  readonly keepAliveMs: number
  /** How long nothing may move on a connection, as when a caller does not take its answer. */
  readonly idleMs: number
  /** How long a refused caller may go on sending, so that it reads why before the connection ends. */
  readonly lingerMs: number
  /** How often the times of `headMs` and `requestMs` are looked at. */
  readonly checkMs: number
}

export const defaultLimits: ServerLimits = {
  headBytes: 64 * 1024,
  bodyBytes: bodyLimit,
  snapshotBytes: 256 * 1024 * 1024,
  heldBytes: 512 * 1024 * 1024,
  connections: 10_000,
  headMs: 30_000,
  requestMs: 300_000,
  keepAliveMs: 5000,
  idleMs: 600_000,
  lingerMs: 1000,
  checkMs: 5000,
}
