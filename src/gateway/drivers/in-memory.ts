import type { ApiRequest, ApiResponse } from '../../contract/exchange.ts'
import { hasChanges } from '../../state/engine/table.ts'
import type { World } from '../../state/engine/world.ts'
import type { WorldStore } from '../../store/world-store.ts'
import { isLong, type LongWork } from '../long-work.ts'
import { type Answer, fail, type Face, type Outcome, runSteps, stepsOf } from '../pipeline.ts'
import { operationOf, type RequestContext, startContext } from '../request-context.ts'
import type { Tenant, Tenants } from '../tenants.ts'
import { waiting, waitForTurn } from '../steps/wait-for-turn.ts'
import type { Doing, Works } from '../works.ts'
import { faultEvents, rosterEvent, type SideEvent, takeSideEvents, workEvent } from '../world-events.ts'
import { withWait } from './long-wait.ts'

/** What requests over worlds of this process alone run on. */
export interface OwnGround {
  readonly store: WorldStore
  readonly tenants: Tenants
  readonly works: Works
  readonly machineNow: () => number
  /** Gives each request its id, whichever face it comes to. */
  readonly nextRequestId: () => string
}

/**
 * Drives requests over worlds that this process alone serves: an answer leaves when what it tells of is written down. Long
 * work lets others in; requests about its own world wait for its end, and are then taken in the order in which they came.
 */
export function driveInMemory(face: Face, ground: OwnGround): Answer {
  const { store, tenants, works, machineNow, nextRequestId } = ground
  const steps = stepsOf(
    face,
    waitForTurn((world) => works.turnOf(world) !== undefined),
  )

  function finish(context: RequestContext, outcome: Outcome, events: readonly SideEvent[] = []): ReturnType<Answer> {
    const { tenant } = context
    if (tenant !== undefined) tenants.tell(tenant.world.id, events)
    for (const each of tenants.takeChanges()) tenants.tell(each.world, [rosterEvent(each)])
    const { response, exchange } = face.finish(context, outcome)
    if (exchange !== undefined) {
      tenants.record(tenant, exchange)
      if (tenant !== undefined) tenants.tell(tenant.world.id, faultEvents(context, exchange))
    }
    return response
  }

  function settle(context: RequestContext, outcome: Outcome): ReturnType<Answer> {
    const { tenant } = context
    const events = tenant === undefined ? [] : takeSideEvents(tenant.world)
    const written = tenant === undefined ? undefined : writtenDown(store, tenant.world)
    if (written === undefined) return finish(context, outcome, events)
    return written.then(
      () => finish(context, outcome, events),
      (error: unknown) => finish(context, fail(context, error, face)),
    )
  }

  async function work(context: RequestContext, tenant: Tenant, longWork: LongWork): Promise<ApiResponse> {
    try {
      const outcome = await works.run(longWork, doingFor(operationOf(context).id, tenant.world, { store, tenants }))
      return await settle(context, outcome)
    } catch (error) {
      return finish(context, fail(context, error, face))
    }
  }

  function serve(request: ApiRequest, requestId: string): ReturnType<Answer> {
    const context = startContext(request, requestId)
    const outcome = runSteps(context, steps, face)
    const { tenant } = context
    if (outcome === waiting) return serveLater(request, requestId, works.turnOf(tenant?.world.id ?? ''))
    if (tenant !== undefined && isLong(outcome)) return work(context, tenant, outcome.longWork)
    return settle(context, outcome)
  }

  /** The way begins anew when the world is free: what was found out about the request may be different then. */
  async function serveLater(
    request: ApiRequest,
    requestId: string,
    turn: Promise<void> | undefined,
  ): Promise<ApiResponse> {
    await turn
    const present = machineNow()
    const response = await serve({ ...request, receivedAt: Math.max(request.receivedAt, present) }, requestId)
    return withWait(response, present - request.receivedAt)
  }

  return (request) => serve(request, nextRequestId())
}

/** How long work in a world is written down, and told to those who watch. */
function doingFor(operationId: string, world: World, { store, tenants }: Pick<OwnGround, 'store' | 'tenants'>): Doing {
  return {
    operationId,
    world,
    async commit() {
      const events = takeSideEvents(world)
      await writtenDown(store, world)
      tenants.tell(world.id, events)
    },
    tell: (work, state) => {
      tenants.tell(world.id, [workEvent(work, state, world.now)])
    },
  }
}

/** What an answer about a world waits for: that everything it may tell of is written down. A world that is gone has nothing. */
function writtenDown(store: WorldStore, world: World): Promise<void> | undefined {
  if (store.worlds.get(world.id) !== world) return undefined
  return hasChanges(world.log) ? (store.commit(world) ?? undefined) : store.unwritten(world)
}
