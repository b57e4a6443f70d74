import { refusalEntry, refusalMessage } from '../refusals.ts'
import type { Envelope } from './envelope.ts'
import { isServedByStatus } from './gateway.ts'

/** The control API: a refusal is `{error_code, error_msg}`, whatever its layer. */
export const controlEnvelope: Envelope = {
  refused(refusal, operation) {
    const { status, code } = refusalEntry(refusal.refusal)
    return { status, body: { error_code: code, error_msg: refusalMessage(refusal, operation) } }
  },
  served: (body) => body,
  succeeded: isServedByStatus,
}
