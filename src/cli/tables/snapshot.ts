import { httpAddress } from '../options/read-text.ts'
import type { CommandTable, OptionTable } from '../options/table.ts'
import { WrongUse } from '../wrong-use.ts'
import { controlKey, quiet, refuseMemory, usualUrl } from './shared.ts'

const url = { value: 'URL', default: usualUrl, help: 'the sandbox that is asked', read: httpAddress } as const
const partner = { value: 'ID', help: 'the partner whose world it is', defaultWords: 'the first' } as const
const key = { ...controlKey, help: 'the control key of that sandbox' } as const
const json = { help: 'print what was done as one line of JSON' } as const

const saveOptions = {
  url: { ...url, excludes: ['database'] },
  database: {
    value: 'URL',
    help: 'a file that worlds are kept in, sqlite:FILE, whether or not a sandbox serves it',
    read: readSqlite,
  },
  partner,
  force: { help: 'take the place of a file that is there already' },
  'control-key': key,
  quiet,
  json,
} as const satisfies OptionTable

const loadOptions = { url, partner, 'control-key': key, quiet, json } as const satisfies OptionTable

/** `partner-sandbox snapshot save`. */
export const saveTable = {
  name: 'snapshot save',
  summary: 'Keeps the world of a partner in a file, credentials included.',
  argument: { value: 'FILE', help: 'the name of a file to write' },
  options: saveOptions,
  examples: [
    { line: 'partner-sandbox snapshot save world.json', says: 'of the sandbox on port 4010' },
    { line: 'partner-sandbox snapshot save world.json --force', says: 'in the place of an older one' },
    { line: 'partner-sandbox snapshot save world.json --database sqlite:sandbox.db', says: 'of a file of SQLite' },
  ],
} as const satisfies CommandTable<typeof saveOptions>

/** `partner-sandbox snapshot load`. */
export const loadTable = {
  name: 'snapshot load',
  summary: 'Brings a world that was saved into a running sandbox.',
  argument: { value: 'FILE', help: 'the name of a file that snapshot save has written' },
  options: loadOptions,
  examples: [{ line: 'partner-sandbox snapshot load world.json', says: 'into the sandbox on port 4010' }],
} as const satisfies CommandTable<typeof loadOptions>

function readSqlite(text: string, name: string): string {
  refuseMemory(text, name)
  if (/^sqlite:\s*\S/.test(text)) return text
  throw new WrongUse(`${name} takes sqlite:FILE, not ${text}; ask the running sandbox with --url`)
}
