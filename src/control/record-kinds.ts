import { demoWorlds } from '../fixtures/demo-worlds.ts'
import { tablesOf } from '../state/engine/world.ts'
import { instantOf } from '../units/instant.ts'

type Kind = 'amount' | 'bytes' | 'moment' | 'number' | 'text' | 'truth' | 'list' | 'record' | 'strange'

/** The field of a row, at any depth, whose value is not of the kind that it has elsewhere. */
export function strangeField(table: string, row: object): string | undefined {
  const wrong = fieldsOf(row, table).find(({ path, kind }) => {
    const kinds = usualKinds().get(path)
    return kind === 'strange' || (kinds !== undefined && !kinds.has(kind))
  })
  return wrong?.path.slice(table.length + 1)
}

let known: ReadonlyMap<string, ReadonlySet<Kind>> | undefined

/** What each field of each table is, as the worlds of the demo have it. */
function usualKinds(): ReadonlyMap<string, ReadonlySet<Kind>> {
  if (known !== undefined) return known
  const kinds = new Map<string, Set<Kind>>()
  const start = instantOf(0)
  const worlds = demoWorlds({ seed: 1, clock: { mode: 'frozen', at: start, anchor: start, signing: 'either' } })
  for (const table of worlds.flatMap(tablesOf))
    for (const row of table.values())
      for (const { path, kind } of fieldsOf(row, table.name)) kinds.set(path, (kinds.get(path) ?? new Set()).add(kind))
  known = kinds
  return kinds
}

function fieldsOf(value: object, path: string): { readonly path: string; readonly kind: Kind }[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const place = Array.isArray(value) ? `${path}.*` : `${path}.${name}`
    const kind = name === '__proto__' ? 'strange' : kindOf(inner, name)
    const below = (kind === 'list' || kind === 'record') && typeof inner === 'object' && inner !== null
    return [{ path: place, kind }, ...(below ? fieldsOf(inner, place) : [])]
  })
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
