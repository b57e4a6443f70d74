import type { Refusal } from '../../contract/refusals.ts'
import { operationOf, type RequestContext } from '../request-context.ts'

/** Counts a request in the windows of its source address and of its partner. */
export function throttle(context: RequestContext): Refusal | undefined {
  context.step = 'throttle'
  const { tenant, request } = context
  const who = { sourceIp: request.sourceIp, partner: tenant?.world.id ?? '' }
  return tenant?.throttle.admit(operationOf(context), who, tenant.world.now)
}
