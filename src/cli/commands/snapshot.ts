import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fieldOf, parseJson } from '../../conformance/trace.ts'
import { catalog } from '../../fixtures/catalog.ts'
import { snapshotFault, snapshotOf } from '../../server/snapshot.ts'
import { settle } from '../../state/clock.ts'
import { createWorld } from '../../state/create-world.ts'
import { UnusableDatabase } from '../../store/unusable-database.ts'
import { controlHeaders, readControlKey } from '../control-key.ts'
import { replaceFile } from '../write-file.ts'
import { WrongUse } from '../wrong-use.ts'

const usualUrl = 'http://127.0.0.1:4010'

/** Keeps the world of a partner in a file, and brings it back. */
export function snapshot([verb, ...args]: string[]): Promise<number> {
  if (verb === 'save') return save(args)
  if (verb === 'load') return load(args)
  throw new WrongUse(`takes save FILE or load FILE${verb === undefined ? '' : `, not ${verb}`}`)
}

interface Options {
  readonly file: string
  readonly url: string | undefined
  readonly partner: string | undefined
  readonly database: string | undefined
  readonly json: boolean
  readonly controlKey: string | undefined
}

async function save(args: string[]): Promise<number> {
  const options = readOptions(args)
  const { file, database, json } = options
  const document = database === undefined ? await call('GET', options) : await readDatabase(database, options)
  const fault = snapshotFault(document)
  if (fault !== undefined) throw new WrongUse(`${options.url ?? usualUrl} gave no snapshot: ${fault}`)
  try {
    replaceFile(file, `${JSON.stringify(document)}\n`)
  } catch (error) {
    throw new WrongUse(`${file} cannot be written: ${wordsOf(error)}`)
  }
  const facts = { file, partner: String(fieldOf(document, 'partner')), records: countOf(document) }
  const text = `saved ${facts.records} records of ${facts.partner} in ${file}\nIt holds credentials: keep it as you keep those.\n`
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

async function load(args: string[]): Promise<number> {
  const options = readOptions(args)
  const { file, database, json } = options
  if (database !== undefined)
    throw new WrongUse('load needs a running sandbox: start one with --database, and give its --url')
  const document = readSnapshot(file)
  const answer = await call('POST', options, JSON.stringify(document))
  const facts = { file, partner: String(fieldOf(answer, 'partner')), records: countOf(document) }
  const text = `loaded ${facts.records} records from ${file} as ${facts.partner}\n`
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : text)
  return 0
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args)
  const [file, ...more] = positionals
  if (file === undefined) throw new WrongUse('needs the name of a file')
  if (more.length > 0) throw new WrongUse(`takes one file, not ${more.join(' ')} too`)
  const { url, database, partner } = values
  if (url !== undefined && database !== undefined) throw new WrongUse('takes --url or --database, not both')
  if (url !== undefined && (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)))
    throw new WrongUse(`--url takes an address of http or https, not ${url}`)
  return { file, url, database, partner, json: values.json === true, controlKey: readControlKey(values['control-key']) }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        partner: { type: 'string' },
        database: { type: 'string' },
        json: { type: 'boolean' },
        'control-key': { type: 'string' },
      },
    })
  } catch (error) {
    throw new WrongUse(wordsOf(error))
  }
}

/** Takes the snapshot of a file of SQLite, whether or not a sandbox serves it at the moment. */
async function readDatabase(database: string, { partner }: Options): Promise<object> {
  if (!database.startsWith('sqlite:'))
    throw new WrongUse(`--database takes sqlite:FILE, not ${database}; ask the running sandbox with --url`)
  const { readSqliteWorlds } = await import('../../store/sqlite-store.ts')
  try {
    const worlds = readSqliteWorlds(database.slice('sqlite:'.length), (id) => createWorld(id, catalog))
    const [first] = worlds.values()
    const world = partner === undefined ? first : worlds.get(partner)
    if (world === undefined) throw new WrongUse(`${database} has no partner ${partner ?? ''}`.trimEnd())
    const now = Date.now()
    settle(world, now)
    return snapshotOf(world, now)
  } catch (error) {
    if (error instanceof UnusableDatabase) throw new WrongUse(error.message)
    throw error
  }
}

/** A snapshot that was saved; nothing else is sent to a sandbox. */
function readSnapshot(file: string): object {
  const document = parseJson(readText(file))
  if (typeof document !== 'object' || document === null)
    throw new WrongUse(`${file} cannot be loaded: it is no JSON, or cut short`)
  const fault = snapshotFault(document)
  if (fault !== undefined) throw new WrongUse(`${file} cannot be loaded: ${fault}`)
  return document
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${wordsOf(error)}`)
  }
}

/** Calls the snapshots of the control API; gives what it answered. */
async function call(
  method: 'GET' | 'POST',
  { url = usualUrl, partner, controlKey }: Options,
  body?: string,
): Promise<object> {
  const query = partner === undefined ? '' : `?${new URLSearchParams({ partner }).toString()}`
  const address = `${url.replace(/\/+$/, '')}/_sandbox/snapshots${query}`
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
    const cause = error instanceof Error ? error.cause : undefined
    throw new WrongUse(`${new URL(address).origin} cannot be reached: ${wordsOf(cause ?? error)}`)
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
