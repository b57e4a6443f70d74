import { describe, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { type BrowsedSandbox, browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { noBrowser, visit } from '../helpers/browser.ts'
import { signedHeaders } from '../helpers/sign.ts'

/** Orders for the demo's customer, and pays as its software does. */
async function payOrder({ url, call }: BrowsedSandbox): Promise<Response> {
  const { body: found } = await call('GET', '/_sandbox/records/customers?text=demo-customer-01')
  const [customer] = found['records'] as { readonly id: string }[]
  const [service, spec] = ['hws.service.type.ec2', 's6.xlarge.4.linux']
  const item = { service_type_code: service, resource_type_code: 'hws.resource.type.vm', resource_spec: spec }
  const items = [{ ...item, region_code: 'ap-southeast-1', period_type: 2, period_num: 1 }]
  const { body: made } = await call('POST', `/_sandbox/customers/${customer?.id ?? ''}/purchases`, { items })
  const endpoint = `${url}/v3/orders/customer-orders/pay`
  const data = { order_id: made['order_id'], use_coupon: 'NO', use_discount: 'NO' }
  const headers = signedHeaders({ method: 'POST', endpoint, data }, demoAccounts.intl.customer.key)
  return fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(data) })
}

describe.skipIf(noBrowser)('somebody who has nothing but the page', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })

  it('adds a customer, buys and pays for it, goes to the next bill and finds what it charges', async () => {
    const { page } = await visit(`${browsed.url}/`)
    const room = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await room('Records')
    await page.getByText('Add customers').first().click()
    await page.getByLabel('Names begin with').fill('walker')
    await page.getByRole('button', { name: 'Add customers' }).click()
    await page.getByRole('link', { name: 'its console' }).click()
    await page.getByRole('link', { name: 'Buy', exact: true }).click()
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    const ordered = await page.getByText('It waits for its payment: order').innerText()
    const order = ordered.split(' ').at(-1) ?? 'none'
    await page.getByRole('button', { name: 'Pay now' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Pay / }).click()
    await dialog.getByText(/^Paid/).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()

    await room('Timeline')
    await page.getByRole('button', { name: 'Next bill' }).click()
    await page.getByText('What will happen until then').waitFor()
    expect(await page.getByRole('main').innerText()).toContain(order)
    await page.getByRole('button', { name: 'Move the clock' }).click()
    await page.getByText('1 resource is up').waitFor()

    await room('Records')
    await page.getByLabel('Kinds').selectOption('charges')
    await page.getByLabel('Search').fill(order)
    await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(1)
    await page.getByRole('listbox').getByRole('option').click()
    await page.getByRole('article').getByText(order).first().waitFor()
    await page.getByLabel('Kinds').selectOption('bills')
    await page.getByLabel('Search').fill('')
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.getByRole('article').getByText('publishedAt').waitFor()
  })

  it('arms a lost answer, and finds the exchange that it struck', async () => {
    const { page } = await visit(`${browsed.url}/#/exchanges`)
    await page.getByRole('link', { name: 'Try calls in the API reference' }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Faults and settings' }).click()
    await page.getByRole('button', { name: 'Arm: Lost answer after a payment' }).click()
    await page.getByText('PayOrders').first().waitFor()
    await expect(payOrder(browsed)).rejects.toThrow('fetch failed')
    await page
      .getByRole('main')
      .getByRole('link', { name: /PayOrders/ })
      .click()
    await page.getByRole('article').getByText('PayOrders').first().waitFor()
  })
})
