import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import {
  canonicalQuery,
  type CanonicalRequest,
  canonicalRequestOf,
  canonicalText,
  stringToSign,
} from '../contract/canonical-request.ts'
import { type ApiRequest, headerOf } from '../contract/exchange.ts'
import { fromInstant, type Instant } from '../units/instant.ts'

/** What an Authorization header of the algorithm SDK-HMAC-SHA256 says. */
export interface Signature {
  readonly access: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** What a signature is made with: the date as `X-Sdk-Date` has it, and the secret of the key. */
export interface Signer {
  readonly date: string
  readonly secret: string
}

const form = /^SDK-HMAC-SHA256 +Access=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/

/** Reads an Authorization header; undefined when it is not of this algorithm's form. */
export function readSignature(header: string): Signature | undefined {
  const match = form.exec(header)
  if (match === null) return undefined
  const [, access = '', signedHeaders = '', signature = ''] = match
  return { access, signedHeaders: signedHeaders.split(';'), signature }
}

/** Reads `X-Sdk-Date`, `20260506T080501Z`, in milliseconds of the Unix epoch. */
export function readSignatureDate(text: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number)
  const [date = 0, hours = 0, minutes = 0, seconds = 0] = rest
  return Date.UTC(year, month - 1, date, hours, minutes, seconds)
}

/** A moment as `X-Sdk-Date` has it, `20260506T080501Z`. */
export function signatureDate(at: Instant): string {
  return fromInstant(at).replaceAll(/[-:]/g, '')
}

/** The header in which a caller says the digest of its body. */
export const digestHeader = 'x-sdk-content-sha256'

/** What a caller sends as its digest when it leaves the body out of the signature. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD'

/** Builds the canonical request of what came in, from its raw bytes. */
export function canonicalRequest(request: ApiRequest, signedHeaders: readonly string[]): CanonicalRequest {
  const { method, target, body } = request
  const header = (name: string): string | undefined => headerOf(request, name)
  const covered = signedHeaders.includes(digestHeader) ? header(digestHeader)?.trim() : undefined
  return canonicalRequestOf({ method, target, signedHeaders, header, payload: digestThatCounts(sha256(body), covered) })
}

/**
 * The digest that counts: the one of the body received. A caller's own word stands for it only where the signature covers
 * that word, and where it is right or says that the body is not signed (docs/decisions/signed-bodies.md).
 */
function digestThatCounts(received: string, covered: string | undefined): string {
  return covered === unsignedPayload || covered?.toLowerCase() === received ? covered : received
}

/** The SHA-256 of a text or of bytes, as 64 hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex')
}

function sign(canonical: CanonicalRequest, date: string, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(stringToSign(date, sha256(canonicalText(canonical))))
    .digest()
}

/** The signature of a canonical request, as 64 hexadecimal digits. */
export function signatureOf(canonical: CanonicalRequest, { date, secret }: Signer): string {
  return sign(canonical, date, secret).toString('hex')
}

/** Whether the signature is the one that `secret` gives for this canonical request; compared in constant time. */
export function signatureFits(signature: Signature, canonical: CanonicalRequest, { date, secret }: Signer): boolean {
  return timingSafeEqual(Buffer.from(signature.signature, 'hex'), sign(canonical, date, secret))
}

/** A signed request as it came, with the canonical request that this side makes of it. */
export interface SentSigned {
  readonly request: ApiRequest
  readonly signature: Signature
  readonly ours: CanonicalRequest
}

/** Whether a request is signed with a secret, in whichever order its signer sorts the values of a repeated parameter. */
export function isSignedBy({ request, signature, ours }: SentSigned, by: Signer): boolean {
  if (signatureFits(signature, ours, by)) return true
  const query = canonicalQuery(request.target, 'read')
  return query !== ours.query && signatureFits(signature, { ...ours, query }, by)
}
