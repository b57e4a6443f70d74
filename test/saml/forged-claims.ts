import { signedResponse, signXml, wrapInResponse, writeAssertion } from '../helpers/saml-idp.ts'
import type { Forgery, Forger } from './forgery.ts'

const assertionOf = (xml: string): string => /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)?.[0] ?? ''
const right = ({ parts }: Forger): string => signedResponse(parts)
const inMinutes = (now: number, minutes: number): string => new Date(now + minutes * 60_000).toISOString()

/** Texts that a reader must not take for a message. */
export const textForgeries: readonly Forgery[] = [
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

/** What is signed as it should be, and says what it must not. */
export const claimForgeries: readonly Forgery[] = [
  {
    name: 'another issuer',
    found: 'saml_issuer_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, issuer: 'https://other.example/idp' }),
  },
  {
    name: 'no issuer of the assertion',
    found: 'saml_content_missing',
    forge: ({ parts }) =>
      signXml(wrapInResponse(parts, writeAssertion(parts).replace(/<saml:Issuer>[^<]*<\/saml:Issuer>/, '')), {
        after: "//*[local-name(.)='Assertion']/*[local-name(.)='Subject']",
      }),
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
    name: 'an account longer than any that can be registered',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: 'a'.repeat(129), xUserId: 'alice' } }),
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
