import type { ApiRequest, ApiResponse, Exchange } from '../../contract/exchange.ts'
import { hasChanges, takeAnnouncements, undoTo } from '../../state/engine/table.ts'
import type { JournalEntry, Scope, SharedWorlds, Work } from '../../store/shared-worlds.ts'
import { encodeExchange } from '../exchange-codec.ts'
import { isLong, type LongWork } from '../long-work.ts'
import { fail, type Face, type Outcome, runSteps, type Step, stepsOf } from '../pipeline.ts'
import { operationOf, type RequestContext, startContext } from '../request-context.ts'
import { waiting, waitForTurn } from '../steps/wait-for-turn.ts'
import type { Tenant, Tenants } from '../tenants.ts'
import { toEntries } from '../shared-events.ts'
import { loadTraffic, saveTraffic } from '../shared-tenants.ts'
import type { Doing, Works } from '../works.ts'
import { faultEvents, rosterEvent, takeSideEvents, workEvent } from '../world-events.ts'

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

/**
 * Makes the steps of a face: they keep a request from worlds that are worked on or whose changes are being written down, note
 * what had changed before, and let a request bring a throttle of its own.
 */
export function shareFace(face: Face, shared: SharedWorlds): SharedFace {
  const changedBefore = new WeakSet<RequestContext>()
  const { throttle } = face.admission
  const isTaken = (world: string, { alone }: RequestContext): boolean =>
    alone === undefined ? shared.unwritten(world) !== undefined : world !== alone
  const own: Face = {
    ...face,
    admission: {
      ...face.admission,
      ...(throttle === undefined ? {} : { throttle: (context) => (context.throttle ?? throttle)(context) }),
    },
    handle: (context) => {
      if (context.tenant !== undefined && hasChanges(context.tenant.world.log)) changedBefore.add(context)
      return face.handle(context)
    },
  }
  const steps = stepsOf(own, waitForTurn(isTaken))
  return { face, steps, hadChanged: (context) => changedBefore.has(context) }
}

function begin({ requestId, throttle }: Attempt, request: ApiRequest, alone?: string): RequestContext {
  const context = startContext(request, requestId)
  context.throttle = throttle
  context.alone = alone
  return context
}

/** What an attempt runs on. */
export interface SharedGround {
  readonly tenants: Tenants
  readonly shared: SharedWorlds
  /** The long work of this process. */
  readonly works: Works
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
  /** Its world is not to be looked at before this has ended, which says whether memory is right then. */
  | { readonly kind: 'waits'; readonly written: Promise<boolean> }

/** Runs a request on what is in memory. Whatever it would change is taken back; long work is not begun. */
export function tryAsRead({ shared }: SharedGround, attempt: Attempt): Tried {
  const { face, steps, hadChanged } = attempt.served
  const context = begin(attempt, attempt.request)
  const outcome = runSteps(context, steps, face)
  const { tenant } = context
  if (tenant === undefined) return { kind: 'served', context, outcome }
  const { id, log } = tenant.world
  const written = shared.unwritten(id)
  if (written !== undefined) return { kind: 'waits', written }
  const changes = hasChanges(log)
  const hasTraffic = saveTraffic(tenant) !== shared.trafficOf(id)
  undoTo(log, 0)
  takeAnnouncements(log)
  if (hasTraffic) loadTraffic(tenant, shared.trafficOf(id))
  if (isLong(outcome)) return { kind: 'writes', world: id, context, isByHandler: false }
  if (!changes && !hasTraffic) return { kind: 'served', context, outcome }
  return { kind: 'writes', world: id, context, isByHandler: changes && !hadChanged(context) && !hasTraffic }
}

/**
 * Runs a request while nobody else can write to its world; undefined when it turns out to belong to another one. Long work
 * goes on in slices meanwhile: what it comes to is written down in one, at its end.
 */
export async function serveAlone(
  ground: SharedGround,
  attempt: Attempt,
  clearsJournal: boolean,
): Promise<ApiResponse | undefined> {
  const { request, scope, served } = attempt
  return ground.shared.exclusively(scope, (): Done | Promise<Done> => {
    ground.follow(scope.roster ? undefined : scope.world)
    // The world may have gone on while the request waited.
    const present = { ...request, receivedAt: Math.max(request.receivedAt, ground.machineNow()) }
    const context = begin(attempt, present, scope.world)
    const outcome = runSteps(context, served.steps, served.face)
    const { tenant } = context
    if (outcome === waiting || (tenant !== undefined && tenant.world.id !== scope.world)) return { result: undefined }
    const finish = (come: Outcome, entries: readonly JournalEntry[]): Done => ({
      ...finished(ground, attempt, { context, outcome: come, entries }),
      clearsJournal,
    })
    if (tenant === undefined || !isLong(outcome)) return finish(outcome, [])
    return work(ground, { context, tenant, longWork: outcome.longWork, face: served.face }, finish)
  })
}

/** What comes of a request that had its world for itself. */
type Done = Work<ApiResponse | Promise<ApiResponse> | undefined>

/** Long work that a request has come upon. */
interface Long {
  readonly context: RequestContext
  readonly tenant: Tenant
  readonly longWork: LongWork
  readonly face: Face
}

/** Does long work in slices; gives what `finish` makes of what it comes to, and of what happened on the way. */
async function work<Result>(
  ground: SharedGround,
  { context, tenant, longWork, face }: Long,
  finish: (outcome: Outcome, entries: readonly JournalEntry[]) => Result,
): Promise<Result> {
  const entries: JournalEntry[] = []
  try {
    const doing = doingFor(operationOf(context).id, tenant, { ground, entries })
    return finish(await ground.works.run(longWork, doing), entries)
  } catch (error) {
    return finish(fail(context, error, face), entries)
  }
}

/** How what happens on the way is gathered for the end, and those who watch are told how far it is. */
function doingFor(
  operationId: string,
  { world }: Tenant,
  { ground: { shared }, entries }: { readonly ground: SharedGround; readonly entries: JournalEntry[] },
): Doing {
  return {
    operationId,
    world,
    commit: () => {
      entries.push(...toEntries(world.id, takeSideEvents(world)))
    },
    tell: (work, state) => {
      // Who is not told of one sees the next.
      for (const each of toEntries(world.id, [workEvent(work, state, world.now)]))
        shared.journals.add(each).catch(() => undefined)
    },
  }
}

/** What a request has come to, and what happened before its end. */
interface Ending {
  readonly context: RequestContext
  readonly outcome: Outcome
  readonly entries: readonly JournalEntry[]
}

/** The answer, with all that is to be written down beside the records of the world. */
function finished(
  { tenants, shared }: SharedGround,
  { scope, served }: Attempt,
  { context, outcome, entries }: Ending,
): Done {
  const events = context.tenant === undefined ? [] : takeSideEvents(context.tenant.world)
  const came = tenants.takeChanges().flatMap((each) => toEntries(each.world, [rosterEvent(each)]))
  const { response, exchange } = served.face.finish(context, outcome)
  const keeper = tenants.get(scope.world)
  const traffic = keeper === undefined ? '' : saveTraffic(keeper)
  return {
    result: response,
    ...(traffic === shared.trafficOf(scope.world) ? {} : { traffic }),
    entries: [
      ...entries,
      ...toEntries(scope.world, events),
      ...came,
      ...exchangeEntries(context, exchange && tenants.shorten(exchange), scope),
    ],
  }
}

/** The exchange that a request has become, and the fault that struck it. */
function exchangeEntries(context: RequestContext, exchange: Exchange | undefined, { world }: Scope): JournalEntry[] {
  if (exchange === undefined) return []
  const entry: JournalEntry = { world, kind: 'exchange', text: encodeExchange(exchange) }
  return [entry, ...toEntries(world, faultEvents(context, exchange))]
}
