import { fieldOf, listOf, textOf } from '../../conformance/trace/json.ts'
import { allServices, operationsOf } from '../../contract/services.ts'
import type { IndexedOperation } from '../../contract/operations.ts'
import type { ControlCaller } from '../control-caller.ts'
import { ToolFault } from '../tool-fault.ts'

/** A part of an OpenAPI document. */
export type Part = unknown

/** An operation with the document that it stands in. */
export interface DocumentedOperation {
  readonly service: string
  readonly method: string
  readonly path: string
  readonly part: Part
  readonly document: Part
}

/** Services whose contract is served as a document. */
export const documentedServices = ['intl', 'cn', 'iam', 'tickets', 'v1', 'saml', 'control'] as const
export type DocumentedService = (typeof documentedServices)[number]

/** Every operation of the contract of a service, in the order of its document. */
export async function operationsOfService(
  control: ControlCaller,
  service: DocumentedService,
): Promise<DocumentedOperation[]> {
  const document: unknown = JSON.parse(
    await control.text('ShowContractAsJson', { path: { service }, query: { lang: 'en' } }),
  )
  return entriesOf(fieldOf(document, 'paths')).flatMap(([path, methods]) =>
    entriesOf(methods).map(([method, part]) => ({ service, method: method.toUpperCase(), path, part, document })),
  )
}

/** The operation of an id, `PayOrders` or `intl.PayOrders`. Throws a ToolFault where no service has it. */
export async function findOperation(control: ControlCaller, name: string): Promise<DocumentedOperation> {
  const [id = '', service] = name.split('.').toReversed()
  const found = operationsOf(allServices).filter(
    (each) => each.id === id && (service === undefined || each.service === service),
  )
  const known = documentedServices.find((each) => found.some((operation) => operation.service === each))
  if (known === undefined)
    throw new ToolFault(`operation: there is no operation ${name}; find_operations with a text lists them`)
  const operation = (await operationsOfService(control, known)).find(({ part }) => fieldOf(part, 'operationId') === id)
  if (operation === undefined) throw new ToolFault(`operation: the contract of ${known} does not show ${id}`)
  return operation
}

/** What the tables of the contract know of an operation; undefined where they do not have it. */
export function indexedOperation(service: string, id: string): IndexedOperation | undefined {
  return allServices.find(({ name }) => name === service)?.operations[id]
}

/** A part, or the component that it refers to. */
export function resolved(part: Part, document: Part): Part {
  const reference = textOf(fieldOf(part, '$ref'))
  if (reference === undefined) return part
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => fieldOf(at, name), document)
}

/** The names and values of an object; none of anything else. */
export function entriesOf(part: Part): [string, Part][] {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part) : []
}

/** A list of texts as words with commas between. */
export function wordsOf(part: Part): string {
  return listOf(part).map(String).join(', ')
}
