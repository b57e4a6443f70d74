import { fillDemo, unfilledDemoWorlds } from '../fixtures/demo-worlds.ts'
import { goThrough, type Slices } from '../state/engine/slices.ts'
import { tablesOf } from '../state/engine/world.ts'
import { revived } from '../store/record-codec.ts'
import { instantOf } from '../units/instant.ts'

type Kind = 'amount' | 'bytes' | 'moment' | 'number' | 'text' | 'truth' | 'list' | 'record' | 'strange'

/** What values of a field are, and of the fields in them; the elements of a list are one field, `*`. */
interface Usual {
  readonly kinds: Set<Kind>
  readonly inner: Map<string, Usual>
  readonly isMoment: boolean
}

type Fields = Record<string, unknown>

/**
 * Puts amounts and bytes in the place of what spells them out in a row that was read as JSON. Gives the field, at any depth,
 * whose value is not of the kind that it has elsewhere; the row is of no use then.
 */
export function reviveRow(table: string, row: Fields): string | undefined {
  return reviveIn(row, usualOf(table))
}

function reviveIn(value: Fields, usual: Usual | undefined): string | undefined {
  const element = Array.isArray(value) ? usual?.inner.get('*') : undefined
  for (const name in value) {
    const below = reviveField(value, name, Array.isArray(value) ? element : usual?.inner.get(name))
    if (below === undefined) continue
    const place = Array.isArray(value) ? '*' : name
    return below === '' ? place : `${place}.${below}`
  }
  return undefined
}

/** Like `reviveIn`, of one field; the empty text where it is itself at fault. */
function reviveField(value: Fields, name: string, known: Usual | undefined): string | undefined {
  const inner = value[name]
  const kind = known === undefined ? kindOfField(name, inner) : kindOf(inner, known.isMoment)
  if (kind === 'strange' || known?.kinds.has(kind) === false) return ''
  if (typeof inner !== 'object' || inner === null) return undefined
  if (hasFields(kind, inner)) return reviveIn(inner, known)
  value[name] = revived(inner) ?? inner
  return undefined
}

let known: ReadonlyMap<string, Usual> | undefined

/** What each field of a table is, as the worlds of the demo have it. */
function usualOf(name: string): Usual | undefined {
  if (known === undefined) throw new Error('Failed to read a record: nobody knows what fields are usual.')
  return known.get(name)
}

/** Learns what each field of each table is, before rows are read; once in the life of a process. */
export function* learnKinds(): Slices<void> {
  if (known !== undefined) return
  const usual = new Map<string, Usual>()
  const start = instantOf(0)
  const clock = { mode: 'frozen', at: start, anchor: start, signing: 'either' } as const
  for (const world of unfilledDemoWorlds({ seed: 1, clock })) {
    fillDemo(world)
    yield 'within'
    yield* goThrough(tablesOf(world), (table) => {
      const ofTable = innerOf(usual, table.name)
      for (const row of table.values()) learn(ofTable, row)
    })
  }
  known = usual
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
  const found = known.get(name) ?? { kinds: new Set(), inner: new Map(), isMoment: ofMoments.test(name) }
  known.set(name, found)
  return found
}

function hasFields(kind: Kind, value: unknown): value is Fields {
  return (kind === 'list' || kind === 'record') && typeof value === 'object' && value !== null
}

function kindOfField(name: string, value: unknown): Kind {
  return name === '__proto__' ? 'strange' : kindOf(value, ofMoments.test(name))
}

/** Names of fields that hold moments. */
const ofMoments = /^at$|[a-z]At$/

/** Amounts and bytes are what they are in a world, and records of their own in a snapshot. */
function kindOf(value: unknown, isMoment: boolean): Kind {
  if (Array.isArray(value)) return 'list'
  if (isMoment) return Number.isFinite(value) ? 'moment' : 'strange'
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
