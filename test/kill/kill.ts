import { setTimeout as wait } from 'node:timers/promises'
import { chanceFraction } from '../../src/state/chance.ts'
import { type Client, type Fields } from '../helpers/client.ts'
import { type SandboxProcess, type StartingProcess } from '../helpers/shared.ts'
import { insist, type Part, WrongAnswer } from './part.ts'
import { allParts } from './parts.ts'
import { worldPart } from './world-part.ts'

export interface KillOptions {
  readonly rounds: number
  readonly seed: number
  /** How many processes serve at the same time. */
  readonly processes: number
  readonly spawn: () => StartingProcess
  /** What is wrong with the database itself. */
  readonly inspect?: () => string[]
}

export interface KillReport {
  readonly rounds: number
  /** Processes that were killed while they served, and while they started. */
  readonly killed: number
  readonly killedAtStart: number
  readonly writes: number
  readonly reads: number
  readonly faults: readonly string[]
}

/**
 * Writes through several clients, kills processes at moments that the seed draws, starts them again, and holds what is
 * there to what was acknowledged or shown before, round after round.
 */
export async function kill(options: KillOptions): Promise<KillReport> {
  const { rounds, processes } = options
  const parts = [...allParts(), worldPart()]
  const counts = { killed: 0, killedAtStart: 0, writes: 0, reads: 0 }
  const faults: string[] = []
  const note = (round: number, found: readonly string[]): void => {
    faults.push(...found.map((each) => `round ${round}: ${each}`))
  }
  const serving: SandboxProcess[] = []
  for (let at = 0; at < processes; at += 1) serving.push(await options.spawn().ready)
  try {
    for (let round = 1; round <= rounds && faults.length === 0; round += 1) {
      const draw = (what: string): number => chanceFraction('kill', options.seed, round, what)
      const clientOf = (at: number): Client => pick(serving, at + round).client
      for (const [at, part] of parts.entries()) await part.begin(clientOf(at))
      const victims = serving.filter(
        (_, at) => processes === 1 || draw(`victim ${at}`) < 0.6 || at === round % processes,
      )
      const work = startWork(parts, clientOf)
      await work.reach(5 + Math.floor(draw('writes') ** 2 * 400))
      const done = work.counts()
      await Promise.all(victims.map((each) => each.kill()))
      counts.killed += victims.length
      if (victims.length < processes) await work.reach(done.writes + 30)
      note(round, await work.end())
      counts.writes += work.counts().writes
      counts.reads += work.counts().reads

      for (const victim of victims) {
        if (draw('start') < 0.5) {
          const starting = options.spawn()
          await wait(draw('moment') * 400)
          await starting.kill()
          counts.killedAtStart += 1
        }
        serving[serving.indexOf(victim)] = await options.spawn().ready
      }
      for (const [at, part] of parts.entries()) {
        const faultsOfPart = await found(part.faults(clientOf(at + 1)))
        note(
          round,
          faultsOfPart.map((each) => `${part.name}: ${each}`),
        )
      }
      note(round, [...(await found(brokenLaws(clientOf(0)))), ...(options.inspect?.() ?? [])])
    }
  } finally {
    for (const each of serving) await each.kill()
  }
  return { rounds, ...counts, faults }
}

/** What a look at the sandbox found; an answer that should not be is a find too. */
async function found(looking: Promise<string[]>): Promise<string[]> {
  try {
    return await looking
  } catch (error) {
    if (error instanceof WrongAnswer) return [error.message]
    throw error
  }
}

interface Work {
  counts(): { readonly writes: number; readonly reads: number }
  /** Ends when so many writes were acknowledged, or nobody can go on. */
  reach(writes: number): Promise<void>
  /** Lets everybody finish what is under way; what went wrong but for lost connections. */
  end(): Promise<string[]>
}

/** Lets all parts work side by side until they are told to stop, or lose their connection. */
function startWork(parts: readonly Part[], clientOf: (at: number) => Client): Work {
  const faults: string[] = []
  const counts = { writes: 0, reads: 0 }
  let isOver = false
  let goal = { writes: 0, reached: (): void => undefined }
  const run = async (part: Part, client: Client): Promise<void> => {
    try {
      while (!isOver) {
        await part.step(client)
        if (part.writes) counts.writes += 1
        else counts.reads += 1
        if (counts.writes >= goal.writes) goal.reached()
      }
    } catch (error) {
      if (error instanceof WrongAnswer) faults.push(`${part.name}: ${error.message}`)
    }
  }
  const running = Promise.all(parts.map((part, at) => run(part, clientOf(at))))
  return {
    counts: () => ({ ...counts }),
    async reach(writes) {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      goal = {
        writes,
        reached: () => {
          resolve(true)
        },
      }
      await Promise.race([promise, running])
    },
    async end() {
      isOver = true
      await running
      return faults
    },
  }
}

/** Laws of any world that do not hold. */
async function brokenLaws(client: Client): Promise<string[]> {
  const { body } = await insist(200, client('GET', '/_sandbox/partners'))
  const faults: string[] = []
  for (const { id } of body['partners'] as { id: string }[]) {
    const { body: laws } = await insist(200, client('GET', `/_sandbox/invariants?partner=${id}`))
    const broken = (laws['invariants'] as Fields[]).filter((each) => each['holds'] !== true)
    faults.push(...broken.map((each) => `${id}: not so: ${JSON.stringify(each)}`))
    const { body: sums } = await insist(200, client('GET', `/_sandbox/reconciliation?partner=${id}`))
    if (sums['agrees'] !== true) faults.push(`${id}: the bills do not add up: ${JSON.stringify(sums).slice(0, 400)}`)
  }
  return faults
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length]
  if (item === undefined) throw new Error('Failed to pick from nothing.')
  return item
}
