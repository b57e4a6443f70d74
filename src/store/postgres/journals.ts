import { type Pool } from 'pg'
import { grouped } from '../grouped.ts'

/** So much of a world's journal is kept, as in memory; when as much is new, a process throws away what is old. */
const kept = { exchanges: 10_000, bytes: 64 * 1024 * 1024 }

/** The journals of all worlds. */
export interface Journals {
  /** Adds an exchange; those of one turn go out in one statement. */
  add(world: string, exchange: string): Promise<void>
  /** Is told of exchanges that were written elsewhere. */
  grew(world: string, exchanges: readonly string[]): void
  read(world: string): Promise<string[]>
}

/** The journals as the database keeps them: of each world the newest exchanges, within the bounds above. */
export function createJournals(pool: Pool): Journals {
  const added = new Map<string, { exchanges: number; bytes: number }>()

  function grew(world: string, exchanges: readonly string[]): void {
    const all = added.get(world) ?? { exchanges: 0, bytes: 0 }
    added.set(world, all)
    all.exchanges += exchanges.length
    for (const { length } of exchanges) all.bytes += length
    if (all.exchanges < kept.exchanges && all.bytes < kept.bytes) return
    added.delete(world)
    // What is too old does nobody harm: a failure here is made good the next time.
    forgetOld(pool, world).catch(() => undefined)
  }

  const add = grouped(async (items: readonly { readonly world: string; readonly exchange: string }[]) => {
    await pool.query({
      name: 'add-exchanges',
      text: 'INSERT INTO partner_sandbox.journal (world, exchange) SELECT * FROM unnest($1::text[], $2::text[])',
      values: [items.map((each) => each.world), items.map((each) => each.exchange)],
    })
    for (const { world, exchange } of items) grew(world, [exchange])
    return items.map(() => true)
  })

  return {
    async add(world, exchange) {
      await add({ world, exchange })
    },
    grew,
    read: (world) => readJournal(pool, world),
  }
}

/** The exchanges of a world from the newest on, each with how many there are up to it and how many bytes these have. */
const newestFirst = `
  SELECT place, exchange, row_number() OVER newest AS number, sum(octet_length(exchange)) OVER newest AS bytes
  FROM partner_sandbox.journal WHERE world = $1 WINDOW newest AS (ORDER BY place DESC)`

async function forgetOld(pool: Pool, world: string): Promise<void> {
  await pool.query(
    `DELETE FROM partner_sandbox.journal WHERE world = $1 AND place <= (
       SELECT max(place) FROM (${newestFirst}) AS e WHERE number > $2 OR (bytes > $3 AND number > 1))`,
    [world, kept.exchanges, kept.bytes],
  )
}

async function readJournal(pool: Pool, world: string): Promise<string[]> {
  const { rows } = await pool.query<{ exchange: string }>(
    `SELECT exchange FROM (${newestFirst}) AS e WHERE number <= $2 AND (bytes <= $3 OR number = 1) ORDER BY place`,
    [world, kept.exchanges, kept.bytes],
  )
  return rows.map((row) => row.exchange)
}
