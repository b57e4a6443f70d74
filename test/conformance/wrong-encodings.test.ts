import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import type { Trace } from '../../src/conformance/trace/trace.ts'
import { traceOf } from '../../src/conformance/trace/read-har.ts'
import { wrongEncodingIn } from '../../src/conformance/trace/wrong-encodings.ts'

const query = '/v2/partners/sub-customers/query'

/** A recording of one call with a body of these bytes, as the sandbox keeps it. */
function sent(bytes: Uint8Array, target = query): Trace {
  const entry = {
    startedDateTime: '2026-05-06T12:00:00Z',
    request: {
      method: target === query ? 'POST' : 'GET',
      url: `http://sandbox${target}`,
      headers: [
        { name: 'X-Auth-Token', value: '***' },
        { name: 'Content-Type', value: 'application/json' },
      ],
      ...(bytes.length === 0 ? {} : { postData: { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' } }),
    },
    response: { status: 400, content: { text: '{"error_code":"CBC.0100","error_msg":"no"}' } },
  }
  return traceOf({ log: { entries: [entry] } })
}

function told(trace: Trace): (readonly [string, string | undefined, string])[] {
  return judge(trace).flatMap(({ requirement, findings }) =>
    findings.map(({ field, actual }) => [requirement.id, field, actual] as const),
  )
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** 北京 in GBK. */
const beijing = Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9)

describe('a body that is no UTF-8', () => {
  it('in Latin-1 is told as a body that cannot be read, once', () => {
    expect(told(sent(latin1('{"customer":"Müller"}')))).toEqual([
      [
        'SHAPE-11',
        undefined,
        expect.stringContaining('bytes that are no UTF-8, such as Latin-1: {"customer":"Müller"}'),
      ],
    ])
  })

  it('in GBK is told as a name, with its field and the encoding', () => {
    const body = Buffer.concat([latin1('{"customer":"'), beijing, latin1('"}')])
    expect(told(sent(body))).toEqual([['TOL-06', 'customer', expect.stringContaining('bytes of GBK')]])
  })
})

it('bytes of an address that are no UTF-8 are told of their parameter', () => {
  expect(
    told(sent(latin1(''), '/v2/orders/customer-orders?service_type_code=%B1%B1')).map(([id, field]) => [id, field]),
  ).toContainEqual(['TOL-06', 'service_type_code'])
})

it.each([
  ['MÃ¼ller', 'UTF-8 that was read as Latin-1'],
  ['å¼\u00A0ä¸‰', 'UTF-8 that was read as Latin-1'],
  ['鍖椾含', 'UTF-8 that was read as GBK'],
  ['%E5%BC%A0%E4%B8%89', 'letters that are escaped twice'],
  [String.raw`\u5f20\u4e09`, 'letters that are escaped twice'],
  ['Caf&#233;', 'letters as HTML entities'],
  ['??? GmbH', 'question marks in the place of letters'],
])('%s is %s', (text, words) => {
  expect(wrongEncodingIn(text)).toBe(words)
})

it.each([
  'Müller & Söhne',
  '北京云海科技有限公司',
  '株式会社さくら',
  '𝒮cript 🚀 Ltd.',
  '联通',
  'Żółta Łódź',
  'شركة النور',
  '100%AB',
  '张三',
  'Société d’Énergie “Été”',
  'What?',
  '50%20off',
])('%s is right as it is', (text) => {
  expect(wrongEncodingIn(text)).toBeUndefined()
})
