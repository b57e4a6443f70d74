import type { Pool } from 'pg'
import { grouped } from '../grouped.ts'
import type { JournalEntry } from '../shared-worlds.ts'
import type { Queryable } from './cache.ts'

/** So much of a world's journal is kept, as in memory; when as much is new, a process throws away what is old. */
const kept = { exchanges: 10_000, bytes: 64 * 1024 * 1024 }

/** The journals of all worlds. */
export interface Journals {
  /** Adds an entry; those of one turn go out in one statement. */
  add(entry: JournalEntry): Promise<void>
  /** Is told of entries that were written elsewhere. */
  grew(entries: readonly JournalEntry[]): void
  read(world: string): Promise<string[]>
}

/** The journals as the database keeps them: of each world the newest exchanges, within the bounds above. */
export function createJournals(pool: Pool): Journals {
  const added = new Map<string, { exchanges: number; bytes: number }>()

  function grew(entries: readonly JournalEntry[]): void {
    for (const { world, text } of entries) {
      const all = added.get(world) ?? { exchanges: 0, bytes: 0 }
      added.set(world, all)
      all.exchanges += 1
      all.bytes += text.length
      if (all.exchanges < kept.exchanges && all.bytes < kept.bytes) continue
      added.delete(world)
      // What is too old does nobody harm: a failure here is made good the next time.
      for (const kind of ['exchange', 'event'] as const) forgetOld(pool, world, kind).catch(() => undefined)
    }
  }

  const add = grouped(async (entries: readonly JournalEntry[]) => {
    await writeEntries(pool, entries)
    grew(entries)
    return entries.map(() => true)
  })

  return {
    async add(entry) {
      await add(entry)
    },
    grew,
    read: (world) => readJournal(pool, world),
  }
}

/** The name under which processes tell each other that the journal of a world has grown. */
export const growthChannel = 'partner_sandbox_journal'

/** Adds entries to journals, and tells the processes that watch one of them when the transaction ends. */
export async function writeEntries(database: Queryable, entries: readonly JournalEntry[]): Promise<void> {
  await database.query({
    name: 'add-entries',
    text: `
      WITH added AS (
        INSERT INTO partner_sandbox.journal (world, kind, exchange)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
      )
      SELECT pg_notify('${growthChannel}', world) FROM partner_sandbox.watches
      WHERE world = ANY($1) AND until > now() GROUP BY world`,
    values: [entries.map((each) => each.world), entries.map((each) => each.kind), entries.map((each) => each.text)],
  })
}

/** Empties the journal of a world of entries of one kind, or of all. */
export async function clearEntries(
  database: Queryable,
  world: string,
  kinds: readonly JournalEntry['kind'][],
): Promise<void> {
  await database.query(forgetting('world = $1 AND kind = ANY($2)'), [world, kinds])
}

/**
 * Deletes entries of the world $1, and notes up to which number some are gone: that of the newest, or a new one where it
 * had none, which no entry has that anybody has read.
 */
const forgetting = (condition: string): string => `
  WITH gone AS (DELETE FROM partner_sandbox.journal WHERE ${condition} RETURNING kind, number)
  UPDATE partner_sandbox.forgotten f SET number = greatest(f.number, g.number)
  FROM (
    SELECT kind, CASE WHEN bool_or(number IS NULL) THEN nextval('partner_sandbox.entry_numbers') ELSE max(number) END AS number
    FROM gone GROUP BY kind
  ) AS g
  WHERE f.world = $1 AND f.kind = g.kind`

/** The entries of a kind of a world from the newest on, each with how many there are up to it and how many bytes these have. */
const newestFirst = `
  SELECT place, exchange, row_number() OVER newest AS rank, sum(octet_length(exchange)) OVER newest AS bytes
  FROM partner_sandbox.journal WHERE world = $1 AND kind = $2 WINDOW newest AS (ORDER BY place DESC)`

async function forgetOld(pool: Pool, world: string, kind: JournalEntry['kind']): Promise<void> {
  await pool.query(
    forgetting(`world = $1 AND kind = $2 AND place <= (
      SELECT max(place) FROM (${newestFirst}) AS e WHERE rank > $3 OR (bytes > $4 AND rank > 1))`),
    [world, kind, kept.exchanges, kept.bytes],
  )
}

async function readJournal(pool: Pool, world: string): Promise<string[]> {
  const { rows } = await pool.query<{ exchange: string }>(
    `SELECT exchange FROM (${newestFirst}) AS e WHERE rank <= $3 AND (bytes <= $4 OR rank = 1) ORDER BY place`,
    [world, 'exchange', kept.exchanges, kept.bytes],
  )
  return rows.map((row) => row.exchange)
}
