import { expect, it } from 'vitest'
import type { Exchange } from '../../src/contract/exchange.ts'
import { toHar } from '../../src/contract/har.ts'
import { redactBody, redactDetail, redactHeaders, redactTarget, redactWords } from '../../src/contract/redact.ts'

it.each([
  ['/v2/a?token=abc&limit=2', '/v2/a?token=***&limit=2'],
  ['/v2/a?limit=2&%74oken=abc', '/v2/a?limit=2&%74oken=***'],
  ['/v2/a?X-Sdk-Signature=abc&AccessKeyId=AK', '/v2/a?X-Sdk-Signature=***&AccessKeyId=***'],
  ['/v2/a?verification_code=123456&client_secret=s=t', '/v2/a?verification_code=***&client_secret=***'],
  ['/v2/a?name=%e4%bd%a0+b&x', '/v2/a?name=%e4%bd%a0+b&x'],
  ['/v2/a?x-api-key=abc&sk=abc&control_key=abc&risk=5', '/v2/a?x-api-key=***&sk=***&control_key=***&risk=5'],
  ['/v2/a?token&token=', '/v2/a?token&token=***'],
  ['/v2/token', '/v2/token'],
])('of the address %s what may be shown is %s', (target, shown) => {
  expect(redactTarget(target)).toBe(shown)
})

it.each([
  ['{"password":"hidden","a":1}', '{"password":"***","a":1}'],
  ['{"newPassword":["hidden"],"x":{"Access_Token":"hidden"}}', '{"newPassword":"***","x":{"Access_Token":"***"}}'],
  ['{"\\u0070assword":"hidden"}', '{"password":"***"}'],
  ['{"token":{"id":"hidden","expires_at":"t"}}', '{"token":{"id":"***","expires_at":"t"}}'],
  ['{"verification_code": 123456, broken', '{"verification_code": "***", broken'],
  ['{"securitytoken":"hidd', '{"securitytoken":"***"'],
  ['grant=x&password=hidden&b=1', 'grant=x&password=***&b=1'],
  ['{"url":"http://a/f?expires=1&signature=hidden","b":1}', '{"url":"http://a/f?expires=1&signature=***","b":1}'],
  ['{"url":"http://a/f?signature=hidden\\u0026b=1"}', '{"url":"http://a/f?signature=***&b=1"}'],
  ['<a href="/f?a=1&amp;signature=hidden">f</a>', '<a href="/f?a=1&amp;signature=***">f</a>'],
  ['{"q":"is it so? a signature=x"}', '{"q":"is it so? a signature=x"}'],
  ['{"service_type_code":"hws","password_expires_at":"t"}', '{"service_type_code":"hws","password_expires_at":"t"}'],
])('of the body %s what may be shown is %s', (body, shown) => {
  expect(redactBody(body)).toBe(shown)
})

it.each([
  [
    'Expected canonical request:\nGET\n/v2/a/\nlimit=2&password=hidden&token=hidden\ncookie:hidden=1; b=hidden\nhost:a\nx-api-key:hidden\n\nhost',
    'Expected canonical request:\nGET\n/v2/a/\nlimit=2&password=***&token=***\ncookie:***\nhost:a\nx-api-key:***\n\nhost',
  ],
  [
    'line 3 differs: expected "token=hidden", signed "token=hidden&limit=2"',
    'line 3 differs: expected "token=***", signed "token=***&limit=2"',
  ],
  ['signature_wrong: line 4 differs; token_expired: now', 'signature_wrong: line 4 differs; token_expired: now'],
  [
    'line 4 differs: expected "x-security-token:hidden", signed ""',
    'line 4 differs: expected "x-security-token:***", signed ""',
  ],
])('of the verdict %j what may be shown is %j', (detail, shown) => {
  expect(redactDetail(detail)).toBe(shown)
})

it.each([
  [
    '--database takes x, not mysql://someone:hid/d@en@host:1/db',
    '--database takes x, not mysql://someone:***@host:1/db',
  ],
  ['http://host/?a=b&token=hidden cannot be reached', 'http://host/?a=b&token=*** cannot be reached'],
  ['http://127.0.0.1:4010 cannot be reached: at 12:30', 'http://127.0.0.1:4010 cannot be reached: at 12:30'],
])('of the words %j what may be shown is %j', (words, shown) => {
  expect(redactWords(words)).toBe(shown)
})

it('hides secrets of headers by any name, and keeps what a signature covers', () => {
  const signature = 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature='
  expect(
    redactHeaders({
      'X-Subject-Token': 'hidden',
      'x-api-key': 'hidden',
      'x-sandbox-control-key': 'hidden',
      'x-sdk-signature': 'hidden',
      'proxy-authorization': 'Basic hidden',
      authorization: [`${signature}ab+/=`],
      location: '/next?token=hidden',
      'x-domain-id': 'd',
    }),
  ).toEqual({
    'X-Subject-Token': '***',
    'x-api-key': '***',
    'x-sandbox-control-key': '***',
    'x-sdk-signature': '***',
    'proxy-authorization': '***',
    authorization: `${signature}***`,
    location: '/next?token=***',
    'x-domain-id': 'd',
  })
  expect(redactHeaders({ authorization: 'SDK-HMAC-SHA256 hidden' })).toEqual({ authorization: '***' })
})

it('an archive has the time that was measured, and the delay of a fault where none was', () => {
  const exchange: Exchange = {
    id: '1',
    at: 0,
    operationId: undefined,
    caller: undefined,
    request: {
      method: 'GET',
      target: '/v2/a?token=hidden',
      headers: {},
      body: new Uint8Array(0),
      sourceIp: '',
      receivedAt: 0,
    },
    response: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'x' },
    verdicts: [],
  }
  const delivery = { form: 'whole', delayMs: 30 } as const
  const { entries } = toHar([
    { ...exchange, durationMs: 12 },
    { ...exchange, response: { ...exchange.response, delivery } },
  ]).log
  expect(entries.map(({ time, timings }) => [time, timings.wait])).toEqual([
    [12, 12],
    [30, 30],
  ])
  expect(entries[0]?.response.content.mimeType).toBe('text/plain')
  expect(entries[0]?.request.queryString).toEqual([{ name: 'token', value: '***' }])
  expect(JSON.stringify(entries)).not.toContain('hidden')
})

it.each([
  [{ host: 'a.example:80' }, '/v2/a', 'http://a.example:80/v2/a'],
  [{ host: 'not a host' }, '/v2/a', 'http://127.0.0.1/v2/a'],
  [{ host: 'a:b:c' }, '/v2/a', 'http://127.0.0.1/v2/a'],
  [{ host: '' }, '//v2', 'http://127.0.0.1//v2'],
  [{ host: '[::1]:80' }, '*', 'http://[::1]:80/*'],
])('with %j the target %s has the address %s', (headers, target, url) => {
  const request = { method: 'GET', target, headers, body: new Uint8Array(0), sourceIp: '', receivedAt: 0 }
  const response = { status: 200, headers: {}, body: undefined }
  const common = { id: '', at: 0, operationId: undefined, caller: undefined, verdicts: [] }
  expect(toHar([{ ...common, request, response }]).log.entries[0]?.request.url).toBe(url)
})

it.each([
  ['a text that has no end', `{"password":"${'a'.repeat(11_000_000)}`],
  ['a text of escapes', `{"password":"${String.raw`\a`.repeat(5_000_000)}`],
  ['a bare word', `{"password":${'a'.repeat(11_000_000)}`],
  ['JSON that is nested too deep to walk', `{"password":"a","b":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}`],
])('hides secrets in megabytes: %s', (_, body) => {
  const shown = redactBody(body)
  expect(shown.startsWith('{"password":"***"')).toBe(true)
})
