import { headerOf } from '../../contract/exchange.ts'
import { refuse, type Refusal } from '../../contract/refusals.ts'
import { operationAt } from '../../contract/router.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import type { IndexedOperation } from '../../contract/operations.ts'
import type { RequestContext } from '../request-context.ts'

/**
 * Of the operations that an address may mean, the one of the site that the caller's world belongs to. A caller who came to
 * the host of the other site is refused there (docs/decisions/china-site.md).
 */
export function chooseContract(context: RequestContext): Refusal | undefined {
  if (context.tenant === undefined) return undefined
  const { site } = onlyOf(context.tenant.world.profile)
  const chosen = operationAt(context.route, site)
  if (chosen === undefined) {
    context.step = 'identify'
    context.identified = undefined
    return refuse('api_unknown')
  }
  if (isGone(context.tenant.world, chosen.operation)) {
    context.step = 'identify'
    context.explanation = goneWords(chosen.operation)
    context.identified = undefined
    return refuse('api_unknown')
  }
  context.identified = chosen
  const hostSite = siteOfHost(headerOf(context.request, 'host'))
  return hostSite === undefined || hostSite === site ? undefined : refuse('site_mismatch')
}

/** Whether an operation is old, and old ones are switched off (docs/decisions/version-1.md). */
function isGone({ settings }: World, { deprecated }: IndexedOperation): boolean {
  return deprecated === true && onlyOf(settings).legacy === 'gone'
}

function goneWords({ method, path, successor }: IndexedOperation): string {
  const instead = successor === undefined ? 'it has no successor' : `${successor} is the successor`
  return `${method} ${path} is gone (the setting legacy); ${instead}`
}
