import { createHash, createHmac, sign } from 'node:crypto'
import { pemOf } from '../../src/saml/sign-text.ts'
import { signedResponse, signXml, wrapInResponse, writeAssertion } from '../helpers/saml-idp.ts'
import { platformKey, strangerKey } from '../helpers/saml-keys.ts'
import type { Forger, Forgery } from './forgery.ts'

const right = ({ parts }: Forger): string => signedResponse(parts)
const assertionOf = (xml: string): string => /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)?.[0] ?? ''
const signatureOf = (xml: string): string => /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(xml)?.[0] ?? ''
const evil = ({ victim }: Forger): string => writeAssertion({ ...victim, assertionId: '_evil' })
const sha256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'

/** Puts a forged assertion where the signed one stands, and the signed one somewhere else. */
function moved(forger: Forger, place: (signed: string) => string, into = /$/): string {
  const xml = right(forger)
  const signed = assertionOf(xml)
  const forged = xml.replace(signed, evil(forger))
  return forged.replace(into, (match) => place(signed) + match)
}

const end = /<\/samlp:Response>/

/** The signed assertion in places where nobody looks for it, and a forged one where it is read. */
const places: readonly Forgery[] = [
  {
    name: 'the signed assertion in StatusDetail',
    found: 'saml_assertion_count',
    forge: (forger) =>
      moved(forger, (signed) => `<samlp:StatusDetail>${signed}</samlp:StatusDetail>`, /<\/samlp:Status>/),
  },
  {
    name: 'the signed assertion in Advice of the forged one',
    found: 'saml_assertion_count',
    forge: (forger) => moved(forger, (signed) => `<saml:Advice>${signed}</saml:Advice>`, /<saml:AttributeStatement>/),
  },
  {
    name: 'the signed assertion in an attribute value of the forged one',
    found: 'saml_assertion_count',
    forge: (forger) => moved(forger, (signed) => signed, /<\/saml:AttributeValue>/),
  },
  {
    name: 'the signed assertion in SubjectConfirmationData of the forged one',
    found: 'saml_assertion_count',
    forge: (forger) =>
      moved(
        forger,
        (signed) =>
          `<saml:SubjectConfirmation><saml:SubjectConfirmationData>${signed}</saml:SubjectConfirmationData></saml:SubjectConfirmation>`,
        /<\/saml:Subject>/,
      ),
  },
  {
    name: 'the signed assertion in an Issuer',
    found: 'saml_assertion_count',
    forge: (forger) => moved(forger, (signed) => `<saml:Issuer>${signed}</saml:Issuer>`, end),
  },
  {
    name: 'the signed assertion in KeyInfo of a signature of the forged one',
    found: 'saml_assertion_count',
    forge: (forger) => {
      const xml = right(forger)
      const signed = assertionOf(xml)
      const bag = signatureOf(xml).replace('</ds:KeyInfo>', `${signed}</ds:KeyInfo>`)
      return xml.replace(signed, evil(forger).replace('</saml:Issuer>', `</saml:Issuer>${bag}`))
    },
  },
  {
    name: 'an assertion of SAML 1.1 beside the signed one',
    found: 'saml_assertion_count',
    forge: (forger) =>
      right(forger).replace(end, '<old:Assertion xmlns:old="urn:oasis:names:tc:SAML:1.0:assertion"/></samlp:Response>'),
  },
  {
    name: 'the prefix of SAML bound to another namespace',
    found: 'saml_assertion_count',
    forge: ({ victim }) =>
      wrapInResponse(victim, writeAssertion(victim).replace('urn:oasis:names:tc:SAML:2.0:assertion', 'urn:evil')),
  },
  {
    name: 'a response of another namespace',
    found: 'saml_assertion_count',
    forge: (forger) => right(forger).replace('urn:oasis:names:tc:SAML:2.0:protocol', 'urn:evil'),
  },
  {
    name: 'a request for logout with the signed assertion in it',
    found: 'saml_assertion_count',
    forge: (forger) => right(forger).replaceAll('samlp:Response', 'samlp:LogoutRequest'),
  },
  {
    name: 'an envelope of SOAP around the response',
    found: 'saml_assertion_count',
    forge: (forger) =>
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${right(forger)}</s:Body></s:Envelope>`,
  },
  {
    name: 'the signed assertion as text, a forged one as elements',
    found: 'saml_signature_misplaced',
    forge: (forger) => moved(forger, (signed) => `<samlp:Extensions><![CDATA[${signed}]]></samlp:Extensions>`, end),
  },
  {
    name: 'a detached signature beside the forged assertion',
    found: 'saml_signature_misplaced',
    forge: (forger) => {
      const xml = right(forger)
      return xml.replace(assertionOf(xml), `${evil(forger)}${signatureOf(xml)}`)
    },
  },
]

/** Signatures that are two, of other kinds, or of other keys. */
const signatures: readonly Forgery[] = [
  {
    name: 'a stranger signs the response, and nobody the assertion',
    found: 'saml_signature_misplaced',
    forge: ({ victim }) => {
      const response = "/*[local-name(.)='Response']"
      const after = `${response}/*[local-name(.)='Issuer']`
      return signXml(wrapInResponse(victim, writeAssertion(victim)), { key: strangerKey, xpath: response, after })
    },
  },
  {
    name: 'a signature of a stranger before the right one',
    found: 'saml_signature_misplaced',
    forge: (forger) => {
      const own = signatureOf(right(forger))
      const xml = signedResponse(forger.victim, { key: strangerKey })
      return xml.replace('</ds:Signature>', `</ds:Signature>${own}`)
    },
  },
  {
    name: 'a signature in the signature',
    found: 'saml_signature_misplaced',
    forge: (forger) => {
      const xml = right(forger)
      return xml.replace('</ds:SignedInfo>', `</ds:SignedInfo>${signatureOf(xml)}`)
    },
  },
  {
    name: 'two signature values',
    found: 'saml_signature_wrong',
    forge: ({ victim, ...forger }) => {
      const value = /<ds:SignatureValue>[^<]*<\/ds:SignatureValue>/
      const good = value.exec(right({ victim, ...forger }))?.[0] ?? ''
      return signedResponse(victim, { key: strangerKey }).replace(value, (own) => good + own)
    },
  },
  {
    name: 'hmac-sha256 with the public key',
    found: 'saml_algorithm_weak',
    forge: ({ victim }) => {
      const xml = signedResponse(victim, { key: strangerKey }).replace(
        sha256,
        'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256',
      )
      const info = /<ds:SignedInfo>[\s\S]*<\/ds:SignedInfo>/.exec(xml)?.[0] ?? ''
      const value = createHmac('sha256', pemOf(platformKey.certificate)).update(info).digest('base64')
      return xml.replace(/<ds:SignatureValue>[^<]*</, `<ds:SignatureValue>${value}<`)
    },
  },
  {
    name: 'an algorithm named in capitals',
    found: 'saml_algorithm_weak',
    forge: (forger) => right(forger).replace(sha256, sha256.toUpperCase()),
  },
  {
    name: 'a digest by md5',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace('http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmldsig-more#md5'),
  },
  {
    name: 'canonical XML 1.0, which takes in what stands around',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace(
        '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"',
        '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"',
      ),
  },
  {
    name: 'a transform by XSLT',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace(
        '<ds:Transforms>',
        '<ds:Transforms><ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"><x/></ds:Transform>',
      ),
  },
  {
    name: 'a digest of a comment in the digest',
    found: 'saml_signature_wrong',
    forge: (forger) => {
      const forged = right(forger).replaceAll('>mallory<', '>alice<')
      const digest = createHash('sha256').update(assertionOf(forged)).digest('base64')
      return forged.replace(/<ds:DigestValue>([^<]*)</, `<ds:DigestValue><!--$1-->${digest}<`)
    },
  },
  {
    name: 'signed bytes that are not those of SignedInfo',
    found: 'saml_signature_wrong',
    forge: ({ victim }) => {
      const xml = signedResponse(victim, { key: strangerKey })
      const value = sign('sha256', Buffer.from('<ds:SignedInfo/>'), strangerKey.privateKey).toString('base64')
      return xml.replace(/<ds:SignatureValue>[^<]*</, `<ds:SignatureValue>${value}<`)
    },
  },
  {
    name: 'a reference by XPointer',
    found: 'saml_signature_misplaced',
    forge: (forger) =>
      right(forger).replace(/<ds:Reference URI="#([^"]*)"/, '<ds:Reference URI="#xpointer(id(\'$1\'))"'),
  },
  {
    name: 'a reference to another host',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace(/<ds:Reference URI="[^"]*"/, '<ds:Reference URI="http://127.0.0.1:1/x"'),
  },
  {
    name: 'an ID in small letters that is the same',
    found: 'saml_signature_misplaced',
    forge: ({ parts }) =>
      signedResponse({ ...parts, assertionId: '_same' }).replace('<samlp:Status>', '<samlp:Status id="_same">'),
  },
  {
    name: 'an assertion without an ID',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace(/(<saml:Assertion[^>]*) ID="[^"]*"/, '$1'),
  },
]

export const structureForgeries: readonly Forgery[] = [...places, ...signatures]
