import { type Chance } from './chance.ts'
import { oddTexts, oddValue } from './odd-values.ts'
import { type Pool } from './pool.ts'

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

/** Changes a JSON value in one place. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  const places = placesOf(value)
  if (places.length === 0 || chance.hits(0.03)) return oddValue(chance)
  const { holder, key } = chance.pick(places)
  const current = holder[key]
  if (typeof current === 'string' && chance.hits(0.3)) {
    holder[key] = chance.pick(chance.hits(0.3) ? ['a\u0000b', '\ud800'] : oddTexts)
    return value
  }
  switch (chance.below(9)) {
    case 0:
      Reflect.deleteProperty(holder, key)
      break
    case 1:
      holder[chance.pick(oddTexts)] = oddValue(chance)
      break
    case 2:
      Object.defineProperty(holder, '__proto__', {
        value: { [key]: oddValue(chance) },
        enumerable: true,
        writable: true,
        configurable: true,
      })
      break
    case 3:
      holder[key] = Array.isArray(current) ? [...(current as unknown[]), ...(current as unknown[])] : [current]
      break
    case 4:
      holder[key] = nest(current, chance.pick([1, 5, 70, 1000]))
      break
    case 5:
      holder[key] = typeof current === 'string' ? current + chance.pick(oddTexts) : String(current)
      break
    case 6:
      holder[key] = typeof current === 'number' ? current * chance.pick([-1, 0, 10, 0.001, 1e9]) : oddValue(chance)
      break
    default:
      holder[key] = oddValue(chance)
  }
  return value
}

function nest(value: unknown, depth: number): unknown {
  let nested = value
  for (let at = 0; at < depth; at += 1) nested = at % 2 === 0 ? [nested] : { a: nested }
  return nested
}

/** Breaks JSON as text, where a value cannot be broken. */
export function mutateText(text: string, chance: Chance): Buffer {
  const at = chance.below(text.length + 1)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (chance.below(14)) {
    case 0:
      return Buffer.from(before)
    case 1:
      return Buffer.concat([Buffer.from(before), chance.bytes(1 + chance.below(4)), Buffer.from(after)])
    case 2:
      return Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from(after)])
    case 3:
      return Buffer.from(`\ufeff${text}`)
    case 4:
      return Buffer.from(text, 'utf16le')
    case 5:
      return Buffer.from(text.replace(/^\{/, `{${JSON.stringify(chance.pick(oddTexts))}:1,"limit":1,"limit":2,`))
    case 6:
      return Buffer.from(
        text.replace(
          /:\s*("[^"]*"|\d+)/,
          `:${chance.pick(['1e400', '-1e400', '01', '.5', '+1', '0x10', 'NaN', 'Infinity', '1_000', "'x'", '"\\ud800"', '"\\u0000"', '"\\x41"', '"\n"'])}`,
        ),
      )
    case 7: {
      const depth = chance.pick([60, 70, 5000, 100_000])
      return Buffer.from(
        text.replace(/\}$/, `,"deep":${'['.repeat(depth)}${chance.hits(0.7) ? ']'.repeat(depth) : ''}}`),
      )
    }
    case 8:
      return Buffer.from(' '.repeat(chance.pick([10, 1000, 100_000])) + text + '\r\n\t '.repeat(5))
    case 9:
      return Buffer.from(text + chance.pick(['}', ']', ',', '{}', '\u0000', 'x', text]))
    case 10:
      return Buffer.from(
        text.replaceAll(
          /"([^"]*)":/g,
          (_, name: string) =>
            `"${[...name].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}":`,
        ),
      )
    case 11:
      return Buffer.from(text.replaceAll('"', "'"))
    case 12:
      return Buffer.from(`${text.slice(0, -1)},"padding":"${'a'.repeat(chance.pick([1000, 100_000, 1_000_000]))}"}`)
    default:
      return chance.bytes(chance.below(200))
  }
}
