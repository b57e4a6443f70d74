import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../src/contract/text-formats.ts'
import { createAccessControl } from '../../src/control/access-control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { control, customers, nobody } from '../helpers/control.ts'
import { type EventReader, listenTo, type ReadEvent } from '../helpers/event-reader.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { close, listen, type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { filedTicket } from '../helpers/ticket-filing.ts'

let platform: ServedPlatform

beforeAll(async () => {
  platform = await servePlatform({ clock: new Date(noon), freezeClock: true })
})

afterAll(() => platform.close())

const readers: EventReader[] = []

async function hear(query = '', headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
  const reader = await listenTo(platform.url, query, headers)
  readers.push(reader)
  return reader
}

afterAll(() => {
  for (const reader of readers) reader.close()
})

const ask = (body: object = { limit: 1 }) => platform.post(customers, body)
const data = (event: ReadEvent): ReadEvent['data'] => event.data

const document = JSON.parse(readFileSync('src/contract/generated/documents/control.json', 'utf8')) as {
  readonly paths: Record<string, { readonly get: { readonly 'x-events': Record<string, string> } }>
}
const schemas = document.paths['/_sandbox/events']?.get['x-events'] ?? {}
const ajv = new Ajv2020({ strict: false })
for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
ajv.addFormat('int32', true).addSchema(document, 'control')

/** What is wrong with an event by the schema of its kind. */
function faultOf({ kind, data: told }: ReadEvent): string | undefined {
  const name = schemas[kind]
  if (name === undefined) return `the contract has no event ${kind}`
  const properties = ajv.getSchema(`control#/components/schemas/${name}`)
  if (properties === undefined) return `no schema ${name}`
  return properties(told) === true ? undefined : `${kind}: ${ajv.errorsText(properties.errors)}`
}

it('tells of each kind, in the words of its contract, with ids that grow', async () => {
  const reader = await hear()
  expect(reader.status).toBe(200)
  expect(reader.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  expect((await ask({ limit: 1000 })).status).toBe(400)
  await control(platform, 'POST', 'faults', { operation: 'ListSubCustomers', kind: 'latency', latency_ms: 1, count: 1 })
  await ask()
  const customer = platform.userOf('demo-customer-01')
  const ticket = await filedTicket(platform, customer)
  await control(platform, 'POST', `tickets/${ticket}/support`, { do: 'accept' })
  await control(platform, 'POST', `tickets/${ticket}/support`, { do: 'ask', content: 'Which one?' })
  await control(platform, 'POST', 'clock/advance', { duration: 'P2D' })
  await control(platform, 'POST', 'reset')

  expect(data(await reader.next('exchange'))).toMatchObject({
    status: 400,
    error_code: 'CBC.0100',
    findings: ['PAGE-03'],
  })
  expect(data(await reader.next('finding'))).toMatchObject({ requirement: 'PAGE-03', level: 'MUST' })
  expect(data(await reader.next('exchange'))).toMatchObject({
    status: 200,
    error_code: null,
    fault: 'latency',
    findings: [],
  })
  expect(data(await reader.next('fault'))).toMatchObject({ fault_id: 'fault-1', operation_id: 'ListSubCustomers' })
  expect(data(await reader.next('ticket'))).toMatchObject({ ticket_id: ticket, act: 'create', side: 'customer' })
  expect(data(await reader.next('ticket'))).toMatchObject({ ticket_id: ticket, act: 'accept', side: 'support' })
  expect(data(await reader.next('mail'))).toMatchObject({ kind: 'ticket' })
  expect(data(await reader.next('due'))).toMatchObject({ kind: 'customer-association', at: '2026-05-06T12:00:02Z' })
  expect(data(await reader.next('file'))).toMatchObject({ state: 'delivered', at: '2026-05-07T06:00:00Z' })
  expect(data(await reader.next('clock'))).toMatchObject({ from: '2026-05-06T12:00:00Z', to: '2026-05-08T12:00:00Z' })
  expect(data(await reader.next('world'))).toEqual({ change: 'reset', at: '2026-05-06T12:00:00Z' })
  expect(reader.heard.map(faultOf).filter((each) => each !== undefined)).toEqual([])
  expect([...new Set(reader.heard.map((each) => each.kind))].sort()).toEqual(
    Object.keys(schemas)
      .filter((each) => !['missed', 'traffic', 'work'].includes(each))
      .sort(),
  )
  const ids = reader.heard.map((each) => each.id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

it('goes on after the event that a header or a parameter names', async () => {
  const first = await hear()
  await ask({ limit: 1000 })
  await ask()
  const [exchange, finding, second] = [await first.next(), await first.next(), await first.next()]
  const afterExchange = await hear('', { 'last-event-id': exchange.id })
  expect([await afterExchange.next(), await afterExchange.next()]).toEqual([finding, second])
  const afterFinding = await hear(`?lastEventId=${finding.id}`)
  expect(await afterFinding.next()).toEqual(second)
  const preferred = await hear(`?lastEventId=${exchange.id}`, { 'last-event-id': finding.id })
  expect(await preferred.next()).toEqual(second)
  await ask()
  expect((await afterFinding.next()).id).toBe((await first.next()).id)
})

it('gives who has heard nothing an id to go on from', async () => {
  const reader = await hear()
  const id = reader.lastId()
  await ask()
  const { id: next } = await reader.next()
  const again = await hear('', { 'last-event-id': id })
  expect((await again.next()).id).toBe(next)
})

it('tells only the kinds that are asked for, and refuses one that there is not', async () => {
  const reader = await hear('?kinds=clock,finding')
  await ask({ limit: 1000 })
  await ask()
  await control(platform, 'POST', 'clock/advance', { duration: 'PT1S' })
  await ask()
  await control(platform, 'POST', 'clock/advance', { duration: 'PT2S' })
  expect((await reader.next()).kind).toBe('finding')
  expect((await reader.next()).kind).toBe('clock')
  expect((await reader.next()).kind).toBe('clock')
  expect((await hear('?kinds=clock,weather')).status).toBe(400)
  expect((await hear('?partner=nobody')).status).toBe(404)
  expect((await hear('', { 'last-event-id': 'x' })).status).toBe(400)
})

it('tells how far the journal is, without an id of its own, and that it was emptied', async () => {
  const reader = await hear('?kinds=traffic,clock')
  const [before, id] = [await reader.next('traffic'), reader.lastId()]
  await ask()
  const after = await reader.next('traffic')
  expect([before, after].map(faultOf)).toEqual([undefined, undefined])
  expect(Number(data(after)['newest'])).toBeGreaterThan(Number(data(before)['newest']))
  expect(data(after)['forgotten']).toBe(data(before)['forgotten'])
  expect(reader.lastId()).toBe(id)
  await control(platform, 'DELETE', 'journal')
  expect(data(await reader.next('traffic'))).toEqual({
    newest: data(after)['newest'],
    forgotten: data(after)['newest'],
  })
})

it('says that it does not have what is asked for, and goes on', async () => {
  for (const id of ['1', '9007199254740991']) {
    const reader = await hear('?kinds=exchange', { 'last-event-id': id })
    const missed = await reader.next()
    expect([missed.kind, missed.data['after'], faultOf(missed)]).toEqual(['missed', id, undefined])
    await ask()
    expect((await reader.next()).kind).toBe('exchange')
  }
  const known = await hear('?kinds=exchange')
  const id = known.lastId()
  await ask()
  await control(platform, 'DELETE', 'journal')
  await ask()
  const reader = await hear('?kinds=exchange', { 'last-event-id': id })
  expect([(await reader.next()).kind, (await reader.next()).kind]).toEqual(['missed', 'exchange'])
})

it('tells of each world to those who listen to it', async () => {
  const other = await hear('?partner=sandbox-partner-cn')
  await ask()
  await control(platform, 'POST', 'clock/advance?partner=sandbox-partner-cn', { duration: 'PT1S' })
  expect((await other.next()).kind).toBe('clock')
  await control(platform, 'POST', 'partners', { id: 'coming' })
  const coming = await hear('?partner=coming')
  await control(platform, 'DELETE', 'partners/coming')
  expect(data(await coming.next())).toMatchObject({ change: 'deleted' })
})

it('ends when the reader goes, and when the server is stopped', async () => {
  const own = await servePlatform()
  const reader = await listenTo(own.url)
  const log = own.tenants.eventsOf(own.world.id)
  expect(log.listeners()).toBe(1)
  reader.close()
  await expect.poll(() => log.listeners()).toBe(0)
  const last = await listenTo(own.url)
  await own.close()
  await last.ended
  expect(log.listeners()).toBe(0)
})

it('is for those who may use the control API', async () => {
  const accessControl = createAccessControl({ key: 'open-sesame' })
  const server = createHttpServer(startPlatform(), () => noon, { accessControl })
  const url = await listen(server)
  const key = { 'x-sandbox-control-key': 'open-sesame' }
  expect((await listenTo(url)).status).toBe(401)
  expect((await listenTo(url, '', { ...key, origin: 'http://elsewhere.example' })).status).toBe(403)
  const reader = await listenTo(url, '', key)
  expect(reader.status).toBe(200)
  reader.close()
  await close(server)
})

it('answers HEAD with the head of the stream', async () => {
  const answer = await fetch(`${platform.url}/_sandbox/events`, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
})

describe('waiting for an exchange', () => {
  const wait = (query: string) => platform.get(`/_sandbox/journal/wait?${query}`, nobody)

  it('gives the next that fits', async () => {
    const waiting = wait('operation=ListSubCustomers&status=4xx')
    await ask()
    await platform.get('/v2/nothing-here')
    const refused = await ask({ limit: 1000 })
    const { status, body } = await waiting
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: refused.headers['X-Request-Id'], response: { status: 400 } })
  })

  it('gives one that came after another', async () => {
    const first = (await ask()).headers['X-Request-Id'] ?? ''
    const second = (await ask()).headers['X-Request-Id']
    expect((await wait(`after=${first}&timeoutSeconds=0`)).body).toMatchObject({ id: second })
    expect((await wait('after=0&timeoutSeconds=0&operation=ListSubCustomers')).status).toBe(200)
    await control(platform, 'DELETE', 'journal')
    expect((await wait('after=0&timeoutSeconds=0')).status).toBe(408)
    const third = (await ask()).headers['X-Request-Id']
    expect((await wait(`after=${first}`)).body).toMatchObject({ id: third })
  })

  it('refuses when none came in time, and what it does not understand', async () => {
    const { status, body } = await wait('operation=ListSubCustomers&timeoutSeconds=0')
    expect([status, body]).toEqual([
      408,
      { error_code: 'SANDBOX.0408', error_msg: 'Not in time: no exchange that fits came within 0 seconds' },
    ])
    expect((await wait('timeoutSeconds=301')).status).toBe(400)
    expect((await wait('status=9xx')).status).toBe(400)
    expect((await wait('operations=ListSubCustomers')).status).toBe(400)
    expect((await wait('partner=nobody')).status).toBe(404)
  })

  it('waits no longer than its caller', async () => {
    const log = platform.tenants.eventsOf(platform.world.id)
    const before = log.listeners()
    const leaving = new AbortController()
    const waiting = fetch(`${platform.url}/_sandbox/journal/wait`, { signal: leaving.signal })
    await expect.poll(() => log.listeners()).toBe(before + 1)
    leaving.abort()
    await expect(waiting).rejects.toThrow('aborted')
    await expect.poll(() => log.listeners()).toBe(before)
  })
})
