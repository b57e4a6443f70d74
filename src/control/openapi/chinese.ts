import { readFileSync } from 'node:fs'
import type { RefusalName } from '../../contract/refusals.ts'

/** The Chinese words of specs/zh, by the English ones; of refusals by their name. */
interface ChineseWords {
  readonly texts: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<string, string>>
}

let words: ChineseWords | undefined

/** They are read when somebody first asks for Chinese. */
function chineseWords(): ChineseWords {
  words ??= readWords()
  return words
}

function readWords(): ChineseWords {
  const file = new URL('../../contract/generated/chinese/words.json', import.meta.url)
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return isChineseWords(read) ? read : { texts: {}, refusals: {} }
}

function isChineseWords(value: unknown): value is ChineseWords {
  return typeof value === 'object' && value !== null && 'texts' in value && 'refusals' in value
}

/** What a refusal means, in Chinese; undefined where specs/zh says nothing of it. */
export function chineseOf(refusal: RefusalName): string | undefined {
  return chineseWords().refusals[refusal]
}

/** An English text of the contract or of the harness in Chinese; undefined where specs/zh says nothing of it. */
export function chineseText(english: string): string | undefined {
  const { texts } = chineseWords()
  return Object.hasOwn(texts, english) ? texts[english] : undefined
}

/** Names whose values are words for a reader. */
const told: ReadonlySet<string> = new Set(['summary', 'description', 'title'])

/** Names whose values are data, however they look. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const'])

/** An OpenAPI document with its titles, tags, summaries and descriptions in Chinese, as far as specs/zh has them. */
export function inChinese(document: JsonObject): JsonObject {
  return mapped(document, translatedEntry)
}

/** Below these, names are the contract's own and not OpenAPI's. */
const ownNamesBelow: ReadonlySet<string> = new Set(['properties', 'schemas', 'parameters', 'responses', 'paths'])

type Names = 'of OpenAPI' | 'of the contract'

function translated(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => translated(each, 'of OpenAPI'))
  if (!isObject(value)) return value
  const translate =
    names === 'of OpenAPI' ? translatedEntry : (_name: string, each: unknown) => translated(each, 'of OpenAPI')
  return mapped(value, translate)
}

function translatedEntry(name: string, value: unknown): unknown {
  if (typeof value === 'string') return told.has(name) ? chineseFor(value) : value
  if (data.has(name)) return value
  if (name === 'tags' && Array.isArray(value)) return value.map(translatedTag)
  return translated(value, ownNamesBelow.has(name) ? 'of the contract' : 'of OpenAPI')
}

/** A tag where it is explained, or where an operation names it. */
function translatedTag(tag: unknown): unknown {
  if (typeof tag === 'string') return chineseFor(tag)
  return isObject(tag)
    ? mapped(tag, (name, each) => (name === 'name' ? chineseFor(String(each)) : translatedEntry(name, each)))
    : tag
}

function chineseFor(text: string): string {
  return chineseWords().texts[text] ?? text
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}

function mapped(value: JsonObject, change: (name: string, each: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(name, each)]))
}
