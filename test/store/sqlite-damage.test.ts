import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { openSqliteStore, readSqliteWorlds, repairSqlite } from '../../src/store/sqlite-store.ts'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import { startPlatform } from '../helpers/platform.ts'
import { fc } from '../helpers/properties.ts'

const newWorld = (id: string): World => createWorld(id, catalog)
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))
let files = 0

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const whole = freshName()
const first = openSqliteStore(whole, newWorld, { patience: 20 })
startPlatform({ store: first })
first.close()
const contentsOfWhole = contents(readSqliteWorlds(whole, newWorld))

function freshName(): string {
  files += 1
  return join(folder, `${files}.db`)
}

function copy(): string {
  const path = freshName()
  copyFileSync(whole, path)
  return path
}

function contents(worlds: ReadonlyMap<string, World>): Record<string, unknown> {
  return Object.fromEntries(
    [...worlds].map(([id, world]) => [
      id,
      tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord).sort()]),
    ]),
  )
}

function change(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

/** Opens a file, shuts it again, and gives why it was refused. */
function refusalOf(path: string): string | undefined {
  try {
    openSqliteStore(path, newWorld, { patience: 20 }).close()
    return undefined
  } catch (error) {
    if (error instanceof UnusableDatabase) return error.message
    throw error
  }
}

it('refuses a file of which any byte was changed, and leaves it so, or has lost nothing', () => {
  const bytes = readFileSync(whole)
  let refused = 0
  for (const [at, bit] of fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), 60)) {
    const path = freshName()
    const damaged = Buffer.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
    writeFileSync(path, damaged)
    if (refusalOf(path) === undefined) {
      expect(contents(readSqliteWorlds(path, newWorld)), `byte ${at}`).toEqual(contentsOfWhole)
    } else {
      refused += 1
      expect(readFileSync(path).equals(damaged), `byte ${at}`).toBe(true)
    }
    rmSync(path)
  }
  expect(refused).toBeGreaterThan(40)
})

it.each([
  [
    "UPDATE records SET record = '{}' WHERE world = 'sandbox-partner' AND name = 'clock'",
    /partner sandbox-partner, table clock, the record only is not what was written/,
  ],
  [
    "UPDATE records SET key = 'other' WHERE world = 'sandbox-partner' AND name = 'clock'",
    /partner sandbox-partner, table clock, the record other/,
  ],
  [
    "DELETE FROM records WHERE world = 'sandbox-partner' AND name = 'clock'",
    /partner sandbox-partner has no record in the table clock/,
  ],
  [
    "DELETE FROM records WHERE world = 'sandbox-partner' AND name = 'profile'",
    /partner sandbox-partner has no record in the table profile/,
  ],
  ['DROP TABLE records', /belongs to another program/],
])('says which record is wrong: %s', (sql, words) => {
  const path = copy()
  change(path, sql)
  expect(refusalOf(path)).toMatch(words)
})

it('keeps what is whole of a damaged file, and the file itself beside it', () => {
  const path = copy()
  change(path, "UPDATE records SET record = '{}' WHERE world = 'sandbox-partner' AND name = 'clock'")
  const damaged = readFileSync(path)
  const told: string[] = []
  repairSqlite(path, newWorld, (words) => told.push(words))

  expect(told.join('\n')).toMatch(/table clock/)
  expect(told.at(-1)).toBe(`${path} is put aside as ${path}.damaged`)
  expect(readFileSync(`${path}.damaged`).equals(damaged)).toBe(true)
  const { 'sandbox-partner': _lost, ...kept } = contentsOfWhole
  expect(contents(readSqliteWorlds(path, newWorld))).toEqual(kept)
  expect(refusalOf(path)).toBeUndefined()
})

it('has nothing to repair in a whole file', () => {
  const path = copy()
  repairSqlite(path, newWorld, (words) => {
    throw new Error(words)
  })
  expect([existsSync(`${path}.damaged`), contents(readSqliteWorlds(path, newWorld))]).toEqual([false, contentsOfWhole])
})

it('refuses a file whose newest writes are gone, until it is said that what is there shall do', () => {
  const path = copy()
  const store = openSqliteStore(path, newWorld, { patience: 20 })
  const stolen = freshName()
  copyFileSync(path, stolen)
  store.close()

  expect(refusalOf(stolen)).toMatch(/a sandbox was at work on it, and its newest writes, .+-wal, are not there/)
  repairSqlite(stolen, newWorld, () => undefined)
  expect(contents(readSqliteWorlds(stolen, newWorld))).toEqual(contentsOfWhole)
})

it('does not begin anew where worlds were: in an emptied file, and in place of one that has only its writes left', () => {
  const emptied = copy()
  openSqliteStore(emptied, newWorld).close()
  truncateSync(emptied)
  expect(refusalOf(emptied)).toMatch(/it is empty, though a sandbox has used it/)

  const gone = freshName()
  writeFileSync(`${gone}-wal`, 'writes')
  expect(refusalOf(gone)).toMatch(/it is not there, but .+-wal has writes of it/)
})
