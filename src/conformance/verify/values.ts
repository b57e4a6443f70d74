import fc from 'fast-check'
import { formsOf, type Schema, typesOf } from './schema.ts'

/** A value, and what about it is worth a request. */
export interface Labelled {
  readonly label: string
  readonly value: unknown
}

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

/** The bounds of numbers that the contract leaves open: of 32 bits, and of amounts that a float holds exactly. */
const furthest = 2_147_483_647
const furthestFraction = 1e6

/** How many items a list is drawn with at most, beyond those that it must have. */
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
function stepOf(schema: Schema): number {
  return typesOf(schema).includes('integer') ? 1 : 1 / 10 ** (schema['x-decimals'] ?? 2)
}

function leastOf(schema: Schema): number {
  const { minimum, exclusiveMinimum } = schema
  return exclusiveMinimum === undefined ? (minimum ?? 0) : exclusiveMinimum + stepOf(schema)
}

function greatestOf(schema: Schema): number {
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
const fillers: readonly ((length: number) => string)[] = [
  (length) => 'a'.repeat(length),
  (length) => 'A'.repeat(length),
  (length) => '1'.repeat(length),
  (length) => `${'a'.repeat(Math.max(0, length - 10))}@a.example`,
]

function textOfLength(length: number, { pattern }: Schema): string | undefined {
  const expression = pattern === undefined ? undefined : new RegExp(pattern)
  return fillers
    .map((fill) => fill(length))
    .find((text) => text.length === length && (expression === undefined || expression.test(text)))
}

/** As many items as asked for, each another one where that can be. */
function distinct({ items = {} }: Schema, count: number, seed: number): unknown[] {
  const base = baseValue(items, seed)
  return Array.from({ length: count }, (_, at) => {
    if (typeof base !== 'string' || items.enum !== undefined || at === 0) return base
    const tail = String(at)
    const longest = items.maxLength ?? base.length + tail.length
    return base.slice(0, Math.max(0, Math.min(base.length, longest) - tail.length)) + tail
  })
}

/** Values at the edges of what a schema allows. */
export function edgesOf(schema: Schema, seed: number): Labelled[] {
  return formsOf(schema).flatMap((form) => [
    ...(typesOf(form).includes('null') ? [{ label: 'null', value: null }] : []),
    ...(form.const === undefined ? [] : [{ label: JSON.stringify(form.const), value: form.const }]),
    ...(form.enum === undefined
      ? typesOf(form).flatMap((type) => edgesOfType(type, form, seed))
      : form.enum.map((value) => ({ label: JSON.stringify(value), value }))),
  ])
}

function edgesOfType(type: string, schema: Schema, seed: number): Labelled[] {
  const { minLength, maxLength, minItems, maxItems } = schema
  switch (type) {
    case 'string':
      return [minLength, maxLength].flatMap((length) => {
        const value = length === undefined ? undefined : textOfLength(length, schema)
        return value === undefined ? [] : [{ label: `${value.length} characters`, value }]
      })
    case 'integer':
    case 'number':
      return [leastOf(schema), greatestOf(schema)].map((value) => ({ label: String(value), value }))
    case 'array':
      return [minItems, maxItems].flatMap((count) =>
        count === undefined ? [] : [{ label: `${count} items`, value: distinct(schema, count, seed) }],
      )
    case 'boolean':
      return [true, false].map((value) => ({ label: String(value), value }))
    default:
      return []
  }
}

const oneOfEach: Readonly<Record<string, unknown>> = {
  string: 'text',
  integer: 7,
  boolean: true,
  array: [],
  object: {},
}

/** Values just beyond what a schema allows. Where it has alternatives, another one may allow them after all. */
export function breachesOf(schema: Schema, seed: number): Labelled[] {
  const forms = formsOf(schema)
  const types = forms.flatMap(typesOf).map((type) => (type === 'number' ? 'integer' : type))
  const wrong = Object.entries(oneOfEach).find(([type]) => !types.includes(type))
  return [
    ...(wrong === undefined || types.length === 0 ? [] : [{ label: `wrong type: ${wrong[0]}`, value: wrong[1] }]),
    ...forms.flatMap((form) => typesOf(form).flatMap((type) => breachesOfType(type, form, seed))),
  ]
}

function breachesOfType(type: string, schema: Schema, seed: number): Labelled[] {
  switch (type) {
    case 'string':
      return textBreaches(schema)
    case 'integer':
    case 'number':
      return numberBreaches(type, schema)
    case 'array':
      return [
        ...(schema.minItems === undefined || schema.minItems === 0
          ? []
          : [{ label: 'too few items', value: distinct(schema, schema.minItems - 1, seed) }]),
        ...(schema.maxItems === undefined
          ? []
          : [{ label: 'too many items', value: distinct(schema, schema.maxItems + 1, seed) }]),
      ]
    default:
      return []
  }
}

function textBreaches({ minLength = 0, maxLength, pattern, format, enum: allowed, const: only }: Schema): Labelled[] {
  if (only !== undefined) return []
  if (allowed !== undefined) return [{ label: 'not in the list', value: 'no-such-value' }]
  return [
    ...(minLength === 0 ? [] : [{ label: 'too short', value: 'a'.repeat(minLength - 1) }]),
    ...(maxLength === undefined ? [] : [{ label: 'too long', value: 'a'.repeat(maxLength + 1) }]),
    ...(pattern === undefined && format === undefined ? [] : [{ label: 'wrong form', value: '~ ~' }]),
    ...(format === 'date-time' ? [{ label: 'no such date', value: '2026-13-45T00:00:00Z' }] : []),
    ...(format === 'date' ? [{ label: 'no such date', value: '2026-13-45' }] : []),
  ]
}

function numberBreaches(type: 'integer' | 'number', schema: Schema): Labelled[] {
  if (schema.enum !== undefined) return [{ label: 'not in the list', value: 987_654 }]
  const step = stepOf(schema)
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema
  const decimals = schema['x-decimals']
  return [
    ...(minimum === undefined ? [] : [{ label: 'too small', value: minimum - step }]),
    ...(exclusiveMinimum === undefined ? [] : [{ label: 'too small', value: exclusiveMinimum }]),
    ...(maximum === undefined ? [] : [{ label: 'too great', value: maximum + step }]),
    ...(exclusiveMaximum === undefined ? [] : [{ label: 'too great', value: exclusiveMaximum }]),
    ...(type === 'integer' ? [{ label: 'a fraction', value: leastOf(schema) + 0.5 }] : []),
    ...(decimals === undefined
      ? []
      : [{ label: 'too many decimals', value: leastOf(schema) + 1 / 10 ** (decimals + 1) }]),
  ]
}
