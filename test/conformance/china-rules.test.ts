import { expect, it } from 'vitest'
import { judge, type Judgement } from '../../src/conformance/judge.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { type Call, record } from '../helpers/recording.ts'
import { chinaRecordings } from './china-recordings.ts'

const chinaScenarios = scenarios.filter((each) => each.site === 'cn')

/** Those that need to know the run. */
const byRun = ['MONEY-03']

function judged(calls: readonly Call[]): Judgement[] {
  return judge(record(calls.map((each) => ({ ...each, service: 'cn' }))))
}

function brokenIn(calls: readonly Call[]): string[] {
  return judged(calls)
    .filter((each) => each.findings.length > 0)
    .map((each) => each.requirement.id)
}

const broken = Object.entries(chinaRecordings).flatMap(([scenario, recordings]) =>
  Object.entries(recordings.broken).map(([requirement, calls]) => ({ scenario, requirement, calls })),
)

it.each(chinaScenarios)('what is right in $id breaks nothing, and exercises what it has to', ({ id, exercises }) => {
  const good = chinaRecordings[id]?.good ?? []
  expect(brokenIn(good)).toEqual([])
  const passed = judged(good)
    .filter((each) => each.outcome === 'passed')
    .map((each) => each.requirement.id)
  expect(exercises.filter((each) => !byRun.includes(each) && !passed.some((id) => id === each))).toEqual([])
})

it.each(broken)('a recording of $scenario that breaks $requirement breaks nothing else', ({ requirement, calls }) => {
  expect(brokenIn(calls)).toEqual([requirement])
})

it('there is a recording that breaks each requirement that a scenario of the China site has to exercise', () => {
  const open = chinaScenarios.flatMap(({ id, exercises }) =>
    exercises
      .filter((each) => !byRun.includes(each) && chinaRecordings[id]?.broken[each] === undefined)
      .map((each) => `${each} in ${id}`),
  )
  expect(open).toEqual([])
})

it.each([
  ['reclaim', 'RESIL-12', 'ListPartnerAdjustRecords'],
  ['coupons', 'RESIL-12', 'ListIssuedPartnerCoupons'],
])('who does not look after a lost answer in %s is told by which call', (scenario, recording, call) => {
  const found = judged(chinaRecordings[scenario]?.broken[recording] ?? [])
    .filter((each) => each.requirement.id === 'RESIL-12')
    .flatMap((each) => each.findings.map(({ expected }) => expected))
  expect(found).toEqual([expect.stringContaining(`by ${call}`)])
})

it('a transfer between accounts of an enterprise that has a number may be sent again', () => {
  const transfer = (trans_id: string): Call => ({
    target: '/v2/enterprises/multi-accounts/transfer-amount',
    body: { sub_customer_id: 'm1', balance_type: 'BALANCE_TYPE_DEBIT', amount: 5, trans_id },
    status: 504,
  })
  expect(brokenIn([transfer('t1'), { ...transfer('t1'), status: 204 }])).not.toContain('RESIL-12')
  expect(brokenIn([transfer(''), { ...transfer(''), status: 204 }])).toContain('RESIL-12')
})
