import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { reportParts } from '../../src/cli/report-parts.ts'
import { jsonReport } from '../../src/conformance/reports/json.ts'
import { brokenReport } from '../helpers/broken-report.ts'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

interface Judged {
  readonly requirements: readonly { readonly id: string; readonly text: string; readonly fix: string }[]
}

describe.skipIf(noBrowser)('conformance in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })
  const customers = (limit: number) =>
    browsed.call('POST', '/v2/partners/sub-customers/query', { limit }, browsed.sandbox.token())
  const row = (page: Page, id: string) => page.locator('details', { hasText: id })

  beforeEach(() => browsed.call('DELETE', '/_sandbox/journal'))

  it('judges the journal, and leads from a finding to its exchange', async () => {
    await customers(1)
    const { page } = await visit(`${browsed.url}/#/conformance`)
    await page.getByText('0 failed').waitFor()
    await customers(1000)
    await page.getByRole('button', { name: 'Judge the journal' }).click()
    await page.getByText('1 failed').waitFor()
    await row(page, 'PAGE-03').locator('summary').click()
    expect(await row(page, 'PAGE-03').innerText()).toContain('was: limit: 1000')
    await page.getByLabel('Show').selectOption('passed')
    await row(page, 'AUTH-01').waitFor()
    expect(await row(page, 'PAGE-03').count()).toBe(0)
    await page.getByLabel('Show').selectOption('failed')
    await row(page, 'PAGE-03').locator('summary').click()
    await row(page, 'PAGE-03').getByRole('link', { name: 'POST' }).click()
    await page.getByRole('article').getByText('"limit": 1000').waitFor()
    expect(await page.getByRole('article').innerText()).toContain('PAGE-03 MUST')
  })

  it('opens a report of a run, and refuses what is none', async () => {
    await customers(1000)
    const { text = '' } = await browsed.call('GET', '/_sandbox/conformance')
    await browsed.call('DELETE', '/_sandbox/journal')
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    const file = { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel('Open a HAR file or a report').setInputFiles(file)
    await page.getByText('report.json').waitFor()
    await page.getByText('1 failed').waitFor()
    await page.getByLabel('Open a report').setInputFiles({ ...file, buffer: Buffer.from('{"format":"x"}') })
    await page.getByRole('alert').getByText('no report').waitFor()
    await page.getByRole('button', { name: 'Back to the journal' }).click()
    await page.getByText('Nothing was exercised yet').waitFor()
  })

  it('tells a report of a run in the language of the reader', async () => {
    const report = jsonReport(brokenReport(), reportParts().chinese)
    const { page } = await visit(`${browsed.url}/#/conformance`, { locale: 'zh-CN' })
    const buffer = Buffer.from(JSON.stringify(report))
    await page.getByLabel('打开报告').setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer })
    await row(page, 'SEQ-01').getByText('已支付的订单不再次支付。').waitFor()
    await row(page, 'SEQ-01').locator('summary').click()
    await row(page, 'SEQ-01').getByText('应为: 在调用 1 之后不再支付').waitFor()
    await page.getByLabel('语言').selectOption('en')
    await row(page, 'SEQ-01').getByText('An order that was paid is not paid again.').waitFor()
    await expect.poll(() => row(page, 'SEQ-01').innerText()).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it.each(['light', 'dark'] as const)('has no barriers in %s, in Chinese, on a telephone', async (colorScheme) => {
    await customers(1000)
    const { page } = await visit(`${browsed.url}/#/conformance`, {
      colorScheme,
      viewport: { width: 390, height: 780 },
      locale: 'zh-CN',
    })
    await row(page, 'PAGE-03').waitFor()
    await page.keyboard.press('Tab')
    await row(page, 'PAGE-03').locator('summary').focus()
    await page.keyboard.press('Enter')
    await row(page, 'PAGE-03').getByText('应为').first().waitFor()
    const { body } = await browsed.call('GET', '/_sandbox/conformance?lang=zh')
    const { text = '', fix = '' } = (body as unknown as Judged).requirements.find(({ id }) => id === 'PAGE-03') ?? {}
    expect(text).toMatch(/[\u4e00-\u9fff]/)
    await row(page, 'PAGE-03').getByText(text).waitFor()
    await row(page, 'PAGE-03').getByText(fix).waitFor()
    await page.getByLabel('语言').selectOption('en')
    await row(page, 'PAGE-03').getByText('How to keep it').waitFor()
    await expect.poll(() => row(page, 'PAGE-03').innerText()).not.toMatch(/[\u4e00-\u9fff]/)
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
