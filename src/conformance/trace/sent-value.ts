import { type Violation, violationText } from '../../contract/validation.ts'
import { fieldOf } from './json.ts'
import type { TracedExchange } from './trace.ts'

const shown = 60

/** What a request says under a dotted path, `customer_ids.3`, wherever it stands: undefined where it says nothing. */
export function sentValue({ pathValues, query, headers, body }: TracedExchange, field: string): unknown {
  if (field === '') return body
  const inBody = field.split('.').reduce<unknown>(fieldOf, body)
  return inBody ?? query.get(field) ?? pathValues[field] ?? headers[field.toLowerCase()]
}

/** A value as it was sent, in a short line. */
export function shownValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length <= shown ? text : `${text.slice(0, shown)}...`
}

/** What a violation asks for, `limit: at most 100`. */
export function demandOf(violation: Violation): string {
  const { field, problem, keyword } = violation
  const name = field === '' ? 'the body' : field
  if (keyword === 'required') return `${name}, which is required`
  const demand = formOf(problem) ?? /^must (?:be |have |match )?(.+)$/s.exec(problem)?.[1]
  return demand === undefined || problem.startsWith('must not') ? violationText(violation) : `${name}: ${demand}`
}

/** Forms that many fields have, in words. */
const forms: Readonly<Record<string, string>> = {
  [String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`]: 'a moment in UTC such as 2026-05-06T08:05:01Z',
  [String.raw`^\d{4}-(0[1-9]|1[0-2])$`]: 'a month such as 2026-05',
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: 'a day such as 2026-05-06',
  '^[A-Z]{2}$': 'two capital letters',
  [String.raw`^\d{6}$`]: '6 digits',
}

/** The form that a violation asks for, in words; undefined of any other, and of what is no form. */
function formOf(problem: string): string | undefined {
  return forms[problem.replace(/^must match /, '')]
}

/** What there was in its place, in the same units, `limit: 1000`. */
export function seenOf(exchange: TracedExchange, { field, keyword }: Violation): string {
  const value = sentValue(exchange, field)
  const name = field === '' ? 'the body' : field
  if (keyword === 'required') return `no ${name}`
  return `${name}: ${measured(value, keyword)}`
}

function measured(value: unknown, keyword: string): string {
  if (typeof value === 'string' && keyword.endsWith('Length'))
    return `${Array.from(value).length} characters, ${shownValue(value)}`
  if (Array.isArray(value) && keyword.endsWith('Items')) return `${value.length} items`
  if (keyword === 'x-decimals') return `${decimalsOf(value)} decimals, ${shownValue(value)}`
  return shownValue(value)
}

function decimalsOf(value: unknown): number {
  return /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
}
