import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { UnusableDatabase } from '../unusable-database.ts'
import { migrations, newestVersion } from './migrations.ts'
import { realName, refuseOtherNames, takeLock } from './one-file.ts'

export interface SqliteOptions {
  /** What a commit waits for. `FULL`, the default, outlives the loss of power, `NORMAL` the process (docs/reliability.md). */
  readonly synchronous?: 'NORMAL' | 'FULL'
  /** How long a lock of somebody else is waited for, in milliseconds. */
  readonly patience?: number
  /** The file may grow to so many pages. */
  readonly maxPages?: number
}

const usualPatience = 2000

/** An open file, and what keeps other sandboxes out of it. */
export interface OpenDatabase {
  readonly database: DatabaseSync
  close(this: void): void
}

/** Opens a file for writing and brings it to the newest version. What cannot be used is refused and left as it was. */
export function openDatabase(path: string, options: SqliteOptions = {}): OpenDatabase {
  return orUnusable(path, () => {
    const real = realName(path)
    const patience = options.patience ?? usualPatience
    refuseOtherNames(real, patience)
    if (real !== ':memory:' && existsSync(real)) inspect(real)
    const lock = takeLock(real, patience)
    try {
      const database = new DatabaseSync(real)
      database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL;
        PRAGMA synchronous = ${options.synchronous ?? 'FULL'};`)
      if (options.maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${options.maxPages}`)
      migrate(database)
      return {
        database,
        close() {
          database.close()
          lock?.close()
        },
      }
    } catch (error) {
      lock?.close()
      throw error
    }
  })
}

/** Opens a file to read it as it is at this moment; nothing is written, and a sandbox may go on using it. */
export function openForReading(path: string): DatabaseSync {
  return orUnusable(path, () => {
    const real = realName(path)
    if (!existsSync(real)) throw new UnusableDatabase(`Failed to open the database ${path}: there is no such file.`)
    if (inspect(real) === 0) throw new UnusableDatabase(`Failed to open the database ${path}: it has no worlds.`)
    const database = new DatabaseSync(real, { readOnly: true })
    database.exec(`PRAGMA busy_timeout = ${usualPatience}; BEGIN`)
    return database
  })
}

/** Does `work`; what goes wrong is told in one line with the name of the file. */
export function orUnusable<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new UnusableDatabase(`Failed to open the database ${path}: ${why}.`)
  }
}

/** Runs `change` in a transaction, wholly or not at all. */
export function inTransaction(database: DatabaseSync, change: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    change()
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** The version of a file, read without a chance to change it. Throws where it is not for this program. */
function inspect(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    database.exec(`PRAGMA busy_timeout = ${usualPatience}`)
    const version = versionOf(database)
    if (version > newestVersion) {
      throw new UnusableDatabase(
        `Failed to open the database ${path}: it was written by a newer version of partner-sandbox.`,
      )
    }
    const tables = database.prepare('SELECT name FROM sqlite_schema').all()
    const isOurs = tables.some(({ name }) => name === 'worlds') && tables.some(({ name }) => name === 'records')
    if (version === 0 ? tables.length > 0 : !isOurs)
      throw new UnusableDatabase(`Failed to open the database ${path}: it belongs to another program.`)
    return version
  } finally {
    database.close()
  }
}

/** Which form a file has: how many migrations made it. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
}

/** Sets the version also where it is the newest, so that a file that cannot be written is known at once. */
function migrate(database: DatabaseSync): void {
  inTransaction(database, () => {
    for (const migration of migrations.slice(versionOf(database))) database.exec(migration)
    database.exec(`PRAGMA user_version = ${newestVersion}`)
  })
}
