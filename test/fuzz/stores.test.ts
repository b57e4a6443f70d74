import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { startingWorlds } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import type { World } from '../../src/state/engine/world.ts'
import { openPostgresStore } from '../../src/store/postgres-store.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { noon } from '../helpers/platform.ts'
import { startPostgres } from '../helpers/postgres.ts'
import { createFindings, findingText } from './findings.ts'
import { createGenerator } from './generate.ts'
import { runInProcess } from './in-process.ts'
import { createSubject } from './subject.ts'

const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const newWorld = (id: string): World => createWorld(id, catalog)

async function problemsWith(store: WorldStore, requests: number): Promise<string[]> {
  const findings = createFindings()
  // Where processes share the worlds, nobody here is told which answer an armed fault has spoilt.
  const generator = createGenerator(seed, new Set(['CreateFault']))
  const statuses = new Map<number, number>()
  await runInProcess(createSubject(1, store), { seed, from: 0, to: requests, generator, findings, statuses })
  expect(statuses.get(200)).toBeGreaterThan(requests / 8)
  return findings.list.map(findingText)
}

it('stands hostile requests with its worlds in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-fuzz-'))
  const store = openSqliteStore(join(folder, 'world.db'), newWorld)
  expect(await problemsWith(store, 1500)).toEqual([])
  store.close()
  // What was written can be read again.
  const again = openSqliteStore(join(folder, 'world.db'), newWorld)
  expect(again.worlds.size).toBeGreaterThan(1)
  again.close()
  rmSync(folder, { recursive: true })
})

it('stands hostile requests with its worlds in PostgreSQL', { timeout: 120_000 }, async () => {
  const postgres = await startPostgres()
  const machineNow = (): number => noon
  const start = { preset: 'demo', seed: 1, clock: new Date(noon), freezeClock: false, machineNow } as const
  const store = await openPostgresStore(await postgres.database(), {
    newWorld,
    startingWorlds: () => startingWorlds(start),
  })
  expect(await problemsWith(store, 900)).toEqual([])
  await store.close()
  await postgres.stop()
})
