import { hasChanges } from '../../state/engine/table.ts'
import type { World } from '../../state/engine/world.ts'
import type { WorldStore } from '../../store/world-store.ts'
import { type Answer, fail, type Face, type Outcome, runSteps, stepsOf } from '../pipeline.ts'
import { type RequestContext, startContext } from '../request-context.ts'
import { createRequestIds } from '../request-ids.ts'
import type { Tenants } from '../tenants.ts'
import { faultEvents, rosterEvent, type SideEvent, takeSideEvents } from '../world-events.ts'

/** Drives requests over worlds that this process alone serves: an answer leaves when what it tells of is written down. */
export function driveInMemory(
  face: Face,
  { store, tenants }: { readonly store: WorldStore; readonly tenants: Tenants },
): Answer {
  const steps = stepsOf(face)
  const nextRequestId = createRequestIds()

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

  return function answer(request) {
    const context = startContext(request, nextRequestId())
    const outcome = runSteps(context, steps, face)
    const { tenant } = context
    const events = tenant === undefined ? [] : takeSideEvents(tenant.world)
    const written = tenant === undefined ? undefined : writtenDown(store, tenant.world)
    if (written === undefined) return finish(context, outcome, events)
    return written.then(
      () => finish(context, outcome, events),
      (error: unknown) => finish(context, fail(context, error, face)),
    )
  }
}

/** What an answer about a world waits for: that everything it may tell of is written down. A world that is gone has nothing. */
function writtenDown(store: WorldStore, world: World): Promise<void> | undefined {
  if (store.worlds.get(world.id) !== world) return undefined
  return hasChanges(world.log) ? (store.commit(world) ?? undefined) : store.unwritten(world)
}
