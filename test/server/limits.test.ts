import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createHttpServer } from '../../src/server/http.ts'
import type { ServerLimits } from '../../src/server/limits.ts'
import { createBodyReader } from '../../src/server/read-body.ts'
import { close, listen } from '../helpers/served.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { openSocket, readAll, sendRaw } from '../helpers/raw-socket.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each()))
})

async function serve(
  limits: Partial<ServerLimits> = {},
  answer?: TestPlatform['answer'],
): Promise<TestPlatform & { url: string }> {
  const platform = startPlatform()
  const served = answer === undefined ? platform : { ...platform, answer }
  const server = createHttpServer(served, () => platform.machine.now, { limits: { lingerMs: 50, ...limits } })
  const url = await listen(server)
  open.push(() => close(server))
  return { ...platform, url }
}

const budget = '/v2/partners/sub-customers/budget'
const health = '/_sandbox/health'
const malformed = { error_code: 'APIGW.0201', error_msg: expect.stringContaining('API request error') as string }
const host = 'Host: localhost\r\n'

function get(target: string, more = ''): string {
  return `GET ${target} HTTP/1.1\r\n${host}${more}\r\n`
}

function post(target: string, more: string): string {
  return `POST ${target} HTTP/1.1\r\n${host}${more}`
}

it.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['bytes of another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a method that HTTP lacks', `BREW / HTTP/1.1\r\n${host}\r\n`],
  ['a version that there is none of', `GET / HTTP/9.9\r\n${host}\r\n`],
  ['a NUL in the target', get('/v2/\0x')],
  ['bytes beyond ASCII in the target', get('/v2/\xff\xfe')],
  ['a NUL in a header', get(health, 'X-Odd: a\0b\r\n')],
  ['a header without a name', get(health, ': x\r\n')],
  ['a header without a colon', get(health, 'odd\r\n')],
  ['a header that is folded', get(health, 'X-Odd: a\r\n b\r\n')],
  ['no Host header', 'GET /_sandbox/health HTTP/1.1\r\n\r\n'],
  ['two lengths that differ', post(budget, 'Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}')],
  ['one length twice', post(budget, 'Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}')],
  ['a length below zero', post(budget, 'Content-Length: -1\r\n\r\n')],
  ['a length that is no number', post(budget, 'Content-Length: 0x10\r\n\r\n')],
  ['a length beside chunks', post(budget, 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')],
  ['an unknown transfer encoding', post(budget, 'Transfer-Encoding: gzip\r\n\r\n')],
  ['a chunk whose size is no number', post(budget, 'Transfer-Encoding: chunked\r\n\r\nzz\r\n')],
  ['a chunk that is longer than it says', post(budget, 'Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n')],
  ['an expectation that nobody has', post(budget, 'Expect: miracles\r\nContent-Length: 2\r\n\r\n{}')],
  ['CONNECT', `CONNECT sandbox:443 HTTP/1.1\r\n${host}\r\n`],
])('answers %s in the envelope of the gateway, and closes', async (_, bytes) => {
  const { url } = await serve()
  const answer = await sendRaw(url, bytes)
  expect(answer).toMatchObject({ statuses: [400], body: malformed, isClosed: true })
  expect(answer.text).toMatch(/\r\nX-Request-Id: [0-9a-f]{32}\r\n/)
  expect((await sendRaw(url, get(health, 'Connection: close\r\n'))).statuses).toEqual([200])
})

it.each([
  ['HTTP/1.0', 'GET /_sandbox/health HTTP/1.0\r\n\r\n', [200]],
  ['an address with its origin', get('http://sandbox/_sandbox/health', 'Connection: close\r\n'), [200]],
  ['an origin alone', get('http://sandbox', 'Connection: close\r\n'), [404]],
  ['an origin and a query', get('http://sandbox?x', 'Connection: close\r\n'), [404]],
  ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, [404]],
  ['an upgrade that is not wanted', get(health, 'Upgrade: websocket\r\nConnection: Upgrade, close\r\n'), [200]],
  ['a broken encoding in the path', get('/v2/%ff%fe%', 'Connection: close\r\n'), [404]],
  ['a broken encoding in the name of a file', get('/customerBill/%E4%ZZ', 'Connection: close\r\n'), [404]],
  ['a file of the bucket with an origin', get('http://sandbox/customerBill/%', 'Connection: close\r\n'), [404]],
  ['requests one after the other', get(health) + get('/v2/x') + get(health, 'Connection: close\r\n'), [200, 404, 200]],
  ['a request and garbage behind it', `${get(health)}garbage\r\n\r\n`, [200, 400]],
  [
    'a body in chunks of one byte',
    post(health, 'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n'),
    [404],
  ],
  [
    'a body that is asked for first',
    post(health, 'Connection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}'),
    [100, 404],
  ],
])('answers %s', async (_, bytes, statuses) => {
  const { url } = await serve()
  const answer = await sendRaw(url, bytes)
  expect(answer).toMatchObject({ statuses, isClosed: true })
  expect(answer.body).toBeDefined()
})

it('lets answers that are on their way go before the refusal of what comes behind them', async () => {
  const response = {
    status: 200,
    headers: {},
    body: '{"late":true}',
    delivery: { form: 'whole', delayMs: 50 },
  } as const
  const { url } = await serve({}, () => response)
  const { statuses, text } = await sendRaw(url, `${get('/late')}garbage\r\n\r\n`)
  expect(statuses).toEqual([200, 400])
  expect(text).toContain('{"late":true}')
})

it('refuses headers that are too large', async () => {
  const { url } = await serve()
  const answer = await sendRaw(url, get(health, `X-Large: ${'a'.repeat(70_000)}\r\n`))
  expect(answer).toMatchObject({ statuses: [431], body: { error_code: 'APIGW.0201' }, isClosed: true })
  const many = Array.from({ length: 4000 }, (_, at) => `A${at}: 1\r\n`).join('')
  expect((await sendRaw(url, get(health, `${many}Connection: close\r\n`))).statuses).toEqual([200])
})

it.each([
  [budget, 'APIGW.0201'],
  ['/_sandbox/faults', 'SANDBOX.0413'],
])('refuses a body by the length that it announces, without waiting for it: %s', async (target, code) => {
  const { url } = await serve()
  const answer = await sendRaw(url, post(target, `Content-Length: ${12 * 1024 * 1024 + 1}\r\n\r\n`))
  expect(answer).toMatchObject({ statuses: [413], body: { error_code: code }, isClosed: true })
  const asked = await sendRaw(url, post(target, `Expect: 100-continue\r\nContent-Length: ${13 * 1024 * 1024}\r\n\r\n`))
  expect(asked.statuses).toEqual([413])
})

it('refuses a body in chunks as soon as it is too large', async () => {
  const { url } = await serve({ bodyBytes: 1000 })
  const chunk = `3e8\r\n${'a'.repeat(1000)}\r\n`
  const answer = await sendRaw(url, post(budget, `Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`))
  expect(answer).toMatchObject({ statuses: [413], body: { error_code: 'APIGW.0201' }, isClosed: true })
})

it('takes a snapshot that is larger than any request of a partner', async () => {
  const { url } = await serve({ bodyBytes: 1000, snapshotBytes: 5000 })
  const ending = (size: number): string =>
    `Connection: close\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n${' '.repeat(size)}`
  expect((await sendRaw(url, post('/_sandbox/snapshots', ending(4000)))).statuses).toEqual([400])
  expect((await sendRaw(url, post('/_sandbox/snapshots', ending(6000)))).statuses).toEqual([413])
})

it.each([
  ['a head', get(health).slice(0, -2)],
  ['a body', post(budget, 'Content-Length: 100\r\n\r\n{')],
  ['anything', ''],
])('gives up on a caller that does not send %s in time', async (_, bytes) => {
  const { url } = await serve({ headMs: 60, requestMs: 60, checkMs: 20 })
  const answer = await sendRaw(url, bytes)
  expect(answer).toMatchObject({ statuses: [408], body: { error_code: 'APIGW.0201' }, isClosed: true })
})

it('gives up on a body that comes byte by byte', async () => {
  const { url } = await serve({ headMs: 60, requestMs: 100, checkMs: 20 })
  const socket = await openSocket(url)
  socket.write(post(budget, 'Content-Length: 100000\r\n\r\n'))
  const timer = setInterval(() => socket.write('a'), 10)
  const answer = await readAll(socket)
  clearInterval(timer)
  expect(answer).toMatchObject({ statuses: [408], isClosed: true })
})

it('closes a connection that rests, and one on which nothing moves', async () => {
  const { url } = await serve({ keepAliveMs: 30, idleMs: 5000 })
  expect(await sendRaw(url, get(health))).toMatchObject({ statuses: [200], isClosed: true })
  const still = await serve({ idleMs: 50 }, () => new Promise(() => undefined))
  expect(await sendRaw(still.url, get(health))).toMatchObject({ statuses: [], isClosed: true })
})

it('takes no more connections than it may', async () => {
  const { url } = await serve({ connections: 2 })
  const first = await openSocket(url)
  const second = await openSocket(url)
  const third = await sendRaw(url, get(health, 'Connection: close\r\n'))
  expect(third).toMatchObject({ statuses: [], isClosed: true })
  first.destroy()
  second.destroy()
})

it.each([
  [budget, 'APIGW.0801'],
  ['/_sandbox/faults', 'SANDBOX.0503'],
])(
  'refuses a body when too many bytes of others are held, and takes it when they have gone: %s',
  async (target, code) => {
    const { url } = await serve({ heldBytes: 1000 })
    const others = await openSocket(url)
    others.write(post(budget, `Content-Length: 2000\r\n\r\n${'a'.repeat(900)}`))
    const whole = post(target, `Connection: close\r\nContent-Length: 200\r\n\r\n${' '.repeat(200)}`)
    const status = async (): Promise<number | undefined> => (await sendRaw(url, whole)).statuses[0]
    await expect.poll(status).toBe(503)
    const answer = await sendRaw(url, whole)
    expect(answer).toMatchObject({ body: { error_code: code }, isClosed: true })
    expect(answer.text).toContain('Retry-After: 1')
    others.destroy()
    await expect.poll(status).not.toBe(503)
  },
)

it('holds nothing of a body whose sender went away', async () => {
  const reader = createBodyReader({ heldBytes: 10_000 })
  const heard: unknown[] = []
  const server = createServer((incoming) => {
    reader.read(incoming, 10_000, { body: (body) => heard.push(body), fault: (fault) => heard.push(fault) })
  })
  const url = await listen(server)
  open.push(() => close(server))
  const socket = await openSocket(url)
  socket.write(post(budget, 'Content-Length: 2000\r\n\r\nabc'))
  await expect.poll(() => reader.held()).toBe(3)
  socket.destroy()
  await expect.poll(() => reader.held()).toBe(0)
  expect(heard).toEqual([])
})

it('goes on when the answering of one request fails', async () => {
  let isBroken = true
  const { url } = await serve({}, () => {
    if (isBroken) throw new Error('broken')
    return { status: 200, headers: {}, body: '{}' }
  })
  expect(await sendRaw(url, get(health))).toMatchObject({ statuses: [], isClosed: true })
  isBroken = false
  expect((await sendRaw(url, get(health, 'Connection: close\r\n'))).statuses).toEqual([200])
})

it('sends the whole reason to a caller that goes on sending', async () => {
  const { url } = await serve({ bodyBytes: 1000, lingerMs: 200 })
  const socket = await openSocket(url)
  socket.write(post(budget, 'Content-Length: 100000000\r\n\r\n'))
  const answered = readAll(socket)
  for (let at = 0; at < 50 && socket.writable; at += 1) {
    if (!socket.write('a'.repeat(10_000))) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  expect(await answered).toMatchObject({ statuses: [413], body: { error_code: 'APIGW.0201' } })
})
