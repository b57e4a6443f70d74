import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createPlatform, type Platform, type PlatformOptions, startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openPostgresStore, type PostgresStore } from '../../src/store/postgres-store.ts'
import { type Client, clientAt, clientOf } from './client.ts'
import { noon } from './platform.ts'

export interface SharedPlatform {
  readonly platform: Platform
  readonly store: PostgresStore
  readonly client: Client
}

type SharedOptions = Pick<PlatformOptions, 'preset' | 'rateLimits' | 'journal' | 'pace'>

/** The demo worlds on a database, its clock standing at noon of 6 May 2026: one of any number inside this process. */
export async function sharedPlatform(
  url: string,
  { preset = 'quiet', rateLimits = false, ...more }: Partial<SharedOptions> = {},
): Promise<SharedPlatform> {
  const machineNow = (): number => noon
  const start = { preset, seed: 1, clock: new Date(noon), freezeClock: true, machineNow } as const
  const store = await openPostgresStore(url, {
    newWorld: (id) => createWorld(id, catalog),
    startingWorlds: () => startingWorlds(start),
  })
  const platform = createPlatform({ ...start, store, rateLimits, ...more })
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

export const main = new URL('../../src/cli/main.ts', import.meta.url).pathname

/** A process that has been started, and may not answer yet. */
export interface StartingProcess {
  readonly ready: Promise<SandboxProcess>
  kill(): Promise<void>
}

export async function startProcess(database: string, ...args: string[]): Promise<SandboxProcess> {
  return spawnProcess([main, 'start', '--database', database, '--port', '0', '--json', ...args]).ready
}

/** Starts a script that tells, in a line of JSON, where it answers. */
export function spawnProcess(args: readonly string[]): StartingProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const endToo = (): boolean => child.kill('SIGKILL')
  process.once('exit', endToo)
  const ended = once(child, 'exit').then(() => process.off('exit', endToo))
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  const ready = firstLine(child.stdout, ended).then((line) => {
    const { endpoint, token } = JSON.parse(line) as { endpoint: string; token: string }
    return { pid: child.pid ?? 0, url: endpoint, token, client: clientAt(endpoint), kill }
  })
  // Who kills a process that is starting does not wait for it.
  ready.catch(() => undefined)
  return { ready, kill }
}

async function firstLine(output: Readable, ended: Promise<unknown>): Promise<string> {
  const first = await Promise.race([once(createInterface(output), 'line'), ended.then(() => [])])
  const line: unknown = first[0]
  if (typeof line !== 'string') throw new Error('the sandbox ended before it answered')
  return line
}
