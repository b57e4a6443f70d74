import { checkAnswer } from '../../contract/answer-violation.ts'
import { originOf } from '../../contract/exchange.ts'
import { declaredOnly } from '../../contract/read-value.ts'
import { isRefusal } from '../../contract/refusals.ts'
import { type AnyHandler, reply } from '../../handlers/define-handlers.ts'
import { noteTouch } from '../../state/clock.ts'
import type { Outcome, Step } from '../pipeline.ts'
import { operationOf, type RequestContext } from '../request-context.ts'
import { undeclaredFields, watchFields } from './unread-fields.ts'

/** Handlers by service and operation. */
export type HandlerTable = Readonly<Record<string, Readonly<Record<string, AnyHandler>> | undefined>>

/** Lets the handler of the operation serve a request. It is synchronous, so that nothing comes between. */
export function handleBy(handlers: HandlerTable): Step {
  return (context) => {
    const operation = operationOf(context)
    const handler = handlers[operation.service]?.[operation.id]
    const { request, tenant, caller, read } = context
    if (handler === undefined || tenant === undefined || read === undefined)
      throw new Error(`Failed to serve ${operation.id}: it has no handler.`)
    const { world } = tenant
    const { path, header } = read
    const declared =
      operation.requestBody?.kind === 'json' ? declaredOnly(operation.reading.body, read.body) : read.body
    const query = watchFields(read.query)
    const body = watchFields(declared)
    const call = { world, caller, path, query: query.value, header, body: body.value, origin: originOf(request), reply }
    const outcome = checked(context, () => noteTouch(world, operation.id, () => handler(call)))
    if (!isRefusal(outcome)) {
      const undeclared = declared === read.body ? [] : undeclaredFields(operation.reading.body, read.body)
      context.unread = [...query.unread(), ...body.unread(), ...read.undeclared, ...undeclared]
    }
    return outcome
  }
}

/** Does the work of a handler, and holds what it serves to the contract; an answer that breaks it throws. */
export function checked(context: RequestContext, work: () => Outcome): Outcome {
  context.step = 'handle'
  return checkOutcome(context, work())
}

/** Holds what a handler serves to the contract; an answer that breaks it throws. One without an end is held by its parts. */
export function checkOutcome(context: RequestContext, outcome: Outcome): Outcome {
  if (isRefusal(outcome)) return outcome
  context.step = 'response'
  checkAnswer(operationOf(context), outcome)
  return outcome
}
