import cn from '../../src/contract/generated/documents/cn.json' with { type: 'json' }
import intl from '../../src/contract/generated/documents/intl.json' with { type: 'json' }
import tickets from '../../src/contract/generated/documents/tickets.json' with { type: 'json' }
import v1 from '../../src/contract/generated/documents/v1.json' with { type: 'json' }
import type { IndexedOperation } from '../../src/contract/operations.ts'
import type { Sample } from './sample.ts'

export type Schema = Readonly<Record<string, unknown>>

/** A query parameter, or a field at the top of a body. */
export interface Field {
  readonly name: string
  readonly place: 'query' | 'body'
  readonly required: boolean
  readonly schema: Schema
  /** Whether each value of a list in a query has a parameter of its own. */
  readonly isRepeated?: boolean
}

export const absent = Symbol('absent')

const documents: Readonly<Record<string, unknown>> = { cn, intl, tickets, v1 }

/** What a request of an operation of the partner's services may say, as its spec tells. */
export function fieldsOf({ service, method, path }: IndexedOperation): Field[] {
  const document = documents[service]
  const resolve = (node: unknown): Schema => resolveIn(document, node)
  const item = at(at(document, 'paths'), path)
  const operation = at(item, method.toLowerCase())
  const parameters = list(at(operation, 'parameters')).map(resolve)
  const queries = parameters
    .filter((each) => each['in'] === 'query')
    .map((each): Field => ({
      name: String(each['name']),
      place: 'query',
      required: each['required'] === true,
      isRepeated: each['explode'] === true,
      schema: { ...resolve(each['schema']), ...(each['x-empty'] === undefined ? {} : { 'x-empty': each['x-empty'] }) },
    }))
  const content = at(at(at(operation, 'requestBody'), 'content'), 'application/json')
  const body = resolve(at(content, 'schema'))
  const bodies = Object.entries(resolve(body['properties'])).map(([name, schema]): Field => {
    return { name, place: 'body', required: list(body['required']).includes(name), schema: resolve(schema) }
  })
  return [...queries, ...bodies]
}

/** A sample that says something else in one field, or nothing. */
export function sampleWith(sample: Sample, { name, place, isRepeated = false }: Field, value: unknown): Sample {
  if (place === 'body') {
    const others = Object.entries(sample.body ?? {}).filter(([key]) => key !== name)
    return { ...sample, body: Object.fromEntries(value === absent ? others : [...others, [name, value]]) }
  }
  const [path = '', query = ''] = sample.target.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete(name)
  const values = value === absent ? [] : isRepeated && Array.isArray(value) ? value : [value]
  for (const each of values) parameters.append(name, String(each))
  return { ...sample, target: `${path}?${parameters.toString()}` }
}

/** The types that a schema names, null among them. */
export function typesOf({ type, anyOf }: Schema): string[] {
  return type === undefined ? list(anyOf).flatMap((each) => typesOf(each as Schema)) : [type].flat().map(String)
}

export function list(node: unknown): unknown[] {
  return Array.isArray(node) ? node : []
}

function at(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined
}

function resolveIn(document: unknown, node: unknown): Schema {
  const reference = at(node, '$ref')
  if (typeof reference !== 'string') return { ...(typeof node === 'object' ? node : {}) }
  return resolveIn(document, reference.slice(2).split('/').reduce<unknown>(at, document))
}
