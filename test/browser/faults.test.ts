import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/server/create-sandbox.ts'
import { barriers, noBrowser, visit, type Visit } from '../helpers/browser.ts'
import { type Client, clientAt } from '../helpers/client.ts'

describe.skipIf(noBrowser)('faults in the browser', () => {
  const sandbox = createSandbox({ clock: '2026-05-06T08:00:00Z' })
  let url: string
  let close: () => Promise<void>
  let call: Client
  let opened: Visit

  beforeAll(async () => {
    const listening = await sandbox.listen()
    url = listening.url
    close = listening.close
    call = clientAt(url)
  })

  afterEach(() => opened.leave())
  afterAll(() => close())

  it('arms a preset, shows that it struck, and disarms it', async () => {
    opened = await visit(`${url}/#/faults`, { viewport: { width: 390, height: 780 } })
    const { page } = opened
    await page.getByText('Nothing is armed.').waitFor()
    await page.getByRole('button', { name: 'Arm: Platform down' }).click()
    await page.getByRole('cell', { name: '0 / 3' }).waitFor()
    const headers = { 'X-Auth-Token': sandbox.token() }
    expect((await fetch(`${url}/v2/orders/customer-orders`, { headers })).status).toBe(503)
    await page.getByRole('cell', { name: '1 / 3' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Disarm all' }).click()
    await page.getByText('Nothing is armed.').waitFor()
    expect((await call('GET', '/_sandbox/faults')).body).toEqual({ faults: [] })
  })
})
