import { type ApiRequest, type ApiResponse } from '../../contract/exchange.ts'
import { hasChanges, undoTo } from '../../state/engine/table.ts'
import { type Scope, type SharedWorlds } from '../../store/shared-worlds.ts'
import { encodeExchange } from '../exchange-codec.ts'
import { type Answer, fail, type Face, type Finished, type Outcome, runSteps, stepsOf } from '../pipeline.ts'
import { type RequestContext, startContext } from '../request-context.ts'
import { createRequestIds } from '../request-ids.ts'
import { type Tenants } from '../tenants.ts'
import { createFollower, loadTraffic, saveTraffic } from '../traffic.ts'

/** A request on its way through the processes: what stays the same however often it is tried. */
export interface Attempt {
  readonly request: ApiRequest
  readonly requestId: string
  readonly scope: Scope
  /** What is run; counting a request once, however often it is tried, changes it. */
  readonly face: Face
}

/** How the requests of a face share worlds with other processes. */
export interface SharedHabits {
  /** Which world a request is about, as far as it says before it runs; the empty name where it does not say. */
  readonly scopeOf: (request: ApiRequest) => Scope
  /** Whether a request has to see every world as the database has it. */
  readonly seesAll: boolean
  /** Whether a request is known to change something, so that it need not be tried as a read. */
  readonly writes: (attempt: Attempt) => boolean
  /** Told of a request whose handler alone turned out to change something. */
  readonly noteWriter?: (context: RequestContext) => void
  /** What has to be there before a request is tried; may give another face to try it with. */
  readonly prepare?: (attempt: Attempt, probe: Probe) => Promise<Face | undefined>
  /** Whether serving a request empties the journal of its world. */
  readonly clearsJournal?: (request: ApiRequest) => boolean
}

/** Runs a request up to a step of one's own, to see what is known of it; nothing is kept. */
export type Probe = (face: Face) => void

export interface SharedDriverOptions {
  readonly tenants: Tenants
  readonly shared: SharedWorlds
  readonly machineNow: () => number
  readonly habits: SharedHabits
}

/** So often a request is tried before the sandbox gives up on it. */
const patience = 20

/**
 * Drives requests over worlds that other processes serve too. A request runs as a read of the newest state; one that turns
 * out to change something is taken back and run again while this process alone may write to that world.
 */
export function driveShared(face: Face, options: SharedDriverOptions): Answer {
  const { tenants, shared, machineNow, habits } = options
  const nextRequestId = createRequestIds(shared.process)
  const follow = createFollower(tenants, shared)

  async function bring(world: string | undefined): Promise<void> {
    await shared.refresh(world)
    follow(world)
  }

  async function serve(attempt: Attempt): Promise<ApiResponse> {
    const { request, scope } = attempt
    await bring(habits.seesAll || scope.world === '' ? undefined : scope.world)
    const other = await habits.prepare?.(attempt, (probed) => tryAsRead({ ...attempt, face: probed }))
    const ready = other === undefined ? attempt : { ...attempt, face: other }
    if (habits.writes(ready)) {
      const response = await serveAlone(ready, scope)
      if (response !== undefined) return response
      await bring(undefined)
    }
    for (let tries = 0; tries < patience; tries += 1) {
      const response = await serveNow(ready)
      if (response !== undefined) return response
    }
    throw new Error(`${request.method} ${request.target} found its world changed each time that it was tried`)
  }

  /** Undefined when the world has to be looked at again. */
  async function serveNow(attempt: Attempt): Promise<ApiResponse | undefined> {
    const tried = tryAsRead(attempt)
    if (tried.kind === 'served') return tellJournal(tried.context, face.finish(tried.context, tried.outcome))
    if (tried.kind === 'writes') {
      const response = await serveAlone(attempt, { ...attempt.scope, world: tried.world })
      if (response === undefined) await bring(undefined)
      return response
    }
    if (await tried.written) follow()
    else await bring(undefined)
    return undefined
  }

  async function tellJournal(context: RequestContext, { response, exchange }: Finished): Promise<ApiResponse> {
    const keeper = context.tenant ?? tenants.first
    if (exchange !== undefined && keeper !== undefined)
      await shared.journals.add(keeper.world.id, encodeExchange(exchange))
    return response
  }

  /** Runs a request on what is in memory. Whatever it would change is taken back. */
  function tryAsRead({ request, requestId, face: tried }: Attempt): Tried {
    const context = startContext(request, requestId)
    const before = { changes: false }
    const outcome = runSteps(context, stepsOf(watched(tried, before)), tried)
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
    if (changes && !before.changes && !hasTraffic) habits.noteWriter?.(context)
    return { kind: 'writes', world: id }
  }

  /** Runs a request while nobody else can write to its world; undefined when it turns out to belong to another one. */
  async function serveAlone(
    { request, requestId, face: run }: Attempt,
    scope: Scope,
  ): Promise<ApiResponse | undefined> {
    return shared.exclusively(scope, () => {
      follow(scope.roster ? undefined : scope.world)
      // The world may have gone on while the request waited.
      const present = { ...request, receivedAt: Math.max(request.receivedAt, machineNow()) }
      const context = startContext(present, requestId)
      const outcome = runSteps(context, stepsOf(run), run)
      if (context.tenant !== undefined && context.tenant.world.id !== scope.world) {
        undoTo(context.tenant.world.log, 0)
        return { result: undefined }
      }
      const { response, exchange } = face.finish(context, outcome)
      const keeper = tenants.get(scope.world)
      const traffic = keeper === undefined ? '' : saveTraffic(keeper)
      return {
        result: response,
        ...(traffic === shared.trafficOf(scope.world) ? {} : { traffic }),
        ...(exchange === undefined ? {} : { exchange: encodeExchange(exchange) }),
        clearsJournal: habits.clearsJournal?.(request) ?? false,
      }
    })
  }

  return async function answer(request) {
    const requestId = nextRequestId()
    try {
      return await serve({ request, requestId, scope: habits.scopeOf(request), face })
    } catch (error) {
      const context = startContext(request, requestId)
      stepsOf(face)[0]?.(context)
      return face.finish(context, fail(context, error, face)).response
    }
  }
}

type Tried =
  | { readonly kind: 'served'; readonly context: RequestContext; readonly outcome: Outcome }
  | { readonly kind: 'writes'; readonly world: string }
  | { readonly kind: 'waits'; readonly written: Promise<boolean> }

/** A face that notes whether its world had changed before its handler ran: what the clock brings is no work of the handler. */
function watched(face: Face, before: { changes: boolean }): Face {
  return {
    ...face,
    handle: (context) => {
      before.changes = context.tenant !== undefined && hasChanges(context.tenant.world.log)
      return face.handle(context)
    },
  }
}
