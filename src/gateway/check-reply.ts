import { type IndexedOperation } from '../contract/operations.ts'
import { findViolation, violationText } from '../contract/validation.ts'
import { type Reply } from '../handlers/define-handlers.ts'
import { validatorOf } from './read-request.ts'

/** An answer that breaks its contract is a fault of the sandbox and throws: it must not reach a caller as if it were true. */
export function checkReply(operation: IndexedOperation, { status, body }: Reply): void {
  const validator = validatorOf(operation, String(status))
  const violation = validator === undefined ? undefined : findViolation(validator, body)
  if (violation !== undefined) {
    throw new Error(`the answer of ${operation.id} breaks its contract: ${violationText(violation)}`)
  }
  if (!operation.statuses.includes(status)) throw new Error(`the contract of ${operation.id} has no status ${status}`)
}
