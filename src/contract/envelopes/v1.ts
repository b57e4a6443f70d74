import { refusalEntry, refusalMessage } from '../refusals.ts'
import { type Envelope, type SeenAnswer } from './envelope.ts'
import { isServedByStatus } from './gateway.ts'

/** What an answer of version 1.0 says when the request was served, where it says it at all. */
export const success = { error_code: 'CBC.0000', error_msg: 'success' } as const

/** Version 1.0: `CBC.0000` beside the data, or no code at all, says that a request was served. */
export const oldEnvelope: Envelope = {
  refused(refusal) {
    const { status, code } = refusalEntry(refusal.refusal)
    return { status, body: { error_code: code, error_msg: refusalMessage(refusal) } }
  },
  served: (body) => body,
  succeeded: (answer) => isServedByStatus(answer) && codeOf(answer) === success.error_code,
}

/** The code of an answer; one that has none was served. */
function codeOf({ body }: SeenAnswer): unknown {
  if (typeof body !== 'object' || body === null || !('error_code' in body)) return success.error_code
  return body.error_code
}
