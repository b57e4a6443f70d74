import type { Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createHttpServer } from '../../src/server/http.ts'
import type { PlatformOptions } from '../../src/server/platform.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

export interface ServedPlatform extends TestPlatform {
  readonly url: string
  readonly server: Server
  close(): Promise<void>
}

/** The test platform behind a real socket; its clock runs, as a started sandbox's does, unless asked otherwise. */
export async function servePlatform(options: Partial<PlatformOptions> = {}): Promise<ServedPlatform> {
  const now = (): number => Date.now()
  const platform = startPlatform({ clock: new Date(now()), freezeClock: false, machineNow: now, ...options })
  Object.defineProperty(platform.machine, 'now', { get: now })
  const server = createHttpServer(platform, now)
  const url = await listen(server)
  return {
    ...platform,
    get partner() {
      return platform.partner
    },
    get world() {
      return platform.world
    },
    url,
    server,
    close: () => close(server),
  }
}

export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}`
}

export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
