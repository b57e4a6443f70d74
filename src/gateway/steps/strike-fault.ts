import type { ApiRequest } from '../../contract/exchange.ts'
import { Html } from '../../contract/html.ts'
import type { IndexedOperation } from '../../contract/operations.ts'
import { isRefusal, type Refusal, refusalEntry, refuse } from '../../contract/refusals.ts'
import { reply, type Reply } from '../../handlers/define-handlers.ts'
import { advanceClock } from '../../state/clock.ts'
import { addDuration } from '../../units/calendar.ts'
import { distortAnswer } from '../distort-answer.ts'
import type { Fault } from '../faults.ts'
import type { Outcome } from '../pipeline.ts'
import { operationOf, type RequestContext } from '../request-context.ts'
import { writeRefusal } from '../../contract/envelopes/gateway.ts'

/** Looks whether a fault that a test has armed strikes a request; one that strikes before keeps it from taking effect. */
export function strikeBefore(context: RequestContext): Outcome | undefined {
  context.step = 'fault'
  const operation = operationOf(context)
  const fault = context.tenant?.faults.strike(operation)
  context.fault = fault
  if (fault === undefined || strikesAfter(fault)) return undefined
  if (fault.kind === 'drop') return refuse('service_unavailable')
  return replacement(fault, operation, context.request)
}

/** What a fault makes of the answer to a request that has taken effect. */
export function strikeAfter(context: RequestContext, outcome: Outcome): Outcome {
  const { fault } = context
  if (fault === undefined) return outcome
  if (fault.kind === 'advance') moveClock(context, fault.duration ?? '')
  if (isRefusal(outcome)) return outcome
  const operation = operationOf(context)
  if (fault.shape !== undefined) return { ...outcome, body: distortAnswer(operation.places, fault.shape, outcome.body) }
  if (!strikesAfter(fault)) return outcome
  context.step = 'fault'
  const replaced = replacement(fault, operation, context.request) ?? outcome
  return isRefusal(replaced) ? carrying(replaced, outcome, context) : replaced
}

/** A refusal that still carries what was made has those fields of the answer beside its own. */
function carrying(refusal: Refusal, { body }: Reply, context: RequestContext): Outcome {
  const { carries } = refusalEntry(refusal.refusal)
  if (carries.length === 0) return refusal
  const operation = operationOf(context)
  const made = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const written = writeRefusal({ envelope: operation.envelope, requestId: context.requestId, operation }, refusal)
  if (written.body instanceof Html) return refusal
  const kept = Object.fromEntries(made.filter(([name]) => carries.includes(name)))
  return reply(written.status, { ...written.body, ...kept })
}

/** A refusal that carries what was made says that it was: it follows the change, whenever it is asked for. */
function strikesAfter({ when, refusal }: Fault): boolean {
  return when === 'after' || (refusal !== undefined && refusalEntry(refusal).carries.length > 0)
}

/** The answer that a fault puts in the place of the real one, if it is of that kind. */
function replacement(fault: Fault, { rateLimit }: IndexedOperation, { target }: ApiRequest): Outcome | undefined {
  if (fault.kind === 'redirect') return reply(307, undefined, { Location: `${fault.location ?? ''}${target}` })
  if (fault.kind === 'throttle') return refuse('throttled', `${rateLimit.requests},time:${rateLimit.seconds} second`)
  if (fault.kind !== 'refuse') return undefined
  if (fault.refusal !== undefined) return refuse(fault.refusal)
  const { status, code, message } = fault.free ?? { status: 500, code: 'CBC.0999', message: 'Other error.' }
  return reply(status, { error_code: code, error_msg: message })
}

function moveClock({ tenant, request }: RequestContext, duration: string): void {
  if (tenant === undefined) return
  const to = addDuration(tenant.world.now, duration)
  if (to !== undefined) advanceClock(tenant.world, to, request.receivedAt)
}
