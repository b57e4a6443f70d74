import { formsOf, type Schema, typesOf } from './schema.ts'
import { distinct, fillers, greatestOf, leastOf, stepOf } from './values.ts'

/** A value, and what about it is worth a request. */
export interface Labelled {
  readonly label: string
  readonly value: unknown
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

/** A value of each type, to be sent where another type is asked for. */
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

/** A text of a length that fits the pattern of its schema; undefined where no filler does. */
function textOfLength(length: number, { pattern }: Schema): string | undefined {
  const expression = pattern === undefined ? undefined : new RegExp(pattern)
  return fillers
    .map((fill) => fill(length))
    .find((text) => text.length === length && (expression === undefined || expression.test(text)))
}
