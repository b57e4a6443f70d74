import type { BodyKind, RequestBodyKind } from '../src/contract/bodies/kinds.ts'
import { bodyContentOf } from './body-content.ts'
import { asObject, isObject, type Json, type JsonObject, type OwnRefusals, type Service, text } from './documents.ts'
import type { RefusalEntry } from './refusal-catalog.ts'

const methods = ['get', 'post', 'put', 'delete', 'patch'] as const
const fidelities = ['documented', 'client', 'inferred'] as const
export type Fidelity = (typeof fidelities)[number]

export interface QueryParameter {
  readonly name: string
  readonly type: string
}

export interface IndexedOperation {
  readonly service: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly source: string
  readonly callers: readonly Json[]
  readonly permissionItems: readonly Json[]
  readonly rateLimit: { readonly requests: number; readonly seconds: number }
  readonly refusals: readonly string[]
  readonly site?: string
  readonly deprecated?: true
  readonly successor?: string
  readonly ownRefusals: OwnRefusals
  readonly fieldRefusals: Readonly<Record<string, string>>
  readonly fidelity: Fidelity
  readonly fieldFidelity: Readonly<Record<string, Fidelity>>
  readonly answerFidelity: Readonly<Record<string, Fidelity>>
  readonly query: readonly QueryParameter[]
  readonly headers: readonly string[]
  readonly requestBody: RequestBodyKind | null
  readonly statuses: readonly number[]
  readonly answerKinds: Readonly<Record<string, BodyKind>>
  /** Statuses with which a served request has no body, though a refusal with the same status has one. */
  readonly servedEmpty?: readonly number[]
}

/** What the gateway has to know of each operation, read off a service's document. */
export function indexOperations(
  { service, document }: { readonly service: Service; readonly document: JsonObject },
  refusals: ReadonlyMap<string, RefusalEntry>,
): IndexedOperation[] {
  const index: IndexedOperation[] = []
  for (const [path, item] of Object.entries(asObject(document['paths']))) {
    for (const method of methods) {
      const operation = asObject(item)[method]
      if (isObject(operation)) index.push(indexOperation({ service, document, path, method, operation }))
    }
  }
  for (const operation of index) {
    for (const name of [...operation.refusals, ...Object.values(operation.fieldRefusals)]) {
      if (!refusals.has(name)) throw new Error(`Failed to index ${operation.id}: specs/errors.yaml has no ${name}.`)
    }
  }
  return index.sort((a, b) => (a.id < b.id ? -1 : 1))
}

interface Site {
  readonly service: Service
  readonly document: JsonObject
  readonly path: string
  readonly method: string
  readonly operation: JsonObject
}

function indexOperation({ service, document, path, method, operation }: Site): IndexedOperation {
  const id = text(operation['operationId'])
  const resolved = parametersOf(document, operation)
  const requestSchema = requestSchemaOf(document, operation)
  const limit = isObject(operation['x-rate-limit']) ? operation['x-rate-limit'] : {}
  const fields = [
    ...resolved.map((each): [string, JsonObject] => [
      text(each['name']),
      { ...resolve(document, each['schema']), ...pick(each) },
    ]),
    ...propertiesOf(document, requestSchema),
  ]
  return {
    service: service.name,
    id,
    method: method.toUpperCase(),
    path,
    source: sourceOf(operation),
    callers: list(operation['x-callers']),
    permissionItems: list(operation['x-permission-items']),
    rateLimit: { requests: Number(limit['requests'] ?? 10), seconds: Number(limit['seconds'] ?? 1) },
    refusals: list(operation['x-refusals']).map(String),
    ...siteOf(operation),
    ...(operation['deprecated'] === true ? { deprecated: true } : {}),
    ...successorOf(operation),
    ownRefusals: { ...service.ownRefusals, ...asObject(operation['x-own-refusals'] ?? {}) },
    fieldRefusals: Object.fromEntries(
      fields.flatMap(([name, schema]) => ('x-refusal' in schema ? [[name, text(schema['x-refusal'])]] : [])),
    ),
    fidelity: toFidelity(operation['x-fidelity']),
    fieldFidelity: Object.fromEntries(
      fields.flatMap(([name, schema]) => {
        const fidelity = weakestBelow(document, schema)
        return fidelity === 'documented' ? [] : [[name, fidelity]]
      }),
    ),
    answerFidelity: Object.fromEntries(
      Object.entries(asObject(operation['responses'])).flatMap(([status, response]) => {
        const fidelity = weakestBelow(document, response)
        return fidelity === 'documented' ? [] : [[status, fidelity]]
      }),
    ),
    query: resolved
      .filter((each) => each['in'] === 'query')
      .map((each) => ({ name: text(each['name']), type: text(resolve(document, each['schema'])['type']) })),
    headers: resolved.filter((each) => each['in'] === 'header').map((each) => text(each['name'])),
    requestBody: requestBodyOf(document, operation),
    statuses: Object.keys(asObject(operation['responses'])).map(Number),
    answerKinds: answerKindsOf(document, operation),
    ...servedEmptyOf(operation),
  }
}

/** The page that documents an operation, the first where several do. */
function sourceOf(operation: JsonObject): string {
  const source = operation['x-source']
  const [first] = Array.isArray(source) ? list(source) : [source]
  return first === undefined ? '' : text(first)
}

/** The one site that has an operation of a service that both have. */
function siteOf(operation: JsonObject): { site?: string } {
  return operation['x-site'] === undefined ? {} : { site: text(operation['x-site']) }
}

/** Method and path of what took the place of an operation. */
function successorOf(operation: JsonObject): { successor?: string } {
  return operation['x-successor'] === undefined ? {} : { successor: text(operation['x-successor']) }
}

function servedEmptyOf(operation: JsonObject): { servedEmpty?: number[] } {
  const empty = Object.entries(asObject(operation['responses'])).filter(
    ([, response]) => isObject(response) && response['x-served-empty'] === true,
  )
  return empty.length === 0 ? {} : { servedEmpty: empty.map(([status]) => Number(status)) }
}

function requestBodyOf(document: JsonObject, operation: JsonObject): RequestBodyKind | null {
  const content = bodyContentOf(document, operation['requestBody'])
  if (content === undefined) return null
  return { kind: content.kind, required: resolve(document, operation['requestBody'])['required'] === true }
}

function answerKindsOf(document: JsonObject, operation: JsonObject): Record<string, BodyKind> {
  return Object.fromEntries(
    Object.entries(asObject(operation['responses'])).flatMap(([status, response]) => {
      const content = bodyContentOf(document, response)
      return content === undefined || (content.kind === 'json' && !status.startsWith('2'))
        ? []
        : [[status, content.kind]]
    }),
  )
}

function pick(parameter: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameter).filter(([key]) => key.startsWith('x-')))
}

/** Follows a local reference, if there is one. */
export function resolve(document: JsonObject, node: Json | undefined): JsonObject {
  if (node === undefined) return {}
  const object = asObject(node)
  const reference = object['$ref']
  if (typeof reference !== 'string') return object
  const target = reference
    .slice(2)
    .split('/')
    .reduce<Json>((at, key) => asObject(at)[key] ?? {}, document)
  return resolve(document, target)
}

export function parametersOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  return list(operation['parameters']).map((each) => resolve(document, each))
}

export function requestSchemaOf(document: JsonObject, operation: JsonObject): JsonObject | undefined {
  return bodyContentOf(document, operation['requestBody'])?.schema
}

function propertiesOf(document: JsonObject, schema: JsonObject | undefined): [string, JsonObject][] {
  if (schema === undefined) return []
  const resolved = resolve(document, schema)
  const own = Object.entries(asObject(resolved['properties'] ?? {}))
  return own.map(([name, property]) => [name, resolve(document, property)])
}

function toFidelity(value: Json | undefined): Fidelity {
  return fidelities.find((each) => each === value) ?? 'documented'
}

/** The weakest mark at or below a node of the document. */
function weakestBelow(document: JsonObject, node: Json, seen: readonly string[] = []): Fidelity {
  if (Array.isArray(node)) return weakest(node.map((each) => weakestBelow(document, each as Json, seen)))
  if (!isObject(node)) return 'documented'
  const reference = node['$ref']
  if (typeof reference === 'string') {
    return seen.includes(reference)
      ? 'documented'
      : weakestBelow(document, resolve(document, node), [...seen, reference])
  }
  const below = Object.entries(node).flatMap(([key, value]) =>
    key === 'example' ? [] : [weakestBelow(document, value, seen)],
  )
  return weakest([toFidelity(node['x-fidelity']), ...below])
}

function weakest(all: readonly Fidelity[]): Fidelity {
  return all.reduce<Fidelity>((a, b) => (fidelities.indexOf(b) > fidelities.indexOf(a) ? b : a), 'documented')
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? [...(value as Json[])] : []
}

export function writeOperationIndex(
  services: readonly { readonly service: Service; readonly operations: readonly IndexedOperation[] }[],
): string {
  const blocks = services.map(({ service, operations }) => {
    const rows = operations.map((each) => `    ${each.id}: ${JSON.stringify(each)},`)
    return `  ${service.name}: {\n${rows.join('\n')}\n  },`
  })
  return `export const operationIndex = {\n${blocks.join('\n')}\n} as const\n`
}
