import { createTable, type ChangeLog } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { groupOfChanges } from './account-changes.ts'
import { groupOfCounterpart } from './allocation-listing.ts'

/** Money of partners, resellers and customers, on a site where it goes from one to the other. */
export function partnerMoneyTables(log: ChangeLog): Pick<World, 'partnerAccounts' | 'accountChanges' | 'allocations'> {
  return {
    partnerAccounts: createTable({ name: 'partnerAccounts', key: (each) => each.accountId, indexes: {} }, log),
    accountChanges: createTable(
      {
        name: 'accountChanges',
        key: (each) => each.id,
        indexes: { byAccount: { group: (each) => groupOfChanges(each), order: (each) => each.at } },
      },
      log,
    ),
    allocations: createTable(
      {
        name: 'allocations',
        key: (each) => each.id,
        indexes: {
          byHolder: { group: (each) => each.holderId, order: (each) => each.at },
          byCounterpart: {
            group: (each) => groupOfCounterpart(each.holderId, each.counterpartId),
            order: (each) => each.at,
          },
        },
      },
      log,
    ),
  }
}
