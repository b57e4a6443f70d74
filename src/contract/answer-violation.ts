import type { IndexedOperation } from './operations.ts'
import { findViolation, findViolationBesideExtras, violationText } from './validation.ts'

/** How an answer breaks the contract of its operation, in words; undefined when it does not. */
export function answerViolation(operation: IndexedOperation, status: number, body: unknown): string | undefined {
  return violationBy(findViolation, operation, { status, body })
}

/** Like `answerViolation`, for answers of others: fields that the contract does not name are none. */
export function foreignAnswerViolation(operation: IndexedOperation, status: number, body: unknown): string | undefined {
  return violationBy(findViolationBesideExtras, operation, { status, body })
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

function violationBy(
  find: typeof findViolation,
  operation: IndexedOperation,
  { status, body }: Answer,
): string | undefined {
  if (!operation.statuses.includes(status)) return `the contract of ${operation.id} has no status ${status}`
  if (body === undefined && operation.servedEmpty?.includes(status)) return undefined
  const validator = operation.validators[status]
  const violation = validator === undefined ? undefined : find(validator, body)
  return violation === undefined
    ? undefined
    : `the answer of ${operation.id} breaks its contract: ${violationText(violation)}`
}

/** An answer of ours that breaks its contract is a fault of the sandbox and throws: it must not reach a caller as if it were true. */
export function checkAnswer(operation: IndexedOperation, answer: Answer): void {
  const violation = violationBy(findViolation, operation, answer)
  if (violation !== undefined) throw new Error(violation)
}
