import { _, Ajv2020, Name } from 'ajv/dist/2020.js'
import { not, or } from 'ajv/dist/compile/codegen/index.js'
import { regexpCode } from 'ajv/dist/compile/codegen/code.js'
import standalone from 'ajv/dist/standalone/index.js'
import { formats } from '../src/contract/text-formats.ts'
import { bodyContentOf, isBinary } from './body-content.ts'
import { asObject, isObject, type Json, type JsonObject, text } from './documents.ts'
import { type IndexedOperation, parametersOf, requestSchemaOf } from './operation-index.ts'

/** Compiles, for one service, what its requests and answers must look like into a module without Ajv. */
export function compileValidators(
  document: JsonObject,
  operations: readonly IndexedOperation[],
): { code: string; declaration: string } {
  const ajv = createAjv()
  for (const direction of ['request', 'answer'] as const) {
    for (const [name, schema] of Object.entries(asObject(asObject(document['components'])['schemas'] ?? {}))) {
      ajv.addSchema({ ...own(schema, direction), $id: `${direction}.${name}` })
    }
  }
  const exports: Record<string, string> = {}
  const table: string[] = []
  for (const operation of operations) {
    const source = asObject(asObject(asObject(document['paths'])[operation.path])[operation.method.toLowerCase()])
    const parts = Object.entries(schemasOf(document, source)).map(([part, schema]) => {
      const id = schemaId(schema) ?? `${operation.id}.${part}`
      if (schemaId(schema) === undefined) ajv.addSchema({ ...schema, $id: id })
      const name = id.replaceAll('.', '_')
      exports[name] = id
      return `${JSON.stringify(part)}: ${name}`
    })
    table.push(`  ${operation.id}: { ${parts.join(', ')} },`)
  }
  const code = toModule(standalone.default(ajv, exports))
  return {
    code: `${code}\nexport const validators = {\n${table.join('\n')}\n};\n`,
    declaration: [
      "import type { Validator } from '../../validation.ts'",
      'export declare const validators: Readonly<Record<string, Readonly<Record<string, Validator>>>>',
      '',
    ].join('\n'),
  }
}

/** A schema that only points at a shared one needs no function of its own. */
function schemaId(schema: JsonObject): string | undefined {
  const reference = schema['$ref']
  return typeof reference === 'string' && Object.keys(schema).length === 1 ? reference : undefined
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    code: { source: true, esm: true, lines: false, optimize: 2, formats: _`formats` },
    messages: false,
  })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)
  ajv.addFormat('int32', true)
  ajv.addFormat('int64', true)
  ajv.addFormat('double', true)
  ajv.addFormat('decimal', true)
  ajv.addKeyword({
    keyword: 'x-decimals',
    type: 'number',
    schemaType: 'number',
    error: { message: '', params: ({ schemaCode }) => _`{ limit: ${schemaCode} }` },
    code(context) {
      const pattern = new RegExp(`^-?\\d+(\\.\\d{1,${String(context.schema)}})?$`)
      context.fail(_`!${regexpCode(pattern)}.test(String(${context.data}))`)
    },
  })
  ajv.addKeyword({
    keyword: 'x-bytes',
    schemaType: 'array',
    error: { message: '', params: ({ schemaCode }) => _`{ bounds: ${schemaCode} }` },
    code(context) {
      const [least, most] = context.schema as readonly [number, number | null]
      const { data } = context
      const tooLong = most === null ? _`false` : _`${data}.length > ${most}`
      context.fail(_`!(${data} instanceof Uint8Array) || ${data}.length < ${least} || ${tooLong}`)
    },
  })
  compareFields(ajv)
  return ajv
}

/**
 * A field is compared with each that a closed schema names. Where there are more than eight, Ajv by itself looks it up in
 * the schema, which takes four times as long.
 */
function compareFields(ajv: Ajv2020): void {
  const rule = ajv.getKeyword('additionalProperties')
  if (typeof rule !== 'object' || !('code' in rule)) throw new Error('Ajv has no rule of additional properties')
  ajv.removeKeyword('additionalProperties')
  ajv.addKeyword({
    ...rule,
    before: 'properties',
    code(context) {
      const { gen, data, errsCount, it } = context
      const { additionalProperties, properties = {}, patternProperties } = asObject(context.parentSchema)
      const names = Object.keys(asObject(properties))
      if (additionalProperties !== false || names.length === 0 || patternProperties !== undefined) {
        rule.code(context)
        return
      }
      it.props = true
      gen.forIn('key', data, (key) => {
        gen.if(not(or(...names.map((each) => _`${key} === ${each}`))), () => {
          context.setParams({ additionalProperty: key })
          context.error()
          gen.break()
        })
      })
      context.ok(_`${errsCount} === ${new Name('errors')}`)
    },
  })
}

/** The schemas of one operation: `path`, `query`, `header`, `body`, and one for each answered status that has a body. */
function schemasOf(document: JsonObject, operation: JsonObject): Record<string, JsonObject> {
  const schemas: Record<string, JsonObject> = {}
  const parameters = parametersOf(document, operation)
  for (const place of ['path', 'query', 'header'] as const) {
    const here = parameters.filter((each) => each['in'] === place)
    if (here.length === 0) continue
    schemas[place] = {
      type: 'object',
      required: here.filter((each) => each['required'] === true).map((each) => text(each['name'])),
      properties: Object.fromEntries(
        here.map((each) => [text(each['name']), own(asObject(each['schema']), 'request')]),
      ),
    }
  }
  const body = requestSchemaOf(document, operation)
  if (body) schemas['body'] = own(body, 'request')
  for (const [status, response] of Object.entries(asObject(operation['responses']))) {
    const schema = bodyContentOf(document, response)?.schema
    if (schema) schemas[status] = own(schema, 'answer')
  }
  return schemas
}

/**
 * Points references at the compiled copy of their direction. What we answer is held to more than what we accept: a
 * field that the contract does not name is a fault of ours, while a caller may send one.
 */
function own(schema: Json, direction: 'request' | 'answer'): JsonObject {
  return asObject(rewrite(schema, direction))
}

function rewrite(node: Json, direction: 'request' | 'answer'): Json {
  if (Array.isArray(node)) return node.map((each) => rewrite(each as Json, direction))
  if (!isObject(node)) return node
  if (isBinary(node)) return bytesSchema(node)
  const copy: JsonObject = {}
  for (const [key, value] of Object.entries(node)) {
    if (isProse(key, value)) continue
    copy[key] =
      key === '$ref' ? text(value).replace('#/components/schemas/', `${direction}.`) : rewrite(value, direction)
  }
  return direction === 'request' ? withinInt32(copy) : closed(copy)
}

/** An object of an answer has the fields that its schema names and no others. */
function closed(schema: JsonObject): JsonObject {
  const isOpen =
    isObject(schema['properties']) && schema['additionalProperties'] === undefined && schema['type'] === 'object'
  return isOpen ? { ...schema, additionalProperties: false } : schema
}

/** What a schema tells its readers, and no validator. */
function isProse(key: string, value: Json): boolean {
  return (
    key === 'example' || key === 'examples' || (['description', 'default'].includes(key) && typeof value !== 'object')
  )
}

/** What is binary comes as its bytes, not as a text: its bounds count bytes (OpenAPI 3.1.1, "Considerations for File Uploads"). */
function bytesSchema({ minLength, maxLength }: JsonObject): JsonObject {
  return { 'x-bytes': [minLength ?? 0, maxLength ?? null] }
}

/** JSON Schema only notes the format of a number: it becomes bounds, for the numbers that we accept. */
function withinInt32(schema: JsonObject): JsonObject {
  if (schema['format'] !== 'int32' || schema['enum'] !== undefined) return schema
  const least = schema['exclusiveMinimum'] === undefined ? { minimum: -(2 ** 31) } : {}
  const most = schema['exclusiveMaximum'] === undefined ? { maximum: 2 ** 31 - 1 } : {}
  return { ...least, ...most, ...schema }
}

/** What a validator calls at run time is ours, so that the package brings no Ajv; Ajv writes `require` for its own helper. */
function toModule(code: string): string {
  const body = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'countCharacters')
  const foreign = /require\("[^"]+"\)/.exec(body)
  if (foreign) throw new Error(`a validator needs a helper that is not ours: ${foreign[0]}`)
  return `import { countCharacters, formats } from '../../text-formats.ts';\n${countLess(body)}`
}

/** Counts the characters of a text only where its length leaves them open: each has a length of one or two. */
function countLess(code: string): string {
  const [, count] = /const (func\d+) = countCharacters;/.exec(code) ?? []
  if (count === undefined) return code
  return code
    .replaceAll(new RegExp(`${count}\\(([\\w.]+)\\) > (\\d+)`, 'g'), '$1.length > $2 && $&')
    .replaceAll(new RegExp(`${count}\\(([\\w.]+)\\) < (\\d+)`, 'g'), '$1.length < 2 * $2 && $&')
}
