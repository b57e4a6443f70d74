import { refuse, type Refusal } from '../../contract/refusals.ts'
import { operationAt } from '../../contract/router.ts'
import { onlyOf } from '../../state/engine/world.ts'
import { type RequestContext } from '../request-context.ts'

/** Of the operations that an address may mean, the one of the site that the caller's world belongs to. */
export function chooseContract(context: RequestContext): Refusal | undefined {
  if (context.tenant === undefined) return undefined
  const chosen = operationAt(context.route, onlyOf(context.tenant.world.profile).site)
  if (chosen === undefined) {
    context.step = 'identify'
    context.identified = undefined
    return refuse('api_unknown')
  }
  context.identified = chosen
  return undefined
}
