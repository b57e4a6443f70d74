import { once } from 'node:events'
import { request as send, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { createSandbox } from '../../src/server/create-sandbox.ts'
import { createAccessControl, type AccessOptions, isLoopback } from '../../src/control/access-control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { logAnswer } from '../helpers/exchange-log.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

/** An address of this machine that is no loopback address; calls that leave from it look like another machine's. */
const outside = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of closing.splice(0)) await end()
})

interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly from?: string
}

type Ask = (target: string, asked?: Asked) => Promise<{ readonly status: number; readonly text: string }>

async function served(options: AccessOptions = {}): Promise<Ask> {
  const server = createHttpServer(startPlatform(), () => noon, { accessControl: createAccessControl(options) })
  const url = await listen(server)
  closing.push(() => close(server))
  return async (target, { method = 'GET', headers = {}, from } = {}) => {
    const sending = send(url + target, { method, headers, agent: false, ...(from && { localAddress: from }) })
    sending.end()
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk as Buffer)
    return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }
  }
}

const closed = { status: 403, text: expect.stringContaining('"SANDBOX.0403"') as string }
const noKey = { status: 401, text: expect.stringContaining('"SANDBOX.0401"') as string }
const open = expect.objectContaining({ status: 200 }) as unknown

it.skipIf(outside === undefined)('without a key another machine gets nothing but the health', async () => {
  const ask = await served()
  const from = outside ?? ''
  for (const target of [
    '/_sandbox/partners',
    '/_sandbox/metrics',
    '/_sandbox/mcp',
    '/_sandbox/mcp?partner=x',
    '/_sandbox/llms.txt',
    '/_sandbox/docs/control-api.md',
    '/_sandbox/bucket',
    '/_sandbox/bucket/customerBill/x',
    '/customerBill/x',
    '/customerUsage/x',
    '/_sandbox',
    '/_sandbox/health/x',
    '/_sandboxes',
  ])
    expect([target, await ask(target, { from })]).toEqual([target, closed])
  expect(await ask('/_sandbox/partners', { from, headers: { 'x-forwarded-for': '127.0.0.1' } })).toEqual(closed)
  expect(await ask('/_sandbox/partners', { from })).toSatisfy(({ text }: { text: string }) =>
    text.includes('--control-key'),
  )
  expect(await ask('/_sandbox/health', { from, headers: { host: 'sandbox.internal' } })).toEqual(open)
  expect(await ask('/v2/bases/measurements', { from })).toEqual({
    status: 401,
    text: expect.stringContaining('APIGW') as string,
  })
})

it('without a key this machine is let in, by any of its names', async () => {
  const ask = await served({ hosts: ['sandbox.internal', 'bss-intl.example.com:443', 'fd00::2'] })
  for (const host of [
    '127.0.0.1:4010',
    '127.0.0.1',
    'localhost',
    'LOCALHOST:4010',
    'localhost.',
    '[::1]:4010',
    'sandbox.internal:4010',
    'bss-intl.example.com',
    '[fd00::2]:4010',
  ])
    expect([host, await ask('/_sandbox/partners', { headers: { host } })]).toEqual([host, open])
  expect(await ask('/_sandbox/partners', { headers: { 'x-forwarded-for': '203.0.113.9' } })).toEqual(open)
})

it('a name of somebody else, and a page of another site, are turned away though they come from this machine', async () => {
  const ask = await served()
  for (const host of [
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.evil',
    'a b',
    '10.0.0.1',
    '0.0.0.0',
    '127.9.9.9',
    '127.1',
    '2130706433',
    '0x7f000001',
    '127.0.0.1/evil',
    'user@127.0.0.1',
    'evil.localhost',
    'localhost:x',
    '[::ffff:127.0.0.1]',
  ])
    expect([host, await ask('/_sandbox/partners', { headers: { host } })]).toEqual([host, closed])
  const host = '127.0.0.1:4010'
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'http://localhost:4010' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    expect([headers, await ask('/_sandbox/partners', { headers: { host, ...headers } })]).toEqual([headers, closed])
  expect(await ask('/_sandbox/reset', { method: 'POST', headers: { host, origin: 'http://evil.example' } })).toEqual(
    closed,
  )
  for (const headers of [
    { origin: 'http://127.0.0.1:4010' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])
    expect([headers, await ask('/_sandbox/partners', { headers: { host, ...headers } })]).toEqual([headers, open])
})

it('with a key every call carries it, this machine too, and then may come from anywhere', async () => {
  const key = 'correct-7-horses'
  const ask = await served({ key })
  const target = '/_sandbox/partners'
  expect(await ask(target)).toEqual(noKey)
  for (const headers of [
    { 'x-sandbox-control-key': '' },
    { 'x-sandbox-control-key': `${key}x` },
    { 'x-sandbox-control-key': key.toUpperCase() },
    { 'x-sandbox-control-key': 'wrong', authorization: `Bearer ${key}` },
    { authorization: `Basic ${key}` },
    { authorization: key },
    { authorization: 'Bearer' },
  ])
    expect([headers, await ask(target, { headers })]).toEqual([headers, noKey])
  expect(await ask(`${target}?key=${key}`)).toEqual(noKey)
  const from = outside === undefined ? {} : { from: outside }
  for (const headers of [
    { 'x-sandbox-control-key': key },
    { authorization: `Bearer ${key}` },
    { authorization: `bearer  ${key}` },
    { 'x-sandbox-control-key': key, host: 'sandbox.internal' },
  ])
    expect([headers, await ask(target, { headers, ...from })]).toEqual([headers, open])
  expect(await ask(target, { headers: { 'x-sandbox-control-key': key, origin: 'https://evil.example' } })).toEqual(
    closed,
  )
  expect(await ask('/_sandbox/health')).toEqual(open)
})

it('nothing is reached behind a closed door: neither answers nor files nor a database', async () => {
  const fail = (): never => {
    throw new Error('it was reached')
  }
  const tenants = new Proxy(startPlatform().tenants, { get: fail })
  const server = createHttpServer({ answer: fail, tenants, refresh: fail }, () => noon, {
    accessControl: createAccessControl({ key: 'k' }),
  })
  const url = await listen(server)
  closing.push(() => close(server))
  for (const target of [
    '/_sandbox/metrics',
    '/_sandbox/mcp',
    '/_sandbox/llms.txt',
    '/_sandbox/README.md',
    '/_sandbox/bucket/customerBill/x',
    '/customerUsage/x',
    '/_sandbox/reset',
  ])
    expect([target, (await fetch(url + target)).status]).toEqual([target, 401])
})

it('the contract knows both refusals at every operation of control but the health', () => {
  const doors = [
    createAccessControl({ key: 'k' }),
    createAccessControl({
      onRefused: (visitor, answer) => logAnswer(visitor, answer, false),
    }),
  ]
  for (const { id, method, path, statuses } of Object.values(operationIndex.control)) {
    const target = path.replaceAll(/\{\w+\}/g, 'some-name')
    const statusOf = doors.map(
      (accessControl) => accessControl({ method, target, headers: {}, sourceIp: '192.0.2.7' })?.status,
    )
    const isHealth = id === 'ShowHealth'
    expect([id, statusOf]).toEqual([id, isHealth ? [undefined, undefined] : [401, 403]])
    if (!isHealth) expect(statuses).toEqual(expect.arrayContaining([401, 403]))
  }
})

it('a sandbox inside a program has a door at its port, and is called by its origin there', async () => {
  const keyed = await createSandbox({ controlKey: 'correct-7-horses' }).listen()
  const open = await createSandbox({ origin: 'https://cloud.example' }).listen()
  closing.push(keyed.close, open.close)
  const status = async (url: string, headers: Record<string, string>): Promise<number> => {
    const sending = send(`${url}/_sandbox/partners`, { headers, agent: false })
    sending.end()
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    answer.resume()
    return answer.statusCode ?? 0
  }
  expect(await status(keyed.url, {})).toBe(401)
  expect(await status(keyed.url, { 'x-sandbox-control-key': 'correct-7-horses' })).toBe(200)
  expect(await status(open.url, {})).toBe(200)
  expect(await status(open.url, { host: 'cloud.example' })).toBe(200)
  expect(await status(open.url, { host: 'evil.example' })).toBe(403)
})

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.7', false],
  ['sandbox.internal', false],
])('a server at %s is reached from this machine only: %s', (host, only) => {
  expect(isLoopback(host)).toBe(only)
})

it.each([
  ['::ffff:127.0.0.1', undefined],
  ['::1', undefined],
  ['127.255.0.1', undefined],
  ['::ffff:192.0.2.7', 403],
  ['fe80::1', 403],
  ['', 403],
  ['1127.0.0.1', 403],
])('a caller at %j gets %s', (sourceIp, status) => {
  const visitor = { method: 'GET', target: '/_sandbox/partners', headers: { host: 'localhost' }, sourceIp }
  expect(createAccessControl()(visitor)?.status).toBe(status)
})

it('with a key the page, the reference and their files open without it, whatever query is behind them', () => {
  const door = createAccessControl({ key: 'k' })
  const statusOf = (target: string) =>
    door({ method: 'GET', target, headers: { accept: 'text/html' }, sourceIp: '192.0.2.7' })?.status
  for (const target of ['/', '/_sandbox/reference', '/_sandbox/reference/a.js', '/_sandbox/page/main.js'])
    expect([target, statusOf(target), statusOf(`${target}?partner=a`)]).toEqual([target, undefined, undefined])
  expect(statusOf('/_sandbox/partners?of=/_sandbox/reference')).toBe(401)
})
