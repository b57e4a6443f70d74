import { type Refusal, refusalEntry, refusalMessage } from '../refusals.ts'
import { type SeenAnswer, type WrittenRefusal } from './envelope.ts'

/** A refusal of the gateway that stands in front of every service: `{error_code, error_msg, request_id}`. */
export function writeGatewayRefusal(refusal: Refusal, requestId: string): WrittenRefusal {
  const { status, code } = refusalEntry(refusal.refusal)
  return { status, body: { error_code: code, error_msg: refusalMessage(refusal), request_id: requestId } }
}

/** Whether the status alone says that a request was served. */
export function isServedByStatus({ status }: SeenAnswer): boolean {
  return status < 400
}
