import { asObject, isObject, type Json, type JsonObject, text } from './documents.ts'
import { resolve } from './operation-index.ts'

/** Where a site says otherwise than what both sites share: `operations` by operationId, `schemas` by name. */
interface Differences {
  /** The file that they stand in, for messages. */
  readonly file: string
  readonly differences: JsonObject
}

/**
 * A document with the differences of its site: JSON merge patches (RFC 7396) of operations and schemas, where null takes
 * a member away. Parameters are a list; their patch names each by its `name`. A patch of something that is not there is a
 * fault of the specs.
 */
export function applyDifferences(document: JsonObject, { file, differences }: Differences): JsonObject {
  const components = asObject(document['components'])
  const schemas = patchedSchemas(asObject(components['schemas']), asObject(differences['schemas'] ?? {}), file)
  const patches = new Map(Object.entries(asObject(differences['operations'] ?? {})))
  const paths = Object.fromEntries(
    Object.entries(asObject(document['paths'])).map(([path, item]) => [path, patchedItem(document, item, patches)]),
  )
  const [unknown] = patches.keys()
  if (unknown !== undefined) throw new Error(`Failed to read ${file}: there is no operation ${unknown}.`)
  return { ...document, paths, components: { ...components, schemas } }
}

function patchedSchemas(schemas: JsonObject, patches: JsonObject, file: string): JsonObject {
  const strange = Object.keys(patches).find((name) => schemas[name] === undefined)
  if (strange !== undefined) throw new Error(`Failed to read ${file}: there is no schema ${strange}.`)
  return asObject(merged(schemas, patches))
}

/** The methods of a path with their patches, which are taken out of `patches`. */
function patchedItem(document: JsonObject, item: Json, patches: Map<string, Json>): JsonObject {
  return Object.fromEntries(
    Object.entries(asObject(item)).map(([method, operation]) => {
      if (!isObject(operation) || operation['operationId'] === undefined) return [method, operation]
      const id = text(operation['operationId'])
      const patch = patches.get(id)
      patches.delete(id)
      return [method, patch === undefined ? operation : patchedOperation(document, operation, asObject(patch))]
    }),
  )
}

function patchedOperation(document: JsonObject, operation: JsonObject, patch: JsonObject): JsonObject {
  const { parameters, ...rest } = patch
  const patched = asObject(merged(operation, rest))
  if (parameters === undefined) return patched
  const patches = new Map(Object.entries(asObject(parameters)))
  const list = Array.isArray(operation['parameters']) ? (operation['parameters'] as Json[]) : []
  const kept = list.flatMap((each) => {
    const parameter = resolve(document, each)
    const name = text(parameter['name'])
    const change = patches.get(name)
    patches.delete(name)
    if (change === undefined) return [each]
    return change === null ? [] : [merged(parameter, change)]
  })
  const [unknown] = patches.keys()
  if (unknown !== undefined)
    throw new Error(`Failed to read differences: ${text(operation['operationId'])} has no parameter ${unknown}.`)
  return { ...patched, parameters: kept }
}

/** The target with a patch, as RFC 7396 has it. */
function merged(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch
  const before: JsonObject = isObject(target) ? target : {}
  const kept = Object.entries(before).filter(([name]) => patch[name] !== null)
  const set = Object.entries(patch).flatMap(([name, value]) =>
    value === null ? [] : [[name, merged(before[name] ?? {}, value)] as const],
  )
  return { ...Object.fromEntries(kept), ...Object.fromEntries(set) }
}
