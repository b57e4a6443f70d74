import type { ApiRequest, ApiResponse, Exchange } from '../../contract/exchange.ts'
import { hasChanges, takeAnnouncements, undoTo } from '../../state/engine/table.ts'
import type { JournalEntry, Scope, SharedWorlds } from '../../store/shared-worlds.ts'
import { encodeExchange } from '../exchange-codec.ts'
import { atOnce } from '../../state/engine/slices.ts'
import { isLong } from '../long-work.ts'
import { type Face, type Outcome, runSteps, type Step, stepsOf } from '../pipeline.ts'
import { type RequestContext, startContext } from '../request-context.ts'
import type { Tenants } from '../tenants.ts'
import { toEntries } from '../shared-events.ts'
import { loadTraffic, saveTraffic } from '../shared-tenants.ts'
import { faultEvents, rosterEvent, takeSideEvents } from '../world-events.ts'

/** A request on its way through the processes: what stays the same however often it is tried. */
export interface Attempt {
  readonly request: ApiRequest
  readonly requestId: string
  readonly scope: Scope
  readonly served: SharedFace
  readonly throttle?: RequestContext['throttle']
}

/** A face as processes share it, with what is made once for all its requests. */
export interface SharedFace {
  readonly face: Face
  readonly steps: readonly Step[]
  /** Whether the world of a request had changed before its handler ran: what the clock brings is no work of the handler. */
  readonly hadChanged: (context: RequestContext) => boolean
}

/** Makes the steps of a face: they note what had changed before, and let a request bring a throttle of its own. */
export function shareFace(face: Face): SharedFace {
  const changedBefore = new WeakSet<RequestContext>()
  const { throttle } = face.admission
  const steps = stepsOf({
    ...face,
    admission: {
      ...face.admission,
      ...(throttle === undefined ? {} : { throttle: (context) => (context.throttle ?? throttle)(context) }),
    },
    handle: (context) => {
      if (context.tenant !== undefined && hasChanges(context.tenant.world.log)) changedBefore.add(context)
      const outcome = face.handle(context)
      return outcome !== undefined && isLong(outcome) ? atOnce(outcome.longWork.slices) : outcome
    },
  })
  return { face, steps, hadChanged: (context) => changedBefore.has(context) }
}

function begin({ requestId, throttle }: Attempt, request: ApiRequest): RequestContext {
  const context = startContext(request, requestId)
  context.throttle = throttle
  return context
}

/** What an attempt runs on. */
export interface SharedGround {
  readonly tenants: Tenants
  readonly shared: SharedWorlds
  readonly machineNow: () => number
  /** Brings the tenants to what the last refresh of the worlds brought: of one world, or of all. */
  readonly follow: (world?: string) => void
}

export type Tried =
  | { readonly kind: 'served'; readonly context: RequestContext; readonly outcome: Outcome }
  | {
      readonly kind: 'writes'
      readonly world: string
      readonly context: RequestContext
      /** Whether the handler alone changed something, and neither the clock nor a count. */
      readonly isByHandler: boolean
    }
  | { readonly kind: 'waits'; readonly written: Promise<boolean> }

/** Runs a request on what is in memory. Whatever it would change is taken back. */
export function tryAsRead({ shared }: SharedGround, attempt: Attempt): Tried {
  const { face, steps, hadChanged } = attempt.served
  const context = begin(attempt, attempt.request)
  const outcome = runSteps(context, steps, face)
  const { tenant } = context
  if (tenant === undefined) return { kind: 'served', context, outcome }
  const { id, log } = tenant.world
  const changes = hasChanges(log)
  const hasTraffic = saveTraffic(tenant) !== shared.trafficOf(id)
  undoTo(log, 0)
  takeAnnouncements(log)
  if (hasTraffic) loadTraffic(tenant, shared.trafficOf(id))
  const written = shared.unwritten(id)
  if (written !== undefined) return { kind: 'waits', written }
  if (!changes && !hasTraffic) return { kind: 'served', context, outcome }
  return { kind: 'writes', world: id, context, isByHandler: changes && !hadChanged(context) && !hasTraffic }
}

/** Runs a request while nobody else can write to its world; undefined when it turns out to belong to another one. */
export async function serveAlone(
  { tenants, shared, machineNow, follow }: SharedGround,
  attempt: Attempt,
  clearsJournal: boolean,
): Promise<ApiResponse | undefined> {
  const { request, scope, served } = attempt
  return shared.exclusively(scope, () => {
    follow(scope.roster ? undefined : scope.world)
    // The world may have gone on while the request waited.
    const present = { ...request, receivedAt: Math.max(request.receivedAt, machineNow()) }
    const context = begin(attempt, present)
    const outcome = runSteps(context, served.steps, served.face)
    if (context.tenant !== undefined && context.tenant.world.id !== scope.world) {
      undoTo(context.tenant.world.log, 0)
      return { result: undefined }
    }
    const events = context.tenant === undefined ? [] : takeSideEvents(context.tenant.world)
    const came = tenants.takeChanges().flatMap((each) => toEntries(each.world, [rosterEvent(each)]))
    const finished = served.face.finish(context, outcome)
    const keeper = tenants.get(scope.world)
    const traffic = keeper === undefined ? '' : saveTraffic(keeper)
    return {
      result: finished.response,
      ...(traffic === shared.trafficOf(scope.world) ? {} : { traffic }),
      entries: [
        ...toEntries(scope.world, events),
        ...came,
        ...exchangeEntries(context, finished.exchange && tenants.shorten(finished.exchange), scope),
      ],
      clearsJournal,
    }
  })
}

/** The exchange that a request has become, and the fault that struck it. */
function exchangeEntries(context: RequestContext, exchange: Exchange | undefined, { world }: Scope): JournalEntry[] {
  if (exchange === undefined) return []
  const entry: JournalEntry = { world, kind: 'exchange', text: encodeExchange(exchange) }
  return [entry, ...toEntries(world, faultEvents(context, exchange))]
}
