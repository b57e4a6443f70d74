import { once } from 'node:events'
import type { Server } from 'node:http'
import { WrongUse } from './wrong-use.ts'

/** Opens the port that was asked for. */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new WrongUse(`port ${port} of ${host} is in use`, 'choose another with --port; --port 0 takes any free one')
    throw new WrongUse(
      `failed to listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
      code === 'EACCES'
        ? 'choose a port from 1024 on with --port; --port 0 takes any free one'
        : '--host takes an address of this machine: 127.0.0.1, or 0.0.0.0 for all that it has',
    )
  }
}

/** The port that a server got; port 0 asks for any. */
export function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}

/** The address by which a program on this machine calls a server that listens on a host. */
export function urlOf(server: Server, { port, host }: { port: number; host: string }): string {
  const callable = host === '0.0.0.0' ? '127.0.0.1' : /^(::|0*(:0*){2,7})$/.test(host) ? '::1' : host
  return `${isSecure(server) ? 'https' : 'http'}://${callable.includes(':') ? `[${callable}]` : callable}:${portOf(server, port)}`
}

/** Servers of TLS, and only those, can change their certificate. */
function isSecure(server: Server): boolean {
  return 'setSecureContext' in server
}

/** Waits for Ctrl-C or the end that a process manager asks for. */
export async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
