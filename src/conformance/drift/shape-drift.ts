import { fieldOf, listOf, textOf } from '../trace/json.ts'

/** One way in which a value differs from its schema. */
export interface ShapeDrift {
  readonly kind: 'field unknown' | 'field missing' | 'type' | 'value'
  /** Dotted path; `*` is any record of a list. */
  readonly field: string
  /** What the contract allows, and what came, by shape. */
  readonly expected: string
  readonly actual: string
  /** The shared schema that the field is of; undefined where the operation has it by itself. */
  readonly schema: string | undefined
}

interface Place {
  readonly document: unknown
  readonly field: string
  readonly schema: string | undefined
}

/** Every way in which a value differs from a schema of a bundled document, also beyond the first. */
export function shapeDrift(value: unknown, schema: unknown, document: unknown): ShapeDrift[] {
  return differences(value, schema, { document, field: '', schema: undefined })
}

function differences(value: unknown, schema: unknown, place: Place): ShapeDrift[] {
  const reference = textOf(fieldOf(schema, '$ref'))
  if (reference !== undefined) {
    const names = reference.split('/').slice(1)
    const target = names.reduce<unknown>(fieldOf, place.document)
    return differences(value, target, { ...place, schema: names.at(-1) })
  }
  const forms = [...listOf(fieldOf(schema, 'anyOf')), ...listOf(fieldOf(schema, 'oneOf'))]
  if (forms.length > 0) return leastOf(forms.map((form) => differences(value, form, place)))
  // What a recording has hidden is taken to be right.
  if (value === '***') return []
  const wrong = typeDrift(value, schema, place)
  return wrong === undefined ? [...valueDrift(value, schema, place), ...insideDrift(value, schema, place)] : [wrong]
}

function leastOf(all: readonly ShapeDrift[][]): ShapeDrift[] {
  return all.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function typeDrift(value: unknown, schema: unknown, place: Place): ShapeDrift | undefined {
  const type = fieldOf(schema, 'type')
  const types = typeof type === 'string' ? [type] : listOf(type).map(String)
  const actual = typeOf(value)
  const fits = types.includes(actual) || (actual === 'integer' && types.includes('number'))
  return types.length === 0 || fits ? undefined : told('type', place, { expected: types.join(' or '), actual })
}

/** The type of a value by the words of a schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

/** Bounds of a schema, and what is measured against each. */
const bounds: readonly (readonly [keyword: string, measure: (value: unknown) => number | undefined, sign: 1 | -1])[] = [
  ['minimum', (value) => (typeof value === 'number' ? value : undefined), 1],
  ['maximum', (value) => (typeof value === 'number' ? value : undefined), -1],
  ['minLength', (value) => (typeof value === 'string' ? Array.from(value).length : undefined), 1],
  ['maxLength', (value) => (typeof value === 'string' ? Array.from(value).length : undefined), -1],
  ['minItems', (value) => (Array.isArray(value) ? value.length : undefined), 1],
  ['maxItems', (value) => (Array.isArray(value) ? value.length : undefined), -1],
]

function valueDrift(value: unknown, schema: unknown, place: Place): ShapeDrift[] {
  const codes = fieldOf(schema, 'enum')
  if (Array.isArray(codes) && !codes.includes(value))
    return [told('value', place, { expected: `one of ${JSON.stringify(codes)}`, actual: codeText(value) })]
  const constant = fieldOf(schema, 'const')
  if (constant !== undefined && constant !== value)
    return [told('value', place, { expected: JSON.stringify(constant), actual: codeText(value) })]
  const beyond = bounds.flatMap(([keyword, measure, sign]) => {
    const [bound, measured] = [fieldOf(schema, keyword), measure(value)]
    return typeof bound === 'number' && measured !== undefined && (measured - bound) * sign < 0
      ? [told('value', place, { expected: `${keyword} ${bound}`, actual: String(measured) })]
      : []
  })
  const pattern = textOf(fieldOf(schema, 'pattern'))
  return typeof value !== 'string' || pattern === undefined || new RegExp(pattern, 'u').test(value)
    ? beyond
    : [...beyond, told('value', place, { expected: `pattern ${pattern}`, actual: shapeOf(value) })]
}

/** A code as it is; anything longer may be somebody's. */
function codeText(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= 42 && !/[\s@]/.test(text) ? text : typeOf(value)
}

/** A text by its shape: `2026-01-01` is `9999-99-99`. */
function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replaceAll(/\p{Ll}/gu, 'a')
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/\d/g, '9')
}

function insideDrift(value: unknown, schema: unknown, place: Place): ShapeDrift[] {
  if (Array.isArray(value)) {
    const items = fieldOf(schema, 'items')
    if (items === undefined) return []
    const all = value.flatMap((each) => differences(each, items, { ...place, field: below(place.field, '*') }))
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
  }
  return typeof value === 'object' && value !== null ? objectDrift(value, schema, place) : []
}

function objectDrift(value: object, schema: unknown, place: Place): ShapeDrift[] {
  const properties = fieldOf(schema, 'properties')
  const more = fieldOf(schema, 'additionalProperties')
  const at = (name: string): Place => ({ ...place, field: below(place.field, name) })
  const missing = listOf(fieldOf(schema, 'required'))
    .map(String)
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => told('field missing', at(name), { expected: 'it is required', actual: 'it is not there' }))
  const inside = Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const known = fieldOf(properties, name)
    if (known !== undefined) return differences(each, known, at(name))
    if (typeof more === 'object' && more !== null) return differences(each, more, at(name))
    const isOpen = properties === undefined || more === true
    return isOpen ? [] : [told('field unknown', at(name), { expected: 'no such field', actual: typeOf(each) })]
  })
  return [...missing, ...inside]
}

function below(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`
}

function told(
  kind: ShapeDrift['kind'],
  { field, schema }: Place,
  words: Pick<ShapeDrift, 'expected' | 'actual'>,
): ShapeDrift {
  return { kind, field: field === '' ? 'the body' : field, schema, ...words }
}
