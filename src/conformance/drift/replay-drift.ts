import { refusalEntry } from '../../contract/refusals.ts'
import { leavesOf } from '../trace/json.ts'
import { violationOf } from '../trace/request-violation.ts'
import { succeeded, type TracedExchange } from '../trace/trace.ts'
import { changesNothing } from '../verify/described.ts'
import { codeOf, type Drift, driftOf } from './exchange-drift.ts'
import { typeOf } from './shape-drift.ts'

/** Why an exchange cannot be asked of a sandbox again; undefined where it can. `known` has the ids that were arranged. */
export function notReplayable(exchange: TracedExchange, known: ReadonlySet<string>): string | undefined {
  const { operation } = exchange
  if (operation === undefined) return 'no operation'
  if (!operation.callers.includes('partner')) return 'it is not for partners'
  if (isOfTheMoment(exchange)) return `status ${exchange.status} depends on who asks and when`
  if (operation.requestBody !== null && operation.requestBody.kind !== 'json') return 'its body is no JSON'
  if (isHidden(exchange)) return 'the recording hides a part of it'
  // What breaks the contract is refused before anything is looked up, and changes nothing.
  if (violationOf(exchange) !== undefined) return undefined
  if (!changesNothing(operation)) return 'it changes something'
  const strange = idsOf(exchange).find(([, value]) => !known.has(value))
  return strange === undefined ? undefined : `it names a ${strange[0]} that the recording does not show`
}

function isOfTheMoment({ status }: TracedExchange): boolean {
  return status === 0 || status >= 500 || [401, 403, 429].includes(status)
}

function isHidden({ bodyText, query }: TracedExchange): boolean {
  return bodyText.includes('***') || query.toString().includes('***')
}

/** What a request names by id, with the names of the fields. */
function idsOf({ pathValues, query, body }: TracedExchange): (readonly [name: string, value: string])[] {
  const sent = leavesOf(body).map(({ path, value }) => [path, String(value)] as const)
  const all = [...Object.entries(pathValues), ...query.entries(), ...sent]
  return all.filter(([name, value]) => /_ids?(\.\*)?$/.test(name) && value !== '')
}

/** What a sandbox answered to the same request. */
export type Replayed = TracedExchange

/** Where the platform and a sandbox answer the same request in another way: by status, code and shape, never by value. */
export function replayDrift(live: TracedExchange, ours: Replayed): Drift[] {
  const tell = driftOf(live)
  const [liveCode, ourCode] = [codeOf(live), codeOf(ours)]
  const words = (exchange: TracedExchange): string => `${exchange.status} ${codeOf(exchange) ?? ''}`.trimEnd()
  if (succeeded(live) && succeeded(ours))
    return live.status === ours.status
      ? fieldDrift(live, ours)
      : [tell('replay', '', { expected: words(ours), actual: words(live) })]
  if (liveCode === ourCode && live.status === ours.status) return []
  const isOrder = isBefore(live, ourCode, liveCode)
  return [tell(isOrder ? 'order of checks' : 'replay', '', { expected: words(ours), actual: words(live) })]
}

/** Whether the contract checks for one code before another. */
function isBefore({ operation }: TracedExchange, first: string | undefined, second: string | undefined): boolean {
  const codes = operation?.refusals.map((name) => refusalEntry(name).code) ?? []
  const [one, two] = [codes.indexOf(first ?? ''), codes.indexOf(second ?? '')]
  return one >= 0 && two > one
}

/** Fields that the platform has, in records that the sandbox has too, and fields of other types. */
function fieldDrift(live: TracedExchange, ours: TracedExchange): Drift[] {
  const tell = driftOf(live)
  const [theirs, own] = [fieldTypes(live.answer), fieldTypes(ours.answer)]
  return [...theirs].flatMap(([path, types]): Drift[] => {
    const parent = path.split('.').slice(0, -1).join('.')
    const known = own.get(path)
    if (known === undefined)
      return own.has(parent) || parent === ''
        ? [tell('replay', path, { expected: 'not answered', actual: [...types].join(' or ') })]
        : []
    const strange = [...types].find((type) => type !== 'null' && !known.has(type) && !known.has('null'))
    return strange === undefined ? [] : [tell('replay', path, { expected: [...known].join(' or '), actual: strange })]
  })
}

/** The types of each field of an answer, whole numbers among the others, and of the objects and lists around them. */
function fieldTypes(value: unknown, path = '', types = new Map<string, Set<string>>()): Map<string, Set<string>> {
  const type = typeOf(value) === 'integer' ? 'number' : typeOf(value)
  types.set(path, new Set([...(types.get(path) ?? []), type]))
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (Array.isArray(value)) for (const each of value) fieldTypes(each, below('*'), types)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) fieldTypes(each, below(name), types)
  return types
}
