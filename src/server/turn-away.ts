import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type ApiResponse } from '../contract/exchange.ts'
import { type Refusal, refusalBody, refusalEntry } from '../contract/refusals.ts'
import { type ServerLimits } from './limits.ts'

/** A refusal as an answer that no gateway gave. */
export function refusalResponse(refusal: Refusal, requestId: string): ApiResponse {
  const { status } = refusalEntry(refusal.refusal)
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      'X-Request-Id': requestId,
      ...(status === 503 ? { 'Retry-After': '1' } : {}),
    },
    body: JSON.stringify(refusalBody(refusal, requestId)),
  }
}

/** Says why, lets the caller read it while it may still be sending, and closes the connection. */
export function turnAway(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body = '' }: ApiResponse,
  { lingerMs }: Pick<ServerLimits, 'lingerMs'>,
): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  outgoing.write(body)
  // To end the answer would end the connection, and what is still coming in would tear the answer away.
  const timer = setTimeout(() => outgoing.end(), lingerMs)
  outgoing.once('close', () => clearTimeout(timer))
  incoming.once('end', () => outgoing.end()).resume()
}
