import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { World } from '../../src/state/engine/world.ts'
import type { Client, Seen } from '../helpers/client.ts'
import { contents } from '../helpers/foreign-changes.ts'
import { startPlatform } from '../helpers/platform.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { required } from '../helpers/required.ts'
import { type SharedPlatform, sharedPlatform, startProcess } from '../helpers/shared.ts'

const { intl, cn } = demoAccounts
const year = { duration: 'P1Y' }
const inOneYear = '2027-05-06T12:00:00Z'

let postgres: TestPostgres
const open: SharedPlatform[] = []

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  for (const { store } of open) await store.close()
  await postgres.stop()
})

/** One of the sandboxes on a database; its long work lets others in at each of its pauses. */
async function patient(url: string): Promise<SharedPlatform> {
  const platform = await sharedPlatform(url, { preset: 'demo', pace: { slice: 0, telling: 0 } })
  open.push(platform)
  return platform
}

function worldOf({ store }: SharedPlatform): World {
  return required(store.worlds.get(intl.partner.id), intl.partner.id)
}

/** Everything that a world holds but tokens, of which each start makes one. */
function holding(world: World): Record<string, unknown> {
  const { tokens: _, ...others } = contents(world)
  const counters = [...world.counters.values()].filter(({ kind }) => kind !== 'lasting-token')
  return { ...others, counters }
}

/** Begins a call, and says whether it has been answered. */
function begin(call: Promise<Seen>): { readonly answer: Promise<Seen>; isAnswered: boolean } {
  const begun = { answer: call, isAnswered: false }
  call.then(
    () => (begun.isAnswered = true),
    () => (begun.isAnswered = true),
  )
  return begun
}

interface Shown {
  readonly id: string
  readonly reached: string | null
}

async function underWay(client: Client): Promise<Shown | undefined> {
  const { body } = await client('GET', '/_sandbox/work')
  return (body as { work: readonly Shown[] }).work[0]
}

/** Looks until a move has come to a month; gives the work as it was seen then. */
async function reaches(month: string, client: Client): Promise<Shown> {
  for (;;) {
    const work = await underWay(client)
    if (work !== undefined && (work.reached ?? '') >= month) return work
    await nextTurn()
  }
}

it('answers about other partners while a year passes in one world, and says how far it is', async () => {
  const { client } = await patient(await postgres.database())
  const move = begin(client('POST', '/_sandbox/clock/advance', year))
  const [clocks, reached]: [unknown[], string[]] = [[], []]
  while (!move.isAnswered) {
    clocks.push((await client('GET', `/_sandbox/clock?partner=${cn.partner.id}`)).body['now'])
    const work = await underWay(client)
    if (work !== undefined) reached.push(work.reached ?? '')
  }
  expect((await move.answer).body).toMatchObject({ to: inOneYear })
  expect(new Set(clocks)).toEqual(new Set(['2026-05-06T12:00:00Z']))
  expect(new Set(reached).size).toBeGreaterThan(3)
  expect(reached).toEqual(reached.toSorted())
})

it('writes about other partners meanwhile', async () => {
  const { client } = await patient(await postgres.database())
  const move = begin(client('POST', '/_sandbox/clock/advance', year))
  await reaches('2026-06', client)
  const other = await client('POST', `/_sandbox/clock/advance?partner=${cn.partner.id}`, { duration: 'P1D' })
  expect([other.body['to'], move.isAnswered]).toEqual(['2026-05-07T12:00:00Z', false])
  expect((await move.answer).status).toBe(200)
})

it('writes about other partners while more worlds are worked on than a process has connections', async () => {
  const { client } = await patient(await postgres.database())
  const ids = Array.from({ length: 12 }, (_, at) => `busy-${at}`)
  for (const id of ids) await client('POST', '/_sandbox/partners', { id, preset: 'demo' })
  const moves = ids.map((id) => begin(client('POST', `/_sandbox/clock/advance?partner=${id}`, year)))
  await reaches('2026-06', client)
  const other = await client('POST', `/_sandbox/clock/advance?partner=${cn.partner.id}`, { duration: 'P1D' })
  const ended = moves.filter((each) => each.isAnswered)
  expect([other.body['to'], ended]).toEqual(['2026-05-07T12:00:00Z', []])
  for (const { answer } of moves) expect((await answer).status).toBe(200)
})

it('lets requests about that world wait for its end, while other processes see it as it was', async () => {
  const url = await postgres.database()
  const [one, two] = [await patient(url), await patient(url)]
  const move = begin(one.client('POST', '/_sandbox/clock/advance', year))
  await reaches('2026-06', one.client)
  const look = begin(one.client('GET', '/_sandbox/clock'))
  const next = begin(two.client('POST', '/_sandbox/clock/advance', { duration: 'P1D' }))
  expect((await two.client('GET', '/_sandbox/clock')).body['now']).toBe('2026-05-06T12:00:00Z')
  expect([look.isAnswered, next.isAnswered, move.isAnswered]).toEqual([false, false, false])
  expect((await look.answer).body['now']).toBe(inOneYear)
  expect((await next.answer).body).toMatchObject({ from: inOneYear, to: '2027-05-07T12:00:00Z' })
  expect((await one.client('GET', '/_sandbox/clock')).body['now']).toBe('2027-05-07T12:00:00Z')
})

it('lets what only reads leave no trace, and others be answered meanwhile', async () => {
  const { client, ...platform } = await patient(await postgres.database())
  const before = contents(worldOf({ client, ...platform }))
  const look = begin(client('GET', '/_sandbox/clock/preview?duration=P1Y'))
  let answers = 0
  for (; !look.isAnswered; answers += 1) await client('GET', `/_sandbox/clock?partner=${cn.partner.id}`)
  expect(answers).toBeGreaterThan(3)
  expect((await look.answer).body).toMatchObject({ to: inOneYear })
  await client('GET', '/_sandbox/clock')
  expect(contents(worldOf({ client, ...platform }))).toEqual(before)
})

it('stops a move that is cancelled behind the event that happened last, and the rest may follow later', async () => {
  const one = await patient(await postgres.database())
  const move = begin(one.client('POST', '/_sandbox/clock/advance', year))
  const { id } = await reaches('2026-09', one.client)
  expect(await one.client('DELETE', `/_sandbox/work/${id}`)).toMatchObject({ status: 204 })
  const { to, happened } = (await move.answer).body as { to: string; happened: { at: string }[] }
  expect([to < '2027-05', happened.at(-1)?.at]).toEqual([true, to])
  await one.client('POST', '/_sandbox/clock/advance', { until: inOneYear })
  expect(holding(worldOf(one))).toEqual(await holdingAfterAYear())
})

it('has let no event happen where its process ends in the middle of a move', async () => {
  const url = await postgres.database()
  const other = await patient(url)
  const killed = await startProcess(url, '--freeze-clock')
  const before = holding(worldOf(other))
  const move = begin(killed.client('POST', '/_sandbox/clock/advance', { duration: 'P9Y' }))
  await reaches('2026-07', killed.client)
  await killed.kill()
  await expect(move.answer).rejects.toThrow()
  await other.client('GET', '/_sandbox/clock')
  expect(holding(worldOf(other))).toEqual(before)
  await other.client('POST', '/_sandbox/clock/advance', year)
  expect(holding(worldOf(other))).toEqual(await holdingAfterAYear())
})

/** What the same world holds in memory after the same year in one go. */
async function holdingAfterAYear(): Promise<Record<string, unknown>> {
  const platform = startPlatform({ preset: 'demo' })
  await platform.call('POST', '/_sandbox/clock/advance', { as: null, body: year })
  return holding(platform.world)
}
