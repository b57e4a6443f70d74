import { type ApiRequest, headerOf } from './exchange.ts'
import { validators as controlValidators } from './generated/validators/control.js'
import { validators as iamValidators } from './generated/validators/iam.js'
import { validators as intlValidators } from './generated/validators/intl.js'
import { type Identified } from './identify.ts'
import { readJson } from './json.ts'
import { type IndexedOperation, type ServiceName } from './operations.ts'
import { isRefusal, refuse, type Refusal } from './refusals.ts'
import { findViolation, type Validator, type Violation, violationText } from './validation.ts'

/** What a request says, held to the contract of its operation. */
export interface ReadRequest {
  readonly path: object
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const validators: Readonly<Record<ServiceName, Readonly<Record<string, Readonly<Record<string, Validator>>>>>> = {
  intl: intlValidators,
  iam: iamValidators,
  control: controlValidators,
}

/** The compiled check of one part of an operation: `path`, `query`, `body`, or an answered status. */
export function validatorOf({ service, id }: IndexedOperation, part: string): Validator | undefined {
  return validators[service][id]?.[part]
}

/** Reads a request by its contract, or gives the refusal that names the field at fault. */
export function readRequest(request: ApiRequest, { operation, path }: Identified): ReadRequest | Refusal {
  const mark = request.target.indexOf('?')
  const query = readQuery(operation, mark < 0 ? '' : request.target.slice(mark + 1))
  const body = readBody(operation, request)
  if (isRefusal(body)) return body
  const header = readHeaders(operation, request)
  const read = { path, query, header, body }
  const violation = requestViolation(operation, read)
  if (violation === undefined) return read
  const special = operation.fieldRefusals[violation.field]
  return refuse(special ?? operation.wrongRequest, violationText(violation))
}

/** How the parts of a request break the contract of its operation: the first fault, in the order of the parts. */
export function requestViolation(
  operation: IndexedOperation,
  { path, query, header, body }: ReadRequest,
): Violation | undefined {
  return (
    violationIn(operation, 'path', path) ??
    violationIn(operation, 'query', query) ??
    violationIn(operation, 'header', header) ??
    (body === undefined ? undefined : violationIn(operation, 'body', body))
  )
}

function violationIn(operation: IndexedOperation, part: string, data: unknown): Violation | undefined {
  const validator = validatorOf(operation, part)
  return validator === undefined ? undefined : findViolation(validator, data)
}

function readBody(operation: IndexedOperation, request: ApiRequest): unknown {
  if (operation.body === 'none') return undefined
  if (request.body.length === 0) {
    return operation.body === 'required' ? refuse(operation.wrongRequest, 'the body is required') : undefined
  }
  const type = headerOf(request, 'content-type')
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return refuse(operation.wrongRequest, `Content-Type must be application/json, not ${type}`)
  }
  const read = readJson(request.body)
  return 'fault' in read ? refuse(operation.wrongRequest, read.fault) : read.value
}

/** The headers that the contract of an operation names, by the names that it gives them. */
export function readHeaders(
  { headers }: IndexedOperation,
  request: Pick<ApiRequest, 'headers'>,
): Record<string, unknown> {
  const sent: Record<string, unknown> = {}
  for (const name of headers) {
    const value = headerOf(request, name.toLowerCase())
    if (value !== undefined && value !== '') sent[name] = value
  }
  return sent
}

/** The parameters that the contract of an operation names, read as their types; `text` is what follows the `?`. */
export function readQuery(operation: IndexedOperation, text: string): Record<string, unknown> {
  if (text === '' || operation.query.length === 0) return {}
  const sent = new URLSearchParams(text)
  const query: Record<string, unknown> = {}
  for (const { name, type } of operation.query) {
    const values = sent.getAll(name)
    const [first] = values
    if (first !== undefined) query[name] = type === 'array' ? values : readValue(first, type)
  }
  return query
}

/** A query carries text; what does not read as its type stays text, for the validator to refuse. */
function readValue(text: string, type: string): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (type === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
