import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import type { World } from '../../src/state/engine/world.ts'
import { openPostgresStore } from '../../src/store/postgres-store.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { noon } from './platform.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'
import { required } from './required.ts'

/** How the sandbox of these tests starts. */
export const start = {
  preset: 'demo',
  seed: 1,
  clock: new Date(noon),
  freezeClock: true,
  rateLimits: false,
  machineNow: () => noon,
} as const

/** A kind of store that outlives its process. */
export interface StoreEngine {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** A place for a new database: a path or an address. */
  readonly make: () => Promise<string>
  readonly open: (place: string, seed?: number) => Promise<WorldStore>
}

/** An empty world, for a store to fill. */
export const newWorld = (id: string): World => createWorld(id, catalog)

/** The engines, with a server and a folder that are there while the tests of the file run. */
export function useStores(): { readonly engines: readonly StoreEngine[]; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))
  let files = 0
  let postgres: TestPostgres | undefined
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(async () => {
    await postgres?.stop()
    rmSync(folder, { recursive: true })
  })
  return {
    folder,
    engines: [
      {
        name: 'SQLite',
        make: () => Promise.resolve(join(folder, `${(files += 1)}.db`)),
        open: (place) => Promise.resolve().then(() => openSqliteStore(place, newWorld)),
      },
      {
        name: 'PostgreSQL',
        make: () => required(postgres, 'a server').database(),
        open: (place, seed = 1) =>
          openPostgresStore(place, { newWorld, startingWorlds: () => startingWorlds({ ...start, seed }) }),
      },
    ],
  }
}
