import { readFileSync, statSync } from 'node:fs'
import { fieldOf, parseJson } from '../../conformance/trace/json.ts'
import { catalog } from '../../fixtures/catalog.ts'
import { snapshotOf } from '../../control/snapshot.ts'
import { faultOfDocument } from '../../control/snapshot-check.ts'
import { catchUp } from '../../state/clock.ts'
import { createWorld } from '../../state/create-world.ts'
import { UnusableDatabase } from '../../store/unusable-database.ts'
import { controlHeaders } from '../control-key.ts'
import type { Call } from '../options/table.ts'
import { progressOn } from '../progress.ts'
import type { loadTable, saveTable } from '../tables/snapshot.ts'
import { unreachable } from '../unreachable.ts'
import { replaceFile } from '../write-file.ts'
import { WrongUse } from '../wrong-use.ts'

type SaveCall = Call<(typeof saveTable)['options']>
type LoadCall = Call<(typeof loadTable)['options']>

/** Keeps the world of a partner in a file. */
export async function save({ argument: file, values }: SaveCall): Promise<number> {
  const { database, partner, url, json, force } = values
  if (!force && isFile(file)) throw new WrongUse(`${file} is there already`, '--force puts the snapshot in its place')
  const progress = progressOn(process.stderr, values)
  const document = await progress.during(
    `reading the world from ${database ?? url}`,
    database === undefined ? call('GET', values) : readDatabase(database, partner),
  )
  const fault = faultOfDocument(document)
  if (fault !== undefined) throw new WrongUse(`${url} gave no snapshot: ${fault.words}`)
  try {
    replaceFile(file, `${JSON.stringify(document)}\n`)
  } catch (error) {
    throw new WrongUse(
      `${file} cannot be written: ${wordsOf(error)}`,
      'name a file in a folder that is there and can be written',
    )
  }
  const facts = { file, partner: String(fieldOf(document, 'partner')), records: countOf(document) }
  const text = `saved ${facts.records} records of ${facts.partner} in ${file}\nIt holds credentials: keep it as you keep those.\n`
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Brings a world that was saved into a running sandbox. */
export async function load({ argument: file, values }: LoadCall): Promise<number> {
  const document = readSnapshot(file)
  const progress = progressOn(process.stderr, values)
  const answer = await progress.during(
    `loading ${countOf(document)} records into ${values.url}`,
    call('POST', values, JSON.stringify(document)),
  )
  const facts = { file, partner: String(fieldOf(answer, 'partner')), records: countOf(document) }
  const text = `loaded ${facts.records} records from ${file} as ${facts.partner}\n`
  process.stdout.write(values.json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

/** Takes the snapshot of a file of SQLite, whether or not a sandbox serves it at the moment. */
async function readDatabase(database: string, partner: string | undefined): Promise<object> {
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
    return snapshotOf(world, now)
  } catch (error) {
    if (error instanceof UnusableDatabase)
      throw new WrongUse(error.message, '--database takes the file that partner-sandbox start --database wrote')
    throw error
  }
}

const saveFirst = 'partner-sandbox snapshot save FILE writes one of a running sandbox'

/** A snapshot that was saved; nothing else is sent to a sandbox. */
function readSnapshot(file: string): object {
  const document = parseJson(readText(file))
  if (typeof document !== 'object' || document === null)
    throw new WrongUse(`${file} cannot be loaded: it is no JSON, or cut short`, saveFirst)
  const fault = faultOfDocument(document)
  if (fault !== undefined) throw new WrongUse(`${file} cannot be loaded: ${fault.words}`, saveFirst)
  return document
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${wordsOf(error)}`, saveFirst)
  }
}

/** Calls the snapshots of the control API; gives what it answered. */
async function call(
  method: 'GET' | 'POST',
  { url, partner, 'control-key': controlKey }: LoadCall['values'],
  body?: string,
): Promise<object> {
  const query = partner === undefined ? '' : `?${new URLSearchParams({ partner }).toString()}`
  const address = `${url}/_sandbox/snapshots${query}`
  const { ok, text } = await reach(address, {
    method,
    headers: { ...controlHeaders(controlKey), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body }),
  })
  const answer = parseJson(text)
  const why = fieldOf(answer, 'error_msg')
  if (!ok) throw new WrongUse(`${url} refused: ${typeof why === 'string' ? why : 'it is no partner-sandbox'}`)
  if (typeof answer !== 'object' || answer === null) throw new WrongUse(`${url} is no partner-sandbox`)
  return answer
}

async function reach(address: string, init: RequestInit): Promise<{ readonly ok: boolean; readonly text: string }> {
  try {
    const response = await fetch(address, init)
    return { ok: response.ok, text: await response.text() }
  } catch (error) {
    throw unreachable(new URL(address).origin, error)
  }
}

function countOf(document: object): number {
  const records = fieldOf(document, 'records')
  const tables: unknown[] = typeof records === 'object' && records !== null ? Object.values(records) : []
  return tables.reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
