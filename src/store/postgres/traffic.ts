import { type Pool } from 'pg'
import { grouped } from '../grouped.ts'
import { type Quota } from '../shared-worlds.ts'

/** So many exchanges of a world are kept, as in memory. */
const exchangesKept = 10_000
/** After so many new exchanges a process throws away old ones. */
const exchangesBetween = 10_000

const isOpen = 'excluded.opened >= w.opened AND excluded.opened < w.opened + excluded.length'

const countInWindows = `
  INSERT INTO partner_sandbox.windows AS w (world, key, opened, length, count)
  SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::integer[])
  ON CONFLICT (world, key) DO UPDATE SET
    opened = CASE WHEN ${isOpen} THEN w.opened ELSE excluded.opened END,
    length = excluded.length,
    count = excluded.count + CASE WHEN ${isOpen} THEN w.count ELSE 0 END
  RETURNING world, key, count`

/** Counts requests in windows that all processes share; those of one turn in one statement. */
export function countRequests(pool: Pool): (quotas: readonly Quota[]) => Promise<number[]> {
  return grouped(async (requests) => {
    // Two processes that count the same windows take their rows in the same order.
    const byWindow = [...Map.groupBy(requests.flat(), windowOf)].sort(([a], [b]) => (a < b ? -1 : 1))
    const windows = byWindow.flatMap(([, quotas]) => quotas.slice(-1))
    const { rows } = await pool.query<{ world: string; key: string; count: number }>({
      name: 'count',
      text: countInWindows,
      values: [
        windows.map((each) => each.world),
        windows.map((each) => each.key),
        windows.map((each) => each.now),
        windows.map((each) => each.length),
        byWindow.map(([, quotas]) => quotas.length),
      ],
    })
    const counts = new Map(rows.map((row) => [windowOf(row), row.count]))
    const left = new Map(byWindow.map(([window, quotas]) => [window, quotas.length]))
    return requests.map((quotas) =>
      quotas.map((quota) => {
        const after = (left.get(windowOf(quota)) ?? 1) - 1
        left.set(windowOf(quota), after)
        return (counts.get(windowOf(quota)) ?? 1) - after
      }),
    )
  })
}

function windowOf({ world, key }: { readonly world: string; readonly key: string }): string {
  return JSON.stringify([world, key])
}

/** The journals of all worlds. */
export interface Journals {
  /** Adds an exchange; those of one turn go out in one statement. */
  add(world: string, exchange: string): Promise<void>
  /** Is told of exchanges that were written elsewhere. */
  grew(world: string, count: number): void
  read(world: string): Promise<string[]>
}

export function createJournals(pool: Pool): Journals {
  const added = new Map<string, number>()

  function grew(world: string, count: number): void {
    const all = (added.get(world) ?? 0) + count
    added.set(world, all < exchangesBetween ? all : 0)
    // What is too old does nobody harm: a failure here is made good the next time.
    if (all >= exchangesBetween) forgetOld(pool, world).catch(() => undefined)
  }

  const add = grouped(async (items: readonly { readonly world: string; readonly exchange: string }[]) => {
    await pool.query({
      name: 'add-exchanges',
      text: 'INSERT INTO partner_sandbox.journal (world, exchange) SELECT * FROM unnest($1::text[], $2::text[])',
      values: [items.map((each) => each.world), items.map((each) => each.exchange)],
    })
    for (const { world } of items) grew(world, 1)
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

async function forgetOld(pool: Pool, world: string): Promise<void> {
  await pool.query(
    `DELETE FROM partner_sandbox.journal WHERE world = $1 AND place <=
       (SELECT place FROM partner_sandbox.journal WHERE world = $1 ORDER BY place DESC OFFSET $2 LIMIT 1)`,
    [world, exchangesKept],
  )
}

async function readJournal(pool: Pool, world: string): Promise<string[]> {
  const { rows } = await pool.query<{ exchange: string }>(
    `SELECT exchange FROM (
       SELECT place, exchange FROM partner_sandbox.journal WHERE world = $1 ORDER BY place DESC LIMIT $2
     ) AS last ORDER BY place`,
    [world, exchangesKept],
  )
  return rows.map((row) => row.exchange)
}
