import { type ApiRequest, headerOf } from './exchange.ts'
import { validators as controlValidators } from './generated/validators/control.js'
import { validators as iamValidators } from './generated/validators/iam.js'
import { validators as intlValidators } from './generated/validators/intl.js'
import { type Identified } from './identify.ts'
import { type IndexedOperation, type ServiceName } from './operations.ts'
import { isRefusal, refuse, type Refusal } from './refusals.ts'
import { findViolation, type Validator, violationText } from './validation.ts'

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
  const query = readQuery(operation, request.target)
  const body = readBody(operation, request)
  if (isRefusal(body)) return body
  const header = readHeaders(operation, request)
  const refusal =
    check(operation, 'path', path) ?? check(operation, 'query', query) ?? check(operation, 'header', header)
  if (refusal !== undefined) return refusal
  return (body === undefined ? undefined : check(operation, 'body', body)) ?? { path, query, header, body }
}

function check(operation: IndexedOperation, part: string, data: unknown): Refusal | undefined {
  const validator = validatorOf(operation, part)
  const violation = validator === undefined ? undefined : findViolation(validator, data)
  if (violation === undefined) return undefined
  const special = operation.fieldRefusals[violation.field]
  return refuse(special ?? operation.wrongRequest, violationText(violation))
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
  try {
    return JSON.parse(decoder.decode(request.body))
  } catch {
    return refuse(operation.wrongRequest, 'the body is not valid JSON in UTF-8')
  }
}

/** The headers that the contract of an operation names, by the names that it gives them. */
function readHeaders({ headers }: IndexedOperation, request: ApiRequest): Record<string, unknown> {
  const sent: Record<string, unknown> = {}
  for (const name of headers) {
    const value = headerOf(request, name.toLowerCase())
    if (value !== undefined && value !== '') sent[name] = value
  }
  return sent
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function readQuery(operation: IndexedOperation, target: string): Record<string, unknown> {
  const mark = target.indexOf('?')
  if (mark < 0 || operation.query.length === 0) return {}
  const sent = new URLSearchParams(target.slice(mark + 1))
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
