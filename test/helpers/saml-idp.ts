import { inflateRawSync } from 'node:zlib'
import { xmlLibrary } from '../../src/saml/xml-library.ts'
import { pemOf } from '../../src/saml/sign-text.ts'
import { platformKey, type TestKey } from './saml-keys.ts'

/** The sales platform of the tests: a small identity provider of our own. */
export const idpEntityId = 'https://platform.example/idp'
export const idpSignOn = 'https://platform.example/sso'

/** The metadata that a partner uploads of its platform. */
export function idpMetadata({
  entityId = idpEntityId,
  signOn = idpSignOn,
  keys = [platformKey],
}: {
  readonly entityId?: string
  readonly signOn?: string
  readonly keys?: readonly TestKey[]
} = {}): string {
  const descriptors = keys.map(
    ({ certificate }) =>
      `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${descriptors.join('')}
<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${signOn}"/>
</md:IDPSSODescriptor></md:EntityDescriptor>`
}

/** What a login link sends to the platform. */
export interface SeenRequest {
  readonly id: string
  readonly consumerUrl: string
  readonly relayState: string
  readonly xml: string
  /** The query as it was signed, and its signature. */
  readonly signed: string
  readonly signature: string
}

/** Reads the address that a login link sends the browser to. */
export function seenRequest(location: string): SeenRequest {
  const query = location.slice(location.indexOf('?') + 1)
  const values = new URLSearchParams(query)
  const xml = inflateRawSync(Buffer.from(values.get('SAMLRequest') ?? '', 'base64')).toString()
  const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
  return {
    id: attribute('ID'),
    consumerUrl: attribute('AssertionConsumerServiceURL'),
    relayState: values.get('RelayState') ?? '',
    xml,
    signed: query.slice(0, query.indexOf('&Signature=')),
    signature: values.get('Signature') ?? '',
  }
}

/** What a platform says in a response; each part may be what it must not be. */
export interface ResponseParts {
  readonly inResponseTo: string
  readonly consumerUrl: string
  /** The platform's clock, in milliseconds. */
  readonly now: number
  readonly attributes: Readonly<Record<string, string>>
  readonly assertionId?: string
  readonly responseId?: string
  readonly issuer?: string
  readonly audience?: string
  readonly destination?: string
  readonly recipient?: string
  readonly status?: string
  readonly method?: string
  readonly notBefore?: string
  readonly notOnOrAfter?: string
  readonly nameId?: string
  /** Stands in front of the attributes. */
  readonly extra?: string
}

const success = 'urn:oasis:names:tc:SAML:2.0:status:Success'
let made = 0

/** Writes an assertion without a signature. */
export function writeAssertion(parts: ResponseParts): string {
  made += 1
  const { now, assertionId = `_assertion-${made}`, issuer = idpEntityId, inResponseTo, consumerUrl } = parts
  const at = new Date(now).toISOString()
  const end = parts.notOnOrAfter ?? new Date(now + 300_000).toISOString()
  const begin = parts.notBefore ?? at
  const attributes = Object.entries(parts.attributes).map(
    ([name, value]) =>
      `<saml:Attribute Name="${name}" FriendlyName="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`,
  )
  return [
    `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${assertionId}" Version="2.0" IssueInstant="${at}">`,
    `<saml:Issuer>${issuer}</saml:Issuer>`,
    `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${parts.nameId ?? 'someone'}</saml:NameID>`,
    `<saml:SubjectConfirmation Method="${parts.method ?? 'urn:oasis:names:tc:SAML:2.0:cm:bearer'}">`,
    `<saml:SubjectConfirmationData InResponseTo="${inResponseTo}" NotOnOrAfter="${end}" Recipient="${parts.recipient ?? consumerUrl}"/>`,
    '</saml:SubjectConfirmation></saml:Subject>',
    `<saml:Conditions NotBefore="${begin}" NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>${parts.audience ?? 'https://auth.huaweicloud.com/'}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`,
    `${parts.extra ?? ''}<saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement>`,
    `<saml:AuthnStatement AuthnInstant="${at}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`,
    '</saml:Assertion>',
  ].join('')
}

/** Puts content into a response. */
export function wrapInResponse(parts: ResponseParts, content: string): string {
  const { now, responseId = `_response-${made}`, inResponseTo, consumerUrl, issuer = idpEntityId } = parts
  return [
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${responseId}" Version="2.0" IssueInstant="${new Date(now).toISOString()}" Destination="${parts.destination ?? consumerUrl}" InResponseTo="${inResponseTo}">`,
    `<saml:Issuer>${issuer}</saml:Issuer>`,
    `<samlp:Status><samlp:StatusCode Value="${parts.status ?? success}"/></samlp:Status>`,
    content,
    '</samlp:Response>',
  ].join('')
}

export interface SigningOptions {
  readonly key?: TestKey
  readonly xpath?: string
  readonly signatureAlgorithm?: string
  readonly digestAlgorithm?: string
  readonly transforms?: readonly string[]
  readonly canonicalizationAlgorithm?: string
  /** Where the signature goes: after the issuer of what it covers. */
  readonly after?: string
}

export const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
export const enveloped = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'
const assertionPath = "//*[local-name(.)='Assertion']"

/** Signs an element of a document, as standard XML signing does. */
export function signXml(xml: string, options: SigningOptions = {}): string {
  const { key = platformKey, xpath = assertionPath } = options
  const signer = new (xmlLibrary().SignedXml)({
    privateKey: key.privateKey,
    publicCert: pemOf(key.certificate),
    signatureAlgorithm: options.signatureAlgorithm ?? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: options.canonicalizationAlgorithm ?? exclusive,
  })
  signer.addReference({
    xpath,
    transforms: options.transforms ?? [enveloped, exclusive],
    digestAlgorithm: options.digestAlgorithm ?? 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  const reference = options.after ?? `${xpath}/*[local-name(.)='Issuer']`
  signer.computeSignature(xml, { prefix: 'ds', location: { reference, action: 'after' } })
  return signer.getSignedXml()
}

/** A whole response with a signed assertion. */
export function signedResponse(parts: ResponseParts, options: SigningOptions = {}): string {
  return signXml(wrapInResponse(parts, writeAssertion(parts)), options)
}
