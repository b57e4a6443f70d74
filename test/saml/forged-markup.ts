import { deflateRawSync } from 'node:zlib'
import { signedResponse, signXml, wrapInResponse, writeAssertion } from '../helpers/saml-idp.ts'
import { strangerKey } from '../helpers/saml-keys.ts'
import type { Forger, Forgery } from './forgery.ts'

const right = ({ parts }: Forger): string => signedResponse(parts)

/** A response for an account that the forger may have, whose name begins with that of somebody else. */
function longer({ parts, victim }: Forger): string {
  const { xAccountId = '' } = victim.attributes
  const account = `${xAccountId}.evil`
  return signedResponse({ ...parts, attributes: { ...parts.attributes, xAccountId: account, xUserId: account } })
}

/** What the platform has signed, with something changed in its assertion before. */
function signedWith({ parts }: Forger, change: (assertion: string) => string): string {
  return signXml(wrapInResponse(parts, change(writeAssertion(parts))))
}

const evil = ({ victim }: Forger): string => writeAssertion({ ...victim, assertionId: '_evil' })
const idIn = (xml: string): string => /<saml:Assertion [^>]*?ID="([^"]*)"/.exec(xml)?.[1] ?? ''

/** A forged assertion in front of the right one, which claims its id in another way. */
function claiming(forger: Forger, claim: (id: string) => string): string {
  const xml = right(forger)
  const forged = evil(forger).replace('ID="_evil"', `ID="_evil" ${claim(idIn(xml))}`)
  return xml.replace('<saml:Assertion', `${forged}<saml:Assertion`)
}

/** Markup that signatures do not cover, or that parsers have read in more than one way. */
export const markupForgeries: readonly Forgery[] = [
  {
    name: 'a comment behind the name of somebody else, put in after signing',
    found: 'saml_account_unbound',
    forge: (forger) => longer(forger).replaceAll('.evil<', '<!---->.evil<'),
  },
  {
    name: 'a CDATA section around the name of somebody else, put in after signing',
    found: 'saml_account_unbound',
    forge: (forger) => longer(forger).replaceAll(/>([^<>]+)\.evil</g, '><![CDATA[$1]]>.evil<'),
  },
  {
    name: 'an empty CDATA section behind the name of somebody else',
    found: 'saml_account_unbound',
    forge: (forger) => longer(forger).replaceAll('.evil<', '<![CDATA[]]>.evil<'),
  },
  {
    name: 'the ID of the signed assertion as xml:id',
    found: 'saml_assertion_count',
    forge: (forger) => claiming(forger, (id) => `xml:id="${id}"`),
  },
  {
    name: 'the ID of the signed assertion in the namespace of SAML',
    found: 'saml_assertion_count',
    forge: (forger) => claiming(forger, (id) => `saml:ID="${id}"`),
  },
  {
    name: 'the ID of the signed assertion as AssertionID of SAML 1.1',
    found: 'saml_assertion_count',
    forge: (forger) => claiming(forger, (id) => `AssertionID="${id}"`),
  },
  {
    name: 'a reference to an empty fragment',
    found: 'saml_signature_misplaced',
    forge: (forger) => right(forger).replace(/URI="#[^"]*"/, 'URI="#"'),
  },
  {
    name: 'a manifest in the place of the assertion',
    found: 'saml_signature_wrong',
    forge: (forger) =>
      right(forger).replace('<ds:Reference ', '<ds:Reference Type="http://www.w3.org/2000/09/xmldsig#Manifest" '),
  },
  {
    name: 'a key that is fetched from elsewhere',
    found: 'saml_signature_wrong',
    forge: ({ victim }) =>
      signXml(wrapInResponse(victim, writeAssertion(victim)), { key: strangerKey }).replace(
        /<ds:KeyInfo>[\s\S]*<\/ds:KeyInfo>/,
        '<ds:KeyInfo><ds:RetrievalMethod URI="http://127.0.0.1:9/key"/></ds:KeyInfo>',
      ),
  },
  {
    name: 'a condition that nobody knows',
    found: 'saml_content_missing',
    forge: (forger) =>
      signedWith(forger, (each) => each.replace('</saml:Conditions>', '<saml:Condition/></saml:Conditions>')),
  },
  {
    name: 'a restriction to no audience at all',
    found: 'saml_audience_wrong',
    forge: (forger) => signedWith(forger, (each) => each.replace(/<saml:Audience>.*<\/saml:Audience>/, '')),
  },
  {
    name: 'an assertion of version 1.1',
    found: 'saml_content_missing',
    forge: (forger) => signedWith(forger, (each) => each.replace('Version="2.0"', 'Version="1.1"')),
  },
  {
    name: 'deflated, as the other binding has it',
    found: 'saml_message_unreadable',
    forge: right,
    encode: (xml) => deflateRawSync(xml).toString('base64'),
  },
]
