import { catchUp } from '../../state/clock.ts'
import type { RequestContext } from '../request-context.ts'

/** Brings the world that a request is about to the present: everything that is due by now happens first. */
export function catchUpWorld(context: RequestContext): undefined {
  const { tenant, request } = context
  if (tenant === undefined) return
  catchUp(tenant.world, request.receivedAt)
  context.at = tenant.world.now
}
