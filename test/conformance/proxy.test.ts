import { afterEach, expect, it } from 'vitest'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createRecording, harText } from '../../src/conformance/proxy/recording.ts'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { proxied, type Proxied, type Upstreamed, upstreamOf } from '../helpers/proxied.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

const { partner: demoPartner } = demoAccounts.intl

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

function keep<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
  open.push(thing)
  return thing
}

async function beforeSandbox(): Promise<{ sandbox: ServedPlatform; proxy: Proxied; token: string }> {
  const sandbox = keep(await servePlatform())
  return { sandbox, proxy: keep(await proxied(sandbox.url)), token: sandbox.tokenOf(ownCaller(sandbox.world)) }
}

const before = async (upstream: Upstreamed, keepHost = true): Promise<Proxied> =>
  keep(await proxied(keep(upstream).url, { keepHost }))

const customers = '/v2/partners/sub-customers/query'
const json = { 'content-type': 'application/json' }
const nobody = { count: 0, customer_infos: [] }

it("the vendor's client works signed through the proxy, and nothing is wrong on either side", async () => {
  const { proxy } = await beforeSandbox()
  const client = vendorClient(proxy.url, demoPartner)
  const answer = await client.call('POST', customers, { data: { limit: 2, account_name: 'demo-customer-0' } })
  expect(answer).toMatchObject({ httpStatusCode: 200, count: 9 })
  const query = { customer_id: (answer['customer_infos'] as { customer_id: string }[])[0]?.customer_id, name: 'ä b' }
  await client.call('GET', '/v2/partners/sub-customers/budget', { query })
  const judged = await proxy.judged()
  expect(judged.map(({ operation, request, answer, note }) => [operation?.id, request, answer, note])).toEqual([
    [expect.any(String), undefined, undefined, undefined],
    ['ListSubCustomers', undefined, undefined, undefined],
    ['ShowSubCustomerBudget', undefined, undefined, undefined],
  ])
})

it("a bad request is the request's fault, whatever the upstream makes of it", async () => {
  const { proxy, token } = await beforeSandbox()
  const send = (url: string) =>
    fetch(`${url}${customers}`, { method: 'POST', headers: { ...json, 'x-auth-token': token }, body: '{"limit":"x"}' })
  expect((await send(proxy.url)).status).toBe(400)
  expect(await proxy.judged()).toMatchObject([
    { request: expect.stringContaining('limit') as string, answer: undefined },
  ])
  const lenient = await before(await upstreamOf((_, response) => response.end(JSON.stringify(nobody))))
  expect((await send(lenient.url)).status).toBe(200)
  expect(await lenient.judged()).toMatchObject([
    { request: expect.stringContaining('limit') as string, answer: undefined },
  ])
})

it.each([
  ['a missing field', 200, '{"count":0,"customer_infos":[{}]}', /is required/],
  ['a field of another type', 200, '{"count":"0","customer_infos":[]}', /count must be integer/],
  ['a status that the contract lacks', 418, '{}', /has no status 418/],
  ['no JSON', 200, '<html>', /is not JSON/],
  ['no body', 200, '', /body must be object/],
  ['an error without its envelope', 400, '{"message":"no"}', /breaks its contract/],
])("%s in an answer is the answer's fault", async (_, status, body, words) => {
  const proxy = await before(await upstreamOf((__, response) => response.writeHead(status, json).end(body)))
  await fetch(`${proxy.url}${customers}`, { method: 'POST', headers: json, body: '{}' })
  const [judged] = await proxy.judged()
  expect([judged?.request, judged?.answer]).toEqual([undefined, expect.stringMatching(words)])
})

it('a field that the contract lacks in an answer is no fault: a later release may have it', async () => {
  const body = '{"count":0,"customer_infos":[],"extra":1}'
  const proxy = await before(await upstreamOf((__, response) => response.writeHead(200, json).end(body)))
  await fetch(`${proxy.url}${customers}`, { method: 'POST', headers: json, body: '{}' })
  const [judged] = await proxy.judged()
  expect([judged?.request, judged?.answer]).toEqual([undefined, undefined])
})

it('a refusal of the gateway that is in the catalog is nobody’s fault', async () => {
  const refusal = JSON.stringify({ error_code: 'APIGW.0801', error_msg: 'The service is unavailable', request_id: 'r' })
  const proxy = await before(await upstreamOf((_, response) => response.writeHead(503, json).end(refusal)))
  await fetch(`${proxy.url}${customers}`, { method: 'POST', headers: json, body: '{}' })
  expect(await proxy.judged()).toMatchObject([{ request: undefined, answer: undefined }])
})

it('no credential is in a recording, and what rules need is', async () => {
  const { sandbox, proxy, token } = await beforeSandbox()
  const user = { name: demoPartner.userName, password: demoPartner.password, domain: { name: demoPartner.id } }
  const login = { auth: { identity: { methods: ['password'], password: { user } } } }
  const post = (target: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(proxy.url + target, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
  const issued = (await post('/v3/auth/tokens', login)).headers.get('x-subject-token') ?? ''
  expect(issued).not.toBe('')
  await vendorClient(proxy.url, demoPartner).call('POST', customers, { data: { limit: 1 } })
  await post(
    '/v2/partners/sub-customers',
    { verification_code: '918273', password: 'Secret-1-of-form' },
    { 'x-auth-token': token },
  )
  await post(`${customers}?token=query-secret&limit=1`, {}, { 'x-auth-token': token, cookie: 'cookie-secret' })
  await fetch(`${proxy.url}/v3/auth/tokens`, { method: 'POST', headers: json, body: '{"password":"broken-secret' })
  await fetch(`${proxy.url}/v3/auth/tokens`, {
    method: 'POST',
    headers: json,
    body: Buffer.from('{"password":"wide-secret"}', 'utf16le'),
  })
  await fetch(`${proxy.url}/_sandbox/snapshots`)
  await fetch(`${proxy.url}/_sandbox/partners`)
  const har = await proxy.har()
  const signature =
    /Signature=(\w+)/.exec(String(proxy.passed.map(({ request }) => request.headers['authorization'])))?.[1] ?? ''
  expect(signature).toHaveLength(64)
  const secrets = [token, issued, signature, demoPartner.password, demoPartner.secret, '918273', 'Secret-1-of-form']
  for (const secret of [...secrets, 'query-secret', 'cookie-secret', 'broken-secret', 'wide-secret', 'w\\u0000i'])
    expect(har.includes(secret), secret).toBe(false)
  expect(sandbox.world.tokens.size).toBeGreaterThan(0)
  const trace = readHar(har)
  expect(trace.find(({ query }) => query.has('token'))?.query.get('token')).toBe('***')
  expect(trace.find(({ headers }) => headers['authorization'])?.headers['authorization']).toMatch(
    /SignedHeaders=.*host.*Signature=\*\*\*/,
  )
  expect(
    trace.filter(({ path }) => path.startsWith('/_sandbox')).map(({ status, answer }) => [status, answer]),
  ).toEqual([
    [expect.any(Number), undefined],
    [200, undefined],
  ])
})

it('memory keeps the last exchanges, in the order in which they began, and says how many it forgot', () => {
  const told: string[] = []
  const recording = createRecording({ exchanges: 2, bytes: 1e6 }, { append: (entry) => told.push(entry) })
  const exchange: Exchange = {
    id: '',
    at: 0,
    operationId: undefined,
    caller: undefined,
    request: { method: 'GET', target: '/', headers: {}, body: new Uint8Array(0), sourceIp: '', receivedAt: 0 },
    response: { status: 200, headers: {}, body: undefined },
    verdicts: [],
  }
  for (const number of [1, 3, 2]) {
    const target = `/${number}`
    recording.add(number, { ...exchange, request: { ...exchange.request, target } })
  }
  const paths = (entries: readonly string[]): string[] => readHar(harText(entries)).map(({ path }) => path)
  expect(paths(told)).toEqual(['/1', '/3', '/2'])
  expect([paths(recording.entries()), recording.dropped(), recording.isShuffled()]).toEqual([['/2', '/3'], 1, true])
  const small = createRecording({ exchanges: 9, bytes: 1 }, undefined)
  for (const number of [1, 2]) small.add(number, exchange)
  expect([small.entries().length, small.dropped(), small.isShuffled()]).toEqual([1, 1, false])
})
