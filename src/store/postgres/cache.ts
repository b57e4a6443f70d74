import type { Pool, PoolClient } from 'pg'
import { completeOldRecords } from '../../state/old-records.ts'
import type { AnyTable } from '../../state/engine/table.ts'
import { tablesOf, type World } from '../../state/engine/world.ts'
import { decodeRecord } from '../record-codec.ts'

export type Queryable = Pick<Pool | PoolClient, 'query'>

/** A world in memory, and which state of the database it is. */
interface Held {
  readonly world: World
  readonly tables: ReadonlyMap<string, AnyTable>
  /** Another number for each world that was put in the place of one of this id. */
  readonly incarnation: number
  version: number
  traffic: string
}

/** What a process holds in memory of what the database has. */
export interface Cache {
  readonly newWorld: (id: string) => World
  /** In the order in which the worlds came. */
  readonly worlds: Map<string, World>
  readonly held: Map<string, Held>
  /** Worlds whose changes are being written down. */
  readonly unwritten: Map<string, Promise<boolean>>
  /** The version of the list of worlds. */
  roster: number
  generation: number
}

/** An empty cache, older than anything that the database has; `newWorld` makes a world without records. */
export function createCache(newWorld: (id: string) => World): Cache {
  return { newWorld, worlds: new Map(), held: new Map(), unwritten: new Map(), roster: -1, generation: 0 }
}

/** One record that changed, with its world; of a world without changes, or of no world at all, only the beginning. */
interface Row {
  readonly roster: string
  readonly id: string | null
  readonly incarnation: string
  readonly version: string
  readonly traffic: string
  readonly name: string | null
  readonly key: string
  readonly record: string | null
  /** Where it stands in the order of its table. */
  readonly place: string | null
}

/**
 * The query for the records that changed since the versions that are held, in the order of worlds and records; `worlds`
 * is its condition on which worlds. LATERAL with OFFSET 0 keeps the look at the records what it is: a range of an index
 * for each world, mostly empty.
 */
export const changesOf = (worlds: string): string => `
  SELECT roster.version AS roster, w.id, w.incarnation, w.version, w.traffic, r.name, r.key, r.record, r.place
  FROM (SELECT max(version) AS version FROM partner_sandbox.roster) AS roster
  LEFT JOIN partner_sandbox.worlds w ON ${worlds}
  LEFT JOIN unnest($1::text[], $2::bigint[], $3::bigint[]) AS h (id, incarnation, version) ON h.id = w.id
  LEFT JOIN LATERAL (
    SELECT name, key, record, place FROM partner_sandbox.records
    WHERE world = w.id AND version > CASE WHEN h.incarnation = w.incarnation THEN h.version ELSE -1 END
    OFFSET 0
  ) AS r ON true
  ORDER BY w.place, r.place`

const changesOfSome = changesOf('w.id = ANY($1)')
const changesOfAll = changesOf('true')

/** Brings some worlds, or all, to what the database has, in one query and so to one moment. */
export async function catchUp(
  cache: Cache,
  database: Queryable,
  wanted: ReadonlySet<string> | undefined,
): Promise<void> {
  const { asked, roster, byWorld } = await ask(cache, database, wanted)
  if (roster > cache.roster && wanted !== undefined) return catchUp(cache, database, undefined)
  // The answer is older than what this process has written since it asked: worlds may have gone that are in it.
  const isOld = roster < cache.roster
  if (isOld || [...byWorld.values()].some((rows) => isTooLittle(cache, rows, asked)))
    return catchUp(cache, database, wanted)
  for (const [id, changes] of byWorld) if (id !== null) applyChanges(cache, id, changes)
  if (roster > cache.roster) applyRoster(cache, roster, byWorld)
}

/** Which state of the database a world in memory is. */
type HeldState = Pick<Held, 'incarnation' | 'version'>

const nothing: HeldState = { incarnation: -1, version: -1 }

function stateOf({ incarnation, version }: HeldState = nothing): HeldState {
  return { incarnation, version }
}

/** What the database has that changed since states that were held. */
interface Answer {
  readonly asked: ReadonlyMap<string, HeldState>
  /** The version of the list of worlds. */
  readonly roster: number
  readonly byWorld: ReadonlyMap<string | null, readonly Row[]>
}

/** Asks for the records that changed since the states that this process holds now. */
async function ask(cache: Cache, database: Queryable, wanted: ReadonlySet<string> | undefined): Promise<Answer> {
  const asked = new Map([...(wanted ?? cache.held.keys())].map((id) => [id, stateOf(cache.held.get(id))]))
  const states = [...asked.values()]
  const statement =
    wanted === undefined
      ? { name: 'changes-of-all', text: changesOfAll }
      : { name: 'changes-of-some', text: changesOfSome }
  const { rows } = await database.query<Row>({
    ...statement,
    values: [[...asked.keys()], states.map((each) => each.incarnation), states.map((each) => each.version)],
  })
  return { asked, roster: Number(rows[0]?.roster ?? -1), byWorld: Map.groupBy(rows, (row) => row.id) }
}

/**
 * Whether an answer has only the changes of a world since a state that is no longer held: a write of it has failed since that was
 * asked, and the world is to be brought whole.
 */
function isTooLittle(cache: Cache, [first]: readonly Row[], asked: ReadonlyMap<string, HeldState>): boolean {
  const id = first?.id
  if (first === undefined || id === undefined || id === null || cache.unwritten.has(id)) return false
  const incarnation = Number(first.incarnation)
  const since = stateOf(asked.get(id))
  const held = stateOf(cache.held.get(id))
  return since.incarnation === incarnation && (held.incarnation !== incarnation || held.version < since.version)
}

/** Takes on which worlds there are, in their order; those that are being written down come last. */
function applyRoster(cache: Cache, roster: number, byWorld: ReadonlyMap<string | null, readonly Row[]>): void {
  cache.roster = roster
  cache.generation += 1
  for (const id of cache.held.keys()) {
    if (!byWorld.has(id) && !cache.unwritten.has(id)) cache.held.delete(id)
  }
  cache.worlds.clear()
  for (const id of [...byWorld.keys(), ...cache.unwritten.keys()]) {
    const held = cache.held.get(id ?? '')
    if (held !== undefined) cache.worlds.set(held.world.id, held.world)
  }
}

function applyChanges(cache: Cache, id: string, changes: readonly Row[]): void {
  const [first] = changes
  if (first === undefined || cache.unwritten.has(id)) return
  const incarnation = Number(first.incarnation)
  const version = Number(first.version)
  const before = cache.held.get(id)
  const isSame = before?.incarnation === incarnation
  if (isSame && version <= before.version) return
  const held = isSame ? before : hold(cache, cache.newWorld(id), { incarnation, version })
  for (const change of changes) applyChange(held, change)
  if (!isSame) completeOldRecords(held.world)
  held.version = version
  held.traffic = first.traffic
}

function applyChange({ tables }: Held, { name, key, record, place }: Row): void {
  const table = name === null ? undefined : tables.get(name)
  if (record === null) table?.putBack(keyOf(key), undefined)
  else table?.restore(decodeRecord(record), Number(place))
}

/** Puts a world into its place; what it changes can be taken back from now on. */
export function hold(
  cache: Cache,
  world: World,
  { incarnation, version }: { readonly incarnation: number; readonly version: number },
): Held {
  world.log.provisional = true
  const tables = new Map(tablesOf(world).map((table) => [table.name, table]))
  const held: Held = { world, tables, incarnation, version, traffic: '' }
  cache.held.set(world.id, held)
  cache.worlds.set(world.id, world)
  cache.generation += 1
  return held
}

/** Takes a world out of memory: it was removed. */
export function forget(cache: Cache, id: string): void {
  cache.held.delete(id)
  cache.worlds.delete(id)
  cache.generation += 1
}

/** What is in memory may be anything: the next look brings the worlds anew. */
export function distrust(cache: Cache, ids: Iterable<string>): void {
  for (const id of ids) cache.held.delete(id)
  cache.roster = -1
}

/** A key as the database has it: PostgreSQL keeps no NUL, JSON spells it out. */
export function keyText(key: string): string {
  return JSON.stringify(key)
}

function keyOf(text: string): string {
  const key: unknown = JSON.parse(text)
  return typeof key === 'string' ? key : text
}
