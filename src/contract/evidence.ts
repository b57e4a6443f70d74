import { evidence } from './generated/evidence.ts'
import { operationKey, type OperationFacts } from './operations.ts'

/** What is known of operations besides their specs, each by its name among all services (`intl.PayOrders`). */
export interface Evidence {
  /** Those that tests of this repository drive by the vendor's client for Node.js. */
  readonly driven: readonly string[]
  /** Those that a recording of the live platform confirms. */
  readonly recorded: Readonly<Record<string, RecordedEvidence>>
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
  /** Whether requests made from the contract call it (`partner-sandbox verify`). */
  readonly probed: boolean
  readonly recorded: RecordedEvidence | undefined
}

const driven = new Set(evidence.driven)

/** Services whose operations `verify` calls. */
const probedServices = new Set(['intl', 'cn', 'iam', 'tickets', 'v1'])

/** The evidence of an operation. */
export function evidenceOf(operation: Pick<OperationFacts, 'service' | 'id'>): OperationEvidence {
  const key = operationKey(operation)
  return {
    vendorClient: driven.has(key),
    probed: probedServices.has(operation.service),
    recorded: evidence.recorded[key],
  }
}
