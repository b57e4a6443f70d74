import { redactBody } from '../redact.ts'
import { readText } from './text.ts'
import type { WrittenBody } from './write-body.ts'

/** A body as a recording shows it: without secrets, as text, or in base64 where the bytes are no text in UTF-8. */
export interface ShownBody {
  readonly text: string
  readonly encoding?: 'base64'
  /** How many bytes `text` stands for. */
  readonly size: number
}

/**
 * A body as it may be shown, whatever its bytes are. `coding` is its Content-Encoding: of what is compressed nothing is
 * shown, because no secret could be found in it.
 */
export function showBody(body: WrittenBody, coding = ''): ShownBody {
  const text = typeof body === 'string' ? body : readText(body)
  if (text !== undefined) return shownText(redactBody(text))
  if (coding !== '' && coding !== 'identity') return shownText('***')
  // Each byte as one letter: the names of secrets are ASCII, and what stands around them comes back as it was.
  const letters = redactBody(Buffer.from(body).toString('latin1')).replaceAll(beyondBytes, escaped)
  const shown = Buffer.from(letters, 'latin1')
  return { text: shown.toString('base64'), encoding: 'base64', size: shown.length }
}

function shownText(text: string): ShownBody {
  return { text, size: Buffer.byteLength(text) }
}

/** Letters that JSON had written as escapes and that no single byte can say. */
const beyondBytes = /[\u0100-\uffff]/g

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
