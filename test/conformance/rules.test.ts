import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { allRequirements, isTested } from '../../src/conformance/requirements/all.ts'
import { type Run } from '../../src/conformance/run.ts'
import { record } from '../helpers/recording.ts'
import { good, mutants } from './mutant-recordings.ts'

/** Those that are broken by what is not there, those that need what a run knows, and what version 1.0 alone has (old-rules.test.ts). */
const otherwise = ['SEQ-10', 'PAGE-07', 'MONEY-03', 'RESIL-14']
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
