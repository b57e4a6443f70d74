import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'

const usual = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })
let served: ServedPlatform

beforeAll(async () => {
  served = await servePlatform({ preset: 'quiet' })
})

afterAll(() => served.close())

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const options = { method: 'POST', headers: { ...usual, ...headers }, body }
  const answer = await fetch(`${served.url}/_sandbox/mcp`, options)
  return { status: answer.status, text: await answer.text() }
}

/** It is refused or answered in the words of the protocol, tells nothing of the machine, and the next call is answered. */
async function expectCalm(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<void> {
  const { status, text } = await post(body, headers)
  expect(status).toBeLessThan(500)
  expect(text).not.toMatch(/ at .*\.[jt]s:\d/)
}

async function expectAlive(): Promise<void> {
  const { status, text } = await post(list)
  expect(status).toBe(200)
  expect(text).toContain('"explain_exchange"')
}

const call = (params: unknown): string => JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })

it.each([
  ['nothing', ''],
  ['half a text', list.slice(0, 20)],
  ['no object', 'null'],
  ['a number that is no id', '{"jsonrpc":"2.0","id":{"a":1},"method":"tools/list"}'],
  ['another version', '{"jsonrpc":"1.0","id":1,"method":"tools/list"}'],
  ['an empty batch', '[]'],
  ['a batch of ten thousand', `[${Array.from({ length: 10_000 }, () => list).join(',')}]`],
  ['brackets in brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['objects in objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['a megabyte of a name', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(2 ** 20) })],
  ['a name of every object', call({ name: '__proto__', arguments: {} })],
  ['a tool that is a method of objects', call({ name: 'constructor', arguments: {} })],
  ['arguments that are a list', call({ name: 'explain_exchange', arguments: [] })],
  [
    'arguments that change every object',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"explain_exchange","arguments":{"__proto__":{"polluted":true}}}}',
  ],
  ['an answer that nobody asked for', '{"jsonrpc":"2.0","id":1,"result":{}}'],
  [
    'a path as a resource',
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'resources/read', params: { uri: 'file:///etc/passwd' } }),
  ],
])('%s is refused without harm', async (_name, body) => {
  await expectCalm(body)
  await expectAlive()
  expect({}).not.toHaveProperty('polluted')
})

it('a body that is no UTF-8, and one larger than any call, are refused', async () => {
  await expectCalm(Uint8Array.from([0xff, 0xfe, 0x00, 0x7b]))
  await expectCalm(`{"a":"${'x'.repeat(20 * 2 ** 20)}"}`)
  await expectAlive()
})

it('sessions and versions that nobody gave out are refused or passed over', async () => {
  for (const value of ['a', '../..', 'x'.repeat(8000)]) {
    await expectCalm(list, { 'mcp-session-id': value })
    await expectCalm(list, { 'mcp-protocol-version': value })
    await expectCalm(list, { 'last-event-id': value })
  }
  await expectAlive()
})

it('pages of another origin are turned away', async () => {
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])
    expect((await post(list, headers)).status).toBe(403)
})

it('whatever is sent, the endpoint stays', async () => {
  const message = fc.record(
    {
      jsonrpc: fc.oneof(fc.constant('2.0'), fc.jsonValue()),
      id: fc.oneof(fc.integer(), fc.string(), fc.jsonValue()),
      method: fc.oneof(
        fc.constantFrom('initialize', 'tools/list', 'tools/call', 'resources/read', 'ping'),
        fc.string(),
      ),
      params: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const sent = fc.oneof(message, fc.array(message, { maxLength: 5 }), fc.jsonValue())
  await fc.assert(
    fc.asyncProperty(sent, (value) => expectCalm(JSON.stringify(value))),
    { numRuns: 200, seed: 7 },
  )
  await expectAlive()
})
