import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { configure, openLink, postForm } from '../helpers/console-switch.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { idpMetadata } from '../helpers/saml-idp.ts'
import { platformKey } from '../helpers/saml-keys.ts'

/** What of samlify a sales platform uses. Its own types would make the names of a browser known to every file. */
interface Samlify {
  setSchemaValidator(validator: { validate: () => Promise<string> }): void
  ServiceProvider(settings: { metadata: string }): object
  IdentityProvider(settings: object): {
    parseLoginRequest(
      provider: object,
      binding: string,
      request: object,
    ): Promise<{ extract: { request: { id: string } } }>
    createLoginResponse(
      provider: object,
      info: object,
      binding: string,
      user: object,
      more: object,
    ): Promise<{ context: string }>
  }
}

const load: (name: string) => unknown = createRequire(import.meta.url)
const samlify = load('samlify') as Samlify

const attribute = (name: string): string =>
  `<saml:Attribute Name="${name}" FriendlyName="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri"><saml:AttributeValue>{${name}}</saml:AttributeValue></saml:Attribute>`

const template = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{ID}" Version="2.0" IssueInstant="{IssueInstant}" Destination="{Destination}" InResponseTo="{InResponseTo}"><saml:Issuer>{Issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="{AssertionID}" Version="2.0" IssueInstant="{IssueInstant}"><saml:Issuer>{Issuer}</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">{AssertionID}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="{NotOnOrAfter}" Recipient="{Destination}" InResponseTo="{InResponseTo}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{IssueInstant}" NotOnOrAfter="{NotOnOrAfter}"><saml:AudienceRestriction><saml:Audience>{Audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AttributeStatement>${attribute('xUserId')}${attribute('xAccountId')}</saml:AttributeStatement><saml:AuthnStatement AuthnInstant="{IssueInstant}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement></saml:Assertion></samlp:Response>`

const consumer = 'http://127.0.0.1:4010/authui/saml/SAMLAssertionConsumer'

/** A sales platform built on samlify: it takes over the metadata of the sandbox, and answers requests. */
async function platformOf(platform: TestPlatform, user: string) {
  const { body } = await platform.get('/authui/saml/metadata.xml', { as: null })
  const provider = samlify.ServiceProvider({ metadata: String(body) })
  const idp = samlify.IdentityProvider({
    metadata: idpMetadata().replace('<md:IDPSSODescriptor ', '<md:IDPSSODescriptor WantAuthnRequestsSigned="true" '),
    privateKey: platformKey.privateKey,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    loginResponseTemplate: { context: template, attributes: [] },
  })
  /** Answers a request whose signature is good, and throws for any other. */
  return async (location: string): Promise<{ SAMLResponse: string; RelayState: string }> => {
    const query = location.slice(location.indexOf('?') + 1)
    const values = Object.fromEntries(new URLSearchParams(query))
    const octetString = query.slice(0, query.indexOf('&Signature='))
    const { extract } = await idp.parseLoginRequest(provider, 'redirect', { query: values, octetString })
    const at = new Date(platform.world.now)
    const tags = {
      ID: `_r${extract.request.id}`,
      AssertionID: `_a${extract.request.id}`,
      IssueInstant: at.toISOString(),
      NotOnOrAfter: new Date(at.getTime() + 300_000).toISOString(),
      Destination: consumer,
      InResponseTo: extract.request.id,
      Issuer: 'https://platform.example/idp',
      Audience: 'https://auth.huaweicloud.com/',
      xUserId: user,
      xAccountId: user,
    }
    const fill = (text: string): { id: string; context: string } => ({
      id: tags.ID,
      context: Object.entries(tags).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text),
    })
    const { context } = await idp.createLoginResponse(provider, { extract }, 'post', {}, { customTagReplacement: fill })
    return { SAMLResponse: context, RelayState: values['RelayState'] ?? '' }
  }
}

it.each(['intl', 'cn'] as const)(
  'a platform built on samlify logs its user in, the first time and the second: %s',
  async (site) => {
    samlify.setSchemaValidator({ validate: () => Promise.resolve('the sandbox is the judge') })
    const platform = startPlatform({ site })
    await configure(platform, { binding: 'register' })
    const answerOf = await platformOf(platform, 'ada')
    const landed: string[] = []
    for (const first of [true, false]) {
      const { headers } = await openLink(platform, { first })
      const answer = await postForm(
        platform,
        '/authui/saml/SAMLAssertionConsumer',
        await answerOf(headers['Location'] ?? ''),
      )
      expect(answer.status, String(answer.body)).toBe(302)
      const cookie = (answer.headers['Set-Cookie'] ?? '').split(';')[0] ?? ''
      const { body } = await platform.get('/authui/saml/session', { as: null, headers: { cookie } })
      landed.push((body as { customer_id: string }).customer_id)
    }
    expect(new Set(landed).size).toBe(1)
  },
)

it('takes no request of the sandbox that was changed on the way', async () => {
  const platform = startPlatform()
  await configure(platform)
  const answerOf = await platformOf(platform, 'ada')
  const { headers } = await openLink(platform)
  await expect(answerOf((headers['Location'] ?? '').replace('RelayState=', 'RelayState=x'))).rejects.toThrow()
})
