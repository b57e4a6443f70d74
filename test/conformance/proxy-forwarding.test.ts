import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { readUpstream } from '../../src/conformance/proxy/upstream.ts'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import {
  exchangeBytes,
  proxied,
  type Proxied,
  socketUpstream,
  type Upstreamed,
  upstreamOf,
} from '../helpers/proxied.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

function keep<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
  open.push(thing)
  return thing
}

const before = async (upstream: Upstreamed, keepHost = true): Promise<Proxied> =>
  keep(await proxied(keep(upstream).url, { keepHost }))

const customers = '/v2/partners/sub-customers/query'
const json = { 'content-type': 'application/json' }

it('heads and targets arrive as they were sent, without what belongs to the connection', async () => {
  const heads: string[] = []
  const proxy = await before(
    await socketUpstream((socket, head) => {
      heads.push(head)
      socket.end(
        'HTTP/1.1 299 Quite Fine\r\nX-A: 1\r\nx-a: 2\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nKeep-Alive: timeout=9\r\n' +
          'Proxy-Authenticate: Basic\r\nX-Mine: m\r\nConnection: close, x-mine\r\nContent-Length: 2\r\n\r\nok',
      )
    }),
  )
  const told = await exchangeBytes(
    proxy.url,
    Buffer.from(
      'GET /v2//a%2fb/%E4?q=%7e+x;y&z=?1 HTTP/1.1\r\nhOST: signed.example\r\nX-Many: 1\r\nx-MANY: 2\r\nX-Name: \u00e9\r\nTE: trailers\r\n' +
        'Proxy-Connection: x\r\nUpgrade: h2c\r\nX-Hop: h\r\nConnection: close, X-Hop, Upgrade, Host\r\n\r\n',
      'latin1',
    ),
  )
  expect(heads[0]?.split('\r\n').slice(0, -2).sort()).toEqual(
    [
      'GET /v2//a%2fb/%E4?q=%7e+x;y&z=?1 HTTP/1.1',
      'hOST: signed.example',
      'X-Many: 1',
      'x-MANY: 2',
      'X-Name: \u00e9',
      'Connection: keep-alive',
    ].sort(),
  )
  expect(told.split('\r\n')).toEqual([
    'HTTP/1.1 299 Quite Fine',
    'X-A: 1',
    'x-a: 2',
    'Set-Cookie: a',
    'Set-Cookie: b',
    'Content-Length: 2',
    'Connection: close',
    '',
    'ok',
  ])
})

it('the path of the upstream goes before the target, and its host in the place of the sent one when asked to', async () => {
  const seen: unknown[] = []
  const upstream = keep(
    await upstreamOf((request, response) => {
      seen.push([request.method, request.url, request.headers.host])
      response.end()
    }),
  )
  const host = new URL(upstream.url).host
  const proxy = keep(await proxied(`${upstream.url}/base/`, { keepHost: false }))
  await fetch(`${proxy.url}/v2/a?b`)
  const absolute = 'GET http://elsewhere.example/v2/c HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n'
  await exchangeBytes(proxy.url, absolute)
  await exchangeBytes(proxy.url, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(seen).toEqual([
    ['GET', '/base/v2/a?b', host],
    ['GET', '/base/v2/c', host],
    ['OPTIONS', '*', host],
  ])
})

it('bodies arrive byte by byte and framed as they were sent: in chunks, by length, large or none', async () => {
  const seen: unknown[] = []
  const proxy = await before(
    await upstreamOf((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
        seen.push([request.method, length, encoding])
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.concat(chunks))
      })
    }),
  )
  const large = Buffer.alloc(11 * 1024 * 1024, 'bytes \xff\x00', 'latin1')
  const answer = await fetch(`${proxy.url}${customers}`, { method: 'POST', body: large })
  expect(Buffer.from(await answer.arrayBuffer()).equals(large)).toBe(true)
  const chunked = 'Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{ \r\n1\r\n}\r\n0\r\n\r\n'
  const told = await exchangeBytes(proxy.url, `POST ${customers} HTTP/1.1\r\nHost: h\r\n${chunked}`)
  expect(told).toMatch(/Transfer-Encoding: chunked\r\n\r\n3\r\n\{ \}\r\n0\r\n\r\n$/)
  await exchangeBytes(proxy.url, 'POST /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n')
  await exchangeBytes(proxy.url, 'DELETE /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx')
  expect(seen).toEqual([
    ['POST', String(large.length), undefined],
    ['POST', undefined, 'chunked'],
    ['POST', '0', undefined],
    ['DELETE', '1', undefined],
  ])
  const [first, second] = await proxy.judged()
  expect(first?.note).toMatch(/the request is not recorded: .*the answer is neither judged nor recorded/)
  expect(first?.exchange.request.body).toHaveLength(0)
  expect(second?.request).toBeUndefined()
})

it('a body beyond the limit is refused as the gateway refuses it, and never reaches the upstream', async () => {
  let calls = 0
  const proxy = await before(
    await upstreamOf((_, response) => {
      calls += 1
      response.end()
    }),
  )
  const body = Buffer.alloc(12 * 1024 * 1024 + 1, ' ')
  const answer = await fetch(`${proxy.url}${customers}`, { method: 'POST', headers: json, body })
  expect([answer.status, await answer.json()]).toEqual([
    413,
    { error_code: 'APIGW.0201', error_msg: 'Request entity too large', request_id: '' },
  ])
  expect(calls).toBe(0)
  expect(await proxy.judged()).toMatchObject([{ request: 'the body is larger than 12582912 bytes', answer: undefined }])
})

it('answers without a body stay without one: 204, HEAD, 304, OPTIONS', async () => {
  const proxy = await before(
    await upstreamOf((request, response) => {
      response.sendDate = false
      if (request.method === 'HEAD') response.writeHead(200, { 'Content-Length': '1234' }).end()
      else if (request.method === 'OPTIONS') response.writeHead(200, { Allow: 'GET', 'Content-Length': '0' }).end()
      else response.writeHead(request.url === '/304' ? 304 : 204).end()
    }),
  )
  const ask = (line: string): Promise<string> =>
    exchangeBytes(proxy.url, `${line} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n`)
  const close = 'Connection: close\r\n\r\n'
  expect(await ask('HEAD /')).toBe(`HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n${close}`)
  expect(await ask('OPTIONS /')).toBe(`HTTP/1.1 200 OK\r\nAllow: GET\r\nContent-Length: 0\r\n${close}`)
  expect(await ask('POST /v2/bases/verificationcode/send')).toBe(`HTTP/1.1 204 No Content\r\n${close}`)
  expect(await ask('GET /304')).toBe(`HTTP/1.1 304 Not Modified\r\n${close}`)
  expect((await proxy.judged()).map(({ answer }) => answer)).toEqual([undefined, undefined, undefined, undefined])
  expect(readHar(await proxy.har()).map(({ status }) => status)).toEqual([200, 200, 204, 304])
})

it.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
])(
  'an answer that is compressed as %s passes untouched, and is judged and recorded as text',
  async (coding, compress) => {
    const bytes = compress(Buffer.from('{"count":"many","customer_infos":[]}'))
    const headers = { ...json, 'content-encoding': coding }
    const proxy = await before(await upstreamOf((_, response) => response.writeHead(200, headers).end(bytes)))
    const call = `POST ${customers} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`
    const told = await exchangeBytes(proxy.url, call)
    const [size = '', chunk = ''] = told.slice(told.indexOf('\r\n\r\n') + 4).split(/\r\n([^]*)/)
    expect(chunk.slice(0, parseInt(size, 16))).toBe(bytes.toString('latin1'))
    expect(await proxy.judged()).toMatchObject([{ answer: expect.stringContaining('count must be integer') as string }])
    expect(readHar(await proxy.har())[0]?.answer).toEqual({ count: 'many', customer_infos: [] })
  },
)

it('what is compressed and cannot be read is not judged, and said to be so', async () => {
  const bomb = gzipSync(Buffer.alloc(13 * 1024 * 1024))
  for (const [coding, body] of [
    ['gzip', Buffer.from('no gzip')],
    ['gzip', bomb],
    ['zstd', Buffer.from('x')],
  ] as const) {
    const headers = { ...json, 'content-encoding': coding }
    const proxy = await before(await upstreamOf((_, response) => response.writeHead(200, headers).end(body)))
    await exchangeBytes(
      proxy.url,
      `POST ${customers} HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    )
    const [judged] = await proxy.judged()
    expect([judged?.answer, judged?.note]).toEqual([undefined, expect.stringContaining('neither judged nor recorded')])
  }
})

it('an upstream that cannot be reached gives 502 in the envelope of the gateway, by a code of our own', async () => {
  const gone = await upstreamOf(() => undefined)
  await gone.close()
  const proxy = keep(await proxied(gone.url))
  const answer = await fetch(`${proxy.url}${customers}`, { method: 'POST', headers: json, body: '{}' })
  expect([answer.status, await answer.json()]).toEqual([
    502,
    {
      error_code: 'SANDBOX.0502',
      error_msg: 'The proxy cannot reach its upstream: ECONNREFUSED',
      request_id: '',
    },
  ])
  expect(await proxy.judged()).toMatchObject([{ request: undefined, answer: undefined, note: /SANDBOX\.0502/ }])
  expect(readHar(await proxy.har())).toMatchObject([{ status: 502, code: 'SANDBOX.0502' }])
})

it.each([
  ['before its answer', '', ''],
  ['within its head', 'HTTP/1.1 200 OK\r\nContent-', ''],
  ['within its body', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"tok', '{"tok'],
  ['within its chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"tok\r\n', '{"tok'],
])('an upstream that breaks the connection %s breaks that of the client', async (_, bytes, body) => {
  const upstream = await socketUpstream((socket) => {
    socket.write(bytes)
    setTimeout(() => socket.destroy(), 50)
  })
  const proxy = await before(upstream)
  const told = await exchangeBytes(proxy.url, `POST ${customers} HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}`)
  expect(told.includes('502')).toBe(false)
  expect(told.endsWith('0\r\n\r\n')).toBe(false)
  if (body === '') expect(told).toBe('')
  else expect(told).toContain(body)
  expect(await proxy.judged()).toMatchObject([{ answer: undefined, note: /^the upstream broke/ }])
  expect(readHar(await proxy.har())).toMatchObject([{ status: 0 }])
})

it('a client that goes away ends the request to the upstream, and is in the recording', async () => {
  let ended = 0
  const arrived: (() => void)[] = []
  const proxy = await before(
    await upstreamOf((request, response) => {
      response.once('close', () => (ended += 1))
      if (request.url === '/begun') response.write('some of it')
      arrived.shift()?.()
    }),
  )
  const { hostname, port } = new URL(proxy.url)
  for (const target of [customers, '/begun']) {
    const reached = new Promise<void>((resolve) => arrived.push(resolve))
    const socket = connect(Number(port), hostname)
    socket.write(`POST ${target} HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}`)
    await reached
    await wait(50)
    socket.destroy()
    await once(socket, 'close')
  }
  const half = connect(Number(port), hostname)
  half.write(`POST ${customers} HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{"limit`)
  await wait(50)
  half.destroy()
  await expect.poll(() => proxy.passed.length).toBe(3)
  await expect.poll(() => ended).toBe(2)
  const judged = await proxy.judged()
  expect(judged.map(({ note }) => note)).toEqual(Array(3).fill('the client went away before it had its answer'))
  expect(judged[2]?.request).toBeUndefined()
  expect(readHar(await proxy.har()).map(({ status }) => status)).toEqual([0, 0, 0])
})

it('a connection of a client is one connection to the upstream', async () => {
  const sockets = new Set<unknown>()
  const proxy = await before(
    await upstreamOf((request, response) => {
      sockets.add(request.socket)
      response.end()
    }),
  )
  const call = 'GET /a HTTP/1.1\r\nHost: h\r\n\r\n'
  const last = 'GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'
  await exchangeBytes(proxy.url, call + call + last)
  expect([proxy.passed.length, sockets.size]).toEqual([3, 1])
  await exchangeBytes(proxy.url, last)
  expect([proxy.passed.length, sockets.size]).toEqual([4, 2])
})

it.each(['nonsense', 'ftp://a', 'http://u:p@a', 'http://a?b=c', 'http://a#b'])('%s is no upstream', (text) => {
  expect(() => readUpstream(text)).toThrow(RangeError)
})

it('an upstream has the port of its scheme, and no slash at the end of its path', () => {
  expect(readUpstream('https://bss-intl.example.com')).toEqual({
    isSecure: true,
    hostname: 'bss-intl.example.com',
    port: 443,
    host: 'bss-intl.example.com',
    basePath: '',
  })
  expect(readUpstream('http://[::1]:4010/base/')).toMatchObject({ hostname: '::1', port: 4010, basePath: '/base' })
})
