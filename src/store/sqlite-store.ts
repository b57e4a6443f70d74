import type { DatabaseSync } from 'node:sqlite'
import { clearChanges } from '../state/engine/table.ts'
import { tablesOf, takeChanges, type World } from '../state/engine/world.ts'
import { decodeRecord, encodeRecord } from './record-codec.ts'
import { checksum } from './sqlite/checksum.ts'
import { loadWorlds, type OnDamage } from './sqlite/load-worlds.ts'
import {
  inTransaction,
  mergeWrites,
  openDatabase,
  openForReading,
  orUnusable,
  setAside,
  type SqliteOptions,
} from './sqlite/open-database.ts'
import { UnusableDatabase } from './unusable-database.ts'
import type { WorldStore } from './world-store.ts'

type Change = ReturnType<typeof takeChanges>[number]

/**
 * Keeps worlds in a SQLite file and, for reading, in memory. Writes that come in one turn of the event loop share one
 * transaction, and none is answered before that has ended. When it fails, none of them has happened: not in the file,
 * and not in memory either.
 */
export function openSqliteStore(path: string, newWorld: (id: string) => World, options?: SqliteOptions): WorldStore {
  const {
    database,
    content: worlds,
    close,
  } = openDatabase(path, (file) => loadWorlds(file, newWorld, refuse(path)), options)
  const records = prepareRecords(database)
  const unwritten = createUnwritten(database, records)
  /** The end of the transaction that is still to come, for all who wait for it. */
  let next: PromiseWithResolvers<void> | undefined

  /** Worlds come and go after what was asked before. */
  function flushFirst(): void {
    if (next === undefined) return
    const { resolve, reject } = next
    next = undefined
    try {
      unwritten.write()
      resolve()
    } catch (error) {
      unwritten.takeBack()
      reject(error)
    }
  }

  return {
    worlds,
    add(world) {
      flushFirst()
      inTransaction(database, () => {
        writeWhole(database, records, world)
      })
      mergeWrites(database)
      clearChanges(world.log)
      worlds.set(world.id, world)
    },
    remove(id) {
      flushFirst()
      inTransaction(database, () => {
        records.clear(id)
        database.prepare('DELETE FROM worlds WHERE id = ?').run(id)
      })
      worlds.delete(id)
    },
    commit(world) {
      unwritten.take(world)
      if (next === undefined) {
        next = Promise.withResolvers()
        setImmediate(flushFirst)
      }
      return next.promise
    },
    unwritten: (world) => (unwritten.has(world) ? next?.promise : undefined),
    close() {
      flushFirst()
      close()
    },
  }
}

/** What was changed in memory and is not in the file yet. */
interface Unwritten {
  has(world: World): boolean
  /** Takes what was changed in a world. */
  take(world: World): void
  /** Writes all of it in one transaction; throws when it fails. */
  write(): void
  /** Brings memory back to what the file has. When that cannot be read either, the next write tries again. */
  takeBack(): void
}

function createUnwritten(database: DatabaseSync, records: Records): Unwritten {
  /** What was changed since the last transaction, by world, table and key. */
  let pending = new Map<World, Map<string, Change>>()
  /** What memory may have otherwise than the file, because a transaction failed. */
  let doubtful = new Map<World, Map<string, Change>>()
  return {
    has: (world) => pending.has(world),
    take(world) {
      const changes = pending.get(world) ?? new Map<string, Change>()
      pending.set(world, changes)
      for (const change of takeChanges(world)) changes.set(`${change.table}/${change.key}`, change)
    },
    write() {
      if (doubtful.size > 0)
        throw new Error('Failed to write: the database could not be read after an earlier failure.')
      inTransaction(database, () => {
        for (const [world, changes] of pending) for (const change of changes.values()) records.write(world.id, change)
      })
      pending = new Map()
    },
    takeBack() {
      for (const [world, changes] of pending) doubtful.set(world, new Map([...(doubtful.get(world) ?? []), ...changes]))
      pending = new Map()
      try {
        for (const [world, changes] of doubtful) putBack(world, changes.values(), records)
        doubtful = new Map()
      } catch {
        // The writes are refused with the reason of the first failure, and so is the next one.
      }
    },
  }
}

/** Writes a world in the place of whatever the file has of it. */
function writeWhole(database: DatabaseSync, records: ReturnType<typeof prepareRecords>, world: World): void {
  database.prepare('INSERT OR IGNORE INTO worlds (id) VALUES (?)').run(world.id)
  records.clear(world.id)
  for (const table of tablesOf(world)) {
    for (const key of table.keys())
      records.write(world.id, { table: table.name, key, record: table.get(key), place: table.placeOf(key) ?? 0 })
  }
}

/**
 * Reads the worlds of a file as they are at this moment; the file may be in use, and stays as it is. What is damaged
 * refuses the file, unless it is told to somebody else.
 */
export function readSqliteWorlds(
  path: string,
  newWorld: (id: string) => World,
  onDamage = refuse(path),
): Map<string, World> {
  const database = openForReading(path)
  try {
    return orUnusable(path, () => loadWorlds(database, newWorld, onDamage))
  } finally {
    database.close()
  }
}

/** The statements that touch records. */
interface Records {
  read(world: string, table: string, key: string): { readonly record: object; readonly place: number } | undefined
  write(world: string, change: Change): void
  /** Deletes the records of a world. */
  clear(world: string): void
}

function prepareRecords(database: DatabaseSync): Records {
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO records (world, name, key, record, place, sum) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const remove = database.prepare('DELETE FROM records WHERE world = ? AND name = ? AND key = ?')
  const select = database.prepare('SELECT record, place FROM records WHERE world = ? AND name = ? AND key = ?')
  const removeAll = database.prepare('DELETE FROM records WHERE world = ?')
  return {
    read(world, table, key) {
      const row = select.get(world, table, key)
      return row === undefined
        ? undefined
        : { record: decodeRecord(String(row['record'])), place: Number(row['place']) }
    },
    write(world, { table: name, key, record, place }) {
      if (record === undefined) {
        remove.run(world, name, key)
        return
      }
      const text = encodeRecord(record)
      upsert.run(world, name, key, text, place, checksum({ world, name, key, record: text, place }))
    },
    clear(world) {
      removeAll.run(world)
    },
  }
}

/** Gives records of a world the state that they have in the file. */
function putBack(world: World, changes: Iterable<Change>, records: Records): void {
  const tables = new Map(tablesOf(world).map((table) => [table.name, table]))
  for (const { table, key } of changes) {
    const kept = records.read(world.id, table, key)
    tables.get(table)?.putBack(key, kept?.record, kept?.place)
  }
}

/** What is not whole refuses the whole file. */
function refuse(path: string): OnDamage {
  return (words) => {
    throw new UnusableDatabase(`Failed to open the database ${path}: it is damaged: ${words}.`)
  }
}

/**
 * Makes a damaged file usable: it is put aside, and what of it is whole is written to a new one of its name. A file that
 * can be opened stays as it is.
 */
export function repairSqlite(path: string, newWorld: (id: string) => World, tell: OnDamage): void {
  try {
    openSqliteStore(path, newWorld).close()
    return
  } catch (error) {
    if (!(error instanceof UnusableDatabase)) throw error
    tell(error.message)
  }
  const worlds = readSqliteWorlds(path, newWorld, tell)
  tell(`${path} is put aside as ${setAside(path)}`)
  const store = openSqliteStore(path, newWorld)
  for (const world of worlds.values()) store.add(world)
  store.close()
}
