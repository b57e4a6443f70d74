import { expect, it } from 'vitest'
import { recordedBody } from '../../src/contract/bodies/recorded-body.ts'
import type { ApiRequest, ApiResponse, Exchange } from '../../src/contract/exchange.ts'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import { toHar } from '../../src/contract/har.ts'
import { readRecorded } from '../../src/contract/read-request.ts'
import { decodeExchange, encodeExchange } from '../../src/gateway/exchange-codec.ts'
import { fileOf, multipart, odd, page, requestOf } from '../helpers/bodies.ts'
import { buildFilesService } from '../helpers/files-service.ts'
import { required } from '../helpers/required.ts'

function exchangeOf(request: ApiRequest, response: ApiResponse): Exchange {
  return {
    id: '1',
    at: 0,
    service: undefined,
    operationId: undefined,
    caller: undefined,
    request,
    response,
    verdicts: [],
  }
}

it.each([
  ['bytes', odd],
  ['text', page],
  ['no body', undefined],
  ['no bytes', new Uint8Array(0)],
])('the journal of a database gives an exchange back: %s', (_, body) => {
  const exchange = exchangeOf(requestOf({ method: 'POST', target: '/files' }, 'x', body), {
    status: 200,
    headers: {},
    body,
  })
  const text = encodeExchange(exchange)
  // PostgreSQL takes no NUL.
  expect(text).not.toContain('\0')
  const back = decodeExchange(text)
  expect(Buffer.from(back.request.body)).toEqual(exchange.request.body)
  expect(
    back.response.body === undefined || typeof body === 'string'
      ? back.response.body
      : Uint8Array.from(Buffer.from(back.response.body)),
  ).toEqual(body)
})

it('an archive has all bytes, and from it the body is read again by the contract', async () => {
  const [type, body] = await multipart(['kind', 'incident'], ['file', fileOf()])
  const request = requestOf({ method: 'POST', target: '/files' }, type, body)
  const { entries } = toHar([
    exchangeOf(request, { status: 200, headers: { 'Content-Type': 'image/png' }, body: odd }),
  ]).log
  const [entry] = JSON.parse(JSON.stringify(entries)) as typeof entries
  expect(entry?.response.content).toEqual({
    size: odd.length,
    mimeType: 'image/png',
    text: Buffer.from(odd).toString('base64'),
    encoding: 'base64',
  })
  const upload = required((await buildFilesService()).service.operations['UploadFile'], 'UploadFile')
  const posted = recordedBody(entry?.request.postData ?? {})
  expect(Buffer.from(posted)).toEqual(Buffer.from(body))
  expect(readRecorded(upload, { bytes: Buffer.from(posted), contentType: type })).toMatchObject({
    fields: { kind: 'incident' },
    files: [{ bytes: odd }],
  })
})

it('an archive has text as text, also what came as bytes', () => {
  const text = '﻿客户,1\r\n'
  const request = requestOf({ method: 'PUT', target: '/notes' }, 'text/plain', text)
  const { entries } = toHar([exchangeOf(request, { status: 200, headers: {}, body: Buffer.from(text) })]).log
  expect(entries[0]?.request.postData?.text).toBe(text)
  expect(entries[0]?.response.content).toEqual({ size: 13, mimeType: '', text })
})

it('shows no secret of a multipart body, a form, or JSON that is no text; all other bytes stay', async () => {
  const show = (type: string, body: Uint8Array | string): string => {
    const { entries } = toHar([
      exchangeOf(requestOf({ method: 'POST', target: '/' }, type, body), { status: 200, headers: {}, body: '' }),
    ]).log
    return Buffer.from(recordedBody(entries[0]?.request.postData ?? {})).toString('latin1')
  }
  const [type, body] = await multipart(
    ['password', 'hidden'],
    ['file', fileOf()],
    ['note', 'seen'],
    ['api_token', 'hidden'],
  )
  const latin = Buffer.from(body).toString('latin1')
  expect(show(type, body)).toBe(latin.replaceAll('hidden', '***'))
  expect(show('x', latin.replaceAll('\r\n', '\n').slice(0, -70))).not.toContain('hidden')
  expect(show('x', 'user=a&password=hidden')).toBe('user=a&password=***')
  expect(show('x', Buffer.from('{"\\u0070assword":"hidden","a":"\\u4e2d\xff"}', 'latin1'))).toBe(
    '{"password":"***","a":"\\u4e2d\xff"}',
  )
})

it('shows nothing of what is compressed', () => {
  const request = {
    ...requestOf({ method: 'POST', target: '/' }, 'application/json', odd),
    headers: { 'content-encoding': 'gzip' },
  }
  expect(
    toHar([exchangeOf(request, { status: 400, headers: {}, body: undefined })]).log.entries[0]?.request.postData?.text,
  ).toBe('***')
})

it('reads what other tools record: base64, and the fields of a form', () => {
  expect(recordedBody({ text: 'eyJhIjoxfQ==', encoding: 'base64' })).toEqual(Buffer.from('{"a":1}'))
  expect(recordedBody({ params: [{ name: 'user', value: 'a b' }, { name: 'x' }] })).toBe('user=a+b&x=')
  expect(recordedBody({})).toBe('')
})

it('the harness reads bodies in base64 of other tools', () => {
  const inBase64 = (text: string): object => ({ text: Buffer.from(text).toString('base64'), encoding: 'base64' })
  const entry = {
    startedDateTime: '2026-05-06T12:00:00Z',
    request: {
      method: 'POST',
      url: 'http://a/v2/partners/sub-customers/query',
      headers: [],
      postData: inBase64('{"limit":1,"token":"hidden"}'),
    },
    response: { status: 200, content: inBase64('{"count":0}') },
  }
  const trace = readHar(JSON.stringify({ log: { entries: [entry] } }))
  expect(trace).toMatchObject([{ body: { limit: 1, token: '***' }, answer: { count: 0 } }])
})
