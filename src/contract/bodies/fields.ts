import { type Fields, readParameter, readValue, type ValueReading } from '../read-value.ts'
import type { FormField } from './form.ts'
import { readJson } from './json.ts'
import type { BodyPart } from './multipart.ts'
import { readText } from './text.ts'

const encoder = new TextEncoder()

/** A file of a multipart body. */
export interface FilePart<Name extends string = string> extends BodyPart {
  readonly name: Name
}

/** A multipart body as a handler gets it: the fields as the types of the contract, and the files that the contract names. */
export interface MultipartBody<Values = Readonly<Record<string, unknown>>, Name extends string = string> {
  readonly fields: Values
  readonly files: readonly FilePart<Name>[]
}

/**
 * The fields of a form as the types that the contract gives them: a list takes every value of its name, an object is read
 * as JSON, of anything else the first value counts, as in a query. Fields that the contract does not name stay texts.
 */
export function typedFields(reading: Fields, sent: readonly FormField[]): Readonly<Record<string, unknown>> {
  const texts = new Map<string, string[]>()
  for (const { name, text } of sent) {
    const known = texts.get(name)
    if (known === undefined) texts.set(name, [text])
    else known.push(text)
  }
  const fields = [...texts].map(([name, values]) => [name, typedField(fieldIn(reading, name), values)] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

function typedField(reading: ValueReading | undefined, [first = '', ...more]: readonly string[]): unknown {
  if (reading === undefined) return first
  if (reading.type === 'object') return readValue(reading, parsed(first))
  if (reading.type !== 'array') return readParameter(reading, first)
  const { items } = reading
  return items === undefined ? [first, ...more] : [first, ...more].map((each) => readParameter(items, each))
}

/** JSON in a field; what is none stays a text, for the validator to refuse. */
function parsed(text: string): unknown {
  const read = readJson(encoder.encode(text))
  return 'fault' in read ? text : read.value
}

/**
 * A multipart body by its contract. A part is a file where it names one, or the contract says that its field is binary;
 * files of other names are left out. A text that is not UTF-8 is a fault.
 */
export function typedParts(
  reading: Fields,
  parts: readonly BodyPart[],
): { readonly value: MultipartBody } | { readonly fault: string } {
  const files: FilePart[] = []
  const texts: FormField[] = []
  for (const part of parts) {
    const field = fieldIn(reading, part.name)
    if (isBinary(field) || (part.filename !== undefined && field !== undefined)) files.push(part)
    else if (part.filename === undefined) {
      const text = readText(part.bytes)
      if (text === undefined) return { fault: `${part.name} is not text in UTF-8` }
      texts.push({ name: part.name, text })
    }
  }
  return { value: { fields: typedFields(reading, texts), files } }
}

/** What the schema of a body is held against: of a multipart one fields and files by name, a file as its bytes; of others the body. */
export function checkable(body: unknown, reading: ValueReading | undefined): unknown {
  return isMultipart(body) ? checkableParts(body, reading?.fields ?? {}) : body
}

/** Whether a body that was read is a multipart one. */
export function isMultipart(body: unknown): body is MultipartBody {
  return typeof body === 'object' && body !== null && 'fields' in body && 'files' in body
}

function checkableParts({ fields, files }: MultipartBody, reading: Fields): Readonly<Record<string, unknown>> {
  const bytes = new Map<string, Uint8Array[]>()
  for (const { name, bytes: each } of files) bytes.set(name, [...(bytes.get(name) ?? []), each])
  const byName = [...bytes].map(([name, all]): [string, unknown] => [
    name,
    all.length > 1 || fieldIn(reading, name)?.type === 'array' ? all : all[0],
  ])
  return Object.fromEntries([...Object.entries(fields), ...byName])
}

function isBinary(field: ValueReading | undefined): boolean {
  return field?.type === 'bytes' || field?.items?.type === 'bytes'
}

function fieldIn(reading: Fields, name: string): ValueReading | undefined {
  return Object.hasOwn(reading, name) ? reading[name] : undefined
}
