import { type ApiRequest, type ApiResponse } from '../contract/exchange.ts'
import { identify } from '../contract/identify.ts'
import { type Answer } from '../gateway/answer.ts'
import { decodeExchange } from '../gateway/exchange-codec.ts'
import { createFollower, loadTraffic, saveTraffic } from '../gateway/traffic.ts'
import { hasChanges, undoTo } from '../state/engine/table.ts'
import { type Scope, type SharedWorlds } from '../store/shared-worlds.ts'
import { failControl, tryControl, writeControl } from './answer.ts'
import { type ControlRoom } from './define-control.ts'

/** Operations after which there are other worlds than before. */
const ofRoster = new Set(['CreatePartner', 'DeletePartner', 'ResetPartner', 'ImportWorld'])
/** Operations that read the journal. */
const ofJournal = new Set(['ListExchanges', 'JudgeJournal'])

/** What the work of one call needs. */
interface Place {
  readonly room: ControlRoom
  readonly shared: SharedWorlds
  readonly follow: (world?: string) => void
}

/** Makes the way through for the control API over worlds that other processes serve too. */
export function createSharedControlAnswer(room: ControlRoom, shared: SharedWorlds): Answer {
  const place = { room, shared, follow: createFollower(room.tenants, shared) }
  return async function answer(request) {
    try {
      return await serve(request, place)
    } catch (error) {
      return writeControl(failControl(error), request.method)
    }
  }
}

async function serve(request: ApiRequest, place: Place): Promise<ApiResponse> {
  const { room, shared, follow } = place
  const { pathname, searchParams } = new URL(request.target, 'http://sandbox')
  const operation = identify(request.method, pathname)?.operation.id ?? ''
  await shared.refresh()
  follow()
  const named =
    operation === 'DeletePartner' ? pathname.slice(pathname.lastIndexOf('/') + 1) : searchParams.get('partner')
  const tenant = named === null ? room.tenants.first : room.tenants.get(named)
  const world = operation === 'CreatePartner' ? '' : (tenant?.world.id ?? '')
  if (ofJournal.has(operation)) await loadJournal(place, world)
  const scope = { world, roster: ofRoster.has(operation) }
  if (!/^(GET|HEAD)$/.test(request.method)) return serveAlone(request, place, { operation, scope })
  for (;;) {
    const tried = tryAsRead(request, place)
    if (tried.written !== undefined) {
      if (!(await tried.written)) await shared.refresh()
      follow()
    } else if (tried.changes) return serveAlone(request, place, { operation, scope })
    else return tried.response
  }
}

/** Puts the journal that all processes write in the place of this one's. */
async function loadJournal({ room, shared }: Place, world: string): Promise<void> {
  const exchanges = await shared.journals.read(world)
  const journal = room.tenants.get(world)?.journal
  journal?.clear()
  for (const exchange of exchanges) journal?.add(decodeExchange(exchange))
}

function tryAsRead(
  request: ApiRequest,
  { room, shared }: Place,
): { readonly response: ApiResponse; readonly changes: boolean; readonly written: Promise<boolean> | undefined } {
  const { tenant, outcome } = tryControl(request, room)
  const response = writeControl(outcome, request.method)
  if (tenant === undefined) return { response, changes: false, written: undefined }
  const { id, log } = tenant.world
  const changes = hasChanges(log) || saveTraffic(tenant) !== shared.trafficOf(id)
  undoTo(log, 0)
  if (changes) loadTraffic(tenant, shared.trafficOf(id))
  return { response, changes, written: shared.unwritten(id) }
}

/** Runs a call while nobody else can write to its world, nor change which worlds there are if that is what it does. */
async function serveAlone(
  request: ApiRequest,
  { room, shared, follow }: Place,
  { operation, scope }: { readonly operation: string; readonly scope: Scope },
): Promise<ApiResponse> {
  return shared.exclusively(scope, () => {
    follow()
    const present = { ...request, receivedAt: Math.max(request.receivedAt, room.machineNow()) }
    const { outcome } = tryControl(present, room)
    const tenant = room.tenants.get(scope.world)
    const traffic = tenant === undefined ? '' : saveTraffic(tenant)
    return {
      result: writeControl(outcome, request.method),
      ...(traffic === shared.trafficOf(scope.world) ? {} : { traffic }),
      clearsJournal: operation === 'ClearJournal',
    }
  })
}
