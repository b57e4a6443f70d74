import { allOperations } from '../../contract/services.ts'
import type { BodyKind } from '../../contract/bodies/kinds.ts'
import type { IndexedOperation, ServiceName, SiteName } from '../../contract/operations.ts'
import { fieldOf } from '../trace/json.ts'
import type { Place, Schema } from './schema.ts'

/** A parameter of an operation besides its body. */
export interface Parameter {
  readonly name: string
  readonly place: Exclude<Place, 'body'>
  readonly required: boolean
  readonly schema: Schema
}

/** An operation with what its document says beyond the index: schemas to walk, and the example of its request. */
export interface Described {
  readonly operation: IndexedOperation
  readonly parameters: readonly Parameter[]
  readonly body: { readonly kind: BodyKind; readonly schema: Schema; readonly example: unknown } | undefined
  /** Names of the headers that an answer must have, by status. */
  readonly requiredHeaders: Readonly<Record<string, readonly string[]>>
  /** The fields at the top of the example of an answer that every such answer has, by status. */
  readonly exampleFields: Readonly<Record<string, readonly string[]>>
}

/** The services that a system of a site offers, in the order in which they are verified; the control API is the sandbox's own. */
export function providedServices(site: SiteName) {
  return [site, 'iam', 'tickets', 'v1', 'saml'] as const
}

/** One of those services. */
export type ProvidedService = ReturnType<typeof providedServices>[number]

/** Reads the operations of what a site offers; `read` gives the bundled document of a service. */
export function describeOperations(site: SiteName, read: (service: ProvidedService) => unknown): Described[] {
  return providedServices(site)
    .flatMap((service) => describeService(service, read(service)))
    .filter(({ operation }) => operation.site === undefined || operation.site === site)
}

/** Reads the operations of the bundled document of one service. */
export function describeService(service: ServiceName, document: unknown): Described[] {
  return allOperations()
    .filter((each) => each.service === service)
    .map((operation) => {
      const item = fieldOf(fieldOf(document, 'paths'), operation.path)
      return describe(operation, fieldOf(item, operation.method.toLowerCase()), document)
    })
}

function describe(operation: IndexedOperation, source: unknown, document: unknown): Described {
  const parameters = listOf(resolve(fieldOf(source, 'parameters'), document)).map((each) => ({
    name: fieldOf(each, 'name') as string,
    place: fieldOf(each, 'in') as Parameter['place'],
    required: fieldOf(each, 'required') === true,
    schema: fieldOf(each, 'schema') as Schema,
  }))
  const content = contentOf(resolve(fieldOf(source, 'requestBody'), document))
  const kind = operation.requestBody?.kind
  // An answer may contain itself, so that only its headers are resolved as a whole.
  const responses = Object.entries(fieldOf(source, 'responses') ?? {}).map(
    ([status, response]) => [status, follow(response, document)] as const,
  )
  return {
    operation,
    parameters,
    body:
      content === undefined || kind === undefined
        ? undefined
        : { kind, schema: fieldOf(content, 'schema') as Schema, example: fieldOf(content, 'example') },
    requiredHeaders: Object.fromEntries(
      responses.map(([status, response]) => [
        status,
        requiredHeadersOf(resolve(fieldOf(response, 'headers'), document)),
      ]),
    ),
    exampleFields: Object.fromEntries(
      responses.map(([status, response]) => [status, fieldsShown(jsonContent(response), document)]),
    ),
  }
}

/** The fields of an example but for those that answers have under a condition only (`x-conditional`). */
function fieldsShown(content: unknown, document: unknown): string[] {
  const schema = follow(fieldOf(content, 'schema'), document)
  const forms = listOf(fieldOf(schema, 'anyOf') ?? fieldOf(schema, 'oneOf') ?? [schema])
  const isConditional = (name: string): boolean =>
    forms.some((form) => {
      const properties = fieldOf(follow(form, document), 'properties')
      return fieldOf(fieldOf(properties, name), 'x-conditional') === true
    })
  return Object.keys(fieldOf(content, 'example') ?? {}).filter((name) => !isConditional(name))
}

function requiredHeadersOf(headers: unknown): string[] {
  const entries = Object.entries(headers ?? {}) as [string, unknown][]
  return entries.filter(([, header]) => fieldOf(header, 'required') === true).map(([name]) => name)
}

function jsonContent(part: unknown): unknown {
  return fieldOf(fieldOf(part, 'content'), 'application/json')
}

/** The one media type of a request. */
function contentOf(part: unknown): unknown {
  return Object.values(fieldOf(part, 'content') ?? {})[0]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What a reference points at, as it stands there; anything else as it is. */
function follow(node: unknown, document: unknown): unknown {
  const reference = fieldOf(node, '$ref')
  if (typeof reference !== 'string') return node
  const target = reference.split('/').slice(1)
  return follow(
    target.reduce<unknown>((at, name) => fieldOf(at, name), document),
    document,
  )
}

/** Puts what references point at in their place. No request of the contract contains itself. */
function resolve(node: unknown, document: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => resolve(each, document))
  if (typeof node !== 'object' || node === null) return node
  if (typeof fieldOf(node, '$ref') === 'string') return resolve(follow(node, document), document)
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, resolve(each, document)]))
}

/**
 * Whether an operation changes nothing: the one rule for what is called without `--allow-writes`. The contract names
 * what only looks List..., Show..., Check..., Query..., Download... and the like, in IAM with Keystone before it; but
 * whoever checks a code uses it up.
 */
export function changesNothing({ id }: IndexedOperation): boolean {
  return /^(?:Keystone)?(?:List|Show|Check|Get|Query|Download|Open|LookAt)[A-Z]/.test(id) && id !== 'CheckVerifyCodes'
}
