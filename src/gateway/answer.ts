import { writeBody } from '../contract/bodies/write-body.ts'
import { checkAnswer } from '../contract/answer-violation.ts'
import {
  type ApiRequest,
  type ApiResponse,
  type Delivery,
  type Exchange,
  type Verdict,
  withoutBody,
} from '../contract/exchange.ts'
import { identify, type Identified } from '../contract/identify.ts'
import { type IndexedOperation, type ServiceName } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal, refusalBody, refusalEntry, refusalMessage } from '../contract/refusals.ts'
import { type AnyHandler, reply, type Reply } from '../handlers/define-handlers.ts'
import { type Caller } from '../state/accounts/accounts.ts'
import { chanceHex } from '../state/engine/chance.ts'
import { advanceClock, noteTouch } from '../state/clock.ts'
import { addDuration, type Instant } from '../units/instant.ts'
import { hasChanges, undoTo } from '../state/engine/table.ts'
import { type World } from '../state/engine/world.ts'
import { type WorldStore } from '../store/world-store.ts'
import { attribute, authenticate, isRejection } from './authenticate.ts'
import { explainRefusal, explainReplaced, hintHeader, noteOn } from './hints.ts'
import { deliveryOf, type Fault, struckFault } from './faults.ts'
import { type ReadRequest, readRequest } from '../contract/read-request.ts'
import { distortAnswer } from './distort-answer.ts'
import { type Tenant, type Tenants } from './tenants.ts'
import { fidelityOf } from './write-response.ts'

/** Handlers by service and operation. */
export type HandlerTable = Readonly<Partial<Record<ServiceName, Readonly<Record<string, AnyHandler>>>>>

export interface GatewayOptions {
  readonly store: WorldStore
  readonly tenants: Tenants
  readonly handlers: HandlerTable
  readonly rateLimits: boolean
}

/** Answers one request of a partner, its customer or its SDK. */
export type Answer = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>

export type Outcome = Reply | Refusal

/** One request on its way through, with what the steps found out. */
export interface RequestContext {
  readonly request: ApiRequest
  readonly requestId: string
  step: Verdict['step']
  identified: Identified | undefined
  tenant: Tenant | undefined
  caller: Caller | undefined
  read: ReadRequest | undefined
  fault: Fault | undefined
  /** The sandbox's clock when the caller was found; undefined before. */
  at: Instant | undefined
  /** What the journal is told beyond the refusal's own words. */
  explanation: string | undefined
}

/** Makes the way through: the only list of what happens to a request, in this order. */
export function createAnswer({ store, tenants, handlers, rateLimits }: GatewayOptions): Answer {
  const nextRequestId = createRequestIds()
  const pipeline: Pipeline = { tenants, handlers, admit: rateLimits ? throttle : () => undefined }
  const finish = (context: RequestContext, outcome: Outcome): ApiResponse => {
    const exchange = exchangeOf(context, outcome)
    tenants.record(context.tenant, exchange)
    return exchange.response
  }

  return function answer(request) {
    const context = startContext(request, nextRequestId())
    const outcome = runSteps(context, pipeline)
    const { tenant } = context
    const written = tenant === undefined ? undefined : writtenDown(store, tenant.world)
    if (written === undefined) return finish(context, outcome)
    return written.then(
      () => finish(context, outcome),
      (error: unknown) => finish(context, fail(context, error)),
    )
  }
}

/** What an answer about a world waits for: that everything it may tell of is written down. */
export function writtenDown(store: WorldStore, world: World): Promise<void> | undefined {
  return hasChanges(world.log) ? (store.commit(world) ?? undefined) : store.unwritten(world)
}

/** What the steps need. */
export interface Pipeline {
  readonly tenants: Tenants
  readonly handlers: HandlerTable
  /** The step that counts requests. */
  readonly admit: (context: RequestContext) => Refusal | undefined
}

/** Takes a request through all steps. What it changed is not written down yet, and the journal not told. */
export function runSteps(context: RequestContext, { tenants, handlers, admit }: Pipeline): Outcome {
  let outcome: Outcome
  try {
    outcome =
      identifyOperation(context) ??
      findCaller(context, tenants) ??
      admit(context) ??
      strikeBefore(context) ??
      authorize(context) ??
      readWire(context) ??
      handle(context, handlers)
    outcome = strikeAfter(context, outcome)
  } catch (error) {
    outcome = fail(context, error)
  }
  context.tenant ??= attribute(context.request, tenants)
  return outcome
}

export function startContext(request: ApiRequest, requestId: string): RequestContext {
  return {
    request,
    requestId,
    step: 'identify',
    identified: undefined,
    tenant: undefined,
    caller: undefined,
    read: undefined,
    fault: undefined,
    at: undefined,
    explanation: undefined,
  }
}

export function identifyOperation(context: RequestContext): Refusal | undefined {
  const { method, target } = context.request
  const mark = target.indexOf('?')
  context.identified = identify(method, mark < 0 ? target : target.slice(0, mark))
  return context.identified === undefined ? refuse('api_unknown') : undefined
}

export function operationOf({ identified }: RequestContext): IndexedOperation {
  if (identified === undefined) throw new Error('Failed to serve a request: its operation was not identified.')
  return identified.operation
}

function findCaller(context: RequestContext, tenants: Tenants): Refusal | undefined {
  context.step = 'authenticate'
  const identity = authenticate(context.request, operationOf(context), tenants)
  context.tenant = identity.tenant
  context.at = identity.tenant?.world.now
  if (isRejection(identity)) {
    context.explanation = identity.explanation
    return identity.rejected
  }
  context.caller = identity.caller
  return undefined
}

export function throttle(context: RequestContext): Refusal | undefined {
  context.step = 'throttle'
  const { tenant, request } = context
  const who = { sourceIp: request.sourceIp, partner: tenant?.world.id ?? '' }
  return tenant?.throttle.admit(operationOf(context), who, tenant.world.now)
}

function strikeBefore(context: RequestContext): Outcome | undefined {
  context.step = 'fault'
  const fault = context.tenant?.faults.strike(operationOf(context))
  context.fault = fault
  if (fault === undefined || strikesAfter(fault)) return undefined
  if (fault.kind === 'drop') return refuse('service_unavailable')
  return replacement(fault, operationOf(context))
}

/** A refusal that carries what was made says that it was: it follows the change, whenever it is asked for. */
function strikesAfter({ when, refusal }: Fault): boolean {
  return when === 'after' || (refusal !== undefined && refusalEntry(refusal).carries.length > 0)
}

/** The answer that a fault puts in the place of the real one, if it is of that kind. */
function replacement(fault: Fault, { rateLimit }: IndexedOperation): Outcome | undefined {
  if (fault.kind === 'throttle') return refuse('throttled', `${rateLimit.requests},time:${rateLimit.seconds} second`)
  if (fault.kind !== 'refuse') return undefined
  if (fault.refusal !== undefined) return refuse(fault.refusal)
  const { status, code, message } = fault.free ?? { status: 500, code: 'CBC.0999', message: 'Other error.' }
  return reply(status, { error_code: code, error_msg: message })
}

function strikeAfter(context: RequestContext, outcome: Outcome): Outcome {
  const { fault } = context
  if (fault?.kind === 'advance') moveClock(context, fault.duration ?? '')
  if (fault === undefined || isRefusal(outcome)) return outcome
  if (fault.shape !== undefined)
    return { ...outcome, body: distortAnswer(operationOf(context).id, fault.shape, outcome.body) }
  if (!strikesAfter(fault)) return outcome
  context.step = 'fault'
  const replaced = replacement(fault, operationOf(context))
  if (replaced === undefined || !isRefusal(replaced)) return replaced ?? outcome
  const { carries, status } = refusalEntry(replaced.refusal)
  if (carries.length === 0) return replaced
  const whole = typeof outcome.body === 'object' && outcome.body !== null ? Object.entries(outcome.body) : []
  const kept = whole.filter(([name]) => carries.includes(name))
  return reply(status, { ...refusalBody(replaced, context.requestId), ...Object.fromEntries(kept) })
}

function moveClock({ tenant, request }: RequestContext, duration: string): void {
  if (tenant === undefined) return
  const to = addDuration(tenant.world.now, duration)
  if (to !== undefined) advanceClock(tenant.world, to, request.receivedAt)
}

function authorize(context: RequestContext): Refusal | undefined {
  context.step = 'authorize'
  const { callers, service, permissionItems } = operationOf(context)
  const { caller } = context
  if (caller === undefined) return undefined
  if (!callers.includes(caller.kind)) {
    if (service === 'iam') return refuse('iam_forbidden', caller.kind)
    const customersOnly = callers.every((kind) => kind === 'customer')
    return customersOnly
      ? refuse('caller_unfit', "only a customer's own credentials may call this")
      : refuse('access_denied')
  }
  const { permissionItems: held } = caller
  if (permissionItems.length === 0 || held === 'all') return undefined
  const suffices = permissionItems.some((item) => held.includes(item))
  return suffices ? undefined : refuse('permission_missing', permissionItems.join(' or '))
}

function readWire(context: RequestContext): Refusal | undefined {
  context.step = 'request'
  if (context.identified === undefined) return refuse('api_unknown')
  const read = readRequest(context.request, context.identified)
  if (isRefusal(read)) return read
  context.read = read
  return undefined
}

function handle(context: RequestContext, handlers: HandlerTable): Outcome {
  context.step = 'handle'
  const { tenant, caller, read } = context
  const operation = operationOf(context)
  const handler = handlers[operation.service]?.[operation.id]
  if (handler === undefined || tenant === undefined || read === undefined) {
    throw new Error(`Failed to serve ${operation.id}: it has no handler.`)
  }
  const { world } = tenant
  const { path, query, header, body } = read
  const outcome = noteTouch(world, operation.id, () => handler({ world, caller, path, query, header, body, reply }))
  if (!isRefusal(outcome)) {
    context.step = 'response'
    checkAnswer(operation, outcome)
  }
  return outcome
}

/** Takes back what a request changed, and answers with a fault of the sandbox. */
export function fail(context: RequestContext, error: unknown): Refusal {
  if (context.tenant !== undefined) undoTo(context.tenant.world.log, 0)
  context.explanation = error instanceof Error ? error.message : String(error)
  const internal = context.identified?.operation.internal ?? 'internal_error'
  return refuse(internal, `a fault of the sandbox; ${context.explanation}`)
}

const allPassed: readonly Verdict[] = [{ step: 'handle', ok: true, detail: 'served' }]

/** The exchange that a request has become; its answer is in it. */
export function exchangeOf(context: RequestContext, outcome: Outcome): Exchange {
  const told = tellOf(context, outcome)
  const answered = writeResponse(context, outcome, told?.hint)
  const { request, requestId, tenant, caller, identified } = context
  const response = request.method === 'HEAD' ? withoutBody(answered) : answered
  return {
    id: requestId,
    at: context.at ?? tenant?.world.now ?? request.receivedAt,
    operationId: identified?.operation.id,
    caller:
      caller === undefined
        ? undefined
        : { kind: caller.kind, accountName: caller.domainName, accountId: caller.domainId },
    request,
    response,
    verdicts: verdictsOn(context, outcome),
    ...(context.fault === undefined ? {} : { fault: struckFault(context.fault) }),
    ...told,
  }
}

/** What is told beyond the words of the platform: of a refusal why, of another answer what is odd about the request. */
function tellOf(context: RequestContext, outcome: Outcome): Pick<Exchange, 'hint' | 'explanation'> | undefined {
  if (isRefusal(outcome)) return explainRefusal(context, outcome)
  if (context.fault !== undefined) return explainReplaced(context, outcome.status)
  return context.identified === undefined ? undefined : noteOn(context)
}

function verdictsOn({ step, explanation, fault }: RequestContext, outcome: Outcome): readonly Verdict[] {
  if (!isRefusal(outcome) && fault === undefined) return allPassed
  const struck: Verdict[] =
    fault === undefined ? [] : [{ step: 'fault', ok: false, detail: `${fault.id}: ${fault.kind} ${fault.when}` }]
  if (!isRefusal(outcome)) return struck
  const words = `${outcome.refusal}: ${refusalMessage(outcome)}`
  return [...struck, { step, ok: false, detail: explanation === undefined ? words : `${words}; ${explanation}` }]
}

function writeResponse(context: RequestContext, outcome: Outcome, hint: string | undefined): ApiResponse {
  const refusal = isRefusal(outcome) ? outcome : undefined
  const status = isRefusal(outcome) ? refusalEntry(outcome.refusal).status : outcome.status
  const body: unknown = isRefusal(outcome) ? refusalBody(outcome, context.requestId) : outcome.body
  const headers: Record<string, string> = { 'X-Request-Id': context.requestId }
  const kind = isRefusal(outcome) ? undefined : context.identified?.operation.answerKinds[status]
  const written = writeBody(kind, body)
  if (written !== undefined) headers['Content-Type'] = written.contentType
  if (context.identified !== undefined) {
    headers['X-Sandbox-Fidelity'] = fidelityOf(context.identified.operation, context.read, { status, refusal })
  }
  if (!isRefusal(outcome) && outcome.headers !== undefined) Object.assign(headers, outcome.headers)
  if (hint !== undefined) headers[hintHeader] = hint
  const delivery: Delivery | undefined = context.fault === undefined ? undefined : deliveryOf(context.fault)
  const response = { status, headers, body: written?.body }
  return delivery === undefined ? response : { ...response, delivery }
}

/** Ids of requests: alike in form to the gateway's, in a fixed order; other ones in each process that shares worlds. */
export function createRequestIds(process = 0): () => string {
  const prefix = chanceHex('request', ...(process === 0 ? [] : [process])).slice(0, 20)
  let count = 0
  return () => {
    count += 1
    return prefix + count.toString(16).padStart(12, '0')
  }
}
