import { once } from 'node:events'
import { type Server } from 'node:http'
import { WrongUse } from './wrong-use.ts'

/** A flag that takes a whole number. */
export function wholeNumber(flag: string, value: string, most: number): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number > most)
    throw new WrongUse(`${flag} takes a whole number up to ${most}, not ${value}`)
  return number
}

/** Opens the port that was asked for. */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new WrongUse(`port ${port} of ${host} is in use; choose another with --port`)
    throw new WrongUse(`failed to listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The port that a server got; port 0 asks for any. */
export function portOf(server: Server, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}

/** Waits for Ctrl-C or the end that a process manager asks for. */
export async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
