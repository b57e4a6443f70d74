import { refusalEntry, refusalMessage } from '../refusals.ts'
import { type Envelope } from './envelope.ts'
import { isServedByStatus, writeGatewayRefusal } from './gateway.ts'

/** The partner operations, version 2: the status tells, and a refusal is `{error_code, error_msg}`. */
export const bssEnvelope: Envelope = {
  refused(refusal, requestId) {
    const { layer, status, code } = refusalEntry(refusal.refusal)
    if (layer === 'gateway') return writeGatewayRefusal(refusal, requestId)
    return { status, body: { error_code: code, error_msg: refusalMessage(refusal) } }
  },
  served: (body) => body,
  succeeded: isServedByStatus,
}
