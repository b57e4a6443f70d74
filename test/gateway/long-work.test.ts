import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { World } from '../../src/state/engine/world.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { contents } from '../helpers/foreign-changes.ts'
import { type Answered, noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { newWorld } from '../helpers/store-engines.ts'

const { intl, cn } = demoAccounts
const year = { duration: 'P1Y' }

/** A demo sandbox whose long work lets others in at each of its pauses. */
function patient(store: WorldStore = createMemoryStore()): TestPlatform {
  return startPlatform({ store, preset: 'demo', pace: { slice: 0, telling: 0 } })
}

function control(platform: TestPlatform, method: string, path: string, body?: object): Promise<Answered> {
  return platform.call(method, `/_sandbox/${path}`, { as: null, ...(body === undefined ? {} : { body }) })
}

/** Begins a call, and says whether it has been answered. */
function begin(call: Promise<Answered>): { readonly answer: Promise<Answered>; isAnswered: boolean } {
  const begun = { answer: call, isAnswered: false }
  void call.then(() => (begun.isAnswered = true))
  return begun
}

/** Asks again and again until a call is answered; gives what was answered meanwhile. */
async function meanwhile(begun: ReturnType<typeof begin>, ask: () => Promise<Answered>): Promise<Answered[]> {
  const answers: Answered[] = []
  while (!begun.isAnswered) {
    answers.push(await ask())
    await nextTurn()
  }
  return answers
}

async function underWay(platform: TestPlatform): Promise<{ readonly id: string; readonly reached: string | null }[]> {
  const { body } = await control(platform, 'GET', 'work')
  return (body as { work: { id: string; reached: string | null }[] }).work
}

it('answers about other partners while a year passes in one world', async () => {
  const platform = patient()
  const move = begin(control(platform, 'POST', 'clock/advance', year))
  const answers = await meanwhile(move, () => control(platform, 'GET', `clock?partner=${cn.partner.id}`))
  expect(answers.length).toBeGreaterThan(100)
  expect(answers.at(-1)).toMatchObject({ status: 200, body: { now: '2026-05-06T12:00:00Z' } })
  expect(await move.answer).toMatchObject({ status: 200, body: { to: '2027-05-06T12:00:00Z' } })
})

it('lets requests about that world wait for its end, in the order in which they came', async () => {
  const platform = patient()
  const move = begin(control(platform, 'POST', 'clock/advance', year))
  const order: string[] = []
  const [read, next, last] = [
    platform.get('/v2/bases/currencies', { as: null }).then(() => undefined),
    control(platform, 'POST', 'clock/advance', { duration: 'P1D' }).then((each) => (order.push('day'), each)),
    control(platform, 'GET', 'clock').then((each) => (order.push('look'), each)),
  ]
  await read
  expect(move.isAnswered).toBe(false)
  expect(await next).toMatchObject({ body: { from: '2027-05-06T12:00:00Z', to: '2027-05-07T12:00:00Z' } })
  expect(await last).toMatchObject({ body: { now: '2027-05-07T12:00:00Z' } })
  expect(order).toEqual(['day', 'look'])
})

it('says so in the answer of a request that waited for two seconds, and in no other', async () => {
  const platform = patient()
  const move = begin(control(platform, 'POST', 'clock/advance', year))
  const waits = control(platform, 'GET', 'clock')
  platform.machine.now += 2000
  const late = control(platform, 'GET', 'clock')
  await move.answer
  expect((await waits).headers['X-Sandbox-Hint']).toMatch(/^this call waited 2\.0 s for long work on its world/)
  expect((await late).headers).not.toHaveProperty('X-Sandbox-Hint')
})

it('lists what is under way, how far it is, and that it is over', async () => {
  const platform = patient()
  const move = begin(control(platform, 'POST', 'clock/advance', year))
  const seen: (string | null)[] = []
  while (!move.isAnswered) {
    for (const { reached } of await underWay(platform)) seen.push(reached)
    await nextTurn()
  }
  expect(seen.length).toBeGreaterThan(100)
  expect(seen).not.toContain(null)
  expect(seen).toEqual(seen.toSorted())
  expect(await underWay(platform)).toEqual([])
})

it('says of customers that are added how many there are, and of a clock no number', async () => {
  const platform = patient()
  const adding = begin(control(platform, 'POST', 'customers', { count: 40, prefix: 'many' }))
  const [work] = await underWay(platform)
  expect((await control(platform, 'DELETE', `work/${work?.id ?? ''}`)).status).toBe(409)
  const lists = await meanwhile(adding, () => control(platform, 'GET', 'work'))
  const told = lists.flatMap(
    ({ body }) => (body as { work: { done: number; total: number; reached: string | null }[] }).work,
  )
  expect(told.every(({ total, reached }) => total === 40 && reached === null)).toBe(true)
  expect(told.length).toBeGreaterThan(1)
  const numbers = told.map(({ done }) => done)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  expect(numbers.at(-1)).toBeGreaterThan(1)
  const move = begin(control(platform, 'POST', 'clock/advance', year))
  expect((await control(platform, 'GET', 'work')).body).toMatchObject({ work: [{ done: null, total: null }] })
  await move.answer
})

it('tells those who watch the world of its work and of its end', async () => {
  const platform = patient()
  await control(platform, 'POST', 'clock/advance', { duration: 'P2M' })
  const log = platform.tenants.eventsOf(intl.partner.id)
  const query = { after: log.newest - 5000, limit: 5000, exchanges: 'none', others: true } as const
  const told = log.read(undefined, query).events.flatMap(({ event }) => (event.kind === 'work' ? [event.work] : []))
  expect(told[0]).toMatchObject({ operationId: 'AdvanceClock', state: 'under way' })
  expect(told.filter(({ state }) => state === 'ended')).toEqual([told.at(-1)])
})

describe('work that is cancelled', () => {
  it('stops a clock at the moment of the event that happened last, and the rest may follow later', async () => {
    const [platform, other] = [patient(), patient()]
    const move = begin(control(platform, 'POST', 'clock/advance', year))
    let work = await underWay(platform)
    for (; work[0] !== undefined && (work[0].reached ?? '') < '2026-09'; work = await underWay(platform))
      await nextTurn()
    expect(await control(platform, 'DELETE', `work/${work[0]?.id ?? ''}`)).toMatchObject({ status: 204 })
    const { body } = await move.answer
    const { to, happened } = body as { to: string; happened: { at: string }[] }
    expect([to < '2026-10', happened.at(-1)?.at]).toEqual([true, to])
    expect(await control(platform, 'GET', 'clock')).toMatchObject({ body: { now: to } })
    await control(platform, 'POST', 'clock/advance', { until: '2027-05-06T12:00:00Z' })
    await control(other, 'POST', 'clock/advance', year)
    expect(contents(platform.world)).toEqual(contents(other.world))
  })

  it('drops what only looks, and leaves no trace', async () => {
    const platform = patient()
    const before = contents(platform.world)
    const look = begin(control(platform, 'GET', 'clock/preview?duration=P1Y'))
    const [work] = await underWay(platform)
    await control(platform, 'DELETE', `work/${work?.id ?? ''}`)
    expect(await look.answer).toMatchObject({
      status: 409,
      body: { error_msg: 'Not possible now: PreviewClock was cancelled' },
    })
    expect(contents(platform.world)).toEqual(before)
    expect(platform.world.now).toBe(noon)
  })

  it('has to be there', async () => {
    expect(await control(patient(), 'DELETE', 'work/work-9')).toMatchObject({
      status: 404,
      body: { error_code: 'SANDBOX.0404' },
    })
  })
})

describe('what looks at a world of many customers', () => {
  const platform = patient()
  const elsewhere = () => control(platform, 'GET', `clock?partner=${cn.partner.id}`)

  it.each(['invariants', 'reconciliation', 'snapshots'])('lets others in again and again: %s', async (path) => {
    if (platform.world.customers.size < 300) await control(platform, 'POST', 'customers', { count: 300, budget: 10 })
    const look = begin(control(platform, 'GET', path))
    const answers = await meanwhile(look, elsewhere)
    expect((await look.answer).status).toBe(200)
    expect(answers.length).toBeGreaterThan(20)
  })

  it('lets others in while a document is loaded', async () => {
    const { body } = await control(platform, 'GET', 'snapshots')
    const load = begin(control(platform, 'POST', 'snapshots', body as object))
    const answers = await meanwhile(load, elsewhere)
    expect((await load.answer).status).toBe(200)
    expect(answers.length).toBeGreaterThan(20)
  })
})

it('comes to the same in one slice and in many', async () => {
  const platforms = [
    patient(),
    startPlatform({ store: createMemoryStore(), preset: 'demo', pace: { slice: 1e9, telling: 0 } }),
  ]
  const answers = await Promise.all(platforms.map((each) => control(each, 'POST', 'clock/advance', year)))
  expect(answers[1]?.body).toEqual(answers[0]?.body)
  const [many, one] = platforms.map(({ world }) => contents(world))
  expect(many).toEqual(one)
})

describe('a process that ends in the middle of a move', () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-work-'))
  const open: WorldStore[] = []
  const openAt = (name: string): WorldStore => {
    const store = openSqliteStore(join(folder, name), newWorld)
    open.push(store)
    return store
  }
  afterEach(() => {
    for (const each of open.splice(0)) each.close()
    rmSync(folder, { recursive: true })
  })

  it('has let each due event happen once or not yet: what is left happens later, and all comes to the same', async () => {
    const store = openAt('first.db')
    const platform = patient(store)
    const move = begin(control(platform, 'POST', 'clock/advance', year))
    while (!move.isAnswered && platform.world.now < Date.parse('2026-10-01T00:00:00Z')) await nextTurn()
    for (const end of ['', '-wal']) copyFileSync(join(folder, `first.db${end}`), join(folder, `copy.db${end}`))
    const found = openAt('copy.db')
    await move.answer
    const restarted = patient(found)
    expect(restarted.world.now).toBeGreaterThan(noon)
    expect(restarted.world.now).toBeLessThan(platform.world.now)
    await control(restarted, 'POST', 'clock/advance', { until: '2027-05-06T12:00:00Z' })
    expect(withoutTokens(restarted.world)).toEqual(withoutTokens(platform.world))
  })
})

function withoutTokens(world: World): Record<string, unknown> {
  const { tokens: _, ...others } = contents(world)
  return others
}
