import { isMultipart } from '../contract/bodies/fields.ts'
import type { IndexedOperation } from '../contract/operations.ts'
import { type Fidelity, type Refusal, refusalEntry } from '../contract/refusals.ts'
import type { ReadRequest } from '../contract/read-request.ts'

const strengths: Readonly<Record<Fidelity, number>> = { documented: 0, client: 1, inferred: 2 }

function weaker(a: Fidelity, b: Fidelity | undefined): Fidelity {
  return b !== undefined && strengths[b] > strengths[a] ? b : a
}

/** How sure we are of an answer: the weakest of what the operation, the fields sent and the answer rest on. */
export function fidelityOf(
  operation: IndexedOperation,
  request: ReadRequest | undefined,
  outcome: { readonly status: number; readonly refusal: Refusal | undefined },
): Fidelity {
  if (outcome.refusal !== undefined) return refusalEntry(outcome.refusal.refusal).fidelity
  let weakest = weaker(operation.fidelity, operation.answerFidelity[outcome.status])
  for (const field in operation.fieldFidelity) {
    if (request !== undefined && isSent(request, field)) weakest = weaker(weakest, operation.fieldFidelity[field])
  }
  return weakest
}

function isSent({ query, body }: ReadRequest, field: string): boolean {
  if (field in query) return true
  if (isMultipart(body)) return field in body.fields || body.files.some(({ name }) => name === field)
  return typeof body === 'object' && body !== null && field in body
}
