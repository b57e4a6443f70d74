import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { createPlatform } from '../../src/server/platform.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { takeChanges, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { checksum } from '../../src/store/sqlite/checksum.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'

/**
 * A sandbox that does not write as it should, in the way that the second argument says: `early` answers before it has
 * written, `torn` writes records one by one, `forgetful` loses a table, `open` shows what it has not written yet.
 */
const [file = '', way = ''] = process.argv.slice(2)
const machineNow = (): number => Date.now()
const store = openSqliteStore(file, (id) => createWorld(id, catalog))
const database = new DatabaseSync(file)
database.exec('PRAGMA busy_timeout = 2000; PRAGMA synchronous = NORMAL')
const upsert = database.prepare('INSERT OR REPLACE INTO records (world, name, key, record, sum) VALUES (?, ?, ?, ?, ?)')
const remove = database.prepare('DELETE FROM records WHERE world = ? AND name = ? AND key = ?')

type Change = ReturnType<typeof takeChanges>[number]

function write(world: World, { table, key, record }: Change): void {
  if (way === 'forgetful' && table === 'charges') return
  if (record === undefined) {
    remove.run(world.id, table, key)
    return
  }
  const text = encodeRecord(record)
  upsert.run(world.id, table, key, text, checksum({ world: world.id, name: table, key, record: text, place: 0 }))
}

function writeTogether(world: World, changes: readonly Change[]): void {
  database.exec('BEGIN IMMEDIATE')
  for (const change of changes) write(world, change)
  database.exec('COMMIT')
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function writeOneByOne(world: World, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    write(world, change)
    await turn()
  }
}

async function writeLater(world: World, changes: readonly Change[]): Promise<void> {
  for (let turns = 0; turns < 200; turns += 1) await turn()
  writeTogether(world, changes)
}

const naive: WorldStore = {
  ...store,
  commit(world) {
    const changes = takeChanges(world)
    if (way === 'torn') return writeOneByOne(world, changes)
    if (way === 'open') return writeLater(world, changes)
    if (way === 'early') setImmediate(() => void writeLater(world, changes))
    else writeTogether(world, changes)
    return undefined
  },
}

const clock = new Date('2026-05-06T12:00:00Z')
const platform = createPlatform({
  store: naive,
  preset: 'demo',
  seed: 1,
  clock,
  freezeClock: true,
  rateLimits: false,
  machineNow,
})
const server = createHttpServer(platform, machineNow).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
console.log(JSON.stringify({ endpoint: `http://127.0.0.1:${port}`, token: '' }))
