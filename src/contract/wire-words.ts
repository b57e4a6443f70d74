import { operationIndex } from './generated/operation-index.ts'
import { shapes } from './generated/shapes.ts'
import { type OperationFacts, type Places } from './operations.ts'

/** `{camelCase}` names a field, `{OperationId}` an operation, `{OperationId:value}` one with its path parameter filled in. */
const token = /\{([A-Za-z]+)(?::([^{}]+))?\}/g

/**
 * A sentence of the rules in the words of the wire: fields by their names there, operations by method and path. The rules
 * name both by tokens, because they know no wire. What is no token, or names nothing of the contract, stays as it is.
 * `service` is the one whose words are wanted where several have an operation of that id.
 */
export function inWireWords(text: string, service?: string): string {
  if (!text.includes('{')) return text
  return text.replace(token, (whole, name: string, value: string | undefined) =>
    /^[A-Z]/.test(name) ? (addressOf(name, value, service) ?? whole) : (fieldOf(name) ?? whole),
  )
}

let known: ReadonlySet<string> | undefined

/** The wire's name of a field: in snake case, if the contract has a field of that name. */
function fieldOf(name: string): string | undefined {
  known ??= fieldNames()
  const wire = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return known.has(wire) ? wire : undefined
}

function fieldNames(): ReadonlySet<string> {
  const places: readonly Places[] = Object.values(shapes).flatMap((each) => Object.values<Places>(each))
  const sent = places.flatMap((each) => each.sent.flatMap((path) => path.split('.')))
  const asked = services().flatMap((each) => each.query.map(({ name }) => name))
  return new Set([...sent, ...asked])
}

function services(): OperationFacts[] {
  return Object.values(operationIndex).flatMap((each) => Object.values<OperationFacts>(each))
}

/** Method and path of an operation: that of the service if it has one, else the first of any. */
function addressOf(id: string, value: string | undefined, service: string | undefined): string | undefined {
  const named = services().filter((each) => each.id === id)
  const operation = named.find((each) => each.service === service) ?? named[0]
  if (operation === undefined) return undefined
  const path = value === undefined ? operation.path : operation.path.replace(/\{[^}]+\}/, () => value)
  return `${operation.method} ${path}`
}
