import type { DatabaseSync } from 'node:sqlite'
import { only, tablesOf, type World } from '../../state/engine/world.ts'
import { completeOldRecords } from '../../state/old-records.ts'
import { decodeRecord } from '../record-codec.ts'
import { UnusableDatabase } from '../unusable-database.ts'
import { checksum, type WrittenRecord } from './checksum.ts'
import { versionOf } from './database-version.ts'
import { versionWithSums } from './migrations.ts'

/** Told of each thing that is not whole; one that throws ends the reading. */
export type OnDamage = (words: string) => void

/** Reads the worlds of a file. What is damaged is told and left out, and so is a world without a record that each has. */
export function loadWorlds(
  database: DatabaseSync,
  newWorld: (id: string) => World,
  onDamage: OnDamage,
): Map<string, World> {
  const worlds = new Map<string, World>()
  reading(onDamage, () => {
    const [found] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})
    if (found !== 'ok') onDamage(String(found))
  })
  reading(onDamage, () => {
    for (const { id } of database.prepare('SELECT id FROM worlds ORDER BY place').iterate())
      worlds.set(String(id), newWorld(String(id)))
  })
  reading(onDamage, () => {
    restoreRecords(database, worlds, onDamage)
  })
  for (const world of worlds.values()) {
    completeOldRecords(world)
    const lacking = [world.profile, world.clock, world.settings].find((table) => table.get(only) === undefined)
    if (lacking === undefined) continue
    onDamage(`partner ${world.id} has no record in the table ${lacking.name}`)
    worlds.delete(world.id)
  }
  return worlds
}

/** What SQLite itself cannot read is damage like any other. */
function reading(onDamage: OnDamage, read: () => void): void {
  try {
    read()
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    onDamage(wordsOf(error))
  }
}

function restoreRecords(database: DatabaseSync, worlds: ReadonlyMap<string, World>, onDamage: OnDamage): void {
  const tables = new Map(
    [...worlds.values()].flatMap((world) => tablesOf(world).map((table) => [`${world.id}/${table.name}`, table])),
  )
  const version = versionOf(database)
  const place = version === 1 ? '0' : 'place'
  const sum = version < versionWithSums ? 'NULL' : 'sum'
  const records = database.prepare(
    `SELECT world, name, key, record, ${place} AS place, ${sum} AS sum FROM records ORDER BY place, key`,
  )
  for (const row of records.iterate()) {
    const [world, name, key] = [String(row['world']), String(row['name']), String(row['key'])]
    const written = { world, name, key, record: String(row['record']), place: Number(row['place']) }
    const table = tables.get(`${world}/${name}`)
    if (!worlds.has(world)) onDamage(`there are records of partner ${world}, which is not listed`)
    else if (row['sum'] !== null && checksum(written) !== Number(row['sum']))
      onDamage(`of partner ${world}, table ${name}, the record ${key} is not what was written`)
    else if (table !== undefined) restoreRecord(table, written, onDamage)
  }
}

function restoreRecord(
  table: ReturnType<typeof tablesOf>[number],
  { world, name, key, record, place }: WrittenRecord,
  onDamage: OnDamage,
): void {
  try {
    table.restore(decodeRecord(record), place)
  } catch (error) {
    onDamage(`of partner ${world}, table ${name}, the record ${key} cannot be read: ${wordsOf(error)}`)
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
