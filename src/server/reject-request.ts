import type { ServerResponse } from 'node:http'
import type { ApiResponse } from '../contract/exchange.ts'
import { bodyLimit } from '../contract/bodies/body-limit.ts'
import { controlEnvelope } from '../contract/envelopes/control.ts'
import { type Refusal, type RefusalName, retryAfterHeader } from '../contract/refusals.ts'
import { hintHeader, hintText } from '../gateway/hints.ts'
import type { ServerLimits } from './limits.ts'
import { writeRefusal } from '../contract/envelopes/gateway.ts'

/** A refusal as an answer that no gateway gave. */
export function refusalResponse(refusal: Refusal, requestId: string): ApiResponse {
  const { status, body } = writeRefusal({ envelope: controlEnvelope, requestId }, refusal)
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      'X-Request-Id': requestId,
      ...hintOf(refusal),
      ...retryAfterHeader(refusal),
    },
    body: JSON.stringify(body),
  }
}

/** Control calls say all in their own words; what the gateway's words leave open is said beside them. */
function hintOf(refusal: Refusal): Record<string, string> {
  if (refusal.refusal.startsWith('control_')) return {}
  const hint = serverHints[refusal.refusal]
  return hint === undefined ? {} : { [hintHeader]: hintText(hint) }
}

const serverHints: Readonly<Partial<Record<RefusalName, string>>> = {
  body_too_large: `a body may have ${bodyLimit / 1024 / 1024} MiB`,
  headers_too_large: 'request line and headers may have 64 KiB together',
  request_slow: 'the headers have to be there within 30 seconds, the whole request within 5 minutes',
  bodies_too_many: 'more than 512 MiB of unfinished bodies are held; try again in a second',
}

/** Says why, lets the caller read it while it may still be sending, and closes the connection. */
export function rejectRequest(
  outgoing: ServerResponse,
  { status, headers, body = '' }: ApiResponse,
  { lingerMs }: Pick<ServerLimits, 'lingerMs'>,
): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  outgoing.write(body)
  // To end the answer would end the connection, and what is still coming in would tear the answer away.
  const timer = setTimeout(() => outgoing.end(), lingerMs)
  outgoing.once('close', () => clearTimeout(timer))
  outgoing.req.once('end', () => outgoing.end()).resume()
}
