import { fieldOf, listOf, textOf } from '../../conformance/trace/json.ts'
import { entriesOf, type Part, resolved } from './contract-document.ts'

/** Fields are shown so many levels deep. */
const deepest = 5

/** A schema as lines, a line a field with its type, bounds, values and meaning; what is in a field is indented below it. */
export function schemaLines(schema: Part, document: Part, indent = '  '): string[] {
  return linesBelow(schema, document, { indent, level: 0 })
}

interface Place {
  readonly indent: string
  readonly level: number
}

function linesBelow(schema: Part, document: Part, place: Place): string[] {
  const whole = resolved(schema, document)
  const items = fieldOf(whole, 'items')
  if (items !== undefined) return linesBelow(items, document, place)
  const required = listOf(fieldOf(whole, 'required'))
  const own = entriesOf(fieldOf(whole, 'properties')).flatMap(([name, field]) =>
    fieldLines({ name, field, isRequired: required.includes(name) }, document, place),
  )
  const choices = ['oneOf', 'anyOf', 'allOf'].flatMap((kind) => listOf(fieldOf(whole, kind)))
  return [...own, ...choices.flatMap((each) => linesBelow(each, document, place))]
}

interface Field {
  readonly name: string
  readonly field: Part
  readonly isRequired: boolean
}

function fieldLines({ name, field, isRequired }: Field, document: Part, { indent, level }: Place): string[] {
  const line = `${indent}${name}: ${schemaWords(field, document)}${isRequired ? ', required' : ''}${meaningOf(field, document)}`
  if (level >= deepest) return [line]
  return [line, ...linesBelow(field, document, { indent: `${indent}  `, level: level + 1 })]
}

const bounds: readonly (readonly [name: string, words: string])[] = [
  ['minimum', 'from'],
  ['exclusiveMinimum', 'above'],
  ['maximum', 'to'],
  ['minLength', 'least characters'],
  ['maxLength', 'most characters'],
  ['minItems', 'least items'],
  ['maxItems', 'most items'],
  ['pattern', 'like'],
  ['default', 'default'],
]

/** Type, values and bounds of a schema, in a line. */
export function schemaWords(schema: Part, document: Part): string {
  const whole = resolved(schema, document)
  const items = fieldOf(whole, 'items')
  const type = fieldOf(whole, 'type')
  const name = Array.isArray(type) ? type.join(' or ') : (textOf(type) ?? 'one of several forms')
  const values = listOf(fieldOf(whole, 'enum'))
  const held = bounds.flatMap(([each, words]) => {
    const value = fieldOf(whole, each)
    return value === undefined ? [] : [`${words} ${JSON.stringify(value)}`]
  })
  return [
    items === undefined ? name : `${name} of ${schemaWords(items, document)}`,
    ...(values.length === 0 ? [] : [`one of ${values.map((each) => JSON.stringify(each)).join(' ')}`]),
    ...held,
  ].join(', ')
}

/** What a schema means, and how sure that is, behind a full stop. */
export function meaningOf(schema: Part, document: Part): string {
  const whole = resolved(schema, document)
  const description = textOf(fieldOf(schema, 'description')) ?? textOf(fieldOf(whole, 'description'))
  const fidelity = textOf(fieldOf(whole, 'x-fidelity'))
  return [description, fidelity === undefined ? undefined : `[${fidelity}]`]
    .flatMap((each) => (each === undefined ? [] : [` ${each}`]))
    .join('')
    .replace(/^ /, '. ')
}
