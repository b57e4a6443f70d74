import { type Refusal, refusalEntry, refusalMessage } from '../../contract/refusals.ts'
import type { Failure } from '../../state/ordering/renewals.ts'

/** How a resource that was left as it is stands in an answer. */
export function fromFailure({ resourceId, refusal }: Failure): {
  readonly resource_id: string
  readonly error_code: string
  readonly error_msg: string
} {
  return { resource_id: resourceId, ...fromRefusal(refusal) }
}

/** Code and sentence of a refusal inside an answer. */
export function fromRefusal(refusal: Refusal): { readonly error_code: string; readonly error_msg: string } {
  return { error_code: refusalEntry(refusal.refusal).code, error_msg: refusalMessage(refusal) }
}

/** The refusal with which a whole request is answered when nothing of it could be done (docs/decisions/renewals.md). */
export function wholeRefusal<Reason extends Refusal>(
  failures: readonly Failure<Reason>[],
  done: number,
): Reason | undefined {
  return done === 0 ? failures[0]?.refusal : undefined
}
