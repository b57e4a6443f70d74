import { describe, expect, it } from 'vitest'
import { explain } from '../../src/conformance/explain.ts'
import { faultyAnswers, judge } from '../../src/conformance/judge.ts'
import type { Run } from '../../src/conformance/run.ts'
import { type Call, record } from '../helpers/recording.ts'
import { look, pay } from './order-recordings.ts'
import { act, file, listed, score, stateOf, ticketRefused } from './ticket-recordings.ts'

/** What is found in the recording of a client, with what tells an engineer where to mend it. */
function found(calls: readonly Call[], run?: Run): unknown[] {
  return judge(record(calls), run === undefined ? {} : { run }).flatMap(({ requirement, findings }) =>
    findings.map(({ exchange, expected, actual }) => [requirement.id, exchange.number, expected, actual]),
  )
}

const done: Run = { ended: 0, handedIn: undefined, ledger: [], cycles: [], customers: [] }
const customers = '/v2/partners/sub-customers/query'
const signed = {
  'X-Auth-Token': '',
  Authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=***',
}
const refused = (message: string, hint?: string): Call => ({
  target: customers,
  body: { offset: 0 },
  headers: signed,
  status: 401,
  answer: { error_code: 'APIGW.0301', error_msg: `Incorrect IAM authentication information: ${message}` },
  ...(hint === undefined ? {} : { hint }),
})
const locked = refused('AK access failed to reach the limit,forbidden')

describe('a signature', () => {
  it('that is wrong is told by the line of the canonical request, where a sandbox has found it', () => {
    const hint = 'line 2 of the canonical request differs: expected "/v2/query/", signed "/v2/query"'
    expect(found([refused('verify aksk signature fail', hint)])).toEqual([
      ['AUTH-05', 1, 'line 2 of the canonical request: "/v2/query/"', 'line 2 of the canonical request: "/v2/query"'],
    ])
  })

  it('that no usual mistake explains is told with what the sandbox makes of it', () => {
    const hint = 'no usual mistake explains the signature; the secret key may be wrong.'
    const said = '401 APIGW.0301 Incorrect IAM authentication information: verify aksk signature fail'
    const expected = 'the signature of the request as it was sent'
    expect(found([refused('verify aksk signature fail', hint)])).toEqual([['AUTH-05', 1, expected, `${said}: ${hint}`]])
    expect(found([refused('verify aksk signature fail')])).toEqual([['AUTH-05', 1, expected, said]])
  })

  it('with a key that is locked is no unknown credential: it was refused too often', () => {
    const words =
      '401 APIGW.0301 Incorrect IAM authentication information: AK access failed to reach the limit,forbidden'
    expect(found([locked])).toEqual([['AUTH-08', 1, 'an access key that is not locked', words]])
    const wrong = refused('verify aksk signature fail')
    const ids = found([wrong, wrong, wrong, wrong, wrong, locked, locked]).map((each) => (each as unknown[])[0])
    expect(ids.filter((each) => each !== 'AUTH-05')).toEqual(['AUTH-08'])
  })
})

describe('a body', () => {
  it('with fields of another API is told all of them, and what the operation has', () => {
    expect(found([{ target: customers, body: { pageNo: 1, pageSize: 10 } }])).toEqual([
      [
        'SHAPE-10',
        1,
        'documented fields only: account_name, customer, offset, limit, label, association_type, associated_on_begin, associated_on_end, customer_id, indirect_partner_id',
        'fields pageNo, pageSize',
      ],
    ])
  })

  it('with a name as HTML has it is told by its letters', () => {
    expect(found([{ target: customers, body: { customer: 'M&#252;ller' }, answer: { count: 0 } }])).toEqual([
      ['TOL-06', 1, 'customer: its letters in UTF-8, encoded once', 'customer: M&#252;ller, letters as HTML entities'],
    ])
  })
})

it.each([
  ['bill_cycle=202605', 'TIME-02', 'bill_cycle: a month such as 2026-05'],
  ['bill_cycle=2026-5', 'TIME-02', 'bill_cycle: a month such as 2026-05'],
])('a form is told in words: %s', (query, id, expected) => {
  const call = { method: 'GET', target: `/v2/bills/customer-bills/monthly-sum?${query}` }
  expect(found([call]).map((each) => (each as unknown[]).slice(0, 3))).toEqual([[id, 1, expected]])
})

it('parameters that an operation does not have are told with those that it has', () => {
  const call = { method: 'GET', target: '/v2/partners/sub-customers/budget?customer_id=c1&page=1&size=2' }
  expect(found([call])).toEqual([
    ['SHAPE-04', 1, 'documented parameters only: customer_id, indirect_partner_id', 'parameters page, size'],
  ])
})

it('what the other site has is told by ROLE-06, and is no fault of the answer', () => {
  const answer = { error_code: 'APIGW.0101', error_msg: 'The API does not exist' }
  const call: Call = { method: 'GET', target: '/v2/accounts/partner-accounts/balances', status: 404, answer }
  expect(faultyAnswers(record([call]))).toEqual([])
  expect(found([call]).map((each) => (each as unknown[])[0])).toEqual(['ROLE-06'])
})

describe('a command that was stopped', () => {
  const stopped: Run = { ...done, ended: undefined }
  const throttled: Call = { target: customers, body: { offset: 0 }, status: 429, answer: {} }
  const failed: Call = { ...throttled, status: 503 }
  const other: Call = { target: customers, body: { offset: 10 }, answer: { count: 0 } }

  it('while it waited is not to blame for a call that it had no time to make again', () => {
    expect(found([throttled], stopped)).toEqual([])
    expect(found([failed], stopped)).toEqual([])
  })

  it('is to blame for one that it has left behind', () => {
    expect(found([throttled, other], stopped)).toEqual([['RATE-03', 1, 'the same call later', 'it is not made again']])
    expect(found([failed, other], stopped)).toEqual([
      ['RESIL-04', 1, 'the same question again', '503, and that was all'],
    ])
  })

  it('by itself has given up', () => {
    expect(found([throttled], { ...done, ended: 1 })).toEqual([
      ['RATE-03', 1, 'the same call later', 'it is not made again'],
    ])
  })
})

it.each<[NonNullable<Call['shape']>, object, string, string]>([
  ['nulls', { label: null }, 'TOL-03', 'optional fields that are null: customer_infos.*.label'],
  ['extra_fields', {}, 'TOL-01', 'fields that are not documented: sandbox_extra'],
])('an answer with %s that a command fails with is told with its fields', (shape, odd, id, words) => {
  const answer = { count: 1, customer_infos: [{ customer_id: 'c1', ...odd }], sandbox_extra: 'new' }
  const call: Call = { target: customers, body: { offset: 0 }, shape, answer }
  expect(found([call], { ...done, ended: 1 })).toEqual([
    [id, 1, `to go on after ${words}`, 'the command failed with it'],
  ])
})

describe('a paid order', () => {
  it('that is still being processed when the task is over was not followed', () => {
    expect(found([pay, look(3)], done)).toEqual([['SEQ-08', 2, 'status 5, completed', 'status 3, and that was all']])
    expect(found([pay, look(3), look(5)], done)).toEqual([])
  })

  it('may be followed behind the end of a recording that is of no run', () => {
    expect(found([pay, look(3)])).toEqual([])
  })
})

describe('a ticket that was filed in the recording', () => {
  const inList: Call = {
    ...listed,
    answer: { total_count: 1, incident_info_list: [{ incident_id: 'TT1', status: 2 }] },
  }

  it('is not confirmed before somebody has looked at its status, in a list of tickets for instance', () => {
    expect(found([file('x'), act('TT1', 'close')])).toEqual([
      ['SEQ-17', 2, 'status 2 in an answer before', 'nobody has asked for its status'],
    ])
    expect(found([file('x'), stateOf('TT1', 2), act('TT1', 'close')])).toEqual([])
    expect(found([file('x'), inList, act('TT1', 'close')])).toEqual([])
  })

  it('is not scored before it is completed, though nobody has asked for its status', () => {
    const early: Call = { ...score('TT1'), ...ticketRefused('OSM.01010014') }
    expect(found([file('x'), early, stateOf('TT1', 3)])).toEqual([
      ['SEQ-18', 2, 'a ticket that is completed', 'a score for one that is not'],
    ])
  })
})

describe('customers that get no coupon', () => {
  const issue: Call = {
    target: '/v2/promotions/benefits/partner-coupons',
    body: { quota_id: 'Q1', customer_ids: ['c1', 'c2'], face_value: 20 },
    answer: { error_details: [{ error_code: 'CBC.99000035', error_msg: 'no', id: 'c2' }], coupon_infos: [] },
    service: 'cn',
  }

  it('are dealt with by who hands them in', () => {
    expect(found([issue], { ...done, handedIn: ['c2'] })).toEqual([])
    expect(found([issue], { ...done, handedIn: ['c1'] }).map((each) => (each as unknown[])[0])).toEqual(['RESIL-08'])
  })

  it('are told by the page of the operation, and not by that of another one', () => {
    const broken = judge(record([issue])).find(({ requirement }) => requirement.id === 'RESIL-08')
    const [finding] = broken?.findings ?? []
    if (broken === undefined || finding === undefined) throw new Error('it is not broken')
    expect(explain(broken.requirement, finding).address).toMatch(/\/mp_02002\.html$/)
  })
})
