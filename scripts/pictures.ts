import { mkdirSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { demoAccounts } from '../src/fixtures/demo-accounts.ts'
import { createSandbox } from '../src/server/create-sandbox.ts'
import { launchChromium } from '../test/helpers/chromium.ts'
import { type Client, clientAt } from '../test/helpers/client.ts'
import { signedHeaders } from '../test/helpers/sign.ts'

/** Makes the pictures of the page in docs/pictures. Each is taken only when what it shows is what the control API says. */

const folder = 'docs/pictures'
const largest = 200 * 1024

const sandbox = createSandbox({ clock: '2026-05-06T08:00:00Z' })
const { url, close } = await sandbox.listen(4010)
const call = clientAt(url)
const browser = await launchChromium()
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  await drawTimeline(page)
  await integrate(call)
  await drawRefusal(page)
  await drawConformance(page)
} finally {
  await browser.close()
  await close()
}

/** What an integration does on its first day: a page too large, a query that was not signed. */
async function integrate(asked: Client): Promise<void> {
  const token = sandbox.token()
  const list = (data: object) => asked('POST', '/v2/partners/sub-customers/query', data, token)
  const { body } = await list({ account_name: 'demo-customer-01', limit: 10 })
  const [customer] = body['customer_infos'] as { customer_id: string }[]
  const id = customer?.customer_id ?? ''
  const budget = '/v2/partners/sub-customers/budget'
  await asked('GET', `${budget}?customer_id=${id}`, undefined, token)
  await asked('POST', budget, { customer_id: id, budget_amount: 250.5 }, token)
  await list({ limit: 1000 })
  await asked('GET', '/v2/orders/customer-orders?limit=10', undefined, token)
  const endpoint = `${url}/v2/orders/customer-orders`
  const signed = signedHeaders({ method: 'GET', endpoint }, demoAccounts.intl.partner)
  await fetch(`${endpoint}?limit=50`, { headers: signed })
}

async function drawTimeline(page: Page): Promise<void> {
  await page.goto(`${url}/#/timeline`)
  const { body } = await call('GET', '/_sandbox/clock/agenda')
  await page.getByRole('heading', { name: `What is due (${String(body['count'])})` }).waitFor()
  await page.getByRole('button', { name: 'Next bill' }).click()
  await page.getByText('What will happen until then').first().waitFor()
  await draw(page, 'timeline')
}

async function drawRefusal(page: Page): Promise<void> {
  await page.goto(`${url}/#/exchanges`)
  const { body } = await call('GET', '/_sandbox/journal?format=brief')
  const said = body['brief'] as { readonly path: string; readonly status: number }[]
  const rows = page.getByRole('listbox').getByRole('option')
  await rows.nth(said.length - 1).waitFor()
  const shown = await rows.allInnerTexts()
  hold(shown.length, said.length, 'rows')
  for (const [at, { path, status }] of said.toReversed().entries())
    hold(
      [path, String(status)].every((each) => shown[at]?.includes(each)),
      true,
      `row ${at}`,
    )
  await rows.first().click()
  await page.getByRole('article').getByText('APIGW.0301').first().waitFor()
  await draw(page, 'refusal')
}

async function drawConformance(page: Page): Promise<void> {
  await page.goto(`${url}/#/conformance`)
  const { body } = await call('GET', '/_sandbox/conformance?lang=en')
  const { failed, passed } = body['count'] as { readonly failed: number; readonly passed: number }
  await page.getByText(`${failed} failed`).waitFor()
  await page.getByText(`${passed} passed`).waitFor()
  await page.locator('details.requirement summary').first().click()
  await draw(page, 'conformance')
}

async function draw(page: Page, name: string): Promise<void> {
  const path = `${folder}/${name}.png`
  await page.screenshot({ path })
  const { size } = statSync(path)
  if (size > largest) throw new Error(`${path} has ${size} bytes, more than ${largest}.`)
  console.log(`${path}: ${Math.round(size / 1024)} KB`)
}

function hold(shown: unknown, said: unknown, what: string): void {
  if (shown !== said)
    throw new Error(`The page shows ${String(shown)} of ${what}, the control API says ${String(said)}.`)
}
