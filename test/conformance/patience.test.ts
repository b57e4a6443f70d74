import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { type Call, record } from '../helpers/recording.ts'

function broken(calls: readonly Call[]): string[] {
  return judge(record(calls)).flatMap(({ requirement, findings }) => (findings.length > 0 ? [requirement.id] : []))
}

describe('pauses', () => {
  const quota: Call = { method: 'GET', target: '/v2/partners/credit/consumption-quota', answer: { used: 1 } }
  const failing = { ...quota, status: 503, answer: { error_code: 'APIGW.0801', error_msg: 'away' } }
  const throttling = { ...quota, status: 429, answer: { error_code: 'APIGW.0308', error_msg: 'quota' } }
  /** Calls so many milliseconds after the one before, of which the last is served. */
  const tries = (each: Call, ...pauses: readonly number[]): Call[] => [
    each,
    ...pauses.map((pause, at) => ({ ...(at === pauses.length - 1 ? quota : each), after: pause / 1000 })),
  ]

  it('between tries may be short by chance, or none before the first', () => {
    expect(broken(tries(failing, 0, 200, 400))).toEqual([])
    expect(broken(tries(failing, 35, 8, 120))).toEqual([])
    expect(broken(tries(failing, 4, 5, 6))).toEqual(['RESIL-06'])
    expect(broken(tries(failing, 0, 35))).toEqual([])
    expect(broken(tries(failing, 15, 7))).toEqual(['RESIL-06'])
    expect(broken(tries(throttling, 0, 200, 400))).toEqual([])
    expect(broken(tries(throttling, 12, 700))).toEqual([])
    expect(broken(tries(throttling, 60, 60, 60))).toEqual(['RATE-01'])
  })

  it('count by the clock that shows more of them, where that of the world stands still', () => {
    const standing = (pause: number): Call[] =>
      tries(throttling, 0, 0, 0).map((each, at) => ({ ...each, received: at * pause }))
    expect(broken(standing(1100))).toEqual([])
    expect(broken(standing(5))).toEqual(['RATE-01'])
  })

  it('of two readers who each ask twice a second are long enough', () => {
    expect(broken(tries(quota, 300, 300, 300, 300))).toEqual([])
  })

  it('of half a minute and more let one go on for hours while the platform is away', () => {
    expect(broken(tries(failing, ...Array.from({ length: 12 }, () => 40_000)))).toEqual([])
    expect(broken(tries(failing, ...Array.from({ length: 12 }, () => 20_000)))).toEqual(['RESIL-05'])
  })

  it('that grow are no storm, however short the first was', () => {
    expect(broken(tries(quota, 100, 200, 400, 800))).toEqual([])
    expect(broken(tries(quota, 200, 200, 200, 200))).toEqual(['ASYNC-01'])
  })
})

it('a question is asked again, though its span ends a little later and its fields have another order', () => {
  const orders = (begin: string, end: string): Call => ({
    method: 'GET',
    target: `/v2/orders/customer-orders?${begin}&limit=10&create_time_end=${end}`,
    answer: { total_count: 0, order_infos: [] },
  })
  const failed: Pick<Call, 'status' | 'answer'> = {
    status: 503,
    answer: { error_code: 'APIGW.0801', error_msg: 'away' },
  }
  const first = { ...orders('create_time_begin=2026-05-01T00:00:00Z', '2026-05-06T12:00:00Z'), ...failed }
  const later = orders('create_time_begin=2026-05-01T00:00:02Z', '2026-05-06T12:00:02Z')
  const [path = '', fields = ''] = later.target.split('?')
  expect(broken([first, later])).toEqual([])
  expect(broken([first, { ...later, target: `${path}?${fields.split('&').reverse().join('&')}` }])).toEqual([])
  const nextDay = orders('create_time_begin=2026-05-02T00:00:00Z', '2026-05-07T12:00:00Z')
  expect(broken([first, nextDay])).toEqual(['RESIL-04'])
})

it('calls of many workers that were on their way when the first was refused are no repetition', () => {
  const refusals = (count: number, after: number): Call[] =>
    Array.from({ length: count }, (_, at) => ({
      method: 'GET',
      target: `/v2/partners/sub-customers/budget?customer_id=w${at}`,
      status: 401,
      answer: {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information: x-auth-token not found',
      },
      after,
    }))
  expect(broken(refusals(8, 0.1))).not.toContain('AUTH-08')
  expect(broken(refusals(8, 2))).toContain('AUTH-08')
})

it('a sandbox that is late by itself has a slow machine: only a fault makes an answer late', () => {
  const late = { method: 'GET', target: '/v2/partners/sub-customers/budget?customer_id=slow', answer: {}, time: 4000 }
  const again = { ...late, after: 1.5, time: 0 }
  expect(broken([late, again])).toEqual(['RESIL-11'])
  expect(
    broken([
      { ...late, received: 0 },
      { ...again, received: 1500 },
    ]),
  ).toEqual([])
})

it('tokens of several users, and one that takes the place of an expired one, are no waste', () => {
  const login = (name: string, after = 2): Call => ({
    target: '/v3/auth/tokens',
    status: 201,
    body: {
      auth: {
        identity: { methods: ['password'], password: { user: { name, password: '***', domain: { name: 'd' } } } },
        scope: { domain: { name: 'd' } },
      },
    },
    headers: { 'X-Auth-Token': '' },
    after,
  })
  const call: Call = { method: 'GET', target: '/v2/partners/credit/consumption-quota', answer: { used: 1 } }
  expect(broken([login('a'), call, login('b'), call, login('c'), call])).toEqual([])
  expect(broken([login('a'), call, login('a', 90_000), call, login('a', 90_000), call])).toEqual([])
  expect(broken([login('a'), call, login('a'), call, login('a'), call])).toEqual(['AUTH-04'])
})

it('who waits for a change asks on, whether an answer was odd or not', () => {
  const look: Call = {
    method: 'GET',
    target: '/v2/orders/customer-orders/details/CS9',
    answer: { total_count: 1, order_info: { order_id: 'CS9', status: 3 } },
  }
  const odd: Call = { ...look, shape: 'extra_fields' }
  expect(broken([look, odd, look, look])).toEqual([])
  expect(broken([odd, look, look])).toEqual([])
  expect(broken([odd, look])).toEqual(['TOL-01'])
})

it('a code may be sent again a minute later, by either clock', () => {
  const code = (received: number): Call => ({
    target: '/v2/bases/verificationcode/send',
    body: { receiver_type: 2, email: 'a@a.example' },
    status: 204,
    after: 0,
    received,
  })
  expect(broken([code(0), code(61_000)])).toEqual([])
  expect(broken([code(0), code(5000)])).toEqual(['SEQ-05'])
})
