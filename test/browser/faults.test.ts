import { describe, expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

describe.skipIf(noBrowser)('faults in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })

  it('arms a preset, shows that it struck, and disarms it', async () => {
    const { page } = await visit(`${browsed.url}/#/faults`, { viewport: { width: 390, height: 780 } })
    await page.getByText('Nothing is armed.').waitFor()
    await page.getByRole('button', { name: 'Arm: Platform down' }).click()
    await page.getByRole('cell', { name: '0 / 3' }).waitFor()
    const headers = { 'X-Auth-Token': browsed.sandbox.token() }
    expect((await fetch(`${browsed.url}/v2/orders/customer-orders`, { headers })).status).toBe(503)
    await page.getByRole('cell', { name: '1 / 3' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Disarm all' }).click()
    await page.getByText('Nothing is armed.').waitFor()
    expect((await browsed.call('GET', '/_sandbox/faults')).body).toEqual({ faults: [] })
    await page.getByRole('link', { name: 'ListCustomerOrders' }).click()
    await page.getByRole('article').getByText('503').first().waitFor()
  })

  it('shows the settings, and the call that changes them before it is made', async () => {
    const { page } = await visit(`${browsed.url}/#/faults`)
    const tickets = page.getByRole('region', { name: 'Of service tickets' })
    const world = page.getByRole('region', { name: 'Of the world' })
    expect(await world.getByLabel('Real-name reviews').inputValue()).toBe('manual')
    await world.getByLabel('Real-name reviews').selectOption('automatic')
    await world.getByLabel('Tax, in percent').fill('7.5')
    await world.getByText('as a line for a shell').click()
    expect(await world.innerText()).toContain('{"real_name_review":"automatic","tax_percent":7.5}')
    await world.getByRole('button', { name: 'Change the settings' }).click()
    await world.getByText('Changed. Change a value').waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Changed.')
    await tickets.getByLabel('Open tickets').fill('-1')
    await tickets.getByRole('button', { name: 'Change the settings' }).click()
    await tickets.getByRole('status').getByText('open_quota').waitFor()
    await tickets.getByLabel('Open tickets').fill('5')
    await tickets.getByRole('button', { name: 'Change the settings' }).click()
    await tickets.getByText('Change a value').waitFor()
    expect((await browsed.call('GET', '/_sandbox/settings')).body).toMatchObject({
      real_name_review: 'automatic',
      tax_percent: 7.5,
      tickets: { open_quota: 5 },
    })
  })

  it('has no barriers in the dark, in Chinese, and shows a site its own settings', async () => {
    const { page } = await visit(`${browsed.url}/#/faults`, { colorScheme: 'dark', locale: 'zh-CN' })
    await page.getByLabel('实名审核').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('当前伙伴').selectOption('sandbox-partner-cn')
    await expect.poll(() => page.getByLabel('税率（%）').count()).toBe(0)
    await page.getByLabel('退款到账天数').waitFor()
  })
})
