import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WrongUse } from '../wrong-use.ts'
import { closest } from './commander.ts'
import type { CommandTable, OptionRow, OptionTable } from './table.ts'

const configFile = 'partner-sandbox.config.json'
const packageField = 'partner-sandbox'

/** A value of a configuration file, as texts, and where it stands, as messages name it. */
export interface Configured {
  readonly texts: readonly string[]
  readonly place: string
}

/**
 * What the configuration file of a folder says of a command: partner-sandbox.config.json, or else the field
 * `partner-sandbox` of package.json. A key at the top is for every command that has that option; one in a section that
 * is named after a command is for that command, and goes before.
 *
 * Throws WrongUse for a file that is no JSON, and for a key or a type that no command knows, whichever command is called.
 */
export function readConfiguration(
  folder: string,
  { name }: CommandTable,
  tables: readonly CommandTable[],
): ReadonlyMap<string, Configured> {
  const found = findConfiguration(folder)
  const configured = new Map<string, Configured>()
  if (found === undefined) return configured
  const { file, content } = found
  const top = asObject(content, file)
  const sections = new Map(Map.groupBy(tables, (table) => table.name.split(' ')[0] ?? ''))
  const everything = optionsOf(tables)
  const own = new Map<string, Configured>()
  for (const [key, value] of Object.entries(top)) {
    if (key === '$schema') continue
    const section = sections.get(key)
    if (section === undefined) {
      const row = rowOf({ key, options: everything, place: `${file}: ${key}`, sections: [...sections.keys()] })
      configured.set(flagName(key), readValue(value, row))
      continue
    }
    const options = optionsOf(section)
    for (const [inner, content] of Object.entries(asObject(value, `${file}: ${key}`))) {
      const read = readValue(content, rowOf({ key: inner, options, place: `${file}: ${key}.${inner}`, sections: [] }))
      if (key === name.split(' ')[0]) own.set(flagName(inner), read)
    }
  }
  return new Map([...configured, ...own])
}

interface Found {
  readonly file: string
  readonly content: unknown
}

function findConfiguration(folder: string): Found | undefined {
  const text = readIfThere(join(folder, configFile))
  if (text !== undefined) return { file: configFile, content: parse(text, configFile) }
  const manifest = readIfThere(join(folder, 'package.json'))
  if (manifest?.includes(`"${packageField}"`) !== true) return undefined
  const content = parse(manifest, 'package.json')
  if (typeof content !== 'object' || content === null || !(packageField in content)) return undefined
  return { file: `package.json: ${packageField}`, content: content[packageField] }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new WrongUse(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'make it a file that may be read, or remove it',
    )
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new WrongUse(
      `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
      `mend ${file} at that place`,
    )
  }
}

function asObject(value: unknown, place: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new WrongUse(`${place} takes an object with flags and their values`)
}

/** Keys are written as the flag is, or as programs write it: `freeze-clock`, `freezeClock`. */
function flagName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function optionsOf(tables: readonly CommandTable[]): OptionTable {
  return Object.fromEntries(tables.flatMap(({ options }) => Object.entries(options)))
}

interface Row {
  readonly row: OptionRow
  readonly place: string
}

/** A key of a configuration file, and what may stand there: flags, and at the top the names of sections. */
interface Key {
  readonly key: string
  readonly options: OptionTable
  readonly place: string
  readonly sections: readonly string[]
}

function rowOf({ key, options, place, sections }: Key): Row {
  const name = flagName(key)
  const row = Object.hasOwn(options, name) ? options[name] : undefined
  if (row !== undefined) return { row, place }
  const meant = closest(key, [...Object.keys(options), ...sections])
  throw new WrongUse(
    `${place} is no flag${sections.length > 0 ? ' and no command' : ''}`,
    meant === undefined ? 'a key is the name of a flag without its dashes' : `did you mean ${meant}?`,
  )
}

function readValue(value: unknown, { row, place }: Row): Configured {
  const texts = textsOf(row, value)
  if (texts !== undefined) return { texts, place }
  throw new WrongUse(`${place} takes ${whatFits(row)}, not ${JSON.stringify(value)}`)
}

/** A value as texts; undefined when it is not of the kind that its flag takes. */
function textsOf(row: OptionRow, value: unknown): readonly string[] | undefined {
  if (row.value === undefined) return typeof value === 'boolean' ? [String(value)] : undefined
  if (row.isNumber === true) return typeof value === 'number' ? [String(value)] : undefined
  if (typeof value === 'string') return [value]
  return row.isMany === true && isTexts(value) ? value : undefined
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
}

function whatFits(row: OptionRow): string {
  if (row.value === undefined) return 'true or false'
  if (row.isNumber === true) return 'a number'
  return row.isMany === true ? 'a text or a list of texts' : 'a text'
}
