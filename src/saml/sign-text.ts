import { sign, verify } from 'node:crypto'
import { publishedCertificate, publishedKey } from './published-key.ts'

/** Signs a text by RSA-SHA256 with the key of the service provider; gives base64. */
export function signText(text: string): string {
  return sign('sha256', Buffer.from(text), publishedKey).toString('base64')
}

/** Whether a signature in base64 is the service provider's over that text. */
export function isSignedText(text: string, signature: string): boolean {
  return verify('sha256', Buffer.from(text), pemOf(publishedCertificate), Buffer.from(signature, 'base64'))
}

/** A certificate in base64 as PEM, the form that libraries read. */
export function pemOf(certificate: string): string {
  const lines = certificate.match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
