import type { PoolClient } from 'pg'
import { type ChangedRecord, clearChanges, eachChanged, hasChanges } from '../../state/engine/table.ts'
import { tablesOf, type World } from '../../state/engine/world.ts'
import { encodeRecord } from '../record-codec.ts'
import type { JournalEntry, Work } from '../shared-worlds.ts'
import { type Cache, keyText } from './cache.ts'
import { clearEntries, writeEntries } from './journals.ts'

/** So many records or entries go out in one statement: others are let in between, who wait some milliseconds for one. */
const portion = 500

/** A world that takes a place, or leaves it when it is undefined. */
export interface Staged {
  readonly world: World | undefined
  readonly traffic: 'kept' | undefined
}

const upsert = `
  INSERT INTO partner_sandbox.records AS r (world, name, key, version, record, place)
  SELECT $1, c.name, c.key, $2, c.record, c.place
  FROM unnest($3::text[], $4::text[], $5::text[], $6::bigint[]) AS c (name, key, record, place)
  ON CONFLICT (world, name, key) DO UPDATE SET
    version = excluded.version,
    record = excluded.record,
    place = excluded.place`

/** What jobs have done to a world, which stays as it is until that is written down. */
export interface Done {
  readonly id: string
  /** Absent when neither records nor traffic changed. */
  readonly changed: { readonly world: World; readonly version: number; readonly traffic: string } | undefined
  readonly clearsJournal: boolean
}

/** Takes what jobs have done to a world; what is in memory is of the next version from now on. */
export function takeDone(cache: Cache, id: string, works: readonly Work<unknown>[]): Done {
  const held = cache.held.get(id)
  const clearsJournal = works.some((each) => each.clearsJournal)
  const isChanged =
    held !== undefined && (hasChanges(held.world.log) || works.some((each) => each.traffic !== undefined))
  if (!isChanged) return { id, changed: undefined, clearsJournal }
  held.version += 1
  const { world, version, traffic } = held
  return { id, changed: { world, version, traffic }, clearsJournal }
}

/** What jobs bring to the journals of worlds. */
export function entriesOf(works: readonly Work<unknown>[]): JournalEntry[] {
  return works.flatMap(({ entries = [] }) => entries)
}

/** Writes down what comes into journals, if anything does. */
export async function writeJournals(client: PoolClient, entries: readonly JournalEntry[]): Promise<void> {
  for (const some of portionsOf(entries)) await writeEntries(client, some)
}

/** Writes it down: changed records and traffic. */
export async function writeDone(client: PoolClient, { id, changed, clearsJournal }: Done): Promise<void> {
  if (clearsJournal) await clearEntries(client, id, ['exchange'])
  if (changed === undefined) return
  const { world, version, traffic } = changed
  await writeRecords(client, { id, version }, eachChanged(world.log))
  clearChanges(world.log)
  await client.query({
    name: 'world',
    text: 'UPDATE partner_sandbox.worlds SET version = $2, traffic = $3 WHERE id = $1',
    values: [id, version, traffic],
  })
}

async function writeRecords(
  client: PoolClient,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Iterable<ChangedRecord>,
): Promise<void> {
  for (const some of portionsOf(changes)) {
    await client.query({
      name: 'records',
      text: upsert,
      values: [
        id,
        version,
        some.map((each) => each.table),
        some.map((each) => keyText(each.key)),
        some.map(({ record }) => (record === undefined ? null : encodeRecord(record))),
        some.map((each) => each.place),
      ],
    })
  }
}

/** What goes out together, in its order. */
function* portionsOf<Thing>(things: Iterable<Thing>): Generator<Thing[], void> {
  let some: Thing[] = []
  for (const thing of things) {
    some.push(thing)
    if (some.length < portion) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** Writes down which worlds came and went; gives the version that the list of worlds has then. */
export async function writeRoster(
  client: PoolClient,
  cache: Cache,
  staged: ReadonlyMap<string, Staged>,
): Promise<number> {
  for (const [id, { world, traffic }] of staged) {
    await client.query('DELETE FROM partner_sandbox.records WHERE world = $1', [id])
    if (traffic !== 'kept') {
      await client.query('DELETE FROM partner_sandbox.windows WHERE world = $1', [id])
      await clearEntries(client, id, world === undefined ? ['exchange', 'event'] : ['exchange'])
    }
    if (world === undefined) await client.query('DELETE FROM partner_sandbox.worlds WHERE id = $1', [id])
    else await writeWorld(client, cache, { world, traffic })
  }
  const { rows } = await client.query<{ version: string }>(
    'UPDATE partner_sandbox.roster SET version = version + 1 RETURNING version',
  )
  return Number(rows[0]?.version)
}

async function writeWorld(
  client: PoolClient,
  cache: Cache,
  { world, traffic }: Staged & { readonly world: World },
): Promise<void> {
  const { rows } = await client.query<{ incarnation: string; version: string; traffic: string }>(
    `INSERT INTO partner_sandbox.worlds AS w (id, incarnation, version, traffic)
     VALUES ($1, nextval('partner_sandbox.incarnations'), 1, '')
     ON CONFLICT (id) DO UPDATE SET
       incarnation = excluded.incarnation,
       version = w.version + 1,
       traffic = CASE WHEN $2 THEN w.traffic ELSE '' END
     RETURNING incarnation, version, traffic`,
    [world.id, traffic === 'kept'],
  )
  const [row] = rows
  const held = cache.held.get(world.id)
  if (row === undefined || held === undefined) throw new Error(`Failed to write down the world ${world.id}.`)
  clearChanges(world.log)
  await writeRecords(client, { id: world.id, version: Number(row.version) }, allRecords(world))
  Object.assign(held, {
    incarnation: Number(row.incarnation),
    version: Number(row.version),
    traffic: row.traffic,
  })
}

function* allRecords(world: World): Generator<ChangedRecord, void> {
  for (const table of tablesOf(world)) {
    for (const key of table.keys())
      yield { table: table.name, key, record: table.get(key), place: table.placeOf(key) ?? 0 }
  }
}
