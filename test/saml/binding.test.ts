import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { isSignedText } from '../../src/saml/sign-text.ts'
import { checkInvariants } from '../../src/state/invariants.ts'
import { bring, codeOn, configure, logInAs, postForm, rightParts, startLogin } from '../helpers/console-switch.ts'
import { control } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedResponse } from '../helpers/saml-idp.ts'

/** A partner that is told of bindings: what it got, and how it answers. */
interface Partner {
  readonly url: string
  readonly told: URLSearchParams[]
  status: number
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function openPartner(): Promise<Partner> {
  const told: URLSearchParams[] = []
  const partner = { url: '', told, status: 200 }
  const server = createServer((incoming, outgoing) => {
    void incoming.toArray().then((chunks: Buffer[]) => {
      told.push(new URLSearchParams(Buffer.concat(chunks).toString()))
      outgoing.writeHead(partner.status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  partner.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bound`
  return partner
}

interface Notice {
  readonly state: string
  readonly attempts: readonly { readonly status: number | null; readonly fault: string | null }[]
}

async function notices(platform: TestPlatform): Promise<readonly Notice[]> {
  const { body } = await control(platform, 'GET', 'sso/notices')
  return (body as { notices: Notice[] }).notices
}

function bindingOn(body: unknown): string {
  return /name="binding" value="(\w+)"/.exec(String(body))?.[1] ?? ''
}

const first = { first: true }

describe('binding an account of the cloud at the first login', () => {
  it('registers one from the page, tells the partner with a signature, and lets its user in again without asking', async () => {
    const platform = startPlatform()
    const partner = await openPartner()
    await configure(platform, { notification_url: partner.url })
    const asked = await logInAs(platform, 'ada', first)
    expect(asked.status).toBe(200)
    const answer = await postForm(platform, '/authui/saml/binding', {
      binding: bindingOn(asked.body),
      choice: 'register',
      account_name: 'ada-console',
    })
    expect(answer.status, String(answer.body)).toBe(302)
    const customer = platform.customer('ada-console')
    const [told] = partner.told
    const bindRequest = told?.get('bindRequest') ?? ''
    expect(JSON.parse(Buffer.from(bindRequest, 'base64').toString())).toEqual({
      domainName: 'ada-console',
      domainId: customer.customerId,
      xUserId: 'ada',
      xAccountId: 'ada',
      bindAction: 1,
    })
    expect(told?.get('SigAlg')).toBe('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')
    expect(isSignedText(bindRequest, told?.get('Signature') ?? '')).toBe(true)
    expect((await logInAs(platform, 'ada')).status).toBe(302)
    expect((await notices(platform))[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
    expect(checkInvariants(platform.world).filter(({ holds }) => !holds)).toEqual([])
  })

  it('binds the account of somebody who logs in, once', async () => {
    const platform = startPlatform()
    await configure(platform)
    const asked = await logInAs(platform, 'ada', first)
    const known = { choice: 'existing', account_name: 'demo-customer-01', password: 'Sandbox@2024' }
    const wrong = await postForm(platform, '/authui/saml/binding', {
      ...known,
      binding: bindingOn(asked.body),
      password: 'guess',
    })
    expect([wrong.status, codeOn(wrong)]).toEqual([409, 'saml_binding_refused'])
    const bound = await postForm(platform, '/authui/saml/binding', { ...known, binding: bindingOn(asked.body) })
    expect(bound.status, String(bound.body)).toBe(302)
    const other = await logInAs(platform, 'bob', first)
    const taken = await postForm(platform, '/authui/saml/binding', { ...known, binding: bindingOn(other.body) })
    expect([taken.status, codeOn(taken)]).toEqual([409, 'saml_account_taken'])
    const again = await postForm(platform, '/authui/saml/binding', { ...known, binding: bindingOn(asked.body) })
    expect(codeOn(again)).toBe('saml_binding_unknown')
  })

  it('answers at once where a test has set it', async () => {
    const platform = startPlatform({ site: 'cn' })
    await configure(platform, { binding: 'register' })
    expect((await logInAs(platform, 'ada', first)).status).toBe(302)
    await control(platform, 'PUT', 'sso?partner=sandbox-partner-cn', {
      binding: 'existing',
      binding_account: 'demo-customer-cn-01',
    })
    expect((await logInAs(platform, 'bob', first)).status).toBe(302)
    const { body } = await control(platform, 'GET', 'sso/bindings')
    const { bindings } = body as { bindings: { xaccount_id: string; customer_id: string }[] }
    expect(bindings.map((each) => each.xaccount_id)).toEqual(['bob', 'ada'])
    expect(bindings[0]?.customer_id).toBe(platform.customer('demo-customer-cn-01').customerId)
    await control(platform, 'PUT', 'sso?partner=sandbox-partner-cn', { binding_account: 'nobody-known' })
    expect(codeOn(await logInAs(platform, 'eve', first))).toBe('saml_binding_refused')
  })

  it('is of the account, and tells of the user who came', async () => {
    const platform = startPlatform()
    const partner = await openPartner()
    await configure(platform, { notification_url: partner.url, binding: 'register' })
    const request = await startLogin(platform, first)
    const attributes = { xUserId: 'ada', xAccountId: 'acme' }
    const xml = signedResponse({ ...rightParts(platform, request, 'ada'), attributes })
    expect((await bring(platform, xml, request.relayState)).status).toBe(302)
    const told = Buffer.from(partner.told[0]?.get('bindRequest') ?? '', 'base64').toString()
    expect(JSON.parse(told)).toMatchObject(attributes)
    const { body } = await control(platform, 'GET', 'sso/bindings')
    expect(body).toMatchObject({ bindings: [{ xaccount_id: 'acme', xuser_id: 'ada' }] })
    expect([...platform.world.consoleSessions.values()]).toMatchObject([{ userId: 'ada' }])
    expect((await logInAs(platform, 'acme')).status).toBe(302)
    expect(codeOn(await logInAs(platform, 'ada'))).toBe('saml_account_unbound')
  })

  it('tries to tell a partner three times by the clock of the sandbox', async () => {
    const platform = startPlatform()
    const partner = await openPartner()
    partner.status = 503
    await configure(platform, { notification_url: partner.url, binding: 'register' })
    await logInAs(platform, 'ada', first)
    expect((await notices(platform))[0]).toMatchObject({ state: 'waiting', attempts: [{ status: 503 }] })
    for (const duration of ['PT1M', 'PT10M', 'PT1H']) await control(platform, 'POST', 'clock/advance', { duration })
    expect(partner.told).toHaveLength(3)
    const [notice] = await notices(platform)
    expect(notice?.state).toBe('given_up')
    expect(notice?.attempts.map((each) => each.status)).toEqual([503, 503, 503])
    const { body } = await control(platform, 'GET', 'outbox?kind=binding-callback')
    expect((body as { messages: unknown[] }).messages).toHaveLength(3)
  })

  it('lists what partners were told, the latest first, as many as are asked for', async () => {
    const platform = startPlatform()
    const partner = await openPartner()
    await configure(platform, { notification_url: partner.url, binding: 'register' })
    for (const user of ['ada', 'bob', 'eve']) await logInAs(platform, user, first)
    const listed = async (query = ''): Promise<unknown> => {
      const { body } = await control(platform, 'GET', `sso/notices${query}`)
      return (body as { notices: { xaccount_id: string }[] }).notices.map((each) => each.xaccount_id)
    }
    expect(await listed()).toEqual(['eve', 'bob', 'ada'])
    expect(await listed('?limit=2')).toEqual(['eve', 'bob'])
    expect(await listed('?limit=9')).toEqual(['eve', 'bob', 'ada'])
  })

  it('tells a partner that could not be reached when it is there again', async () => {
    const platform = startPlatform()
    await configure(platform, { notification_url: 'http://127.0.0.1:1/bound', binding: 'register' })
    await logInAs(platform, 'ada', first)
    const [failed] = await notices(platform)
    expect([failed?.state, failed?.attempts[0]?.status]).toEqual(['waiting', null])
    expect(failed?.attempts[0]?.fault).not.toBe('')
  })
})
