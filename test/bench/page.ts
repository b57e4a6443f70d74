import type { Browser, Page } from 'playwright-core'
import autocannon from 'autocannon'
import { chromiumHere, launchChromium } from '../helpers/chromium.ts'
import { clientAt } from '../helpers/client.ts'
import { prepareCalls } from './calls.ts'
import type { Call } from './load.ts'
import { pinLoad, serve, type Served } from './servers.ts'

/** Exchanges that arrive, in turns while nobody looks and while the page shows them. */
interface Arrivals {
  readonly perSecond: number
  /** Milliseconds of the sandbox's processor time for each. */
  readonly cpuMs: number
}

interface ListFigure {
  readonly room: string
  readonly rows: number
  readonly firstRowsMs: number
  /** While the list is scrolled to its end, in milliseconds; what takes less than 50 counts as 0. */
  readonly longestTaskMs: number
  /** From the end of the scrolling to the last row. */
  readonly lastRowMs: number
}

export interface PageFigures {
  readonly alone: Arrivals
  readonly watched: Arrivals
  readonly longestTaskMs: number
  readonly lists: readonly ListFigure[]
}

/** What runs in the browser is text: these files know no document. */
const watchTasks = `globalThis.longTasks = []
new PerformanceObserver((seen) => longTasks.push(...seen.getEntries().map(({ duration }) => duration)))
  .observe({ entryTypes: ['longtask'] })`
/** What is known of a list here. */
interface Scrolled {
  scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

const arrivals = 1000
const steps = 200

/** What the page in the browser costs the sandbox, and how it holds out itself; undefined where there is no browser. */
export async function measurePage(seconds: number): Promise<PageFigures | undefined> {
  if (chromiumHere === undefined) {
    console.log('the page: there is no Chromium here, it is not measured')
    return undefined
  }
  const browser = await launchChromium()
  const command = [process.execPath, 'src/cli/main.ts', 'start', '--port', '4118', '--rate-limits', 'off']
  const sandbox = await serve('sandbox', command, { url: 'http://127.0.0.1:4118', probe: '/_sandbox/health' })
  try {
    const { read } = await prepareCalls(sandbox)
    const { alone, watched, longestTaskMs } = await measureFlood(browser, sandbox, { read, seconds })
    const lists = [await scrollExchanges(browser, sandbox), await scrollCustomers(browser, sandbox, 100_000)]
    const figures = { alone, watched, longestTaskMs, lists }
    console.log(`the page: ${JSON.stringify(figures)}`)
    return figures
  } finally {
    await browser.close()
    await sandbox.stop()
  }
}

interface Flood {
  readonly read: Call
  readonly seconds: number
}

/** Alone and watched in turns: what a machine does besides is then the same for both. */
async function measureFlood(
  browser: Browser,
  sandbox: Served,
  { read, seconds }: Flood,
): Promise<Omit<PageFigures, 'lists'>> {
  await arrive(sandbox, { read, seconds: 2 })
  const turns = { alone: [] as Arrivals[], watched: [] as Arrivals[] }
  let longestTaskMs = 0
  for (const _turn of [1, 2]) {
    turns.alone.push(await arrive(sandbox, { read, seconds }))
    const page = await openPage(browser, `${sandbox.url}/#/exchanges`)
    await settled(page, await countOf(sandbox.url, 'journal?format=brief&limit=1'))
    turns.watched.push(await arrive(sandbox, { read, seconds }))
    longestTaskMs = Math.max(longestTaskMs, await longestTask(page))
    await page.close()
  }
  return { alone: meanOf(turns.alone), watched: meanOf(turns.watched), longestTaskMs }
}

function meanOf(turns: readonly Arrivals[]): Arrivals {
  const mean = (by: keyof Arrivals): number => turns.reduce((sum, each) => sum + each[by], 0) / turns.length
  return { perSecond: mean('perSecond'), cpuMs: mean('cpuMs') }
}

async function arrive(sandbox: Served, { read, seconds }: Flood): Promise<Arrivals> {
  const before = sandbox.cpuSeconds()
  const { method, path, headers = {} } = read
  const { requests } = await autocannon({
    url: sandbox.url + path,
    method,
    headers,
    connections: 10,
    overallRate: arrivals,
    duration: seconds,
  })
  const cpu = sandbox.cpuSeconds() - before
  return { perSecond: requests.average, cpuMs: (1000 * cpu) / requests.total }
}

async function scrollExchanges(browser: Browser, { url }: Served): Promise<ListFigure> {
  return scroll(browser, url, { room: 'exchanges', rows: await countOf(url, 'journal?format=brief&limit=1') })
}

async function scrollCustomers(browser: Browser, sandbox: Served, rows: number): Promise<ListFigure> {
  const call = clientAt(sandbox.url)
  for (let made = 0; made < rows; made += 1000) {
    const { status } = await call('POST', '/_sandbox/customers', { count: 1000, prefix: `bench-${made}` })
    if (status !== 201) throw new Error(`customers are refused with ${status}`)
  }
  return scroll(browser, sandbox.url, {
    room: 'world/customers',
    rows: await countOf(sandbox.url, 'records/customers?limit=1'),
  })
}

type Shown = Pick<ListFigure, 'room' | 'rows'>

/** Opens a room with a list, and scrolls it to its end as somebody does who draws its bar. */
async function scroll(browser: Browser, url: string, { room, rows }: Shown): Promise<ListFigure> {
  const began = performance.now()
  const page = await openPage(browser, `${url}/#/${room}`)
  await rowsOf(page).first().waitFor()
  const firstRowsMs = performance.now() - began
  const list = page.getByRole('listbox')
  await settled(page, rows)
  await longestTask(page)
  for (let step = 1; step <= steps; step += 1)
    await list.evaluate((element: Scrolled, part) => {
      element.scrollTop = (element.scrollHeight - element.clientHeight) * part
    }, step / steps)
  const ended = performance.now()
  await page.locator(`[role=option][aria-posinset="${rows}"] .what`).waitFor()
  const lastRowMs = performance.now() - ended
  const longestTaskMs = await longestTask(page)
  await page.close()
  return { room, rows, firstRowsMs, longestTaskMs, lastRowMs }
}

const rowsOf = (page: Page) => page.getByRole('listbox').getByRole('option')

/** Waits until the list has so many rows: older exchanges come in after the newest. */
async function settled(page: Page, rows: number): Promise<void> {
  await page.locator(`[role=option][aria-setsize="${rows}"]`).first().waitFor()
}

async function countOf(url: string, path: string): Promise<number> {
  const { body } = await clientAt(url)('GET', `/_sandbox/${path}`)
  return Number(body['count'])
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(60_000)
  await page.addInitScript({ content: watchTasks })
  await page.goto(url)
  return page
}

/** The longest task since the last call, in milliseconds; 0 where none took 50. */
async function longestTask(page: Page): Promise<number> {
  // The observer is told of a task a little after it.
  await page.waitForTimeout(300)
  return Number(await page.evaluate('longTasks.splice(0).reduce((most, each) => Math.max(most, each), 0)'))
}

/** The section of docs/performance.md about the page. */
export function reportPage(figures: PageFigures | undefined): string {
  if (figures === undefined) return '## The page\n\nNot measured: there was no Chromium where this was made.\n'
  const { alone, watched, longestTaskMs, lists } = figures
  const row = (each: ListFigure): string =>
    `| ${each.room} | ${each.rows} | ${each.firstRowsMs.toFixed(0)} ms | ${taskText(each.longestTaskMs)} | ${each.lastRowMs.toFixed(0)} ms |`
  return `## The page

Reads come in at ${arrivals} a second, in turns while nobody looks and while a browser shows the room of exchanges. Watched to
alone, ${(watched.perSecond / alone.perSecond).toFixed(2)} as many are answered, and ${(alone.cpuMs / watched.cpuMs).toFixed(2)} as many in a second of the sandbox's processor time (goal: 0.90): an
exchange takes ${alone.cpuMs.toFixed(3)} ms of it alone and ${watched.cpuMs.toFixed(3)} ms watched. The longest task of the page takes ${taskText(longestTaskMs)} (goal: below 200 ms).

| room | rows | first rows after | longest task while it is scrolled to the end | the last row after that |
| --- | --- | --- | --- | --- |
${lists.map(row).join('\n')}
`
}

function taskText(ms: number): string {
  return ms === 0 ? 'below 50 ms' : `${ms.toFixed(0)} ms`
}

if (import.meta.main) {
  pinLoad()
  console.log(reportPage(await measurePage(Number(process.env['BENCH_SECONDS'] ?? 5))))
}
