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
  type RequestContext,
  startContext,
  runSteps,
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
interface Attempt {
  readonly request: ApiRequest
  readonly requestId: string
  /** The world that the credentials pointed at when the request came. */
  readonly home: string | undefined
  admit: (context: RequestContext) => Refusal | undefined
}

type Tried =
  | { readonly kind: 'served'; readonly context: RequestContext; readonly outcome: Outcome }
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

  async function serve(attempt: Attempt): Promise<ApiResponse> {
    const { request, home } = attempt
    if (rateLimits) attempt.admit = await countRequest(options, attempt, follow)
    const { identified } = startIdentified(attempt)
    if (home !== undefined && identified !== undefined && writers.has(identified.operation.id)) {
      const response = await serveAlone(options, attempt, home, follow)
      if (response !== undefined) return response
    }
    if (!rateLimits) await bring(options, home, follow)
    for (let tries = 0; tries < patience; tries += 1) {
      const response = await serveNow(attempt)
      if (response !== undefined) return response
    }
    throw new Error(`${request.method} ${request.target} found its world changed each time that it was tried`)
  }

  /** Undefined when the world has to be looked at again. */
  async function serveNow(attempt: Attempt): Promise<ApiResponse | undefined> {
    const tried = tryAsRead(options, attempt)
    if (tried.kind === 'served') return tellJournal(tried)
    if (tried.kind === 'writes') {
      if (tried.operation !== undefined) writers.add(tried.operation)
      const response = await serveAlone(options, attempt, tried.tenant.world.id, follow)
      if (response === undefined) await bring(options, undefined, follow)
      return response
    }
    if (await tried.written) follow()
    else await bring(options, undefined, follow)
    return undefined
  }

  async function tellJournal({
    context,
    outcome,
  }: {
    context: RequestContext
    outcome: Outcome
  }): Promise<ApiResponse> {
    const exchange = exchangeOf(context, outcome)
    const keeper = context.tenant ?? tenants.first
    if (keeper !== undefined) await shared.journals.add(keeper.world.id, encodeExchange(exchange))
    return exchange.response
  }

  return async function answer(request) {
    const home = attribute(request, tenants)?.world.id
    const attempt: Attempt = { request, requestId: nextRequestId(), home, admit: () => undefined }
    try {
      return await serve(attempt)
    } catch (error) {
      const context = startIdentified(attempt)
      return exchangeOf(context, fail(context, error)).response
    }
  }
}

type Follow = ReturnType<typeof createFollower>

async function bring({ shared }: SharedGatewayOptions, world: string | undefined, follow: Follow): Promise<void> {
  await shared.refresh(world)
  follow(world)
}

function startIdentified({ request, requestId }: Attempt): RequestContext {
  const context = startContext(request, requestId)
  identifyOperation(context)
  return context
}

/** Runs a request on what is in memory. Whatever it would change is taken back. */
function tryAsRead({ tenants, handlers, shared }: SharedGatewayOptions, attempt: Attempt): Tried {
  const context = startContext(attempt.request, attempt.requestId)
  const before = { changes: false }
  const admit = (at: RequestContext): Refusal | undefined => {
    before.changes = at.tenant !== undefined && hasChanges(at.tenant.world.log)
    return attempt.admit(at)
  }
  const outcome = runSteps(context, { tenants, handlers, admit })
  const { tenant } = context
  if (tenant === undefined) return { kind: 'served', context, outcome }
  const { id, log } = tenant.world
  const changes = hasChanges(log)
  const hasTraffic = saveTraffic(tenant) !== shared.trafficOf(id)
  undoTo(log, 0)
  if (hasTraffic) loadTraffic(tenant, shared.trafficOf(id))
  const written = shared.unwritten(id)
  if (written !== undefined) return { kind: 'waits', written }
  if (!changes && !hasTraffic) return { kind: 'served', context, outcome }
  const isByHandler = changes && !before.changes && !hasTraffic
  return { kind: 'writes', tenant, operation: isByHandler ? context.identified?.operation.id : undefined }
}

/** Runs a request while nobody else can write to the world; undefined when it turns out to belong to another one. */
async function serveAlone(
  { tenants, handlers, shared, machineNow }: SharedGatewayOptions,
  { request, requestId, admit }: Attempt,
  world: string,
  follow: Follow,
): Promise<ApiResponse | undefined> {
  return shared.exclusively({ world, roster: false }, () => {
    follow(world)
    // The world may have gone on while the request waited.
    const present = { ...request, receivedAt: Math.max(request.receivedAt, machineNow()) }
    const context = startContext(present, requestId)
    const outcome = runSteps(context, { tenants, handlers, admit })
    const { tenant } = context
    if (tenant?.world.id !== world) {
      if (tenant !== undefined) undoTo(tenant.world.log, 0)
      return { result: undefined }
    }
    const exchange = exchangeOf(context, outcome)
    const traffic = saveTraffic(tenant)
    return {
      result: exchange.response,
      ...(traffic === shared.trafficOf(world) ? {} : { traffic }),
      exchange: encodeExchange(exchange),
    }
  })
}

/** Counts a request in the windows of all processes, once it is known whose it is; gives the step that says so. */
async function countRequest(
  options: SharedGatewayOptions,
  attempt: Attempt,
  follow: Follow,
): Promise<Attempt['admit']> {
  const { shared } = options
  await bring(options, attempt.home, follow)
  const found: { context?: RequestContext } = {}
  const stop = (context: RequestContext): Refusal => {
    found.context = context
    return overQuota(operationOf(context).rateLimit)
  }
  tryAsRead(options, { ...attempt, admit: stop })
  const { context } = found
  if (context?.tenant === undefined) return () => undefined
  const { id, rateLimit } = operationOf(context)
  const { id: world, now } = context.tenant.world
  const length = rateLimit.seconds * second
  const keys = [`${id} source ${attempt.request.sourceIp}`, `${id} partner ${world}`]
  const counts = await shared.count(keys.map((key): Quota => ({ world, key, now, length })))
  const isOver = counts.some((count) => count > rateLimit.requests)
  return (at) => {
    at.step = 'throttle'
    return isOver ? overQuota(rateLimit) : undefined
  }
}
