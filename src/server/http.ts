import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type ApiRequest, type ApiResponse, bodyLimit, garble, half } from '../contract/exchange.ts'
import { refusalBody, refusalEntry, refuse } from '../contract/refusals.ts'
import { writeArchive } from './files/archive.ts'
import { createDoor, type Door } from './control/door.ts'
import { findFile } from './files/bucket.ts'
import { type Platform } from './platform.ts'

const noBody = new Uint8Array(0)

const snapshotLimit = 256 * 1024 * 1024

/**
 * Makes an HTTP/1.1 server over an answer function. It keeps the bytes of a request as they came. Nothing behind the door
 * is reached past it; the usual door lets this machine in.
 */
export function createHttpServer(
  { answer, tenants, refresh }: Pick<Platform, 'answer' | 'tenants' | 'refresh'>,
  machineNow: () => number,
  door: Door = createDoor(),
): Server {
  return createServer({ maxHeaderSize: 64 * 1024 }, (incoming, outgoing) => {
    const refused = door(toApiRequest(incoming, noBody, 0))
    if (refused !== undefined) deliver(outgoing, refused)
    else if (!isFile(incoming)) serve(incoming, outgoing)
    else if (refresh === undefined) look(incoming, outgoing)
    else
      refresh().then(
        () => {
          look(incoming, outgoing)
        },
        () => outgoing.destroy(),
      )
  })

  function look(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const file = findFile(tenants, incoming.url ?? '/')
    if (file === undefined) serve(incoming, outgoing)
    else serveFile(file, outgoing)
  }

  function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const receive = (body: Uint8Array): void => {
      const response = answer(toApiRequest(incoming, body, machineNow()))
      if (response instanceof Promise) {
        response.then(
          (each) => {
            deliver(outgoing, each)
          },
          () => outgoing.destroy(),
        )
      } else deliver(outgoing, response)
    }
    const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
    if ((length === undefined || length === '0') && encoding === undefined) receive(noBody)
    else
      collect(incoming, limitOf(incoming), receive, () => {
        refuseBody(outgoing)
      })
  }
}

/** Files of the bucket are read at its own paths, and below the control API. */
function isFile({ method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && /^\/(_sandbox\/bucket\/)?customer(Usage|Bill)\//.test(url)
}

function serveFile({ tenant, delivery }: NonNullable<ReturnType<typeof findFile>>, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'Content-Type': 'application/gzip' })
  writeArchive(tenant.world, delivery, outgoing).catch(() => outgoing.destroy())
}

/** A world that is brought back may be larger than any request of a partner. */
function limitOf({ url = '' }: IncomingMessage): number {
  return url.startsWith('/_sandbox/snapshots') ? snapshotLimit : bodyLimit
}

function collect(
  incoming: IncomingMessage,
  limit: number,
  done: (body: Uint8Array) => void,
  tooLarge: () => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  })
  incoming.on('end', () => {
    const [first] = chunks
    if (size > limit) tooLarge()
    // A copy, because a chunk is a window on the socket's whole buffer, which the journal would keep alive.
    else done(chunks.length === 1 && first !== undefined ? Buffer.from(first) : Buffer.concat(chunks))
  })
}

function refuseBody(outgoing: ServerResponse): void {
  const { status } = refusalEntry('body_too_large')
  const body = JSON.stringify(refusalBody(refuse('body_too_large'), ''))
  deliver(outgoing, { status, headers: { 'Content-Type': 'application/json', Connection: 'close' }, body })
}

function toApiRequest(incoming: IncomingMessage, body: Uint8Array, receivedAt: number): ApiRequest {
  return {
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    headers: incoming.headers,
    body,
    sourceIp: incoming.socket.remoteAddress ?? '',
    receivedAt,
  }
}

function deliver(outgoing: ServerResponse, response: ApiResponse): void {
  const { delivery } = response
  if (delivery === undefined) {
    send(outgoing, response)
    return
  }
  setTimeout(() => {
    misdeliver(outgoing, response, delivery.form)
  }, delivery.delayMs)
}

function send(outgoing: ServerResponse, { status, headers, body }: ApiResponse): void {
  if (body === undefined)
    outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'Content-Length': '0' }) }).end()
  else outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
}

/** An answer as a bad network or a broken middle box would bring it. */
function misdeliver(
  outgoing: ServerResponse,
  response: ApiResponse,
  form: NonNullable<ApiResponse['delivery']>['form'],
): void {
  const { status, headers, body = '' } = response
  if (form === 'dropped') outgoing.destroy()
  else if (form === 'truncated') {
    outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) + 1 })
    outgoing.write(half(body), () => outgoing.destroy())
  } else if (form === 'garbled') send(outgoing, { ...response, body: garble(body) })
  else send(outgoing, response)
}
