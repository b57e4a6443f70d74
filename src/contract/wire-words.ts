import { allOperations, type ServiceName } from './operations.ts'

/** `{camelCase}` names a field, `{OperationId}` an operation, `{OperationId:value}` one with its path parameter filled in. */
const token = /\{([A-Za-z]+)(?::([^{}]+))?\}/g

/**
 * A sentence of the rules in the words of the wire: fields by their names there, operations by method and path. The rules
 * name both by tokens, because they know no wire. What is no token stays.
 */
export function inWireWords(text: string, service?: ServiceName): string {
  return text.replace(token, (whole, name: string, value: string | undefined) =>
    /^[A-Z]/.test(name) ? (addressOf(name, value, service) ?? whole) : snakeCase(name),
  )
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Method and path of an operation: that of the service if it has one, else the first of any. */
function addressOf(id: string, value: string | undefined, service: ServiceName | undefined): string | undefined {
  const named = allOperations().filter((each) => each.id === id)
  const operation = named.find((each) => each.service === service) ?? named[0]
  if (operation === undefined) return undefined
  const path = value === undefined ? operation.path : operation.path.replace(/\{[^}]+\}/, () => value)
  return `${operation.method} ${path}`
}
