import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Call } from './load.ts'

/** What came of calls that arrived at a fixed rate: times in milliseconds, from when each was to be sent. */
export interface OpenFigure {
  readonly arrivalsPerSecond: number
  readonly calls: number
  readonly failed: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly p999Ms: number
}

/**
 * Lets calls arrive at a fixed rate, whether earlier ones were answered or not. What a call waits because the sender or the
 * server is late counts as its time too: no pause of the server hides the calls that fell into it.
 */
export async function loadOpen(
  url: string,
  call: Call,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<OpenFigure> {
  const sender = createSender(url, call)
  const calls = Math.max(1, Math.round(perSecond * seconds))
  const times: number[] = []
  const open: Promise<void>[] = []
  let failed = 0
  const begin = performance.now()
  for (let at = 0; at < calls; at += 1) {
    const intended = begin + (at * 1000) / perSecond
    const early = intended - performance.now()
    if (early > 0) await wait(early)
    open.push(
      sender.send().then((isServed) => {
        if (!isServed) failed += 1
        times.push(performance.now() - intended)
      }),
    )
  }
  await Promise.all(open)
  sender.close()
  times.sort((a, b) => a - b)
  const part = (share: number): number => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0
  return {
    arrivalsPerSecond: Math.round(perSecond),
    calls,
    failed,
    p50Ms: part(0.5),
    p99Ms: part(0.99),
    p999Ms: part(0.999),
  }
}

/** A sender of one call, many times: Node's own client takes longer for a call than the sandbox does. */
interface Sender {
  /** Sends the call on a connection that is free; whether it was answered with success. */
  send(this: void): Promise<boolean>
  close(this: void): void
}

const mostConnections = 512

function createSender(url: string, call: Call): Sender {
  const { hostname, port } = new URL(url)
  const text = textOf(call, `${hostname}:${port}`)
  const sockets: Socket[] = []
  const free: Connection[] = []
  const waiting: ((isServed: boolean) => void)[] = []

  function open(): Connection {
    const socket = connect(Number(port), hostname).setNoDelay(true)
    sockets.push(socket)
    const connection: Connection = { socket, came: '', answered: undefined }
    const settle = (isServed: boolean): void => {
      const { answered } = connection
      Object.assign(connection, { came: '', answered: undefined })
      answered?.(isServed)
    }
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      connection.came += chunk
      if (!isWhole(connection.came)) return
      settle(connection.came.startsWith('HTTP/1.1 2'))
      const next = waiting.shift()
      if (next === undefined) free.push(connection)
      else begin(connection, next)
    })
    socket.on('error', () => {
      settle(false)
    })
    return connection
  }

  function begin(connection: Connection, answered: (isServed: boolean) => void): void {
    connection.answered = answered
    connection.socket.write(text)
  }

  return {
    send: () =>
      new Promise((resolve) => {
        const connection = free.pop() ?? (sockets.length < mostConnections ? open() : undefined)
        if (connection === undefined) waiting.push(resolve)
        else begin(connection, resolve)
      }),
    close() {
      for (const socket of sockets) socket.destroy()
    },
  }
}

interface Connection {
  readonly socket: Socket
  /** What has come of the answer. */
  came: string
  answered: ((isServed: boolean) => void) | undefined
}

/** Whether an answer with a Content-Length has come to its end. */
function isWhole(came: string): boolean {
  const end = came.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(came)?.[1] ?? 0)
  return came.length >= end + 4 + length
}

function textOf({ method, path, headers = {}, body = '' }: Call, host: string): string {
  const lines = Object.entries({ Host: host, ...headers, 'Content-Length': String(Buffer.byteLength(body)) })
  return [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n')
}
