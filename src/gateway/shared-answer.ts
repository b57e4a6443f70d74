import { type ApiRequest, type ApiResponse } from '../contract/exchange.ts'
import { type Refusal } from '../contract/refusals.ts'
import { second } from '../units/instant.ts'
import { hasChanges, undoTo } from '../state/engine/table.ts'
import { type Quota, type SharedWorlds } from '../store/shared-worlds.ts'
import {
  type Answer,
  createRequestIds,
  exchangeOf,
  fail,
  type GatewayOptions,
  identifyOperation,
  operationOf,
  type Outcome,
  type Passage,
  startPassage,
  walk,
} from './answer.ts'
import { attribute } from './authenticate.ts'
import { encodeExchange } from './exchange-codec.ts'
import { type Tenant } from './tenants.ts'
import { overQuota } from './throttle.ts'
import { createFollower, loadTraffic, saveTraffic } from './traffic.ts'

export interface SharedGatewayOptions extends Omit<GatewayOptions, 'store'> {
  readonly shared: SharedWorlds
  readonly machineNow: () => number
}

/** A request on its way through the processes: what stays the same however often it is tried. */
interface Errand {
  readonly request: ApiRequest
  readonly requestId: string
  /** The world that the credentials pointed at when the request came. */
  readonly home: string | undefined
  admit: (passage: Passage) => Refusal | undefined
}

type Tried =
  | { readonly kind: 'served'; readonly passage: Passage; readonly outcome: Outcome }
  | { readonly kind: 'writes'; readonly tenant: Tenant; readonly operation: string | undefined }
  | { readonly kind: 'waits'; readonly written: Promise<boolean> }

/** So often a request is tried before the sandbox gives up on it. */
const patience = 20

/**
 * Makes the way through for worlds that other processes serve too. A request runs as a read of the newest state; one
 * that turns out to change something is taken back and run again while this process alone may write to that world.
 */
export function createSharedAnswer(options: SharedGatewayOptions): Answer {
  const { tenants, shared, rateLimits } = options
  const nextRequestId = createRequestIds(shared.process)
  const follow = createFollower(tenants, shared)
  /** Operations whose handlers are known to change something: they need not be tried as a read. */
  const writers = new Set<string>()

  async function serve(errand: Errand): Promise<ApiResponse> {
    const { request, home } = errand
    if (rateLimits) errand.admit = await countRequest(options, errand, follow)
    const { identified } = startIdentified(errand)
    if (home !== undefined && identified !== undefined && writers.has(identified.operation.id)) {
      const response = await serveAlone(options, errand, home, follow)
      if (response !== undefined) return response
    }
    if (!rateLimits) await bring(options, home, follow)
    for (let tries = 0; tries < patience; tries += 1) {
      const response = await serveNow(errand)
      if (response !== undefined) return response
    }
    throw new Error(`${request.method} ${request.target} found its world changed each time that it was tried`)
  }

  /** Undefined when the world has to be looked at again. */
  async function serveNow(errand: Errand): Promise<ApiResponse | undefined> {
    const tried = tryAsRead(options, errand)
    if (tried.kind === 'served') return tellJournal(tried)
    if (tried.kind === 'writes') {
      if (tried.operation !== undefined) writers.add(tried.operation)
      const response = await serveAlone(options, errand, tried.tenant.world.id, follow)
      if (response === undefined) await bring(options, undefined, follow)
      return response
    }
    if (await tried.written) follow()
    else await bring(options, undefined, follow)
    return undefined
  }

  async function tellJournal({ passage, outcome }: { passage: Passage; outcome: Outcome }): Promise<ApiResponse> {
    const exchange = exchangeOf(passage, outcome)
    const keeper = passage.tenant ?? tenants.first
    if (keeper !== undefined) await shared.journals.add(keeper.world.id, encodeExchange(exchange))
    return exchange.response
  }

  return async function answer(request) {
    const home = attribute(request, tenants)?.world.id
    const errand: Errand = { request, requestId: nextRequestId(), home, admit: () => undefined }
    try {
      return await serve(errand)
    } catch (error) {
      const passage = startIdentified(errand)
      return exchangeOf(passage, fail(passage, error)).response
    }
  }
}

type Follow = ReturnType<typeof createFollower>

async function bring({ shared }: SharedGatewayOptions, world: string | undefined, follow: Follow): Promise<void> {
  await shared.refresh(world)
  follow(world)
}

function startIdentified({ request, requestId }: Errand): Passage {
  const passage = startPassage(request, requestId)
  identifyOperation(passage)
  return passage
}

/** Runs a request on what is in memory. Whatever it would change is taken back. */
function tryAsRead({ tenants, handlers, shared }: SharedGatewayOptions, errand: Errand): Tried {
  const passage = startPassage(errand.request, errand.requestId)
  const before = { changes: false }
  const admit = (at: Passage): Refusal | undefined => {
    before.changes = at.tenant !== undefined && hasChanges(at.tenant.world.log)
    return errand.admit(at)
  }
  const outcome = walk(passage, { tenants, handlers, admit })
  const { tenant } = passage
  if (tenant === undefined) return { kind: 'served', passage, outcome }
  const { id, log } = tenant.world
  const changes = hasChanges(log)
  const hasTraffic = saveTraffic(tenant) !== shared.trafficOf(id)
  undoTo(log, 0)
  if (hasTraffic) loadTraffic(tenant, shared.trafficOf(id))
  const written = shared.unwritten(id)
  if (written !== undefined) return { kind: 'waits', written }
  if (!changes && !hasTraffic) return { kind: 'served', passage, outcome }
  const isByHandler = changes && !before.changes && !hasTraffic
  return { kind: 'writes', tenant, operation: isByHandler ? passage.identified?.operation.id : undefined }
}

/** Runs a request while nobody else can write to the world; undefined when it turns out to belong to another one. */
async function serveAlone(
  { tenants, handlers, shared, machineNow }: SharedGatewayOptions,
  { request, requestId, admit }: Errand,
  world: string,
  follow: Follow,
): Promise<ApiResponse | undefined> {
  return shared.exclusively({ world, roster: false }, () => {
    follow(world)
    // The world may have gone on while the request waited.
    const present = { ...request, receivedAt: Math.max(request.receivedAt, machineNow()) }
    const passage = startPassage(present, requestId)
    const outcome = walk(passage, { tenants, handlers, admit })
    const { tenant } = passage
    if (tenant?.world.id !== world) {
      if (tenant !== undefined) undoTo(tenant.world.log, 0)
      return { result: undefined }
    }
    const exchange = exchangeOf(passage, outcome)
    const traffic = saveTraffic(tenant)
    return {
      result: exchange.response,
      ...(traffic === shared.trafficOf(world) ? {} : { traffic }),
      exchange: encodeExchange(exchange),
    }
  })
}

/** Counts a request in the windows of all processes, once it is known whose it is; gives the step that says so. */
async function countRequest(options: SharedGatewayOptions, errand: Errand, follow: Follow): Promise<Errand['admit']> {
  const { shared } = options
  await bring(options, errand.home, follow)
  const found: { passage?: Passage } = {}
  const stop = (passage: Passage): Refusal => {
    found.passage = passage
    return overQuota(operationOf(passage).rateLimit)
  }
  tryAsRead(options, { ...errand, admit: stop })
  const { passage } = found
  if (passage?.tenant === undefined) return () => undefined
  const { id, rateLimit } = operationOf(passage)
  const { id: world, now } = passage.tenant.world
  const length = rateLimit.seconds * second
  const keys = [`${id} source ${errand.request.sourceIp}`, `${id} partner ${world}`]
  const counts = await shared.count(keys.map((key): Quota => ({ world, key, now, length })))
  const isOver = counts.some((count) => count > rateLimit.requests)
  return (at) => {
    at.step = 'throttle'
    return isOver ? overQuota(rateLimit) : undefined
  }
}
