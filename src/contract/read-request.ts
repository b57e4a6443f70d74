import { checkable } from './bodies/fields.ts'
import { readBodyOf, type SentBody } from './bodies/read-body.ts'
import { type ApiRequest, headerOf, type RequestHeaders } from './exchange.ts'
import type { IndexedOperation } from './operations.ts'
import { type OperationReading, readListParameter, readParameter, readValue, tellingBlanks } from './read-value.ts'
import { isRefusal, refuse, type Refusal } from './refusals.ts'
import type { Identified } from './router.ts'
import { findViolation, type Validator, type Violation, violationText } from './validation.ts'

/** What a request says, held to the contract of its operation. */
export interface ReadRequest {
  readonly path: object
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** The parameters of the query that the contract does not declare, each once. */
  readonly undeclared: readonly string[]
}

/** Reads a request by its contract, or gives the refusal that names the field at fault. */
export function readRequest(request: ApiRequest, { operation, path }: Identified): ReadRequest | Refusal {
  const mark = request.target.indexOf('?')
  const query = mark < 0 ? '' : request.target.slice(mark + 1)
  const body = readBody(operation, request)
  if (isRefusal(body)) return body
  const read = readParts(operation, { path, query, headers: request.headers, body })
  const violation = requestViolation(operation, read)
  if (violation === undefined) return read
  const special = operation.fieldRefusals[violation.field]
  return refuse(special ?? operation.ownRefusals.wrongRequest, violationText(violation))
}

/** What a request says, before it is read by its contract. */
export interface SentParts {
  readonly path: object
  /** What follows the `?`. */
  readonly query: string
  readonly headers: RequestHeaders
  /** The body as `readBodyOf` reads its kind; undefined when there is none. */
  readonly body: unknown
}

/**
 * The parts of a request as the types that the contract of its operation gives them: what the vendor's clients send in
 * another type or spelling is read as the documented one, and empty values by the rule of their field
 * (docs/decisions/reading-requests.md). What cannot be read so stays as it was sent.
 */
export function readParts(operation: IndexedOperation, sent: SentParts): ReadRequest {
  const { path, query, headers, body } = sent
  const { reading } = operation
  const isTyped = reading.body === undefined || body === undefined || operation.requestBody?.kind !== 'json'
  return {
    path: readPath(reading, path),
    ...readQuery(reading, query),
    header: readHeaders(reading, { headers }),
    body: isTyped ? body : readValue(reading.body, body),
  }
}

/** The names of what a request sends empty although that means something else than to leave it out. */
export function blanksOf(
  { reading }: IndexedOperation,
  { query, body }: Omit<SentParts, 'path' | 'headers'>,
): string[] {
  const parameters = Object.fromEntries(new URLSearchParams(query))
  return [...tellingBlanks(reading.query, parameters), ...tellingBlanks(reading.body?.fields ?? {}, body)]
}

/** How the parts of a request break the contract of its operation: the first fault, in the order of the parts. */
export function requestViolation(
  operation: IndexedOperation,
  { path, query, header, body }: ReadRequest,
): Violation | undefined {
  const checked = (): unknown =>
    operation.requestBody?.kind === 'multipart' ? checkable(body, operation.reading.body) : body
  return (
    violationIn(operation.validators['path'], path) ??
    violationIn(operation.validators['query'], query) ??
    violationIn(operation.validators['header'], header) ??
    (body === undefined ? undefined : violationIn(operation.validators['body'], checked()))
  )
}

function violationIn(validator: Validator | undefined, data: unknown): Violation | undefined {
  return validator === undefined ? undefined : findViolation(validator, data)
}

/** The body that a recording has of a request, by the contract of its operation; undefined where it cannot be read so. */
export function readRecorded({ requestBody, reading }: IndexedOperation, sent: SentBody): unknown {
  if (requestBody === null || sent.bytes.length === 0) return undefined
  const read = readBodyOf(requestBody.kind, sent, reading.body)
  return 'fault' in read ? undefined : read.value
}

function readBody(operation: IndexedOperation, request: ApiRequest): unknown {
  if (operation.requestBody === null) return undefined
  const { kind, required } = operation.requestBody
  if (request.body.length === 0) {
    return required ? refuse(operation.ownRefusals.wrongRequest, 'the body is required') : undefined
  }
  const encoding = headerOf(request, 'content-encoding')?.trim() ?? ''
  if (encoding !== '' && encoding.toLowerCase() !== 'identity') {
    return refuse(
      operation.ownRefusals.wrongRequest,
      `Content-Encoding must be absent: bodies are not read in ${encoding}; send the ${kind === 'json' ? 'JSON' : 'body'} as it is`,
    )
  }
  const sent = { bytes: request.body, contentType: headerOf(request, 'content-type') }
  const read = readBodyOf(kind, sent, operation.reading.body)
  return 'fault' in read ? refuse(operation.ownRefusals.wrongRequest, read.fault) : read.value
}

/** The headers that the contract of an operation names, by the names that it gives them. */
function readHeaders({ header }: OperationReading, request: Pick<ApiRequest, 'headers'>): Record<string, unknown> {
  const sent: Record<string, unknown> = {}
  for (const [name, reading] of Object.entries(header)) {
    const value = headerOf(request, name.toLowerCase())
    if (value !== undefined && value !== '') sent[name] = readParameter(reading, value)
  }
  return sent
}

/** The parameters of a path as their types. */
function readPath({ path: readings }: OperationReading, path: object): object {
  if (readings === undefined) return path
  const values = Object.entries(path).map(([name, text]: [string, unknown]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
    return [name, reading === undefined || typeof text !== 'string' ? text : readParameter(reading, text)]
  })
  return Object.fromEntries(values) as object
}

/** The parameters of a query, read as their types, and those that the contract does not name; `text` is what follows the `?`. */
function readQuery({ query: declared }: OperationReading, text: string): Pick<ReadRequest, 'query' | 'undeclared'> {
  if (text === '') return { query: {}, undeclared: [] }
  const sent = new URLSearchParams(text)
  const query: Record<string, unknown> = {}
  const undeclared: string[] = []
  for (const name of new Set(sent.keys())) {
    const reading = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (reading === undefined) undeclared.push(name)
    else {
      const value =
        reading.type === 'array'
          ? readListParameter(reading, sent.getAll(name))
          : readParameter(reading, sent.get(name) ?? '')
      if (value !== undefined) query[name] = value
    }
  }
  return { query, undeclared }
}
