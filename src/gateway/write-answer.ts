import type { BodyKind } from '../contract/bodies/kinds.ts'
import { writeBody } from '../contract/bodies/write-body.ts'
import { type ApiResponse, type Exchange, type Verdict, withoutBody } from '../contract/exchange.ts'
import { bssEnvelope } from '../contract/envelopes/bss.ts'
import { isRefusal, refusalMessage, retryAfterHeader } from '../contract/refusals.ts'
import { deprecationHeader, noteOnOld, tellBoth } from './deprecation.ts'
import { deliveryOf, struckFault } from './faults.ts'
import { explainRefusal, explainReplaced, hintHeader } from './hints.ts'
import { noteOn } from './notes.ts'
import type { Outcome } from './pipeline.ts'
import type { RequestContext } from './request-context.ts'
import { fidelityOf } from './fidelity.ts'
import { writeRefusal } from '../contract/envelopes/gateway.ts'

/** Writes the answer to a request of the platform, and the exchange that it has become for the journal. */
export function finishExchange(
  context: RequestContext,
  outcome: Outcome,
): { readonly response: ApiResponse; readonly exchange: Exchange } {
  const verdicts = verdictsOn(context, outcome)
  const told = tellOf(context, outcome)
  const answered = writeResponse(context, outcome, told?.hint)
  const { request, requestId, tenant, caller, identified } = context
  const response = request.method === 'HEAD' ? withoutBody(answered) : answered
  const exchange: Exchange = {
    id: requestId,
    at: context.at ?? tenant?.world.now ?? request.receivedAt,
    service: identified?.operation.service,
    operationId: identified?.operation.id,
    caller:
      caller === undefined
        ? undefined
        : { kind: caller.kind, accountName: caller.domainName, accountId: caller.domainId },
    request,
    response,
    verdicts,
    ...(context.fault === undefined ? {} : { fault: struckFault(context.fault) }),
    ...told,
    ...unreadOf(context),
  }
  return { response, exchange }
}

/** The fields that were sent in vain; nothing where there is none. */
function unreadOf({ unread }: RequestContext): Pick<Exchange, 'unread'> {
  return unread.length === 0 ? {} : { unread }
}

/** What is told beyond the words of the platform: of a refusal why, of another answer what is odd about the request. */
function tellOf(context: RequestContext, outcome: Outcome): Pick<Exchange, 'hint' | 'explanation'> | undefined {
  if (isRefusal(outcome)) return explainRefusal(context, outcome)
  if (context.fault !== undefined) return explainReplaced(context, outcome.status)
  return context.identified === undefined ? undefined : tellBoth(noteOn(context), noteOnOld(context))
}

const allPassed: readonly Verdict[] = [{ step: 'handle', ok: true, detail: 'served' }]

function verdictsOn({ step, explanation, fault }: RequestContext, outcome: Outcome): readonly Verdict[] {
  if (!isRefusal(outcome) && fault === undefined) return allPassed
  const struck: Verdict[] =
    fault === undefined ? [] : [{ step: 'fault', ok: false, detail: `${fault.id}: ${fault.kind} ${fault.when}` }]
  if (!isRefusal(outcome)) return struck
  const words = `${outcome.refusal}: ${refusalMessage(outcome)}`
  return [...struck, { step, ok: false, detail: explanation === undefined ? words : `${words}; ${explanation}` }]
}

function writeResponse(context: RequestContext, outcome: Outcome, hint: string | undefined): ApiResponse {
  const { requestId, fault } = context
  const { status, kind, body } = wireOf(context, outcome)
  const written = writeBody(kind, body)
  const headers = {
    'X-Request-Id': requestId,
    ...(written === undefined ? {} : { 'Content-Type': written.contentType }),
    ...fidelityHeader(context, outcome, status),
    ...deprecationHeader(context.identified?.operation),
    ...(isRefusal(outcome) ? retryAfterHeader(outcome) : outcome.headers),
    ...(hint === undefined ? {} : { [hintHeader]: hint }),
  }
  const response = { status, headers, body: written?.body }
  return fault === undefined ? response : { ...response, delivery: deliveryOf(fault) }
}

/** Status and body of an outcome in the envelope of its service; without an operation, in that of the partner operations. */
function wireOf(
  { requestId, identified }: RequestContext,
  outcome: Outcome,
): { readonly status: number; readonly body: unknown; readonly kind?: BodyKind | undefined } {
  const envelope = identified?.operation.envelope ?? bssEnvelope
  if (isRefusal(outcome)) return writeRefusal({ envelope, requestId, operation: identified?.operation }, outcome)
  const { status, body } = outcome
  return { status, body: envelope.served(body), kind: identified?.operation.answerKinds[status] }
}

function fidelityHeader(
  { identified, read }: RequestContext,
  outcome: Outcome,
  status: number,
): Record<string, string> {
  if (identified === undefined) return {}
  const refusal = isRefusal(outcome) ? outcome : undefined
  return { 'X-Sandbox-Fidelity': fidelityOf(identified.operation, read, { status, refusal }) }
}
