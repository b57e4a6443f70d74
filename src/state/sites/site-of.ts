import type { Customer } from '../customers/customers.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { china } from './china.ts'
import { international } from './international.ts'
import type { SiteName } from '../../contract/operations.ts'
import type { AssociationRule, Site } from './site.ts'

const sites: Readonly<Record<SiteName, Site>> = { intl: international, cn: china }

/** The site that a world belongs to, by the profile of its partner. */
export function siteOf(world: World): Site {
  return sites[onlyOf(world.profile).site]
}

/** Whether there is a site of that name. */
export function isSiteName(name: unknown): name is SiteName {
  return typeof name === 'string' && Object.hasOwn(sites, name)
}

/** What an association of the customer's model means on the site of the world. Throws for a model that the site has not. */
export function associationOf(world: World, { model }: Pick<Customer, 'model'>): AssociationRule {
  const rule = siteOf(world).associations[model]
  if (rule === undefined) throw new Error(`Failed to read a customer: its site has no association by ${model}.`)
  return rule
}

/** Whether partners of a site set budgets for what their customers spend. */
export function hasBudgets({ associations }: Site): boolean {
  return Object.values(associations).some(({ funding }) => funding === 'budget')
}

/** Whether partners of a site may freeze customers. */
export function hasFreezing({ associations }: Site): boolean {
  return Object.values(associations).some(({ partnerMayFreeze }) => partnerMayFreeze)
}

/** The sites of which something holds, by name. */
export function sitesWhere(holds: (site: Site) => boolean): SiteName[] {
  return Object.values(sites)
    .filter(holds)
    .map(({ name }) => name)
}
