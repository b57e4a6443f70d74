import { once } from 'node:events'
import { connect } from 'node:net'
import { fact, type Habits, type Outgoing } from '../platform.ts'

/**
 * Sends a request so many times in one piece, and waits until each was answered. The platform has all of them at once, however
 * slow the machine is.
 */
export async function burst({ method, path, query, headers, body }: Outgoing, times: number): Promise<void> {
  const { hostname, port, host } = new URL(fact('ENDPOINT'))
  const target = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  const { host: _host, ...rest } = headers
  const lines = Object.entries({ ...rest, host, 'content-length': String(Buffer.byteLength(body)) })
  const request = [
    `${method} ${path}${target === '' ? '' : `?${target}`} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n')
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(request.repeat(times))
  let answers = ''
  for await (const piece of socket) {
    answers += String(piece)
    if (answers.split('HTTP/1.1 ').length > times) break
  }
  socket.destroy()
}

/** Sends each request to a path so many times besides, all at once. */
export function bursting(path: string, times: number): Partial<Habits> {
  return {
    dispatch: async (request) => {
      if (request.path.endsWith(path)) await burst(request, times)
      return request
    },
  }
}
