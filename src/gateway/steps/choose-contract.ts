import { headerOf } from '../../contract/exchange.ts'
import { refuse, type Refusal } from '../../contract/refusals.ts'
import { operationAt } from '../../contract/router.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'
import { onlyOf } from '../../state/engine/world.ts'
import type { IndexedOperation } from '../../contract/operations.ts'
import type { RequestContext } from '../request-context.ts'

/**
 * Of the operations that an address may mean, the one of the site that the caller's world belongs to. A caller who came to
 * the host of the other site is refused there (docs/decisions/china-site.md).
 */
export function chooseContract(context: RequestContext): Refusal | undefined {
  if (context.tenant === undefined) return undefined
  const { profile, settings } = context.tenant.world
  const { site } = onlyOf(profile)
  const chosen = operationAt(context.route, site)
  const isGone = chosen?.operation.deprecated === true && onlyOf(settings).legacy === 'gone'
  if (chosen === undefined || isGone) {
    context.step = 'identify'
    if (chosen !== undefined) context.explanation = goneWords(chosen.operation)
    context.identified = undefined
    return refuse('api_unknown')
  }
  context.identified = chosen
  const hostSite = siteOfHost(headerOf(context.request, 'host'))
  return hostSite === undefined || hostSite === site ? undefined : refuse('site_mismatch')
}

/** Why there is no old operation where old ones are switched off (docs/decisions/version-1.md). */
function goneWords({ method, path, successor }: IndexedOperation): string {
  const instead = successor === undefined ? 'it has no successor' : `${successor} is the successor`
  return `${method} ${path} is gone (the setting legacy); ${instead}`
}
