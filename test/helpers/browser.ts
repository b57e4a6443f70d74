import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { chromiumHere, launchChromium } from './chromium.ts'

/** Whether there is no browser here. The test of the page is left out then, and says so; never where everything has to be tested. */
export const noBrowser = chromiumHere === undefined

if (noBrowser) {
  const word = 'There is no Chromium here (apt-get install -y chromium, or CHROMIUM=PATH): the page in the browser'
  if (process.env['CI'] !== undefined) throw new Error(`${word} cannot be tested.`)
  console.log(`${word} is not tested.`)
}

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

export interface Visit {
  readonly page: Page
  /** Errors on the console so far, and requests that left this machine; a test takes out what it meant to bring about. */
  readonly wrong: string[]
}

/** Ends each visit of a test; fails for an error on the console, and for a request that left this machine. */
const leaving: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave()
})

/**
 * Opens an address as a visitor with an empty browser does; the visit ends with the test. A control call that is refused is
 * told on the page, and the browser writes it down as well: no other status than those in `told` may be.
 */
export async function visit(
  url: string,
  options: BrowserContextOptions = {},
  told: readonly number[] = [400, 409],
): Promise<Visit> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({ locale: 'en-GB', ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error.stack)))
  page.on('console', (message) => {
    const status = Number(/status of (\d+)/.exec(message.text())?.[1])
    if (message.type() === 'error' && !told.includes(status)) wrong.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) wrong.push(`asked ${request.url()}`)
  })
  leaving.push(async () => {
    await context.close()
    expect(wrong).toEqual([])
  })
  await page.goto(url)
  return { page, wrong }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page that keeps somebody from using it, each with where it is. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`)
  return found as string[]
}
