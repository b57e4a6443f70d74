import { type IndexedOperation } from '../../contract/operations.ts'
import { fieldOf, parseJson, textOf } from '../trace/json.ts'
import { type Case, casesOf, type Known, leastMessageOf, type Message, unknownPathCases } from './cases.ts'
import { type Reply, type Seen } from './checks.ts'
import { changesNothing, type Described, providedServices } from './described.ts'

/** What a verification needs of the outside. */
export interface Ports {
  readonly send: (message: Message) => Promise<Reply>
  readonly wait: (milliseconds: number) => Promise<void>
  /** Told of each operation when it has been called in every way. */
  readonly onVerified?: (verified: Verified) => void
}

/** An operation that has been verified, and how far the whole is. */
export interface Verified {
  readonly operation: string
  readonly calls: number
  readonly done: number
  readonly all: number
}

/** Whose tokens are at hand. */
export interface Tokens {
  readonly partner?: string
  readonly customer?: string
  readonly distributor?: string
}

/** What is called, and with what. */
export interface VerifyOptions {
  readonly tokens: Tokens
  readonly seed: number
  readonly allowWrites: boolean
  /** Ids of the operations to verify; all of them when empty. */
  readonly only: readonly string[]
}

/** An operation that was not verified, or not wholly, and why. */
export interface Gap {
  readonly operation: string
  /** `skipped`: it was not called; `refused`: no valid call of it was served; `throttled`: its quota stayed used up. */
  readonly kind: 'skipped' | 'refused' | 'throttled'
  readonly reason: string
}

/** All that was said in a run, and what it leaves open. */
export interface Verification {
  readonly seen: readonly Seen[]
  readonly gaps: readonly Gap[]
}

type Role = keyof Tokens

/** A token of no form that anybody issues. */
const unusableToken = 'a-token-that-nobody-issued'
const operationsAtOnce = 8
/** A request that is throttled is sent again so many times at most. */
const mostRepeats = 20

/** Calls every operation that may be called and gives everything that was said, always in the same order. */
export async function runVerification(
  operations: readonly Described[],
  options: VerifyOptions,
  ports: Ports,
): Promise<Verification> {
  const chosen = operations.filter(({ operation: { id } }) => options.only.length === 0 || options.only.includes(id))
  const gaps = chosen.flatMap(({ operation }) => gapOf(operation, options) ?? [])
  const open = chosen.filter(({ operation }) => gapOf(operation, options) === undefined)
  const known = await lookAround(operations, options, ports)
  const work = open.map((described) => ({
    described,
    cases: casesOf(described, {
      seed: options.seed,
      known: known[roleOf(described.operation, options.tokens) ?? 'partner'],
    }),
  }))
  const seen = new Map<string, Seen[]>()
  // The longest go first, so that none is left running alone at the end.
  const queue = work.toSorted((a, b) => b.cases.length - a.cases.length)
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { described, cases } = next
      const token = tokenFor(described.operation, options.tokens)
      const exchanged: Seen[] = []
      for (const each of cases) exchanged.push(...(await exchange(each, described, { token, ports })))
      seen.set(described.operation.id, exchanged)
      const { id } = described.operation
      ports.onVerified?.({ operation: id, calls: exchanged.length, done: seen.size, all: work.length })
    }
  }
  await Promise.all(Array.from({ length: operationsAtOnce }, worker))
  const strays = options.only.length === 0 ? await callUnknownPaths(options, ports) : []
  const all = open.flatMap(({ operation: { id } }) => seen.get(id) ?? [])
  return { seen: [...all, ...strays], gaps: [...gaps, ...open.flatMap((each) => restGaps(each, seen))] }
}

/** Why an operation cannot be called at all. */
function gapOf(operation: IndexedOperation, { tokens, allowWrites }: VerifyOptions): Gap | undefined {
  if (!allowWrites && !changesNothing(operation))
    return {
      operation: operation.id,
      kind: 'skipped',
      reason: 'it changes something, and --allow-writes was not given',
    }
  if (roleOf(operation, tokens) !== undefined || operation.callers.includes('anonymous')) return undefined
  const callers = operation.callers.filter((each) => each !== 'reseller')
  return { operation: operation.id, kind: 'skipped', reason: `there is no token of a ${callers.join(' or ')}` }
}

/** In whose name an operation is called: the partner's where it may, or else that of who may. */
function roleOf({ callers }: IndexedOperation, tokens: Tokens): Role | undefined {
  const roles: readonly Role[] = ['partner', 'customer', 'distributor']
  return roles.find((role) => tokens[role] !== undefined && callers.includes(role))
}

function tokenFor(operation: IndexedOperation, tokens: Tokens): string | undefined {
  const role = roleOf(operation, tokens)
  return role === undefined || operation.callers.includes('anonymous') ? undefined : tokens[role]
}

/** What was called, and still is not known wholly: an answer of the successful kind was never seen, or some call never passed. */
function restGaps({ operation: { id } }: Described, seen: ReadonlyMap<string, readonly Seen[]>): Gap[] {
  const all = seen.get(id) ?? []
  const valid = all.filter(({ purpose }) => purpose === 'valid' || purpose === 'example')
  const [first] = valid
  const gaps: Gap[] = []
  if (first !== undefined && valid.every(({ reply: { status } }) => status >= 400)) {
    const { status, body } = first.reply
    const code = textOf(fieldOf(parseJson(body), 'error_code')) ?? ''
    gaps.push({
      operation: id,
      kind: 'refused',
      reason: `no valid call was served, the first was refused with ${`${status} ${code}`.trimEnd()}`,
    })
  }
  const lost = all.filter(({ purpose, message }, at) => purpose === 'throttled' && all[at + 1]?.message !== message)
  if (lost.length > 0) {
    const reason = `${lost.length} requests were answered 429 ${mostRepeats + 1} times and given up`
    gaps.push({ operation: id, kind: 'throttled', reason })
  }
  return gaps
}

interface Sending {
  readonly token: string | undefined
  readonly ports: Ports
}

/** Sends one request; while the quota is used up, waits for its window to pass and sends it again. */
async function exchange(each: Case, described: Described | undefined, { token, ports }: Sending): Promise<Seen[]> {
  const message = sign(each, token)
  const seen: Seen[] = []
  for (let tries = 0; tries <= mostRepeats; tries += 1) {
    const reply = await ports.send(message)
    const throttled = reply.status === 429
    seen.push({ described, purpose: throttled ? 'throttled' : each.purpose, title: each.title, message, reply })
    if (!throttled) break
    const asked = Number(reply.headers['retry-after'] ?? 0)
    const window = described?.operation.rateLimit.seconds ?? 1
    await ports.wait(Math.max(window, Number.isFinite(asked) ? asked : 0) * 1000)
  }
  return seen
}

function sign({ purpose, message }: Case, token: string | undefined): Message {
  const sent =
    purpose === 'anonymous' ? undefined : purpose === 'unusable' && token !== undefined ? unusableToken : token
  return sent === undefined ? message : { ...message, headers: { ...message.headers, 'x-auth-token': sent } }
}

async function callUnknownPaths({ tokens }: VerifyOptions, ports: Ports): Promise<Seen[]> {
  const token = tokens.partner ?? tokens.distributor ?? tokens.customer
  const seen: Seen[] = []
  for (const each of providedServices.flatMap(unknownPathCases))
    seen.push(...(await exchange(each, undefined, { token, ports })))
  return seen
}

/** Where an id is found that other requests name: the operation, whose token calls it, the dotted way to the id, and in whose requests it stands under which names. */
interface Sight {
  readonly operation: string
  readonly role: Role
  readonly way: string
  readonly gives: Readonly<Partial<Record<Role, readonly string[]>>>
}

const sights: readonly Sight[] = [
  {
    operation: 'KeystoneListAuthDomains',
    role: 'partner',
    way: 'domains.0.id',
    gives: { partner: ['domain_id'] },
  },
  {
    operation: 'KeystoneListProjects',
    role: 'partner',
    way: 'projects.0.id',
    gives: { partner: ['project_id'] },
  },
  {
    operation: 'ListSubCustomers',
    role: 'partner',
    way: 'customer_infos.0.customer_id',
    gives: { partner: ['customer_id', 'customer_ids'] },
  },
  // The customer whose token is at hand is the one whose orders and resources are known.
  {
    operation: 'KeystoneListAuthDomains',
    role: 'customer',
    way: 'domains.0.id',
    gives: { customer: ['domain_id'], partner: ['customer_id', 'customer_ids'] },
  },
  {
    operation: 'KeystoneListProjects',
    role: 'customer',
    way: 'projects.0.id',
    gives: { customer: ['project_id'], partner: ['project_id'] },
  },
  {
    operation: 'ListCustomerOrders',
    role: 'customer',
    way: 'order_infos.0.order_id',
    gives: { customer: ['order_id'], partner: ['order_id'] },
  },
  {
    operation: 'ListPayPerUseCustomerResources',
    role: 'customer',
    way: 'data.0.resource_id',
    gives: { customer: ['resource_id', 'resource_ids'], partner: ['resource_id', 'resource_ids'] },
  },
]

/** Learns a few ids, so that what only looks has something to look at. What is not found is no fault. */
async function lookAround(
  operations: readonly Described[],
  { tokens, seed }: VerifyOptions,
  ports: Ports,
): Promise<Readonly<Record<Role, Known>>> {
  const known: Record<Role, Record<string, unknown>> = { partner: {}, customer: {}, distributor: {} }
  for (const { operation, role, way, gives } of sights) {
    const described = operations.find((each) => each.operation.id === operation)
    const token = tokens[role]
    if (described === undefined || token === undefined) continue
    const message = leastMessageOf(described, seed)
    const seen = await exchange({ purpose: 'valid', title: 'looking around', message }, described, { token, ports })
    const answer = parseJson(seen.at(-1)?.reply.body ?? '')
    const value = textOf(way.split('.').reduce<unknown>(fieldOf, answer))
    if (value === undefined) continue
    for (const [who, names] of Object.entries(gives) as [Role, readonly string[]][])
      for (const name of names) known[who][name] = name.endsWith('_ids') ? [value] : value
  }
  return known
}
