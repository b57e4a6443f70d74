import { refusalEntry, refusalMessage } from '../refusals.ts'
import type { Envelope } from './envelope.ts'
import { isServedByStatus } from './gateway.ts'

/** Identity: a refusal is `{error: {code, message, title}}`, where the code is the status and the title the code. */
export const iamEnvelope: Envelope = {
  refused(refusal, operation) {
    const { status, code } = refusalEntry(refusal.refusal)
    return { status, body: { error: { code: status, message: refusalMessage(refusal, operation), title: code } } }
  },
  served: (body) => body,
  succeeded: isServedByStatus,
}
