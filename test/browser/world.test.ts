import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

const rowsOf = (page: Page) => page.getByRole('listbox').getByRole('option')

interface Listed {
  readonly count: number
  readonly records: readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[]
}

describe.skipIf(noBrowser)('the world in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })

  const list = async (path: string): Promise<Listed> =>
    (await browsed.call('GET', `/_sandbox/records/${path}`)).body as unknown as Listed

  it('shows a customer with what names it, and buys for it what is then an order', async () => {
    const [customer] = (await list('customers?text=demo-customer-01')).records
    const { count: before } = await list(`orders?text=${customer?.id ?? ''}`)
    const { page } = await visit(`${browsed.url}/#/world`)
    await rowsOf(page).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('demo-customer-01')
    await expect.poll(() => rowsOf(page).count()).toBe(1)
    await rowsOf(page).click()
    const detail = page.getByRole('article')
    await detail.getByRole('link', { name: `Orders (${before})` }).waitFor()
    await detail.getByText('Buy on the console').first().click()
    await detail.getByRole('button', { name: 'Buy on the console' }).click()
    await detail.getByRole('status').getByText('Done.').waitFor()
    await detail.getByRole('link', { name: `Orders (${before + 1})` }).waitFor()
    const [order] = (await list(`orders?text=${customer?.id ?? ''}`)).records
    await detail.getByRole('link', { name: `Orders (${before + 1})` }).click()
    await expect.poll(() => rowsOf(page).first().innerText()).toContain(order?.id)
    expect(await rowsOf(page).count()).toBe(before + 1)
  })

  it('adds customers for somebody without software, whose console can be opened at once', async () => {
    const { page } = await visit(`${browsed.url}/#/world`)
    await page.getByText('Add customers').first().click()
    await page.getByLabel('Names begin with').fill('newcomer')
    await page.getByLabel('How many').fill('2')
    await page.getByLabel('Monthly budget').fill('250')
    await page.getByRole('button', { name: 'Add customers' }).click()
    await page.getByRole('link', { name: 'newcomer-2' }).waitFor()
    const [customer] = (await list('customers?text=newcomer-1')).records
    expect(await list(`budgets?text=${customer?.id ?? ''}`)).toMatchObject({
      records: [{ fields: { limit: '250.00' } }],
    })
    await page.getByRole('link', { name: 'its console' }).first().click()
    await page.getByText('250.00 USD left').waitFor()
  })

  it('says why something cannot be done, and offers nothing that cannot be', async () => {
    const [bill] = (await list('bills')).records
    const [customer] = (await list('customers?text=demo-customer-01')).records
    const { page } = await visit(`${browsed.url}/#/world/customers/${customer?.id ?? ''}`)
    const action = page.getByRole('article').locator('.next-action', { hasText: 'Spend money' })
    await action.getByText('Spend money').first().click()
    await action.getByLabel('Amount').fill('much')
    await action.getByLabel('Amount').press('Enter')
    await action.getByRole('status').getByText('amount').waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toContain('amount')
    await page.goto(`${browsed.url}/#/world/bills/${bill?.id ?? ''}`)
    await page.getByText('Pay it').first().click()
    await page.getByRole('button', { name: 'Pay it' }).click()
    await page.getByRole('status').getByText('Done.').waitFor()
    await page.getByRole('article').getByText('settledAt').waitFor()
    expect(await page.locator('.next-action').count()).toBe(0)
  })

  it('offers support what fits the state of a ticket, and clears what was written', async () => {
    const [ticket] = (await list('tickets?text=unaccepted')).records
    const { page } = await visit(`${browsed.url}/#/world/tickets/${ticket?.id ?? ''}`)
    const action = page.locator('.next-action')
    await action.getByText('Act as support').first().click()
    expect(await action.getByRole('option').allInnerTexts()).toEqual(['accept', 'invalidate'])
    await action.getByLabel('Words').fill('We look into it')
    await action.getByRole('button', { name: 'Act as support' }).click()
    await action.getByRole('status').getByText('Done.').waitFor()
    await expect.poll(() => action.getByLabel('What').inputValue()).toBe('reply')
    expect(await action.getByLabel('Words').inputValue()).toBe('')
    expect(await action.innerText()).not.toContain('{"id"')
  })

  it('says of an agency customer that its partner allocates money to it', async () => {
    const found = (await list('customers?partner=sandbox-partner-cn&text=agency')).records
    const { page } = await visit(`${browsed.url}/`)
    await page.getByLabel('Partner', { exact: true }).selectOption('sandbox-partner-cn')
    await page.goto(`${browsed.url}/#/world/customers/${found[0]?.id ?? ''}`)
    await page.getByText('partner-accounts/adjust-amount').waitFor()
    expect(await page.getByText('Pay money in').count()).toBe(0)
  })

  it('leads from a word to the kind that has it, pages through many, and has no barriers', async () => {
    await browsed.call('POST', '/_sandbox/customers', { count: 400 })
    const [ticket] = (await list('tickets')).records
    const { page } = await visit(`${browsed.url}/#/world?text=${ticket?.id ?? ''}`, {
      viewport: { width: 390, height: 780 },
    })
    await expect.poll(() => page.getByLabel('Kinds').inputValue()).toBe('tickets')
    await page.getByLabel('Kinds').selectOption('customers')
    await page.getByLabel('Search').fill('')
    await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/^4\d\d$/)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    const { records } = await list('customers?limit=1000')
    await expect.poll(() => rowsOf(page).last().innerText()).toContain(records.at(-1)?.id)
    expect(await rowsOf(page).count()).toBeLessThan(60)
    expect(await barriers(page)).toEqual([])
    await rowsOf(page).last().click()
    await page.getByRole('article').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
