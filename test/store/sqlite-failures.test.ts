import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import type { SqliteOptions } from '../../src/store/sqlite/open-database.ts'
import { openSqliteStore, readSqliteWorlds } from '../../src/store/sqlite-store.ts'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { budget, control } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const newWorld = (id: string): World => createWorld(id, catalog)
const endings: (() => void)[] = []

afterEach(() => {
  for (const end of endings.splice(0).reverse()) end()
})

function databaseFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))
  endings.push(() => {
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'sandbox.db')
}

function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  endings.push(() => {
    database.close()
  })
  return database
}

function openStore(path: string, options: SqliteOptions = {}): WorldStore {
  const store = openSqliteStore(path, newWorld, { patience: 20, ...options })
  endings.push(() => {
    store.close()
  })
  return store
}

interface Started {
  readonly platform: TestPlatform
  readonly token: string
  readonly customerId: string
}

async function start(store: WorldStore): Promise<Started> {
  const platform = startPlatform({ store })
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  const { customerId } = platform.customer('demo-customer-24')
  await platform.post(budget, { customer_id: customerId, budget_amount: 10 }, { as: token })
  return { platform, token, customerId }
}

function contents(worlds: Iterable<World>): unknown {
  return [...worlds].map((world) => [
    world.id,
    tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord).sort()]),
  ])
}

/** Memory is what the file has, and the file is what it was. */
function expectUntouched(path: string, { store }: TestPlatform, before: unknown): void {
  expect(contents(store.worlds.values())).toEqual(before)
  expect(contents(readSqliteWorlds(path, newWorld).values())).toEqual(before)
}

const failed = { status: 500, body: { error_code: 'CBC.0999' } }
const controlFailed = { status: 500, body: { error_code: 'SANDBOX.0500' } }

it('answers 500 while somebody else has the file locked, changes nothing, and goes on afterwards', async () => {
  const path = databaseFile()
  const { platform, token, customerId } = await start(openStore(path))
  const before = contents(platform.store.worlds.values())
  const set = async (amount: number): Promise<unknown> =>
    platform.post(budget, { customer_id: customerId, budget_amount: amount }, { as: token })
  const other = connect(path)
  other.exec('BEGIN IMMEDIATE')

  const both = await Promise.all([set(11), set(12)])
  expect(both).toMatchObject([failed, failed])
  expect(await control(platform, 'POST', `customers/${customerId}/usage`, { amount: 1 })).toMatchObject(controlFailed)
  expect(await control(platform, 'POST', 'clock/advance', { duration: 'P2M' })).toMatchObject(controlFailed)
  expect(await control(platform, 'POST', 'partners', { id: 'acme' })).toMatchObject(controlFailed)
  expect(await control(platform, 'DELETE', 'partners/sandbox-distributor')).toMatchObject(controlFailed)
  expect(await control(platform, 'POST', 'reset', { seed: 9 })).toMatchObject(controlFailed)
  expectUntouched(path, platform, before)
  expect(platform.tenants.all().map(({ world }) => world.id)).toEqual([
    'sandbox-partner',
    'sandbox-distributor',
    'sandbox-partner-cn',
    'sandbox-distributor-cn',
  ])

  other.exec('ROLLBACK')
  expect(await set(13)).toMatchObject({ status: 204 })
  expect((await platform.get(`${budget}?customer_id=${customerId}`, { as: token })).body).toMatchObject({
    budget_amount: 13,
  })
})

it('shows nobody what is not written down: a read in the same turn waits, and fails if the write does', async () => {
  const path = databaseFile()
  const { platform, token, customerId } = await start(openStore(path))
  const read = async (): Promise<unknown> => platform.get(`${budget}?customer_id=${customerId}`, { as: token })
  const other = connect(path)
  other.exec('BEGIN IMMEDIATE')
  const set = platform.post(budget, { customer_id: customerId, budget_amount: 66 }, { as: token })
  const told = [read(), control(platform, 'GET', 'ledger')]
  expect(await Promise.all([set, ...told])).toMatchObject([failed, failed, controlFailed])
  other.exec('ROLLBACK')
  expect(await read()).toMatchObject({ body: { budget_amount: 10 } })

  const order: string[] = []
  const note = (name: string) => (): unknown => order.push(name)
  await Promise.all([
    platform.post(budget, { customer_id: customerId, budget_amount: 67 }, { as: token }).then(note('set')),
    read().then(note('read')),
  ])
  expect(order).toEqual(['set', 'read'])
})

it('answers 500 when the disk is full, with nothing half-written', async () => {
  const path = databaseFile()
  const first = openSqliteStore(path, newWorld)
  await start(first)
  first.close()
  const pages = Number(connect(path).prepare('PRAGMA page_count').get()?.['page_count'])

  const { platform, customerId } = await start(openStore(path, { maxPages: pages + 4 }))
  const use = { amount: 1, description: 'x'.repeat(60) }
  const add = async () => control(platform, 'POST', `customers/${customerId}/usage`, use)
  let before = contents(platform.store.worlds.values())
  let answered = await add()
  for (let count = 0; answered.status === 201 && count < 500; count += 1) {
    before = contents(platform.store.worlds.values())
    answered = await add()
  }
  expect(answered).toMatchObject(controlFailed)
  expectUntouched(path, platform, before)
  expect(await control(platform, 'POST', 'partners', { id: 'acme', preset: 'demo' })).toMatchObject(controlFailed)
  expectUntouched(path, platform, before)
  expect(await control(platform, 'GET', 'invariants')).toMatchObject({ body: { holds: true } })
})

it('a request that fails by itself takes nothing away from those that wait for the same transaction', async () => {
  const path = databaseFile()
  const store = openStore(path)
  const { platform, token, customerId } = await start(store)
  const { world } = platform
  const set = platform.post(budget, { customer_id: customerId, budget_amount: 77 }, { as: token })
  const settings = required([...world.settings.values()][0], 'settings')
  const broken = Object.defineProperty({ ...settings }, 'associationDelaySeconds', {
    get() {
      throw new Error('broken on purpose')
    },
  })
  const get = world.settings.get.bind(world.settings)
  world.settings.get = () => broken
  const registration = { domain_name: 'never-there', domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' }
  const failing = platform.post('/v2/partners/sub-customers', registration, { as: token })
  world.settings.get = get
  expect((await failing).status).toBe(500)
  expect((await set).status).toBe(204)
  const [kept] = readSqliteWorlds(path, newWorld).values()
  expect(encodeRecord(required(kept?.budgets.get(customerId), 'the budget'))).toContain('7700000000')
  expect(world.customers.firstOf('byName', 'never-there')).toBeUndefined()
})

it('writes nothing of a world that has been replaced over the one in its place', async () => {
  const path = databaseFile()
  const { platform, token, customerId } = await start(openStore(path))
  const set = platform.post(budget, { customer_id: customerId, budget_amount: 4711 }, { as: token })
  expect((await control(platform, 'POST', 'reset', { preset: 'empty' })).status).toBe(200)
  await set
  expectUntouched(path, platform, contents(platform.store.worlds.values()))
})

it.each([
  ['a reset', 'POST', 'reset', { preset: 'demo', seed: 9 }],
  ['a new partner', 'POST', 'partners', { id: 'acme', preset: 'demo' }],
  ['a deleted partner', 'DELETE', 'partners/sandbox-distributor', undefined],
])('has %s in the file when the answer comes, its token included', async (_name, method, target, body) => {
  const path = databaseFile()
  const { platform } = await start(openStore(path))
  expect((await control(platform, method, target, body)).status).toBeLessThan(300)
  expectUntouched(path, platform, contents(platform.store.worlds.values()))
})

it('has an imported world in the file when the answer comes', async () => {
  const path = databaseFile()
  const { platform, customerId } = await start(openStore(path))
  const { body: saved } = await control(platform, 'GET', 'snapshots')
  await control(platform, 'POST', `customers/${customerId}/usage`, { amount: 5 })
  expect((await control(platform, 'POST', 'snapshots', saved)).status).toBe(200)
  expectUntouched(path, platform, contents(platform.store.worlds.values()))
})

it('lets no second sandbox onto the file', () => {
  const path = databaseFile()
  openStore(path)
  expect(() => openStore(path)).toThrow(/^Failed to open the database .+: another partner-sandbox uses it\.$/)
})

it.each([
  ['a newer version', "CREATE TABLE worlds (a); INSERT INTO worlds VALUES ('x'); PRAGMA user_version = 99"],
  ['another program', 'CREATE TABLE notes (a); INSERT INTO notes VALUES (1)'],
  ['another program with versions', 'CREATE TABLE notes (a); PRAGMA user_version = 1'],
])('refuses a file of %s and leaves every byte as it was', (_name, sql) => {
  for (const mode of ['DELETE', 'WAL']) {
    const path = databaseFile()
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA journal_mode = ${mode}; ${sql}`)
    database.close()
    const before = readFileSync(path)
    expect(() => openStore(path)).toThrow(UnusableDatabase)
    expect(readFileSync(path).equals(before)).toBe(true)
  }
})
