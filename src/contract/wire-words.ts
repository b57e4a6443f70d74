import { operationIndex } from './generated/operation-index.ts'
import { type OperationFacts } from './operations.ts'
import { replaceTokens } from './tokens.ts'

/**
 * A sentence of the rules in the words of the wire: fields by their names there, operations by method and path.
 * `service` is the one whose words are wanted where several have an operation of that id.
 */
export function inWireWords(text: string, service?: string): string {
  return replaceTokens(text, (name, value) =>
    /^[A-Z]/.test(name) ? addressOf(name, { value, service }) : snakeCase(name),
  )
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Method and path of an operation: that of the service if it has one, else the first of any; the id of one that nobody has. */
function addressOf(
  id: string,
  { value, service }: { readonly value: string | undefined; readonly service: string | undefined },
): string {
  const all = Object.values(operationIndex).flatMap((each) => Object.values<OperationFacts>(each))
  const named = all.filter((each) => each.id === id)
  const operation = named.find((each) => each.service === service) ?? named[0]
  if (operation === undefined) return id
  const path = value === undefined ? operation.path : operation.path.replace(/\{[^}]+\}/, () => value)
  return `${operation.method} ${path}`
}
