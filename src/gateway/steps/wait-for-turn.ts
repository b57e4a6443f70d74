import type { Outcome, Step } from '../pipeline.ts'
import type { RequestContext } from '../request-context.ts'

/** The outcome of a request whose world is busy, or another one than it has for itself: its way begins anew later. */
export const waiting: Outcome = { status: 503, body: undefined }

/** Makes the step that keeps a request away from a world which others have: nothing of it is read or brought to the present. */
export function waitForTurn(isTaken: (world: string, context: RequestContext) => boolean): Step {
  return (context) => {
    const { tenant } = context
    return tenant !== undefined && isTaken(tenant.world.id, context) ? waiting : undefined
  }
}
