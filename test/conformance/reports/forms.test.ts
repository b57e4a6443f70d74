import { describe, expect, it } from 'vitest'
import { PassThrough } from 'node:stream'
import { colouredVerdicts } from '../../../src/cli/colour.ts'
import { reportParts } from '../../../src/cli/report-parts.ts'
import { printedOf, shownCommand } from '../../../src/cli/printed-output.ts'
import { htmlReport } from '../../../src/conformance/reports/html/page.ts'
import { durationText } from '../../../src/conformance/reports/html/moments.ts'
import { messageText } from '../../../src/conformance/reports/html/message-text.ts'
import { jsonReport } from '../../../src/conformance/reports/json.ts'
import { junitReport } from '../../../src/conformance/reports/junit.ts'
import { chatSummary, markdownSummary } from '../../../src/conformance/reports/markdown.ts'
import { sectionsText } from '../../../src/conformance/reports/summary.ts'
import { brokenReport, brokenSection } from '../../helpers/broken-report.ts'

const report = brokenReport()
const parts = reportParts()
const english = { language: 'en', chinese: parts.chinese } as const

describe('HTML', () => {
  const page = htmlReport(report, parts)

  it('loads nothing, escapes everything, and hides secrets', () => {
    expect(page.includes('default-src &#39;none&#39;')).toBe(true)
    expect(page).not.toMatch(/ src=| href="(?!#|https:\/\/|data:,)/)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('hunter2')
    expect(page).toContain('it &lt;b&gt;is&lt;/b&gt; paid')
  })

  it('has a target for each link in it', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(10)
    expect([...new Set(links)].filter((each) => !ids.has(each))).toEqual([])
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length)
  })

  it('tells of faults, moves of the clock and what the command printed', () => {
    expect(page).toContain('The clock moves 23 h 59 min ahead')
    expect(page).toContain('garbled')
    expect(page).toContain('paying again &lt;now&gt;')
    expect(page).toContain('1.10')
  })

  it('of a thousand exchanges has less than 5 MB, and of many more the first and those of findings', () => {
    const body = { order_id: 'CS26050612001234001', note: 'x'.repeat(1000) }
    const call = {
      target: '/v2/orders/customer-orders?customer_id=c1',
      method: 'GET',
      answer: { orders: [body, body] },
    }
    const many = (count: number) => ({
      ...report,
      sections: [
        brokenSection(
          'pay-order',
          Array.from({ length: count }, () => call),
        ),
      ],
    })
    expect(htmlReport(many(1000), parts).length).toBeLessThan(5_000_000)
    const cut = htmlReport(many(4000), parts)
    expect(cut).toContain('exchanges are left out here')
    expect(cut.length).toBeLessThan(16_000_000)
  })
})

it('JUnit has the task, what was exercised, and times that add up to those of the scenario', () => {
  const text = junitReport(report)
  const suites = [...text.matchAll(/<testsuite name="([^"]+)" tests="\d+" failures="(\d+)" .* time="([^"]+)"/g)]
  expect(suites.map(([, ...told]) => told)).toEqual([
    ['cancel-order', '0', '0.900'],
    ['pay-order', expect.stringMatching(/^[1-9]/), '7.100'],
  ])
  expect(text).not.toContain('skipped message')
  expect(text).toContain('name="the task is done"')
})

describe('Markdown', () => {
  it('tells what was done, what should have been, and where, in both languages and without HTML', () => {
    const text = markdownSummary(report, english)
    expect(text).toContain('## Conformance failed: 1 / 2 scenarios failed')
    expect(text).toContain('### failed: SEQ-01 An order that was paid is not paid again.')
    expect(text).toContain('- **pay-order** `2. POST /v3/orders/customer-orders/pay -> 400`')
    expect(text).toContain('`node job.js` · 8 s · partner-sandbox 1.2.3')
    expect(text).not.toMatch(/<(?!https:)/)
    expect(markdownSummary(report, { ...english, language: 'zh' })).toContain('已支付的订单不再次支付。')
  })

  it('is cut at 60 kB, and for a chat at 2,000 bytes, with a word', () => {
    const problems = Array.from({ length: 3000 }, (_, at) => `order ${at} is not paid, and something is wrong`)
    const large = { ...report, sections: [{ ...brokenSection('pay-order'), problems }] }
    for (const [write, limit] of [
      [markdownSummary, 60_000],
      [chatSummary, 2000],
    ] as const) {
      const text = write(large, { ...english, language: 'zh' })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(text).toContain('此处省略其余内容')
    }
  })
})

it('the terminal has a line a scenario, and below them every finding by its requirement', () => {
  const text = sectionsText([...report.sections, brokenSection('renew')])
  expect(text).toMatch(/^passed {2}cancel-order +0\.9 s {2}1 exchanges/)
  expect(text).toMatch(/^FAILED {2}pay-order +7\.1 s {2}3 exchanges/m)
  expect(text.match(/^FAIL SEQ-01/gm)).toHaveLength(1)
  expect(text).toMatch(/SEQ-01.*\(2 findings\)\n +pay-order, exchange 2\..*\n.*\n.*\n +renew, exchange 2\./)
})

it('the terminal tells the same in Chinese, in columns that stand below each other', () => {
  const failed = { ...brokenSection('renew'), problems: ['order CS1 is not paid'], open: ['SEQ-03'] }
  const text = sectionsText([...report.sections, failed], { ...english, language: 'zh' })
  expect(text).toMatch(/^通过 {4}cancel-order +0\.9 秒 {2}1 次调用/)
  expect(text).toMatch(/^未通过 {2}pay-order +7\.1 秒 {2}3 次调用/m)
  expect(text).toContain('     ! 订单 CS1 没有支付\n     ! 未触发：SEQ-03\n')
  expect(text).toMatch(/^违反 SEQ-01 +已支付的订单不再次支付。 （2 个问题）/m)
  expect(text).toMatch(/应为 +在调用 \d+ 之后不再支付/)
  expect(text).toMatch(/影响 +造成资金损失/)
  const terminal = Object.assign(new PassThrough(), { isTTY: true })
  expect(colouredVerdicts(text, terminal)).toContain('\u001B[31m未通过')
})

it('a report for programs carries the Chinese of its sentences, and of a journal that is judged where it is none', () => {
  const failed = { ...brokenSection('pay-order'), problems: ['order CS1 is not paid', 'E_NOT_OURS'] }
  const { translations, requirements, sections } = jsonReport({ ...report, sections: [failed] }, parts.chinese)
  const zh = translations?.zh ?? {}
  const sentences = requirements.flatMap(({ text, fix }) => [text, fix])
  expect(sentences.filter((each) => !/[\u4e00-\u9fff]/.test(zh[each] ?? ''))).toEqual([])
  const [finding] = sections[0]?.verdicts.flatMap((each) => each.findings) ?? []
  expect(zh[finding?.expected ?? '']).toMatch(/[\u4e00-\u9fff]/)
  expect(zh[finding?.why ?? '']).toMatch(/[\u4e00-\u9fff]/)
  expect([zh['order CS1 is not paid'], zh['E_NOT_OURS']]).toEqual(['订单 CS1 没有支付', undefined])
  expect(Object.keys(jsonReport(report))).not.toContain('translations')
})

describe('a habit that is found a dozen times', () => {
  const repeated = Array.from({ length: 12 }, (_, at) => ({
    target: '/v2/partners/sub-customers/query',
    body: { limit: 1001 + at },
    answer: { count: 0, customer_infos: [] },
    service: 'intl' as const,
  }))
  const section = brokenSection('pay-order', repeated)

  it('is told three times on the terminal, and then by the numbers of its exchanges', () => {
    const text = sectionsText([section])
    expect(text).toContain('(13 findings)')
    expect(text.match(/actual {3}limit: \d+/g)).toEqual([
      'actual   limit: 1000',
      'actual   limit: 1001',
      'actual   limit: 1002',
    ])
    expect(text).toContain('and 10 more like it: exchanges 6, 7, 8, 9, 10, 11, 12, 13, 14, 15')
  })

  it('has three cards that stand open in the page, and the others folded behind them', () => {
    const text = htmlReport({ ...report, sections: [section] }, parts)
    const [, folded = ''] = text.split('PAGE-03: <span class="en">and 10 more</span>')
    const [inside = ''] = folded.split('</details>')
    expect(inside.match(/<article/g)).toHaveLength(10)
  })
})

it.each([
  [0, '0 ms'],
  [1250, '1.25 s'],
  [93_784_000, '1 d 2 h'],
])('%d ms is %s', (milliseconds, words) => {
  expect(durationText(milliseconds)).toBe(words)
})

it.each([
  ['{"a":1.10,"b":[],"c":{"d":"x, {y}"}}', '{\n  "a": 1.10,\n  "b": [],\n  "c": {\n    "d": "x, {y}"\n  }\n}'],
  ['{"a":"never en', '{\n  "a": "never en'],
  ['plain', 'plain'],
])('%s is shown with its own signs', (body, shown) => {
  expect(messageText(body, 'named').lines.join('\n')).toBe(shown)
})

it('what a command printed, and its own words, are kept without secrets', () => {
  const { printed, leftOut } = printedOf(`${'x'.repeat(5000)}\u001B[31msk is s3cr3t X-Auth-Token: MIIabc`, {
    SANDBOX_PARTNER_SK: 's3cr3t',
  })
  expect(printed).toMatch(/xsk is \*\*\* X-Auth-Token: \*\*\*$/)
  expect([printed.length, leftOut > 1000]).toEqual([4000, true])
  expect(shownCommand(['node', 'job.js', '--password', 'hunter2', 'a b'])).toBe(
    "node job.js --password '***' 'a b'".replace("'***'", '***'),
  )
})

it('JSON tells when a run began and how long it took, and neither where nothing was run', () => {
  expect(jsonReport(report)).toMatchObject({ started_at: '2026-05-06T12:00:00.000Z', seconds: 8 })
  const { ran: _ran, ...read } = report
  expect(Object.keys(jsonReport(read))).not.toContain('started_at')
})
