import { Pool } from 'pg'
import type { World } from '../state/engine/world.ts'
import { grouped } from './grouped.ts'
import { patiently, tellAway } from './postgres/away.ts'
import { type Cache, catchUp, createCache, forget, hold } from './postgres/cache.ts'
import { createGrowingJournals } from './postgres/growing-journals.ts'
import { createWorldLocks, workIn, type WorldLocks } from './postgres/world-locks.ts'
import { migrate } from './postgres/schema.ts'
import { countRequests } from './postgres/quotas.ts'
import type { SharedWorlds } from './shared-worlds.ts'
import { UnusableDatabase } from './unusable-database.ts'
import type { WorldStore } from './world-store.ts'

export interface PostgresOptions {
  readonly newWorld: (id: string) => World
  /** The worlds that an empty database begins with. */
  readonly startingWorlds: () => readonly World[]
}

export type PostgresStore = Omit<WorldStore, 'close'> & { readonly shared: SharedWorlds; close(): Promise<void> }

/** How long a connection, a query or an idle transaction may take, in milliseconds. */
const patience = { connection: 10_000, query: 120_000, idleTransaction: 120_000 }

/** Keeps worlds in a PostgreSQL database, which any number of processes may serve at the same time. */
export async function openPostgresStore(url: string, options: PostgresOptions): Promise<PostgresStore> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    keepAlive: true,
    application_name: 'partner-sandbox',
    connectionTimeoutMillis: patience.connection,
    query_timeout: patience.query,
    idle_in_transaction_session_timeout: patience.idleTransaction,
  })
  // Who uses a connection that is lost hears of it by its query; the pool makes another one.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const cache = createCache(options.newWorld)
  const locks = createWorldLocks(pool, cache)
  try {
    await migrate(pool, nameOf(url))
    await populate(locks, options)
    await catchUp(cache, pool, undefined)
    return createStore(locks, url, await processNumber(pool))
  } catch (error) {
    await pool.end()
    if (error instanceof UnusableDatabase) throw error
    throw new UnusableDatabase(`Failed to open the database ${nameOf(url)}: ${reasonOf(error)}.`)
  }
}

function createStore(locks: WorldLocks, url: string, process: number): PostgresStore {
  const { pool, cache, staged, journals } = locks
  const growing = createGrowingJournals({ pool, url, process })
  const count = countRequests(pool)
  const refresh = grouped(async (wanted: readonly (string | undefined)[]) => {
    const ids = wanted.filter((id) => id !== undefined)
    const some = ids.length === wanted.length ? new Set(ids) : undefined
    await patiently(() => catchUp(cache, pool, some))
    return wanted.map(() => true)
  })
  return {
    worlds: cache.worlds,
    add(world, traffic) {
      stage(locks, world, traffic)
    },
    remove(id) {
      staged.set(id, { world: undefined, traffic: undefined })
      forget(cache, id)
    },
    commit: () => undefined,
    unwritten: () => undefined,
    async close() {
      growing.close()
      await pool.end()
    },
    shared: {
      process,
      get generation() {
        return cache.generation
      },
      trafficOf: (world) => cache.held.get(world)?.traffic ?? '',
      async refresh(world) {
        await tellAway(refresh(world))
      },
      unwritten: (world) => cache.unwritten.get(world) ?? (isLost(cache, world) ? Promise.resolve(false) : undefined),
      exclusively: (scope, work) => tellAway(workIn(locks, scope, work)),
      count: (quotas) => tellAway(count(quotas)),
      journals: {
        add: (entry) => tellAway(journals.add(entry)),
        read: (world) => tellAway(journals.read(world)),
      },
      growing: {
        watch: (world, listener) => tellAway(growing.watch(world, listener)),
        read: (world, query) => tellAway(growing.read(world, query)),
        numberOf: (world, exchangeId) => tellAway(growing.numberOf(world, exchangeId)),
      },
    },
  }
}

/** Whether a world is in memory of which nobody knows any more what it is. */
function isLost({ worlds, held }: Cache, world: string): boolean {
  return worlds.has(world) && !held.has(world)
}

function stage({ cache, staged }: WorldLocks, world: World, traffic?: 'kept'): void {
  const before = traffic === 'kept' ? cache.held.get(world.id)?.traffic : undefined
  const held = hold(cache, world, { incarnation: -1, version: -1 })
  held.traffic = before ?? ''
  staged.set(world.id, { world, traffic })
}

/** Fills an empty database, once however many processes start together. */
async function populate(locks: WorldLocks, { startingWorlds }: PostgresOptions): Promise<void> {
  await workIn(locks, { world: '', roster: true }, () => {
    if (locks.cache.worlds.size === 0) for (const world of startingWorlds()) stage(locks, world)
    return { result: true }
  })
}

async function processNumber(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ number: string }>(`SELECT nextval('partner_sandbox.processes') AS number`)
  return Number(rows[0]?.number)
}

/** The address without what must not be shown. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'postgres://...'
  const { protocol, username, host, pathname } = new URL(url)
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
