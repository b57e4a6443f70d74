import { createServer, type RequestListener } from 'node:http'
import { createServer as createSocketServer, connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { createProxy, type Passed } from '../../src/conformance/proxy/forward.ts'
import { type Judged, judgePassed } from '../../src/conformance/proxy/judge-passed.ts'
import { createRecording, harText } from '../../src/conformance/proxy/recording.ts'
import { readUpstream } from '../../src/conformance/proxy/upstream.ts'
import { close, listen } from './served.ts'

export interface Proxied {
  readonly url: string
  readonly passed: readonly Passed[]
  /** The judgements so far, once every exchange that is underway has come to its end. */
  judged(): Promise<Judged[]>
  har(): Promise<string>
  close(): Promise<void>
}

/** A proxy before an upstream. */
export async function proxied(upstream: string, more: { readonly keepHost?: boolean } = {}): Promise<Proxied> {
  const passed: Passed[] = []
  const recording = createRecording({ exchanges: 1000, bytes: 1e9 }, undefined)
  const { server, settled } = createProxy({
    upstream: readUpstream(upstream),
    keepHost: more.keepHost ?? true,
    now: () => Date.now(),
    onPassed: (each) => {
      passed.push(each)
      recording.add(each.number, judgePassed(each, undefined).exchange)
    },
  })
  return {
    url: await listen(server),
    passed,
    async judged() {
      await settled()
      return passed.map((each) => judgePassed(each, undefined))
    },
    async har() {
      await settled()
      return harText(recording.entries())
    },
    close: () => close(server),
  }
}

export interface Upstreamed {
  readonly url: string
  close(): Promise<void>
}

/** An upstream that answers as a test says. */
export async function upstreamOf(listener: RequestListener): Promise<Upstreamed> {
  const server = createServer(listener)
  return { url: await listen(server), close: () => close(server) }
}

/** An upstream that does with a connection what a test says, once the head of a request is there. */
export async function socketUpstream(act: (socket: Socket, head: string) => void): Promise<Upstreamed> {
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', (chunk) => act(socket, (chunk as Buffer).toString('latin1')))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Sends bytes as they are, and gives the bytes that come back until the connection ends or what is wanted is there. */
export async function exchangeBytes(url: string, bytes: string | Buffer, until?: RegExp): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write(bytes)
  let told = ''
  socket.on('data', (chunk: Buffer) => {
    told += chunk.toString('latin1')
    if (until?.test(told) === true) socket.destroy()
  })
  await once(socket, 'close')
  return told
}
