import { expect, it } from 'vitest'
import { codeIn } from '../../src/contract/envelopes/envelope.ts'
import { cn, intl, operationsOf, tickets, v1 } from '../../src/contract/services.ts'
import type { IndexedOperation, SiteName } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { startPlatform } from '../helpers/platform.ts'
import { absent, type Field, fieldsOf, list, sampleWith, type Schema } from '../helpers/request-fields.ts'
import { send } from '../helpers/sample.ts'
import { siteNames } from '../helpers/site-names.ts'
import { callerOfSample, sampleOf } from '../helpers/samples.ts'

type Wrong = readonly [word: string, value: unknown]

/** Values of every other type than those that a field of a body may have. */
function wrongTypes({ schema }: Field): Wrong[] {
  const types = [schema['type']].flat()
  const others: readonly (readonly [allowed: readonly string[], ...wrong: Wrong])[] = [
    [['array'], 'a list', ['a']],
    [['null'], 'null', null],
    [['string'], 'a text', 'text'],
    [['integer', 'number'], 'a number', 7.5],
    [['boolean'], 'a truth value', true],
  ]
  const wrong = others.filter(([allowed]) => !allowed.some((type) => types.includes(type)))
  const isOpen = types.includes('object') && list(schema['required']).length === 0
  return [
    ...(isOpen ? [] : [['an object', { a: 1 }] as const]),
    ...wrong.map(([, word, value]): Wrong => [word, value]),
  ]
}

/** Per keyword of a schema, a value just outside what it allows. */
const outside: Readonly<Record<string, (bound: never, schema: Schema) => Wrong[]>> = {
  minLength: (bound: number) => (bound > 0 ? [['too short', 'a'.repeat(bound - 1)]] : []),
  maxLength: (bound: number) => [['too long', 'a'.repeat(bound + 1)]],
  minimum: (bound: number) => [['too small', bound - 1]],
  exclusiveMinimum: (bound: number) => [['at the open bound', bound]],
  maximum: (bound: number) => [['too large', bound + 1]],
  format: (format: string, schema) =>
    format === 'int32' && schema['enum'] === undefined
      ? [
          ['above 32 bits', 2 ** 31],
          ['below 32 bits', -(2 ** 31) - 1],
        ]
      : [],
  'x-decimals': () => [['too many decimals', 1.005]],
  pattern: () => [['another form', '!?']],
  minItems: () => [['too few', []]],
  maxItems: (bound: number) => [['too many', Array.from({ length: bound + 1 }, (_, at) => `item-${at}.jpg`)]],
  enum: (choices: readonly unknown[], schema) => [
    ['no choice', typeof choices[0] === 'number' ? 4711 : 'no-such-choice'],
    ...([schema['type']].flat().includes('string') && !choices.includes('') ? [['empty', ''] as const] : []),
  ],
}

/** Every value just outside what a field's schema allows, with a word for each. */
function wrongValues(field: Field): Wrong[] {
  const { place, required: isRequired, schema } = field
  const missing: Wrong[] = isRequired ? [['missing', absent]] : []
  const types = place === 'body' && schema['type'] !== undefined ? wrongTypes(field) : []
  const fraction: Wrong[] = [schema['type']].flat().includes('integer')
    ? [['a fraction', place === 'body' ? 1.5 : '1.5']]
    : []
  const bounds = Object.entries(schema).flatMap(([keyword, bound]) => outside[keyword]?.(bound as never, schema) ?? [])
  return [...missing, ...types, ...fraction, ...bounds].filter(([, value]) => !isTaken(field, value))
}

/** What is outside the schema and still read as something within it (docs/decisions/reading-requests.md). */
function isTaken({ required: isRequired, schema }: Field, value: unknown): boolean {
  if (value === null) return !isRequired
  if (value === '') return !isRequired && schema['x-empty'] !== 'refused'
  return (
    [schema['type']].flat().includes('string') && list(schema['enum']).some((each) => each === JSON.stringify(value))
  )
}

const operations = operationsOf([intl, cn, tickets, v1])

const cases = operations.flatMap((operation) =>
  fieldsOf(operation).flatMap((field) =>
    wrongValues(field).map(
      ([word, value]) => [operation.service, operation.id, field.name, word, { operation, field, value }] as const,
    ),
  ),
)

it('finds cases for every operation that takes something', () => {
  expect(cases.length).toBeGreaterThan(300)
})

it.each(cases)('%s %s refuses %s: %s', async (_service, _id, name, _word, { operation, field, value }) => {
  const platform = startPlatform({ site: sitesOf(operation)[0] })
  const sample = sampleOf(platform, operation)
  const token = platform.tokenOf(callerOfSample(platform, sample))
  const before = contents(platform.world)
  const { status, body } = await send(platform, sampleWith(sample, field, value), token)

  const refused = operation.fieldRefusals[name] ?? operation.ownRefusals.wrongRequest
  const refusal = codeIn(operation.envelope, refused)
  expect([status, body]).toMatchObject([refusal.status, { error_code: refusal.code }])
  // A sentence of the vendor's own that has no room for more stays as it is.
  if (refusalEntry(refused).message.includes('{detail}')) expect(JSON.stringify(body)).toContain(name)
  expect(contents(platform.world)).toEqual(before)
})

it.each(operations.flatMap((each) => sitesOf(each).map((site) => [each.service, each.id, site, each] as const)))(
  '%s %s of %s serves its sample, whose fields are all within bounds',
  async (_service, _id, site, operation) => {
    const platform = startPlatform({ site })
    const sample = sampleOf(platform, operation)
    sample.arrange?.(platform)
    const { status, body } = await send(platform, sample, callerOfSample(platform, sample))
    expect(operation.envelope.succeeded({ status, body }), JSON.stringify(body)).toBe(true)
  },
)

function sitesOf({ site }: IndexedOperation): readonly [SiteName, ...SiteName[]] {
  return site === undefined ? siteNames : [site]
}

function contents(world: World): unknown {
  return tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord)])
}
