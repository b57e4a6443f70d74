import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { judge } from '../../../src/conformance/judge.ts'
import { findingInChinese } from '../../../src/conformance/reports/finding-words.ts'
import { problemInChinese } from '../../../src/conformance/reports/problem-words.ts'
import { record } from '../../helpers/recording.ts'
import { good, mutants } from '../mutant-recordings.ts'

/** What has words of English between the names of fields and the platform's own. */
const sentence =
  /(^| )(a|an|the|is|it|of|to|or|with|after|before|once|times|only|records|calls|looks|nobody|none|again)( |$)/

it('what a finding expects has Chinese, whichever requirement is broken', () => {
  const expected = Object.values(mutants).flatMap((more) =>
    judge(record([...good, ...more])).flatMap(({ findings }) => findings.map((each) => each.expected)),
  )
  expect(expected.length).toBeGreaterThan(60)
  const open = expected.filter((each) => sentence.test(each) && findingInChinese(each) === undefined)
  expect([...new Set(open)]).toEqual([])
})

it('what was seen has Chinese where it is a sentence of ours', () => {
  const actual = Object.values(mutants).flatMap((more) =>
    judge(record([...good, ...more])).flatMap(({ requirement, findings }) =>
      findings.map((each) => `${requirement.id} ${each.actual}`),
    ),
  )
  const open = actual.filter((each) => {
    const text = each.slice(each.indexOf(' ') + 1)
    return sentence.test(text) && !/^\d{3} /.test(text) && findingInChinese(text) === undefined
  })
  expect([...new Set(open)]).toEqual([])
})

it('what fails a scenario besides requirements has Chinese', () => {
  const told = readFileSync(new URL('../../../src/cli/end-states.ts', import.meta.url), 'utf8')
  const problems = [...told.matchAll(/(?<=\[|^ +)`([^`]+)`/gm), ...told.matchAll(/\['([^']+ [^']+)'\]/g)].map(
    ([, text = '']) => text.replaceAll('${times}', '2 times and not once').replaceAll(/\$\{[^}]+\}/g, 'x'),
  )
  expect(problems.length).toBeGreaterThan(20)
  expect(problems.filter((each) => problemInChinese(each) === undefined)).toEqual([])
})

it.each([
  ['the command ended with 3', '命令以退出码 3 结束'],
  ['12 was allocated to customer c1 2 times and not once', '12 拨付给客户 c1 共 2 次，而不是 1 次'],
  ['the budget of customer c1 is none and not monthly, 30.00', '客户 c1 没有预算；应为每月 30.00'],
  ['what somebody else says', undefined],
])('%s', (english, chinese) => {
  expect(problemInChinese(english)).toBe(chinese)
})

it.each([
  ['a pause of 100 ms or more after exchange 7', '至少间隔 100 毫秒（在调用 7 之后）'],
  ['to wait for the answer of exchange 3, 2500 ms', '等待调用 3 的应答（2500 毫秒）'],
  ['limit: at most 100', 'limit：最多 100'],
  ['403 CBC.0151 Access denied.', undefined],
])('%s', (english, chinese) => {
  expect(findingInChinese(english)).toBe(chinese)
})
