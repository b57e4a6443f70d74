import { afterAll, beforeAll, expect, it } from 'vitest'
import { budget, type Client, customerId, customers, type Fields, logIn, type Seen } from '../helpers/client.ts'
import { server } from '../helpers/order-story.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'

let postgres: TestPostgres
let one: SandboxProcess
let two: SandboxProcess
let token: string
let database: string
const args = ['--clock', '2026-05-06T12:00:00Z', '--freeze-clock']

beforeAll(async () => {
  postgres = await startPostgres()
  database = await postgres.database()
  const started = await Promise.all([startProcess(database, ...args), startProcess(database, ...args)])
  ;[one, two] = started
  token = one.token
})

afterAll(async () => {
  await one.kill()
  await two.kill()
  await postgres.stop()
})

const pay = '/v3/orders/customer-orders/pay'

function payment(ordered: Seen | undefined): Fields {
  return { order_id: ordered?.body['order_id'], use_coupon: 'NO', use_discount: 'NO' }
}

const both = (): Client[] => [one.client, two.client]

/** Calls go to the two processes in turn, all at once. */
async function race<Result>(
  count: number,
  call: (client: Client, number: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => call(at % 2 === 0 ? one.client : two.client, at + 1)))
}

/** A partner of its own for one test, where quotas of other tests do not count. */
async function partner(id: string): Promise<{ readonly query: string; readonly token: string; readonly id: string }> {
  const made = await one.client('POST', '/_sandbox/partners', {
    id,
    preset: 'quiet',
    now: '2026-05-06T12:00:00Z',
    freeze_clock: true,
  })
  expect(made.status).toBe(201)
  return { id, query: `?partner=${id}`, token: String(made.body['token']) }
}

it('fills an empty database once, and takes the same credentials everywhere', async () => {
  for (const client of both()) {
    expect((await client('GET', '/_sandbox/partners')).body['partners']).toHaveLength(4)
    for (const each of [one.token, two.token, await logIn(client)]) {
      expect((await two.client('GET', '/v3/auth/domains', undefined, each)).status).toBe(200)
    }
  }
  expect(one.token).not.toBe(two.token)
})

it('charges all use that two processes report at once, and never more than once', async () => {
  const { query } = await partner('racing-use')
  const listed = await one.client('POST', `/_sandbox/customers${query}`, { count: 1, budget: 500 })
  const [customer] = listed.body['customers'] as { customer_id: string }[]
  const id = customer?.customer_id ?? ''
  const charged = await race(60, (client, number) =>
    client('POST', `/_sandbox/customers/${id}/usage${query}`, { amount: `${number}.00000001` }),
  )
  expect(charged.map((each) => each.status)).toEqual(charged.map(() => 201))
  const totals = charged.map((each) => Number(each.body['month_to_date'])).sort((a, b) => a - b)
  expect(new Set(totals).size).toBe(60)
  expect(totals.at(-1)).toBeCloseTo(1830.0000006, 8)
  expect(new Set(charged.map((each) => each.body['charge_id'])).size).toBe(60)
  for (const client of both()) {
    expect((await client('GET', `/_sandbox/ledger${query}&customer_id=${id}`)).body).toMatchObject({ total_count: 60 })
    expect((await client('GET', `/_sandbox/invariants${query}`)).body).toMatchObject({ holds: true })
  }
})

it('keeps one of the budgets that two processes set at once', async () => {
  const { token: own } = await partner('racing-sets')
  const id = await customerId(one.client, own, 'demo-customer-01')
  const set = await race(18, async (client, number) => ({
    amount: 2000 + number,
    status: (await client('POST', budget, { customer_id: id, budget_amount: 2000 + number }, own)).status,
  }))
  const acknowledged = set.filter((each) => each.status === 204).map((each) => each.amount)
  const shown = await Promise.all(both().map((client) => client('GET', `${budget}?customer_id=${id}`, undefined, own)))
  const [first, second] = shown.map((each) => each.body['budget_amount'])
  expect(first).toBe(second)
  expect(acknowledged).toContain(first)
})

it('never lets a budget be overspent by orders that two processes pay at once', async () => {
  const id = await customerId(one.client, token, 'demo-customer-01')
  const used = Number((await one.client('GET', `${budget}?customer_id=${id}`, undefined, token)).body['used_amount'])
  // An order costs 63.07: what is left pays three.
  expect((await two.client('POST', budget, { customer_id: id, budget_amount: used + 200 }, token)).status).toBe(204)
  const ordered = await race(8, (client) => client('POST', `/_sandbox/customers/${id}/purchases`, { items: [server] }))
  const customer = await logIn(one.client, 'customer')
  const paid = await race(8, (client, number) => client('POST', pay, payment(ordered[number - 1]), customer))
  expect(paid.filter((each) => each.status === 204)).toHaveLength(3)
  for (const client of both()) {
    const shown = await client('GET', `${budget}?customer_id=${id}`, undefined, token)
    expect(Number(shown.body['used_amount'])).toBeCloseTo(used + 3 * 63.07, 2)
    expect((await client('GET', '/_sandbox/invariants')).body).toMatchObject({ holds: true })
  }
})

it('pays an order once when two processes are told to at the same time', async () => {
  const id = await customerId(one.client, token, 'demo-customer-01')
  expect((await one.client('POST', budget, { customer_id: id, budget_amount: 9000 }, token)).status).toBe(204)
  const customer = await logIn(one.client, 'customer')
  for (let round = 0; round < 5; round += 1) {
    const ordered = await one.client('POST', `/_sandbox/customers/${id}/purchases`, { items: [server] })
    const paid = await Promise.all(both().map((client) => client('POST', pay, payment(ordered), customer)))
    expect(paid.map((each) => each.status).sort()).toEqual([204, 400])
  }
})

it('runs what is due once, whichever process moves the clock, and shows it to the other at once', async () => {
  const { query, token: own } = await partner('racing-clock')
  const charges = async (client: Client): Promise<Fields[]> =>
    (await client('GET', `/_sandbox/ledger${query}&limit=1000`)).body['charges'] as Fields[]
  const before = await one.client('GET', `/_sandbox/clock${query}`)
  const moved = await race(6, (client) => client('POST', `/_sandbox/clock/advance${query}`, { duration: 'P15D' }))
  expect(moved.map((each) => each.status)).toEqual(moved.map(() => 200))

  const eventsOf = ({ body }: Seen): string[] =>
    (body['happened'] as Fields[]).map(({ at, kind, subject }) => JSON.stringify([at, kind, subject]))
  const happened = moved.flatMap(eventsOf)
  expect(happened.length).toBeGreaterThan(50)
  expect(new Set(happened).size).toBe(happened.length)
  // In turns: what one has run, the other has no longer on its agenda.
  for (const client of [one.client, two.client, one.client, two.client]) {
    const turn = await client('POST', `/_sandbox/clock/advance${query}`, { duration: 'P30D' })
    happened.push(...eventsOf(turn))
  }
  expect(new Set(happened).size).toBe(happened.length)
  const agendas = await Promise.all(both().map((client) => client('GET', `/_sandbox/clock/agenda${query}`)))
  expect(agendas[0]?.text).toBe(agendas[1]?.text)
  const shown = await Promise.all(both().map((client) => client('GET', `/_sandbox/clock${query}`)))
  expect(shown[0]?.text).toBe(shown[1]?.text)
  expect(Date.parse(String(shown[0]?.body['now'])) - Date.parse(String(before.body['now']))).toBe(
    210 * 24 * 3600 * 1000,
  )
  const [ledger, same] = await Promise.all(both().map(charges))
  expect(ledger).toEqual(same)
  expect(new Set(ledger?.map((each) => each['id'])).size).toBe(ledger?.length)
  expect((await two.client('GET', `/_sandbox/invariants${query}`)).body).toMatchObject({ holds: true })
  expect((await two.client('POST', customers, { limit: 1 }, own)).status).toBe(401)
})

it('lists a customer of one process in the other at once, in each of many rounds', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const [here = one.client, there = two.client] = round % 2 === 0 ? both() : both().reverse()
    const prefix = `round-${round}`
    expect((await here('POST', '/_sandbox/customers', { count: 1, prefix })).status).toBe(201)
    expect((await there('POST', customers, { account_name: `${prefix}-1` }, token)).body).toMatchObject({ count: 1 })
  }
})

it('sees partners that another process added, started afresh and deleted', async () => {
  const { query, token: own } = await partner('passing-by')
  expect((await two.client('POST', customers, { limit: 1 }, own)).status).toBe(200)
  const saved = await two.client('GET', `/_sandbox/snapshots${query}`)
  const reset = await two.client('POST', `/_sandbox/reset${query}`, { preset: 'empty' })
  const fresh = String(reset.body['token'])
  expect((await one.client('POST', customers, { limit: 1 }, fresh)).body).toMatchObject({ count: 0 })
  expect((await one.client('POST', customers, { limit: 1 }, own)).status).toBe(fresh === own ? 200 : 401)
  expect((await one.client('POST', `/_sandbox/snapshots${query}`, saved.body)).status).toBe(200)
  const restored = await two.client('POST', customers, { limit: 1 }, own)
  expect(Number(restored.body['count'])).toBeGreaterThan(10)
  expect((await one.client('DELETE', '/_sandbox/partners/passing-by')).status).toBe(204)
  expect((await two.client('POST', customers, { limit: 1 }, own)).status).toBe(401)
  expect((await two.client('GET', `/_sandbox/clock${query}`)).status).toBe(404)
})

it('serves a file of the bucket that another process delivered', async () => {
  const { query } = await partner('file-sharing')
  expect((await two.client('GET', `/_sandbox/bucket${query}`)).body).toEqual({ files: [] })
  await one.client('POST', `/_sandbox/clock/advance${query}`, { duration: 'P2M' })
  const { files } = (await one.client('GET', `/_sandbox/bucket${query}`)).body as { files: { name: string }[] }
  expect(files.length).toBeGreaterThan(0)
  const file = await fetch(`${two.url}/_sandbox/bucket/${files[0]?.name ?? ''}${query}`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/gzip'])
  await file.arrayBuffer()
})

it('refuses what names a partner that nobody could have', async () => {
  for (const name of ['nobody-here', '%00', '%zz', "'; --"]) {
    const advanced = await one.client('POST', `/_sandbox/clock/advance?partner=${name}`, { duration: 'P1D' })
    expect(advanced.status).toBeLessThan(500)
    expect((await one.client('GET', `/_sandbox/journal?partner=${name}`)).status).toBeLessThan(500)
    expect((await one.client('DELETE', `/_sandbox/partners/${name}`)).status).toBeLessThan(500)
  }
  expect((await one.client('GET', '/_sandbox/partners')).status).toBe(200)
})

it('has everything that a killed process acknowledged', async () => {
  const { query } = await partner('after-a-kill')
  const victim = await startProcess(database, ...args)
  const added = await one.client('POST', `/_sandbox/customers${query}`, { count: 1, budget: 500 })
  const [customer] = added.body['customers'] as { customer_id: string }[]
  const acknowledged: unknown[] = []
  let isOver = false
  const write = async (client: Client): Promise<void> => {
    while (!isOver) {
      const path = `/_sandbox/customers/${customer?.customer_id ?? ''}/usage${query}`
      const charged = await client('POST', path, { amount: 1 }).catch(() => undefined)
      if (charged === undefined) return
      expect(charged.status).toBe(201)
      acknowledged.push(charged.body['charge_id'])
    }
  }
  const writing = [1, 2, 3, 4].flatMap(() => [write(victim.client), write(one.client)])
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(150)
  await victim.kill()
  const atTheEnd = acknowledged.length
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(atTheEnd + 50)
  isOver = true
  await Promise.all(writing)

  const kept: unknown[] = []
  for (let offset = 0; ; offset += 1000) {
    const page = await two.client('GET', `/_sandbox/ledger${query}&limit=1000&offset=${offset}`)
    const charges = page.body['charges'] as Fields[]
    kept.push(...charges.map((each) => each['id']))
    if (charges.length < 1000) break
  }
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(new Set(kept).size).toBe(kept.length)
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  expect((await two.client('GET', `/_sandbox/invariants${query}`)).body).toMatchObject({ holds: true })
})
