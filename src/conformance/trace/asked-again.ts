import { minute } from '../../units/instant.ts'
import { exchangesOf, nextSame } from './following-calls.ts'
import { isTimeName } from './request-violation.ts'
import { operationOf, type Trace, type TracedExchange } from './trace.ts'

/** A span that ends "now" ends a little later when it is asked for again. */
const little = 10 * minute

/**
 * The next time that something was asked: by the same request, or by one whose fields come in another order, or whose times have
 * gone on a little; undefined where it was not asked again.
 */
export function askedAgain(trace: Trace, exchange: TracedExchange): TracedExchange | undefined {
  const same = nextSame(trace, exchange)
  if (same !== undefined) return same
  const asked = fieldsOf(exchange)
  return exchangesOf(trace, operationOf(exchange)).find(
    (each) => each.number > exchange.number && each.path === exchange.path && areClose(asked, fieldsOf(each)),
  )
}

type Fields = readonly (readonly [string, unknown])[]

function fieldsOf({ query, body }: TracedExchange): Fields {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return [...query, ...fields].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
}

function areClose(some: Fields, others: Fields): boolean {
  return (
    some.length === others.length &&
    some.every(([name, value], at) => {
      const [otherName, other] = others[at] ?? []
      return name === otherName && (isTimeName(name) ? isSoonAfter(value, other) : isEqual(value, other))
    })
  )
}

function isEqual(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other)
}

function isSoonAfter(value: unknown, other: unknown): boolean {
  return isEqual(value, other) || Math.abs(Date.parse(String(value)) - Date.parse(String(other))) <= little
}
