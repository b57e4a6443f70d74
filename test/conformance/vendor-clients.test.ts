import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { type Call, record } from '../helpers/recording.ts'

/** How a client of the vendor sends: as seen on the wire, unchanged but for endpoint and keys. */
interface Way {
  readonly agent: string
  /** What says who sends when the client looks up its account at IAM; none of the languages does so alike. */
  readonly lookUpAgent: string
  readonly signs: readonly string[]
  readonly more: Readonly<Record<string, string>>
  readonly jsonType: string
  /** Whether a request without a body has a Content-Type too. */
  readonly typesEveryRequest: boolean
  /** The text of a body. */
  write(this: void, body: Fields): string
  /** A decimal of a body. */
  decimal(this: void, text: string): unknown
  /** What an optional value that was set to nothing is sent as; undefined leaves it out. */
  readonly nothing: null | '' | undefined
  readonly truth: string
}

type Fields = Readonly<Record<string, unknown>>

const compact = (body: Fields): string => JSON.stringify(body)

const ways: Readonly<Record<string, Way>> = {
  Python: {
    agent: 'huaweicloud-usdk-python/3.0; os/Linux python/3.11.2 impl/CPython; app/1',
    lookUpAgent: 'os/Linux python/3.11.2 impl/CPython; app/1',
    signs: ['content-type', 'host', 'user-agent', 'x-domain-id', 'x-sdk-date'],
    more: { 'Accept-Encoding': 'gzip, deflate', Accept: '*/*', Connection: 'keep-alive' },
    jsonType: 'application/json',
    typesEveryRequest: true,
    write: (body) => JSON.stringify(body, undefined, 1).replaceAll(/\n */g, ' '),
    decimal: Number,
    nothing: undefined,
    truth: 'true',
  },
  Java: {
    agent: 'huaweicloud-usdk-java/3.0; os/Linux java/17 vm/17; app/1',
    lookUpAgent: 'huaweicloud-usdk-java/3.0',
    signs: ['host', 'user-agent', 'x-domain-id', 'x-sdk-date'],
    more: { 'Accept-Encoding': 'gzip', Connection: 'Keep-Alive' },
    jsonType: 'application/json; charset=utf-8',
    typesEveryRequest: true,
    write: compact,
    decimal: Number,
    nothing: undefined,
    truth: 'true',
  },
  Go: {
    agent: 'huaweicloud-usdk-go/3.0; os/Debian#amd64 go/go1.19.8; app/1',
    lookUpAgent: 'Go-http-client/1.1',
    signs: ['user-agent', 'x-domain-id', 'x-sdk-date'],
    more: { 'Accept-Encoding': 'gzip' },
    jsonType: 'application/json',
    typesEveryRequest: true,
    write: (body) => `${compact(body)}\n`,
    decimal: (text) => text,
    nothing: '',
    truth: 'true',
  },
  PHP: {
    agent: 'huaweicloud-usdk-php/3.0 os/Linux php/8.2.32 app/1',
    lookUpAgent: 'GuzzleHttp/7',
    signs: ['accept', 'content-type', 'user-agent', 'x-domain-id', 'x-sdk-content-sha256', 'x-sdk-date'],
    more: { Accept: 'application/json', 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    jsonType: 'application/json',
    typesEveryRequest: true,
    write: compact,
    decimal: Number,
    nothing: null,
    truth: '1',
  },
  'Node.js': {
    agent: 'axios/1.7.7',
    lookUpAgent: 'axios/1.7.7',
    signs: ['content-type', 'host', 'x-domain-id', 'x-sdk-date'],
    more: { Accept: 'application/json, text/plain, */*' },
    jsonType: 'application/json',
    typesEveryRequest: false,
    write: compact,
    decimal: Number,
    nothing: null,
    truth: 'true',
  },
}

const pay = { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' }

/** A morning's work, sent in one client's way. */
function morning(way: Way): readonly Call[] {
  const headers = (access: string, signs: readonly string[], more: Readonly<Record<string, string>>) => ({
    'X-Auth-Token': '',
    'X-Sdk-Date': '20260506T120002Z',
    ...way.more,
    ...more,
    Authorization: `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=${signs.join(';')}, Signature=***`,
  })
  const send = (access: string, call: Omit<Call, 'body'> & { body?: Fields; language?: string }): Call => {
    const { body, language, ...rest } = call
    const type: Record<string, string> =
      body !== undefined || way.typesEveryRequest ? { 'Content-Type': way.jsonType } : {}
    const spoken: Record<string, string> = language === undefined ? {} : { 'X-Language': language }
    const signs = [...way.signs, ...(language === undefined ? [] : ['x-language'])].sort()
    const sent = headers(access, signs, { 'User-Agent': way.agent, 'X-Domain-Id': 'd1', ...type, ...spoken })
    return { ...rest, headers: sent, ...(body === undefined ? {} : { body: way.write(body) }) }
  }
  const lookUp = (access: string): Call => ({
    method: 'GET',
    target: '/v3/auth/domains',
    headers: headers(
      access,
      way.signs.filter((each) => each !== 'x-domain-id'),
      { 'User-Agent': way.lookUpAgent },
    ),
    answer: { domains: [{ id: 'd1', name: 'd' }], links: {} },
  })
  const optional: Fields = way.nothing === undefined ? {} : { label: way.nothing, customer: way.nothing }
  const blank = way.nothing === '' ? '&method=&limit=' : ''
  return [
    lookUp('PARTNER'),
    send('PARTNER', {
      target: '/v2/partners/sub-customers/query',
      body: { offset: 0, limit: 10, ...optional },
      answer: { count: 1, customer_infos: [{}] },
    }),
    send('PARTNER', {
      target: '/v2/partners/sub-customers/query',
      body: { account_name: 'Sakura さくら & Söhne', limit: 10 },
      answer: { count: 1, customer_infos: [{}] },
    }),
    send('PARTNER', {
      target: '/v2/partners/sub-customers/budget',
      body: { customer_id: 'c1', budget_amount: way.decimal('5000.25') },
      status: 204,
    }),
    lookUp('CUSTOMER'),
    send('CUSTOMER', {
      method: 'GET',
      target: '/v2/orders/customer-orders?limit=5&offset=0',
      answer: { total_count: 1 },
    }),
    send('CUSTOMER', {
      method: 'GET',
      target: `/v2/bills/customer-bills/res-fee-records?cycle=2026-05&include_zero_record=${way.truth}${blank}`,
      answer: { total_count: 0 },
    }),
    send('CUSTOMER', { target: '/v3/orders/customer-orders/pay', body: pay, status: 204 }),
    send('CUSTOMER', {
      method: 'GET',
      target: '/v2/orders/customer-orders/details/CS1',
      answer: { total_count: 1, order_info: { order_id: 'CS1', status: 5 } },
    }),
    send('CUSTOMER', {
      target: '/v2/orders/suscriptions/resources/query',
      body: { limit: 10, status_list: [2] },
      answer: { total_count: 0 },
    }),
    send('CUSTOMER', {
      target: '/v2/bills/ratings/on-demand-resources',
      body: {
        project_id: 'p',
        product_infos: [
          {
            id: '1',
            cloud_service_type: 'hws.service.type.ec2',
            resource_type: 'hws.resource.type.vm',
            resource_spec: 's6.large.2.linux',
            region: 'ap-southeast-1',
            usage_factor: 'Duration',
            usage_value: way.decimal('2.5'),
            usage_measure_id: 4,
            subscription_num: 1,
          },
        ],
      },
      answer: { amount: 1 },
    }),
    ...['en_US', 'zh_CN', 'en_us', 'zh-cn'].map((language) =>
      send('CUSTOMER', { method: 'GET', target: '/v2/products/service-types?limit=3', language, answer: {} }),
    ),
  ]
}

const findings = (calls: readonly Call[]): unknown[] =>
  judge(record(calls))
    .filter((each) => each.findings.length > 0)
    .map(({ requirement, findings: [first] }) => [requirement.id, first?.exchange.path, first?.actual])

describe('what a client of the vendor sends by itself is no finding', () => {
  it.each(Object.entries(ways))('%s', (_, way) => {
    expect(findings(morning(way).map((each) => ({ ...each, after: 1200 })))).toEqual([])
  })
})

describe('what the SDKs for Go and PHP leave out of their signatures is a finding in a signature of one’s own', () => {
  it.each([
    ['Go', ['AUTH-11']],
    ['PHP', ['AUTH-10', 'AUTH-11']],
  ])('%s', (name, requirements) => {
    const way = ways[name]
    if (way === undefined) throw new Error(`there is no way ${name}`)
    const own = findings(morning({ ...way, agent: 'my-platform/1.0' }).map((each) => ({ ...each, after: 1200 })))
    expect(own.map((each) => (each as string[])[0])).toEqual(requirements)
  })
})
