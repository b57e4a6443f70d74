import { checkAnswer } from '../../contract/answer-violation.ts'
import { controlEnvelope } from '../../contract/envelopes/control.ts'
import { type ApiRequest, originOf } from '../../contract/exchange.ts'
import { readRequest } from '../../contract/read-request.ts'
import { isRefusal } from '../../contract/refusals.ts'
import { control } from '../../contract/services.ts'
import type { Outcome } from '../../gateway/pipeline.ts'
import type { Tenant } from '../../gateway/tenants.ts'
import { type Reply, reply } from '../../handlers/define-handlers.ts'
import { allControlHandlers } from '../../control/all.ts'
import { controlPrefix } from '../../control/control-face.ts'
import type { ControlRoom } from '../../control/define-control.ts'

/** What a customer asks or does on its own console: the last part of a control call about it. */
export interface OwnCall {
  readonly call: string
  readonly customerId: string
}

/**
 * Makes a control call as the customer that it is about, and for no other: the session has said who that is. Answers with
 * what the call answers; a refusal of it comes with status 409 in the words of the control API.
 */
export function answerOwnCall(
  { room, tenant, request }: { readonly room: ControlRoom; readonly tenant: Tenant; readonly request: ApiRequest },
  { call, customerId }: OwnCall,
): Reply {
  const target = `${controlPrefix}/customers/${encodeURIComponent(customerId)}/${call}`
  const identified = control.router(request.method, target)
  const handler = allControlHandlers[identified?.operation.id ?? '']
  if (identified === undefined || handler === undefined)
    throw new Error(`Failed to serve ${call} of a console: there is no such control call.`)
  const { operation } = identified
  const read = readRequest({ ...request, target }, identified)
  const outcome: Outcome = isRefusal(read) ? read : handler({ room, tenant, ...read, origin: originOf(request), reply })
  if (isRefusal(outcome)) return reply(409, controlEnvelope.refused(outcome, operation).body)
  checkAnswer(operation, outcome)
  return outcome
}
