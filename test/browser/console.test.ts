import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/types/control.ts'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit, type Visit } from '../helpers/browser.ts'
import { smallIdp } from '../helpers/small-idp.ts'

type Console = components['schemas']['CustomerConsole']

const narrow = { viewport: { width: 390, height: 780 } }

describe.skipIf(noBrowser)('the console of a customer in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })
  const idp = smallIdp()

  async function idOf(name: string, partner: string): Promise<string> {
    const { body } = await browsed.call('GET', `/_sandbox/records/customers?text=${name}&partner=${partner}`)
    return (body as unknown as { records: { id: string }[] }).records[0]?.id ?? ''
  }

  async function consoleOf(id: string, partner: string): Promise<Console> {
    const { body } = await browsed.call('GET', `/_sandbox/customers/${id}/console?partner=${partner}`)
    return body as unknown as Console
  }

  it.each([
    ['sandbox-partner', 'demo-customer-01', 'USD'],
    ['sandbox-partner-cn', 'demo-customer-cn-01', 'CNY'],
  ])('buys, pays, renews and unsubscribes: %s', async (partner, name, currency) => {
    const id = await idOf(name, partner)
    const before = await consoleOf(id, partner)
    const { page } = await visit(`${browsed.url}/`)
    await page.getByLabel('Partner', { exact: true }).selectOption(partner)
    await page.getByRole('link', { name: 'Console', exact: true }).click()
    await page.getByLabel('Find a customer').fill(name)
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('link', { name: 'Buy', exact: true }).click()
    await page.getByLabel('What').selectOption({ label: 's6.large.2, 2 vCPUs, 4 GB, linux' })
    await page.getByRole('group', { name: 'Price' }).getByText(currency).first().waitFor()
    await page.getByText('as a line for a shell').first().click()
    await page.getByText(`/_sandbox/customers/${id}/purchases?partner=${partner}`).waitFor()
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    const told = await page.getByText('It waits for its payment: order').innerText()
    const order = told.split(' ').at(-1) ?? ''
    await settle(page, order)
    await browsed.call('POST', `/_sandbox/clock/advance?partner=${partner}`, { duration: 'PT5M' })
    const known = new Set(before.resources.map((each) => each.resource_id))
    const held = (await consoleOf(id, partner)).resources.find((each) => !known.has(each.resource_id))
    await page.getByRole('link', { name: 'Resources', exact: true }).click()
    const row = page.getByRole('listitem').filter({ hasText: held?.resource_id ?? 'none' })
    await row.getByRole('button', { name: 'Renew', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click()
    const renewal = (await dialog.getByText('It waits for its payment: order').innerText()).split(/[ ,]+/)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await settle(page, renewal.find((each) => each.startsWith('CS')) ?? '')
    await row.getByRole('button', { name: 'Unsubscribe' }).click()
    await dialog.getByRole('button', { name: 'Unsubscribe' }).click()
    await dialog.getByText('Unsubscribed. Given back:').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await row.waitFor({ state: 'detached' })
    expect((await consoleOf(id, partner)).resource_count).toBe(before.resource_count)
  })

  it('says of what is paid when it will be there, and closes a record when another partner is shown', async () => {
    const id = await idOf('demo-customer-cn-01', 'sandbox-partner-cn')
    const visited = await visit(`${browsed.url}/#/console/${id}/buy`, narrow)
    const { page } = visited
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    const told = await page.getByText('It waits for its payment: order').innerText()
    expect(page.url()).toContain('partner=sandbox-partner-cn')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('It waits')
    const row = page.getByRole('listitem').filter({ hasText: told.split(' ').at(-1) ?? 'none' })
    await row.getByRole('button', { name: 'Pay now' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Pay \d/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^Paid\./).waitFor()
    expect(await dialog.getByRole('button', { name: /^Pay / }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('link', { name: 'Resources', exact: true }).click()
    const inWork = page
      .getByRole('region', { name: 'Being brought up' })
      .getByRole('listitem')
      .filter({ hasText: told.split(' ').at(-1) ?? 'none' })
    await inWork.getByText('there at 2026-').waitFor()
    await inWork.getByText('being processed').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Partner', { exact: true }).selectOption('sandbox-partner')
    await page.getByLabel('Find a customer').waitFor()
    await page.goto(`${browsed.url}/#/console/000000`)
    await page.getByText('No partner of this sandbox has the customer').waitFor()
    visited.wrong.splice(0, visited.wrong.length, ...visited.wrong.filter((each) => !each.includes('404')))
  })

  it('has no barriers on a small screen, in both languages, light and dark, and says why something is refused', async () => {
    const id = await idOf('demo-customer-01', 'sandbox-partner')
    const { page } = await visit(`${browsed.url}/#/console/${id}/buy`, { ...narrow, colorScheme: 'dark' })
    const count = page.getByLabel('How many')
    await count.fill('101')
    await page.getByRole('status').filter({ hasText: 'items.0.count' }).waitFor()
    await count.fill('2')
    await page.getByLabel('Paid', { exact: true }).selectOption('By use')
    await page.getByRole('button', { name: 'Begin to use it' }).click()
    await page.getByText('It is up.').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Language').selectOption('zh')
    await page.getByRole('link', { name: '我的资源' }).click()
    await page.getByRole('button', { name: '释放' }).first().click()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: '释放' }).click()
    await page.getByRole('dialog').getByText('已完成。').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    await page.getByLabel('配色').selectOption('light')
    await page.getByRole('link', { name: '订单', exact: true }).click()
    await page.getByRole('region', { name: '全部订单' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  const configure = async (more: object = {}): Promise<void> => {
    const { status } = await browsed.call('PUT', '/_sandbox/sso', { idp_metadata: idp.metadata, ...more })
    expect(status).toBe(200)
  }

  const link = (first: boolean): string =>
    `${browsed.url}/authui/saml/login?xAccountType=sandbox_partner_IDP&isFirstLogin=${first}&service=${encodeURIComponent('https://console-intl.huaweicloud.com/iam/')}`

  /** The visit to the sales platform is meant; anything else that leaves the sandbox is not. */
  function forgivePlatform({ wrong }: Visit): void {
    wrong.splice(0, wrong.length, ...wrong.filter((each) => !each.startsWith(`asked ${idp.url}/`)))
  }

  it('opens to a user of the sales platform who registers first, shows no other, and closes at logout', async () => {
    await configure()
    idp.user = 'ada'
    const visited = await visit(link(true), narrow)
    const { page } = visited
    await page.getByRole('button', { name: 'Go to the console' }).click()
    expect(await barriers(page)).toEqual([])
    const register = page.locator('form').filter({ hasText: 'Register' })
    await register.getByLabel('Account name, or nothing for any').fill('demo-customer-01')
    await register.getByRole('button', { name: 'Register and bind' }).click()
    await page.getByRole('alert').getByText('Account name').waitFor()
    expect(await barriers(page)).toEqual([])
    await register.getByLabel('Account name, or nothing for any').fill('ada-console')
    await register.getByRole('button', { name: 'Register and bind' }).click()
    await page.getByRole('heading', { name: 'Console' }).waitFor()
    await page.getByText('ada-console').waitFor()
    await page.getByText('https://console-intl.huaweicloud.com/iam/').waitFor()
    await page.getByRole('link', { name: 'Buy', exact: true }).click()
    await page.getByText('as a line for a shell').first().click()
    await page.getByText('sandbox_console=$CONSOLE_SESSION').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'is not associated' }).waitFor()
    idp.user = 'user-demo-customer-01'
    await page.goto(link(false))
    await page.getByRole('button', { name: 'Go to the console' }).click()
    await page.getByRole('main').getByText('demo-customer-01', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Buy', exact: true }).click()
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    const told = await page.getByText('It waits for its payment: order').innerText()
    await settle(page, told.split(' ').at(-1) ?? '')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('heading', { name: 'You are logged out' }).waitFor()
    forgivePlatform(visited)
    const answer = await page.goto(`${browsed.url}/authui/saml/console`)
    expect(answer?.status()).toBe(401)
    await page.getByRole('heading', { name: 'Login refused' }).waitFor()
    visited.wrong.splice(0, visited.wrong.length, ...visited.wrong.filter((each) => !each.includes('401')))
  })

  it('asks without JavaScript too, in Chinese where the browser wants it, and goes on when its session is over', async () => {
    await configure({ binding: 'form' })
    idp.user = 'bob'
    const visited = await visit(link(true), { javaScriptEnabled: false, locale: 'zh-CN' })
    const { page } = visited
    await page.getByRole('button', { name: 'Go to the console' }).click()
    await page.getByRole('heading', { name: '请选择要绑定的云账号' }).waitFor()
    const known = page.locator('form').filter({ hasText: '登录已有账号' })
    await known.getByLabel('账号名').fill('demo-customer-01')
    await known.getByLabel('密码').fill('Sandbox@2024')
    await known.getByRole('button', { name: '登录并绑定' }).click()
    await page.getByText('当前账号').waitFor()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('heading', { name: '您已退出登录' }).waitFor()
    forgivePlatform(visited)
    const again = await visit(link(false))
    await again.page.getByRole('button', { name: 'Go to the console' }).click()
    await again.page.getByRole('link', { name: 'Buy', exact: true }).waitFor()
    await browsed.call('POST', '/_sandbox/clock/advance', { duration: 'PT9H' })
    await again.page.getByRole('link', { name: 'Buy', exact: true }).click()
    await again.page.getByRole('heading', { name: 'Login refused' }).waitFor()
    again.wrong.splice(0, again.wrong.length, ...again.wrong.filter((each) => !each.includes('401')))
    forgivePlatform(again)
  })
})

/** Pays an order that waits, in the window that asks for it. */
async function settle(page: Page, order: string): Promise<void> {
  const row = page.getByRole('region', { name: 'To be paid' }).getByRole('listitem').filter({ hasText: order })
  await row.getByRole('button', { name: 'Pay now' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Pay / }).click()
  await dialog.getByText(/^Paid\./).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await row.waitFor({ state: 'detached' })
}
