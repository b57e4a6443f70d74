import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { type Duplex } from 'node:stream'
import { type Refusal, refusalBody, refusalEntry, refuse } from '../contract/refusals.ts'
import { type ServerLimits } from './limits.ts'

export interface RefusedConnections {
  /** Notes that a request waits for its answer, so that no other answer goes before it. */
  note(outgoing: ServerResponse): void
}

/** Answers what Node's parser does not let through in the gateway's envelope, and closes the connection. */
export function refuseConnections(
  server: Server,
  nextRequestId: () => string,
  { lingerMs }: Pick<ServerLimits, 'lingerMs'>,
): RefusedConnections {
  const refused = new WeakSet<Duplex>()
  const waiting = new WeakMap<Duplex, ServerResponse[]>()

  function refuseOnce(socket: Duplex, refusal: Refusal): void {
    if (refused.has(socket)) return
    refused.add(socket)
    socket.on('error', () => socket.destroy())
    const open = (waiting.get(socket) ?? []).filter(isOpen)
    const last = open.findLast(({ req }) => req.complete)
    const begun = open.find((each) => each.headersSent && !each.req.complete)
    if (begun !== undefined) begun.once('close', () => socket.destroy())
    else if (last === undefined) end(socket, refusal)
    else last.once('close', () => end(socket, refusal))
  }

  function end(socket: Duplex, refusal: Refusal): void {
    if (!socket.writable) {
      socket.destroy()
      return
    }
    socket.end(written(refusal, nextRequestId()))
    const timer = setTimeout(() => socket.destroy(), lingerMs)
    socket.once('close', () => clearTimeout(timer))
  }

  server.on('clientError', (error: Error & { code?: string }, socket) => {
    const refusal = refusalOf(error)
    if (refusal === undefined) socket.destroy()
    else refuseOnce(socket, refusal)
  })
  server.on('connect', (_incoming: IncomingMessage, socket: Duplex) => {
    socket.resume()
    refuseOnce(socket, refuse('request_malformed', 'CONNECT is not served'))
  })

  return {
    note(outgoing) {
      const { socket } = outgoing.req
      const open = (waiting.get(socket) ?? []).filter(isOpen)
      open.push(outgoing)
      waiting.set(socket, open)
    },
  }
}

function isOpen({ writableFinished, destroyed }: ServerResponse): boolean {
  return !writableFinished && !destroyed
}

/** Nobody is left to be told of a connection that broke. */
function refusalOf({ code = '' }: Error & { code?: string }): Refusal | undefined {
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('headers_too_large')
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return refuse('body_too_large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('request_slow')
  return code.startsWith('HPE_') ? refuse('request_malformed', 'it is no valid HTTP/1.1') : undefined
}

function written(refusal: Refusal, requestId: string): string {
  const { status } = refusalEntry(refusal.refusal)
  const body = JSON.stringify(refusalBody(refusal, requestId))
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
