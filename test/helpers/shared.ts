import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createPlatform, type Platform, startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openPostgresStore, type PostgresStore } from '../../src/store/postgres-store.ts'
import { type Client, clientAt, clientOf } from './client.ts'
import { noon } from './platform.ts'

export interface SharedPlatform {
  readonly platform: Platform
  readonly store: PostgresStore
  readonly client: Client
}

/** The demo worlds on a database, its clock standing at noon of 6 May 2026: one of any number inside this process. */
export async function sharedPlatform(url: string, rateLimits = false): Promise<SharedPlatform> {
  const machineNow = (): number => noon
  const start = { preset: 'demo', seed: 1, clock: new Date(noon), freezeClock: true, machineNow } as const
  const store = await openPostgresStore(url, {
    newWorld: (id) => createWorld(id, catalog),
    startingWorlds: () => startingWorlds(start),
  })
  const platform = createPlatform({ ...start, store, rateLimits })
  return { platform, store, client: clientOf(platform, machineNow) }
}

/** A sandbox as a process of its own. */
export interface SandboxProcess {
  readonly pid: number
  readonly url: string
  readonly token: string
  readonly client: Client
  kill(): Promise<void>
}

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname

export async function startProcess(database: string, ...args: string[]): Promise<SandboxProcess> {
  const child = spawn(process.execPath, [main, 'start', '--database', database, '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const first = await Promise.race([once(createInterface(child.stdout), 'line'), ended])
  const line: unknown = first[0]
  if (typeof line !== 'string') throw new Error('the sandbox ended before it answered')
  const { endpoint, token } = JSON.parse(line) as { endpoint: string; token: string }
  return {
    pid: child.pid ?? 0,
    url: endpoint,
    token,
    client: clientAt(endpoint),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
