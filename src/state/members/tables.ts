import { type ChangeLog, createTable } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { groupOfUnit } from './organizations.ts'
import { groupOfTransfers } from './transfers.ts'

/** Enterprises of customers: their units, their members, and what went between a master account and a member. */
export function memberTables(log: ChangeLog): Pick<World, 'organizations' | 'memberships' | 'memberTransfers'> {
  return {
    organizations: createTable(
      {
        name: 'organizations',
        key: (each) => each.organizationId,
        indexes: { byParent: { group: (each) => groupOfUnit(each), order: (each) => each.number } },
      },
      log,
    ),
    memberships: createTable(
      {
        name: 'memberships',
        key: (each) => each.memberId,
        indexes: { byMaster: { group: (each) => each.masterId, order: (each) => each.number } },
      },
      log,
    ),
    memberTransfers: createTable(
      {
        name: 'memberTransfers',
        key: (each) => each.id,
        indexes: { byMember: { group: (each) => groupOfTransfers(each), order: (each) => each.at } },
      },
      log,
    ),
  }
}
