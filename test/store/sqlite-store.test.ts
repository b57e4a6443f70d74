import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import { decodeRecord, encodeRecord } from '../../src/store/record-codec.ts'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { startPlatform } from '../helpers/platform.ts'

const newWorld = (id: string): World => createWorld(id, catalog)
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function databaseFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))
  folders.push(folder)
  return join(folder, 'sandbox.db')
}

function contents(world: World): Record<string, unknown[]> {
  return Object.fromEntries(tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord).sort()]))
}

it('gives back after a restart exactly what was there, and the same answers', async () => {
  const path = databaseFile()
  const store = openSqliteStore(path, newWorld)
  const platform = startPlatform({ store })
  const customer = platform.customer('demo-customer-01')
  const answered = await platform.post('/v2/partners/sub-customers/budget', {
    customer_id: customer.customerId,
    budget_amount: 123.45,
  })
  expect(answered.status).toBe(204)
  const before = contents(platform.world)
  store.close()

  const again = openSqliteStore(path, newWorld)
  const restarted = startPlatform({ store: again, seed: 99 })
  expect(contents(restarted.world)).toEqual(before)
  const budget = await restarted.get(`/v2/partners/sub-customers/budget?customer_id=${customer.customerId}`)
  expect(budget.body).toMatchObject({ budget_amount: 123.45 })
  again.close()
})

it('writes nothing of a refused request', async () => {
  const path = databaseFile()
  const store = openSqliteStore(path, newWorld)
  const platform = startPlatform({ store })
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  const before = contents(platform.world)
  await platform.post('/v2/partners/sub-customers/budget', { customer_id: 'nobody', budget_amount: 1 }, { as: token })
  await platform.post('/v2/partners/sub-customers/budget', { customer_id: 'nobody', budget_amount: 1 }, { as: null })
  await platform.post('/v2/partners/sub-customers/budget', { customer_id: 'x', budget_amount: -1 }, { as: 'garbage' })
  expect(contents(platform.world)).toEqual(before)
  store.close()
})

it('refuses a file of a newer version without touching it', () => {
  const path = databaseFile()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 999')
  database.close()
  expect(() => openSqliteStore(path, newWorld)).toThrow(UnusableDatabase)
  const after = new DatabaseSync(path)
  expect(after.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toEqual({ tables: 0 })
  after.close()
})

it('says in one line that a file is no database', () => {
  const path = databaseFile()
  writeFileSync(path, 'this is no database, it only has the name of one'.repeat(100))
  expect(() => openSqliteStore(path, newWorld)).toThrow(/^Failed to open the database .*sandbox\.db: .+\.$/)
})

it('keeps amounts exact beyond what a float holds', () => {
  const record = { key: 'a', amount: 9_007_199_254_740_993_00000001n, list: [{ amount: -1n }] }
  expect(decodeRecord(encodeRecord(record))).toEqual(record)
})
