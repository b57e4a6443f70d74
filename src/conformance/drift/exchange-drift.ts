import type { IndexedOperation } from '../../contract/operations.ts'
import { refusalEntry, type RefusalName, refusalNamesOf } from '../../contract/refusals.ts'
import { type Violation, violationText } from '../../contract/validation.ts'
import { fieldOf, textOf } from '../trace/json.ts'
import { violationOf } from '../trace/request-violation.ts'
import { succeeded, type TracedExchange } from '../trace/trace.ts'
import type { Described } from '../verify/described.ts'
import type { LiveExchange } from './live-exchanges.ts'
import { type ShapeDrift, shapeDrift } from './shape-drift.ts'

/** What a drift is about. */
export type DriftKind =
  | ShapeDrift['kind']
  | 'operation unknown'
  | 'status'
  | 'error code'
  | 'header'
  | 'request'
  | 'order of checks'
  | 'replay'

/** One thing that the platform did and the contract does not allow. */
export interface Drift {
  readonly kind: DriftKind
  readonly operation: IndexedOperation | undefined
  /** Its number in the recording, and how it was called. */
  readonly exchange: number
  readonly call: string
  readonly status: number
  readonly field: string
  readonly expected: string
  readonly actual: string
  /** The shared schema that the field is of. */
  readonly schema?: string | undefined
}

/** An operation with its document, which its schemas are read from. */
export interface Documented {
  readonly described: Described
  readonly document: unknown
}

/** Finds an operation with its document. */
export type Find = (operation: IndexedOperation) => Documented | undefined

/** Everything in an exchange of the live platform that the contract does not allow. */
export function exchangeDrift({ exchange, answerHeaders }: LiveExchange, find: Find): Drift[] {
  const { operation, method, path, status } = exchange
  const tell = driftOf(exchange)
  if (status === 0) return []
  if (operation === undefined) {
    const isServed = status < 400
    return isServed ? [tell('operation unknown', '', { expected: 'no operation', actual: `${method} ${path}` })] : []
  }
  const found = find(operation)
  return [
    ...statusDrift(exchange, operation),
    ...codeDrift(exchange, operation),
    ...(found === undefined ? [] : headerDrift(exchange, answerHeaders, found.described)),
    ...(found === undefined ? [] : bodyDrift(exchange, operation, found.document)),
    ...requestDrift(exchange, operation),
  ]
}

/** Makes drifts of an exchange. */
export function driftOf(
  exchange: TracedExchange,
): (kind: DriftKind, field: string, words: Pick<Drift, 'expected' | 'actual' | 'schema'>) => Drift {
  const { operation, number, method, path, status } = exchange
  return (kind, field, words) => ({
    ...{ kind, operation, exchange: number, call: `${method} ${path}`, status, field },
    ...words,
  })
}

/** The code of a refusal in any envelope. */
export function codeOf({ answer, code }: TracedExchange): string | undefined {
  return code ?? textOf(fieldOf(fieldOf(answer, 'error'), 'title'))
}

/** Every refusal that the contract allows of an operation: its own, those of its fields, and the gateway's. */
export function mayRefuse(operation: IndexedOperation): ReadonlySet<RefusalName> {
  const { wrongRequest, internal, callerUnfit, customersOnly } = operation.ownRefusals
  const own = [wrongRequest, internal, callerUnfit, customersOnly]
  return new Set([...operation.refusals, ...Object.values(operation.fieldRefusals), ...own])
}

function isGateway(name: RefusalName): boolean {
  return refusalEntry(name).layer === 'gateway'
}

function statusDrift(exchange: TracedExchange, operation: IndexedOperation): Drift[] {
  const { status } = exchange
  const names = refusalNamesOf(codeOf(exchange) ?? '')
  const isOfGateway = names.some((name) => isGateway(name) && refusalEntry(name).status === status)
  if (operation.statuses.includes(status) || isOfGateway) return []
  const expected = `one of ${operation.statuses.join(', ')}`
  return [driftOf(exchange)('status', '', { expected, actual: `status ${status}` })]
}

function codeDrift(exchange: TracedExchange, operation: IndexedOperation): Drift[] {
  if (succeeded(exchange)) return []
  const tell = driftOf(exchange)
  const code = codeOf(exchange)
  if (code === undefined) return []
  const names = refusalNamesOf(code)
  if (names.length === 0) return [tell('error code', code, { expected: 'a code of the catalog', actual: code })]
  const allowed = mayRefuse(operation)
  const fitting = names.filter((name) => allowed.has(name) || isGateway(name))
  if (fitting.length === 0)
    return [
      tell('error code', code, {
        expected: 'a refusal that the operation lists',
        actual: `${code} (${names.join(', ')})`,
      }),
    ]
  const statuses = [...new Set(fitting.map((name) => refusalEntry(name).status))]
  if (statuses.includes(exchange.status) || exchange.status < 300) return []
  return [
    tell('error code', code, {
      expected: `${code} with status ${statuses.join(' or ')}`,
      actual: `status ${exchange.status}`,
    }),
  ]
}

function headerDrift(
  exchange: TracedExchange,
  headers: Readonly<Record<string, string>>,
  { operation, requiredHeaders }: Described,
): Drift[] {
  const tell = driftOf(exchange)
  const missing = (requiredHeaders[String(exchange.status)] ?? [])
    .filter((name) => (headers[name.toLowerCase()] ?? '') === '')
    .map((name) => tell('header', name, { expected: 'it is required', actual: 'it is not there' }))
  const type = headers['content-type'] ?? ''
  const isJson = exchange.answer !== undefined && (operation.answerKinds[exchange.status] ?? 'json') === 'json'
  return isJson && type !== '' && !/json/i.test(type)
    ? [...missing, tell('header', 'Content-Type', { expected: 'application/json', actual: type })]
    : missing
}

function bodyDrift(exchange: TracedExchange, operation: IndexedOperation, document: unknown): Drift[] {
  const { status, answer, hasAnswer } = exchange
  if (!hasAnswer || answer === undefined || !operation.statuses.includes(status)) return []
  const schema = answerSchema(document, operation, status)
  if (schema === undefined) return []
  const tell = driftOf(exchange)
  return shapeDrift(answer, schema, document).map(({ kind, field, ...words }) => tell(kind, field, words))
}

function answerSchema(document: unknown, { path, method }: IndexedOperation, status: number): unknown {
  const item = fieldOf(fieldOf(fieldOf(document, 'paths'), path), method.toLowerCase())
  const response = fieldOf(fieldOf(item, 'responses'), String(status))
  const reference = textOf(fieldOf(response, '$ref'))
  const whole = reference === undefined ? response : reference.split('/').slice(1).reduce<unknown>(fieldOf, document)
  return fieldOf(fieldOf(fieldOf(whole, 'content'), 'application/json'), 'schema')
}

/** Refusals that come before a request is read. */
const isBeforeReading = (status: number): boolean => [401, 403, 404, 429].includes(status) || status >= 500

/** A request that the contract and the platform do not judge alike, and a refusal that comes before the one it should. */
function requestDrift(exchange: TracedExchange, operation: IndexedOperation): Drift[] {
  const violation = violationOf(exchange)
  return violation === undefined ? laxDrift(exchange, operation) : strictDrift(exchange, operation, violation)
}

function laxDrift(exchange: TracedExchange, operation: IndexedOperation): Drift[] {
  const code = codeOf(exchange)
  const isFormal = code === refusalEntry(operation.ownRefusals.wrongRequest).code && exchange.status === 400
  if (!isFormal || refusesAlike(operation, code)) return []
  const words = { expected: 'the contract takes this request', actual: code }
  return [driftOf(exchange)('request', '', words)]
}

function strictDrift(exchange: TracedExchange, operation: IndexedOperation, violation: Violation): Drift[] {
  const tell = driftOf(exchange)
  const wrongRequest = refusalEntry(operation.ownRefusals.wrongRequest).code
  const problem = violationText(violation)
  if (succeeded(exchange))
    return [
      tell('request', violation.field, { expected: `${problem}, and else ${wrongRequest}`, actual: 'it is served' }),
    ]
  const special = operation.fieldRefusals[violation.field]
  const first = special === undefined ? wrongRequest : refusalEntry(special).code
  const code = codeOf(exchange)
  if (code === undefined || [first, wrongRequest].includes(code) || isBeforeReading(exchange.status)) return []
  return [tell('order of checks', violation.field, { expected: `${first} first, because ${problem}`, actual: code })]
}

/** Whether a refusal of the state of things has the same code as one of the form. */
function refusesAlike({ refusals, ownRefusals }: IndexedOperation, code: string): boolean {
  return refusals.some((name) => name !== ownRefusals.wrongRequest && refusalEntry(name).code === code)
}
