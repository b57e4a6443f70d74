import { bodyContentOf } from './body-content.ts'
import { asObject, isObject, type Json, type JsonObject } from './documents.ts'
import { type IndexedOperation, requestSchemaOf, resolve } from './operation-index.ts'

interface Places {
  readonly codes: string[]
  readonly optional: string[]
}

interface Shapes extends Places {
  /** Every field that the body of a request may have. */
  readonly sent: string[]
}

/** What a client cannot do without, and what every answer has alike. */
const firm = /(^|_)(id|ids|count|status|code|number|num|name)$|amount|debt|_time$|^(measure_id|currency)$/

/** Finds the places of each operation's successful answer that a later release could fill otherwise. */
export function shapesOf(
  document: JsonObject,
  operations: readonly IndexedOperation[],
): Readonly<Record<string, Shapes>> {
  return Object.fromEntries(
    operations.flatMap(({ id, path, method }) => {
      const operation = asObject(asObject(asObject(document['paths'])[path])[method.toLowerCase()])
      const success = Object.entries(asObject(operation['responses'])).find(([status]) => status.startsWith('2'))?.[1]
      const content = bodyContentOf(document, success)
      const places: Places = { codes: [], optional: [] }
      if (content?.kind === 'json') for (const part of servedParts(content.schema)) walk({ document, places }, part, '')
      const sent = fieldsBelow(document, requestSchemaOf(document, operation), '')
      return [[id, { ...places, sent }]]
    }),
  )
}

/** An answer that may be a refusal is one of several schemas. */
function servedParts(schema: JsonObject | undefined): (JsonObject | undefined)[] {
  const choices = asList(schema?.['anyOf'])
  return choices.length === 0 ? [schema] : choices.map(asObject)
}

const deepest = 4

interface Ground {
  readonly document: JsonObject
  /** What was found so far. */
  readonly places: Places
}

/** Notes the places of a schema and of everything below it. */
function walk(ground: Ground, node: Json | undefined, prefix: string): void {
  const { document, places } = ground
  const schema = resolve(document, node)
  if (!isObject(schema['properties']) || prefix.split('.').length > deepest) return
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  for (const [name, property] of Object.entries(schema['properties'])) {
    const field = resolve(document, property)
    const place = prefix + name
    if (isObject(field['items'])) walk(ground, field['items'], `${place}.*.`)
    else if (isObject(field['properties'])) walk(ground, field, `${place}.`)
    else if (isOpenCode(field, place)) places.codes.push(place)
    else if (!required.includes(name) && !firm.test(name)) places.optional.push(place)
  }
}

/** Whether a later release could answer a code here that there is none of yet. */
function isOpenCode(field: JsonObject, place: string): boolean {
  return Array.isArray(field['enum']) && place.includes('*') && !/(^|\.)(measure_id|currency)$/.test(place)
}

function fieldsBelow(document: JsonObject, node: Json | undefined, prefix: string): string[] {
  const schema = resolve(document, node)
  const parts = [schema, ...[schema['allOf'], schema['oneOf'], schema['anyOf']].flatMap(asList)]
  return parts.flatMap((part) => {
    const { properties, items } = resolve(document, part)
    if (isObject(items)) return fieldsBelow(document, items, `${prefix}*.`)
    if (!isObject(properties)) return []
    return Object.entries(properties).flatMap(([name, field]) => [
      prefix + name,
      ...fieldsBelow(document, field, `${prefix}${name}.`),
    ])
  })
}

function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? [...(value as Json[])] : []
}

/** The places of all services, by service and operationId. */
export function writeShapes(services: Readonly<Record<string, Readonly<Record<string, Shapes>>>>): string {
  const blocks = Object.entries(services).map(([name, shapes]) => {
    const rows = Object.entries(shapes).map(([id, places]) => `    ${id}: ${JSON.stringify(places)},`)
    return `  ${name}: {\n${rows.join('\n')}\n  },`
  })
  return `export const shapes = {\n${blocks.join('\n')}\n} as const\n`
}
