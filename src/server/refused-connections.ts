import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Refusal, refuse } from '../contract/refusals.ts'
import type { ServerLimits } from './limits.ts'
import { createQueuedAnswers } from './queued-answers.ts'
import { refusalResponse } from './reject-request.ts'
import { STATUS_CODES } from './node-http.ts'

export interface RefusedConnections {
  /** Notes that a request waits for its answer: no other answer goes before it, and it closes with its connection. */
  note(outgoing: ServerResponse): void
}

/** The youngest two answers of a connection: they go out in the order of the requests, of which only the last may be unfinished. */
interface Newest {
  last: ServerResponse
  /** Undefined where it has gone out: two answers of each connection would be carried through every collection of garbage. */
  before: ServerResponse | undefined
}

/** Answers what Node's parser does not let through in the gateway's envelope, and closes the connection. */
export function refuseConnections(
  server: Server,
  nextRequestId: () => string,
  { lingerMs }: Pick<ServerLimits, 'lingerMs'>,
): RefusedConnections {
  const refused = new WeakSet<Duplex>()
  const newest = new WeakMap<Duplex, Newest>()
  const closeQueued = createQueuedAnswers()

  function refuseOnce(socket: Duplex, refusal: Refusal): void {
    if (refused.has(socket)) return
    refused.add(socket)
    socket.on('error', () => socket.destroy())
    const { last: youngest, before } = newest.get(socket) ?? {}
    const open = [youngest, before].filter((each) => each !== undefined && !each.closed)
    const last = open.find((each) => each?.req.complete === true)
    const begun = open.find((each) => each?.headersSent === true && !each.req.complete)
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
      closeQueued(outgoing)
      const { socket } = outgoing.req
      const known = newest.get(socket)
      if (known === undefined) newest.set(socket, { last: outgoing, before: undefined })
      else {
        known.before = known.last.closed ? undefined : known.last
        known.last = outgoing
      }
    },
  }
}

/** Nobody is left to be told of a connection that broke. */
function refusalOf({ code = '' }: Error & { code?: string }): Refusal | undefined {
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('headers_too_large')
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return refuse('body_too_large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('request_slow')
  return code.startsWith('HPE_') ? refuse('request_malformed', 'it is no valid HTTP/1.1') : undefined
}

function written(refusal: Refusal, requestId: string): string {
  const { status, headers, body = '' } = refusalResponse(refusal, requestId)
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')
}
