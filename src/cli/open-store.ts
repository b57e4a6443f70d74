import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { catalog } from '../fixtures/catalog.ts'
import { type BucketWriter, createBucketWriter, folderTarget } from '../server/files/bucket.ts'
import { type Beginning, type Platform, startingWorlds } from '../server/platform.ts'
import { createWorld } from '../state/create-world.ts'
import type { World } from '../state/engine/world.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { UnusableDatabase } from '../store/unusable-database.ts'
import type { WorldStore } from '../store/world-store.ts'
import { WrongUse } from './wrong-use.ts'

/** Opens what worlds are kept in. Throws WrongUse for a database that cannot be used. */
export async function openStore(
  database: string,
  { repair = false, ...options }: Beginning & { readonly repair?: boolean | undefined },
): Promise<WorldStore> {
  if (repair && !database.startsWith('sqlite:'))
    throw new WrongUse(`--repair is of a file, and --database is ${database}`, 'name the file as sqlite:FILE')
  if (database === 'memory:') return createMemoryStore()
  const newWorld = (id: string): World => createWorld(id, catalog)
  try {
    if (/^postgres(ql)?:\/\//.test(database)) {
      const { openPostgresStore } = await import('../store/postgres-store.ts')
      return await openPostgresStore(database, { newWorld, startingWorlds: () => startingWorlds(options) })
    }
    const { openSqliteStore, repairSqlite } = await import('../store/sqlite-store.ts')
    const path = database.slice('sqlite:'.length)
    if (repair) repairSqlite(path, newWorld, (words) => process.stderr.write(`${words}\n`))
    return openSqliteStore(path, newWorld)
  } catch (error) {
    if (error instanceof UnusableDatabase) throw new WrongUse(error.message, cureOf(database))
    throw error
  }
}

function cureOf(database: string): string {
  if (!database.startsWith('sqlite:')) return 'see that PostgreSQL runs there, and that the user may use the database'
  const folder = dirname(database.slice('sqlite:'.length))
  return existsSync(folder)
    ? 'name another file, start without --database, in memory, or go on with what is whole of a damaged one by --repair'
    : `make the folder ${folder} first, or name a file in one that is there`
}

/** Where files of the bucket go besides being read over HTTP: a folder or a bucket that speaks S3. */
export async function openBucket(bucket: string | undefined, { tenants }: Platform): Promise<BucketWriter | undefined> {
  if (bucket === undefined) return undefined
  const target = bucket.startsWith('s3://')
    ? (await import('../server/files/s3-target.ts')).s3Target(bucket)
    : folderTarget(bucket)
  return createBucketWriter({
    tenants,
    target,
    onFailure: (name, error) => {
      process.stderr.write(
        `${name} could not be put into ${bucket}: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    },
  })
}
