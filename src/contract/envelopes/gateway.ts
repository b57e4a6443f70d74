import { type Refusal, refusalEntry, refusalMessage } from '../refusals.ts'
import type { SpokenOperation } from '../wire-words.ts'
import type { Envelope, SeenAnswer, WrittenRefusal } from './envelope.ts'

/** Writes a refusal: those of the gateway in its own envelope, all others in that of the service that was called. */
export function writeRefusal({ envelope, requestId, operation }: RefusingContext, refusal: Refusal): WrittenRefusal {
  const { layer } = refusalEntry(refusal.refusal)
  return layer === 'gateway' ? writeGatewayRefusal(refusal, requestId) : envelope.refused(refusal, operation)
}

/** What a refusal is written for: a service, a request, and the operation that was called where there is one. */
export interface RefusingContext {
  readonly envelope: Envelope
  readonly requestId: string
  readonly operation?: SpokenOperation | undefined
}

interface GatewayRefusal extends Readonly<Record<string, unknown>> {
  readonly error_msg: string
}

/** A refusal of the gateway that stands in front of every service: `{error_code, error_msg, request_id}`. */
export function writeGatewayRefusal(
  refusal: Refusal,
  requestId: string,
): WrittenRefusal & { readonly body: GatewayRefusal } {
  const { status, code } = refusalEntry(refusal.refusal)
  return { status, body: { error_code: code, error_msg: refusalMessage(refusal), request_id: requestId } }
}

/** Whether the status alone says that a request was served. */
export function isServedByStatus({ status }: SeenAnswer): boolean {
  return status >= 200 && status < 300
}
