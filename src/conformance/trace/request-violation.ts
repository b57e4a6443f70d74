import type { IndexedOperation } from '../../contract/operations.ts'
import { readParts, type ReadRequest, requestViolation } from '../../contract/read-request.ts'
import type { Violation } from '../../contract/validation.ts'
import { fieldOf } from './json.ts'
import type { TracedExchange } from './trace.ts'

const known = new WeakMap<TracedExchange, { readonly violation: Violation | undefined }>()

/** How a request breaks the contract of its operation. What a recording has hidden is taken to be right. */
export function violationOf(exchange: TracedExchange): Violation | undefined {
  const found = known.get(exchange) ?? { violation: workOut(exchange) }
  known.set(exchange, found)
  return found.violation
}

function workOut({ operation, pathValues, query, headers, body }: TracedExchange): Violation | undefined {
  if (operation === undefined) return undefined
  const read = readParts(operation, {
    path: pathValues,
    query: query.toString(),
    headers,
    body: operation.requestBody?.kind !== 'json' ? undefined : withStandIns(body),
  })
  const violation = requestViolation(operation, read)
  if (violation === undefined || isHidden(violation, body)) return undefined
  return emptyCode(operation, read, violation) ?? violation
}

/** A number that is no code of any operation. */
const noCode = Number.MIN_SAFE_INTEGER

/** A body with a number that is no code under a name. */
function withField(body: unknown, field: string): unknown {
  return typeof body === 'object' && body !== null ? { ...body, [field]: noCode } : body
}

/** An empty text in the place of a code that is a number is a wrong code, and not only a wrong type; undefined for any other fault. */
function emptyCode(
  operation: IndexedOperation,
  read: ReadRequest,
  { field, keyword }: Violation,
): Violation | undefined {
  if (keyword !== 'type') return undefined
  const inQuery = fieldOf(read.query, field) === ''
  if (!inQuery && fieldOf(read.body, field) !== '') return undefined
  const query = inQuery ? { ...read.query, [field]: noCode } : read.query
  const body = inQuery ? read.body : withField(read.body, field)
  const tried = { ...read, query, body }
  const violation = requestViolation(operation, tried)
  return violation?.field === field && violation.keyword === 'enum' ? violation : undefined
}

/** What a recording hides, by what fits every contract of the like. */
const standIns: Readonly<Record<string, string>> = { verification_code: '000000', password: 'Stand-in-1' }

function withStandIns(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const fields = Object.entries(body).map(([name, value]: [string, unknown]) => [
    name,
    value === hidden ? (standIns[name] ?? value) : value,
  ])
  return Object.fromEntries(fields)
}

const hidden = '***'

function isHidden({ field }: Violation, body: unknown): boolean {
  return field.split('.').reduce<unknown>(fieldOf, body) === hidden
}

/** The last name of a violation's field: `limit`, or `id` of `coupon_infos.0.id`. */
export function fieldNameOf({ field }: Violation): string {
  return field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
}

/** Whether the name of a field is that of a time. */
export function isTimeName(name: string): boolean {
  return /_time(_begin|_end)?$|_on(_begin|_end)?$|^time(_|$)|_time_/.test(name)
}

/** Whether the name of a field is that of a billing cycle, a month or a day. */
export function isCycleName(name: string): boolean {
  return /cycle|_date$|_month$|^period$|^(bill|cost)_\w*(month|day)/.test(name)
}

/** Whether the name of a field is that of a place in a list. */
export function isPageName(name: string): boolean {
  return name === 'limit' || name === 'offset'
}

/** What the faults of requests are about; each fault belongs to one of them. */
export type ViolationKind =
  'required' | 'type' | 'bounds' | 'codes' | 'form' | 'language' | 'time' | 'cycle' | 'page' | 'decimals'

/** What a fault of a request is about. */
export function kindOf(violation: Violation): ViolationKind {
  const name = fieldNameOf(violation)
  const { keyword } = violation
  if (name === 'X-Language') return 'language'
  if (keyword === 'required') return 'required'
  if (keyword === 'type') return 'type'
  if (isPageName(name)) return 'page'
  if (keyword === 'x-decimals') return 'decimals'
  if (['enum', 'const'].includes(keyword)) return 'codes'
  if (isCycleName(name)) return 'cycle'
  if (isTimeName(name)) return 'time'
  return /^(min|max|exclusive|unique)/.test(keyword) ? 'bounds' : 'form'
}

/** Whether a request says something under a name that fits. */
export function says(exchange: TracedExchange, fits: (name: string) => boolean): boolean {
  if ([...exchange.query.keys()].some(fits)) return true
  const { body } = exchange
  return typeof body === 'object' && body !== null && Object.keys(body).some(fits)
}
