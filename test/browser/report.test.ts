import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportParts } from '../../src/cli/report-parts.ts'
import { htmlReport } from '../../src/conformance/reports/html/page.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'
import { brokenReport } from '../helpers/broken-report.ts'

describe.skipIf(noBrowser)('a report in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
  const file = join(folder, 'report.html')
  const url = pathToFileURL(file).href
  beforeAll(() => {
    writeFileSync(file, htmlReport(brokenReport(), reportParts()))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('answers what was done, what should have been and which traffic shows it, and leads on', async () => {
    const { page } = await visit(url)
    const finding = page.locator('.finding', { hasText: 'SEQ-01' })
    expect(await finding.innerText()).toContain('order CS26050612001234001 is paid again')
    await finding.getByRole('link', { name: '2. POST' }).click()
    await page.locator('#exchange-pay-order-2[open]').waitFor()
    await page.locator('#exchange-pay-order-2').getByRole('link', { name: 'SEQ-01' }).click()
    await page.locator('#requirement-SEQ-01[open]').getByText('POST …/pay CS1 -> 400').waitFor()
    expect(new URL(page.url()).hash).toBe('#requirement-SEQ-01')
  })

  it('opens what an address names, in the folded part too', async () => {
    const { page } = await visit(`${url}#exchange-cancel-order-1`)
    await page.locator('#exchange-cancel-order-1[open]').waitFor()
    expect(await page.locator('#scenario-cancel-order').getAttribute('open')).not.toBeNull()
  })

  it('searches and filters, and keeps that in the address', async () => {
    const { page } = await visit(url)
    await page.keyboard.press('/')
    await page.keyboard.type('limit')
    await page.locator('.finding', { hasText: 'SEQ-01' }).waitFor({ state: 'hidden' })
    await page.locator('.finding', { hasText: 'PAGE-03' }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('Area').selectOption('sequence')
    await page.locator('.finding', { hasText: 'PAGE-03' }).waitFor({ state: 'hidden' })
    await page.getByLabel('Operation').selectOption('PayOrders')
    await page.getByLabel('Verdict').selectOption('failed')
    const { hash } = new URL(page.url())
    expect(hash).toBe('#verdict=failed&area=sequence&operation=PayOrders')
    const again = await visit(`${url}${hash}`)
    await again.page.locator('.finding', { hasText: 'SEQ-01' }).waitFor()
    expect(await again.page.locator('.finding:visible').count()).toBe(1)
    expect(await again.page.getByRole('status').innerText()).toMatch(/^\d+ shown$/)
  })

  it('goes from finding to finding by j and k, and shows its keys', async () => {
    const { page } = await visit(url)
    const count = await page.locator('.finding').count()
    for (let at = 0; at < count; at += 1) await page.keyboard.press('j')
    expect(new URL(page.url()).hash).toBe(`#finding-pay-order-${count}`)
    await page.keyboard.press('k')
    expect(new URL(page.url()).hash).toBe(`#finding-pay-order-${count - 1}`)
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('next finding').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('is read without its script, in both languages', async () => {
    const { page } = await visit(url, { javaScriptEnabled: false })
    await page.getByText('What the client did').first().waitFor()
    await page.getByText('中文').click()
    await page.getByText('客户端的做法').first().waitFor()
    expect(await page.getByText('What the client did').first().isVisible()).toBe(false)
    expect(await page.getByLabel('Search').isVisible()).toBe(false)
  })

  it.each(['light', 'dark'] as const)('has no barriers in %s, in Chinese, on a telephone', async (colorScheme) => {
    const { page } = await visit(`${url}#exchange-pay-order-3`, {
      colorScheme,
      viewport: { width: 390, height: 780 },
      locale: 'zh-CN',
    })
    await page.getByText('已支付的订单不再次支付。').first().waitFor()
    await page.locator('#exchange-pay-order-3[open]').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  it('has what went wrong on paper, and no controls', async () => {
    const { page } = await visit(url)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.finding').first().waitFor()
    expect(await page.getByLabel('Search').isVisible()).toBe(false)
  })
})
