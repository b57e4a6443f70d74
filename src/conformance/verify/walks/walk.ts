import { operationKey, type SiteName } from '../../../contract/operations.ts'
import { fieldOf, parseJson, textOf } from '../../trace/json.ts'
import type { Described } from '../described.ts'
import { type Ports, roleOf, type VerifyOptions } from '../run-options.ts'
import { type Seen, wasServed } from '../seen.ts'
import { sendCase } from '../send-case.ts'
import { sayingOf } from '../cases.ts'
import { writeMessage } from '../write-message.ts'
import type { Step, Walk } from './step.ts'

/** What the steps of a walk have learned so far, by its name. */
type Learned = Map<string, unknown>

interface Walking {
  readonly operations: ReadonlyMap<string, Described>
  readonly options: VerifyOptions
  readonly ports: Ports
  readonly learned: Learned
}

/**
 * Goes through walks step by step, and gives what was said. Nothing that a step learns is told to another walk, but for
 * what the first has.
 */
export async function goThrough(
  operations: readonly Described[],
  [beginning, ...walks]: readonly [Walk, ...Walk[]],
  { options, ports }: Pick<Walking, 'options' | 'ports'>,
): Promise<Seen[]> {
  const byKey = new Map(operations.map((each) => [operationKey(each.operation), each]))
  const first: Walking = { operations: byKey, options, ports, learned: new Map() }
  const seen = await goOn(beginning, first)
  for (const walk of walks) seen.push(...(await goOn(walk, { ...first, learned: new Map(first.learned) })))
  return seen
}

async function goOn(walk: Walk, walking: Walking): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const step of walk) seen.push(...(await take(step, walking)))
  return seen
}

async function take(step: Step, walking: Walking): Promise<Seen[]> {
  const { operations, options, learned } = walking
  const described = operations.get(keyOf(step, options.site))
  if (described === undefined) return []
  const candidates = step.among === undefined ? [undefined] : listIn(learned, step.among)
  const seen: Seen[] = []
  for (const each of candidates) {
    if (each !== undefined) learned.set('each', each)
    const exchanged = await callOnce(step, described, walking)
    seen.push(...exchanged)
    if (exchanged.some(wasServed)) break
  }
  return seen
}

async function callOnce(step: Step, described: Described, { options, ports, learned }: Walking): Promise<Seen[]> {
  const said = filled(step, learned)
  if (said === undefined) return []
  const isOpen = described.operation.callers.includes('anonymous')
  const role = step.as ?? roleOf(described.operation, options.tokens)
  const token = isOpen || role === undefined ? undefined : options.tokens[role]
  if (token === undefined && !isOpen) return []
  const message = writeMessage(described, sayingOf(described, options.seed, said))
  const seen = await sendCase({ purpose: 'valid', title: 'in its place', message }, described, { token, ports })
  const last = seen.at(-1)
  if (last !== undefined && wasServed(last)) learn(step, last, learned)
  return seen
}

/** The name of the operation of a step among all services. */
export function keyOf({ operation }: Step, site: SiteName): string {
  return operation.replace(/^site\./, `${site}.`)
}

function listIn(learned: Learned, name: string): readonly unknown[] {
  const found = learned.get(name)
  return Array.isArray(found) ? found : []
}

/** What a step says, with what was learned in its place; undefined where something of it was not. */
function filled({ path, query, body }: Step, learned: Learned) {
  const state = { isWhole: true }
  const takeKnown = (name: string): unknown => {
    if (!learned.has(name)) state.isWhole = false
    return learned.get(name)
  }
  const fillText = (text: string): unknown => {
    const [, whole] = /^\{(\w+)\}$/.exec(text) ?? []
    if (whole !== undefined) return takeKnown(whole)
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(takeKnown(name)))
  }
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value === 'object' && value !== null) return fillFields(value)
    return typeof value === 'string' ? fillText(value) : value
  }
  const fillFields = (values: object): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(values).map(([name, each]) => [name, fill(each)]))
  const said = { path: path && fillFields(path), query: query && fillFields(query), body: body && fillFields(body) }
  return state.isWhole ? said : undefined
}

function learn({ learns = {} }: Step, { reply }: Seen, learned: Learned): void {
  const answer = parseJson(reply.body)
  for (const [name, way] of Object.entries(learns)) {
    const [steps = '', parameter] = way.split('?')
    const found = foundAt(answer, steps.split('.'))
    const value = parameter === undefined ? found : parameterOf(found, parameter)
    if (value !== undefined) learned.set(name, value)
  }
}

function foundAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value
  if (step !== '*') return foundAt(fieldOf(value, step), rest)
  return Array.isArray(value)
    ? value.map((each) => foundAt(each, rest)).filter((each) => each !== undefined)
    : undefined
}

function parameterOf(address: unknown, name: string): string | undefined {
  const text = textOf(address)
  return text === undefined || !URL.canParse(text) ? undefined : (new URL(text).searchParams.get(name) ?? undefined)
}
