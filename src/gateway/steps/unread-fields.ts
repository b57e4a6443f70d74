import type { ValueReading } from '../../contract/read-value.ts'

/** What a handler is given of a request, with a note of the fields that it looks at. */
export interface WatchedFields<Value> {
  readonly value: Value
  /** The fields that were sent and that nothing has looked at so far. */
  unread(): string[]
}

/**
 * Watches which fields of a query or of a body are looked at. Only the outermost fields are: what is inside of them is given as
 * it is, because handlers keep it. A value without fields is given as it is, and has nothing unread.
 */
export function watchFields<Value>(value: Value): WatchedFields<Value> {
  if (!isPlain(value)) return { value, unread: () => [] }
  const looked = new Set<string | symbol>()
  const watched = new Proxy(value, {
    get: (target, name, receiver): unknown => {
      looked.add(name)
      return Reflect.get(target, name, receiver)
    },
  })
  return { value: watched, unread: () => Object.keys(value).filter((name) => !looked.has(name)) }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** The fields of a body that its contract does not declare, as dotted paths with `*` for any record of a list, each once. */
export function undeclaredFields(reading: ValueReading | undefined, value: unknown): string[] {
  return [...new Set(undeclaredBelow(reading, value, ''))]
}

function undeclaredBelow(reading: ValueReading | undefined, value: unknown, path: string): string[] {
  if (reading?.items !== undefined && Array.isArray(value))
    return value.flatMap((each) => undeclaredBelow(reading.items, each, `${path}*.`))
  if (reading?.fields === undefined || typeof value !== 'object' || value === null) return []
  const { fields } = reading
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    Object.hasOwn(fields, name) ? undeclaredBelow(fields[name], each, `${path}${name}.`) : [`${path}${name}`],
  )
}
