import { refuse, type Refusal } from '../contract/refusals.ts'
import { readText } from '../contract/bodies/text.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** A message may have so many bytes. */
export const messageLimit = 1024 * 1024

/** A message as it came, decoded and read; none of it is verified yet. */
export interface Message {
  readonly text: string
  readonly root: XmlElement
}

/** The text of a message in base64; undefined where it is none in UTF-8. */
export function decodeMessage(sent: string): string | undefined {
  const base64 = sent.replaceAll(/\s+/g, '')
  if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(base64)) return undefined
  return readText(Buffer.from(base64, 'base64'))
}

/** Reads a message that a browser brought in a form. */
export function readMessage(sent: string): Message | Refusal<'saml_message_unreadable' | 'saml_doctype_present'> {
  if (sent.length > (messageLimit * 4) / 3 + 4) return refuse('saml_message_unreadable', 'it has more than 1 MiB')
  const text = decodeMessage(sent)
  if (text === undefined) return refuse('saml_message_unreadable', 'it is no base64 of a text in UTF-8')
  const read = parseXml(text)
  if (!('fault' in read)) return { text, root: read.root }
  return read.fault === 'doctype'
    ? refuse('saml_doctype_present')
    : refuse('saml_message_unreadable', `it is no XML: ${read.words}`)
}
