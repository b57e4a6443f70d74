import type { Fields, OperationReading, ValueReading } from '../src/contract/read-value.ts'
import { bodyContentOf, isBinary } from './body-content.ts'
import { asObject, isObject, type Json, type JsonObject, type Service, text } from './documents.ts'
import { type IndexedOperation, parametersOf, requestSchemaOf, resolve } from './operation-index.ts'

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array'] as const
const emptyRules = ['absent', 'filter', 'refused', 'value'] as const
const likenesses = ['case', 'hyphen'] as const

/**
 * How the requests of each operation of a service are read. Only where the vendor's own clients call, a value of another
 * type is taken and an empty one looked at; elsewhere a query is read as its types and a body left as it came.
 */
export function readingsOf(
  { service, document }: { readonly service: Service; readonly document: JsonObject },
  operations: readonly IndexedOperation[],
): Readonly<Record<string, OperationReading>> {
  return Object.fromEntries(
    operations.map(({ id, path, method }) => {
      const operation = asObject(asObject(asObject(document['paths'])[path])[method.toLowerCase()])
      const parameters = parametersOf(document, operation)
      const fieldsIn = (place: string): Fields =>
        Object.fromEntries(
          parameters
            .filter((each) => each['in'] === place)
            .map((each) => {
              const name = text(each['name'])
              const isOptional = each['required'] !== true && service.vendorClients
              const schema = { ...resolve(document, each['schema']), ...marksOf(each) }
              const reading = readingOf(schema, { document, isOptional, place: `${id}.${name}` })
              return [name, isCommaSeparated(each, reading) ? { ...reading, isCommaSeparated: true as const } : reading]
            }),
        )
      const kind = bodyContentOf(document, operation['requestBody'])?.kind
      // The fields of a form are texts on the wire, whoever sends them.
      const isRead = service.vendorClients || kind === 'form' || kind === 'multipart'
      const schema = isRead ? requestSchemaOf(document, operation) : undefined
      const body = schema === undefined ? {} : { body: readingOf(schema, { document, isOptional: false, place: id }) }
      return [id, { ...pathOf(fieldsIn('path')), query: fieldsIn('query'), header: fieldsIn('header'), ...body }]
    }),
  )
}

/** Whether a query has the items of a list in one text: the form that OpenAPI calls `form` without `explode`. */
function isCommaSeparated(parameter: JsonObject, { type }: ValueReading): boolean {
  return type === 'array' && parameter['in'] === 'query' && parameter['explode'] === false
}

/** What stands in a path is text; only where the contract wants something else is it read. */
function pathOf(fields: Fields): { readonly path?: Fields } {
  const typed = Object.entries(fields).filter(([, { type }]) => type !== 'string')
  return typed.length === 0 ? {} : { path: Object.fromEntries(typed) }
}

/** The marks of a parameter stand beside its schema, which it may share with others. */
function marksOf(parameter: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => key.startsWith('x-')))
}

/** Where a schema stands in a document. */
interface Where {
  readonly document: JsonObject
  readonly isOptional: boolean
  /** As messages name it. */
  readonly place: string
}

function readingOf(node: Json, { document, isOptional, place }: Where): ValueReading {
  const schema = resolve(document, node)
  if (isBinary(schema)) return { type: 'bytes' }
  const parts = [schema, ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(schema[key]))].map((each) =>
    resolve(document, each),
  )
  const type = typeOf(parts)
  const codes = type === 'string' ? parts.flatMap((each) => listOf(each['enum'])).filter(isCode) : []
  const alike = listOf(schema['x-alike']).flatMap((each) => likenesses.filter((name) => name === each))
  const fields = Object.assign({}, ...parts.map((each) => fieldsOf(document, each, place))) as Fields
  const items = parts.map((each) => each['items']).find(isObject)
  return {
    type,
    ...(isOptional ? { empty: emptyOf(schema, place) } : {}),
    ...(schema['x-null'] === 'absent' ? { nullIsAbsent: true as const } : {}),
    ...(codes.length === 0 ? {} : { codes }),
    ...(alike.length === 0 ? {} : { alike }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(items === undefined ? {} : { items: readingOf(items, { document, isOptional: false, place: `${place}.*` }) }),
  }
}

/** The first type that the parts of a schema declare besides null. */
function typeOf(parts: readonly JsonObject[]): ValueReading['type'] {
  const declared = parts.flatMap((each) => (Array.isArray(each['type']) ? listOf(each['type']) : [each['type']]))
  return types.find((each) => each === declared.find((name) => name !== 'null')) ?? 'any'
}

function fieldsOf(document: JsonObject, schema: JsonObject, place: string): Fields {
  const required = listOf(schema['required'])
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      readingOf(field, { document, isOptional: !required.includes(name), place: `${place}.${name}` }),
    ]),
  )
}

function emptyOf(schema: JsonObject, place: string): (typeof emptyRules)[number] {
  const mark = schema['x-empty'] ?? 'absent'
  const rule = emptyRules.find((each) => each === mark)
  if (rule === undefined) throw new Error(`Failed to read ${place}: x-empty may not be ${JSON.stringify(mark)}.`)
  if (rule === 'refused' && takesEmpty(schema))
    throw new Error(`Failed to read ${place}: x-empty says that "" is refused, but its schema takes it.`)
  return rule
}

/** Whether a schema takes an empty text; what is no text does not. */
function takesEmpty({ type, minLength, pattern, enum: codes }: JsonObject): boolean {
  if (![type].flat().includes('string')) return false
  if (Array.isArray(codes)) return codes.includes('')
  return Number(minLength ?? 0) === 0 && (pattern === undefined || new RegExp(text(pattern)).test(''))
}

function isCode(value: Json): value is string {
  return typeof value === 'string' && value !== ''
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? [...(value as Json[])] : []
}

export function writeReadings(services: Readonly<Record<string, Readonly<Record<string, OperationReading>>>>): string {
  const blocks = Object.entries(services).map(([name, readings]) => {
    const rows = Object.entries(readings).map(([id, reading]) => `    ${id}: ${JSON.stringify(reading)},`)
    return `  ${name}: {\n${rows.join('\n')}\n  },`
  })
  return [
    "import { type OperationReading } from '../read-value.ts'",
    '',
    'export const readings: Readonly<Record<string, Readonly<Record<string, OperationReading>>>> = {',
    ...blocks,
    '}',
    '',
  ].join('\n')
}
