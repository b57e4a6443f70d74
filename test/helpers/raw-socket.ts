import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { logAnswer } from './exchange-log.ts'

export interface RawAnswer {
  /** Everything that came back. */
  readonly text: string
  readonly statuses: readonly number[]
  /** The body of the last answer, when it is JSON. */
  readonly body: unknown
  /** Whether the other side ended the connection. */
  readonly isClosed: boolean
}

/** Opens a connection on which a test writes bytes of its own. */
export async function openSocket(url: string): Promise<Socket> {
  const { port } = new URL(url)
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Reads what comes until the other side ends the connection, or until `done` or the time has come. */
export async function readAll(
  socket: Socket,
  { patienceMs = 3000, done = () => false }: { patienceMs?: number; done?: (text: string) => boolean } = {},
): Promise<RawAnswer> {
  let text = ''
  let isClosed = false
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patienceMs)
    const finish = (): void => {
      clearTimeout(timer)
      resolve()
    }
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (done(text)) finish()
    })
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        isClosed = true
        finish()
      })
    }
  })
  socket.destroy()
  const [statuses, body] = [statusesOf(text), jsonOf(text)]
  if (body !== undefined) noteRefusal(statuses.at(-1) ?? 0, body)
  return { text, statuses, body, isClosed }
}

/** Sends bytes and reads everything that comes back. */
export async function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  options: Parameters<typeof readAll>[1] = {},
): Promise<RawAnswer> {
  const socket = await openSocket(url)
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  return readAll(socket, options)
}

/** Notes what the server itself answers, which passes no platform, for the list of codes that were met. */
function noteRefusal(status: number, body: unknown): void {
  logAnswer({ method: 'GET', target: '/' }, { status, headers: {}, body: JSON.stringify(body) }, true)
}

function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}

function jsonOf(text: string): unknown {
  const at = text.lastIndexOf('\r\n\r\n')
  try {
    return JSON.parse(text.slice(at + 4))
  } catch {
    return undefined
  }
}
