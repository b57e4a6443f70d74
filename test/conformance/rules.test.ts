import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { allRequirements, isTested } from '../../src/conformance/requirements/all.ts'
import type { Run } from '../../src/conformance/run.ts'
import { type Call, record } from '../helpers/recording.ts'
import { good, mutants } from './mutant-recordings.ts'

/** Those that are broken by what is not there, those that need what a run knows, and what version 1.0 alone has (old-rules.test.ts). */
const otherwise = ['SEQ-10', 'PAGE-07', 'PAGE-08', 'PAGE-09', 'TIME-05', 'MONEY-03', 'RESIL-14', 'FILE-03', 'FILE-04']
const tested = allRequirements.map((each) => each.id).filter(isTested)

it('an integration that keeps to everything passes every requirement that a recording can show', () => {
  const open = judge(record(good)).filter(
    ({ outcome, requirement }) => !['passed', 'not_tested'].includes(outcome) && !otherwise.includes(requirement.id),
  )
  expect(open.map(({ requirement, outcome, findings }) => [requirement.id, outcome, findings[0]?.actual])).toEqual([])
})

it.each(Object.entries(mutants))(
  'a mutant that breaks %s breaks nothing else, with the exchange as evidence',
  (id, more) => {
    const broken = judge(record([...good, ...more])).filter((each) => each.findings.length > 0)
    expect(broken.map(({ requirement, findings }) => [requirement.id, findings[0]?.actual])).toEqual([
      [id, expect.anything()],
    ])
    const [{ outcome, requirement, findings } = { outcome: '', requirement: { level: '' }, findings: [] }] = broken
    expect(outcome).toBe(requirement.level === 'MUST' ? 'failed' : 'warned')
    expect(findings[0]?.exchange.number).toBeGreaterThan(good.length)
  },
)

it('creating without a check is a mutant that the order of calls makes', () => {
  const broken = judge(record(good.filter((each) => !each.target.endsWith('check-identity')))).filter(
    (each) => each.findings.length > 0,
  )
  expect(broken.map((each) => each.requirement.id)).toEqual(['SEQ-10'])
})

const mutantSearch: Call = {
  method: 'GET',
  target:
    '/v2/orders/customer-orders?create_time_begin=2026-05-01T00:00:00Z&create_time_end=2026-05-02T00:00:00Z&offset=0',
  answer: { total_count: 1, order_infos: [{ order_id: 'CS1' }] },
}
const payLate: Call = {
  target: '/v3/orders/customer-orders/pay',
  body: { order_id: 'CS30', use_coupon: 'NO', use_discount: 'NO' },
  status: 0,
  comment: 'client closed',
}
const lookLate: Call = {
  method: 'GET',
  target: '/v2/orders/customer-orders/details/CS30',
  answer: { total_count: 1, order_info: { order_id: 'CS30', status: 5 } },
}

const run: Run = { ended: 0, handedIn: undefined, ledger: [], cycles: [], customers: ['a', 'b'] }

it('ids that are handed in are held against the list, and totals against the ledger', () => {
  const ids = (handedIn: unknown): string[] =>
    judge(record(good), { run: { ...run, handedIn } })
      .filter((each) => each.requirement.id === 'PAGE-07')
      .flatMap((each) => each.findings.map(({ actual }) => actual))
  expect(ids(['a', 'b'])).toEqual([])
  expect(ids(['a'])).toEqual([expect.stringContaining('1 are lost')])
  expect(ids(['a', 'b', 'b'])).toEqual([expect.stringContaining('1 are there twice')])
  expect(ids(['a', 'b', 'c'])).toEqual([expect.stringContaining('1 are not in the list')])

  const line = { customer_id: 'a', month: '2026-05', kind: 'usage', service_type_code: 's' }
  const ledger = [{ ...line, amount: '10.00999999', coupon_amount: '0.00000000' }]
  const totals = (handedIn: unknown): (readonly [string, string])[] =>
    judge(record(good), { run: { ...run, ledger, cycles: ['2026-05'], handedIn } })
      .filter((each) => each.requirement.id === 'MONEY-03')
      .flatMap((each) => each.findings.map(({ expected, actual }) => [expected, actual] as const))
  expect(totals({ a: { '2026-05': '10.00' } })).toEqual([])
  expect(totals({ a: { '2026-05': 10.01 } })).toEqual([['10.00 for customer a in 2026-05', '10.01']])
  expect(totals({})).toEqual([['10.00 for customer a in 2026-05', 'nothing']])
})

it('what a search finds is held against what lies in its span, or has its name', () => {
  const of = (id: string, more: Partial<Run>): string[] =>
    judge(record([...good, mutantSearch]), { run: { ...run, customers: [], ...more } })
      .filter((each) => each.requirement.id === id)
      .flatMap((each) => each.findings.map(({ actual }) => actual))
  expect(of('TIME-05', { orders: ['CS1', 'CS2'], handedIn: ['CS1', 'CS2'] })).toEqual([])
  // Without a file, what was answered counts.
  expect(of('TIME-05', { orders: ['CS1', 'CS2'] })).toEqual([expect.stringContaining('1 are lost, CS2 among them')])
  expect(of('TIME-05', { orders: [], handedIn: [{ order_id: 'CS1' }] })).toEqual([
    expect.stringContaining('1 are not in the list'),
  ])
  expect(of('PAGE-08', { found: ['a'], handedIn: 'a' })).toEqual([])
  expect(of('PAGE-08', { found: ['a'], handedIn: ['a', 'b'] })).toEqual(['2 ids: 1 are not in the list, b among them'])
  expect(of('PAGE-08', { found: ['a'] })).toEqual([])
})

it('a record that is dropped for its code is told of the code, and not of the list as well', () => {
  const odd: Call = {
    target: '/v2/partners/sub-customers/query',
    body: { offset: 0, limit: 10, label: 'codes' },
    answer: { count: 2, customer_infos: [{ customer_id: 'a' }, { customer_id: 'b' }] },
    shape: 'unknown_values',
  }
  const broken = judge(record([...good, odd]), { run: { ...run, handedIn: ['a'] } })
    .filter((each) => each.findings.length > 0)
    .map((each) => [each.requirement.id, each.findings[0]?.actual])
  expect(broken).toEqual([['TOL-02', '1 of its records are dropped, b among them']])
})

it('a command that has to be stopped while it asks the same is told so', () => {
  const asking = Array.from({ length: 12 }, (_, at): Call => ({
    method: 'GET',
    target: '/v2/partners/sub-customers/budget?customer_id=waits',
    answer: { used: at % 2 },
  }))
  const found = (ended: Run['ended']): string[] =>
    judge(record([...good, ...asking]), { run: { ...run, ended } })
      .filter((each) => each.requirement.id === 'ASYNC-03')
      .flatMap((each) => each.findings.map(({ actual }) => actual))
  expect(found(undefined)).toEqual(['12 equal calls, until it was stopped'])
  expect(found(0)).toEqual([])
})

it('a large page is nothing that stopped a command whose time was over', () => {
  const customers = Array.from({ length: 60 }, (_, at) => ({ customer_id: `c${at}` }))
  const large: Call = {
    target: '/v2/partners/sub-customers/query',
    body: { offset: 0, limit: 100, label: 'large' },
    answer: { count: 60, customer_infos: customers },
  }
  const found = (ended: Run['ended']): string[] =>
    judge(record([large]), { run: { ...run, customers: [], ended } })
      .filter((each) => each.requirement.id === 'TOL-05')
      .flatMap((each) => each.findings.map(({ actual }) => actual))
  expect(found(1)).toEqual(['the command failed with it'])
  expect(found(undefined)).toEqual([])
})

it('who closes the connection before the answer has none, and has to wait five seconds at least', () => {
  const late = (time: number): Call => ({ ...payLate, time })
  const broken = (calls: readonly Call[]): string[] =>
    judge(record(calls)).flatMap(({ requirement, findings }) =>
      findings.map(({ actual }) => `${requirement.id}: ${actual}`),
    )
  expect(broken([late(1000)])).toEqual([
    'RESIL-03: nobody knows whether it is paid',
    'RESIL-11: it is closed after 1000 ms',
  ])
  expect(broken([late(5200), lookLate])).toEqual([])
  // Some of the five seconds the request was on its way.
  expect(broken([late(4800), lookLate])).toEqual([])
})

it('two workers that read the same list on a slow machine have waited for each answer', () => {
  const page = (offset: number, more: Partial<Call> = {}): Call => ({
    target: '/v2/partners/sub-customers/query',
    body: { offset, limit: 10, label: 'twice' },
    answer: { count: 20, customer_infos: Array.from({ length: 10 }, (_, at) => ({ customer_id: `c${offset + at}` })) },
    after: 1.5,
    ...more,
  })
  const broken = (calls: readonly Call[]): string[] =>
    judge(record(calls)).flatMap(({ requirement, findings }) => (findings.length > 0 ? [requirement.id] : []))
  const late = page(0, { time: 3000 })
  expect(broken([late, page(0), page(10), page(10)])).toEqual([])
  // Who reads alone has not waited.
  expect(broken([late, page(0), page(10)])).toEqual(['RESIL-11'])

  const failed = page(0, { status: 503, answer: { error_code: 'APIGW.0801', error_msg: 'The service is away' } })
  const soon = { ...failed, after: 0.005 }
  const again = page(0, { after: 0.005 })
  expect(broken([failed, soon, soon, again, page(10), page(10)])).toEqual([])
  expect(broken([failed, soon, soon, again, page(10)])).toEqual(['RESIL-06'])
  // Who begins anew reads alone.
  const onSecond = { body: { offset: 10, limit: 10, label: 'twice' } }
  const failedLater = [failed, again, soon, again, soon, again].map((each) =>
    each === again ? again : { ...each, ...onSecond },
  )
  expect(broken([page(0), ...failedLater, page(10, { after: 0.005 })])).toEqual(['RESIL-06'])
})

it('a storm is one by the clock of the machine, however the clock of the platform is moved', () => {
  const storm = (received: number): Call[] =>
    Array.from({ length: 6 }, (_, at): Call => ({
      method: 'GET',
      target: '/v2/partners/sub-customers/budget?customer_id=storm',
      answer: { used: at },
      after: at === 1 ? 200_000 : 0,
      received: at * received,
    }))
  const found = (received: number): string[] =>
    judge(record(storm(received))).flatMap(({ requirement, findings }) => (findings.length > 0 ? [requirement.id] : []))
  expect(found(40)).toEqual(['ASYNC-01'])
  expect(found(700)).toEqual([])
})

it('every requirement has a mutant, and an id of its own', () => {
  const ids = allRequirements.map((each) => each.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(tested.filter((id) => !(id in mutants)).sort()).toEqual([...otherwise].sort())
  expect(tested.length).toBeGreaterThanOrEqual(60)
})

it('every requirement stands in a file of its own, in the folder of its area, and is listed', async () => {
  const files = globSync('src/conformance/requirements/*/*.ts')
  const listed: string[] = []
  for (const file of files) {
    const [area, name] = [basename(dirname(file)), basename(file, '.ts')]
    const module = (await import(`../../src/conformance/requirements/${area}/${name}.ts`)) as Readonly<
      Record<string, unknown>
    >
    const found = allRequirements.filter((each) =>
      Object.values(module).some(
        (exported) => exported instanceof Object && 'id' in exported && exported.id === each.id,
      ),
    )
    expect([file, found.map((each) => each.area)]).toEqual([file, [area]])
    listed.push(...found.map((each) => each.id))
  }
  expect(listed.sort()).toEqual(allRequirements.map((each) => each.id).sort())
})

it('says of what nothing exercised that it is so, and never that it passed', () => {
  expect(new Set(judge([]).map((each) => each.outcome))).toEqual(new Set(['not_exercised', 'not_tested']))
})

it.each(Object.entries(mutants))('no verdict is without evidence, with the mutant of %s', (_, more) => {
  const unproved = judge(record([...good, ...more])).filter(
    ({ outcome, evidence }) => ['passed', 'failed', 'warned'].includes(outcome) && evidence.length === 0,
  )
  expect(unproved.map((each) => each.requirement.id)).toEqual([])
})

it('what cannot be tested says why', () => {
  const untested = allRequirements.filter(({ id }) => !isTested(id))
  expect(untested.length).toBeGreaterThan(0)
  expect(untested.every((each) => (each.notTested ?? '') !== '')).toBe(true)
})
