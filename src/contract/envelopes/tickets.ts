import { refusalEntry, refusalMessage } from '../refusals.ts'
import type { Envelope, SeenAnswer } from './envelope.ts'
import { isServedByStatus } from './gateway.ts'

/**
 * Service tickets: a refusal is `{error_code, error_msg}`, and that of the business layer comes with status 200 (ErrorCode
 * of the service ticket API). A served answer has no code, or an empty one.
 */
export const ticketEnvelope: Envelope = {
  refused(refusal, operation) {
    const { status, code } = refusalEntry(refusal.refusal)
    return { status, body: { error_code: code, error_msg: refusalMessage(refusal, operation) } }
  },
  served: (body) => body,
  succeeded: (answer) => isServedByStatus(answer) && !hasCode(answer),
}

function hasCode({ body }: SeenAnswer): boolean {
  if (typeof body !== 'object' || body === null || !('error_code' in body)) return false
  return body.error_code !== '' && body.error_code !== null && body.error_code !== undefined
}
