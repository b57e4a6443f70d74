import { Html } from '../html.ts'
import type { BodyKind } from './kinds.ts'

/** A body as it goes out: text, or bytes as they are. */
export type WrittenBody = string | Uint8Array

/** A body on its way out, with the Content-Type of its kind. */
export interface Written {
  readonly body: WrittenBody
  readonly contentType: string
}

/**
 * Writes a value as the kind of body that the contract gives an answer; undefined for no body. What does not fit the kind
 * is written as JSON: refusals and ordered faults take the place of files and pages.
 */
export function writeBody(kind: BodyKind | undefined, value: unknown): Written | undefined {
  if (value === undefined) return undefined
  if (value instanceof Html) return { body: value.toString(), contentType: 'text/html; charset=utf-8' }
  if (value instanceof Uint8Array) return { body: value, contentType: 'application/octet-stream' }
  if (typeof value === 'string' && (kind === 'html' || kind === 'text'))
    return { body: value, contentType: kind === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' }
  return { body: JSON.stringify(value), contentType: 'application/json' }
}

/** The text that was counted last: what the journal counts is counted again when it is sent. */
let lastText = ''
let lastBytes = 0
const longestRemembered = 65_536

/** How many bytes a body has on the wire. */
export function sizeOfBody(body: WrittenBody): number {
  if (typeof body !== 'string') return body.length
  if (body === lastText) return lastBytes
  const bytes = Buffer.byteLength(body)
  if (body.length <= longestRemembered) {
    lastText = body
    lastBytes = bytes
  }
  return bytes
}

/** A body as a broken middle box would bring it: cut, and no longer what it was. */
export function garble(body: WrittenBody): WrittenBody {
  const cut = half(body)
  return typeof cut === 'string' ? cut + strange : Buffer.concat([cut, Buffer.from(strange)])
}

const strange = '<html>upstream error</html>'

/** A body of which the second half never came. */
export function half(body: WrittenBody): WrittenBody {
  const middle = Math.floor(body.length / 2)
  return typeof body === 'string' ? body.slice(0, middle) : body.subarray(0, middle)
}
