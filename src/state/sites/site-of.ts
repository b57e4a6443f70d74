import { type Customer } from '../customers/customers.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { international } from './international.ts'
import { type AssociationRule, type Site, type SiteName } from './site.ts'

const sites: Readonly<Record<SiteName, Site>> = { intl: international }

/** The site that a world belongs to, by the profile of its partner. */
export function siteOf(world: World): Site {
  return sites[onlyOf(world.profile).site]
}

/** Whether there is a site of that name. */
export function isSiteName(name: unknown): name is SiteName {
  return typeof name === 'string' && Object.hasOwn(sites, name)
}

/** What an association of the customer's model means on the site of the world. */
export function associationOf(world: World, { model }: Pick<Customer, 'model'>): AssociationRule {
  return siteOf(world).associations[model]
}
