import type { ValueReading } from '../read-value.ts'
import { typedFields, typedParts } from './fields.ts'
import { readForm } from './form.ts'
import { readJson } from './json.ts'
import type { BodyKind } from './kinds.ts'
import { readMultipart } from './multipart.ts'
import { readText } from './text.ts'

/** A body as it was sent, with the header that says what it is. */
export interface SentBody {
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
}

/** A body, or in words what is wrong with it. */
export type BodyRead = { readonly value: unknown } | { readonly fault: string }

/**
 * Reads a body by its kind. JSON comes out as it was sent, for `readValue`; the fields of forms and multipart bodies come
 * out as the types of the contract, because the wire has texts only.
 */
export function readBodyOf(kind: BodyKind, sent: SentBody, reading: ValueReading | undefined): BodyRead {
  const fault = contentTypeFault(kind, sent.contentType)
  return fault === undefined ? readers[kind](sent, reading) : { fault }
}

const readers: Readonly<Record<BodyKind, (sent: SentBody, reading: ValueReading | undefined) => BodyRead>> = {
  json: ({ bytes }) => readJson(bytes),
  form: ({ bytes }, reading) => ({ value: typedFields(reading?.fields ?? {}, readForm(bytes)) }),
  multipart({ bytes, contentType = '' }, reading) {
    const read = readMultipart(bytes, contentType)
    return 'fault' in read ? read : typedParts(reading?.fields ?? {}, read.value)
  },
  html: readTextBody,
  text: readTextBody,
  bytes: ({ bytes }) => ({ value: bytes }),
}

function readTextBody({ bytes }: SentBody): BodyRead {
  const text = readText(bytes)
  return text === undefined ? { fault: 'the body is not text in UTF-8' } : { value: text }
}

interface Expected {
  readonly name: string
  readonly fits: RegExp
}

/** Of bytes any type may be said. */
const expected: Readonly<Record<Exclude<BodyKind, 'bytes'>, Expected>> = {
  json: { name: 'application/json', fits: /^application\/json\s*(;|$)/i },
  multipart: { name: 'multipart/form-data', fits: /^multipart\/form-data\s*(;|$)/i },
  form: { name: 'application/x-www-form-urlencoded', fits: /^application\/x-www-form-urlencoded\s*(;|$)/i },
  html: { name: 'text/html', fits: /^text\/html\s*(;|$)/i },
  text: { name: 'text/plain or XML', fits: /^(text\/|application\/([^;]+\+)?xml\s*(;|$))/i },
}

/** Without a Content-Type a body is taken for what its operation asks for, but a multipart one has its boundary there. */
function contentTypeFault(kind: BodyKind, type: string | undefined): string | undefined {
  if (kind === 'bytes') return undefined
  const { name, fits } = expected[kind]
  if (type === undefined) return kind === 'multipart' ? `Content-Type is missing; it must be ${name}` : undefined
  if (type.trim() === '') return `Content-Type is empty; it must be ${name}`
  return fits.test(type) ? undefined : `Content-Type must be ${name}, not ${type}`
}
