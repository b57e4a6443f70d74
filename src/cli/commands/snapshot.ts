import { statSync } from 'node:fs'
import { catalog } from '../../fixtures/catalog.ts'
import { writeSnapshotFile } from '../../control/snapshot-file/write-file.ts'
import { catchUp } from '../../state/clock.ts'
import { createWorld } from '../../state/create-world.ts'
import { atOnce } from '../../state/engine/slices.ts'
import { UnusableDatabase } from '../../store/unusable-database.ts'
import type { Call } from '../options/table.ts'
import { progressOn } from '../progress.ts'
import { mediaTypeOf, readSnapshot, saved, type SavedSnapshot } from '../saved-snapshot.ts'
import { askForSnapshot, sendSnapshot } from '../snapshot-calls.ts'
import type { loadTable, saveTable } from '../tables/snapshot.ts'
import { replaceFile } from '../write-file.ts'
import { WrongUse } from '../wrong-use.ts'

type SaveCall = Call<(typeof saveTable)['options']>
type LoadCall = Call<(typeof loadTable)['options']>

/** Keeps the world of a partner in a file. */
export async function save({ argument: file, values }: SaveCall): Promise<number> {
  const { database, partner, url, json, force } = values
  if (!force && isFile(file)) throw new WrongUse(`${file} is there already`, '--force puts the snapshot in its place')
  const progress = progressOn(process.stderr, values)
  const from = database ?? url
  const bytes = await progress.during(
    `reading the world from ${from}`,
    database === undefined ? askForSnapshot(values) : readDatabase(database, partner),
  )
  const snapshot = saved(bytes, (words) => new WrongUse(`${from} gave no snapshot: ${words}`))
  try {
    replaceFile(file, bytes)
  } catch (error) {
    throw new WrongUse(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'name a file in a folder that is there and can be written',
    )
  }
  const facts = { file, ...factsOf(snapshot) }
  const text = `saved ${facts.records} records of ${facts.partner} in ${file}\nIt holds credentials: keep it as you keep those.\n`
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

function factsOf({ partner, records }: SavedSnapshot): Pick<SavedSnapshot, 'partner' | 'records'> {
  return { partner, records }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Brings a world that was saved into a running sandbox. */
export async function load({ argument: file, values }: LoadCall): Promise<number> {
  const snapshot = readSnapshot(file)
  const progress = progressOn(process.stderr, values)
  const partner = await progress.during(
    `loading ${snapshot.records} records into ${values.url}`,
    sendSnapshot(values, snapshot.bytes, mediaTypeOf(snapshot)),
  )
  const facts = { file, partner, records: snapshot.records }
  const text = `loaded ${facts.records} records from ${file} as ${facts.partner}\n`
  process.stdout.write(values.json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

/** Takes the snapshot of a file of SQLite, whether or not a sandbox serves it at the moment. */
async function readDatabase(database: string, partner: string | undefined): Promise<Buffer> {
  const { readSqliteWorlds } = await import('../../store/sqlite-store.ts')
  try {
    const worlds = readSqliteWorlds(database.slice('sqlite:'.length), (id) => createWorld(id, catalog))
    const [first] = worlds.values()
    const world = partner === undefined ? first : worlds.get(partner)
    if (world === undefined)
      throw new WrongUse(
        `${database} has no partner ${partner ?? ''}`.trimEnd(),
        'without --partner the first one is taken',
      )
    const now = Date.now()
    catchUp(world, now)
    return atOnce(writeSnapshotFile(world, now))
  } catch (error) {
    if (error instanceof UnusableDatabase)
      throw new WrongUse(error.message, '--database takes the file that partner-sandbox start --database wrote')
    throw error
  }
}
