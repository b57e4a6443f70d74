import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { MultipartBody } from '../../src/contract/bodies/fields.ts'
import { kindOfMediaType } from '../../src/contract/bodies/kinds.ts'
import { partLimit } from '../../src/contract/bodies/multipart.ts'
import { garble, half, writeBody } from '../../src/contract/bodies/write-body.ts'
import { withoutBody } from '../../src/contract/exchange.ts'
import type { IndexedOperation, RequestBody, ResponseBody } from '../../src/contract/operations.ts'
import { readRequest } from '../../src/contract/read-request.ts'
import { isRefusal } from '../../src/contract/refusals.ts'
import { findViolation } from '../../src/contract/validation.ts'
import { fileOf, multipart, odd, page, requestOf } from '../helpers/bodies.ts'
import { buildFilesService, type FilesService, fileLimit } from '../helpers/files-service.ts'

let files: FilesService
beforeAll(async () => {
  files = await buildFilesService()
})

function operationOf(id: string): IndexedOperation {
  const found = files.service.operations[id]
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** What a handler gets, or the words of the refusal. */
function read(id: string, contentType: string | undefined, body: Uint8Array | string): unknown {
  const operation = operationOf(id)
  const request = requestOf({ method: operation.method, target: operation.path }, contentType, body)
  const found = readRequest(request, { operation, path: {} })
  return isRefusal(found) ? `${found.refusal}: ${found.detail ?? ''}` : found.body
}

it('the index of operations says the kind of each body, and how the types name it', () => {
  const kinds = Object.values(files.service.operations).map((each) => [each.id, each.requestBody, each.answerKinds])
  expect(kinds).toEqual([
    ['DownloadFile', null, { '200': 'bytes' }],
    ['Login', { kind: 'form', required: true }, { '200': 'html' }],
    ['PutNote', { kind: 'text', required: false }, {}],
    ['ShowLogin', null, { '200': 'html' }],
    ['UploadFile', { kind: 'multipart', required: true }, { '200': 'json' }],
  ])
  expect(files.types).toContain('file: Blob;')
  expect(files.types).toContain('more?: Blob[];')
  expect(files.types).toContain('"application/octet-stream": Blob;')
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
      ['file', fileOf()],
      ['more', fileOf(odd, 'a')],
      ['more', fileOf(new Uint8Array(0), 'b')],
      ['stranger', fileOf()],
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

  it.each(['This is a MIME message.\r\n', '\r\n', '--b is not the boundary\r\n'])(
    'reads past what stands before the first boundary: %j',
    (preamble) => {
      const body = `${preamble}--a\r\nContent-Disposition: form-data; name="file"\r\n\r\nxyz\r\n--a--\r\n`
      const kind = '--a\r\nContent-Disposition: form-data; name="kind"\r\n\r\nmessage\r\n'
      expect(
        read('UploadFile', 'multipart/form-data; boundary=a', body.replace('--a\r\n', `${kind}--a\r\n`)),
      ).toMatchObject({
        fields: { kind: 'message' },
      })
    },
  )

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
    ['kind is required', [['file', fileOf()]]],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', fileOf(new Uint8Array(fileLimit + 1))],
      ],
    ],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', fileOf(new Uint8Array(0))],
      ],
    ],
    [
      `file must be one file of at least 1 byte and at most ${fileLimit} bytes`,
      [
        ['kind', 'incident'],
        ['file', fileOf()],
        ['file', fileOf()],
      ],
    ],
    [
      'kind must be one of ["incident","message"]',
      [
        ['kind', 'other'],
        ['file', fileOf()],
      ],
    ],
    [
      'kind must be string',
      [
        ['kind', fileOf()],
        ['file', fileOf()],
      ],
    ],
    [
      'pages must be integer',
      [
        ['kind', 'incident'],
        ['file', fileOf()],
        ['pages', 'three'],
      ],
    ],
    [
      'tags.0 must have at most 8 characters',
      [
        ['kind', 'incident'],
        ['file', fileOf()],
        ['tags', 'too long a tag'],
      ],
    ],
    [
      'owner must be object',
      [
        ['kind', 'incident'],
        ['file', fileOf()],
        ['owner', '{broken'],
      ],
    ],
    [
      'more must have at most 2 items',
      [
        ['kind', 'incident'],
        ['file', fileOf()],
        ['more', fileOf()],
        ['more', fileOf()],
        ['more', fileOf()],
      ],
    ],
    [`the body has more than ${partLimit} parts`, Array.from({ length: partLimit + 1 }, () => ['tags', 'a'] as const)],
  ] as const)('refuses: %s', async (words, parts) => {
    const [type, body] = await multipart(...parts)
    expect(read('UploadFile', type, body)).toBe(`parameter_wrong: ${words}`)
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
    expect(read('UploadFile', type, body)).toBe(`parameter_wrong: ${words}`)
  })

  it('refuses text that is not UTF-8, in a field and in the headers of a part', () => {
    const notText = (text: string): Uint8Array => Buffer.from(text, 'latin1')
    expect(read('UploadFile', withBoundary, notText(part(disposition, '\xff')))).toBe(
      'parameter_wrong: kind is not text in UTF-8',
    )
    expect(read('UploadFile', withBoundary, notText(part('Content-Disposition: form-data; name="\xff"')))).toBe(
      'parameter_wrong: a part of the body has headers that are not UTF-8',
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
    [`${form}; charset=UTF-8`, 'password=b', 'parameter_wrong: user is required'],
    [form, 'user=&password=b', 'parameter_wrong: user must have at least 1 character'],
    [form, 'user=a&password=b&remember=perhaps', 'parameter_wrong: remember must be boolean'],
    ['application/json', '{}', `parameter_wrong: Content-Type must be ${form}, not application/json`],
    [form, '', 'parameter_wrong: the body is required'],
  ])('reads a form of %s: %s', (type, body, expected) => {
    expect(read('Login', type, body)).toEqual(expected)
  })

  it.each([
    ['text/plain', '客户', '客户'],
    ['text/plain', '123456', 'parameter_wrong: the body must have at most 5 characters'],
    ['text/plain', '', undefined],
    ['application/json', 'x', 'parameter_wrong: Content-Type must be text/plain or XML, not application/json'],
    ['text/plain', Uint8Array.of(0xff), 'parameter_wrong: the body is not text in UTF-8'],
  ])('reads a text of %s: %s', (type, body, expected) => {
    expect(read('PutNote', type, body)).toEqual(expected)
  })
})

describe('answers', () => {
  it('are checked and written by their kind', () => {
    const check = (id: string, value: unknown): string | undefined => {
      const validator = operationOf(id).validators['200']
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
