import { describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/types/control.ts'
import { codeOn, configure, consolePage, logInAs, postForm } from '../helpers/console-switch.ts'
import { control } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { customerName } from '../helpers/site-names.ts'

type Console = components['schemas']['CustomerConsole']

const base = '/authui/saml/console'
const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region_code: 'la-north-2',
}

/** The cookie of a customer that has come in. */
async function cookieOf(platform: TestPlatform, number: string): Promise<string> {
  const { headers } = await logInAs(platform, platform.customer(customerName(platform, number)).xaccountId)
  return (headers['Set-Cookie'] ?? '').split(';')[0] ?? ''
}

describe.each(['intl', 'cn'] as const)('the console that a login lands on: %s', (site) => {
  it('is that of its customer: it looks, buys, pays and gives back by its cookie alone', async () => {
    const platform = startPlatform({ site })
    await configure(platform)
    const cookie = await cookieOf(platform, '01')
    const look = async (): Promise<Console> =>
      (await platform.get(`${base}/console`, { as: null, headers: { cookie } })).body as Console
    const act = async (call: string, body: unknown) =>
      platform.post(`${base}/${call}`, body, { as: null, headers: { cookie } })
    const before = await look()
    expect(before.customer_id).toBe(platform.customer(customerName(platform, '01')).customerId)
    const bought = await act('purchases', { items: [{ ...server, period_type: 2 }], provisioning_seconds: 0 })
    expect(bought.status, JSON.stringify(bought.body)).toBe(201)
    const paid = await act('order-payments', { order_id: (bought.body as { order_id: string }).order_id })
    expect([paid.status, (paid.body as { status: number }).status]).toEqual([201, 5])
    const after = await look()
    expect(after.resource_count).toBe(before.resource_count + 1)
    const ids = new Set(before.resources.map((each) => each.resource_id))
    const held = after.resources.find((each) => !ids.has(each.resource_id))
    expect((await act('unsubscriptions', { resource_id: held?.resource_id })).status).toBe(201)
    const wrong = await act('price', { items: [{ ...server, resource_spec: 'none' }] })
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([409, expect.stringContaining('items.0.resource_spec')])
  })

  it('is of nobody else, and of nobody without a session, or with one that is over', async () => {
    const platform = startPlatform({ site })
    await configure(platform)
    const cookie = await cookieOf(platform, '01')
    const other = platform.customer(customerName(platform, '17')).customerId
    const { body } = await control(platform, 'POST', `customers/${other}/purchases`, { items: [server] })
    const foreign = await platform.post(`${base}/order-payments`, body, { as: null, headers: { cookie } })
    expect(foreign.status).toBe(409)
    const { order_id } = body as { order_id: string }
    const named = await platform.post(`${base}/order-payments`, { order_id }, { as: null, headers: { cookie } })
    expect([named.status, platform.world.orders.get(order_id)?.status]).toEqual([409, 'pending_payment'])
    for (const call of [`${base}/../../_sandbox/reset`, `${base}/..%2f..%2freset`, `${base}/console%2f..`])
      expect((await platform.get(call, { as: null, headers: { cookie } })).status).toBeGreaterThanOrEqual(400)
    const refused = async (headers: Readonly<Record<string, string>>) => {
      const page = await platform.get(base, { as: null, headers })
      expect(page.headers['Content-Type']).toBe('text/html; charset=utf-8')
      return [page.status, codeOn(page)]
    }
    expect(await refused({})).toEqual([401, 'saml_session_missing'])
    expect(await refused({ cookie: 'sandbox_console=guessed' })).toEqual([401, 'saml_session_missing'])
    await control(platform, 'POST', 'clock/advance', { duration: 'PT8H' })
    expect(await refused({ cookie })).toEqual([401, 'saml_session_missing'])
  })

  it('is left by logging out, and hears no page of another origin', async () => {
    const platform = startPlatform({ site })
    await configure(platform)
    const cookie = await cookieOf(platform, '01')
    const strange = { cookie, origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' }
    for (const [method, path] of [
      ['POST', `${base}/order-cancellations`],
      ['POST', '/authui/saml/logout'],
      ['GET', `${base}/console`],
    ] as const) {
      const body = method === 'POST' ? { order_id: 'x' } : undefined
      const answer = await platform.call(method, path, { as: null, headers: strange, body })
      expect([answer.status, codeOn(answer)]).toEqual([403, 'saml_page_foreign'])
    }
    expect((await platform.get(base, { as: null, headers: { cookie } })).status).toBe(200)
    const raw = { as: null, raw: '', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } } as const
    const out = await platform.call('POST', '/authui/saml/logout', raw)
    expect([out.status, out.headers['Set-Cookie']]).toEqual([200, expect.stringContaining('Max-Age=0')])
    expect((await platform.get(base, { as: null, headers: { cookie } })).status).toBe(401)
  })
})

it('shows the console under a policy that loads nothing from elsewhere, with a name that is text', async () => {
  const platform = startPlatform()
  await configure(platform)
  const customer = platform.customer('demo-customer-01')
  platform.world.customers.set({ ...customer, domainName: '<img src=x onerror=alert(1)>' })
  const { headers } = await logInAs(platform, customer.xaccountId)
  const cookie = (headers['Set-Cookie'] ?? '').split(';')[0] ?? ''
  const page = await platform.get(base, { as: null, headers: { cookie, 'accept-language': 'zh-CN,zh;q=0.9' } })
  expect(String(page.body)).not.toContain('<img src=x')
  expect(String(page.body)).toContain('当前账号')
  const policy = page.headers['Content-Security-Policy'] ?? ''
  expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'sha256-[^']+'; base-uri 'none'; form-action 'self'/)
  expect(policy).not.toMatch(/unsafe|https?:/)
})

it('asks for an account in the language of the browser, and says at its field what is wrong', async () => {
  const platform = startPlatform()
  await configure(platform)
  const asked = await logInAs(platform, 'ada', { first: true, service: consolePage })
  const binding = /name="binding" value="(\w+)"/.exec(String(asked.body))?.[1] ?? ''
  const fields = { binding, choice: 'register', account_name: 'demo-customer-01' }
  const taken = await postForm(platform, '/authui/saml/binding', fields)
  expect([taken.status, codeOn(taken)]).toEqual([409, 'saml_binding_refused'])
  expect(String(taken.body)).toMatch(
    /id="new-name"[^>]*value="demo-customer-01"[^>]*aria-describedby="new-name-error"/s,
  )
  const known = { binding, choice: 'existing', account_name: '"><script>', password: 'x' }
  const raw = new URLSearchParams(known).toString()
  const chinese = await platform.call('POST', '/authui/saml/binding', {
    as: null,
    raw,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'zh-CN' },
  })
  expect(String(chinese.body)).toMatch(/<html lang="zh-CN">.*id="name"[^>]*aria-describedby="name-error"/s)
  expect(String(chinese.body)).not.toContain('<script>')
})
