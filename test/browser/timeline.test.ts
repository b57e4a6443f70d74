import { describe, expect, it } from 'vitest'
import { browsedSandbox } from '../helpers/browsed-sandbox.ts'
import { barriers, noBrowser, visit } from '../helpers/browser.ts'

describe.skipIf(noBrowser)('the timeline in the browser', () => {
  const browsed = browsedSandbox({ clock: '2026-05-06T08:00:00Z' })

  it('says what will happen, moves the clock there, and says what did', async () => {
    const { body } = await browsed.call('GET', '/_sandbox/clock/agenda')
    const [first] = body['due'] as { at: string; subject: string }[]
    const { page } = await visit(`${browsed.url}/`)
    await page.getByRole('heading', { name: '2026-05-06 08:00:00 UTC' }).waitFor()
    await page.getByRole('button', { name: 'Next expiry' }).click()
    const before = page.getByRole('region', { name: 'What will happen' })
    expect(await before.innerText()).toContain(first?.subject ?? 'nothing')
    await before.getByText('as a line for a shell').click()
    expect(await before.innerText()).toContain(`'${browsed.url}/_sandbox/clock/advance?partner=sandbox-partner'`)
    await before.getByRole('button', { name: 'Move the clock' }).click()
    await before.waitFor({ state: 'detached' })
    const { now } = (await browsed.call('GET', '/_sandbox/clock')).body as { now: string }
    await page.getByRole('heading', { name: now.replace('T', ' ').replace('Z', ' UTC') }).waitFor()
    const moved = page.locator('.moved').first()
    expect(await moved.innerText()).toContain(first?.subject ?? 'nothing')
    expect(await moved.getByRole('link', { name: /^Charges: [1-9]/ }).count()).toBe(1)
    expect(await moved.getByRole('link', { name: /^Files: [1-9]/ }).count()).toBe(1)
  })

  it('takes a moment from the handle, from the keyboard and from an event, and has no barriers', async () => {
    const { page } = await visit(`${browsed.url}/#/timeline`, { viewport: { width: 390, height: 780 } })
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
