/** The algorithm with which clients of the platform sign (the vendor's signing guide). */
export const signingAlgorithm = 'SDK-HMAC-SHA256'

/** The parts of a canonical request, in the order in which they are joined (the vendor's signing guide). */
export interface CanonicalRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: string
  readonly signedHeaders: string
  readonly payload: string
}

/** A request as far as a signature covers it. */
export interface SignedParts {
  readonly method: string
  /** Path and query as sent, percent-encoding included. */
  readonly target: string
  /** Names of the headers that are covered, in lower case and in the order in which they are joined. */
  readonly signedHeaders: readonly string[]
  /** The value of a header by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** The SHA-256 of the body in hexadecimal, or what stands for it. */
  readonly payload: string
}

/** Builds the canonical request: each side of a call has to come to the same one. */
export function canonicalRequestOf(parts: SignedParts): CanonicalRequest {
  const { method, target, signedHeaders, header, payload } = parts
  const [path] = splitTarget(target)
  return {
    method,
    path: canonicalPath(path),
    query: canonicalQuery(target),
    headers: signedHeaders.map((name) => `${name}:${(header(name) ?? '').trim()}\n`).join(''),
    signedHeaders: signedHeaders.join(';'),
    payload,
  }
}

/** The canonical request as the text whose digest is signed. */
export function canonicalText({ method, path, query, headers, signedHeaders, payload }: CanonicalRequest): string {
  return `${method}\n${path}\n${query}\n${headers}\n${signedHeaders}\n${payload}`
}

/** The text that is signed: the date as `X-Sdk-Date` has it, and the SHA-256 of the canonical request in hexadecimal. */
export function stringToSign(date: string, digest: string): string {
  return `${signingAlgorithm}\n${date}\n${digest}`
}

/** Path and query of a target. */
export function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

/** A path in which nothing has to be encoded. */
const plainPath = /^[A-Za-z0-9\-_.~/]*$/

function canonicalPath(path: string): string {
  const encoded = plainPath.test(path)
    ? path
    : path
        .split('/')
        .map((segment) => encodeSigned(decodeSigned(segment)))
        .join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

/**
 * The query of a target as a signature covers it. Values of one parameter that is repeated are sorted as they are sent, or
 * as they are read: the vendor's client for Java does the first, those for Python, Node.js and Go the second.
 */
export function canonicalQuery(target: string, valuesBy: 'sent' | 'read' = 'sent'): string {
  const [, query] = splitTarget(target)
  if (query === '') return ''
  const pairs = query.split('&').map((pair) => {
    const mark = pair.indexOf('=')
    const [name, value] = mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)]
    const read = decodeQuery(value)
    const sent = encodeSigned(read)
    return { name: encodeSigned(decodeQuery(name)), sent, place: valuesBy === 'read' ? read : sent }
  })
  return pairs
    .sort((a, b) => compare(a.name, b.name) || compare(a.place, b.place))
    .map(({ name, sent }) => `${name}=${sent}`)
    .join('&')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

const plain = /^[A-Za-z0-9\-_.~]*$/

/** A text percent-encoded as signatures have it: all but letters, digits and `-_.~`. */
export function encodeSigned(text: string): string {
  if (plain.test(text)) return text
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A part of a path without its percent-encoding; as it stands where that is broken. */
export function decodeSigned(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A part of a query as the gateway reads it afterwards; if the two differed, one signature would fit two requests. */
function decodeQuery(text: string): string {
  if (!text.includes('%')) return text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    const [read = ''] = new URLSearchParams(`text=${text}`).values()
    return read
  }
}
