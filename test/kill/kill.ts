import { setTimeout as wait } from 'node:timers/promises'
import { chanceFraction } from '../../src/state/engine/chance.ts'
import type { Client, Fields } from '../helpers/client.ts'
import type { SandboxProcess, StartingProcess } from '../helpers/shared.ts'
import { slowClientAt } from '../helpers/slow-client.ts'
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
  /** Ends a server of the database as a crash would; requests fail until it has recovered. */
  readonly crash?: (() => Promise<void>) | undefined
}

export interface KillReport {
  readonly rounds: number
  /** Processes that were killed while they served, and while they started. */
  readonly killed: number
  readonly killedAtStart: number
  /** How often the server of the database was. */
  readonly crashed: number
  readonly writes: number
  readonly reads: number
  readonly faults: readonly string[]
}

/**
 * Writes through several clients, kills processes at moments that the seed draws, starts them again, and holds what is
 * there to what was acknowledged or shown before, round after round.
 */
export async function kill(options: KillOptions): Promise<KillReport> {
  const parts = [...allParts(), worldPart()]
  const counts = { killed: 0, killedAtStart: 0, crashed: 0, writes: 0, reads: 0 }
  const faults: string[] = []
  const serving: SandboxProcess[] = []
  for (let at = 0; at < options.processes; at += 1) serving.push(await options.spawn().ready)
  try {
    for (let number = 1; number <= options.rounds && faults.length === 0; number += 1) {
      const round = planRound(options, serving, number)
      const found = [
        ...(await faultsIn(begin(round, parts))),
        ...(await workAndKill(round, parts, counts)),
        ...(await startAgain(round, counts)),
        ...(await look(round, parts)),
      ]
      faults.push(...found.map((each) => `round ${number}: ${each}`))
    }
  } finally {
    for (const each of serving) await each.kill()
  }
  return { rounds: options.rounds, ...counts, faults }
}

type Counts = { -readonly [Name in Exclude<keyof KillReport, 'rounds' | 'faults'>]: KillReport[Name] }

interface Round {
  readonly options: KillOptions
  readonly serving: SandboxProcess[]
  /** A number from 0 up to 1 for a purpose. */
  readonly draw: (what: string) => number
  readonly clientOf: (at: number) => Client
  readonly victims: readonly SandboxProcess[]
  /** There in rounds in which the database crashes in place of a process. */
  readonly crash: (() => Promise<void>) | undefined
}

/** One of so many clients is slow. */
const slowOnes = 5

function planRound(options: KillOptions, serving: SandboxProcess[], number: number): Round {
  const draw = (what: string): number => chanceFraction('kill', options.seed, number, what)
  const crash = draw('crash') < 0.25 ? options.crash : undefined
  const isVictim = (at: number): boolean =>
    serving.length === 1 || draw(`victim ${at}`) < 0.6 || at === number % serving.length
  return {
    options,
    serving,
    draw,
    clientOf: (at) => {
      const { client, url } = pick(serving, at + number)
      return at % slowOnes === 0 ? slowClientAt(url) : client
    },
    victims: crash === undefined ? serving.filter((_, at) => isVictim(at)) : [],
    crash,
  }
}

async function begin({ clientOf }: Round, parts: readonly Part[]): Promise<string[]> {
  for (const [at, part] of parts.entries()) await part.begin(clientOf(at))
  return []
}

async function workAndKill(
  { draw, clientOf, victims, serving, crash }: Round,
  parts: readonly Part[],
  counts: Counts,
): Promise<string[]> {
  const work = startWork(parts, clientOf, crash === undefined ? {} : { forgives: 503 })
  await work.reach(5 + Math.floor(draw('writes') ** 2 * 400))
  const before = work.counts()
  await Promise.all(victims.map((each) => each.kill()))
  await crash?.()
  if (victims.length < serving.length) await work.reach(before.writes + 30)
  const faults = await work.end()
  counts.killed += victims.length
  counts.crashed += crash === undefined ? 0 : 1
  counts.writes += work.counts().writes
  counts.reads += work.counts().reads
  return faults
}

/** Starts what was killed, and may kill it again while it starts; what was not killed finds its database by itself. */
async function startAgain({ options, serving, draw, victims, crash }: Round, counts: Counts): Promise<string[]> {
  for (const victim of victims) {
    if (draw('start') < 0.5) {
      const starting = options.spawn()
      await wait(draw('moment') * 400)
      await starting.kill()
      counts.killedAtStart += 1
    }
    serving[serving.indexOf(victim)] = await options.spawn().ready
  }
  if (crash === undefined) return []
  return (await Promise.all(serving.map(recovered))).flat()
}

async function look({ options, clientOf }: Round, parts: readonly Part[]): Promise<string[]> {
  return [...(await faultsNow(parts, clientOf)), ...(options.inspect?.() ?? [])]
}

/** What the sandbox has otherwise than it told the parts, and laws and sums of its worlds that do not hold. */
export async function faultsNow(parts: readonly Part[], clientOf: (at: number) => Client): Promise<string[]> {
  const faults: string[] = []
  for (const [at, part] of parts.entries()) {
    const found = await faultsIn(part.faults(clientOf(at + 1)))
    faults.push(...found.map((each) => `${part.name}: ${each}`))
  }
  return [...faults, ...(await faultsIn(brokenLaws(clientOf(1))))]
}

/** Ends when a process reaches its database again, without having been started anew. */
async function recovered({ client }: SandboxProcess): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await client('GET', '/_sandbox/health')).status === 200) return []
    await wait(50)
  }
  return ['the database is there again, but a process does not reach it']
}

/** What a look at the sandbox found; an answer that should not be is a find too. */
async function faultsIn(looking: Promise<string[]>): Promise<string[]> {
  try {
    return await looking
  } catch (error) {
    if (error instanceof WrongAnswer) return [error.message]
    throw error
  }
}

interface Work {
  /** What was done, and how many parts ended by the status that is forgiven. */
  counts(): { readonly writes: number; readonly reads: number; readonly refused: number }
  /** Ends when so many writes were acknowledged, or nobody can write on. */
  reach(writes: number): Promise<void>
  /** Lets everybody finish what is under way; what went wrong but for lost connections. */
  end(): Promise<string[]>
}

/** Lets all parts work side by side until they are told to stop, lose their connection, or get an answer of the status that is forgiven. */
export function startWork(
  parts: readonly Part[],
  clientOf: (at: number) => Client,
  { forgives }: { readonly forgives?: number },
): Work {
  const faults: string[] = []
  const counts = { writes: 0, reads: 0, refused: 0 }
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
      if (!(error instanceof WrongAnswer)) return
      if (error.status === forgives) counts.refused += 1
      else faults.push(`${part.name}: ${error.message}`)
    }
  }
  const all = parts.map((part, at) => run(part, clientOf(at)))
  const running = Promise.all(all)
  const writing = Promise.all(all.filter((_, at) => parts[at]?.writes))
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
      await Promise.race([promise, writing])
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
