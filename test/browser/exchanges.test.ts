import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'
import { signedHeaders } from '../helpers/sign.ts'

/** The rows of the list of exchanges; options of a choice are options too. */
const rowsOf = (page: Page) => page.getByRole('listbox', { name: /Exchanges|调用记录/ }).getByRole('option')

describe.skipIf(noBrowser)('exchanges in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })
  const token = browsed.sandbox.token()

  beforeEach(async () => {
    await browsed.call('DELETE', '/_sandbox/journal')
    await browsed.call('DELETE', '/_sandbox/faults')
  })

  const customers = (limit: number) => browsed.call('POST', '/v2/partners/sub-customers/query', { limit }, token)

  it('shows what comes in while it is looked at, and one at length', async () => {
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await page.getByText('Nothing was said yet').waitFor()
    await customers(1)
    await customers(100_000)
    const rows = rowsOf(page)
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(2)
    expect(await rows.first().innerText()).toContain('CBC.0100')
    await page.keyboard.press('j')
    const detail = page.getByRole('article')
    expect(await detail.innerText()).toContain('"limit": 100000')
    expect(await detail.innerText()).toMatch(/request\s+request_malformed|limit/)
    await page.keyboard.press('j')
    await expect.poll(() => detail.innerText()).toContain('"limit": 1')
    // A row that is open stays open while others come in.
    await customers(2)
    await expect.poll(() => rows.count()).toBe(3)
    expect(await detail.innerText()).toContain('"limit": 1')
    await page.keyboard.press('Escape')
    expect(await detail.count()).toBe(0)
  })

  it('finds exchanges, and keeps what is looked for in its address', async () => {
    await customers(1)
    await customers(100_000)
    await browsed.call('GET', '/v2/orders/customer-orders', undefined, 'no-token')
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    const rows = rowsOf(page)
    await expect.poll(() => rows.count()).toBe(3)
    await page.getByLabel('Status').selectOption('4xx')
    await expect.poll(() => rows.count()).toBe(2)
    await page.keyboard.press('/')
    await page.keyboard.type('apigw')
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('ListCustomerOrders')])
    await page.reload()
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('ListCustomerOrders')])
    await page.getByLabel('Search').fill('there is no such thing')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => rows.count()).toBe(3)
  })

  it('arms what an exchange was answered with, and the next caller meets it', async () => {
    await browsed.call('GET', '/v2/orders/customer-orders', undefined, 'no-token')
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await rowsOf(page).first().click()
    await page.getByRole('button', { name: 'Arm as a fault' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('as a line for a shell').click()
    expect(await dialog.innerText()).toContain(`'${browsed.url}/_sandbox/faults?partner=sandbox-partner'`)
    await dialog.getByRole('button', { name: 'Arm it' }).click()
    await dialog.getByText('Armed.').waitFor()
    expect(await browsed.call('GET', '/v2/orders/customer-orders', undefined, token)).toMatchObject({
      status: 401,
      body: { error_code: 'APIGW.0301' },
    })
  })

  it('compares two, and copies one as a line for a shell that gets the same answer', async () => {
    await customers(1)
    await customers(2)
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await rowsOf(page).last().click()
    await page.getByRole('button', { name: 'Copy as curl' }).click()
    const line = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(line).toContain('x-auth-token: $TOKEN')
    const { stdout } = await promisify(execFile)('sh', ['-c', line], { env: { ...process.env, TOKEN: token } })
    expect(JSON.parse(stdout)).toMatchObject({ count: 25, customer_infos: [{}] })
    await expect.poll(() => rowsOf(page).count()).toBe(3)
    await page.getByRole('button', { name: 'Compare with another' }).click()
    await rowsOf(page).nth(1).click()
    const compared = page.getByRole('region', { name: 'Request' })
    await expect.poll(() => compared.innerText()).toContain('−   "limit": 1')
    expect(await compared.innerText()).toContain('+   "limit": 2')
  })

  it('compares two on a telephone: the list is there until the other is chosen', async () => {
    await customers(1)
    await customers(2)
    const { page } = await visit(`${browsed.url}/#/exchanges`, { viewport: { width: 390, height: 780 } })
    await rowsOf(page).last().click()
    await expect.poll(() => page.evaluate('document.activeElement.role')).not.toBe('listbox')
    await page.getByRole('button', { name: 'Compare with another' }).click()
    await page.getByText('Choose the other exchange').waitFor()
    expect(await barriers(page)).toEqual([])
    await rowsOf(page).first().click()
    const compared = page.getByRole('region', { name: 'Request' })
    await expect.poll(() => compared.innerText()).toContain('+   "limit": 2')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Compare with another' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('article').getByText('"limit": 2').waitFor()
  })

  it('is walked through by the keyboard, which a button tells of', async () => {
    await customers(1)
    await customers(2)
    await customers(3)
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await rowsOf(page).nth(2).waitFor()
    await page.getByRole('listbox', { name: 'Exchanges' }).focus()
    const at = (): Promise<unknown> =>
      page.evaluate(
        `document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.ariaPosInSet`,
      )
    for (const [key, place] of [
      ['ArrowDown', '1'],
      ['ArrowDown', '2'],
      ['End', '3'],
      ['ArrowDown', '3'],
      ['Home', '1'],
      ['ArrowUp', '1'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(at).toBe(place)
    }
    await page.keyboard.press('Enter')
    await page.getByRole('article').getByText('"limit": 3').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Space')
    await page.getByRole('article').getByText('"limit": 1').waitFor()
    await page.getByRole('button', { name: 'Keys ?' }).click()
    expect(await page.getByRole('dialog').innerText()).toContain('next exchange')
  })

  it('says of an answer that was lost what its caller does not know, and finds it', async () => {
    await browsed.call('POST', '/_sandbox/faults', { operation: '*', kind: 'drop', when: 'after', count: 1 })
    await expect(customers(1)).rejects.toThrow('fetch failed')
    await customers(2)
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await expect.poll(() => rowsOf(page).count()).toBe(2)
    await page.getByLabel('Status').selectOption('no answer')
    await expect.poll(() => rowsOf(page).count()).toBe(1)
    expect(await rowsOf(page).innerText()).toContain('no answer (the request took effect)')
    await rowsOf(page).getByTitle('something is said').waitFor()
    await rowsOf(page).click()
    await page.getByRole('article').getByText('it would have been 200').waitFor()
  })

  it('sends a request again, and goes to what came of it', async () => {
    await customers(3)
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await rowsOf(page).click()
    const first = page.url()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send it' }).click()
    await expect.poll(() => rowsOf(page).count()).toBe(2)
    await expect.poll(() => page.url()).not.toBe(first)
    await expect.poll(() => page.getByRole('article').innerText()).toContain('"limit": 3')
  })

  it('shows of a refused signature the line that differs', async () => {
    const endpoint = `${browsed.url}/v2/orders/customer-orders`
    const signed = signedHeaders(
      { method: 'GET', endpoint },
      { access: 'SANDBOXPARTNERAK0001', secret: 'sandbox-partner-secret-key-000000000001' },
    )
    expect((await fetch(`${endpoint}?limit=2`, { headers: signed })).status).toBe(401)
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await rowsOf(page).click()
    const canonical = page.getByRole('region', { name: 'Canonical request' })
    await canonical.waitFor()
    expect(await canonical.locator('.line.right').allInnerTexts()).toEqual(['+ limit=2'])
    expect(await canonical.locator('.line.left').allInnerTexts()).toEqual([expect.stringMatching(/^−\s*$/)])
    expect(await barriers(page)).toEqual([])
  })

  it('keeps few rows in the document, however many there are', async () => {
    for (let sent = 0; sent < 300; sent += 50) await Promise.all(Array.from({ length: 50 }, () => customers(1)))
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await page.getByText(/^300$/).waitFor()
    expect(await rowsOf(page).count()).toBeLessThan(60)
    await page.getByRole('listbox', { name: 'Exchanges' }).focus()
    await page.keyboard.press('End')
    await page.locator('[aria-posinset="300"]').waitFor()
    expect(await rowsOf(page).count()).toBeLessThan(60)
  })

  it('shows the exchanges of a HAR file in the same way', async () => {
    await customers(100_000)
    const har = await browsed.call('GET', '/_sandbox/journal?format=har')
    await browsed.call('DELETE', '/_sandbox/journal')
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await page.getByText('Nothing was said yet').waitFor()
    const file = { name: 'recorded.har', mimeType: 'application/json', buffer: Buffer.from(har.text ?? '') }
    await page.getByLabel('Open a HAR file or a report').setInputFiles(file)
    await rowsOf(page).click()
    expect(await page.getByRole('article').innerText()).toContain('"limit": 100000')
    await page.getByRole('button', { name: 'Back to the journal' }).click()
    await page.getByText('Nothing was said yet').waitFor()
    await page.getByLabel('Open a HAR file or a report').setInputFiles({ ...file, buffer: Buffer.from('{}') })
    await page.getByRole('alert').getByText('no HTTP Archive').waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has no barriers in %s, in either language, on a telephone too',
    async (colorScheme) => {
      await customers(1)
      await customers(100_000)
      const { page } = await visit(`${browsed.url}/#/exchanges`, {
        colorScheme,
        viewport: { width: 390, height: 780 },
        locale: 'zh-CN',
      })
      await page.getByRole('link', { name: '调用记录' }).waitFor()
      await rowsOf(page).first().waitFor()
      expect(await barriers(page)).toEqual([])
      await rowsOf(page).first().click()
      await page.getByRole('article').waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      await page.getByLabel('语言').selectOption('en')
      await page.getByRole('button', { name: 'Arm as a fault' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await barriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog').innerText()).toContain('next exchange')
      expect(await barriers(page)).toEqual([])
    },
  )
})
