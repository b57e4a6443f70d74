import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Refusal, refusalBody, refusalEntry } from '../contract/refusals.ts'

/** Says why a request is not served, lets the caller read it while it may still be sending, and closes the connection. */
export function refuseRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  refusal: Refusal,
  { requestId, lingerMs }: { readonly requestId: string; readonly lingerMs: number },
): void {
  const { status } = refusalEntry(refusal.refusal)
  const body = JSON.stringify(refusalBody(refusal, requestId))
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'X-Request-Id': requestId,
    Connection: 'close',
    ...(status === 503 ? { 'Retry-After': '1' } : {}),
  }
  outgoing.writeHead(status, headers).write(body)
  // To end the answer would end the connection, and what is still coming in would tear the answer away.
  const timer = setTimeout(() => outgoing.end(), lingerMs)
  outgoing.once('close', () => clearTimeout(timer))
  incoming.once('end', () => outgoing.end()).resume()
}
