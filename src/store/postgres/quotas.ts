import type { Pool } from 'pg'
import { grouped } from '../grouped.ts'
import type { Quota } from '../shared-worlds.ts'

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
