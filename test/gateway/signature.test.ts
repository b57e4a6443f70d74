import { createHash, createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { canonicalQuery } from '../../src/contract/canonical-request.ts'
import type { ApiRequest } from '../../src/contract/exchange.ts'
import { explainMismatch } from '../../src/gateway/explain-signature.ts'
import { hintText } from '../../src/gateway/hints.ts'
import {
  canonicalRequest,
  isSignedBy,
  signatureOf as signatureBy,
  readSignature,
  readSignatureDate,
  type SentSigned,
  type Signature,
  signatureFits,
} from '../../src/gateway/signature.ts'

const secret = 'SecretKey'

function request(method: string, target: string, headers: Record<string, string>, body = ''): ApiRequest {
  return { method, target, headers, body: Buffer.from(body), sourceIp: '127.0.0.1', receivedAt: 0 }
}

function signed(names: string, signature: string): Signature {
  return { access: 'AccessKey', signedHeaders: names.split(';'), signature }
}

function asSent(request: ApiRequest, signature: Signature): SentSigned {
  return { request, signature, ours: canonicalRequest(request, signature.signedHeaders) }
}

const limited = request('GET', '/path?limit=1', { host: 'example.huaweicloud.com', 'x-sdk-date': '20060102T150405Z' })

it.each([
  ['Go, GET', limited, signed('x-sdk-date', '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624')],
  [
    'Go, POST with a line break after the body',
    request('POST', '/path?key=value', { 'x-sdk-date': '20060102T150405Z' }, '{"Name":"test","Id":1}\n'),
    signed('x-sdk-date', 'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59'),
  ],
  [
    'Python, GET with the host',
    request('GET', '/resources?size=1', {
      host: 'service.endpoint.myhuaweicloud.com',
      'x-sdk-date': '20200608T023900Z',
    }),
    signed('host;x-sdk-date', 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842'),
  ],
])("accepts the vendor's vector: %s", (_name, sent, signature) => {
  const date = String(sent.headers['x-sdk-date'])
  expect(signatureFits(signature, canonicalRequest(sent, signature.signedHeaders), { date, secret })).toBe(true)
  expect(signatureFits(signature, canonicalRequest(sent, signature.signedHeaders), { date, secret: 'other' })).toBe(
    false,
  )
})

it('builds the canonical request of encoded paths and unsorted, repeated and empty query values', () => {
  const sent = request('GET', '/v1/a%20b/%E4%B8%AD?b=2&a=%2F&b=1&c=&d', { 'x-sdk-date': ' 20060102T150405Z ' })
  expect(canonicalRequest(sent, ['x-sdk-date'])).toEqual({
    method: 'GET',
    path: '/v1/a%20b/%E4%B8%AD/',
    query: 'a=%2F&b=1&b=2&c=&d=',
    headers: 'x-sdk-date:20060102T150405Z\n',
    signedHeaders: 'x-sdk-date',
    payload: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
})

it.each([
  ['as they are sent', 'a=%E6%9C%8D&a=12', 'sent'],
  ['as they are read', 'a=12&a=%E6%9C%8D', 'read'],
] as const)('takes values of a repeated parameter in the order of texts %s', (_name, query, valuesBy) => {
  const sent = request('GET', '/v1?a=12&a=%E6%9C%8D', { 'x-sdk-date': '20060102T150405Z' })
  const by = { date: '20060102T150405Z', secret }
  expect(canonicalQuery(sent.target, valuesBy)).toBe(query)
  const canonical = { ...canonicalRequest(sent, ['x-sdk-date']), query }
  const signature = signed('x-sdk-date', signatureBy(canonical, by))
  expect(isSignedBy(asSent(sent, signature), by)).toBe(true)
  expect(isSignedBy(asSent({ ...sent, target: '/v1?a=13&a=%E6%9C%8D' }, signature), by)).toBe(false)
  expect(isSignedBy(asSent(sent, signature), { ...by, secret: 'other' })).toBe(false)
})

it.each([
  [
    'signed, of a body that is no JSON',
    'UNSIGNED-PAYLOAD',
    'multipart/form-data; boundary=a',
    true,
    'UNSIGNED-PAYLOAD',
  ],
  [
    'unsigned, of a body that is no JSON',
    'UNSIGNED-PAYLOAD',
    'multipart/form-data; boundary=a',
    false,
    digest('{"a":1}'),
  ],
  ['signed, of a JSON body', 'UNSIGNED-PAYLOAD', 'application/json', true, 'UNSIGNED-PAYLOAD'],
  ['unsigned, of a JSON body', 'UNSIGNED-PAYLOAD', 'application/json', false, digest('{"a":1}')],
  ['signed and right', digest('{"a":1}'), 'application/json', true, digest('{"a":1}')],
  ['signed and of another body', digest('{"a":2}'), 'application/json', true, digest('{"a":1}')],
  ['unsigned and of another body', digest('{"a":2}'), 'application/json', false, digest('{"a":1}')],
])('counts the digest of the body received beside a declared one that is %s', (...row) => {
  const [, declared, type, isSigned, counts] = row
  const sent = request('POST', '/', { 'x-sdk-content-sha256': declared, 'content-type': type }, '{"a":1}')
  expect(canonicalRequest(sent, isSigned ? ['x-sdk-content-sha256'] : ['host']).payload).toBe(counts)
})

it('reads a query with broken percent signs as the gateway reads it afterwards', () => {
  const canonicalOf = (query: string): string => canonicalRequest(request('GET', `/?${query}`, {}), []).query
  expect(canonicalOf('a=%41%zz')).toBe('a=A%25zz')
  expect(canonicalOf('a=%41%zz')).not.toBe(canonicalOf('a=%2541%25zz'))
})

it.each([['a path without the closing slash', limited, 'line 2', '"/path/"']])(
  'names the line that differs: %s',
  (_name, sent, line, expected) => {
    // The signature of the canonical request with /path in place of /path/.
    const wrong = signed(
      'x-sdk-date',
      signatureOf(
        'GET\n/path\nlimit=1\nx-sdk-date:20060102T150405Z\n\nx-sdk-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      ),
    )
    const words = explainMismatch(asSent(sent, wrong), { date: '20060102T150405Z', secret })
    expect(words).toContain(line)
    expect(words).toContain(expected)
  },
)

it.each([
  ['', 'an empty body'],
  ['{"a":1,"b":"é"}\n', 'the body and a line break'],
  ['{"a": 1, "b": "é"}', 'the body as Python writes JSON'],
  [String.raw`{"a": 1, "b": "\u00e9"}`, 'the body as Python JSON in ASCII'],
])('names the payload line, and what was digested, when another spelling was signed: %j', (digested, name) => {
  const sent = request('POST', '/path', { 'x-sdk-date': '20060102T150405Z' }, '{"a":1,"b":"é"}')
  const payload = digest(digested)
  const wrong = signed(
    'x-sdk-date',
    signatureOf(`POST\n/path/\n\nx-sdk-date:20060102T150405Z\n\nx-sdk-date\n${payload}`),
  )
  const words = explainMismatch(asSent(sent, wrong), { date: '20060102T150405Z', secret })
  expect(words).toMatch(/^line 7 of/)
  expect(words).toContain(`signed "${payload}" (digest of ${name}) Expected`)
  expect(hintText(words.split(' Expected')[0] ?? '')).toMatch(/\)$/)
})

it('does not try other spellings of a body over 64 KiB, and says so', () => {
  const sent = request('POST', '/path', { 'x-sdk-date': '20060102T150405Z' }, `{"a":"${'x'.repeat(64 * 1024)}"}`)
  const words = explainMismatch(asSent(sent, signed('x-sdk-date', '0'.repeat(64))), {
    date: '20060102T150405Z',
    secret,
  })
  expect(words).toContain('other spellings of a body this long are not tried')
})

it('names the one line that differs of a long request too', () => {
  const sent = request('GET', `/${'p'.repeat(8000)}`, { 'x-sdk-date': '20060102T150405Z' }, '')
  const canonical = `GET\n/${'p'.repeat(8000)}\n\nx-sdk-date:20060102T150405Z\n\nx-sdk-date\n${digest('')}`
  const wrong = signed('x-sdk-date', signatureOf(canonical))
  expect(explainMismatch(asSent(sent, wrong), { date: '20060102T150405Z', secret })).toContain('line 2')
})

it('shows the whole canonical request when no usual mistake explains the signature', () => {
  const words = explainMismatch(asSent(limited, signed('x-sdk-date', '0'.repeat(64))), {
    date: '20060102T150405Z',
    secret,
  })
  expect(words).toContain('secret key may be wrong')
  expect(words).toContain('GET\n/path/\nlimit=1\n')
})

it('reads the header and the date, and nothing that only looks like them', () => {
  expect(
    readSignature(`SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${'a'.repeat(64)}`),
  ).toEqual({
    access: 'AK',
    signedHeaders: ['host', 'x-sdk-date'],
    signature: 'a'.repeat(64),
  })
  for (const header of [
    '',
    'Bearer x',
    `SDK-HMAC-SM3 Access=AK, SignedHeaders=a, Signature=${'a'.repeat(64)}`,
    'SDK-HMAC-SHA256 Access=AK',
  ]) {
    expect(readSignature(header)).toBeUndefined()
  }
  expect(readSignatureDate('20260506T080501Z')).toBe(Date.UTC(2026, 4, 6, 8, 5, 1))
  expect(readSignatureDate('2026-05-06T08:05:01Z')).toBeUndefined()
})

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function signatureOf(canonical: string): string {
  return createHmac('sha256', secret)
    .update(`SDK-HMAC-SHA256\n20060102T150405Z\n${digest(canonical)}`)
    .digest('hex')
}
