import { claimForgeries, textForgeries } from './forged-claims.ts'
import { encodingForgeries } from './forged-encodings.ts'
import { markupForgeries } from './forged-markup.ts'
import { momentForgeries } from './forged-moments.ts'
import { structureForgeries } from './forged-structures.ts'
import type { Forger, Forgery } from './forgery.ts'
import { createHmac } from 'node:crypto'
import { pemOf } from '../../src/saml/sign-text.ts'
import {
  exclusive,
  type ResponseParts,
  signedResponse,
  signXml,
  wrapInResponse,
  writeAssertion,
} from '../helpers/saml-idp.ts'
import { platformKey, strangerKey } from '../helpers/saml-keys.ts'

const assertionOf = (xml: string): string => /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)?.[0] ?? ''
const signatureOf = (xml: string): string => /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(xml)?.[0] ?? ''
const withoutSignature = (xml: string): string => xml.replace(signatureOf(xml), '')
const evil = (victim: ResponseParts): string => writeAssertion({ ...victim, assertionId: '_evil' })
const right = ({ parts }: Forger): string => signedResponse(parts)
const response = "/*[local-name(.)='Response']"
const sha1 = 'http://www.w3.org/2000/09/xmldsig#sha1'

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

/** Every forgery that is tried. */
export const forgeries: readonly Forgery[] = [
  ...signatures,
  ...wrappings,
  ...textForgeries,
  ...claimForgeries,
  ...encodingForgeries,
  ...structureForgeries,
  ...markupForgeries,
  ...momentForgeries,
]
