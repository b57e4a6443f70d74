import { expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

const key = 'a-key-of-a-test-0001'
const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z', controlKey: key })

it.skipIf(noBrowser)(
  'asks for the control key, again when it is wrong, and then shows the world and what happens in it',
  async () => {
    const { page, wrong } = await visit(`${browsed.url}/#/exchanges`, { viewport: { width: 390, height: 780 } })
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await barriers(page)).toEqual([])
    for (const tried of ['not-this-one', key]) {
      await dialog.getByLabel('Control key').fill(tried)
      await dialog.getByRole('button', { name: 'Use this key' }).click()
      await expect.poll(() => dialog.count()).toBe(tried === key ? 0 : 1)
    }
    await page.getByText('Nothing was said yet').waitFor()
    const rows = page.getByRole('listbox', { name: 'Exchanges' })
    const headers = { 'X-Auth-Token': browsed.sandbox.token() }
    expect((await fetch(`${browsed.url}/v2/orders/customer-orders`, { headers })).status).toBe(200)
    await rows.getByText('ListCustomerOrders').waitFor()
    await page.reload()
    await rows.getByText('ListCustomerOrders').waitFor()
    expect(await page.evaluate('location.href + document.cookie + JSON.stringify(localStorage)')).not.toContain(key)
    // The browser writes down that it was refused, as it should have been.
    for (const line of wrong.splice(0)) expect(line).toContain('status of 401')
  },
)
