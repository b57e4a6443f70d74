import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/server/create-sandbox.ts'
import { barriers, noBrowser, visit, type Visit } from '../helpers/browser.ts'
import { type Client, clientAt } from '../helpers/client.ts'

describe.skipIf(noBrowser)('the timeline in the browser', () => {
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

  it('says what will happen, moves the clock there, and says what did', async () => {
    const { body } = await call('GET', '/_sandbox/clock/agenda')
    const [first] = body['due'] as { at: string; subject: string }[]
    opened = await visit(`${url}/`)
    const { page } = opened
    await page.getByRole('heading', { name: '2026-05-06 08:00:00 UTC' }).waitFor()
    await page.getByRole('button', { name: 'Next expiry' }).click()
    const before = page.getByRole('region', { name: 'What will happen' })
    expect(await before.innerText()).toContain(first?.subject ?? 'nothing')
    await before.getByText('as a line for a shell').click()
    expect(await before.innerText()).toContain(`'${url}/_sandbox/clock/advance?partner=sandbox-partner'`)
    await before.getByRole('button', { name: 'Move the clock' }).click()
    await before.waitFor({ state: 'detached' })
    const { now } = (await call('GET', '/_sandbox/clock')).body as { now: string }
    await page.getByRole('heading', { name: now.replace('T', ' ').replace('Z', ' UTC') }).waitFor()
    const moved = page.locator('.moved').first()
    expect(await moved.innerText()).toContain(first?.subject ?? 'nothing')
    expect(await moved.getByRole('link', { name: /^Charges: [1-9]/ }).count()).toBe(1)
    expect(await moved.getByRole('link', { name: /^Files: [1-9]/ }).count()).toBe(1)
  })

  it('takes a moment from the handle, from the keyboard and from an event, and has no barriers', async () => {
    opened = await visit(`${url}/#/timeline`, { viewport: { width: 390, height: 780 } })
    const { page } = opened
    const before = page.getByRole('region', { name: 'What will happen' })
    const handle = page.getByRole('slider', { name: 'Go to' })
    await handle.focus()
    await page.keyboard.press('End')
    await before.waitFor()
    expect(await handle.getAttribute('aria-valuetext')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    await handle.blur()
    await page.keyboard.press('Escape')
    await before.waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await before.waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('Go to (UTC)').fill('2027-01-31 08:00:00')
    await expect.poll(() => before.getByRole('heading').innerText()).toContain('2027-01-31 08:00:00')
    await page.getByLabel('Language').selectOption('zh')
    await page.getByText('待发生事项').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
