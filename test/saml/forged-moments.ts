import { signedResponse, signXml, wrapInResponse, writeAssertion } from '../helpers/saml-idp.ts'
import type { Forger, Forgery } from './forgery.ts'

const at = (now: number, seconds: number): string => new Date(now + seconds * 1000).toISOString()
const skew = 180
const signed = ({ parts }: Forger, change: (assertion: string) => string): string =>
  signXml(wrapInResponse(parts, change(writeAssertion(parts))))

/** Responses whose time has just gone or is just to come, or is written in another way. */
const moments: readonly Forgery[] = [
  {
    name: 'over since just the skew',
    found: 'saml_time_unfit',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: at(parts.now, -skew) }),
  },
  {
    name: 'good from a second beyond the skew',
    found: 'saml_time_unfit',
    forge: ({ parts }) =>
      signedResponse({ ...parts, notBefore: at(parts.now, skew + 1), notOnOrAfter: at(parts.now, 900) }),
  },
  {
    name: 'over before it is good',
    found: 'saml_time_unfit',
    forge: ({ parts }) =>
      signedResponse({ ...parts, notBefore: at(parts.now, 600), notOnOrAfter: at(parts.now, -600) }),
  },
  {
    name: 'a time in another zone',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: '2026-05-06T20:05:00+08:00' }),
  },
  {
    name: 'a day that the calendar does not have',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: '2026-13-45T12:00:00Z' }),
  },
  {
    name: 'a day that the month does not have',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: '2027-02-30T12:00:00Z' }),
  },
  {
    name: 'a time without end',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, notOnOrAfter: '' }),
  },
  {
    name: 'no limit in the confirmation',
    found: 'saml_content_missing',
    forge: (forger) =>
      signed(forger, (xml) => xml.replace(/(<saml:SubjectConfirmationData[^>]*) NotOnOrAfter="[^"]*"/, '$1')),
  },
  {
    name: 'a confirmation that is over, conditions that are not',
    found: 'saml_time_unfit',
    forge: (forger) =>
      signed(forger, (xml) =>
        xml.replace(/(<saml:SubjectConfirmationData[^>]*NotOnOrAfter=")[^"]*/, `$1${at(forger.parts.now, -3600)}`),
      ),
  },
]

/** What is signed as it should be, and says what it must not, in ways that are rarely looked for. */
const claims: readonly Forgery[] = [
  {
    name: 'two confirmations, one of them for another address',
    found: 'saml_content_missing',
    forge: (forger) =>
      signed(forger, (xml) =>
        xml.replace(
          '</saml:Subject>',
          '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData Recipient="https://other.example/"/></saml:SubjectConfirmation></saml:Subject>',
        ),
      ),
  },
  {
    name: 'two values of an account',
    found: 'saml_content_missing',
    forge: (forger) =>
      signed(forger, (xml) =>
        xml.replace('</saml:AttributeValue>', '</saml:AttributeValue><saml:AttributeValue>alice</saml:AttributeValue>'),
      ),
  },
  {
    name: 'an element in the value of an account',
    found: 'saml_content_missing',
    forge: (forger) => signed(forger, (xml) => xml.replaceAll('>mallory<', '><b>alice</b>mallory<')),
  },
  {
    name: 'an account in a namespace of its own',
    found: 'saml_content_missing',
    forge: (forger) => signed(forger, (xml) => xml.replaceAll(' Name="x', ' xmlns:e="urn:evil" e:Name="x')),
  },
  {
    name: 'an account of white space',
    found: 'saml_content_missing',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: ' \n ', xUserId: 'alice' } }),
  },
  {
    name: 'an account with an ending that is cut by nobody',
    found: 'saml_account_unbound',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: 'alice%00' } }),
  },
  {
    name: 'an account in capitals',
    found: 'saml_account_unbound',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: 'ALICE' } }),
  },
  {
    name: 'an account with a letter that only looks alike',
    found: 'saml_account_unbound',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: '\u0430lice' } }),
  },
  {
    name: 'an account named as an object has it',
    found: 'saml_account_unbound',
    forge: ({ parts }) => signedResponse({ ...parts, attributes: { xAccountId: '__proto__' } }),
  },
  {
    name: 'an issuer with another address behind the right one',
    found: 'saml_issuer_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, issuer: 'https://platform.example/idp/' }),
  },
  {
    name: 'an address of the consumer with a query',
    found: 'saml_destination_wrong',
    forge: ({ parts }) => signedResponse({ ...parts, recipient: `${parts.consumerUrl}?x` }),
  },
  {
    name: 'an audience within an audience',
    found: 'saml_audience_wrong',
    forge: ({ parts }) =>
      signedResponse({ ...parts, audience: '<saml:Audience>https://auth.huaweicloud.com/</saml:Audience>' }),
  },
  {
    name: 'a script as RelayState',
    found: 'saml_relay_state_wrong',
    relayState: '"><script>alert(1)</script>',
    forge: ({ parts }) => signedResponse(parts),
  },
  {
    name: 'an address without a scheme as RelayState',
    found: 'saml_relay_state_wrong',
    relayState: '//evil.example/%0d%0aSet-Cookie:x=y',
    forge: ({ parts }) => signedResponse(parts),
  },
]

export const momentForgeries: readonly Forgery[] = [...moments, ...claims]
