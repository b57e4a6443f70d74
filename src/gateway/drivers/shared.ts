import type { ApiRequest, ApiResponse } from '../../contract/exchange.ts'
import type { Scope } from '../../store/shared-worlds.ts'
import { encodeExchange } from '../exchange-codec.ts'
import { type Answer, fail, type Face, type Finished } from '../pipeline.ts'
import { type RequestContext, startContext } from '../request-context.ts'
import { createFollower } from '../shared-tenants.ts'
import { withWait } from './long-wait.ts'
import { type Attempt, serveAlone, shareFace, type SharedGround, tryAsRead } from './shared-attempt.ts'

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
  /** What has to be there before a request is tried; may give it a throttle of its own. */
  readonly prepare?: (attempt: Attempt, probe: Probe) => Promise<RequestContext['throttle']>
  /** Whether serving a request empties the journal of its world. */
  readonly clearsJournal?: (request: ApiRequest) => boolean
}

/** Runs a request with a throttle of one's own, to see what is known of it by then; nothing is kept. */
export type Probe = (throttle: NonNullable<RequestContext['throttle']>) => Promise<void>

export type SharedDriverOptions = Omit<SharedGround, 'follow'> & {
  readonly habits: SharedHabits
  /** Gives each request its id, whichever face it comes to. */
  readonly nextRequestId: () => string
}

/** So often a request is tried before the sandbox gives up on it. */
const patience = 20

/**
 * Drives requests over worlds that other processes serve too. A request runs as a read of the newest state; one that turns
 * out to change something is taken back and run again while this process alone may write to that world.
 */
export function driveShared(face: Face, { habits, nextRequestId, ...options }: SharedDriverOptions): Answer {
  const ground = { ...options, follow: createFollower(options.tenants, options.shared) }
  const served = shareFace(face, options.shared)
  return async function answer(request) {
    const requestId = nextRequestId()
    try {
      const attempt = { request, requestId, scope: habits.scopeOf(request), served }
      const isBehindWork = ground.works.turnOf(attempt.scope.world) !== undefined
      const response = await serve(attempt, ground, habits)
      return isBehindWork ? withWait(response, ground.machineNow() - request.receivedAt) : response
    } catch (error) {
      const context = startContext(request, requestId)
      served.steps[0]?.(context)
      return face.finish(context, fail(context, error, face)).response
    }
  }
}

async function serve(attempt: Attempt, ground: SharedGround, habits: SharedHabits): Promise<ApiResponse> {
  const { request, scope } = attempt
  await bring(ground, habits.seesAll || scope.world === '' ? undefined : scope.world)
  const throttle = await habits.prepare?.(attempt, (probing) => probe({ ...attempt, throttle: probing }, ground))
  const ready = throttle === undefined ? attempt : { ...attempt, throttle }
  for (let tries = 0; tries < patience; tries += 1) {
    const isKnownWriter = tries === 0 && habits.writes(ready)
    const response = await (isKnownWriter ? write(ready, ground, habits) : serveNow(ready, ground, habits))
    if (response !== undefined) return response
  }
  throw new Error(`${request.method} ${request.target} found its world changed each time that it was tried`)
}

/** Runs a request as a read, when its world may be looked at. */
async function probe(attempt: Attempt, ground: SharedGround): Promise<void> {
  for (let tries = 0; tries < patience; tries += 1) {
    const tried = tryAsRead(ground, attempt)
    if (tried.kind !== 'waits') return
    await followAfter(tried.written, ground)
  }
}

/** Waits until a world may be looked at, and sees to it that memory is right. */
async function followAfter(written: Promise<boolean>, ground: SharedGround): Promise<void> {
  if (await written) ground.follow()
  else await bring(ground, undefined)
}

/** Serves a request that changes something; undefined when its world has to be looked at again. */
async function write(
  attempt: Attempt,
  ground: SharedGround,
  { clearsJournal }: SharedHabits,
): Promise<ApiResponse | undefined> {
  const response = await serveAlone(ground, attempt, clearsJournal?.(attempt.request) ?? false)
  if (response === undefined) await bring(ground, undefined)
  return response
}

async function bring({ shared, follow }: SharedGround, world: string | undefined): Promise<void> {
  await shared.refresh(world)
  follow(world)
}

/** Tries a request; undefined when its world has to be looked at again. */
async function serveNow(
  attempt: Attempt,
  ground: SharedGround,
  habits: SharedHabits,
): Promise<ApiResponse | undefined> {
  const tried = tryAsRead(ground, attempt)
  if (tried.kind === 'served')
    return tellJournal(tried.context, attempt.served.face.finish(tried.context, tried.outcome), ground)
  if (tried.kind === 'writes') {
    if (tried.isByHandler) habits.noteWriter?.(tried.context)
    return write({ ...attempt, scope: { ...attempt.scope, world: tried.world } }, ground, habits)
  }
  await followAfter(tried.written, ground)
  return undefined
}

async function tellJournal(
  { tenant }: RequestContext,
  { response, exchange }: Finished,
  { tenants, shared }: SharedGround,
): Promise<ApiResponse> {
  const keeper = tenant ?? tenants.first
  if (exchange !== undefined && keeper !== undefined)
    await shared.journals.add({
      world: keeper.world.id,
      kind: 'exchange',
      text: encodeExchange(tenants.shorten(exchange)),
    })
  return response
}
