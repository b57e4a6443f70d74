import fc from 'fast-check'
import { formsOf, type Schema, typesOf } from './schema.ts'

/** A value that fits a schema: the example of the contract where it has one. The same seed draws the same. */
export function baseValue(schema: Schema, seed: number): unknown {
  const [first = schema] = formsOf(schema)
  if (typesOf(first).includes('object') && first.examples === undefined) {
    const entries = Object.entries(first.properties ?? {})
    return Object.fromEntries(entries.map(([name, each]) => [name, baseValue(each, seed)]))
  }
  const example = exampleOf(first, schema)
  if (example !== undefined) return example
  if (typesOf(first).includes('array')) return distinct(first, Math.max(1, first.minItems ?? 1), seed)
  return fc.sample(anyValue(first), { seed, numRuns: 1 })[0]
}

/** What the contract shows of a form of a schema: an example, the default, or the first value of its list. */
function exampleOf(form: Schema, schema: Schema): unknown {
  const [example = form.default ?? form.enum?.[0]] = form.examples ?? schema.examples ?? []
  return example
}

/** Values that fit a schema, drawn by the seed. */
export function drawValues(schema: Schema, seed: number, count: number): unknown[] {
  return fc.sample(anyValue(schema), { seed, numRuns: count })
}

function anyValue(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(anyValue))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const types = typesOf(schema)
  return types.length === 0 ? anyText({}) : fc.oneof(...types.map((type) => (anyByType[type] ?? anyText)(schema)))
}

/** The greatest whole number where the contract names none: that of 32 bits. */
const furthest = 2_147_483_647
/** The greatest number with decimals that is drawn. */
const furthestFraction = 1e6

/** A list is drawn with at most so many items beyond those that it must have. */
const moreItems = 5

/** How values are drawn by their type; every other type is text. */
const anyByType: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  object: ({ properties = {}, required = [] }) =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, anyValue(each)])), {
      requiredKeys: [...required],
      noNullPrototype: true,
    }),
  array: ({ items = {}, minItems = 0, maxItems = moreItems }) =>
    fc.array(anyValue(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + moreItems) }),
  integer: (schema) => fc.integer({ min: leastOf(schema), max: greatestOf(schema) }),
  number: (schema) => {
    const scale = 10 ** (schema['x-decimals'] ?? 2)
    const min = Math.ceil(leastOf(schema) * scale)
    const max = Math.floor(Math.min(greatestOf(schema), furthestFraction) * scale)
    return fc.integer({ min, max }).map((each) => each / scale)
  },
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
}

/** The smallest step that a number of this schema can take. */
export function stepOf(schema: Schema): number {
  return typesOf(schema).includes('integer') ? 1 : 1 / 10 ** (schema['x-decimals'] ?? 2)
}

/** The smallest number that a schema allows; 0 where it names none. */
export function leastOf(schema: Schema): number {
  const { minimum, exclusiveMinimum } = schema
  return exclusiveMinimum === undefined ? (minimum ?? 0) : exclusiveMinimum + stepOf(schema)
}

/** The greatest number that a schema allows; that of 32 bits where it names none. */
export function greatestOf(schema: Schema): number {
  const { maximum, exclusiveMaximum } = schema
  return exclusiveMaximum === undefined ? (maximum ?? furthest) : exclusiveMaximum - stepOf(schema)
}

function anyText(schema: Schema): fc.Arbitrary<unknown> {
  const { pattern, format, minLength = 0, maxLength = 64 } = schema
  if (format === 'date-time' || format === 'date') {
    const years = { min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true }
    return fc
      .date(years)
      .map((each) => each.toISOString().slice(0, format === 'date' ? 10 : 19) + (format === 'date' ? '' : 'Z'))
  }
  if (pattern === undefined) return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 64) })
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength
  try {
    return fc.stringMatching(new RegExp(pattern)).filter(fits)
  } catch {
    // The library writes no texts for patterns that look ahead.
    const known = (schema.examples ?? []).filter((each) => typeof each === 'string')
    return fc.constantFrom(...(known.length > 0 ? known : fillers.map((fill) => fill(Math.max(1, minLength)))))
  }
}

/** Fillers of a text, to be tried against its pattern. */
export const fillers: readonly ((length: number) => string)[] = [
  (length) => 'a'.repeat(length),
  (length) => 'A'.repeat(length),
  (length) => '1'.repeat(length),
  (length) => `${'a'.repeat(Math.max(0, length - 10))}@a.example`,
]

/** As many items as asked for, each another one where that can be. */
export function distinct({ items = {} }: Schema, count: number, seed: number): unknown[] {
  const base = baseValue(items, seed)
  return Array.from({ length: count }, (_, at) => {
    if (typeof base !== 'string' || items.enum !== undefined || at === 0) return base
    const tail = String(at)
    const longest = items.maxLength ?? base.length + tail.length
    return base.slice(0, Math.max(0, Math.min(base.length, longest) - tail.length)) + tail
  })
}
