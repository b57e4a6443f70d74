import { writeBody } from '../contract/bodies/write-body.ts'
import { type ApiResponse, originOf, withoutBody } from '../contract/exchange.ts'
import { controlEnvelope } from '../contract/envelopes/control.ts'
import type { IndexedOperation } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal, type RefusalName, retryAfterHeader } from '../contract/refusals.ts'
import { control } from '../contract/services.ts'
import { hintHeader } from '../gateway/hints.ts'
import { afterWork, isLong, type LongWork } from '../gateway/long-work.ts'
import { fail, type Face, type Failures, type Finished, type Outcome, type Step } from '../gateway/pipeline.ts'
import { operationOf, type RequestContext } from '../gateway/request-context.ts'
import { checkOutcome } from '../gateway/steps/handle.ts'
import { reply } from '../handlers/define-handlers.ts'
import { noteTouch, noteTouchOf } from '../state/clock.ts'
import { allControlHandlers } from './all.ts'
import type { ControlRoom } from './define-control.ts'
import { isHeld, isStream } from './lasting-answers.ts'

export const controlPrefix = '/_sandbox'

/** Operations that only move the clock: a world in which nothing else happened counts as untouched. */
const ofClock = new Set(['SetClock', 'AdvanceClock'])

const failures: Failures = { internal: 'control_internal_error', databaseAway: 'control_database_away' }

/** The face of the control API: no credentials, no throttle, no faults and no journal; its access is decided before. */
export function controlFace(room: ControlRoom): Face {
  return {
    services: [control],
    unknownAddress: ({ method, target }) => refuse('control_unknown', `${method} ${target.split('?')[0] ?? ''}`),
    ...failures,
    locate: locateByName(room),
    admission: {},
    handle: handleControl(room),
    finish: finishOrHold,
  }
}

/**
 * Finds the partner that a call names, or the first where it names none; most calls are about one. What the query has
 * beside it must be known.
 */
function locateByName({ tenants }: ControlRoom): Step {
  return (context) => {
    const operation = operationOf(context)
    const sent = parametersOf(context)
    if (operation.query.some(({ name }) => name === 'partner')) {
      const named = sent.get('partner')
      const found = named === null ? tenants.first : tenants.get(named)
      if (found === undefined)
        return refuse('control_unknown', named === null ? 'there is no partner' : `partner ${named}`)
      context.tenant = found
    }
    return refuseUnknownParameter(operation, sent)
  }
}

function parametersOf({ request: { target } }: RequestContext): URLSearchParams {
  const mark = target.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
}

/** A misspelt filter must not answer with everything. */
function refuseUnknownParameter({ id, query }: IndexedOperation, sent: URLSearchParams): Refusal | undefined {
  const names = query.map((each) => each.name)
  const unknown = [...sent.keys()].find((each) => !names.includes(each))
  if (unknown === undefined) return undefined
  const known = names.length === 0 ? 'no parameters' : names.join(', ')
  return refuse('control_parameter_wrong', `${id} has no parameter ${unknown}; it takes ${known}`)
}

function handleControl(room: ControlRoom): Step {
  return (context) => {
    const { id } = operationOf(context)
    const handler = allControlHandlers[id]
    const { tenant, read } = context
    if (handler === undefined || read === undefined) throw new Error(`Failed to serve ${id}: it has no handler.`)
    const { path, query, header, body } = read
    const origin = originOf(context.request)
    const work = (): Outcome => handler({ room, tenant, path, query, header, body, origin, reply })
    context.step = 'handle'
    const outcome = tenant === undefined || ofClock.has(id) ? work() : noteTouch(tenant.world, id, work)
    if (isLong(outcome)) return checkedAfterWork(context, outcome.longWork)
    return withOwner(room, context, isHeld(outcome) ? outcome : checkOutcome(context, outcome))
  }
}

/** What long work comes to is held to the contract as any other answer is, and noted where it changed its world. */
function checkedAfterWork(context: RequestContext, longWork: LongWork): Outcome {
  const { tenant } = context
  const { id } = operationOf(context)
  const { slices } = longWork
  const noted = tenant === undefined || ofClock.has(id) ? slices : noteTouchOf(tenant.world, id, slices)
  return afterWork({ ...longWork, slices: checked(context, noted) })
}

function* checked(context: RequestContext, slices: LongWork['slices']): LongWork['slices'] {
  return checkOutcome(context, yield* slices)
}

/**
 * Says of a customer that was not found in the world of the first partner, where the call names none, whose it is: an account of the other
 * site needs its partner named.
 */
function withOwner({ tenants }: ControlRoom, context: RequestContext, outcome: Outcome): Outcome {
  const isUnknown = isRefusal(outcome) && outcome.refusal === 'control_unknown'
  if (!isUnknown || parametersOf(context).has('partner')) return outcome
  const [, id = ''] = /^customer (\S+)$/.exec(outcome.detail ?? '') ?? []
  const owner = tenants.all().find(({ world }) => world.customers.get(id) !== undefined)
  if (owner === undefined) return outcome
  const { first } = tenants
  return refuse(
    'control_unknown',
    `customer ${id} of partner ${first?.world.id ?? ''}; it is one of ${owner.world.id}: add ?partner=${owner.world.id}`,
  )
}

/** Refusals that say who is let in, of which the contract of a call says nothing. */
const ofTheDoor: ReadonlySet<string> = new Set<RefusalName>(['control_key_missing', 'control_closed'])

/** Writes the answer to a call, or waits until there is one. */
function finishOrHold(context: RequestContext, outcome: Outcome): Finished {
  if (!isHeld(outcome)) return { response: finishControl(context, outcome) }
  const { signal = new AbortController().signal } = context.request
  const response = outcome.held(signal).then(
    (come) => finishControl(context, checkOutcome(context, come)),
    (error: unknown) => finishControl(context, fail(context, error, failures)),
  )
  return { response }
}

interface Answered {
  readonly request: Pick<RequestContext['request'], 'method'>
  readonly identified?: RequestContext['identified']
}

/** Writes the answer to a call, to a refusal with where its contract stands; nothing of it is kept. */
export function finishControl({ request, identified }: Answered, outcome: Outcome): ApiResponse {
  const { status, body } = isRefusal(outcome) ? controlEnvelope.refused(outcome, identified?.operation) : outcome
  const written = writeBody(identified?.operation.answerKinds[status], body)
  const headers = {
    ...(written === undefined ? {} : { 'Content-Type': written.contentType }),
    ...headersOf(outcome, identified),
  }
  if (request.method === 'HEAD') return withoutBody({ status, headers, body: written?.body })
  return isStream(outcome)
    ? { status, headers, body: undefined, stream: outcome.stream }
    : { status, headers, body: written?.body }
}

/** Headers beyond the type of the body: those of a reply, and where the contract of a refused call stands. */
function headersOf(outcome: Outcome, identified: RequestContext['identified']): Readonly<Record<string, string>> {
  if (!isRefusal(outcome)) return outcome.headers ?? {}
  if (ofTheDoor.has(outcome.refusal)) return {}
  return { ...retryAfterHeader(outcome), [hintHeader]: contractOf(identified) }
}

function contractOf(identified: RequestContext['identified']): string {
  return identified === undefined
    ? '"partner-sandbox spec control" has every call of the control API, and docs/control-api.md what each is for'
    : `"partner-sandbox spec control --operation ${identified.operation.id}" shows what the call takes, with an example`
}
