import { createHmac } from 'node:crypto'
import { pemOf } from '../../src/saml/sign-text.ts'
import { type RefusalName } from '../../src/contract/refusals.ts'
import {
  exclusive,
  type ResponseParts,
  signedResponse,
  signXml,
  wrapInResponse,
  writeAssertion,
} from '../helpers/saml-idp.ts'
import { platformKey, strangerKey } from '../helpers/saml-keys.ts'

/** What a forger has: a login that it began, a response of its own user that is right, and whom it wants to be. */
export interface Forger {
  readonly parts: ResponseParts
  /** The same, for the user whom the forger wants to be. */
  readonly victim: ResponseParts
}

/** A response that must let nobody in, and the check that has to find it. */
export interface Forgery {
  readonly name: string
  readonly found: RefusalName
  readonly forge: (forger: Forger) => string
  /** What is brought in place of the RelayState of the login. */
  readonly relayState?: string
}

const assertionOf = (xml: string): string => /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)?.[0] ?? ''
const signatureOf = (xml: string): string => /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(xml)?.[0] ?? ''
const withoutSignature = (xml: string): string => xml.replace(signatureOf(xml), '')
const evil = (victim: ResponseParts): string => writeAssertion({ ...victim, assertionId: '_evil' })
const right = ({ parts }: Forger): string => signedResponse(parts)
const response = "/*[local-name(.)='Response']"
const sha1 = 'http://www.w3.org/2000/09/xmldsig#sha1'
const inMinutes = (now: number, minutes: number): string => new Date(now + minutes * 60_000).toISOString()

const signatures: readonly Forgery[] = [
  {
    name: 'no signature',
    found: 'saml_signature_misplaced',
    forge: ({ victim }) => wrapInResponse(victim, writeAssertion(victim)),
  },
  {
    name: 'a value changed after signing',
    found: 'saml_signature_wrong',
    forge: (forger) => right(forger).replaceAll('>mallory<', '>alice<'),
  },
  {
    name: 'the digest changed to fit',
    found: 'saml_signature_wrong',
    forge: ({ parts, victim }) => {
      const signed = signedResponse({ ...victim, assertionId: '_same' }, { key: strangerKey })
      const own = signedResponse({ ...parts, assertionId: '_same' })
      const digest = /<ds:DigestValue>[^<]*<\/ds:DigestValue>/
      return signed.replace(signatureOf(signed), signatureOf(own).replace(digest, digest.exec(signed)?.[0] ?? ''))
    },
  },
  {
    name: 'signed by a stranger whose certificate comes along',
    found: 'saml_signature_wrong',
    forge: ({ victim }) => signedResponse(victim, { key: strangerKey }),
  },
  {
    name: 'signed by a stranger with the certificate of the platform in KeyInfo',
    found: 'saml_signature_wrong',
    forge: ({ victim }) =>
      signedResponse(victim, { key: strangerKey }).replace(strangerKey.certificate, platformKey.certificate),
  },
  {
    name: 'the signature of another assertion',
    found: 'saml_signature_misplaced',
    forge: ({ parts, victim }) => {
      const signed = signedResponse(victim, { key: strangerKey })
      return signed.replace(signatureOf(signed), signatureOf(signedResponse(parts)))
    },
  },
  {
    name: 'rsa-sha1',
    found: 'saml_algorithm_weak',
    forge: ({ parts }) => signedResponse(parts, { signatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }),
  },
  {
    name: 'a digest by sha1',
    found: 'saml_algorithm_weak',
    forge: ({ parts }) => signedResponse(parts, { digestAlgorithm: sha1 }),
  },
  {
    name: 'the algorithm none',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace(/<ds:SignatureMethod Algorithm="[^"]*"/, '<ds:SignatureMethod Algorithm="none"'),
  },
  {
    name: 'no algorithm',
    found: 'saml_algorithm_weak',
    forge: (forger) => right(forger).replace(/<ds:SignatureMethod Algorithm="[^"]*"\/>/, ''),
  },
  {
    name: 'hmac with the public certificate as key',
    found: 'saml_algorithm_weak',
    forge: ({ victim }) => hmacSigned(victim),
  },
  {
    name: 'canonical XML with comments',
    found: 'saml_algorithm_weak',
    forge: ({ parts }) => signedResponse(parts, { canonicalizationAlgorithm: `${exclusive}WithComments` }),
  },
  {
    name: 'a transform too many',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace('</ds:Transforms>', `<ds:Transform Algorithm="${exclusive}"/></ds:Transforms>`),
  },
  {
    name: 'a transform that picks what is signed',
    found: 'saml_algorithm_weak',
    forge: (forger) =>
      right(forger).replace(
        `<ds:Transform Algorithm="${exclusive}"/>`,
        '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>self::node()</ds:XPath></ds:Transform>',
      ),
  },
  {
    name: 'an empty signature value',
    found: 'saml_signature_wrong',
    forge: (forger) => right(forger).replace(/<ds:SignatureValue>[^<]*</, '<ds:SignatureValue><'),
  },
  {
    name: 'two SignedInfo',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace('<ds:SignedInfo>', '<ds:SignedInfo/><ds:SignedInfo>'),
  },
  {
    name: 'two references',
    found: 'saml_signature_misplaced',
    forge: (forger) => {
      const xml = right(forger)
      const reference = /<ds:Reference[\s\S]*?<\/ds:Reference>/.exec(xml)?.[0] ?? ''
      return xml.replace(reference, reference + reference)
    },
  },
  {
    name: 'a reference to the whole document',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace(/<ds:Reference URI="[^"]*"/, '<ds:Reference URI=""'),
  },
  {
    name: 'the response signed and not the assertion',
    found: 'saml_signature_misplaced',
    forge: ({ parts }) =>
      signXml(wrapInResponse(parts, writeAssertion(parts)), {
        xpath: response,
        after: `${response}/*[local-name(.)='Issuer']`,
      }),
  },
]

/** An HMAC whose key is what everybody knows: a verifier that takes the algorithm from the message may be tricked by it. */
function hmacSigned(victim: ResponseParts): string {
  const xml = signedResponse(victim, { key: strangerKey }).replace(
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
  )
  const info = /<ds:SignedInfo>[\s\S]*<\/ds:SignedInfo>/.exec(xml)?.[0] ?? ''
  const value = createHmac('sha1', pemOf(platformKey.certificate)).update(info).digest('base64')
  return xml.replace(/<ds:SignatureValue>[^<]*</, `<ds:SignatureValue>${value}<`)
}

const wrappings: readonly Forgery[] = [
  {
    name: 'a second assertion before the signed one',
    found: 'saml_assertion_count',
    forge: (forger) => right(forger).replace('<saml:Assertion', `${evil(forger.victim)}<saml:Assertion`),
  },
  {
    name: 'a second assertion behind the signed one',
    found: 'saml_assertion_count',
    forge: (forger) => right(forger).replace('</samlp:Response>', `${evil(forger.victim)}</samlp:Response>`),
  },
  {
    name: 'the signed assertion inside a forged one',
    found: 'saml_assertion_count',
    forge: (forger) => {
      const xml = right(forger)
      const signed = assertionOf(xml)
      return xml.replace(signed, evil(forger.victim).replace('</saml:Assertion>', `${signed}</saml:Assertion>`))
    },
  },
  {
    name: 'the signed assertion in Extensions of the response',
    found: 'saml_assertion_count',
    forge: (forger) => {
      const xml = right(forger)
      const signed = assertionOf(xml)
      return xml.replace(signed, `<samlp:Extensions>${signed}</samlp:Extensions>${evil(forger.victim)}`)
    },
  },
  {
    name: 'the signed assertion in an Object of the signature of a forged one',
    found: 'saml_assertion_count',
    forge: (forger) => {
      const xml = right(forger)
      const signed = assertionOf(xml)
      const bag = signatureOf(xml).replace(
        '</ds:Signature>',
        `<ds:Object>${withoutSignature(signed)}</ds:Object></ds:Signature>`,
      )
      return xml.replace(signed, evil(forger.victim).replace('</saml:Issuer>', `</saml:Issuer>${bag}`))
    },
  },
  {
    name: 'a forged assertion in an Object of the signature',
    found: 'saml_assertion_count',
    forge: (forger) =>
      right(forger).replace('</ds:Signature>', `<ds:Object>${evil(forger.victim)}</ds:Object></ds:Signature>`),
  },
  {
    name: 'anything in an Object of the signature',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace('</ds:Signature>', '<ds:Object><x/></ds:Object></ds:Signature>'),
  },
  {
    name: 'the response inside a forged response',
    found: 'saml_assertion_count',
    forge: (forger) =>
      wrapInResponse(forger.victim, `${evil(forger.victim)}<samlp:Extensions>${right(forger)}</samlp:Extensions>`),
  },
  {
    name: 'a forged assertion in another namespace',
    found: 'saml_assertion_count',
    forge: (forger) =>
      right(forger).replace('</samlp:Response>', '<Assertion xmlns="urn:evil" ID="_evil"/></samlp:Response>'),
  },
  {
    name: 'a forged assertion with the same ID',
    found: 'saml_assertion_count',
    forge: (forger) => {
      const xml = right(forger)
      const id = /<saml:Assertion[^>]*ID="([^"]*)"/.exec(xml)?.[1] ?? ''
      return xml.replace('<saml:Assertion', `${writeAssertion({ ...forger.victim, assertionId: id })}<saml:Assertion`)
    },
  },
  {
    name: 'the ID of the assertion on the response too',
    found: 'saml_signature_misplaced',
    forge: (forger) =>
      signedResponse({ ...forger.parts, assertionId: '_same' }).replace(
        /(<samlp:Response[^>]*) ID="[^"]*"/,
        '$1 ID="_same"',
      ),
  },
  {
    name: 'another signature somewhere else',
    found: 'saml_signature_misplaced',
    forge: (forger) =>
      right(forger).replace(
        '</samlp:Status>',
        `<samlp:StatusDetail>${signatureOf(right(forger))}</samlp:StatusDetail></samlp:Status>`,
      ),
  },
  {
    name: 'two signatures in the assertion',
    found: 'saml_signature_misplaced',
    forge: (forger) => {
      const xml = right(forger)
      return xml.replace(signatureOf(xml), signatureOf(xml) + signatureOf(xml))
    },
  },
  {
    name: 'an encrypted assertion beside it',
    found: 'saml_assertion_count',
    forge: (forger) => right(forger).replace('</samlp:Response>', '<saml:EncryptedAssertion/></samlp:Response>'),
  },
  {
    name: 'an assertion that is no response',
    found: 'saml_assertion_count',
    forge: (forger) => assertionOf(right(forger)),
  },
  { name: 'no assertion', found: 'saml_assertion_count', forge: ({ parts }) => wrapInResponse(parts, '') },
]

const texts: readonly Forgery[] = [
  {
    name: 'a document type',
    found: 'saml_doctype_present',
    forge: (forger) => `<!DOCTYPE samlp:Response>${right(forger)}`,
  },
  {
    name: 'an entity that puts in a value',
    found: 'saml_doctype_present',
    forge: (forger) => `<!DOCTYPE r [<!ENTITY who "alice">]>${right(forger).replaceAll('>mallory<', '>&who;<')}`,
  },
  {
    name: 'an entity of a file',
    found: 'saml_doctype_present',
    forge: (forger) => `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>${right(forger)}`,
  },
  {
    name: 'entities that grow',
    found: 'saml_doctype_present',
    forge: (forger) => `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${right(forger)}`,
  },
  {
    name: 'a processing instruction in a value',
    found: 'saml_message_unreadable',
    forge: ({ parts }) =>
      signedResponse({ ...parts, attributes: { xAccountId: 'not-alice' } }).replace('>not-alice<', '><?p not-?>alice<'),
  },
  {
    name: 'an entity that nobody declared',
    found: 'saml_message_unreadable',
    forge: (forger) => right(forger).replaceAll('>mallory<', '>&who;<'),
  },
  { name: 'XML that ends too early', found: 'saml_message_unreadable', forge: (forger) => right(forger).slice(0, -20) },
  { name: 'two roots', found: 'saml_message_unreadable', forge: (forger) => `${right(forger)}${right(forger)}` },
  {
    name: 'ten thousand levels',
    found: 'saml_message_unreadable',
    forge: () => `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`,
  },
  {
    name: 'more than a MiB',
    found: 'saml_message_unreadable',
    forge: (forger) => `${right(forger)}<!--${'x'.repeat(1024 * 1024)}-->`,
  },
]

const claims: readonly Forgery[] = [
  {
    name: 'another issuer',
    found: 'saml_issuer_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, issuer: 'https://other.example/idp' }),
  },
  {
    name: 'another issuer of the response',
    found: 'saml_issuer_wrong',
    forge: (forger) =>
      right(forger).replace('<saml:Issuer>https://platform.example/idp<', '<saml:Issuer>https://other.example/idp<'),
  },
  {
    name: 'a status that is no success',
    found: 'saml_status_unfit',
    forge: ({ parts }) => signedResponse({ ...parts, status: 'urn:oasis:names:tc:SAML:2.0:status:AuthnFailed' }),
  },
  {
    name: 'an error without an assertion',
    found: 'saml_status_unfit',
    forge: ({ parts }) => wrapInResponse({ ...parts, status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }, ''),
  },
  {
    name: 'made for another address',
    found: 'saml_destination_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, recipient: 'https://other.example/acs' }),
  },
  {
    name: 'sent to another address',
    found: 'saml_destination_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, destination: 'https://other.example/acs' }),
  },
  {
    name: 'no request',
    found: 'saml_request_unknown',
    forge: ({ parts }) => signedResponse({ ...parts, inResponseTo: '' }),
  },
  {
    name: 'a request that nobody made',
    found: 'saml_request_unknown',
    forge: ({ parts }) => signedResponse({ ...parts, inResponseTo: '_nobody' }),
  },
  {
    name: 'the response to one request, the assertion to another',
    found: 'saml_request_unknown',
    forge: ({ parts }) => wrapInResponse({ ...parts, inResponseTo: '_other' }, assertionOf(signedResponse(parts))),
  },
  {
    name: 'over since an hour',
    found: 'saml_time_unfit',
    forge: ({ parts }) => signedResponse({ ...parts, now: parts.now - 3_600_000 }),
  },
  {
    name: 'good in an hour',
    found: 'saml_time_unfit',
    forge: ({ parts }) =>
      signedResponse({ ...parts, notBefore: inMinutes(parts.now, 60), notOnOrAfter: inMinutes(parts.now, 70) }),
  },
  {
    name: 'over by more than the skew',
    found: 'saml_time_unfit',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: inMinutes(parts.now, -3) }),
  },
  {
    name: 'a time that is none',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: 'tomorrow' }),
  },
  {
    name: 'another audience',
    found: 'saml_audience_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, audience: 'https://other.example/' }),
  },
  {
    name: 'an audience that only begins right',
    found: 'saml_audience_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, audience: 'https://auth.huaweicloud.com/.evil.example/' }),
  },
  {
    name: 'two restrictions that share no audience',
    found: 'saml_audience_wrong',
    forge: ({ parts }) =>
      signXml(
        wrapInResponse(
          parts,
          writeAssertion(parts).replace(
            '<saml:AudienceRestriction>',
            '<saml:AudienceRestriction><saml:Audience>https://other.example/</saml:Audience></saml:AudienceRestriction><saml:AudienceRestriction>',
          ),
        ),
      ),
  },
  {
    name: 'no confirmation by bearer',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, method: 'urn:oasis:names:tc:SAML:2.0:cm:holder-of-key' }),
  },
  {
    name: 'no login, only attributes',
    found: 'saml_content_missing',
    forge: ({ parts }) =>
      signXml(
        wrapInResponse(parts, writeAssertion(parts).replace(/<saml:AuthnStatement[\s\S]*<\/saml:AuthnStatement>/, '')),
      ),
  },
  {
    name: 'nobody',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { name: 'alice' } }),
  },
  {
    name: 'names in other letters',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { XACCOUNTID: 'alice', xuserid: 'alice' } }),
  },
  {
    name: 'two accounts',
    found: 'saml_content_missing',
    forge: ({ parts }) =>
      signXml(
        wrapInResponse(
          parts,
          writeAssertion(parts).replace(
            '</saml:AttributeStatement>',
            '<saml:Attribute Name="xAccountId"><saml:AttributeValue>alice</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>',
          ),
        ),
      ),
  },
  { name: 'another RelayState', found: 'saml_relay_state_wrong', relayState: 'https://evil.example/', forge: right },
  { name: 'no RelayState', found: 'saml_relay_state_wrong', relayState: '', forge: right },
]

/** Every forgery that is tried. */
export const forgeries: readonly Forgery[] = [...signatures, ...wrappings, ...texts, ...claims]
