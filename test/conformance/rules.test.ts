import { expect, it } from 'vitest'
import { allRules, judge } from '../../src/conformance/judge.ts'
import { readHar, type Trace } from '../../src/conformance/trace.ts'

interface Call {
  readonly method?: string
  readonly target: string
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
  readonly answer?: object
  /** Seconds after the call before. */
  readonly after?: number
}

/** A recording of calls, as any tool writes it. */
function record(calls: readonly Call[]): Trace {
  let at = Date.parse('2026-05-06T12:00:00Z')
  const entries = calls.map(({ method = 'POST', target, body, headers = {}, status = 200, answer, after = 2 }) => {
    at += after * 1000
    const sent = { 'Content-Type': 'application/json', 'X-Auth-Token': '***', ...headers }
    const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
    return {
      startedDateTime: new Date(at).toISOString(),
      request: {
        method,
        url: `http://sandbox${target}`,
        headers: Object.entries(sent).map(([name, value]) => ({ name, value })),
        ...(text === undefined ? {} : { postData: { text } }),
      },
      response: { status, content: { text: answer === undefined ? '' : JSON.stringify(answer) } },
    }
  })
  return readHar(JSON.stringify({ log: { entries } }))
}

const payment = { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' }
const pay: Call = { target: '/v3/orders/customer-orders/pay', body: payment, status: 204 }
const lost: Call = { ...pay, status: 0 }
const look: Call = { method: 'GET', target: '/v2/orders/customer-orders/details/CS1', answer: { total_count: 1 } }
const login: Call = { target: '/v3/auth/tokens', status: 201, body: {}, headers: { 'X-Auth-Token': '' } }
const customers = '/v2/partners/sub-customers/query'
const page = (offset: number): Call => ({ target: customers, body: { offset, limit: 10 }, answer: { count: 25 } })
const code: Call = { target: '/v2/bases/verificationcode/send', body: { email: 'a@b.example' } }
const create: Call = {
  target: '/v2/partners/sub-customers',
  body: { email: 'a@b.example' },
  answer: { domain_id: 'c1' },
}
const signature = (names: string): Record<string, string> => ({
  Authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${names}, Signature=***`,
})
const renew: Call = { target: '/v2/orders/subscriptions/resources/renew', body: { resource_ids: ['r'] } }
const rate: Call = { target: '/v2/bills/ratings/period-resources/renew-rate', body: { resource_ids: ['r'] } }
const throttled: Call = { ...page(0), status: 429, answer: { error_code: 'APIGW.0308' } }
const budget = '/v2/partners/sub-customers/budget'
const poll: Call = { method: 'GET', target: `${budget}?customer_id=c` }

/** An integration that keeps to everything, and exercises every requirement. */
const good: readonly Call[] = [
  login,
  page(0),
  page(10),
  page(20),
  { ...page(0), headers: signature('host;x-sdk-date') },
  code,
  create,
  { target: budget, body: { customer_id: 'c1', budget_amount: 0.3 } },
  lost,
  look,
  { ...pay, body: { ...payment, order_id: 'CS2' } },
  rate,
  renew,
  throttled,
  { ...page(0), after: 2 },
  { ...poll, target: `${budget}?customer_id=c` },
  { ...poll, after: 1.5 },
]

const refused = (status: number, error_code: string): Pick<Call, 'status' | 'answer'> => ({
  status,
  answer: { error_code, error_msg: 'no' },
})

/** For every requirement something small that breaks it. */
const mutants: Readonly<Record<string, readonly Call[]>> = {
  'AUTH-01': [{ ...poll, ...refused(401, 'APIGW.0301') }],
  'AUTH-02': [{ ...page(0), headers: signature('x-sdk-date') }],
  'AUTH-03': [{ ...look, target: `${look.target}?limit=5&access_key=abc` }],
  'AUTH-04': [login, login, login, login, login, login],
  'SHAPE-01': [{ ...poll, ...refused(400, 'CBC.0100') }],
  'SHAPE-02': [{ target: '/v2/partners/everything', ...refused(404, 'APIGW.0101') }],
  'SHAPE-03': [
    { target: budget, body: { customer_id: 'c1', budget_amount: 1 }, headers: { 'Content-Type': 'text/plain' } },
  ],
  'SHAPE-04': [{ ...look, target: `${look.target}?page=1` }],
  'ROLE-01': [{ ...poll, ...refused(403, 'CBC.0155') }],
  'MONEY-01': [{ target: budget, body: '{"customer_id":"c1","budget_amount":0.30000000000000004}' }],
  'DEPR-01': [{ target: '/v2/orders/customer-orders/pay', body: { order_id: 'CS9' }, status: 204 }],
  'PAGE-01': [
    { ...page(0), body: { label: 'x', offset: 0, limit: 10 } },
    { ...page(10), body: { label: 'x', offset: 10, limit: 10 } },
  ],
  'PAGE-02': [
    { ...page(0), body: { label: 'x', offset: 0, limit: 10 } },
    { ...page(1), body: { label: 'x', offset: 1, limit: 10 } },
    { ...page(11), body: { label: 'x', offset: 11, limit: 10 } },
    { ...page(21), body: { label: 'x', offset: 21, limit: 10 } },
  ],
  'SEQ-01': [{ ...pay, body: { ...payment, order_id: 'CS2' }, status: 400 }],
  'RESIL-01': [
    { ...lost, body: { ...payment, order_id: 'CS3' } },
    poll,
    { ...pay, body: { ...payment, order_id: 'CS3' } },
  ],
  'RESIL-02': [
    { ...renew, body: { resource_ids: ['s'] }, status: 504 },
    { ...renew, body: { resource_ids: ['s'] } },
  ],
  'SEQ-02': [{ ...create, body: { email: 'other@b.example' }, answer: { domain_id: 'c2' } }],
  'SEQ-03': [{ target: budget, body: { customer_id: 'c1', budget_amount: 5 }, ...refused(400, 'CBC.99000035') }],
  'RATE-01': [throttled, { ...throttled, after: 0.1 }],
  'MANNER-01': [1, 2, 3, 4, 5, 6].map(() => ({ ...poll, target: `${budget}?customer_id=d`, after: 0.05 })),
}

it('an integration that keeps to everything passes every requirement', () => {
  const open = judge(record(good)).filter((each) => each.outcome !== 'passed')
  expect(open.map(({ requirement, outcome, findings }) => [requirement.id, outcome, findings[0]?.actual])).toEqual([])
})

it.each(Object.entries(mutants))(
  'a mutant that breaks %s breaks nothing else, with the exchange as evidence',
  (id, more) => {
    const broken = judge(record([...good, ...more])).filter((each) => each.findings.length > 0)
    expect(broken.map((each) => each.requirement.id)).toEqual([id])
    const [{ outcome, requirement, findings } = { outcome: '', requirement: { level: '' }, findings: [] }] = broken
    expect(outcome).toBe(requirement.level === 'MUST' ? 'failed' : 'warned')
    expect(findings[0]?.exchange.number).toBeGreaterThan(good.length)
  },
)

it('a renewal without a price is a mutant that the order of calls makes', () => {
  const broken = judge(record(good.filter((each) => each !== rate))).filter((each) => each.findings.length > 0)
  expect(broken.map((each) => each.requirement.id)).toEqual(['SEQ-04'])
})

it('every requirement has a mutant, and an id of its own', () => {
  const ids = allRules.map((each) => each.requirement.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !(id in mutants))).toEqual(['SEQ-04'])
})

it('says of what nothing exercised that it is so, and never that it passed', () => {
  expect(new Set(judge([]).map((each) => each.outcome))).toEqual(new Set(['not_exercised']))
})
