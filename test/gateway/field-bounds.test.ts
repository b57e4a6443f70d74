import { expect, it } from 'vitest'
import document from '../../src/contract/generated/documents/intl.json' with { type: 'json' }
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { type IndexedOperation } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { tablesOf, type World } from '../../src/state/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { required, startPlatform } from '../helpers/platform.ts'
import { callerOfSample, type Sample, samplesOf } from '../helpers/samples.ts'

type Schema = Readonly<Record<string, unknown>>

interface Field {
  readonly name: string
  readonly place: 'query' | 'body'
  readonly required: boolean
  readonly schema: Schema
}

const absent = Symbol('absent')

/** Every value just outside what a field's schema allows, with a word for each. */
function wrongValues({ place, required: isRequired, schema }: Field): [word: string, value: unknown][] {
  const wrong: [string, unknown][] = isRequired ? [['missing', absent]] : []
  const types = [schema['type']].flat()
  const allows = (type: string): boolean => types.includes(type)
  const length = (count: number): string => 'a'.repeat(count)
  if (place === 'body') {
    wrong.push(['an object', { a: 1 }])
    if (!allows('array')) wrong.push(['a list', ['a']])
    if (!allows('null') && schema['type'] !== undefined) wrong.push(['null', null])
    if (!allows('string')) wrong.push(['a text', 'text'])
    if (!allows('integer') && !allows('number')) wrong.push(['a number', 7.5])
    if (!allows('boolean')) wrong.push(['a truth value', true])
  }
  if (allows('integer')) wrong.push(['a fraction', place === 'body' ? 1.5 : '1.5'])
  if (typeof schema['minLength'] === 'number' && schema['minLength'] > 0)
    wrong.push(['too short', length(schema['minLength'] - 1)])
  if (typeof schema['maxLength'] === 'number') wrong.push(['too long', length(schema['maxLength'] + 1)])
  if (typeof schema['minimum'] === 'number') wrong.push(['too small', schema['minimum'] - 1])
  if (typeof schema['exclusiveMinimum'] === 'number') wrong.push(['at the open bound', schema['exclusiveMinimum']])
  if (typeof schema['maximum'] === 'number') wrong.push(['too large', schema['maximum'] + 1])
  if (typeof schema['x-decimals'] === 'number') wrong.push(['too many decimals', 1.005])
  if (Array.isArray(schema['enum'])) wrong.push(['no choice', allows('integer') ? 4711 : 'no-such-choice'])
  if (Array.isArray(schema['enum']) && !schema['enum'].includes('') && allows('string')) wrong.push(['empty', ''])
  if (typeof schema['pattern'] === 'string') wrong.push(['another form', '!?'])
  if (typeof schema['minItems'] === 'number') wrong.push(['too few', []])
  if (typeof schema['maxItems'] === 'number')
    wrong.push(['too many', Array.from({ length: schema['maxItems'] + 1 }, (_, at) => `item-${at}.jpg`)])
  return wrong
}

function fieldsOf({ method, path }: IndexedOperation): Field[] {
  const item = at(at(document, 'paths'), path)
  const operation = at(item, method.toLowerCase())
  const parameters = list(at(operation, 'parameters')).map(resolve)
  const queries = parameters
    .filter((each) => each['in'] === 'query')
    .map((each): Field => ({
      name: String(each['name']),
      place: 'query',
      required: each['required'] === true,
      schema: resolve(each['schema']),
    }))
  const content = at(at(at(operation, 'requestBody'), 'content'), 'application/json')
  const body = resolve(at(content, 'schema'))
  const bodies = Object.entries(resolve(body['properties'])).map(([name, schema]): Field => {
    return { name, place: 'body', required: list(body['required']).includes(name), schema: resolve(schema) }
  })
  return [...queries, ...bodies]
}

const cases = Object.values(operationIndex.intl).flatMap((operation: IndexedOperation) =>
  fieldsOf(operation).flatMap((field) =>
    wrongValues(field).map(([word, value]) => [operation.id, field.name, word, { operation, field, value }] as const),
  ),
)

it('finds cases for every operation that takes something', () => {
  expect(cases.length).toBeGreaterThan(300)
})

it.each(cases)('%s refuses %s: %s', async (id, name, _word, { operation, field, value }) => {
  const platform = startPlatform()
  const sample = required(samplesOf(platform)[id], `a sample of ${id} in test/helpers/samples.ts`)
  const token = platform.tokenOf(callerOfSample(platform, sample))
  const before = contents(platform.world)
  const spoilt = spoil(sample, field, value)
  const { status, body } = await platform.call(spoilt.method, spoilt.target, { as: token, body: spoilt.body })

  const refusal = refusalEntry(operation.fieldRefusals[name] ?? 'parameter_wrong')
  expect([status, body]).toMatchObject([refusal.status, { error_code: refusal.code }])
  expect(JSON.stringify(body)).toContain(name)
  expect(contents(platform.world)).toEqual(before)
})

it.each(Object.values(operationIndex.intl).map(({ id }) => [id]))(
  '%s serves its sample, whose fields are all within bounds',
  async (id) => {
    const platform = startPlatform()
    const sample = required(samplesOf(platform)[id], `a sample of ${id}`)
    const { status } = await platform.call(sample.method, sample.target, {
      as: callerOfSample(platform, sample),
      body: sample.body,
    })
    expect([200, 204]).toContain(status)
  },
)

function spoil(sample: Sample, { name, place }: Field, value: unknown): Sample {
  if (place === 'body') {
    const body: Record<string, unknown> = { ...sample.body, [name]: value }
    if (value === absent) delete body[name]
    return { ...sample, body }
  }
  const [path = '', query = ''] = sample.target.split('?')
  const parameters = new URLSearchParams(query)
  if (value === absent) parameters.delete(name)
  else parameters.set(name, String(value))
  return { ...sample, target: `${path}?${parameters.toString()}` }
}

function contents(world: World): unknown {
  return tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord)])
}

function at(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined
}

function resolve(node: unknown): Schema {
  const reference = at(node, '$ref')
  if (typeof reference !== 'string') return { ...(typeof node === 'object' ? node : {}) }
  return resolve(reference.slice(2).split('/').reduce<unknown>(at, document))
}

function list(node: unknown): unknown[] {
  return Array.isArray(node) ? node : []
}
