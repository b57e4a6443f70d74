import { evidence } from './generated/evidence.ts'
import { operationKey, type OperationFacts } from './operations.ts'

/** What is known of operations besides their specs, each by its name among all services (`intl.PayOrders`). */
export interface Evidence {
  /** Those that tests of this repository drive by the vendor's client for Node.js. */
  readonly driven: readonly string[]
  /** What requests made from the contract met (`partner-sandbox verify`), of the operations that they called. */
  readonly probed: Readonly<Record<string, ProbedEvidence>>
  /** Those that a recording of the live platform confirms. */
  readonly recorded: Readonly<Record<string, RecordedEvidence>>
}

/** What requests made from the contract met of an operation. */
export interface ProbedEvidence {
  /** Whether one was served. */
  readonly served: boolean
  /** The codes of the documented refusals that were met. */
  readonly refused: readonly string[]
}

/** What recordings of the live platform have of an operation: the newest day, how many exchanges, and their statuses. */
export interface RecordedEvidence {
  readonly on: string
  readonly exchanges: number
  readonly statuses: readonly number[]
}

/** The evidence of one operation by its axes, which nothing sums. */
export interface OperationEvidence {
  readonly vendorClient: boolean
  /** What requests made from the contract met; undefined where none calls it. */
  readonly probed: ProbedEvidence | undefined
  readonly recorded: RecordedEvidence | undefined
}

const driven = new Set(evidence.driven)

/** The evidence of an operation. */
export function evidenceOf(operation: Pick<OperationFacts, 'service' | 'id'>): OperationEvidence {
  const key = operationKey(operation)
  return {
    vendorClient: driven.has(key),
    probed: evidence.probed[key],
    recorded: evidence.recorded[key],
  }
}
