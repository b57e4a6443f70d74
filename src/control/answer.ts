import { type ApiRequest, type ApiResponse, withoutBody } from '../contract/exchange.ts'
import { identify } from '../contract/identify.ts'
import { type IndexedOperation } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal, refusalBody, refusalEntry } from '../contract/refusals.ts'
import { type Answer, writtenDown } from '../gateway/answer.ts'
import { checkAnswer } from '../contract/answer-violation.ts'
import { type ReadRequest, readRequest } from '../contract/read-request.ts'
import { type Tenant } from '../gateway/tenants.ts'
import { reply, type Reply } from '../handlers/define-handlers.ts'
import { noteTouch, catchUp } from '../state/clock.ts'
import { undoTo } from '../state/engine/table.ts'
import { allControlHandlers } from './all.ts'
import { type ControlRoom } from './define-control.ts'

export const controlPrefix = '/_sandbox'

/** Operations that only move the clock: a world in which nothing else happened counts as untouched. */
const ofClock = new Set(['SetClock', 'AdvanceClock'])

/** Makes the way through for the control API: no credentials, no throttle, no journal. */
export function createControlAnswer(room: ControlRoom): Answer {
  return function answer(request) {
    const { tenant, outcome } = tryControl(request, room)
    const response = writeControl(outcome, request.method)
    const world = tenant?.world
    if (world === undefined || room.store.worlds.get(world.id) !== world) return response
    const written = writtenDown(room.store, world)
    if (written === undefined) return response
    return written.then(
      () => response,
      (error: unknown) => writeControl(failControl(error), request.method),
    )
  }
}

/** Serves a call in memory; what a call that fails changed is taken back. */
export function tryControl(
  request: ApiRequest,
  room: ControlRoom,
): { readonly tenant: Tenant | undefined; readonly outcome: Reply | Refusal } {
  const tenant: { found: Tenant | undefined } = { found: undefined }
  try {
    const outcome = serve(request, room, tenant)
    return { tenant: tenant.found, outcome }
  } catch (error) {
    if (tenant.found !== undefined) undoTo(tenant.found.world.log, 0)
    return { tenant: tenant.found, outcome: failControl(error) }
  }
}

export function failControl(error: unknown): Refusal {
  return refuse('control_internal_error', error instanceof Error ? error.message : String(error))
}

function serve(request: ApiRequest, room: ControlRoom, tenant: { found: Tenant | undefined }): Reply | Refusal {
  const [path = ''] = request.target.split('?')
  const identified = identify(request.method, path)
  if (identified?.operation.service !== 'control') return refuse('control_unknown', `${request.method} ${path}`)
  const { operation } = identified
  const unknown = unknownParameter(operation, request.target)
  if (unknown !== undefined) return unknown
  const read = readRequest(request, identified)
  if (isRefusal(read)) return read
  if (operation.query.some(({ name }) => name === 'partner')) {
    const found = findTenant(room, read)
    if (isRefusal(found)) return found
    tenant.found = found
    catchUp(found.world, request.receivedAt)
  }
  const handler = allControlHandlers[operation.id]
  if (handler === undefined) throw new Error(`${operation.id} has no handler`)
  const { found } = tenant
  const { path: named, query, body } = read
  const work = (): Reply | Refusal => handler({ room, tenant: found, path: named, query, body, reply })
  const outcome = found === undefined || ofClock.has(operation.id) ? work() : noteTouch(found.world, operation.id, work)
  if (!isRefusal(outcome)) checkAnswer(operation, outcome)
  return outcome
}

/** A misspelt filter must not answer with everything. */
function unknownParameter({ id, query }: IndexedOperation, target: string): Refusal | undefined {
  const mark = target.indexOf('?')
  if (mark < 0) return undefined
  const names = query.map((each) => each.name)
  const unknown = [...new URLSearchParams(target.slice(mark + 1)).keys()].find((each) => !names.includes(each))
  if (unknown === undefined) return undefined
  const known = names.length === 0 ? 'no parameters' : names.join(', ')
  return refuse('control_parameter_wrong', `${id} has no parameter ${unknown}; it takes ${known}`)
}

function findTenant({ tenants }: ControlRoom, { query }: ReadRequest): Tenant | Refusal {
  const { partner } = query
  const tenant = typeof partner === 'string' ? tenants.get(partner) : tenants.first
  return tenant ?? refuse('control_unknown', typeof partner === 'string' ? `partner ${partner}` : 'there is no partner')
}

/** An outcome as an answer to a method; to HEAD, without its body. */
export function writeControl(outcome: Reply | Refusal, method = 'GET'): ApiResponse {
  const response = written(outcome)
  return method === 'HEAD' ? withoutBody(response) : response
}

function written(outcome: Reply | Refusal): ApiResponse {
  const status = isRefusal(outcome) ? refusalEntry(outcome.refusal).status : outcome.status
  const body = isRefusal(outcome) ? refusalBody(outcome, '') : outcome.body
  return body === undefined
    ? { status, headers: {}, body: undefined }
    : { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}
