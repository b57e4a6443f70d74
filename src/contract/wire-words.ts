import { operationIndex } from './generated/operation-index.ts'
import type { OperationFacts } from './operations.ts'
import type { Fields, OperationReading, ValueReading } from './read-value.ts'
import { replaceTokens } from './tokens.ts'

/** The operation in whose words something is said: its service, and what its requests have. */
export interface SpokenOperation {
  readonly service: string
  /** Its address, with the names of what stands in it: `/agreements/{id}/signed`. */
  readonly path: string
  readonly reading: OperationReading
}

/**
 * A sentence of the rules in the words of the wire: fields by the names that the operation gives them, operations by method
 * and path, those of its service first. Without an operation, fields are in snake case.
 */
export function inWireWords(text: string, operation?: SpokenOperation): string {
  return replaceTokens(text, (name, value) =>
    /^[A-Z]/.test(name) ? addressOf(name, { value, service: operation?.service }) : fieldOf(name, operation),
  )
}

/** How an operation spells a field: in its letters, or as the end of a longer name; else in snake case. */
function fieldOf(token: string, operation: SpokenOperation | undefined): string {
  const names = operation === undefined ? [] : namesIn(operation)
  const wanted = lettersOf(token)
  const exact = names.find((each) => lettersOf(each) === wanted)
  const longer = names.filter((each) => lettersOf(each).endsWith(wanted))
  return exact ?? (longer.length === 1 ? longer[0] : undefined) ?? snakeCase(token)
}

function namesIn({ path, reading: { query, header, body } }: SpokenOperation): string[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const inBody = body === undefined ? [] : namesBelow({ body })
  return [...new Set([...Object.keys(query), ...Object.keys(header), ...inBody, ...inPath])]
}

function namesBelow(fields: Fields): string[] {
  return Object.values(fields).flatMap((each: ValueReading): string[] => {
    const own = each.fields === undefined ? [] : [...Object.keys(each.fields), ...namesBelow(each.fields)]
    return each.items === undefined ? own : [...own, ...namesBelow({ item: each.items })]
  })
}

function lettersOf(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
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
