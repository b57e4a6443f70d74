import { asObject, isObject, type Json, type JsonObject } from './documents.ts'
import { type IndexedOperation, resolve } from './operation-index.ts'

interface Places {
  readonly codes: string[]
  readonly optional: string[]
}

/** What a client cannot do without, and what every answer has alike. */
const firm = /(^|_)(id|ids|count|status|code|number|num|name)$|amount|debt|_time$|^(measure_id|currency)$/

/** Finds the places of each operation's successful answer that a later release could fill otherwise. */
export function answerShapesOf(
  document: JsonObject,
  operations: readonly IndexedOperation[],
): Readonly<Record<string, Places>> {
  return Object.fromEntries(
    operations.flatMap(({ id, path, method }) => {
      const operation = asObject(asObject(asObject(document['paths'])[path])[method.toLowerCase()])
      const success = Object.entries(asObject(operation['responses'])).find(([status]) => status.startsWith('2'))?.[1]
      const content = resolve(document, success)['content']
      if (!isObject(content)) return []
      const places: Places = { codes: [], optional: [] }
      walk(document, asObject(content['application/json'])['schema'], '', places)
      return places.codes.length + places.optional.length === 0 ? [] : [[id, places]]
    }),
  )
}

const deepest = 4

function walk(document: JsonObject, node: Json | undefined, prefix: string, places: Places): void {
  const schema = resolve(document, node)
  if (!isObject(schema['properties']) || prefix.split('.').length > deepest) return
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  for (const [name, property] of Object.entries(schema['properties'])) {
    const field = resolve(document, property)
    const place = prefix + name
    if (isObject(field['items'])) walk(document, field['items'], `${place}.*.`, places)
    else if (isObject(field['properties'])) walk(document, field, `${place}.`, places)
    else if (Array.isArray(field['enum']) && prefix.includes('*') && !/^(measure_id|currency)$/.test(name))
      places.codes.push(place)
    else if (!required.includes(name) && !firm.test(name)) places.optional.push(place)
  }
}

export function writeAnswerShapes(shapes: Readonly<Record<string, Places>>): string {
  const rows = Object.entries(shapes).map(([id, places]) => `  ${id}: ${JSON.stringify(places)},`)
  return `export const answerShapes = {\n${rows.join('\n')}\n} as const\n`
}
