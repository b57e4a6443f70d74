import { existsSync, renameSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { UnusableDatabase } from '../unusable-database.ts'
import { versionOf } from './database-version.ts'
import { defineFunctions, migrations, newestVersion, versionWithSums } from './migrations.ts'
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

/** An open file, what was read of it before anything was written, and what keeps other sandboxes out of it. */
export interface OpenDatabase<Content> {
  readonly database: DatabaseSync
  readonly content: Content
  close(this: void): void
}

/**
 * Opens a file for writing and brings it to the newest version, once `read` has found it whole. A file that is refused is
 * left as it was, byte for byte.
 */
export function openDatabase<Content>(
  path: string,
  read: (database: DatabaseSync) => Content,
  options: SqliteOptions = {},
): OpenDatabase<Content> {
  return orUnusable(path, () => {
    const real = realName(path)
    const patience = options.patience ?? usualPatience
    // To look at a file that has other names may merge what is beside it, and is no loss.
    const hasWrites = sizeOf(`${real}-wal`) > 0
    refuseOtherNames(real, patience)
    refuseLost(real)
    if (isThere(real)) inspect(real)
    const lock = takeLock(real, patience)
    try {
      const content = isThere(real)
        ? readWhole(real, (file) => {
            if (!hasWrites) refuseWithoutWrites(file, real)
            return read(file)
          })
        : undefined
      const database = new DatabaseSync(real)
      defineFunctions(database)
      database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL;
        PRAGMA synchronous = ${options.synchronous ?? 'FULL'};`)
      if (options.maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${options.maxPages}`)
      migrate(database)
      markOpen(database, true)
      return {
        database,
        content: content ?? read(database),
        close() {
          try {
            markOpen(database, false)
          } catch {
            // Who has locked the file merges what is beside it later; until then it is said to be in use, which it is.
          }
          database.close()
          lock?.close()
        },
      }
    } catch (error) {
      lock?.giveUp()
      throw error
    }
  })
}

/** Puts a file aside, with what SQLite keeps beside it, under a name that is free; gives that name. */
export function setAside(path: string): string {
  const real = realName(path)
  let free = `${real}.damaged`
  for (let number = 2; existsSync(free); number += 1) free = `${real}.damaged-${number}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(real + end)) renameSync(real + end, free + end)
  return free
}

function isThere(real: string): boolean {
  return real !== ':memory:' && existsSync(real)
}

/** What is beside a file tells that it has lost its content, which SQLite would take for a new file. */
function refuseLost(real: string): void {
  if (real === ':memory:') return
  const hasWrites = sizeOf(`${real}-wal`) > 0
  if (!existsSync(real) && hasWrites)
    throw new UnusableDatabase(
      `Failed to open the database ${real}: it is not there, but ${real}-wal has writes of it.`,
    )
  if (existsSync(real) && sizeOf(real) === 0 && !hasWrites && sizeOf(`${real}-lock`) > 0)
    throw new UnusableDatabase(
      `Failed to open the database ${real}: it is empty, though a sandbox has used it; delete it and ${real}-lock to begin anew.`,
    )
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function readWhole<Content>(real: string, read: (database: DatabaseSync) => Content): Content | undefined {
  const database = new DatabaseSync(real, { readOnly: true })
  try {
    database.exec(`PRAGMA busy_timeout = ${usualPatience}; BEGIN`)
    const version = versionOf(database)
    if (version === 0) return undefined
    return read(database)
  } finally {
    database.close()
  }
}

/** A file whose sandbox was killed has its newest writes beside it; without them it is older than what was acknowledged. */
function refuseWithoutWrites(database: DatabaseSync, real: string): void {
  if (versionOf(database) < versionWithSums) return
  if (database.prepare('SELECT isOpen FROM sessions').get()?.['isOpen'] === 1)
    throw new UnusableDatabase(
      `Failed to open the database ${real}: a sandbox was at work on it, and its newest writes, ${real}-wal, are not there.`,
    )
}

/** Says in the file itself that a sandbox is at work on it, or no more. */
function markOpen(database: DatabaseSync, isOpen: boolean): void {
  database.prepare("INSERT OR REPLACE INTO sessions VALUES ('sandbox', ?)").run(Number(isOpen))
  if (isOpen) mergeWrites(database)
}

/** Brings what was written into the file itself, so that it says something without what is beside it. */
export function mergeWrites(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(FULL)')
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

/** Sets the version also where it is the newest, so that a file that cannot be written is known at once. */
function migrate(database: DatabaseSync): void {
  inTransaction(database, () => {
    for (const migration of migrations.slice(versionOf(database))) database.exec(migration)
    database.exec(`PRAGMA user_version = ${newestVersion}`)
  })
}
