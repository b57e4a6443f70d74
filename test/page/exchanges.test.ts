import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/page/address.ts'
import { controlCall, curlOf, ofPartner } from '../../src/page/control-call.ts'
import type { Exchange } from '../../src/page/exchanges/exchange.ts'
import { exchangeCurl } from '../../src/page/exchanges/exchange-curl.ts'
import { faultLike } from '../../src/page/exchanges/fault-like.ts'
import { filterExchanges, filterFrom } from '../../src/page/exchanges/filter-exchanges.ts'
import { compareLines } from '../../src/page/exchanges/line-differences.ts'
import { readRecording } from '../../src/page/exchanges/recorded-exchanges.ts'

function exchange(changes: {
  id?: string
  status?: number
  body?: string
  delivery?: 'dropped'
  operation?: string
}): Exchange {
  const { id = 'one', status = 200, body = '{}', delivery = 'whole', operation = 'PayOrders' } = changes
  return {
    id,
    at: '2026-05-06T08:05:01Z',
    operation_id: operation,
    caller: { kind: 'customer', account_name: 'demo-customer-01' },
    request: {
      method: 'POST',
      path: '/v3/orders/customer-orders/pay',
      query: '',
      headers: { 'x-auth-token': '***', 'content-type': 'application/json', 'content-length': '20' },
      body: `{"order_id":"it's ${id}"}`,
    },
    response: { status, headers: {}, body, delivery },
    verdicts: [{ step: 'handle', ok: status < 400, detail: 'served' }],
    hint: status < 400 ? null : 'no such order',
    explanation: null,
  }
}

const refusedBody = '{"error_code":"CBC.99000024","error_msg":"The order \\"x\\" is not yours."}'

describe('filter', () => {
  const exchanges = [
    exchange({ id: 'a' }),
    exchange({ id: 'b', status: 404 }),
    exchange({ id: 'c', operation: 'ListOrders' }),
  ]
  const ids = (query: Record<string, string>): string[] =>
    filterExchanges(exchanges, filterFrom(new Map(Object.entries(query)))).map(({ id }) => id)

  it.each([
    [{}, ['c', 'b', 'a']],
    [{ status: '4xx' }, ['b']],
    [{ status: '200' }, ['c', 'a']],
    [{ operation: 'ListOrders' }, ['c']],
    [{ caller: 'demo-customer-01', text: 'payorders' }, ['b', 'a']],
    [{ text: "PAY it's  b" }, ['b']],
    [{ text: 'nothing' }, []],
    [{ finding: 'odd' }, ['b']],
    [{ finding: 'any' }, []],
  ])('%j', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })
})

it('an address says where the page is, whatever is in it', () => {
  const written = writeAddress({ room: 'exchanges', rest: ['a/b?c'], query: { text: 'x & y', status: '' } })
  expect(written).toBe('#/exchanges/a%2Fb%3Fc?text=x+%26+y')
  expect(readAddress(written)).toEqual({ room: 'exchanges', rest: ['a/b?c'], query: new Map([['text', 'x & y']]) })
  expect(readAddress('')).toEqual({ room: '', rest: [], query: new Map() })
  expect(readAddress('#/%E0%A4%A').room).toBe('%E0%A4%A')
})

it('a control call is written as curl, about the partner that is shown', () => {
  const call = controlCall('post', '/_sandbox/orders/{id}/confirmation', { path: { id: "CS'1" } })
  expect(curlOf(ofPartner(call, 'acme'), { origin: 'http://h', hasKey: true })).toBe(
    String.raw`curl -s -X POST 'http://h/_sandbox/orders/CS'\''1/confirmation?partner=acme' -H "X-Sandbox-Control-Key: $CONTROL_KEY"`,
  )
  expect(ofPartner(controlCall('get', '/_sandbox/partners'), 'acme').target).toBe('/_sandbox/partners')
})

it('an exchange is written as curl without its secrets, and with each sign of its body', () => {
  expect(exchangeCurl(exchange({}), 'http://h')).toBe(
    String.raw`curl -s 'http://h/v3/orders/customer-orders/pay' -H "x-auth-token: $TOKEN" -H 'content-type: application/json' --data-raw '{"order_id":"it'\''s one"}'`,
  )
})

it.each([
  [{ status: 429 }, { kind: 'throttle', when: 'before' }],
  [
    { status: 403, body: refusedBody },
    { kind: 'refuse', refusal: { status: 403, error_code: 'CBC.99000024', error_msg: 'The order "x" is not yours.' } },
  ],
  [{}, { kind: 'drop', when: 'after' }],
  [{ delivery: 'dropped' as const }, { kind: 'drop', when: 'after' }],
])('a fault after %j', (changes, expected) => {
  expect(faultLike(exchange(changes))).toMatchObject(expected)
})

it('two texts are compared by what they have in common', () => {
  const told = compareLines('a\nb\nc', 'a\nx\nc\nd').map(({ side, text }) => `${side} ${text}`)
  expect(told).toEqual(['both a', 'left b', 'right x', 'both c', 'right d'])
})

it('a recording of any tool becomes exchanges, and what is none is refused', () => {
  const entry = {
    startedDateTime: '2026-05-06T08:05:01Z',
    request: { method: 'GET', url: 'http://127.0.0.1:4010/v2/x?a=1', headers: [{ name: 'Accept', value: '*/*' }] },
    response: { status: 404, headers: [], content: { text: refusedBody } },
    _hint: 'no such address',
  }
  expect(readRecording(JSON.stringify({ log: { entries: [entry] } }))).toEqual([
    {
      id: 'entry-1',
      at: '2026-05-06T08:05:01Z',
      operation_id: null,
      caller: null,
      request: { method: 'GET', path: '/v2/x', query: 'a=1', headers: { Accept: '*/*' }, body: null },
      response: { status: 404, headers: {}, body: refusedBody, delivery: 'whole' },
      verdicts: [],
      hint: 'no such address',
      explanation: null,
    },
  ])
  expect(() => readRecording('{}')).toThrow('no HTTP Archive')
  expect(() => readRecording('<html>')).toThrow('no JSON')
})
