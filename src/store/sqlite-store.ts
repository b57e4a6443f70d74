import { DatabaseSync } from 'node:sqlite'
import { tablesOf, takeChanges, type World } from '../state/world.ts'
import { decodeRecord, encodeRecord } from './record-codec.ts'
import { UnusableDatabase } from './unusable-database.ts'
import { type WorldStore } from './world-store.ts'

/** The form of the tables below; a file of a higher one is refused, never touched. */
const schemaVersion = 1

const schema = `
  CREATE TABLE worlds (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE records (
    world TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (world, name, key)
  ) WITHOUT ROWID;
`

/**
 * Keeps worlds in a SQLite file and, for reading, in memory. Writes that come in one turn of the event loop share one
 * transaction, and none is answered before that has ended.
 */
export function openSqliteStore(path: string, newWorld: (id: string) => World): WorldStore {
  const database = openDatabase(path)
  const upsert = database.prepare('INSERT OR REPLACE INTO records (world, name, key, record) VALUES (?, ?, ?, ?)')
  const remove = database.prepare('DELETE FROM records WHERE world = ? AND name = ? AND key = ?')
  const worlds = loadWorlds(database, newWorld)
  let waiting: { resolve: () => void; reject: (error: unknown) => void }[] = []
  const dirty = new Set<World>()

  function write(): void {
    for (const world of dirty) {
      for (const { table, key, record } of takeChanges(world)) {
        if (record === undefined) remove.run(world.id, table, key)
        else upsert.run(world.id, table, key, encodeRecord(record))
      }
    }
    dirty.clear()
  }

  function flush(): void {
    const served = waiting
    waiting = []
    try {
      inTransaction(database, write)
      for (const { resolve } of served) resolve()
    } catch (error) {
      for (const { reject } of served) reject(error)
    }
  }

  return {
    worlds,
    add(world) {
      worlds.set(world.id, world)
      dirty.add(world)
      inTransaction(database, () => {
        database.prepare('INSERT OR IGNORE INTO worlds (id) VALUES (?)').run(world.id)
        database.prepare('DELETE FROM records WHERE world = ?').run(world.id)
        write()
      })
    },
    remove(id) {
      worlds.delete(id)
      inTransaction(database, () => {
        database.prepare('DELETE FROM records WHERE world = ?').run(id)
        database.prepare('DELETE FROM worlds WHERE id = ?').run(id)
      })
    },
    commit(world) {
      dirty.add(world)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        if (waiting.length === 1) setImmediate(flush)
      })
    },
    close() {
      if (waiting.length > 0) flush()
      database.close()
    },
  }
}

function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;')
    migrate(database, path)
    return database
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    throw new UnusableDatabase(
      `Failed to open the database ${path}: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  if (version > schemaVersion) {
    throw new UnusableDatabase(
      `Failed to open the database ${path}: it was written by a newer version of partner-sandbox.`,
    )
  }
  if (version === 0) {
    inTransaction(database, () => {
      database.exec(`${schema} PRAGMA user_version = ${schemaVersion};`)
    })
  }
}

function inTransaction(database: DatabaseSync, change: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    change()
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function loadWorlds(database: DatabaseSync, newWorld: (id: string) => World): Map<string, World> {
  const worlds = new Map<string, World>()
  for (const { id } of database.prepare('SELECT id FROM worlds ORDER BY place').iterate()) {
    worlds.set(String(id), newWorld(String(id)))
  }
  const tables = new Map(
    [...worlds.values()].flatMap((world) => tablesOf(world).map((table) => [`${world.id}/${table.name}`, table])),
  )
  for (const { world, name, record } of database.prepare('SELECT world, name, record FROM records').iterate()) {
    tables.get(`${String(world)}/${String(name)}`)?.restore(decodeRecord(String(record)))
  }
  return worlds
}
