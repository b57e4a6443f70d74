import { X509Certificate, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { publishedCertificate } from '../../src/saml/published-key.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import {
  bring,
  codeOn,
  configure,
  consolePage,
  logInAs,
  openLink,
  rightParts,
  startLogin,
} from '../helpers/console-switch.ts'
import { startPlatform } from '../helpers/platform.ts'
import { idpSignOn, signedResponse } from '../helpers/saml-idp.ts'

const certificate = new X509Certificate(Buffer.from(publishedCertificate, 'base64'))

describe('a login from a sales platform to the console', () => {
  it('sends the browser to the platform with a request that the published key has signed', async () => {
    const platform = startPlatform()
    await configure(platform)
    const { headers } = await openLink(platform)
    expect(headers['Location']).toMatch(new RegExp(`^${idpSignOn}\\?SAMLRequest=`))
    const request = await startLogin(platform)
    expect(
      verify('sha256', Buffer.from(request.signed), certificate.publicKey, Buffer.from(request.signature, 'base64')),
    ).toBe(true)
    expect(request.xml).toContain('<saml:Issuer>https://auth.huaweicloud.com/</saml:Issuer>')
    expect(request.consumerUrl).toBe('http://127.0.0.1:4010/authui/saml/SAMLAssertionConsumer')
  })

  it.each(['intl', 'cn'] as const)('lets a customer of the site %s in whom the partner created', async (site) => {
    const platform = startPlatform({ site })
    await configure(platform)
    const customer = [...platform.world.customers.values()].find(
      (each) => each.association === 'associated' && each.freeze === undefined,
    )
    const answer = await logInAs(platform, customer?.xaccountId ?? '')
    expect(answer.status, String(answer.body)).toBe(302)
    expect(answer.headers['Location']).toBe(
      `http://127.0.0.1:4010/authui/saml/console?service=${encodeURIComponent(consolePage)}`,
    )
    const cookie = (answer.headers['Set-Cookie'] ?? '').split(';')[0] ?? ''
    const landed = await platform.get('/authui/saml/session', { as: null, headers: { cookie } })
    expect(landed.body).toMatchObject({ partner: platform.world.id, site, customer_id: customer?.customerId })
    const page = await platform.get(`/authui/saml/console?service=${encodeURIComponent(consolePage)}`, {
      as: null,
      headers: { cookie },
    })
    expect(page.headers['Content-Type']).toBe('text/html; charset=utf-8')
    expect(String(page.body)).toContain(`<strong>${customer?.domainName ?? ''}</strong>`)
  })

  it('takes a response once', async () => {
    const platform = startPlatform()
    await configure(platform)
    const request = await startLogin(platform)
    const xml = signedResponse(rightParts(platform, request, 'user-demo-customer-01'))
    expect((await bring(platform, xml, request.relayState)).status).toBe(302)
    const again = await bring(platform, xml, request.relayState)
    expect([again.status, codeOn(again)]).toEqual([403, 'saml_request_used'])
  })

  it('keeps the decoded message in the journal', async () => {
    const platform = startPlatform()
    await configure(platform)
    await logInAs(platform, 'nobody-known')
    const exchange = platform.partner.journal.list().at(-1)
    expect(exchange?.operationId).toBe('ConsumeAssertion')
    expect(exchange?.explanation).toContain('<saml:AttributeValue>nobody-known</saml:AttributeValue>')
    expect(exchange?.explanation).toContain('saml_account_unbound')
    expect(onlyOf(platform.world.profile).site).toBe('intl')
  })
})
