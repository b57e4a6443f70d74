import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import type { Run } from '../../src/conformance/run.ts'
import { type Call, record } from '../helpers/recording.ts'
import { look, pay } from './order-recordings.ts'

const wrong = { status: 400, answer: { error_code: 'CBC.0100', error_msg: 'no' } }
const orders = (query: string): Call => ({ method: 'GET', target: `/v2/orders/customer-orders?${query}`, ...wrong })
const signed = { 'X-Auth-Token': '', Authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=***' }
const unknown = { status: 401, answer: { error_code: 'APIGW.0301', error_msg: 'no' } }
const run: Run = { ended: undefined, handedIn: undefined, ledger: [], cycles: [], customers: [] }

function told(calls: readonly Call[], of?: Run): (readonly [string, string | undefined])[] {
  return judge(record(calls), of === undefined ? {} : { run: of }).flatMap(({ requirement, findings }) =>
    findings.map(({ field }) => [requirement.id, field] as const),
  )
}

describe('an empty text', () => {
  it.each([
    ['a code that is a number', orders('status='), 'SHAPE-07', 'status'],
    ['a time', orders('create_time_begin='), 'TIME-01', 'create_time_begin'],
    [
      'a code that is a text',
      {
        target: '/v2/partners/sub-customers/users/check-identity',
        body: { search_type: '', search_value: 'a' },
        ...wrong,
      },
      'SHAPE-07',
      'search_type',
    ],
  ] as const)('in the place of %s is told by what belongs there', (_, call, id, field) => {
    expect(told([call])).toEqual([[id, field]])
  })
})

describe('one act is told once', () => {
  it('of a signature that leaves out the date, and of a key in the address', () => {
    const budget: Call = { method: 'GET', target: '/v2/partners/sub-customers/budget?customer_id=c1', ...unknown }
    expect(told([{ ...budget, headers: signed }]).map(([id]) => id)).toEqual(['AUTH-02'])
    const keyed = { ...budget, target: `${budget.target}&access_key=AK`, headers: { 'X-Auth-Token': '' } }
    expect(told([keyed]).map(([id]) => id)).toEqual(['AUTH-03'])
  })

  it('of a payment that is sent again as it is, and how automatic retries are kept off', () => {
    const [judged] = judge(record([{ ...pay, status: 504 }, pay, look(5)])).filter(
      ({ findings }) => findings.length > 0,
    )
    expect([judged?.requirement.id, judged?.findings[0]?.fix]).toEqual([
      'RESIL-01',
      expect.stringContaining('automatic retries off for payments (RESIL-02)'),
    ])
  })

  it('of what the other site has', () => {
    const balances: Call = { method: 'GET', target: '/v2/accounts/partner-accounts/balances', service: 'intl' }
    expect(told([{ ...balances, status: 404, answer: { error_code: 'APIGW.0101', error_msg: 'no' } }])).toEqual([
      ['ROLE-06', 'X-Auth-Token'],
    ])
  })
})

it('an order that a look has shown to be paid is not paid again, whatever the answer to its payment was', () => {
  expect(told([{ ...pay, status: 504 }, look(5), pay, look(5)])).toEqual([['SEQ-01', 'order_id']])
  expect(told([{ ...pay, status: 504 }, look(6), pay, look(5)])).toEqual([])
})

it('two questions in turn without end are told once, and those whose answer has come as such', () => {
  const turns = (answer: (at: number) => object): Call[] =>
    Array.from({ length: 14 }, (_, at) => ({
      method: 'GET',
      target:
        at % 2 === 0 ? '/v2/partners/sub-customers/budget?customer_id=a' : '/v2/orders/customer-orders/details/CS1',
      answer: answer(at),
    }))
  expect(
    told(
      turns(() => ({ used: 1 })),
      run,
    ),
  ).toEqual([['ASYNC-03', undefined]])
  expect(
    told(
      turns(() => ({ used: 1 })),
      { ...run, ended: 0 },
    ),
  ).toEqual([])
})
