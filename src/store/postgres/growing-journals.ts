import { Client, escapeLiteral, type Pool } from 'pg'
import type { EntryPage, EntryQuery, GrowingJournals, JournalEntry } from '../shared-worlds.ts'
import { growthChannel } from './journals.ts'

/**
 * For how long other processes tell of a journal without being asked again, in seconds. It is longer than anybody waits
 * without reading; who reads asks again when half of it is over.
 */
const leaseSeconds = 600

export interface GrowingOptions {
  readonly pool: Pool
  readonly url: string
  /** The number of this process. */
  readonly process: number
}

/** Journals that grow, for who listens in this process; nothing is asked of the database as long as nobody does. */
export function createGrowingJournals({ pool, url, process }: GrowingOptions): GrowingJournals & { close(): void } {
  const listeners = new Map<string, Set<() => void>>()
  const tell = (world: string): void => {
    for (const listener of listeners.get(world) ?? []) listener()
  }
  const tellAll = (): void => {
    for (const world of listeners.keys()) tell(world)
  }
  const ear = createEar(url, tell, tellAll)

  function stop(world: string, listener: () => void): void {
    const own = listeners.get(world)
    if (own?.delete(listener) !== true || own.size > 0) return
    listeners.delete(world)
    endLease(pool, process, world).catch(() => undefined)
    if (listeners.size === 0) ear.close()
  }

  return {
    async watch(world, listener) {
      const own = listeners.get(world) ?? new Set()
      const isFirst = own.size === 0
      listeners.set(world, own.add(listener))
      try {
        await ear.open()
        if (isFirst) await beginLease(pool, process, world)
      } catch (error) {
        stop(world, listener)
        throw error
      }
      return () => {
        stop(world, listener)
      }
    },
    async read(world, query) {
      if (listeners.has(world)) {
        await ear.open()
        await takeLease(pool, process, world)
        // Who listened may have gone meanwhile, and its lease ended before it was taken again.
        if (!listeners.has(world)) await endLease(pool, process, world)
      }
      await numberEntries(pool, world)
      return readEntries(pool, world, query)
    },
    async numberOf(world, exchangeId) {
      await numberEntries(pool, world)
      return numberOf(pool, world, exchangeId)
    },
    close() {
      listeners.clear()
      ear.close()
    },
  }
}

/** Hears what processes tell each other. */
interface Ear {
  /** Ends when it hears. */
  open(): Promise<void>
  close(): void
}

/**
 * A connection of its own, made when it is first needed. When it is lost it is made again, and `onReturn` is called in any
 * case: who listens has to look, and whoever looks opens it.
 */
function createEar(url: string, onTold: (world: string) => void, onReturn: () => void): Ear {
  let opening: Promise<Client> | undefined

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: url, application_name: 'partner-sandbox events', keepAlive: true })
    client.on('notification', ({ payload = '' }) => {
      onTold(payload)
    })
    // Whoever hears of it by an error hears of its end too.
    client.on('error', () => undefined)
    await client.connect()
    await client.query(`LISTEN ${growthChannel}`)
    client.once('end', lost)
    return client
  }

  function lost(): void {
    if (opening === undefined) return
    opening = undefined
    open().then(onReturn, onReturn)
  }

  async function open(): Promise<void> {
    const started = (opening ??= connect())
    try {
      await started
    } catch (error) {
      if (opening === started) opening = undefined
      throw error
    }
  }

  return {
    open,
    close() {
      const closing = opening
      opening = undefined
      closing?.then((client) => client.end()).catch(() => undefined)
    },
  }
}

/** Lets others tell of a world, and waits for those who had begun to write before they could know. */
async function beginLease(pool: Pool, process: number, world: string): Promise<void> {
  await takeLease(pool, process, world)
  await pool.query('BEGIN; LOCK TABLE partner_sandbox.journal IN SHARE MODE; COMMIT')
}

async function takeLease(pool: Pool, process: number, world: string): Promise<void> {
  await pool.query({
    name: 'take-lease',
    text: `
      INSERT INTO partner_sandbox.watches AS w (world, process, until)
      VALUES ($1, $2, now() + make_interval(secs => $3))
      ON CONFLICT (world, process) DO UPDATE SET until = excluded.until
      WHERE w.until < now() + make_interval(secs => $3 / 2)`,
    values: [world, process, leaseSeconds],
  })
}

async function endLease(pool: Pool, process: number, world: string): Promise<void> {
  await pool.query('DELETE FROM partner_sandbox.watches WHERE world = $1 AND process = $2', [world, process])
}

/** Any number of a kind of locks that nobody else takes: one process at a time numbers the entries of a world. */
const numberingLock = 724_311

/** Gives numbers to the entries of a world that have none, in the order of their places; later ones get higher numbers. */
async function numberEntries(pool: Pool, world: string): Promise<void> {
  const id = escapeLiteral(world)
  await pool.query(`
    BEGIN;
    SELECT pg_advisory_xact_lock(${numberingLock}, hashtext(${id}));
    INSERT INTO partner_sandbox.forgotten (world, kind, number)
      SELECT ${id}, kind, nextval('partner_sandbox.entry_numbers') FROM unnest(ARRAY['exchange', 'event']) AS kind
      WHERE NOT EXISTS (SELECT FROM partner_sandbox.forgotten f WHERE f.world = ${id} AND f.kind = kind.kind)
      ON CONFLICT DO NOTHING;
    UPDATE partner_sandbox.journal j SET number = n.number
      FROM (
        SELECT place, nextval('partner_sandbox.entry_numbers') AS number
        FROM (SELECT place FROM partner_sandbox.journal WHERE world = ${id} AND number IS NULL ORDER BY place) AS fresh
      ) AS n
      WHERE j.place = n.place;
    COMMIT`)
}

interface EntryRow {
  readonly number: string
  readonly kind: JournalEntry['kind']
  readonly exchange: string
}

async function readEntries(pool: Pool, world: string, { after, limit, kinds }: EntryQuery): Promise<EntryPage> {
  const bounds = await pool.query<{ newest: string; forgotten: string }>(
    `SELECT s.last_value AS newest,
       (SELECT max(number) FROM partner_sandbox.forgotten WHERE world = $1 AND kind = ANY($2)) AS forgotten
     FROM partner_sandbox.entry_numbers AS s`,
    [world, kinds],
  )
  const { rows } = await pool.query<EntryRow>(
    `SELECT number, kind, exchange FROM partner_sandbox.journal
     WHERE world = $1 AND number > $2 AND kind = ANY($3) ORDER BY number LIMIT $4`,
    [world, after, kinds, limit],
  )
  const newest = Number(bounds.rows[0]?.newest ?? 0)
  return {
    entries: rows.map(({ number, kind, exchange }) => ({ number: Number(number), kind, text: exchange })),
    forgotten: Number(bounds.rows[0]?.forgotten ?? newest),
    newest: Math.max(newest, Number(rows.at(-1)?.number ?? 0)),
  }
}

/** Its id is the first that an exchange is written down with. */
async function numberOf(pool: Pool, world: string, exchangeId: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ number: string }>(
    `SELECT number FROM partner_sandbox.journal
     WHERE world = $1 AND kind = 'exchange' AND starts_with(exchange, $2) AND number IS NOT NULL LIMIT 1`,
    [world, `{"id":${JSON.stringify(exchangeId)},`],
  )
  return rows[0] === undefined ? undefined : Number(rows[0].number)
}
