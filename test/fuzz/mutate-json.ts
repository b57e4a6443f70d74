import type { Chance } from './chance.ts'
import { oddTexts, oddValue } from './odd-values.ts'
import type { Pool } from './pool.ts'

type Holder = Record<string, unknown>

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}

/** Every place in a JSON value that can be changed: the object or list, and the key in it. */
function placesOf(value: unknown): { readonly holder: Holder; readonly key: string }[] {
  if (!isHolder(value)) return []
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(value[key])])
}

/** Puts what answers have shown in the place of ids and names, so that a request meets something that is there. */
export function meetWorld(value: unknown, pool: Pool, chance: Chance): unknown {
  for (const { holder, key } of placesOf(value)) {
    const known = holder[key]
    if (typeof known === 'string') holder[key] = pool.draw(key, chance) ?? known
    else if (Array.isArray(known) && known.every((each) => typeof each === 'string')) {
      holder[key] = known.map((each: string) => pool.draw(key.replace(/s$/, ''), chance) ?? each)
    }
  }
  return value
}

type Place = ReturnType<typeof placesOf>[number]

const valueMutators: readonly ((place: Place, current: unknown, chance: Chance) => void)[] = [
  ({ holder, key }) => void Reflect.deleteProperty(holder, key),
  ({ holder }, _current, chance) => {
    holder[chance.pick(oddTexts)] = oddValue(chance)
  },
  ({ holder, key }, _current, chance) => {
    const value = { [key]: oddValue(chance) }
    Object.defineProperty(holder, '__proto__', { value, enumerable: true, writable: true, configurable: true })
  },
  ({ holder, key }, current) => {
    holder[key] = Array.isArray(current) ? [...(current as unknown[]), ...(current as unknown[])] : [current]
  },
  ({ holder, key }, current, chance) => {
    holder[key] = nest(current, chance.pick([1, 5, 70, 1000]))
  },
  ({ holder, key }, current, chance) => {
    holder[key] = typeof current === 'string' ? current + chance.pick(oddTexts) : String(current)
  },
  ({ holder, key }, current, chance) => {
    holder[key] = typeof current === 'number' ? current * chance.pick([-1, 0, 10, 0.001, 1e9]) : oddValue(chance)
  },
  ({ holder, key }, _current, chance) => {
    holder[key] = oddValue(chance)
  },
]

/** Changes a JSON value in one place. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  const places = placesOf(value)
  if (places.length === 0 || chance.hits(0.03)) return oddValue(chance)
  const place = chance.pick(places)
  const current = place.holder[place.key]
  if (typeof current === 'string' && chance.hits(0.3))
    place.holder[place.key] = chance.pick(chance.hits(0.3) ? ['a\u0000b', '\ud800'] : oddTexts)
  else chance.pick(valueMutators)(place, current, chance)
  return value
}

function nest(value: unknown, depth: number): unknown {
  let nested = value
  for (let at = 0; at < depth; at += 1) nested = at % 2 === 0 ? [nested] : { a: nested }
  return nested
}

const oddWords = [
  ...['1e400', '-1e400', '01', '.5', '+1', '0x10', 'NaN', 'Infinity', '1_000', "'x'"],
  ...['"\\ud800"', '"\\u0000"', '"\\x41"', '"\n"'],
]

/** Ways of breaking JSON as text; `at` is a place in it. */
const textMutators: readonly ((text: string, at: number, chance: Chance) => string | Buffer)[] = [
  (text, at) => text.slice(0, at),
  (text, at, chance) => inserted(text, at, chance.bytes(1 + chance.below(4))),
  (text, at) => inserted(text, at, Buffer.from([0xff, 0xfe, 0xc0, 0x80])),
  (text) => `\ufeff${text}`,
  (text) => Buffer.from(text, 'utf16le'),
  (text, _at, chance) => text.replace(/^\{/, `{${JSON.stringify(chance.pick(oddTexts))}:1,"limit":1,"limit":2,`),
  (text, _at, chance) => text.replace(/:\s*("[^"]*"|\d+)/, `:${chance.pick(oddWords)}`),
  (text, _at, chance) => {
    const depth = chance.pick([60, 70, 5000, 100_000])
    return text.replace(/\}$/, `,"deep":${'['.repeat(depth)}${chance.hits(0.7) ? ']'.repeat(depth) : ''}}`)
  },
  (text, _at, chance) => `${' '.repeat(chance.pick([10, 1000, 100_000]))}${text}\r\n\t \r\n`,
  (text, _at, chance) => text + chance.pick(['}', ']', ',', '{}', '\u0000', 'x', text]),
  (text) => text.replaceAll(/"([^"]*)":/g, (_, name: string) => `"${name.replaceAll(/[^]/g, escapedSign)}":`),
  (text) => text.replaceAll('"', "'"),
  (text, _at, chance) => `${text.slice(0, -1)},"padding":"${'a'.repeat(chance.pick([1000, 100_000, 1_000_000]))}"}`,
  (_text, _at, chance) => chance.bytes(chance.below(200)),
]

/** Breaks JSON as text, where a value cannot be broken. */
export function mutateText(text: string, chance: Chance): Buffer {
  const mutated = chance.pick(textMutators)(text, chance.below(text.length + 1), chance)
  return typeof mutated === 'string' ? Buffer.from(mutated) : mutated
}

function inserted(text: string, at: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at))])
}

function escapedSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
