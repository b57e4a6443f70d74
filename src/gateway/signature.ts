import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import {
  type CanonicalRequest,
  canonicalRequestOf,
  canonicalText,
  decodeSigned,
  encodeSigned,
  type SignedParts,
  splitTarget,
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

/** Builds the canonical request of what came in, from its raw bytes. */
export function canonicalRequest(
  request: ApiRequest,
  signedHeaders: readonly string[],
  valuesBy: SignedParts['valuesBy'] = 'sent',
): CanonicalRequest {
  return canonicalRequestOf({
    valuesBy,
    method: request.method,
    target: request.target,
    signedHeaders,
    header: (name) => headerOf(request, name),
    payload: signedDigest(request, signedHeaders),
  })
}

const digestHeader = 'x-sdk-content-sha256'

/** What a caller sends as its digest when it leaves the body out of the signature. */
const unsignedPayload = 'UNSIGNED-PAYLOAD'

/**
 * The digest that counts: the one of the body received. A caller's own word stands for it only where the signature covers
 * that word, and where it is right or says that the body is not signed (docs/decisions/signed-bodies.md).
 */
function signedDigest(request: ApiRequest, signedHeaders: readonly string[]): string {
  const digest = sha256(request.body)
  const declared = headerOf(request, digestHeader)?.trim()
  if (declared === undefined || !signedHeaders.includes(digestHeader)) return digest
  return declared === unsignedPayload || declared.toLowerCase() === digest ? declared : digest
}

/** What is wrong with a declared digest that did not count; undefined when there is none, or it did. */
function declaredDigestFault(request: ApiRequest, signedHeaders: readonly string[]): string | undefined {
  const declared = headerOf(request, digestHeader)?.trim()
  if (declared === undefined || declared === signedDigest(request, signedHeaders)) return undefined
  if (!signedHeaders.includes(digestHeader))
    return 'X-Sdk-Content-Sha256 is not among the SignedHeaders, so the digest of the body received counts'
  return 'X-Sdk-Content-Sha256 is not the SHA-256 of the body that was received'
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

function sign(canonical: CanonicalRequest, date: string, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(stringToSign(date, sha256(canonicalText(canonical))))
    .digest()
}

/** The signature of a canonical request, as 64 hexadecimal digits. */
export function signatureOf(
  canonical: CanonicalRequest,
  { date, secret }: { readonly date: string; readonly secret: string },
): string {
  return sign(canonical, date, secret).toString('hex')
}

/** Whether the signature is the one that `secret` gives for this canonical request; compared in constant time. */
export function signatureFits(
  signature: Signature,
  canonical: CanonicalRequest,
  { date, secret }: { readonly date: string; readonly secret: string },
): boolean {
  return timingSafeEqual(Buffer.from(signature.signature, 'hex'), sign(canonical, date, secret))
}

/** Whether a request is signed with a secret, in whichever order its signer sorts the values of a repeated parameter. */
export function isSignedBy(
  request: ApiRequest,
  signature: Signature,
  by: { readonly date: string; readonly secret: string },
): boolean {
  const canonical = canonicalRequest(request, signature.signedHeaders)
  if (signatureFits(signature, canonical, by)) return true
  const other = canonicalRequest(request, signature.signedHeaders, 'read')
  return other.query !== canonical.query && signatureFits(signature, other, by)
}

/** What nobody has proved to have sent is read this far, so that a wrong signature costs little whatever comes with it. */
const explained = { bodyBytes: 64 * 1024, requestCharacters: 4 * 1024 }

/**
 * Names the first line of the canonical request in which the caller's must differ from ours. The caller sends only a
 * digest of its own, so the likely mistakes are tried, alone and together, until one gives the signature that was sent;
 * together only where the request is short, and other spellings of the body only where that is short.
 */
export function explainMismatch(
  request: ApiRequest,
  signature: Signature,
  { date, secret }: { readonly date: string; readonly secret: string },
): string {
  const ours = canonicalRequest(request, signature.signedHeaders)
  const digestFault = declaredDigestFault(request, signature.signedHeaders)
  if (digestFault !== undefined) return digestFault
  for (const theirs of likelyMistakes(request, ours)) {
    if (signatureFits(signature, theirs, { date, secret })) return firstDifference(ours, theirs)
  }
  const untried =
    request.body.length > explained.bodyBytes ? ' (other spellings of a body this long are not tried)' : ''
  return `no usual mistake explains the signature${untried}; the secret key may be wrong. Expected canonical request:\n${canonicalText(ours)}`
}

function firstDifference(ours: CanonicalRequest, theirs: CanonicalRequest): string {
  const expected = canonicalText(ours).split('\n')
  const signed = canonicalText(theirs).split('\n')
  const line = expected.findIndex((text, at) => text !== signed[at])
  return `line ${line + 1} of the canonical request differs: expected "${expected[line] ?? ''}", signed "${signed[line] ?? ''}" Expected canonical request:\n${expected.join('\n')}`
}

function* likelyMistakes(request: ApiRequest, ours: CanonicalRequest): Generator<CanonicalRequest> {
  const mistakes = mistakesByPart(request, ours)
  yield ours
  for (const [part, texts] of Object.entries(mistakes)) for (const text of texts) yield { ...ours, [part]: text }
  if (canonicalText(ours).length <= explained.requestCharacters) yield* together(ours, mistakes)
}

type Mistakes = Readonly<Record<'method' | 'path' | 'query' | 'headers' | 'payload', readonly string[]>>

function mistakesByPart(request: ApiRequest, ours: CanonicalRequest): Mistakes {
  const [rawPath, rawQuery] = splitTarget(request.target)
  const likely: Mistakes = {
    method: [ours.method.toLowerCase()],
    path: [rawPath, ours.path.slice(0, -1), encodeSigned(rawPath), `${rawPath}/`, decodeSigned(rawPath)],
    query: [
      rawQuery,
      decodeSigned(rawQuery),
      '',
      rawQuery.split('&').sort().join('&'),
      rawQuery.split('&').reverse().join('&'),
      withLowNames(ours.query),
    ],
    headers: wrongHeaders(request, ours),
    payload: [sha256(''), ...wrongPayloads(request.body), unsignedPayload],
  }
  const distinct = (part: keyof Mistakes): string[] => [...new Set(likely[part])].filter((each) => each !== ours[part])
  return {
    method: distinct('method'),
    path: distinct('path'),
    query: distinct('query'),
    headers: distinct('headers'),
    payload: distinct('payload'),
  }
}

function* together(ours: CanonicalRequest, mistakes: Mistakes): Generator<CanonicalRequest> {
  const choices = (part: keyof Mistakes): readonly string[] => [ours[part], ...mistakes[part]]
  for (const method of choices('method'))
    for (const path of choices('path'))
      for (const query of choices('query'))
        for (const headers of choices('headers'))
          for (const payload of choices('payload')) yield { ...ours, method, path, query, headers, payload }
}

/** The query with the names of its parameters in lower case. */
function withLowNames(query: string): string {
  return query.replaceAll(/(^|&)[^=&]*/g, (name) => name.toLowerCase())
}

function wrongHeaders(request: ApiRequest, ours: CanonicalRequest): string[] {
  const host = headerOf(request, 'host') ?? ''
  const withHost = (other: string): string => ours.headers.replace(`host:${host}\n`, `host:${other}\n`)
  return [
    withHost(host.replace(/:\d+$/, '')),
    withHost(host.replace(/:\d+$/, ':443')),
    withHost(host.replace('localhost', '127.0.0.1')),
    withHost(host.replace('127.0.0.1', 'localhost')),
    ours.headers.slice(0, -1),
  ]
}

function wrongPayloads(body: Uint8Array): string[] {
  if (body.length > explained.bodyBytes) return []
  const text = Buffer.from(body).toString('utf8')
  const other = [`${text}\n`, text.trim()]
  try {
    const value: unknown = JSON.parse(text)
    const spellings = [JSON.stringify(value), JSON.stringify(value, undefined, 2), pythonJson(value)]
    other.push(...spellings, ...spellings.map(inAscii), JSON.stringify(value, undefined, 4))
  } catch {
    // A body that is no JSON has no other spellings of the same value.
  }
  return other.map(sha256)
}

/** JSON with escapes for all letters beyond ASCII, as the libraries of Python and PHP write them. */
function inAscii(json: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json.replaceAll(/[^\u0000-\u007F]/g, escape)
}

/** The spelling of Python's json.dumps: a blank behind each comma and colon. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${pythonJson(each)}`)
    .join(', ')}}`
}
