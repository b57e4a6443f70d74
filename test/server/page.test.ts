import { createHash } from 'node:crypto'
import { request as send, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { type AccessOptions, createAccessControl } from '../../src/control/access-control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const closing: (() => Promise<void>)[] = []
let platform: TestPlatform

beforeAll(() => {
  platform = startPlatform()
})

afterEach(async () => {
  for (const end of closing.splice(0)) await end()
})

afterAll(() => vi.restoreAllMocks())

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

type Ask = (target: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>

async function served(options: AccessOptions = {}): Promise<Ask> {
  const server = createHttpServer(platform, () => noon, { accessControl: createAccessControl(options) })
  const url = await listen(server)
  closing.push(() => close(server))
  return async (target, headers = {}, method = 'GET') => {
    const { hostname, port } = new URL(url)
    const sending = send({ hostname, port, path: target, method, headers, agent: false })
    sending.end()
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk as Buffer)
    return { status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }
  }
}

it('shows a browser the page, and answers everybody else as before', async () => {
  const ask = await served()
  const page = await ask('/', browser)
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
  expect(await ask('/', browser, 'HEAD')).toMatchObject({
    status: 200,
    headers: { 'content-length': String(Buffer.byteLength(page.text)) },
    text: '',
  })
  const refused = { status: 404, text: expect.stringContaining('"APIGW.0101"') as string }
  expect(await ask('/')).toMatchObject(refused)
  expect(await ask('/', { accept: '*/*' })).toMatchObject(refused)
  expect(await ask('/', { accept: 'application/json' })).toMatchObject(refused)
  expect(await ask('/', browser, 'POST')).toMatchObject(refused)
  expect(await ask('/v2/nowhere', browser)).toMatchObject(refused)
})

it('lets the page load files of this origin, and its own import map, and nothing else', async () => {
  const ask = await served()
  const { text, headers } = await ask('/', browser)
  const [, map = ''] = /<script type="importmap">([^<]*)<\/script>/.exec(text) ?? []
  const digest = createHash('sha256').update(map).digest('base64')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'self';")
  expect(policy).toContain(`script-src 'self' 'sha256-${digest}';`)
  expect(policy).not.toContain('unsafe')
  const libraries = Object.values((JSON.parse(map) as { imports: Record<string, string> }).imports)
  const linked = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, each = '']) => each)
  for (const address of [...libraries, ...linked]) {
    expect(address).toMatch(/^\/_sandbox\/page\//)
    expect(await ask(address), address).toMatchObject({ status: 200, headers: { 'x-content-type-options': 'nosniff' } })
  }
})

it('serves each module of the page as JavaScript, with all that it imports, and warns of nothing', async () => {
  const warn = vi.spyOn(process, 'emitWarning')
  const ask = await served()
  const waiting = ['/_sandbox/page/main.ts']
  const seen = new Set<string>()
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { status, headers, text } = await ask(address)
    expect(status, address).toBe(200)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    for (const [, name = ''] of text.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g))
      waiting.push(new URL(name, `http://page${address}`).pathname)
  }
  expect(seen.size).toBeGreaterThan(15)
  expect(warn).not.toHaveBeenCalled()
})

it('tells a browser that has a file that it is still the same', async () => {
  const ask = await served()
  for (const [target, headers] of [
    ['/', browser],
    ['/_sandbox/page/main.ts', {}],
    ['/_sandbox/page/styles/1-base.css', {}],
  ] as const) {
    const { headers: told } = await ask(target, headers)
    expect(told['cache-control']).toBe('no-cache')
    const again = await ask(target, { ...headers, 'if-none-match': told.etag })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers).not.toHaveProperty('content-length')
  }
})

it('has no other files', async () => {
  const ask = await served()
  for (const path of [
    'nowhere.ts',
    'README.md',
    'tsconfig.json',
    '../control/journal.ts',
    '..%2fcontrol/journal.ts',
    'styles/../../control/journal.ts',
    'vendor/preact/package.json',
    'vendor/../../../package.json',
    '',
  ])
    expect(await ask(`/_sandbox/page/${path}`), path).toMatchObject({
      status: 404,
      text: expect.stringContaining('"SANDBOX.0404"') as string,
    })
  expect(await ask('/_sandbox/page/main.ts', {}, 'DELETE')).toMatchObject({ status: 404 })
})

it('stands behind the same door as the control API, but asks for the key only when it calls', async () => {
  const open = await served()
  const closed = { status: 403, text: expect.stringContaining('"SANDBOX.0403"') as string }
  expect(await open('/', { ...browser, host: 'rebound.example' })).toMatchObject(closed)
  expect(await open('/_sandbox/page/main.ts', { host: 'rebound.example' })).toMatchObject(closed)
  expect(await open('/_sandbox/page/main.ts', { 'sec-fetch-site': 'cross-site' })).toMatchObject(closed)
  expect(await open('/', { ...browser, 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 200 })
  const locked = await served({ key: 'the-key' })
  expect(await locked('/', { ...browser, host: 'sandbox.example' })).toMatchObject({ status: 200 })
  expect(await locked('/_sandbox/page/main.ts', { host: 'sandbox.example' })).toMatchObject({ status: 200 })
  expect(await locked('/_sandbox/journal')).toMatchObject({ status: 401 })
})
