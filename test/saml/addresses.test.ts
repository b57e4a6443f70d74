import { describe, expect, it } from 'vitest'
import { pemOf } from '../../src/saml/sign-text.ts'
import { publishedCertificate } from '../../src/saml/published-key.ts'
import { xmlLibrary } from '../../src/saml/xml-library.ts'
import {
  bring,
  bringEncoded,
  codeOn,
  configure,
  consolePage,
  logInAs,
  openLink,
  postForm,
  rightParts,
  startLogin,
} from '../helpers/console-switch.ts'
import { control, type Fields } from '../helpers/control.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'
import { idpMetadata, signedResponse } from '../helpers/saml-idp.ts'
import { strangerKey } from '../helpers/saml-keys.ts'

const metadata = '/authui/saml/metadata.xml'

describe('the metadata of the service provider', () => {
  it('names what a platform has to know', async () => {
    const { status, headers, body } = await startPlatform().get(`${metadata}?unsigned=true`, { as: null })
    expect([status, headers['Content-Type']]).toEqual([200, 'application/samlmetadata+xml; charset=utf-8'])
    expect(body).not.toContain('SignatureValue')
    for (const part of [
      'entityID="https://auth.huaweicloud.com/"',
      'AuthnRequestsSigned="true" WantAssertionsSigned="true"',
      'Location="http://127.0.0.1:4010/authui/saml/SAMLAssertionConsumer" index="0" isDefault="true"',
      'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
    ])
      expect(body).toContain(part)
  })

  it.each(['', '?unsigned=false', '?unsigned=x'])('is signed by the published key: %s', async (query) => {
    const { body } = await startPlatform().get(metadata + query, { as: null })
    const { DOMParser, SignedXml } = xmlLibrary()
    const verifier = new SignedXml({ publicCert: pemOf(publishedCertificate), getCertFromKeyInfo: () => null })
    const document = new DOMParser().parseFromString(String(body), 'text/xml')
    const [signature] = Array.from(document.getElementsByTagNameNS('http://www.w3.org/2000/09/xmldsig#', 'Signature'))
    if (signature === undefined) throw new Error('there is no signature')
    verifier.loadSignature(signature)
    expect(verifier.checkSignature(String(body))).toBe(true)
  })
})

describe('a login link', () => {
  it.each([
    ['saml_platform_unknown', 404, { xAccountType: 'NOBODY' }],
    ['saml_service_missing', 400, { service: '' }],
    ['saml_service_foreign', 400, { service: 'https://evil.example/' }],
    ['saml_service_foreign', 400, { service: 'https://huaweicloud.com.evil.example/' }],
    ['saml_service_foreign', 400, { service: 'http://console.huaweicloud.com/' }],
    ['saml_service_foreign', 400, { service: 'https://console.huaweicloud.com@evil.example/' }],
    ['saml_service_foreign', 400, { service: 'javascript:alert(1)' }],
    ['saml_service_foreign', 400, { service: '//evil.example/' }],
  ] as const)('is refused as %s with %i: %j', async (code, status, wishes) => {
    const platform = startPlatform()
    await configure(platform)
    const answer = await openLink(platform, wishes)
    expect([codeOn(answer), answer.status]).toEqual([code, status])
    expect(answer.headers['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(platform.world.loginRequests.size).toBe(0)
  })

  it('needs the metadata of the platform', async () => {
    expect(codeOn(await openLink(startPlatform()))).toBe('saml_provider_missing')
  })

  it('names the parameter that it lacks, and escapes what it repeats', async () => {
    const platform = startPlatform()
    const lacking = await platform.get('/authui/saml/login', { as: null })
    expect([lacking.status, String(lacking.body)]).toEqual([400, expect.stringContaining('xAccountType')])
    const { body } = await openLink(platform, { xAccountType: '<script>alert(1)</script>' })
    expect(body).not.toContain('<script>')
  })

  it('needs no service at a first login, on the China site never, and lands on a page of the sandbox as it is', async () => {
    const platform = startPlatform({ site: 'cn' })
    await configure(platform)
    expect((await openLink(platform, { service: '' })).status).toBe(302)
    const own = 'http://127.0.0.1:4010/_sandbox/page/#/console'
    const user = platform.customer('demo-customer-cn-01').xaccountId
    const { headers } = await logInAs(platform, user, { service: own })
    expect(headers['Location']).toBe(own)
    const intl = startPlatform()
    await configure(intl)
    expect((await openLink(intl, { first: true, service: '' })).status).toBe(302)
  })
})

describe('who is not let in', () => {
  it('is a customer that its partner froze, or that has left', async () => {
    const platform = startPlatform()
    await configure(platform)
    const customer = platform.customer('demo-customer-01')
    const freeze = { kind: 'account', by: 'partner', reason: 'late' } as const
    platform.world.customers.set({ ...customer, freeze })
    expect(codeOn(await logInAs(platform, customer.xaccountId))).toBe('saml_customer_frozen')
    platform.world.customers.set({ ...customer, freeze: { ...freeze, by: 'association' } })
    expect((await logInAs(platform, customer.xaccountId)).status).toBe(302)
    platform.world.customers.set({ ...customer, association: 'left' })
    expect(codeOn(await logInAs(platform, customer.xaccountId))).toBe('saml_customer_left')
  })

  it('is nobody without a session, and nobody with one that has ended', async () => {
    const platform = startPlatform()
    await configure(platform)
    const session = '/authui/saml/session'
    expect((await platform.get(session, { as: null })).status).toBe(401)
    const { headers } = await logInAs(platform, platform.customer('demo-customer-01').xaccountId)
    const cookie = (headers['Set-Cookie'] ?? '').split(';')[0] ?? ''
    await control(platform, 'POST', 'clock/advance', { duration: 'PT8H' })
    expect((await platform.get(session, { as: null, headers: { cookie } })).status).toBe(401)
  })
})

it('a request is good for five minutes, and one that nobody can use is forgotten in the end', async () => {
  const platform = startPlatform()
  await configure(platform)
  await openLink(platform)
  await control(platform, 'POST', 'clock/advance', { duration: 'PT2H' })
  await openLink(platform)
  expect(platform.world.loginRequests.size).toBe(1)
})

it('a request may be answered for five minutes', async () => {
  const platform = startPlatform()
  await configure(platform)
  const { xaccountId } = platform.customer('demo-customer-01')
  const after = async (duration: string, meanwhile = (): Promise<unknown> => Promise.resolve()) => {
    const request = await startLogin(platform)
    await control(platform, 'POST', 'clock/advance', { duration })
    await meanwhile()
    return bring(platform, signedResponse(rightParts(platform, request, xaccountId)), request.relayState)
  }
  expect((await after('PT5M')).status).toBe(302)
  expect(codeOn(await after('PT5M1S'))).toBe('saml_request_expired')
  expect(codeOn(await after('PT59M', () => openLink(platform)))).toBe('saml_request_expired')
  expect(codeOn(await after('PT61M', () => openLink(platform)))).toBe('saml_request_unknown')
})

it('a message may have a mebibyte', async () => {
  const platform = startPlatform()
  await configure(platform)
  const brought = async (bytes: number): Promise<string> => {
    const answer = await bringEncoded(platform, Buffer.alloc(bytes).toString('base64'), 'x')
    expect(codeOn(answer)).toBe('saml_message_unreadable')
    return String(answer.body)
  }
  const limit = 1024 * 1024
  expect(await brought(limit)).not.toContain('1 MiB')
  expect(await brought(limit + 10)).toContain('it has more than 1 MiB')
})

it('what has ended is forgotten: accounts that nobody named, assertions and sessions', async () => {
  const platform = startPlatform()
  await configure(platform)
  const { world } = platform
  const { xaccountId } = platform.customer('demo-customer-01')
  const kept = (): number[] => [world.pendingBindings.size, world.usedAssertions.size, world.consoleSessions.size]
  const visit = async (): Promise<void> => {
    await logInAs(platform, 'ada', { first: true })
    await logInAs(platform, xaccountId)
  }
  await visit()
  expect(kept()).toEqual([1, 2, 1])
  await control(platform, 'POST', 'clock/advance', { duration: 'PT10M' })
  await visit()
  expect(kept()).toEqual([2, 2, 2])
  await control(platform, 'POST', 'clock/advance', { duration: 'PT9H' })
  await visit()
  expect(kept()).toEqual([1, 2, 3])
  await control(platform, 'POST', 'clock/advance', { duration: 'P2D' })
  await visit()
  expect(kept()).toEqual([1, 2, 1])
})

it('a page that refuses says it in Chinese with the English words below, and in English once', async () => {
  const platform = startPlatform()
  const page = async (language: string): Promise<string> => {
    const headers = { 'accept-language': language }
    return String((await platform.get('/authui/saml/login?xAccountType=x', { as: null, headers })).body)
  }
  expect(await page('zh-CN')).toContain('<p class="dim" lang="en">')
  expect(await page('en-US')).not.toContain('<p class="dim"')
})

describe('the metadata of a platform', () => {
  const wrong = [
    ['it declares an entity', `<!DOCTYPE x>${idpMetadata()}`],
    ['it is no XML', 'metadata'],
    ['it has another root', '<x/>'],
    ['it has no entity id', idpMetadata({ entityId: '' })],
    ['it has no certificate', idpMetadata({ keys: [] })],
    ['its certificate is none', idpMetadata().replace(/<ds:X509Certificate>[^<]*/, '<ds:X509Certificate>aGk=')],
    ['its address is none', idpMetadata({ signOn: 'javascript:alert(1)' })],
  ] as const
  it.each(wrong)('is refused where %s, and nothing is changed', async (_why, idp_metadata) => {
    const platform = startPlatform()
    const { status, body } = await control(platform, 'PUT', 'sso', { idp_metadata, notification_url: consolePage })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('idp_metadata')])
    expect(platform.world.ssoConfigurations.size).toBe(0)
  })

  const told = async (idp_metadata: string) => {
    const { body } = await control(startPlatform(), 'PUT', 'sso', { idp_metadata })
    return body as { certificates: number; sign_on_url: string }
  }
  const twoKeys = idpMetadata({ keys: [strangerKey, strangerKey] })

  it('needs a key that signs: one that says nothing does, one that encrypts does not', async () => {
    const encrypting = idpMetadata().replace('use="signing"', 'use="encryption"')
    expect(JSON.stringify(await told(encrypting))).toContain('it has no KeyDescriptor for signing')
    expect(await told(twoKeys.replace('use="signing"', 'use="encryption"'))).toMatchObject({ certificates: 1 })
    expect(await told(idpMetadata().replace(' use="signing"', ''))).toMatchObject({ certificates: 1 })
  })

  it('counts every certificate of a signature, of which all have to be good', async () => {
    expect(await told(twoKeys)).toMatchObject({ certificates: 2 })
    const oneBad = twoKeys.replace(/<ds:X509Certificate>[^<]*/, '<ds:X509Certificate>aGk=')
    expect(JSON.stringify(await told(oneBad))).toContain('is none with an RSA key')
    const foreign = '</ds:X509Certificate><X509Certificate xmlns="urn:x">aGk=</X509Certificate>'
    expect(await told(idpMetadata().replace('</ds:X509Certificate>', foreign))).toMatchObject({ certificates: 1 })
  })

  it('may name several addresses: the one for redirects is taken, else the first', async () => {
    const post = (url: string): string =>
      `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${url}"/>`
    const own = /<md:SingleSignOnService [^>]*>/
    const signOn = 'https://a.example/redirect'
    const both = idpMetadata({ signOn }).replace(own, (found) => post('https://a.example/post') + found)
    expect((await told(both)).sign_on_url).toBe(signOn)
    const posts = post('ftp://a.example/') + post('http://a.example/1') + post('http://a.example/2')
    expect((await told(idpMetadata().replace(own, posts))).sign_on_url).toBe('http://a.example/1')
  })

  it('needs one provider, and says so', async () => {
    const platform = startPlatform()
    const idp_metadata = idpMetadata().replaceAll('IDPSSODescriptor', 'SPSSODescriptor')
    const { body } = await control(platform, 'PUT', 'sso', { idp_metadata })
    expect(JSON.stringify(body)).toContain('it needs one IDPSSODescriptor')
  })

  it('may have two keys while they change, and is taken away by null', async () => {
    const platform = startPlatform()
    await configure(platform, { idp_metadata: idpMetadata({ keys: [strangerKey] }) })
    const { xaccountId } = platform.customer('demo-customer-01')
    expect(codeOn(await logInAs(platform, xaccountId))).toBe('saml_signature_wrong')
    await configure(platform, {
      idp_metadata: idpMetadata().replace(
        '<md:KeyDescriptor',
        `<md:KeyDescriptor use="signing"><x:KeyInfo xmlns:x="http://www.w3.org/2000/09/xmldsig#"><x:X509Data><x:X509Certificate>${strangerKey.certificate}</x:X509Certificate></x:X509Data></x:KeyInfo></md:KeyDescriptor><md:KeyDescriptor`,
      ),
    })
    expect((await logInAs(platform, xaccountId)).status).toBe(302)
    const { body } = await control(platform, 'PUT', 'sso', { idp_metadata: null })
    expect(body).toMatchObject({ idp_entity_id: null, certificates: 0 })
  })

  it.each([
    [{ notification_url: 'ftp://platform.example/' }, 'notification_url'],
    [{ binding: 'existing' }, 'binding_account'],
    [{ binding_account: 'demo-customer-01' }, 'binding_account'],
  ])('%j names the field at fault', async (change, field) => {
    const { status, body } = await control(startPlatform(), 'PUT', 'sso', change)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(field)])
  })

  it('keeps the account of a binding that is existing already, and wants one anew from any other', async () => {
    const platform = startPlatform()
    const put = (change: Fields): Promise<Answered> => control(platform, 'PUT', 'sso', change)
    await put({ binding: 'existing', binding_account: 'demo-customer-01' })
    expect((await put({ binding: 'existing' })).body).toMatchObject({ binding_account: 'demo-customer-01' })
    expect((await put({ binding: 'register' })).body).toMatchObject({ binding: 'register' })
    expect((await put({ binding: 'existing' })).status).toBe(400)
  })
})

it('a form of a binding that nobody waits for is refused', async () => {
  const answer = await postForm(startPlatform(), '/authui/saml/binding', { binding: 'x', choice: 'register' })
  expect([codeOn(answer), answer.status]).toEqual(['saml_binding_unknown', 404])
})

it('gives each request an id of its own, whether it comes to the platform or to the console switch', async () => {
  const platform = startPlatform()
  const paths = ['/v2/bases/currencies', '/authui/saml/login', metadata, '/v2/bases/currencies', '/authui/saml/login']
  const answers: string[] = []
  for (const path of paths) answers.push(String((await platform.get(path, { as: null })).headers['X-Request-Id']))
  expect(new Set(answers).size).toBe(paths.length)
  expect(answers).not.toContain('undefined')
})
