import { accountWalks } from './accounts.ts'
import { chinaWalks } from './china.ts'
import { orderWalks } from './orders.ts'
import type { Walk } from './step.ts'
import { ticketWalks } from './tickets.ts'

/** Who calls: their accounts, which other walks name. */
export const beginning: Walk = [
  { operation: 'iam.KeystoneListAuthDomains', as: 'partner', learns: { partner: 'domains.0.id' } },
  { operation: 'iam.KeystoneListAuthDomains', as: 'customer', learns: { customer: 'domains.0.id' } },
  { operation: 'iam.KeystoneListProjects', as: 'customer', learns: { project: 'projects.0.id' } },
  {
    operation: 'site.ListSubCustomers',
    as: 'partner',
    body: { limit: 100 },
    learns: { count: 'count', customers: 'customer_infos.*.customer_id' },
  },
]

/** Every walk, in the order in which they are gone. */
export const allWalks: readonly Walk[] = [...accountWalks, ...orderWalks, ...ticketWalks, ...chinaWalks]
