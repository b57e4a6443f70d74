import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { UnusableDatabase } from '../unusable-database.ts'

/** So many symbolic links are followed from one name to a file. */
const linksFollowed = 40

/** The name of a file behind all symbolic links, also of one that is still to be made. An empty name is refused. */
export function realName(path: string, follows = linksFollowed): string {
  if (path.trim() === '') throw new UnusableDatabase('Failed to open the database: sqlite: has no name of a file.')
  if (path === ':memory:') return path
  try {
    return realpathSync(path)
  } catch {
    const target = follows > 0 && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(path)
    if (typeof target === 'string') return realName(resolve(dirname(path), target), follows - 1)
    return join(realFolder(dirname(path)), basename(path))
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder)
  }
}

/** A lock that lasts until it is closed or the process ends, however that happens. */
export interface Lock {
  /** Ends it where worlds were kept: from then on the file of the lock, no longer empty, says so. */
  close(): void
  /** Ends it where nothing came of it. */
  giveUp(): void
}

/**
 * Keeps other sandboxes from a file of that real name. A sandbox answers from memory, so two on one file
 * would undo each other's writes. The lock is on a file beside it, so that others may read
 * (docs/decisions/sqlite-file.md).
 */
export function takeLock(real: string, patience: number): Lock | undefined {
  if (real === ':memory:') return undefined
  const lock = new DatabaseSync(`${real}-lock`)
  try {
    orInUse(real, () => {
      lock.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`)
    })
    return {
      close() {
        lock.exec('CREATE TABLE IF NOT EXISTS kept (worlds); COMMIT')
        lock.close()
      },
      giveUp() {
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw error
  }
}

/**
 * Hard links are names of one file, each with a lock beside it. What SQLite locks in the file itself tells whether it is
 * in use by another of them; writes that a killed process left beside another name would be missed.
 */
export function refuseOtherNames(real: string, patience: number): void {
  if (real === ':memory:') return
  const file = statSync(real, { throwIfNoEntry: false })
  if (file === undefined || file.nlink < 2) return
  const written = otherNames(real, file).find(
    (name) => (statSync(`${name}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0,
  )
  const probe = new DatabaseSync(real)
  try {
    orInUse(real, () => {
      probe.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT`)
    })
  } finally {
    probe.close()
  }
  if (written !== undefined)
    throw new UnusableDatabase(
      `Failed to open the database ${real}: it was last used by the name ${written}, and its newest writes are beside that name.`,
    )
}

/** The names beside this one that are the same file. */
function otherNames(real: string, { dev, ino }: { readonly dev: number; readonly ino: number }): string[] {
  const folder = dirname(real)
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((name) => {
      const other = lstatSync(name, { throwIfNoEntry: false })
      return name !== real && other?.ino === ino && other.dev === dev
    })
}

function orInUse(path: string, lock: () => void): void {
  try {
    lock()
  } catch (error) {
    if (error instanceof Error && error.message === 'database is locked')
      throw new UnusableDatabase(`Failed to open the database ${path}: another partner-sandbox uses it.`)
    throw error
  }
}
