import { once } from 'node:events'
import { Agent, type IncomingMessage, request as open } from 'node:http'
import { text } from 'node:stream/consumers'

/** A request as it goes to the wire. */
export interface WireRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
  readonly redirect: 'follow' | 'manual'
}

export interface WireAnswer {
  readonly status: number
  readonly text: string
  readonly token: string | undefined
}

type Transport = (request: WireRequest) => Promise<WireAnswer>

async function byFetch(url: string, init: RequestInit): Promise<WireAnswer> {
  const response = await fetch(url, init)
  const token = response.headers.get('x-subject-token') ?? undefined
  return { status: response.status, text: await response.text(), token }
}

/** A body as a stream, whose length nobody knows: it goes in chunks. */
function inPieces(body: string): ReadableStream {
  const bytes = Buffer.from(body)
  const middle = Math.ceil(bytes.length / 2)
  return ReadableStream.from([bytes.subarray(0, middle), bytes.subarray(middle)])
}

const oneConnection = new Agent({ keepAlive: true, maxSockets: 1 })

/** Sends over one connection, with names of headers in capitals, and the body when the platform has said that it may come. */
async function byConnection({ method, url, headers, body, signal }: WireRequest): Promise<WireAnswer> {
  const capitals = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value] as const)
  const request = open(url, { method, agent: oneConnection, signal, headers: Object.fromEntries(capitals) })
  if (body === '') request.end()
  else {
    request.setHeader('CONTENT-LENGTH', Buffer.byteLength(body))
    request.setHeader('EXPECT', '100-continue')
    request.once('continue', () => request.end(body))
    request.flushHeaders()
  }
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const token = response.headers['x-subject-token']
  return {
    status: response.statusCode ?? 0,
    text: await text(response),
    token: Array.isArray(token) ? token[0] : token,
  }
}

/** The ways in which a request may be sent. */
export const transports = {
  'in one piece': ({ url, method, headers, body, signal, redirect }) =>
    byFetch(url, { method, headers, signal, redirect, ...(body === '' ? {} : { body }) }),
  'in pieces': ({ url, method, headers, body, signal, redirect }) =>
    byFetch(url, {
      ...{ method, headers, signal, redirect },
      ...(body === '' ? {} : { body: inPieces(body), duplex: 'half' }),
    }),
  'over one connection': byConnection,
} as const satisfies Readonly<Record<string, Transport>>
