import { type AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { type MultipartBody } from '../../src/contract/bodies/fields.ts'
import { kindOfMediaType } from '../../src/contract/bodies/kinds.ts'
import { partLimit } from '../../src/contract/bodies/multipart.ts'
import { recordedBody } from '../../src/contract/bodies/recorded-body.ts'
import { garble, half, writeBody } from '../../src/contract/bodies/write-body.ts'
import { type ApiRequest, type ApiResponse, type Exchange, withoutBody } from '../../src/contract/exchange.ts'
import { toHar } from '../../src/contract/har.ts'
import { type IndexedOperation, type RequestBody, type ResponseBody } from '../../src/contract/operations.ts'
import { readRecorded, readRequest, validatorOf } from '../../src/contract/read-request.ts'
import { isRefusal } from '../../src/contract/refusals.ts'
import { findViolation } from '../../src/contract/validation.ts'
import { decodeExchange, encodeExchange } from '../../src/gateway/exchange-codec.ts'
import { createMswHandlers } from '../../src/handlers/msw.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { buildFilesService, type FilesService, fileLimit } from '../helpers/files-service.ts'
import { startPlatform } from '../helpers/platform.ts'

/** No text in any encoding: NUL, what is no UTF-8, line ends and what looks like a boundary. */
const odd = Uint8Array.from([0, 0xff, 0xfe, 13, 10, 45, 45, 120, 13, 10, 0x80, 0])
const page = '<!doctype html><p>客户 &amp; 😀</p>'

let service: FilesService
beforeAll(async () => {
  service = await buildFilesService()
})

function operationOf(id: string): IndexedOperation {
  const found = service.operations[id]
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

function requestOf(method: string, target: string, contentType?: string, body: Uint8Array | string = ''): ApiRequest {
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  return { method, target, headers, body: Buffer.from(body), sourceIp: '127.0.0.1', receivedAt: 0 }
}

/** What a handler gets, or the words of the refusal. */
function read(id: string, contentType: string | undefined, body: Uint8Array | string): unknown {
  const operation = operationOf(id)
  const request = requestOf(operation.method, operation.path, contentType, body)
  const found = readRequest(request, { operation, path: {} }, service.contract)
  return isRefusal(found) ? `${found.refusal}: ${found.detail ?? ''}` : found.body
}

async function multipart(...parts: readonly (readonly [string, string | File])[]): Promise<[string, Uint8Array]> {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  const response = new Response(form)
  return [response.headers.get('content-type') ?? '', new Uint8Array(await response.arrayBuffer())]
}

const file = (bytes: Uint8Array = odd, name = '附件 "1".bin', type = 'image/png'): File =>
  new File([Uint8Array.from(bytes)], name, { type })

it('the index of operations says the kind of each body, and how the types name it', () => {
  const kinds = Object.values(service.operations).map((each) => [each.id, each.requestBody, each.answerKinds])
  expect(kinds).toEqual([
    ['DownloadFile', null, { '200': 'bytes' }],
    ['Login', { kind: 'form', required: true }, { '200': 'html' }],
    ['PutNote', { kind: 'text', required: false }, {}],
    ['ShowLogin', null, { '200': 'html' }],
    ['UploadFile', { kind: 'multipart', required: true }, { '200': 'json' }],
  ])
  expect(service.types).toContain('file: Blob;')
  expect(service.types).toContain('more?: Blob[];')
  expect(service.types).toContain('"application/octet-stream": Blob;')
})

it.each([
  ['application/json; charset=utf-8', 'json'],
  ['Multipart/Form-Data; boundary=x', 'multipart'],
  ['application/x-www-form-urlencoded', 'form'],
  ['text/html', 'html'],
  ['text/csv', 'text'],
  ['application/samlmetadata+xml', 'text'],
  ['application/octet-stream', 'bytes'],
  ['*/*', 'bytes'],
])('a body of %s is %s', (mediaType, kind) => {
  expect(kindOfMediaType(mediaType)).toBe(kind)
})

it('handlers are held to the kinds by their types', () => {
  interface Upload {
    requestBody: { content: { 'multipart/form-data': { file: Blob; more?: Blob[]; kind: 'incident'; pages?: number } } }
  }
  type Sent = MultipartBody<{ kind: 'incident'; pages?: number }, 'file' | 'more'>
  expectTypeOf<RequestBody<Upload>['fields']>().toEqualTypeOf<Sent['fields']>()
  expectTypeOf<RequestBody<Upload>['files']>().toEqualTypeOf<Sent['files']>()
  interface Answers {
    responses: {
      200: { content: { 'application/octet-stream': Blob; 'application/json': { error_code: string } } }
      201: { content: { 'text/html': string } }
      202: { content: { 'application/json': { a: number } } }
      204: { content?: never }
    }
  }
  expectTypeOf<ResponseBody<Answers, 200>>().toEqualTypeOf<Uint8Array>()
  expectTypeOf<ResponseBody<Answers, 201>>().toEqualTypeOf<string>()
  expectTypeOf<ResponseBody<Answers, 202>>().toEqualTypeOf<{ a: number }>()
  expectTypeOf<ResponseBody<Answers, 204>>().toEqualTypeOf<undefined>()
})

describe('multipart', () => {
  it('comes to a handler as typed fields and files, in whatever bytes', async () => {
    const [type, body] = await multipart(
      ['kind', 'incident'],
      ['pages', '3'],
      ['tags', 'a'],
      ['tags', '客户'],
      ['owner', '{"name":"n"}'],
      ['unknown', 'stays'],
      ['file', file()],
      ['more', file(odd, 'a')],
      ['more', file(new Uint8Array(0), 'b')],
      ['stranger', file()],
    )
    const common = { contentType: 'image/png' }
    expect(read('UploadFile', type, body)).toEqual({
      fields: { kind: 'incident', pages: 3, tags: ['a', '客户'], owner: { name: 'n' }, unknown: 'stays' },
      files: [
        { ...common, name: 'file', filename: '附件 %221%22.bin', bytes: odd },
        { ...common, name: 'more', filename: 'a', bytes: odd },
        { ...common, name: 'more', filename: 'b', bytes: new Uint8Array(0) },
      ],
    })
  })

  it('takes a file by its field where the part names none, and a boundary in quotes', () => {
    const body = [
      '--a b\r\nContent-Disposition: form-data; name="file"\r\n\r\nxyz',
      '\r\n--a b\r\ncontent-disposition: form-data; name=kind\r\n\r\nmessage\r\n--a b--\r\n',
    ].join('')
    expect(read('UploadFile', 'multipart/form-data; charset=utf-8; boundary="a b"', body)).toEqual({
      fields: { kind: 'message' },
      files: [
        { name: 'file', filename: undefined, contentType: undefined, bytes: Uint8Array.from(Buffer.from('xyz')) },
      ],
    })
  })

  it.each([
    ['file is required', [['kind', 'incident']]],
    ['kind is required', [['file', file()]]],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', file(new Uint8Array(fileLimit + 1))],
      ],
    ],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', file(new Uint8Array(0))],
      ],
    ],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', file()],
        ['file', file()],
      ],
    ],
    [
      'kind must be one of ["incident","message"]',
      [
        ['kind', 'other'],
        ['file', file()],
      ],
    ],
    [
      'kind must be string',
      [
        ['kind', file()],
        ['file', file()],
      ],
    ],
    [
      'pages must be integer',
      [
        ['kind', 'incident'],
        ['file', file()],
        ['pages', 'three'],
      ],
    ],
    [
      'tags.0 must have at most 8 characters',
      [
        ['kind', 'incident'],
        ['file', file()],
        ['tags', 'too long a tag'],
      ],
    ],
    [
      'owner must be object',
      [
        ['kind', 'incident'],
        ['file', file()],
        ['owner', '{broken'],
      ],
    ],
    [
      'more must have at most 2 items',
      [
        ['kind', 'incident'],
        ['file', file()],
        ['more', file()],
        ['more', file()],
        ['more', file()],
      ],
    ],
    [`the body has more than ${partLimit} parts`, Array.from({ length: partLimit + 1 }, () => ['tags', 'a'] as const)],
  ] as const)('refuses: %s', async (words, parts) => {
    const [type, body] = await multipart(...parts)
    expect(read('UploadFile', type, body)).toBe(`control_parameter_wrong: ${words}`)
  })

  const part = (head: string, text = 'x'): string => `--b\r\n${head}\r\n\r\n${text}\r\n--b--`
  const disposition = 'Content-Disposition: form-data; name="kind"'
  const withBoundary = 'multipart/form-data; boundary=b'
  it.each([
    ['the body is required', withBoundary, ''],
    ['Content-Type is missing; it must be multipart/form-data', undefined, part(disposition)],
    ['Content-Type is empty; it must be multipart/form-data', ' ', part(disposition)],
    ['Content-Type must be multipart/form-data, not application/json', 'application/json', '{}'],
    ['Content-Type must name the boundary of multipart/form-data', 'multipart/form-data', part(disposition)],
    ['Content-Type must name the boundary of multipart/form-data', 'multipart/form-data; boundary=', part(disposition)],
    ['the body is not valid multipart/form-data', withBoundary, '{}'],
    ['the body is not valid multipart/form-data', withBoundary, part(disposition).slice(0, -2)],
    ['the body is not valid multipart/form-data', withBoundary, '--b\r\nContent-Disposition: form-data; name="kind"'],
    ['the body has no parts', withBoundary, '--b--\r\n'],
    ['part 1 of the body has no name', withBoundary, part('Content-Disposition: form-data')],
    [
      'a part of the body has headers of more than 8192 bytes',
      withBoundary,
      part(`${disposition}\r\nX: ${'x'.repeat(8192)}`),
    ],
  ])('refuses what is malformed: %s', (words, type, body) => {
    expect(read('UploadFile', type, body)).toBe(`control_parameter_wrong: ${words}`)
  })

  it('refuses text that is not UTF-8, in a field and in the headers of a part', () => {
    const notText = (text: string): Uint8Array => Buffer.from(text, 'latin1')
    expect(read('UploadFile', withBoundary, notText(part(disposition, '\xff')))).toBe(
      'control_parameter_wrong: kind is not text in UTF-8',
    )
    expect(read('UploadFile', withBoundary, notText(part('Content-Disposition: form-data; name="\xff"')))).toBe(
      'control_parameter_wrong: a part of the body has headers that are not UTF-8',
    )
  })
})

describe('forms and texts', () => {
  const form = 'application/x-www-form-urlencoded'
  it.each([
    [form, 'user=%E5%AE%A2+1&password=&remember=true&user=second', { user: '客 1', password: '', remember: true }],
    [
      undefined,
      'user=a&password=b&__proto__=c',
      Object.fromEntries([
        ['user', 'a'],
        ['password', 'b'],
        ['__proto__', 'c'],
      ]),
    ],
    [`${form}; charset=UTF-8`, 'password=b', 'control_parameter_wrong: user is required'],
    [form, 'user=&password=b', 'control_parameter_wrong: user must have at least 1 character'],
    [form, 'user=a&password=b&remember=perhaps', 'control_parameter_wrong: remember must be boolean'],
    ['application/json', '{}', `control_parameter_wrong: Content-Type must be ${form}, not application/json`],
    [form, '', 'control_parameter_wrong: the body is required'],
  ])('reads a form of %s: %s', (type, body, expected) => {
    expect(read('Login', type, body)).toEqual(expected)
  })

  it.each([
    ['text/plain', '客户', '客户'],
    ['text/plain', '123456', 'control_parameter_wrong: the body must have at most 5 characters'],
    ['text/plain', '', undefined],
    ['application/json', 'x', 'control_parameter_wrong: Content-Type must be text/plain or XML, not application/json'],
    ['text/plain', Uint8Array.of(0xff), 'control_parameter_wrong: the body is not text in UTF-8'],
  ])('reads a text of %s: %s', (type, body, expected) => {
    expect(read('PutNote', type, body)).toEqual(expected)
  })
})

describe('answers', () => {
  it('are checked and written by their kind', () => {
    const check = (id: string, value: unknown): string | undefined => {
      const validator = validatorOf(operationOf(id), '200', service.contract)
      return validator === undefined ? 'no validator' : findViolation(validator, value)?.problem
    }
    expect([check('DownloadFile', odd), check('ShowLogin', page), check('UploadFile', { file_id: 'a' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([check('DownloadFile', 'text'), check('ShowLogin', odd)]).toEqual(['must be one file', 'must be string'])
    expect(writeBody('bytes', odd)).toEqual({ body: odd, contentType: 'application/octet-stream' })
    expect(writeBody('html', page)).toEqual({ body: page, contentType: 'text/html; charset=utf-8' })
    expect(writeBody('text', page)?.contentType).toBe('text/plain; charset=utf-8')
    expect(writeBody('json', 'x')).toEqual({ body: '"x"', contentType: 'application/json' })
    expect(writeBody('json', undefined)).toBeUndefined()
    // A refusal in the place of a file.
    expect(writeBody('bytes', { error_code: 'x' })).toEqual({
      body: '{"error_code":"x"}',
      contentType: 'application/json',
    })
  })

  it('are cut and garbled as what they are, and HEAD tells their length', () => {
    expect(half(odd)).toEqual(odd.slice(0, 6))
    expect(garble(odd)).toEqual(Buffer.concat([odd.slice(0, 6), Buffer.from('<html>upstream error</html>')]))
    expect(garble('abcd')).toBe('ab<html>upstream error</html>')
    const response = { status: 200, headers: {}, body: odd }
    expect(withoutBody(response)).toEqual({ status: 200, headers: { 'Content-Length': '12' }, body: undefined })
    expect(withoutBody({ ...response, body: page }).headers['Content-Length']).toBe(String(Buffer.byteLength(page)))
  })
})

function exchangeOf(request: ApiRequest, response: ApiResponse): Exchange {
  return { id: '1', at: 0, operationId: undefined, caller: undefined, request, response, verdicts: [] }
}

describe('records', () => {
  it.each([
    ['bytes', odd],
    ['text', page],
    ['no body', undefined],
    ['no bytes', new Uint8Array(0)],
  ])('the journal of a database gives an exchange back: %s', (_, body) => {
    const exchange = exchangeOf(requestOf('POST', '/files', 'x', body), { status: 200, headers: {}, body })
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
    const [type, body] = await multipart(['kind', 'incident'], ['file', file()])
    const request = requestOf('POST', '/files', type, body)
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
    const posted = recordedBody(entry?.request.postData ?? {})
    expect(Buffer.from(posted)).toEqual(Buffer.from(body))
    expect(
      readRecorded(operationOf('UploadFile'), { bytes: Buffer.from(posted), contentType: type }, service.contract),
    ).toMatchObject({
      fields: { kind: 'incident' },
      files: [{ bytes: odd }],
    })
  })

  it('an archive has text as text, also what came as bytes', () => {
    const text = '﻿客户,1\r\n'
    const request = requestOf('PUT', '/notes', 'text/plain', text)
    const { entries } = toHar([exchangeOf(request, { status: 200, headers: {}, body: Buffer.from(text) })]).log
    expect(entries[0]?.request.postData?.text).toBe(text)
    expect(entries[0]?.response.content).toEqual({ size: 13, mimeType: '', text })
  })

  it('shows no secret of a multipart body, a form, or JSON that is no text; all other bytes stay', async () => {
    const show = (type: string, body: Uint8Array | string): string => {
      const { entries } = toHar([
        exchangeOf(requestOf('POST', '/', type, body), { status: 200, headers: {}, body: '' }),
      ]).log
      return Buffer.from(recordedBody(entries[0]?.request.postData ?? {})).toString('latin1')
    }
    const [type, body] = await multipart(
      ['password', 'hidden'],
      ['file', file()],
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
    const request = { ...requestOf('POST', '/', 'application/json', odd), headers: { 'content-encoding': 'gzip' } }
    expect(
      toHar([exchangeOf(request, { status: 400, headers: {}, body: undefined })]).log.entries[0]?.request.postData
        ?.text,
    ).toBe('***')
  })

  it('the control API lists bytes in base64 and says so', async () => {
    const platform = startPlatform()
    await platform.answer(requestOf('POST', '/v2/partners/sub-customers/budget', 'application/json', odd))
    const { body } = await platform.call('GET', '/_sandbox/journal')
    const [listed] = (body as { exchanges: { request: object; response: object }[] }).exchanges
    expect(listed?.request).toMatchObject({ body: Buffer.from(odd).toString('base64'), body_encoding: 'base64' })
    expect(listed?.response).not.toHaveProperty('body_encoding')
  })

  it('reads what other tools record: base64, and the fields of a form', () => {
    expect(recordedBody({ text: 'eyJhIjoxfQ==', encoding: 'base64' })).toEqual(Buffer.from('{"a":1}'))
    expect(recordedBody({ params: [{ name: 'user', value: 'a b' }, { name: 'x' }] })).toBe('user=a+b&x=')
    expect(recordedBody({})).toBe('')
  })
})

/** The tiny service behind the faces, by a function in the place of the gateway. */
function answer(request: ApiRequest): ApiResponse {
  const [path = ''] = request.target.split('?')
  if (request.method === 'POST' && path === '/files') {
    const operation = operationOf('UploadFile')
    const found = readRequest(request, { operation, path: {} }, service.contract)
    if (isRefusal(found)) return { status: 400, headers: {}, body: found.detail }
    const [{ bytes } = { bytes: odd }] = (found.body as MultipartBody).files
    return { status: 200, headers: { 'Content-Type': 'image/png' }, body: bytes }
  }
  const form = path === '/broken' ? 'garbled' : 'truncated'
  const delivery = path === '/whole' ? {} : { delivery: { form, delayMs: 0 } as const }
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: odd, ...delivery }
}

describe.each(['over a socket', 'over MSW'])('%s', (face) => {
  async function withFace(use: (origin: string) => Promise<void>): Promise<void> {
    if (face === 'over MSW') {
      const server = setupServer(...createMswHandlers('https://files.example.com', { answer, machineNow: () => 0 }))
      server.listen()
      await use('https://files.example.com').finally(() => {
        server.close()
      })
      return
    }
    const server = createHttpServer({ ...startPlatform(), answer }, () => 0)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use(`http://127.0.0.1:${port}`).finally(() => server.close())
  }

  it('a file goes in by a form and comes out as the same bytes', async () => {
    await withFace(async (origin) => {
      const body = new FormData()
      body.append('kind', 'incident')
      body.append('file', file())
      const got = await fetch(`${origin}/files`, { method: 'POST', body })
      expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(new Uint8Array(await got.arrayBuffer())).toEqual(odd)
    })
  })

  it('bytes are garbled and cut off as a broken network does', async () => {
    await withFace(async (origin) => {
      const whole = await fetch(`${origin}/whole`)
      expect(new Uint8Array(await whole.arrayBuffer())).toEqual(odd)
      const garbled = await fetch(`${origin}/broken`)
      expect(Buffer.from(await garbled.arrayBuffer())).toEqual(garble(odd))
      const cut = await fetch(`${origin}/cut`)
        .then(
          (got) => got.arrayBuffer(),
          () => undefined,
        )
        .catch(() => undefined)
      expect(cut === undefined ? 'broken off' : new Uint8Array(cut)).toEqual(
        face === 'over MSW' ? odd.slice(0, 6) : 'broken off',
      )
    })
  })
})
