import { globSync } from 'node:fs'
import { isObject, type Json, type JsonObject, readYaml, text } from './documents.ts'

/** The Chinese words for what the specs say in English, and of refusals for what they mean, by their name. */
export interface ChineseWords {
  readonly texts: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<string, string>>
}

/**
 * Joins specs/zh: each file has a list of `texts`, pairs of English and Chinese, or of `refusals` by name. Throws where two
 * files translate the same text differently.
 */
export function readChinese(): ChineseWords {
  const texts = new Map<string, string>()
  const refusals = new Map<string, string>()
  for (const file of globSync('specs/zh/*.yaml').sort()) {
    const { texts: pairs = [], refusals: meanings = {} } = readYaml(file)
    for (const pair of Array.isArray(pairs) ? (pairs as Json[]) : [])
      if (isObject(pair)) add(texts, file, [text(pair['en']), text(pair['zh'])])
    if (isObject(meanings))
      for (const [name, meaning] of Object.entries(meanings)) add(refusals, file, [name, text(meaning)])
  }
  return { texts: Object.fromEntries(texts), refusals: Object.fromEntries(refusals) }
}

function add(known: Map<string, string>, file: string, [english, chinese]: readonly [string, string]): void {
  const before = known.get(english)
  if (before !== undefined && before !== chinese)
    throw new Error(`Failed to read ${file}: ${JSON.stringify(english)} is translated twice, differently.`)
  known.set(english, chinese)
}

/** Values of these names are data, however they look. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const'])

/** Every English text of an OpenAPI document that a reader sees: names of tags, summaries, descriptions and titles. */
export function textsOf(document: JsonObject): Set<string> {
  const found = new Set<string>()
  for (const tag of Array.isArray(document['tags']) ? (document['tags'] as Json[]) : [])
    if (isObject(tag)) found.add(text(tag['name']))
  walk(document, (value) => found.add(value))
  return found
}

const words: ReadonlySet<string> = new Set(['summary', 'description', 'title'])

function walk(value: Json, note: (text: string) => void): void {
  if (Array.isArray(value)) for (const each of value as Json[]) walk(each, note)
  if (!isObject(value)) return
  for (const [name, each] of Object.entries(value)) {
    if (typeof each !== 'string') walkBelow(name, each, note)
    else if (words.has(name)) note(each)
  }
}

function walkBelow(name: string, value: Json, note: (text: string) => void): void {
  // A field that is called `example` has a schema; an example of one has no words of ours.
  const isField = isObject(value) && 'type' in value && 'description' in value
  if (!data.has(name) || isField) walk(value, note)
}
