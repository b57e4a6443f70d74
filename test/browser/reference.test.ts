import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit, type Visit } from '../helpers/browser.ts'

/** An operation of the reference, opened, with its example sent. */
async function tried(page: Page, operation: string): Promise<Locator> {
  const block = page.locator(`[id$="-${operation}"]`)
  await block.locator('.opblock-summary-control').click()
  await block.getByRole('button', { name: 'Execute' }).click()
  await block.locator('.live-responses-table').waitFor()
  return block
}

/** Where the viewer shows the status of an answer. */
function statusOf(block: Locator): Locator {
  return block.locator('.live-responses-table .response .response-col_status')
}

describe.skipIf(noBrowser)('the API reference in the browser', { timeout: 180_000 }, () => {
  const browsed = browsedSandbox()

  const open = async (query: string): Promise<Visit> => {
    const opened = await visit(`${browsed.url}/_sandbox/reference${query}`)
    opened.page.setDefaultTimeout(45_000)
    await opened.page.locator('.opblock').first().waitFor()
    return opened
  }

  it.each([
    ['cn', 'ListMeasureUnits', 'Access=SANDBOXPARTNERCN0001'],
    ['tickets', 'ListProductCategories', 'Access=SANDBOXPARTNERAK0001'],
  ])('signs a call of %s, sends it and shows how it was signed', async (service, operation, access) => {
    const { page } = await open(`?service=${service}`)
    const sent = page.waitForRequest((request) => request.headers()['authorization'] !== undefined)
    const block = await tried(page, operation)
    expect((await sent).headers()['authorization']).toContain(access)
    expect(await statusOf(block).innerText()).toContain('200')
    const signed = await block.locator('.signed').innerText()
    expect(signed).toMatch(/^GET$/m)
    expect(signed).toContain(`host:${new URL(browsed.url).host}`)
    expect(signed).toMatch(/SDK-HMAC-SHA256\n\d{8}T\d{6}Z\n[0-9a-f]{64}/)
  })

  it('signs a body; a wrong secret key is refused, and a token is got by the password', async () => {
    const { page, wrong } = await open('?service=intl')
    const block = await tried(page, 'ListSubCustomers')
    expect(await statusOf(block).innerText()).toContain('200')
    await page.getByLabel('Call as').selectOption('own')
    await page.getByLabel('AK', { exact: true }).fill('SANDBOXPARTNERAK0001')
    await page.getByLabel('SK', { exact: true }).fill('not-the-secret')
    await block.getByRole('button', { name: 'Execute' }).click()
    await expect.poll(() => statusOf(block).innerText(), { timeout: 45_000 }).toContain('401')
    expect(wrong.splice(0)).toEqual([expect.stringContaining('401')])
    await page.getByLabel('Call as').selectOption('0')
    await page.getByLabel('With').selectOption('token')
    const sent = page.waitForRequest((request) => request.headers()['x-auth-token'] !== undefined)
    await block.getByRole('button', { name: 'Execute' }).click()
    expect((await sent).headers()['authorization']).toBeUndefined()
    await expect.poll(() => statusOf(block).innerText(), { timeout: 45_000 }).toContain('200')
    expect(await block.locator('.signed').count()).toBe(0)
  })

  it('shows what the contract says beyond OpenAPI, refusals in their order', async () => {
    const { page } = await open('?service=intl')
    const block = page.locator('[id$="-FreezeSubCustomers"]')
    await block.locator('.opblock-summary-control').click()
    const facts = block.locator('.facts')
    expect(await facts.locator('dl').innerText()).toMatch(
      /documented[\s\S]+partner, distributor[\s\S]+BPC_ITEM_[\s\S]+mc_00027/,
    )
    await facts.locator('summary').click()
    const rows = await facts.locator('tbody tr').allInnerTexts()
    expect(rows.map((each) => each.split('\t').at(-1))).toEqual([
      'reseller_not_yours',
      'customer_not_yours',
      'association_type_unfit',
      'freeze_state_unfit',
    ])
    expect(await barriersOfOurs(page)).toEqual([])
  })

  it('speaks Chinese to a browser that does, and English when it is told to', async () => {
    const { page } = await visit(`${browsed.url}/_sandbox/reference`, { locale: 'zh-CN' })
    page.setDefaultTimeout(45_000)
    await page.locator('.opblock').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe('API 参考')
    expect(await page.locator('[id$="-FreezeSubCustomers"] .opblock-summary-description').innerText()).toBe('冻结客户')
    await page.getByLabel('语言').selectOption('en')
    await expect
      .poll(() => page.locator('[id$="-FreezeSubCustomers"] .opblock-summary-description').innerText())
      .toBe('Freeze customers')
  })
})

/** What axe finds in what we have added; the rest is the viewer's own. */
async function barriersOfOurs(page: Page): Promise<string[]> {
  return (await barriers(page)).filter((each) => /#bar|\.facts|\.signed/.test(each))
}

describe.skipIf(noBrowser)('the API reference of a sandbox with a control key', { timeout: 180_000 }, () => {
  const browsed = browsedSandbox({ controlKey: 'key-of-a-test' })

  it('asks for the key, and shows nothing before', async () => {
    const { page, wrong } = await visit(`${browsed.url}/_sandbox/reference`)
    await page.getByLabel('The sandbox has a control key:').fill('key-of-a-test')
    expect(await page.locator('.opblock').count()).toBe(0)
    await page.getByRole('button', { name: 'OK' }).click()
    await page.locator('.opblock').first().waitFor()
    expect(wrong.splice(0)).toEqual([expect.stringContaining('401')])
  })
})
