import { connect, type Socket } from 'node:net'
import { chanceOf } from './chance.ts'
import type { TokenOf } from './credentials.ts'
import { escaped, type Findings } from './findings.ts'
import type { Generator } from './generate.ts'
import { faultIn } from './oracle.ts'
import { readAnswers } from './read-answers.ts'
import { toWire, type WireRequest } from './wire.ts'

export interface SocketOptions {
  readonly url: string
  readonly driver: string
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly generator: Generator
  readonly findings: Findings
  readonly statuses: Map<number, number>
  readonly tokenOf: TokenOf
  readonly now: () => number
  /** Whether the server's times are short enough to wait for what it gives up on. */
  readonly waits: boolean
}

/** So long a connection may go on after the last byte was sent. */
const patienceMs = 5000
const together = 8
const shown = 2000

/** Sends requests as bytes over connections of their own, and holds what comes back to the contract. */
export async function runOverSockets(options: SocketOptions): Promise<void> {
  for (let number = options.from; number < options.to; number += together) {
    const numbers = Array.from({ length: Math.min(together, options.to - number) }, (_, at) => number + at)
    await Promise.all(numbers.map((each) => sendOne(options, each)))
  }
}

async function sendOne(options: SocketOptions, number: number): Promise<void> {
  const { generator, seed, findings, driver, statuses, tokenOf, now, waits } = options
  const wire = toWire(generator.request(number, { tokenOf, now: now() }), chanceOf(seed ^ 0x5eed, number))
  const ending = waits || wire.ending === 'goes away' ? wire.ending : 'half closes'
  const { bytes, isClosed } = await exchange(options.url, { ...wire, ending })
  const note = (problem: string): void => {
    const sent = Buffer.concat(wire.pieces)
    const reproduce = `printf '${escaped(sent.subarray(0, shown))}' | nc ${new URL(options.url).host.replace(':', ' ')}`
    findings.add({ problem, seed, number, driver, reproduce })
  }
  if (ending === 'goes away') return
  if (!isClosed) note(`the connection hangs after ${bytes.toString('latin1').slice(0, 100)}`)
  const answers = readAnswers(bytes, wire.request.method === 'HEAD')
  if (answers === undefined) {
    note(`no whole answers: ${bytes.toString('latin1').slice(0, 300)}`)
    return
  }
  if (wire.isSane && answers.length !== 1) note(`${answers.length} answers to one request`)
  for (const response of answers) {
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    const problem =
      wire.isSane && wire.request.method !== 'HEAD'
        ? faultIn({ ...wire.request, response, isSpoilt: false, isServed: true })
        : looseFault(response)
    if (problem !== undefined) note(problem)
  }
}

/** What holds for any answer, whatever it answers. */
function looseFault(response: Parameters<typeof faultIn>[0]['response']): string | undefined {
  return faultIn({ method: '', target: '', body: Buffer.alloc(0), response, isSpoilt: true, isServed: true })
}

async function exchange(url: string, wire: WireRequest): Promise<{ bytes: Buffer; isClosed: boolean }> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true })
  const received: Buffer[] = []
  const closed = Promise.withResolvers<boolean>()
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => received.push(chunk))
  for (const event of ['end', 'close']) socket.on(event, () => closed.resolve(true))
  await write(socket, wire)
  const timer = setTimeout(() => closed.resolve(false), patienceMs)
  const isClosed = await closed.promise
  clearTimeout(timer)
  socket.destroy()
  return { bytes: Buffer.concat(received), isClosed }
}

async function write(socket: Socket, { pieces, ending }: WireRequest): Promise<void> {
  for (const piece of pieces) {
    if (pieces.length > 1) await new Promise((resolve) => setImmediate(resolve))
    socket.write(piece)
  }
  if (ending === 'half closes') socket.end()
  if (ending === 'goes away') setImmediate(() => socket.destroy())
}
