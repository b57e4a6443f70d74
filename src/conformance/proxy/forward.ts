import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ApiRequest } from '../../contract/exchange.ts'
import { bodyLimit } from '../../contract/bodies/body-limit.ts'
import { writeGatewayRefusal } from '../../contract/envelopes/gateway.ts'
import { type Refusal, refusalEntry, refuse } from '../../contract/refusals.ts'
import { endToEnd, type RawHeaders, valueOf, withHeader } from './headers.ts'
import { createSender, headLimit, type Sent, type Upstream } from './upstream.ts'

/** What passed through the proxy: one request and what came of it. */
export interface Passed {
  /** In the order in which requests came in, from 1. */
  readonly number: number
  readonly request: ApiRequest
  /** Whether the request came whole; where it did not, the body of `request` is empty. */
  readonly came: 'whole' | 'too large' | 'broken'
  readonly ms: number
  /** As much of an answer as the client got; undefined when it got none. */
  readonly answer: PassedAnswer | undefined
  /** What went wrong on the way, when something did; then neither side can be held to what it said. */
  readonly problem: string | undefined
}

/** An answer as it went to the client. */
export interface PassedAnswer {
  readonly status: number
  readonly headers: RawHeaders
  /** The bytes that went over the wire; undefined when they were too many to be kept. */
  readonly body: Uint8Array | undefined
  readonly isWhole: boolean
}

/** Where a proxy passes requests on to, how, and whom it tells. */
export interface ProxyOptions {
  readonly upstream: Upstream
  /**
   * Passes the Host header on as the client sent it, because signatures cover it and the sandbox verifies it. Otherwise
   * it is the upstream's, which a cloud behind virtual hosts needs; a signature then fits only if it was made for that.
   */
  readonly keepHost: boolean
  readonly now: () => number
  /** Hears of each request once nothing more comes of it. */
  readonly onPassed: (passed: Passed) => void
}

/** A proxy that can be listened with, waited for and ended. */
export interface Proxy {
  readonly server: Server
  /** Comes when no request is on its way any more. */
  settled(this: void): Promise<void>
  /** Breaks off what is still on its way. */
  abandon(this: void): void
}

const noBody = new Uint8Array(0)
const clientLeft = 'the client went away before it had its answer'

/** Makes a server that passes every request on to an upstream and tells of it. It adds nothing and takes nothing away. */
export function createProxy({ upstream, keepHost, now, onPassed }: ProxyOptions): Proxy {
  const send = createSender(upstream)
  const underway = new Set<Promise<void>>()
  let count = 0
  let abandoned = false

  // Who keeps a connection to the upstream for long may do so here too: only the upstream says when it ends.
  const options = { maxHeaderSize: headLimit, keepAliveTimeout: 75_000 }
  const server = createServer(options, (incoming, outgoing) => {
    count += 1
    const number = count
    const began = now()
    const run = pass(incoming, outgoing).then(({ body, answer, problem }) => {
      underway.delete(run)
      const came = typeof body === 'string' ? body : 'whole'
      const request = toApiRequest(incoming, typeof body === 'string' ? noBody : body, began)
      const why = problem === clientLeft && abandoned ? 'the proxy was ended before the answer came' : problem
      onPassed({ number, request, came, ms: now() - began, answer, problem: why })
    })
    underway.add(run)
  })

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Outcome & Collected> {
    const body = await collect(incoming)
    if (body === 'broken' || outgoing.destroyed) return { body, problem: clientLeft }
    if (body === 'too large') return { body, ...answerOurselves(outgoing, refuse('body_too_large')) }
    let sent: Sent
    try {
      sent = send(incoming.socket, toHead(incoming, body), body)
    } catch (error) {
      // What node:http takes and does not send: the upstream is not there for it.
      return { body, ...answerOurselves(outgoing, refuse('upstream_unreachable', codeOf(error))) }
    }
    const ends = watchEnds(outgoing, sent)
    let response: IncomingMessage
    try {
      response = await answerTo(sent)
    } catch (error) {
      if (ends.clientLeft()) return { body, problem: clientLeft }
      if (!sent.isConnected())
        return { body, ...answerOurselves(outgoing, refuse('upstream_unreachable', codeOf(error))) }
      outgoing.destroy()
      return { body, problem: `the upstream broke the connection before it answered (${codeOf(error)})` }
    }
    return { body, ...(await relay(response, outgoing, ends)) }
  }

  function toHead({ method = 'GET', url = '/', rawHeaders, headers }: IncomingMessage, { length }: Uint8Array) {
    const kept = endToEnd(rawHeaders)
    const hosted = keepHost && headers.host !== undefined ? kept : withHeader(kept, 'Host', upstream.host)
    return { method, target: originForm(url), headers: framed(hosted, length, { method, headers }) }
  }

  return {
    server,
    async settled() {
      while (underway.size > 0) await Promise.all(underway)
    },
    abandon() {
      abandoned = true
      server.closeAllConnections()
    },
  }
}

interface Collected {
  readonly body: Uint8Array | 'too large' | 'broken'
}

type Outcome = Partial<Pick<Passed, 'answer' | 'problem'>>

/** The path and query of a request, also where it was sent as to a forward proxy. */
function originForm(target: string): string {
  if (target.startsWith('/') || target === '*') return target
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}

/** Headers with the framing of the body as it came: in chunks, or by its length. */
function framed(raw: RawHeaders, length: number, { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>) {
  if (headers['transfer-encoding'] !== undefined) return [...raw, 'Transfer-Encoding', 'chunked']
  if (valueOf(raw, 'content-length') !== undefined) return raw
  // Without a length node:http would send an empty body in chunks.
  return length === 0 && /^(GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(method ?? '') ? raw : [...raw, 'Content-Length', '0']
}

async function collect(incoming: IncomingMessage): Promise<Collected['body']> {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = incoming.headers
  if (length === '0' && encoding === undefined) return noBody
  const kept = createKeeper()
  return new Promise((resolve) => {
    incoming.on('data', (chunk: Buffer) => kept.add(chunk))
    incoming.once('end', () => resolve(kept.bytes() ?? 'too large'))
    incoming.once('error', () => resolve('broken'))
  })
}

async function answerTo({ call }: Sent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    call.once('response', resolve)
    call.once('error', reject)
  })
}

/** Keeps the bytes of a body, up to the limit; what is beyond it is counted only. */
function createKeeper() {
  let chunks: Buffer[] = []
  let size = 0
  return {
    add(chunk: Buffer): void {
      size += chunk.length
      if (size <= bodyLimit) chunks.push(chunk)
      else chunks = []
    },
    bytes: (): Uint8Array | undefined => (size > bodyLimit ? undefined : Buffer.concat(chunks)),
  }
}

/** Ends the request to the upstream when the client goes away, and remembers that it did. */
function watchEnds(outgoing: ServerResponse, { call }: Sent) {
  let left = false
  outgoing.once('close', () => {
    if (outgoing.writableFinished || call.destroyed) return
    left = true
    call.destroy()
  })
  return { clientLeft: () => left }
}

/** Passes an answer on as it comes; where it breaks, so does the client's connection. */
async function relay(
  response: IncomingMessage,
  outgoing: ServerResponse,
  ends: ReturnType<typeof watchEnds>,
): Promise<Outcome> {
  const { statusCode: status = 0, statusMessage, rawHeaders: headers } = response
  const kept = createKeeper()
  const broken = new Promise<unknown>((resolve) => response.once('error', resolve))
  const closed = new Promise<void>((resolve) => outgoing.once('close', resolve))
  let failure: unknown
  try {
    outgoing.sendDate = false
    outgoing.writeHead(status, statusMessage, endToEnd(headers))
    response.on('data', (chunk: Buffer) => kept.add(chunk))
    response.pipe(outgoing)
    failure = await Promise.race([closed, broken])
  } catch (error) {
    failure = error
  }
  const isWhole = outgoing.writableFinished
  const answer = { status, headers, body: kept.bytes(), isWhole }
  if (isWhole) return { answer }
  outgoing.destroy()
  response.destroy()
  return { answer, problem: ends.clientLeft() ? clientLeft : `the upstream broke its answer off (${codeOf(failure)})` }
}

/** An answer of the proxy's own, in the envelope of the gateway. */
function answerOurselves(outgoing: ServerResponse, refusal: Refusal): Outcome {
  const { code } = refusalEntry(refusal.refusal)
  const { status, body: answer } = writeGatewayRefusal(refusal, '')
  const body = Buffer.from(JSON.stringify(answer))
  const headers = ['Content-Type', 'application/json', 'Content-Length', String(body.length)]
  outgoing.writeHead(status, headers).end(body)
  return { answer: { status, headers, body, isWhole: true }, problem: `${code} ${answer.error_msg}` }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

function toApiRequest(incoming: IncomingMessage, body: Uint8Array, receivedAt: number): ApiRequest {
  return {
    method: incoming.method ?? 'GET',
    target: originForm(incoming.url ?? '/'),
    headers: incoming.headersDistinct,
    body,
    sourceIp: incoming.socket.remoteAddress ?? '',
    receivedAt,
  }
}
