import { sizeOfBody, type WrittenBody } from '../contract/bodies/write-body.ts'
import type { Exchange, RequestHeaders } from '../contract/exchange.ts'

/**
 * An exchange whose bodies have so many bytes at most; `cut` says how long they were. What is short is given back as it is,
 * and what was cut keeps nothing of the whole alive.
 */
export function keptShort(exchange: Exchange, bodyBytes: number): Exchange {
  const { request, response } = exchange
  const sent = longer(request.body, bodyBytes)
  const answered = response.body === undefined ? undefined : longer(response.body, bodyBytes)
  if (sent === undefined && answered === undefined) return exchange
  return {
    ...exchange,
    request: sent === undefined ? request : { ...request, body: bytesUpTo(request.body, bodyBytes) },
    response: answered === undefined ? response : { ...response, body: upTo(response.body ?? '', bodyBytes) },
    cut: {
      ...exchange.cut,
      ...(sent === undefined ? {} : { request: sent }),
      ...(answered === undefined ? {} : { response: answered }),
    },
  }
}

/** How many bytes a body has, where these are more than so many. */
function longer(body: WrittenBody, most: number): number | undefined {
  // A letter takes three bytes at most: what is short is not counted out.
  if (body.length * 3 <= most) return undefined
  const size = sizeOfBody(body)
  return size > most ? size : undefined
}

function upTo(body: WrittenBody, most: number): WrittenBody {
  return typeof body === 'string' ? Buffer.from(bytesUpTo(Buffer.from(body), most)).toString() : bytesUpTo(body, most)
}

/** A copy of the first bytes, up to the end of a letter of UTF-8. */
function bytesUpTo(body: Uint8Array, most: number): Uint8Array {
  let end = most
  while (end > most - 4 && end > 0 && isInsideLetter(body[end] ?? 0)) end -= 1
  return Uint8Array.prototype.slice.call(body, 0, end)
}

function isInsideLetter(byte: number): boolean {
  return (byte & 0b1100_0000) === 0b1000_0000
}

/** What an exchange takes besides its texts and bodies: its objects, and the few bytes of each short text. */
const objectsOfExchange = 1100

/** What a text takes besides its letters, with its place in what holds it. */
const aroundText = 24

/** How many bytes of memory an exchange takes, near enough: docs/decisions/journal.md says how near. */
export function bytesOfExchange({ request, response, verdicts, explanation = '', hint = '' }: Exchange): number {
  const { target, headers, body } = request
  let bytes = objectsOfExchange + target.length + body.length + sizeOfText(explanation) + sizeOfText(hint)
  if (response.body !== undefined)
    bytes +=
      typeof response.body === 'string' ? sizeOfText(response.body, sizeOfBody(response.body)) : response.body.length
  bytes += bytesOfHeaders(headers)
  for (const name in response.headers) bytes += (response.headers[name]?.length ?? 0) + aroundText
  for (const { detail } of verdicts) bytes += sizeOfText(detail)
  return bytes
}

function bytesOfHeaders(headers: RequestHeaders): number {
  let bytes = 0
  for (const name in headers) bytes += sizeOfHeader(headers[name]) + aroundText
  return bytes
}

function sizeOfHeader(value: string | readonly string[] = ''): number {
  if (typeof value === 'string') return value.length
  return value.reduce((sum, each) => sum + each.length + aroundText, 0)
}

/** A text with a letter beyond Latin-1 takes two bytes for each of its letters. */
function sizeOfText(text: string, bytes = Buffer.byteLength(text)): number {
  return bytes === text.length ? text.length : 2 * text.length
}

/** The headers that a client sends with each of its requests: they are kept once. */
export interface SharedHeaders {
  /** The headers with what is known of them, and how many bytes they do not take for it. */
  share(headers: RequestHeaders): { readonly headers: RequestHeaders; readonly saved: number }
}

const shortestShared = 256
const longestShared = 4096
const headersShared = 256
const endLength = 32

/**
 * Shares the headers of those who send an `X-Auth-Token`: all of them where they are those of the request before, otherwise
 * the token. Tokens are told apart by their ends first: a thousand letters are not hashed.
 */
export function createSharedHeaders(): SharedHeaders {
  const byEnd = new Map<string, RequestHeaders>()

  function remember(end: string, headers: RequestHeaders): void {
    if (byEnd.size >= headersShared) byEnd.clear()
    byEnd.set(Buffer.from(end, 'latin1').toString('latin1'), headers)
  }

  return {
    share(headers) {
      const token = headers['x-auth-token']
      if (typeof token !== 'string' || token.length < shortestShared || token.length > longestShared)
        return { headers, saved: 0 }
      const end = token.slice(-endLength)
      const known = byEnd.get(end)
      if (known !== undefined && areSame(known, headers)) return { headers: known, saved: bytesOfHeaders(known) }
      const isKnown = known?.['x-auth-token'] === token
      const kept = isKnown ? { ...headers, 'x-auth-token': known['x-auth-token'] } : headers
      remember(end, kept)
      return { headers: kept, saved: isKnown ? token.length : 0 }
    },
  }
}

function areSame(known: RequestHeaders, headers: RequestHeaders): boolean {
  let count = 0
  for (const name in headers) {
    if (headers[name] !== known[name]) return false
    count += 1
  }
  for (const _ in known) count -= 1
  return count === 0
}
