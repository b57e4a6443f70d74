import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { budget, type Client, customerId, customers, type Fields, logIn } from '../helpers/client.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { journalBoundsOf } from '../../src/server/platform.ts'
import { type SharedPlatform, sharedPlatform } from '../helpers/shared.ts'

let postgres: TestPostgres
let url: string
let open: SharedPlatform[]

beforeAll(async () => {
  postgres = await startPostgres()
})

afterAll(async () => {
  await postgres.stop()
})

beforeEach(async () => {
  url = await postgres.database()
  open = []
})

afterEach(async () => {
  for (const { store } of open) await store.close()
})

/** Two sandboxes on one database. */
async function pair(
  options: Parameters<typeof sharedPlatform>[1] = {},
): Promise<[Client, Client, { token: string; id: string; path: string }]> {
  const one = await sharedPlatform(url, options)
  const two = await sharedPlatform(url, options)
  open.push(one, two)
  const token = await logIn(one.client)
  const id = await customerId(one.client, token, 'demo-customer-02')
  return [one.client, two.client, { token, id, path: `${budget}?customer_id=${id}` }]
}

it('counts requests against a quota over both, until the window of the clock ends', async () => {
  const [one, two, { token, path }] = await pair({ rateLimits: true })
  const statuses = async (): Promise<number[]> => {
    const calls = Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? one : two)('GET', path, undefined, token))
    return (await Promise.all(calls)).map((each) => each.status)
  }
  expect((await statuses()).filter((each) => each === 200)).toHaveLength(10)
  expect((await statuses()).filter((each) => each === 200)).toHaveLength(0)
  expect((await two('GET', path, undefined, token)).body).toMatchObject({ error_code: 'APIGW.0308' })
  await one('POST', '/_sandbox/clock/advance', { duration: 'PT1S' })
  expect((await statuses()).filter((each) => each === 200)).toHaveLength(10)
})

it('counts a write once, although it is tried as a read first', async () => {
  const [one, two, { token, id }] = await pair({ rateLimits: true })
  const set = async (client: Client): Promise<number> =>
    (await client('POST', budget, { customer_id: id, budget_amount: 60 }, token)).status
  const statuses: number[] = []
  for (let at = 0; at < 12; at += 1) statuses.push(await set(at % 2 === 0 ? one : two))
  expect(statuses.filter((each) => each === 204)).toHaveLength(10)
})

it('lets a fault that was armed in one strike in the other, as often as asked and not more', async () => {
  const [one, two, { token, path }] = await pair()
  const fault = { operation: 'ShowSubCustomerBudget', kind: 'refuse', status: 500, skip: 2, count: 3 }
  expect((await one('POST', '/_sandbox/faults', fault)).status).toBe(201)
  const calls = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? two : one)('GET', path, undefined, token))
  const statuses = (await Promise.all(calls)).map((each) => each.status)
  expect(statuses.filter((each) => each === 500)).toHaveLength(3)
  expect((await two('GET', '/_sandbox/faults')).body).toMatchObject({ faults: [{ id: 'fault-1', fired: 3 }] })
  expect((await two('DELETE', '/_sandbox/faults')).status).toBe(204)
  expect((await one('GET', '/_sandbox/faults')).body).toEqual({ faults: [] })
})

it('strikes a write once: the run that is taken back does not use a fault up', async () => {
  const [one, two, { token, id }] = await pair()
  await one('POST', '/_sandbox/faults', { operation: 'UpdateSubCustomerBudget', kind: 'refuse', status: 500, count: 1 })
  const set = async (client: Client): Promise<number> =>
    (await client('POST', budget, { customer_id: id, budget_amount: 60 }, token)).status
  expect([await set(two), await set(two), await set(one)]).toEqual([500, 204, 204])
})

it('locks an access key after five wrong signatures over both, for both', async () => {
  const [one, two, { path }] = await pair()
  const wrong = {
    'x-sdk-date': '20260506T120000Z',
    authorization: `SDK-HMAC-SHA256 Access=SANDBOXPARTNERAK0001, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
  }
  const messages: unknown[] = []
  for (let at = 0; at < 7; at += 1) {
    messages.push((await (at % 2 === 0 ? one : two)('GET', path, undefined, wrong)).body['error_msg'])
  }
  expect(messages.map((each) => String(each).includes('failed to reach the limit'))).toEqual([
    ...Array.from({ length: 5 }, () => false),
    true,
    true,
  ])
})

it('shows each exchange of both once, in one order, whichever is asked', async () => {
  const [one, two, { token, id, path }] = await pair()
  expect((await one('DELETE', '/_sandbox/journal')).status).toBe(204)
  for (const client of [one, two, one, two]) {
    await client('GET', path, undefined, token)
    await client('POST', budget, { customer_id: id, budget_amount: 60 }, token)
  }
  const exchanges = async (client: Client): Promise<Fields[]> =>
    (await client('GET', '/_sandbox/journal')).body['exchanges'] as Fields[]
  const shown = await exchanges(two)
  expect(shown.map((each) => each['operation_id'])).toEqual(
    Array.from({ length: 4 }, () => ['ShowSubCustomerBudget', 'UpdateSubCustomerBudget']).flat(),
  )
  expect(new Set(shown.map((each) => each['id'])).size).toBe(8)
  expect(await exchanges(one)).toEqual(shown)
  expect((await two('DELETE', '/_sandbox/journal')).status).toBe(204)
  expect(await exchanges(one)).toEqual([])
})

it('forgets the oldest exchanges when the journal has too many bytes, in the database too', async () => {
  const [one, two, { token }] = await pair({ journal: journalBoundsOf(64, 'whole') })
  expect((await one('DELETE', '/_sandbox/journal')).status).toBe(204)
  const large = 'x'.repeat(9_000_000)
  for (let sent = 1; sent <= 9; sent += 1) await one('POST', customers, { account_name: `${sent}-${large}` }, token)
  const { exchanges } = (await two('GET', '/_sandbox/journal')).body as { exchanges: unknown[] }
  expect(exchanges.length).toBeGreaterThan(3)
  expect(exchanges.length).toBeLessThan(7)
  const connection = await postgres.connect(url)
  const inDatabase = async (): Promise<number> =>
    (await connection.query('SELECT FROM partner_sandbox.journal')).rowCount ?? 0
  await expect.poll(inDatabase, { timeout: 10_000 }).toBeLessThan(9)
})

it('keeps only the beginning of a long body in the database', async () => {
  const [one, two, { token }] = await pair()
  const large = 'x'.repeat(200_000)
  await one('POST', customers, { account_name: large }, token)
  const { exchanges } = (await two('GET', '/_sandbox/journal')).body as {
    exchanges: { request: { body: string; body_cut_from: number } }[]
  }
  const { request } = exchanges.at(-1) ?? {}
  expect([request?.body.length, request?.body_cut_from]).toEqual([
    65_536,
    JSON.stringify({ account_name: large }).length,
  ])
})
