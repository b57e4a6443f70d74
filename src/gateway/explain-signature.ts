import {
  type CanonicalRequest,
  canonicalText,
  decodeSigned,
  encodeSigned,
  splitTarget,
} from '../contract/canonical-request.ts'
import { type ApiRequest, headerOf } from '../contract/exchange.ts'
import { digestHeader, type SentSigned, sha256, signatureFits, type Signer, unsignedPayload } from './signature.ts'

/** What nobody has proved to have sent is read this far, so that a wrong signature costs little whatever comes with it. */
const explained = { bodyBytes: 64 * 1024, requestCharacters: 4 * 1024 }

/**
 * Names the first line of the canonical request in which the caller's must differ from ours. The caller sends only a
 * digest of its own, so the likely mistakes are tried, alone and together, until one gives the signature that was sent;
 * together only where the request is short, and other spellings of the body only where that is short.
 */
export function explainMismatch({ request, signature, ours }: SentSigned, by: Signer): string {
  const declared = headerOf(request, digestHeader)?.trim()
  const host = headerOf(request, 'host') ?? ''
  const digestFault = declaredDigestFault(declared, ours)
  if (digestFault !== undefined) return digestFault
  for (const theirs of likelyMistakes({ ...request, host }, ours)) {
    if (signatureFits(signature, theirs, by)) return firstDifference(ours, theirs, request.body)
  }
  const untried =
    request.body.length > explained.bodyBytes ? ' (other spellings of a body this long are not tried)' : ''
  return `no usual mistake explains the signature${untried}; the secret key may be wrong. Expected canonical request:\n${canonicalText(ours)}`
}

/** What is wrong with a declared digest that did not count; undefined when there is none, or it did. */
function declaredDigestFault(declared: string | undefined, ours: CanonicalRequest): string | undefined {
  if (declared === undefined || declared === ours.payload) return undefined
  if (!ours.signedHeaders.split(';').includes(digestHeader))
    return 'X-Sdk-Content-Sha256 is not among the SignedHeaders, so the digest of the body received counts'
  return 'X-Sdk-Content-Sha256 is not the SHA-256 of the body that was received'
}

function firstDifference(ours: CanonicalRequest, theirs: CanonicalRequest, body: Uint8Array): string {
  const expected = canonicalText(ours).split('\n')
  const signed = canonicalText(theirs).split('\n')
  const line = expected.findIndex((text, at) => text !== signed[at])
  const spelling =
    line === expected.length - 1 ? spellingsOf(body).find(({ text }) => sha256(text) === theirs.payload) : undefined
  const digested = spelling === undefined ? '' : ` (digest of ${spelling.name})`
  return `line ${line + 1} of the canonical request differs: expected "${expected[line] ?? ''}", signed "${signed[line] ?? ''}"${digested} Expected canonical request:\n${expected.join('\n')}`
}

/** What of a request signers spell in different ways. */
type Mistakable = Pick<ApiRequest, 'target' | 'body'> & { readonly host: string }

function* likelyMistakes(sent: Mistakable, ours: CanonicalRequest): Generator<CanonicalRequest> {
  const mistakes = mistakesByPart(sent, ours)
  yield ours
  for (const [part, texts] of Object.entries(mistakes)) for (const text of texts) yield { ...ours, [part]: text }
  if (canonicalText(ours).length <= explained.requestCharacters) yield* together(ours, mistakes)
}

type Mistakes = Readonly<Record<'method' | 'path' | 'query' | 'headers' | 'payload', readonly string[]>>

function mistakesByPart({ target, host, body }: Mistakable, ours: CanonicalRequest): Mistakes {
  const [rawPath, rawQuery] = splitTarget(target)
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
    headers: wrongHeaders(host, ours),
    payload: [...spellingsOf(body).map(({ text }) => sha256(text)), unsignedPayload],
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

function wrongHeaders(host: string, ours: CanonicalRequest): string[] {
  const withHost = (other: string): string => ours.headers.replace(`host:${host}\n`, `host:${other}\n`)
  return [
    withHost(host.replace(/:\d+$/, '')),
    withHost(host.replace(/:\d+$/, ':443')),
    withHost(host.replace('localhost', '127.0.0.1')),
    withHost(host.replace('127.0.0.1', 'localhost')),
    ours.headers.slice(0, -1),
  ]
}

/** What a signer may have digested in the place of the body, and how that is called in a hint. */
interface Spelling {
  readonly name: string
  readonly text: string
}

function spellingsOf(body: Uint8Array): Spelling[] {
  const nothing = { name: 'an empty body', text: '' }
  if (body.length > explained.bodyBytes) return [nothing]
  const text = Buffer.from(body).toString('utf8')
  return [
    nothing,
    { name: 'the body and a line break', text: `${text}\n` },
    { name: 'the body without outer blanks', text: text.trim() },
    ...jsonSpellings(text),
  ]
}

/** Other spellings of the same JSON; none of a text that is no JSON. */
function jsonSpellings(text: string): Spelling[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const compact = JSON.stringify(value)
  const indented = JSON.stringify(value, undefined, 2)
  const spaced = pythonJson(value)
  return [
    { name: 'the body as compact JSON', text: compact },
    { name: 'the body as indented JSON', text: indented },
    { name: 'the body as Python writes JSON', text: spaced },
    { name: 'the body as compact JSON in ASCII', text: inAscii(compact) },
    { name: 'the body as indented JSON in ASCII', text: inAscii(indented) },
    { name: 'the body as Python JSON in ASCII', text: inAscii(spaced) },
    { name: 'the body as indented JSON', text: JSON.stringify(value, undefined, 4) },
  ]
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
