import type { IndexedOperation } from '../../contract/operations.ts'
import { identify } from '../../contract/identify.ts'
import { readRequest } from '../../contract/read-request.ts'
import { isRefusal } from '../../contract/refusals.ts'
import { changesNothing, type Described, type Parameter } from './described.ts'
import { type Field, fieldsOf, requiredOf, type Schema, withoutValue, withValue } from './schema.ts'
import { breachesOf, edgesOf } from './edge-values.ts'
import { baseValue, drawValues } from './values.ts'
import { type Message, type Saying, writeMessage } from './write-message.ts'

/**
 * What a request is for: it is the contract's own example (`example`), it keeps to the contract (`valid`), a field of it
 * does not (`field`), its body as a whole does not (`wire`), it comes without credentials (`anonymous`) or with some that
 * nobody issued (`unusable`), or nothing is at its path (`unknown`).
 */
export type Purpose = 'example' | 'valid' | 'field' | 'wire' | 'anonymous' | 'unusable' | 'unknown'

/** One request that is sent, and why. */
export interface Case {
  readonly purpose: Purpose
  /** What is particular to it: `customer_id: too long`. */
  readonly title: string
  readonly message: Message
}

/** What the other side was seen to have, by the name of the field that asks for it. */
export type Known = Readonly<Record<string, unknown>>

/** What the requests of an operation depend on besides its contract. */
export interface CaseOptions {
  readonly seed: number
  /** Used in requests that change nothing; what writes is only sent what the contract gives as an example. */
  readonly known: Known
}

/** So many values are drawn of each body and of each query. */
const drawn = 3

/** Every request that one operation is verified by, none twice. */
export function casesOf(described: Described, { seed, known }: CaseOptions): Case[] {
  const { operation } = described
  const bases = basesOf(described, seed, changesNothing(operation) ? known : {})
  const asked = [
    {
      purpose: described.body?.example === undefined ? ('valid' as const) : ('example' as const),
      title: 'the example',
      saying: bases.example,
    },
    ...validSayings(described, bases, seed).map(([title, saying]) => ({ purpose: 'valid' as const, title, saying })),
    ...brokenSayings(described, bases, seed).map(([title, saying]) => ({ purpose: 'field' as const, title, saying })),
  ]
  const messages = new Set<string>()
  const cases = [
    ...asked.map(({ purpose, title, saying }) => ({ purpose, title, message: writeMessage(described, saying) })),
    ...wireCases(described, writeMessage(described, bases.example)),
  ].filter(({ purpose, message }) => {
    const text = JSON.stringify(message)
    const isMeant = judgementOf(operation, message) === (purpose === 'example' || purpose === 'valid')
    if (messages.has(text) || !isMeant) return false
    messages.add(text)
    return true
  })
  return [...cases, ...credentialCases(described, writeMessage(described, bases.example))]
}

/** A request with nothing that is optional, but for what is to be said in it. */
export function sayingOf(described: Described, seed: number, said: Partial<Said> = {}): Saying {
  const { example } = basesOf(described, seed, {})
  const least = described.body && requiredOf(example.body, described.body.schema)
  return {
    path: { ...example.path, ...said.path },
    query: { ...example.query, ...said.query },
    header: example.header,
    body: said.body === undefined ? least : { ...asFields(least), ...said.body },
  }
}

/** Values that a request is to have, by the place where they stand; those of a body at its top. */
type Said = Readonly<Record<'path' | 'query' | 'body', Readonly<Record<string, unknown>> | undefined>>

function asFields(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {}
}

/** A path below each service that no operation has. */
const unknownPaths = {
  intl: '/v2/nothing-is-here',
  cn: '/v2/nothing-is-here',
  iam: '/v3/nothing-is-here',
  tickets: '/v2/servicerequest/nothing-is-here',
  v1: '/v1.0/servicerequest/nothing-is-here',
} as const

/** Calls of paths that no operation has. */
export function unknownPathCases(service: keyof typeof unknownPaths): Case[] {
  const path = unknownPaths[service]
  return ['GET', 'POST'].map((method) => ({
    purpose: 'unknown',
    title: `nothing is at ${path}`,
    message: {
      method,
      target: path,
      headers: method === 'POST' ? { 'content-type': 'application/json' } : {},
      body: method === 'POST' ? '{}' : undefined,
    },
  }))
}

interface Bases {
  readonly example: Saying
  /** Everything that may be said, to take parts from. */
  readonly whole: Saying
}

function basesOf({ parameters, body }: Described, seed: number, known: Known): Bases {
  const all = (place: Parameter['place']): Parameter[] => parameters.filter((each) => each.place === place)
  const values = (chosen: readonly Parameter[]): Record<string, unknown> =>
    Object.fromEntries(chosen.map(({ name, schema }) => [name, known[name] ?? baseValue(schema, seed)]))
  // A partner names the customer that it asks for; the contract leaves that open, as customers need not.
  const isNeeded = ({ name, required }: Parameter): boolean =>
    required || (name === 'customer_id' && known[name] !== undefined)
  const needed = (place: Parameter['place']): Record<string, unknown> => values(all(place).filter(isNeeded))
  const example = body && replaceKnown(body.example ?? baseValue(body.schema, seed), known)
  return {
    example: { path: needed('path'), query: needed('query'), header: needed('header'), body: example },
    whole: {
      path: needed('path'),
      query: values(all('query')),
      header: values(all('header')),
      body: body && replaceKnown(baseValue(body.schema, seed), known),
    },
  }
}

function replaceKnown(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((each) => replaceKnown(each, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, known[name] ?? replaceKnown(each, known)]),
  )
}

/** The parameters of one place as the properties of an object. */
function asObject(parameters: readonly Parameter[], place: Parameter['place']): Schema {
  const here = parameters.filter((each) => each.place === place)
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.flatMap(({ name, required }) => (required ? [name] : [])),
  }
}

type Titled = readonly [title: string, saying: Saying]

function validSayings({ parameters, body }: Described, { example, whole }: Bases, seed: number): Titled[] {
  const least = body && requiredOf(example.body, body.schema)
  const bodies = body === undefined ? [] : drawValues(body.schema, seed, drawn)
  const queries = drawValues(asObject(parameters, 'query'), seed, drawn) as Saying['query'][]
  return [
    ['nothing that is optional', { ...example, body: least }],
    ['everything that is optional', whole],
    ...bodies.map((each, at): Titled => [`drawn ${at + 1}`, { ...example, body: each }]),
    ...queries.map((each, at): Titled => [`drawn ${at + 1}`, { ...example, query: each }]),
    ...fieldsIn(parameters, body?.schema).flatMap((field) =>
      edgesOf(field.schema, seed).map(({ label, value }): Titled => [
        `${nameOf(field)}: ${label}`,
        put({ example, whole }, field, value),
      ]),
    ),
  ]
}

function brokenSayings({ parameters, body }: Described, bases: Bases, seed: number): Titled[] {
  return fieldsIn(parameters, body?.schema).flatMap((field): Titled[] => {
    const breaches = breachesOf(field.schema, seed).map(({ label, value }): Titled => [
      `${nameOf(field)}: ${label}`,
      put(bases, field, value),
    ])
    const missing: Titled[] =
      field.required && field.way.length > 0 ? [[`${nameOf(field)}: missing`, leaveOut(bases, field)]] : []
    return [...missing, ...breaches]
  })
}

function fieldsIn(parameters: readonly Parameter[], body: Schema | undefined): Field[] {
  const named = parameters.map(({ name, place, schema, required }) => ({ place, way: [name], schema, required }))
  return [...named, ...(body === undefined ? [] : fieldsOf(body))]
}

function nameOf({ way }: Field): string {
  return way.length === 0 ? 'the body' : way.join('.')
}

function put({ example, whole }: Bases, { place, way }: Field, value: unknown): Saying {
  return { ...example, [place]: withValue({ base: example[place], whole: whole[place] }, way, value) }
}

function leaveOut({ example, whole }: Bases, { place, way }: Field): Saying {
  return { ...example, [place]: withoutValue({ base: example[place], whole: whole[place] }, way) }
}

/** Bodies that are wrong as a whole, before any field is looked at. */
function wireCases({ operation, body }: Described, message: Message): Case[] {
  if (body === undefined || message.body === undefined) return []
  const { 'content-type': _type, ...bare } = message.headers
  const isJson = body.kind === 'json'
  const wrong: readonly (readonly [string, Message])[] = [
    [isJson ? 'broken JSON' : 'a broken body', { ...message, body: message.body.slice(0, -1) }],
    [isJson ? 'a body that is no JSON' : 'a body of another form', { ...message, body: '<request/>' }],
    ['a body of another Content-Type', { ...message, headers: { ...message.headers, 'content-type': 'text/plain' } }],
    ...(operation.requestBody?.required === true
      ? [['no body', { ...message, headers: bare, body: undefined }] as const]
      : []),
  ]
  return wrong.map(([title, each]) => ({ purpose: 'wire', title, message: each }))
}

function credentialCases({ operation }: Described, message: Message): Case[] {
  if (!operation.callers.includes('anonymous')) {
    return [
      { purpose: 'anonymous', title: 'no credentials', message },
      { purpose: 'unusable', title: 'a token that nobody issued', message },
    ]
  }
  if (operation.id !== 'CreateToken') return []
  // Who asks for a token names himself in the body: there the credentials are a user's, and one that is made up.
  const body = message.body?.replaceAll(/("name"\s*:\s*)"[^"]*"/g, '$1"nobody-by-this-name"')
  return [{ purpose: 'unusable', title: 'a user that does not exist', message: { ...message, body } }]
}

const encoder = new TextEncoder()

/**
 * Whether the contract itself takes a request: the judge of what was generated. Undefined for one that is none of this
 * operation, because its path has become another one.
 */
function judgementOf(operation: IndexedOperation, { method, target, headers, body }: Message): boolean | undefined {
  const identified = identify(method, target.split('?')[0] ?? '', operation.site)
  if (identified?.operation !== operation) return undefined
  const request = { method, target, headers, body: encoder.encode(body ?? ''), sourceIp: '', receivedAt: 0 }
  return !isRefusal(readRequest(request, identified))
}
