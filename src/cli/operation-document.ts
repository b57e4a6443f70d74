/** A part of an OpenAPI document, as JSON. */
type Json = unknown
type JsonObject = Readonly<Record<string, Json>>

function objectOf(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function pathEntries(document: JsonObject): [path: string, method: string, operation: JsonObject][] {
  return Object.entries(objectOf(document['paths'])).flatMap(([path, methods]) =>
    Object.entries(objectOf(methods)).map(([method, operation]): [string, string, JsonObject] => [
      path,
      method,
      objectOf(operation),
    ]),
  )
}

/** The ids of all operations of an OpenAPI document, in its order. */
export function operationIdsOf(document: Json): string[] {
  return pathEntries(objectOf(document)).flatMap(([, , { operationId }]) =>
    typeof operationId === 'string' ? [operationId] : [],
  )
}

/**
 * An OpenAPI document with one of its operations only, and the components that this one refers to, directly or through
 * others. Undefined when no operation has that id.
 */
export function onlyOperation(document: Json, id: string): JsonObject | undefined {
  const whole = objectOf(document)
  const found = pathEntries(whole).find(([, , { operationId }]) => operationId === id)
  if (found === undefined) return undefined
  const [path, method, operation] = found
  const named = Array.isArray(operation['tags']) ? operation['tags'] : []
  const tags = Array.isArray(whole['tags']) ? whole['tags'].filter((tag) => named.includes(objectOf(tag)['name'])) : []
  const components = objectOf(whole['components'])
  return {
    ...whole,
    tags,
    paths: { [path]: { [method]: operation } },
    components: { ...usedComponents(components, operation), ...only(components, 'securitySchemes') },
  }
}

function only(components: JsonObject, kind: string): JsonObject {
  return kind in components ? { [kind]: components[kind] } : {}
}

/** The components that a value refers to, in the order of the document; each kind that is needed. */
function usedComponents(components: JsonObject, value: Json): JsonObject {
  const used = new Set<string>()
  const waiting = referencesIn(value)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (used.has(next)) continue
    used.add(next)
    const [kind = '', name = ''] = next.split('/')
    waiting.push(...referencesIn(objectOf(components[kind])[name]))
  }
  return Object.fromEntries(
    Object.entries(components).flatMap(([kind, members]) => {
      const kept = Object.entries(objectOf(members)).filter(([name]) => used.has(`${kind}/${name}`))
      return kept.length === 0 ? [] : [[kind, Object.fromEntries(kept)]]
    }),
  )
}

/** Every component below a value that a `$ref` names, as `schemas/Name`. */
function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return Object.entries(objectOf(value)).flatMap(([name, each]) =>
    name === '$ref' && typeof each === 'string' ? [each.replace('#/components/', '')] : referencesIn(each),
  )
}
