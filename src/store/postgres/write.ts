import type { PoolClient } from 'pg'
import { tablesOf, takeChanges, type World } from '../../state/engine/world.ts'
import { encodeRecord } from '../record-codec.ts'
import type { JournalEntry, Work } from '../shared-worlds.ts'
import { type Cache, keyText } from './cache.ts'
import { clearEntries, writeEntries } from './journals.ts'

/** So many records go out in one statement. */
const portion = 5000

type Changes = ReturnType<typeof takeChanges>

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

/** What jobs have done to a world, ready to be written down. */
export interface Done {
  readonly id: string
  readonly changes: Changes
  /** Absent when neither records nor traffic changed. */
  readonly world: { readonly version: number; readonly traffic: string } | undefined
  readonly clearsJournal: boolean
}

/** Takes what jobs have done to a world; what is in memory is of the next version from now on. */
export function takeDone(cache: Cache, id: string, works: readonly Work<unknown>[]): Done {
  const held = cache.held.get(id)
  const changes = held === undefined ? [] : takeChanges(held.world)
  const isChanged = changes.length > 0 || works.some((each) => each.traffic !== undefined)
  if (held !== undefined && isChanged) held.version += 1
  return {
    id,
    changes,
    world: held !== undefined && isChanged ? { version: held.version, traffic: held.traffic } : undefined,
    clearsJournal: works.some((each) => each.clearsJournal),
  }
}

/** What jobs bring to the journals of worlds. */
export function entriesOf(works: readonly Work<unknown>[]): JournalEntry[] {
  return works.flatMap(({ entries = [] }) => entries)
}

/** Writes down what comes into journals, if anything does. */
export async function writeJournals(client: PoolClient, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length > 0) await writeEntries(client, entries)
}

/** Writes it down: changed records and traffic. */
export async function writeDone(client: PoolClient, { id, changes, world, clearsJournal }: Done): Promise<void> {
  if (clearsJournal) await clearEntries(client, id, ['exchange'])
  if (world === undefined) return
  await writeRecords(client, { id, version: world.version }, changes)
  await client.query({
    name: 'world',
    text: 'UPDATE partner_sandbox.worlds SET version = $2, traffic = $3 WHERE id = $1',
    values: [id, world.version, world.traffic],
  })
}

async function writeRecords(
  client: PoolClient,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Changes,
): Promise<void> {
  for (let from = 0; from < changes.length; from += portion) {
    const some = changes.slice(from, from + portion)
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
  takeChanges(world)
  await writeRecords(client, { id: world.id, version: Number(row.version) }, allRecords(world))
  Object.assign(held, {
    incarnation: Number(row.incarnation),
    version: Number(row.version),
    traffic: row.traffic,
  })
}

function allRecords(world: World): Changes {
  return tablesOf(world).flatMap((table) =>
    [...table.keys()].map((key) => ({
      table: table.name,
      key,
      record: table.get(key),
      place: table.placeOf(key) ?? 0,
    })),
  )
}
