import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

describe.skipIf(noBrowser)('worlds in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })

  const customersOf = async (partner: string): Promise<unknown> =>
    (await browsed.call('GET', `/_sandbox/records/customers?partner=${partner}&limit=1`)).body

  it('makes a world, shows it, and deletes it when that was confirmed', async () => {
    // What the page has just asked about the world may be answered when that is gone.
    const { page } = await visit(`${browsed.url}/#/worlds`, {}, [404])
    const worlds = page.getByRole('region', { name: 'Worlds of this sandbox' })
    await worlds.getByText('sandbox-partner-cn').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('acme')
    await page.getByRole('combobox', { name: 'Site' }).selectOption('cn')
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('region', { name: 'Credentials of acme' }).waitFor()
    await worlds.getByRole('button', { name: 'Show acme' }).click()
    await page.getByRole('heading', { name: 'Credentials of acme' }).waitFor()
    await page.getByRole('button', { name: 'Delete this world' }).click()
    await page.getByRole('dialog').getByText('acme', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Delete this world: acme' }).click()
    await expect.poll(() => worlds.getByText('acme').count()).toBe(0)
    expect((await browsed.call('GET', '/_sandbox/records/customers?partner=acme')).status).toBe(404)
  })

  it('tells credentials that call the platform, and saves them as a file', async () => {
    const { page } = await visit(`${browsed.url}/#/worlds`)
    await page.getByRole('button', { name: 'Copy sk', exact: true }).click()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('sandbox-partner-secret-key-000000000001')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Postman environment' }).click()
    expect((await saved).suggestedFilename()).toBe('sandbox-partner.postman_environment.json')
    expect(JSON.parse(readFileSync(await (await saved).path(), 'utf8'))).toMatchObject({
      values: expect.arrayContaining([
        expect.objectContaining({ key: 'ak', value: 'SANDBOXPARTNERAK0001' }),
      ]) as unknown,
    })
    expect(await page.getByRole('link', { name: 'API reference' }).getAttribute('href')).toBe('/_sandbox/reference')
    expect((await browsed.call('GET', '/_sandbox/openapi/tickets.json')).status).toBe(200)
  })

  it('goes back to a snapshot, of this visit or of a file, and begins again', async () => {
    const before = await customersOf('sandbox-partner')
    const { page } = await visit(`${browsed.url}/#/worlds`)
    await page.getByRole('button', { name: 'Take a snapshot' }).click()
    await page.getByText('Taken.').waitFor()
    await browsed.call('POST', '/_sandbox/customers', { count: 3 })
    expect(await customersOf('sandbox-partner')).not.toEqual(before)
    await page.getByRole('button', { name: 'Go back to it' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('sandbox-partner', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Go back to it' }).click()
    await dialog.getByText('Loaded.').waitFor()
    expect(await customersOf('sandbox-partner')).toEqual(before)
    await page.keyboard.press('Escape')
    const none = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
    await page.getByLabel('Load a file').setInputFiles(none)
    await page.getByRole('alert').getByText('no snapshot').waitFor()
    await browsed.call('POST', '/_sandbox/customers', { count: 3 })
    await page.getByRole('button', { name: 'Reset this world' }).click()
    await dialog.getByText('sandbox-partner', { exact: true }).waitFor()
    expect(await customersOf('sandbox-partner')).not.toEqual(before)
    await dialog.getByRole('button', { name: 'Reset this world: sandbox-partner' }).click()
    await dialog.getByText('It begins again.').waitFor()
    expect(await customersOf('sandbox-partner')).toEqual(before)
  })

  it.each(['light', 'dark'] as const)('has no barriers in %s, in Chinese, on a telephone', async (colorScheme) => {
    const { page } = await visit(`${browsed.url}/#/worlds`, {
      colorScheme,
      viewport: { width: 390, height: 780 },
      locale: 'zh-CN',
    })
    await page.getByRole('button', { name: '复制 sk', exact: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.getByRole('button', { name: '重置该环境' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await barriers(page)).toEqual([])
  })
})
