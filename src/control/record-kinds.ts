import { demoWorlds } from '../fixtures/demo-worlds.ts'
import { tablesOf } from '../state/engine/world.ts'
import { instantOf } from '../units/instant.ts'

type Kind = 'amount' | 'bytes' | 'moment' | 'number' | 'text' | 'truth' | 'list' | 'record' | 'strange'

/** What values of a field are, and of the fields in them; the elements of a list are one field, `*`. */
interface Usual {
  readonly kinds: Set<Kind>
  readonly inner: Map<string, Usual>
}

/** The field of a row, at any depth, whose value is not of the kind that it has elsewhere. */
export function strangeField(table: string, row: Readonly<Record<string, unknown>>): string | undefined {
  return strangeIn(row, usualOf(table))
}

function strangeIn(value: Readonly<Record<string, unknown>>, usual: Usual | undefined): string | undefined {
  const isList = Array.isArray(value)
  for (const name in value) {
    const inner = value[name]
    const place = isList ? '*' : name
    const known = usual?.inner.get(place)
    const kind = kindOfField(name, inner)
    if (kind === 'strange' || known?.kinds.has(kind) === false) return place
    const below = hasFields(kind, inner) ? strangeIn(inner, known) : undefined
    if (below !== undefined) return `${place}.${below}`
  }
  return undefined
}

let known: ReadonlyMap<string, Usual> | undefined

/** What each field of a table is, as the worlds of the demo have it. */
function usualOf(name: string): Usual | undefined {
  known ??= usualTables()
  return known.get(name)
}

function usualTables(): ReadonlyMap<string, Usual> {
  const usual = new Map<string, Usual>()
  const start = instantOf(0)
  const worlds = demoWorlds({ seed: 1, clock: { mode: 'frozen', at: start, anchor: start, signing: 'either' } })
  for (const table of worlds.flatMap(tablesOf)) {
    const ofTable = innerOf(usual, table.name)
    for (const row of table.values()) learn(ofTable, row)
  }
  return usual
}

function learn({ inner: known }: Usual, value: object): void {
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries<unknown>({ ...value })) {
    const usual = innerOf(known, isList ? '*' : name)
    const kind = kindOfField(name, inner)
    usual.kinds.add(kind)
    if (hasFields(kind, inner)) learn(usual, inner)
  }
}

function innerOf(known: Map<string, Usual>, name: string): Usual {
  const found = known.get(name) ?? { kinds: new Set(), inner: new Map() }
  known.set(name, found)
  return found
}

function hasFields(kind: Kind, value: unknown): value is Readonly<Record<string, unknown>> {
  return (kind === 'list' || kind === 'record') && typeof value === 'object' && value !== null
}

function kindOfField(name: string, value: unknown): Kind {
  return name === '__proto__' ? 'strange' : kindOf(value, name)
}

/** Amounts and bytes are what they are in a world, and records of their own in a snapshot. */
function kindOf(value: unknown, name: string): Kind {
  if (Array.isArray(value)) return 'list'
  if (/^at$|[a-z]At$/.test(name)) return Number.isFinite(value) ? 'moment' : 'strange'
  return plainKinds[typeof value] ?? kindOfObject(value)
}

const plainKinds: Readonly<Partial<Record<string, Kind>>> = {
  bigint: 'amount',
  string: 'text',
  number: 'number',
  boolean: 'truth',
}

function kindOfObject(value: unknown): Kind {
  if (typeof value !== 'object' || value === null) return 'strange'
  if (value instanceof Uint8Array) return 'bytes'
  if ('$bytes' in value) return typeof value.$bytes === 'string' && isBase64(value.$bytes) ? 'bytes' : 'strange'
  if (!('$amount' in value)) return 'record'
  return typeof value.$amount === 'string' && /^-?\d{1,30}$/.test(value.$amount) ? 'amount' : 'strange'
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text)
}
