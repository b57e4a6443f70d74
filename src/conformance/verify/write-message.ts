import type { IndexedOperation } from '../../contract/operations.ts'
import type { Described } from './described.ts'
import type { Schema } from './schema.ts'

/** A request as it goes out, without credentials. */
export interface Message {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** What a request says, before it is written. */
export interface Saying {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Writes a request of an operation; the body as the contract says that it is written. */
export function writeMessage({ operation, body }: Pick<Described, 'operation' | 'body'>, saying: Saying): Message {
  const headers = Object.fromEntries(
    Object.entries(saying.header).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
  )
  const written = saying.body === undefined || body === undefined ? undefined : writeBody(saying.body, body)
  return {
    method: operation.method,
    target: targetOf(operation, saying),
    headers: written === undefined ? headers : { ...headers, 'content-type': written.type },
    body: written?.text,
  }
}

function targetOf({ path }: IndexedOperation, saying: Saying): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(saying.path[name])))
  const query = new URLSearchParams(entriesOf(saying.query)).toString()
  return query === '' ? filled : `${filled}?${query}`
}

/** Names and values as texts, a list as several of a name. */
function entriesOf(values: object): [string, string][] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((each) => [name, textOf(each)]),
  )
}

interface WrittenBody {
  readonly type: string
  readonly text: string
}

function writeBody(value: unknown, { kind, schema }: NonNullable<Described['body']>): WrittenBody {
  if (kind === 'multipart' && isFields(value)) return writeParts(value, schema)
  if (kind === 'form' && isFields(value))
    return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(entriesOf(value)).toString() }
  return { type: 'application/json', text: JSON.stringify(value) }
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const boundary = 'boundary-of-a-request-of-verify'

function writeParts(fields: object, { properties = {} }: Schema): WrittenBody {
  const parts = entriesOf(fields).flatMap(([name, text]) => {
    const { format, items } = properties[name] ?? {}
    const isFile = format === 'binary' || items?.format === 'binary'
    const file = isFile ? ['; filename="note.txt"', 'Content-Type: text/plain'] : ['']
    return [`--${boundary}`, `Content-Disposition: form-data; name="${name}"${file.join('\r\n')}`, '', text]
  })
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    text: [...parts, `--${boundary}--`, ''].join('\r\n'),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
