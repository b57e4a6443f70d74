import { setInterval } from 'node:timers'
import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import { keepChanges, takeAnnouncements, undoTo } from '../../state/engine/table.ts'
import type { JournalEntry, Scope, Work } from '../shared-worlds.ts'
import { DatabaseAway } from '../database-away.ts'
import { isAway, patiently } from './away.ts'
import { type Cache, catchUp, distrust } from './cache.ts'
import { createJournals, type Journals } from './journals.ts'
import { type Done, entriesOf, type Staged, takeDone, writeDone, writeJournals, writeRoster } from './write.ts'

/** Work that waits for a world, from asking until its end. */
interface Job {
  readonly roster: boolean
  readonly work: () => Work<unknown> | Promise<Work<unknown>>
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** The jobs of one world, one batch after the other. */
interface WorldQueue {
  readonly world: string
  readonly jobs: Job[]
  isServed: boolean
}

export interface WorldLocks {
  readonly pool: Pool
  readonly cache: Cache
  readonly queues: Map<string, WorldQueue>
  /** Worlds that came and went in the running batch of the roster: there is one at a time. */
  readonly staged: Map<string, Staged>
  readonly journals: Journals
}

/** The queues of work that changes worlds, all empty. */
export function createWorldLocks(pool: Pool, cache: Cache): WorldLocks {
  return { pool, cache, queues: new Map(), staged: new Map(), journals: createJournals(pool) }
}

/** Does work while this process has the row lock of the world; jobs that wait together share one transaction. */
export function workIn<Result>(
  locks: WorldLocks,
  scope: Scope,
  work: () => Work<Result> | Promise<Work<Result>>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let result: { readonly of: Result } | undefined
    const keep = (done: Work<Result>): Work<Result> => {
      result = { of: done.result }
      return done
    }
    const queue = locks.queues.get(scope.world) ?? { world: scope.world, jobs: [], isServed: false }
    locks.queues.set(scope.world, queue)
    queue.jobs.push({
      roster: scope.roster,
      work: () => {
        const came = work()
        if (!(came instanceof Promise)) return keep(came)
        return came.then(keep)
      },
      done: () => {
        if (result === undefined) reject(new Error('Failed to find the result of work that was done.'))
        else resolve(result.of)
      },
      failed: reject,
    })
    if (!queue.isServed) void serve(locks, queue)
  })
}

async function serve(locks: WorldLocks, queue: WorldQueue): Promise<void> {
  queue.isServed = true
  while (queue.jobs.length > 0) await serveBatch(locks, queue)
  locks.queues.delete(queue.world)
}

async function serveBatch(locks: WorldLocks, queue: WorldQueue): Promise<void> {
  let client: PoolClient | undefined
  let batch: Job[] = []
  const roster = queue.jobs[0]?.roster === true
  try {
    // What fails here has changed nothing.
    client = await patiently(() => lock(locks, queue.world, roster))
    const next = queue.jobs.findIndex((each) => each.roster)
    batch = queue.jobs.splice(0, roster ? 1 : next < 0 ? queue.jobs.length : next)
    await runBatch(locks, client, { world: queue.world, roster, jobs: batch })
    client.release()
  } catch (error) {
    // A connection that failed is not used again: with it, its transaction ends.
    client?.release(true)
    if (batch.length === 0) batch = queue.jobs.splice(0)
    for (const job of batch) job.failed(error)
  }
}

/** Takes the locks and what was written before. */
async function lock({ pool, cache }: WorldLocks, world: string, roster: boolean): Promise<PoolClient> {
  const client = await pool.connect()
  try {
    const ofRoster = roster ? 'SELECT FROM partner_sandbox.roster FOR UPDATE;' : ''
    await client.query(
      `BEGIN ISOLATION LEVEL READ COMMITTED; ${ofRoster}
       SELECT FROM partner_sandbox.worlds WHERE id = ${escapeLiteral(world)} FOR UPDATE`,
    )
    await catchUp(cache, client, roster ? undefined : new Set([world]))
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Jobs of one world that share a transaction. */
interface Batch {
  readonly world: string
  readonly roster: boolean
  /** Those that did not fail alone. */
  readonly jobs: Job[]
}

async function runBatch(locks: WorldLocks, client: PoolClient, batch: Batch): Promise<void> {
  const { cache } = locks
  const { world, jobs } = batch
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const touched = new Set([world])
  let isWritten = false
  try {
    cache.unwritten.set(world, promise)
    const works = await runJobs(locks, client, batch)
    const came = batch.roster ? takeStaged(locks) : new Map<string, Staged>()
    const done = came.has(world) ? undefined : takeDone(cache, world, works)
    for (const id of came.keys()) touched.add(id)
    for (const id of touched) cache.unwritten.set(id, promise)
    const entries = entriesOf(works)
    await writeBatch(client, cache, { came, done, entries })
    isWritten = true
    locks.journals.grew(entries)
  } finally {
    for (const id of touched) cache.unwritten.delete(id)
    if (!isWritten) distrust(cache, touched)
    resolve(isWritten)
  }
  for (const job of jobs) job.done(undefined)
}

/** Takes which worlds came and went since the last call. */
function takeStaged({ staged }: WorldLocks): Map<string, Staged> {
  const came = new Map(staged)
  staged.clear()
  return came
}

/** What a batch has to write down. */
interface Writing {
  readonly came: ReadonlyMap<string, Staged>
  readonly done: Done | undefined
  readonly entries: readonly JournalEntry[]
}

/** Writes down which worlds came and went and what was done to this one, and ends the transaction. */
async function writeBatch(client: PoolClient, cache: Cache, { came, done, entries }: Writing): Promise<void> {
  const roster = came.size > 0 ? await writeRoster(client, cache, came) : -1
  if (done !== undefined) await writeDone(client, done)
  await writeJournals(client, entries)
  await commit(client)
  // Not before: what others ask for meanwhile is answered with the list as it was.
  cache.roster = Math.max(cache.roster, roster)
}

/** Ends the transaction; when its confirmation does not come, nobody knows whether it ended. */
async function commit(client: PoolClient): Promise<void> {
  try {
    await client.query('COMMIT')
  } catch (error) {
    throw isAway(error) ? new DatabaseAway('unknown', error) : error
  }
}

/**
 * Runs what waits, one job after the other; what others want with the world waits, and long work lets in who is about another.
 * A job that throws is undone and fails alone.
 */
async function runJobs(
  { cache, pool }: WorldLocks,
  client: PoolClient,
  { world, jobs }: Batch,
): Promise<Work<unknown>[]> {
  const done: Work<unknown>[] = []
  for (const job of [...jobs]) {
    const held = cache.held.get(world)
    const log = held?.world.log
    if (log !== undefined) log.provisional = false
    try {
      const came = job.work()
      const work = came instanceof Promise ? await awake(pool, client, came) : came
      // The next job of the batch goes on from here.
      if (held !== undefined && work.traffic !== undefined) held.traffic = work.traffic
      done.push(work)
    } catch (error) {
      if (log !== undefined) undoTo(log, 0)
      jobs.splice(jobs.indexOf(job), 1)
      job.failed(error)
    } finally {
      if (log !== undefined) {
        keepChanges(log)
        // The job has told of what it brought.
        takeAnnouncements(log)
        log.provisional = true
      }
    }
  }
  return done
}

/** So often a transaction that waits for long work says that it is there, in milliseconds: the server ends those that are idle. */
const signOfLife = 30_000

/** Waits for long work in a transaction. The pool has one connection more meanwhile: others would wait for this one. */
async function awake<Result>(pool: Pool, client: PoolClient, work: Promise<Result>): Promise<Result> {
  const timer = setInterval(() => {
    // A connection that was lost tells so when it is written to.
    client.query('SELECT').catch(() => undefined)
  }, signOfLife)
  pool.options.max += 1
  try {
    return await work
  } finally {
    pool.options.max -= 1
    clearInterval(timer)
  }
}
