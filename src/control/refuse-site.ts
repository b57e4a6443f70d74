import { refuse, type Refusal } from '../contract/refusals.ts'
import type { World } from '../state/engine/world.ts'
import type { Site } from '../state/sites/site.ts'
import { siteOf, sitesWhere } from '../state/sites/site-of.ts'

/** Says that the site of a world has not what a call is about, and which has it; undefined where it has. */
export function refuseSite(
  world: World,
  has: (site: Site) => boolean,
  what: string,
): Refusal<'control_state_unfit'> | undefined {
  if (has(siteOf(world))) return undefined
  return refuse(
    'control_state_unfit',
    `partner ${world.id} is of the site ${siteOf(world).name}; ${elsewhere(has, what)}`,
  )
}

/** Where something is that a site has not, in words: `bills of the partner are of the site intl`. */
export function elsewhere(has: (site: Site) => boolean, what: string): string {
  return `${what} of the site ${sitesWhere(has).join(' and ')}`
}
