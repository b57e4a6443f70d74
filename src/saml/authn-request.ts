import { deflateRawSync } from 'node:zlib'
import { escapeMarkup } from '../contract/html.ts'
import type { Instant } from '../units/instant.ts'
import { bindings, entityId, signatureAlgorithm, transientName } from './service-provider.ts'
import { signText } from './sign-text.ts'
import { namespaces } from './xml.ts'

export interface AuthnRequest {
  readonly id: string
  readonly issuedAt: Instant
  /** Where the platform takes it. */
  readonly destination: string
  /** Where its answer has to arrive. */
  readonly consumerUrl: string
}

/** Writes an authentication request; what is in it is nowhere printed (docs/decisions/saml.md). */
export function writeAuthnRequest({ id, issuedAt, destination, consumerUrl }: AuthnRequest): string {
  const attributes = {
    ID: id,
    Version: '2.0',
    IssueInstant: new Date(issuedAt).toISOString(),
    Destination: destination,
    ProtocolBinding: bindings.post,
    AssertionConsumerServiceURL: consumerUrl,
  }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  return [
    `<samlp:AuthnRequest xmlns:samlp="${namespaces.protocol}" xmlns:saml="${namespaces.assertion}"${written.join('')}>`,
    `<saml:Issuer>${entityId}</saml:Issuer>`,
    `<samlp:NameIDPolicy Format="${transientName}" AllowCreate="true"/>`,
    '</samlp:AuthnRequest>',
  ].join('')
}

/**
 * The address that brings a request to the platform through a browser (jac_00001): deflated, in base64, signed by RSA-SHA256
 * over the query as it is sent.
 */
export function redirectAddress(location: string, request: string, relayState: string): string {
  const message = deflateRawSync(Buffer.from(request)).toString('base64')
  const signed = [
    `SAMLRequest=${encodeURIComponent(message)}`,
    `RelayState=${encodeURIComponent(relayState)}`,
    `SigAlg=${encodeURIComponent(signatureAlgorithm)}`,
  ].join('&')
  const query = `${signed}&Signature=${encodeURIComponent(signText(signed))}`
  return `${location}${location.includes('?') ? '&' : '?'}${query}`
}
