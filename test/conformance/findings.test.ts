import { expect, it } from 'vitest'
import { explain } from '../../src/conformance/explain.ts'
import { judge } from '../../src/conformance/judge.ts'
import { allRequirements } from '../../src/conformance/requirements/all.ts'
import { sourceAddress } from '../../src/contract/source-address.ts'
import { operationsOf, platformServices } from '../../src/contract/services.ts'
import { type Call, record } from '../helpers/recording.ts'
import { good, mutants } from './mutant-recordings.ts'

it('every requirement says what it leads to and how it is kept, in one sentence', () => {
  const wanting = allRequirements.filter(({ fix }) => !/^[A-Z].{15,170}\.$/.test(fix)).map((each) => each.id)
  expect(wanting).toEqual([])
})

it.each(Object.entries(mutants))('a finding of %s says all that it is fixed from', (id, more) => {
  const broken = judge(record([...good, ...more])).find((each) => each.requirement.id === id)
  const [finding] = broken?.findings ?? []
  if (broken === undefined || finding === undefined) throw new Error('it is not broken')
  const told = explain(broken.requirement, finding)
  expect(told.expected).not.toBe(told.actual)
  expect(told.why).toMatch(/\.$/)
  expect(told.fix).toMatch(/\.$/)
  // What no contract has, has no page: its source is named all the same.
  if (finding.exchange.operation !== undefined)
    expect(told.address).toMatch(/^(https:\/\/[^\s]+|docs\/decisions\/[a-z0-9-]+\.md)$/)
})

const budget = '/v2/partners/sub-customers/budget'
const query = '/v2/partners/sub-customers/query'

const told = (call: Call): unknown =>
  judge(record([call])).flatMap(({ requirement, findings }) =>
    findings.map(({ expected, actual, field }) => [requirement.id, field, expected, actual]),
  )

it.each<[Call, unknown]>([
  [{ target: query, body: { offset: 0, limit: 1000 } }, ['PAGE-03', 'limit', 'limit: at most 100', 'limit: 1000']],
  [
    { target: budget, body: { customer_id: 'c'.repeat(65), budget_amount: 5 } },
    ['SHAPE-06', 'customer_id', 'customer_id: at most 64 characters', expect.stringMatching(/^customer_id: 65 char/)],
  ],
  [
    { target: budget, body: { customer_id: 'c1' } },
    ['SHAPE-01', 'budget_amount', 'budget_amount, which is required', 'no budget_amount'],
  ],
  [
    { target: budget, body: { customer_id: 'c1', budget_amount: 0.123 } },
    ['MONEY-02', 'budget_amount', 'budget_amount: at most 2 decimals', 'budget_amount: 3 decimals, 0.123'],
  ],
  [
    { target: budget, body: '{"customer_id": "c1", "budget_amount": 0.30000000000000004}' },
    ['MONEY-01', 'budget_amount', '8 decimals at most', '17 decimals, 0.30000000000000004'],
  ],
])('what was expected and what was seen are in the same units: %j', (call, finding) => {
  expect(told(call)).toEqual([finding])
})

it('every operation of the platform has a page, or an entry in the API Explorer', () => {
  const open = operationsOf(platformServices).filter(
    (each) => sourceAddress('the page of each operation', each) === undefined,
  )
  expect(open.filter((each) => each.service !== 'v1').map((each) => each.id)).toEqual([])
})

it('the address of a page follows the site of the operation, and a decision is a path', () => {
  const operation = { id: 'CreateSubCustomer', service: 'cn', source: 'mc_00016' }
  expect(sourceAddress('mc_00024', operation)).toBe('https://support.huaweicloud.com/api-bpconsole/mc_00024.html')
  expect(sourceAddress('devg mt_00006 (call flow)', undefined)).toBe(
    'https://support.huaweicloud.com/intl/en-us/devg-bpconsole/mt_00006.html',
  )
  expect(sourceAddress('docs/decisions/odd-answers.md', operation)).toBe('docs/decisions/odd-answers.md')
})
