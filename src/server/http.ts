import type { IncomingMessage, Server, ServerOptions as HttpOptions, ServerResponse } from 'node:http'
import { garble, half, sizeOfBody } from '../contract/bodies/write-body.ts'
import type { ApiRequest, ApiResponse, Delivery, StreamReader } from '../contract/exchange.ts'
import { type Refusal, type RefusalName, refuse } from '../contract/refusals.ts'
import { createRequestIds } from '../gateway/request-ids.ts'
import { atEndOfTurn } from '../gateway/turn-queue.ts'
import { controlPrefix } from '../control/control-face.ts'
import { createAccessControl, type AccessControl, type Visitor } from '../control/access-control.ts'
import { findFile } from './files/bucket.ts'
import { defaultLimits, type ServerLimits } from './limits.ts'
import type { Platform } from './platform.ts'
import { type BodyFault, createBodyReader } from './read-body.ts'
import { refuseConnections } from './refused-connections.ts'
import { refusalResponse, rejectRequest } from './reject-request.ts'
import { findShown } from './shown-addresses.ts'
import { createServer } from './node-http.ts'

/** Ids of answers that no gateway gave begin like those of a process that there is none of. */
const noProcess = -1

export interface ServerOptions {
  readonly limits?: Partial<ServerLimits>
  /** Who may use the control API; the usual door lets this machine in. */
  readonly accessControl?: AccessControl
  /** Makes the server itself: one that speaks TLS, where plain HTTP will not do. */
  readonly makeServer?: (options: HttpOptions) => Server
}

/**
 * Makes an HTTP/1.1 server over an answer function. It keeps the bytes of a request as they came. Nothing behind the door
 * is reached past it.
 */
export function createHttpServer(
  { answer, tenants, refresh }: Pick<Platform, 'answer' | 'tenants' | 'refresh'>,
  machineNow: () => number,
  { limits: chosen = {}, accessControl = createAccessControl(), makeServer = createServer }: ServerOptions = {},
): Server {
  const limits = { ...defaultLimits, ...chosen }
  const nextRequestId = createRequestIds(noProcess)
  const bodies = createBodyReader(limits)
  const server = openServer(limits, makeServer)
  const connections = refuseConnections(server, nextRequestId, limits)

  function receive(incoming: IncomingMessage, outgoing: ServerResponse): void {
    connections.note(outgoing)
    outgoing.on('error', giveUp)
    guard(outgoing, () => {
      const visitor = visitorOf(incoming)
      const turnedAway = accessControl(visitor)
      const show = findShown(visitor)
      if (incoming.headers.host === undefined && incoming.httpVersion === '1.1')
        refuseFor(outgoing, refuse('request_malformed', 'it has no Host header'))
      else if (turnedAway !== undefined) rejectRequest(outgoing, turnedAway, limits)
      else if (show !== undefined) respond(show(visitor), outgoing)
      else if (!isFile(incoming)) serve(incoming, outgoing)
      else if (refresh === undefined) look(incoming, outgoing)
      else
        refresh().then(
          () => guard(outgoing, () => look(incoming, outgoing)),
          () => outgoing.destroy(),
        )
    })
  }

  function look(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const file = findFile(tenants, targetOf(incoming))
    if (file === undefined) serve(incoming, outgoing)
    else serveFile(file, outgoing)
  }

  function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    bodies.read(incoming, limitOf(incoming, limits), {
      body: (body) => {
        const receivedAt = machineNow()
        atEndOfTurn(() => guard(outgoing, () => respond(answer(toApiRequest(outgoing, body, receivedAt)), outgoing)))
      },
      fault: (fault) => refuseFor(outgoing, refuse(faultRefusals[fault][layerOf(incoming)])),
    })
  }

  function refuseFor(outgoing: ServerResponse, refusal: Refusal): void {
    rejectRequest(outgoing, refusalResponse(refusal, nextRequestId()), limits)
  }

  return server
    .on('request', receive)
    .on('checkContinue', (incoming: IncomingMessage, outgoing: ServerResponse) => {
      // A body that is refused by its announced length is not asked for.
      if (Number(incoming.headers['content-length'] ?? 0) <= limitOf(incoming, limits)) outgoing.writeContinue()
      receive(incoming, outgoing)
    })
    .on('checkExpectation', (_incoming: IncomingMessage, outgoing: ServerResponse) => {
      connections.note(outgoing)
      refuseFor(outgoing, refuse('request_malformed', 'Expect takes 100-continue only'))
    })
}

/** How many bytes a body may have. A world that is brought back may be larger than any request of a partner. */
function limitOf(incoming: IncomingMessage, limits: ServerLimits): number {
  return targetOf(incoming).startsWith('/_sandbox/snapshots') ? limits.snapshotBytes : limits.bodyBytes
}

function respond(response: ApiResponse | Promise<ApiResponse>, outgoing: ServerResponse): void {
  if (response instanceof Promise)
    response.then(
      (each) => guard(outgoing, () => deliver(outgoing, each)),
      () => outgoing.destroy(),
    )
  else deliver(outgoing, response)
}

function openServer(limits: ServerLimits, makeServer: (options: HttpOptions) => Server): Server {
  const server = makeServer({
    maxHeaderSize: limits.headBytes,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
    // What Node would refuse without a word is refused in the gateway's.
    requireHostHeader: false,
  })
  server.maxConnections = limits.connections
  server.maxHeadersCount = 0
  server.timeout = limits.idleMs
  return server
}

function giveUp(this: ServerResponse): void {
  this.destroy()
}

/** A request whose serving fails is dropped; the server goes on. */
function guard(outgoing: ServerResponse, serve: () => void): void {
  try {
    serve()
  } catch {
    outgoing.destroy()
  }
}

const faultRefusals: Readonly<Record<BodyFault, Readonly<Record<'gateway' | 'control', RefusalName>>>> = {
  'too large': { gateway: 'body_too_large', control: 'control_body_too_large' },
  'too many': { gateway: 'bodies_too_many', control: 'control_busy' },
}

function layerOf(incoming: IncomingMessage): 'gateway' | 'control' {
  return targetOf(incoming).startsWith(controlPrefix) ? 'control' : 'gateway'
}

/** Files of the bucket are read at its own paths, and below the control API. */
function isFile(incoming: IncomingMessage): boolean {
  return (
    /^(GET|HEAD)$/.test(incoming.method ?? '') &&
    /^\/(_sandbox\/bucket\/)?customer(Usage|Bill)\//.test(targetOf(incoming))
  )
}

/** Path and query; a caller that takes us for a proxy puts our address before them. */
function targetOf({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url
  const [, origin] = /^(https?:\/\/[^/?#]*)/i.exec(url) ?? []
  if (origin === undefined) return url
  const target = url.slice(origin.length)
  return target.startsWith('/') ? target : `/${target}`
}

function serveFile({ tenant, delivery }: NonNullable<ReturnType<typeof findFile>>, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'Content-Type': 'application/gzip' })
  if (outgoing.req.method === 'HEAD') {
    outgoing.end()
    return
  }
  import('./files/archive.ts')
    .then(({ writeArchive }) => writeArchive(tenant.world, delivery, outgoing))
    .catch(() => outgoing.destroy())
}

function visitorOf(incoming: IncomingMessage): Visitor {
  return {
    method: incoming.method ?? 'GET',
    target: targetOf(incoming),
    headers: incoming.headers,
    sourceIp: incoming.socket.remoteAddress ?? '',
  }
}

function toApiRequest(outgoing: ServerResponse, body: Uint8Array, receivedAt: number): ApiRequest {
  const incoming = outgoing.req
  const origin = 'encrypted' in incoming.socket ? { origin: `https://${incoming.headers.host ?? '127.0.0.1'}` } : {}
  const signal = layerOf(incoming) === 'control' ? { signal: endOf(outgoing) } : {}
  return { ...visitorOf(incoming), ...origin, ...signal, body, receivedAt }
}

/** Aborted when the caller is gone, or has its answer. */
function endOf(outgoing: ServerResponse): AbortSignal {
  const end = new AbortController()
  onClose(outgoing, () => {
    end.abort()
  })
  return end.signal
}

function deliver(outgoing: ServerResponse, response: ApiResponse): void {
  const { delivery } = response
  if (delivery === undefined) send(outgoing, response)
  else deliverLate(outgoing, response, delivery)
}

/** A caller that does not wait for a late answer gets nothing, and its exchange says so. */
function deliverLate(outgoing: ServerResponse, response: ApiResponse, delivery: Delivery): void {
  const begin = performance.now()
  const noteClosing = (): void => {
    clearTimeout(timer)
    delivery.closedAfterMs = Math.round(performance.now() - begin)
  }
  const timer = setTimeout(() => {
    outgoing.off('close', noteClosing)
    guard(outgoing, () => misdeliver(outgoing, response, delivery.form))
  }, delivery.delayMs)
  onClose(outgoing, noteClosing)
}

function send(outgoing: ServerResponse, { status, headers, body, stream }: ApiResponse): void {
  if (stream !== undefined) {
    outgoing.writeHead(status, headers).flushHeaders()
    stream(readerAt(outgoing))
  } else if (body === undefined)
    outgoing
      .writeHead(status, { ...(status === 204 || status === 304 ? {} : { 'Content-Length': '0' }), ...headers })
      .end()
  else outgoing.writeHead(status, { ...headers, 'Content-Length': sizeOfBody(body) }).end(body)
}

function readerAt(outgoing: ServerResponse): StreamReader {
  return {
    write: (text) => outgoing.write(text),
    onDrain: (listener) => {
      outgoing.once('drain', listener)
    },
    onClose: (listener) => {
      onClose(outgoing, listener)
    },
  }
}

/** An answer that is closed already says so no more. */
function onClose(outgoing: ServerResponse, listener: () => void): void {
  if (outgoing.closed || outgoing.destroyed) listener()
  else outgoing.once('close', listener)
}

/** An answer as a bad network or a broken middle box would bring it. */
function misdeliver(outgoing: ServerResponse, response: ApiResponse, form: Delivery['form']): void {
  const { status, headers, body = '' } = response
  if (form === 'dropped') outgoing.destroy()
  else if (form === 'truncated') {
    outgoing.writeHead(status, { ...headers, 'Content-Length': sizeOfBody(body) + 1 })
    outgoing.write(half(body), () => outgoing.destroy())
  } else if (form === 'garbled') send(outgoing, { ...response, body: garble(body) })
  else send(outgoing, response)
}
