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
  })
})
