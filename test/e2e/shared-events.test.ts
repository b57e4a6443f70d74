import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, customers, logIn } from '../helpers/client.ts'
import { type EventReader, listenTo } from '../helpers/event-reader.ts'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'

let postgres: TestPostgres
let database: string
let one: SandboxProcess
let two: SandboxProcess
let token: string
const readers: EventReader[] = []

beforeAll(async () => {
  postgres = await startPostgres()
  database = await postgres.database()
  const args = ['--clock', '2026-05-06T12:00:00Z', '--freeze-clock', '--preset', 'quiet']
  ;[one, two] = await Promise.all([startProcess(database, ...args), startProcess(database, ...args)])
  token = await logIn(one.client)
})

afterAll(async () => {
  for (const reader of readers) reader.close()
  await one.kill()
  await two.kill()
  await postgres.stop()
})

async function hear(url: string, query = ''): Promise<EventReader> {
  const reader = await listenTo(url, query)
  readers.push(reader)
  return reader
}

const ask = (client: Client, limit = 1) => client('POST', customers, { limit }, token)
const idOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => headers['x-request-id']

it('tells in one process of what another has answered', async () => {
  const reader = await hear(two.url)
  const read = await ask(one.client)
  expect((await reader.next('exchange')).data).toMatchObject({ id: idOf(read), status: 200 })
  const refused = await ask(one.client, 1000)
  expect((await reader.next('finding')).data).toMatchObject({ exchange_id: idOf(refused), requirement: 'PAGE-03' })
  await one.client('POST', '/_sandbox/faults', {
    operation: 'ListSubCustomers',
    kind: 'latency',
    latency_ms: 1,
    count: 1,
  })
  const struck = await ask(one.client)
  expect((await reader.next('fault')).data).toMatchObject({ exchange_id: idOf(struck) })
  await one.client('POST', '/_sandbox/clock/advance', { duration: 'P2D' })
  expect((await reader.next('due')).data).toMatchObject({ kind: 'customer-association' })
  expect((await reader.next('file')).data).toMatchObject({ state: 'delivered' })
  expect((await reader.next('clock')).data).toMatchObject({ to: '2026-05-08T12:00:00Z' })
  await one.client('POST', '/_sandbox/reset')
  expect((await reader.next('world')).data).toMatchObject({ change: 'reset' })
})

it('gives all processes the same ids, and goes on in another', async () => {
  const [here, there] = await Promise.all([hear(one.url, '?kinds=exchange'), hear(two.url, '?kinds=exchange')])
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) => ask(at % 2 === 0 ? one.client : two.client, at % 3 === 0 ? 1000 : 1)),
  )
  const heard = [here, there].map(async (reader) => {
    const events = []
    for (const _ of answers) events.push(await reader.next())
    return events
  })
  const [first = [], second = []] = await Promise.all(heard)
  expect(first).toEqual(second)
  expect(first.map((each) => each.data['id']).sort()).toEqual(answers.map(idOf).sort())
  const ids = first.map((each) => Number(each.id))
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
  const resumed = await hear(two.url, `?kinds=exchange&lastEventId=${first[9]?.id ?? ''}`)
  for (const event of first.slice(10)) expect(await resumed.next()).toEqual(event)
})

it('waits in one process for what another answers', async () => {
  const waiting = two.client('GET', '/_sandbox/journal/wait?operation=ListSubCustomers&status=400')
  await expect.poll(async () => idOf(await ask(one.client)) !== undefined).toBe(true)
  const before = await ask(one.client)
  const refused = await ask(one.client, 1000)
  const after = await two.client('GET', `/_sandbox/journal/wait?after=${idOf(before) ?? ''}`)
  expect(after.body).toMatchObject({ id: idOf(refused) })
  await ask(one.client, 1000)
  expect((await waiting).body).toMatchObject({ response: { status: 400 } })
  const none = await two.client('GET', '/_sandbox/journal/wait?operation=PayOrders&timeoutSeconds=0')
  expect(none.status).toBe(408)
})

it('goes on after the database was away, and asks nothing of it when nobody listens', async () => {
  const reader = await hear(two.url, '?kinds=exchange')
  await postgres.disconnect(database)
  await expect.poll(async () => (await ask(one.client)).status).toBe(200)
  expect((await reader.next()).kind).toBe('exchange')
  for (const each of readers.splice(0)) each.close()
  const connection = await postgres.connect(database)
  const watches = async (): Promise<unknown[]> =>
    (await connection.query<object>('SELECT * FROM partner_sandbox.watches')).rows
  await expect.poll(watches).toEqual([])
})
