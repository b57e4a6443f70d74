import type { Outcome, Step } from '../pipeline.ts'
import type { Works } from '../works.ts'

/** The end of what a world is busy with. */
export type Wait = Promise<void>

/** The outcome of a request whose world is busy: its way begins anew when the world is free. */
export const waiting: Outcome = { status: 503, body: undefined }

/** Makes the step that keeps a request away from a world which long work holds. */
export function waitForTurn(works: Works): Step {
  return ({ tenant }) => (tenant !== undefined && works.turnOf(tenant.world.id) !== undefined ? waiting : undefined)
}
