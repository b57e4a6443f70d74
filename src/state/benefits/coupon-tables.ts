import { type ChangeLog, createTable } from '../engine/table.ts'
import { all, type World } from '../engine/world.ts'
import { dayOfUse, issuerOf } from './coupon-changes.ts'

/** Coupons, what changed them, and the quotas that partners give them out of. */
export function couponTables(
  log: ChangeLog,
): Pick<World, 'coupons' | 'couponChanges' | 'couponQuotas' | 'couponQuotaRecords' | 'failedIssues'> {
  return {
    coupons: createTable(
      {
        name: 'coupons',
        key: (each) => each.couponId,
        indexes: {
          byOwner: { group: (each) => each.ownerId, order: (each) => each.createdAt },
          byIssuer: { group: (each) => each.issue?.issuerId, order: (each) => each.createdAt },
        },
      },
      log,
    ),
    couponChanges: createTable(
      {
        name: 'couponChanges',
        key: (each) => each.id,
        indexes: {
          byCoupon: { group: (each) => each.couponId, order: (each) => each.at },
          byOwner: { group: (each) => each.ownerId, order: (each) => each.at },
          byIssuer: { group: issuerOf, order: (each) => each.at },
          byDayOfUse: { group: dayOfUse },
        },
      },
      log,
    ),
    couponQuotas: createTable(
      {
        name: 'couponQuotas',
        key: (each) => each.quotaId,
        indexes: {
          byOwner: { group: (each) => each.ownerId, order: (each) => each.createdAt },
          byParent: { group: (each) => each.parentId, order: (each) => each.createdAt },
          children: {
            group: (each) => (each.parentId === undefined ? undefined : all),
            order: (each) => each.createdAt,
          },
        },
      },
      log,
    ),
    ...logTables(log),
  }
}

/** What was done with quotas and coupons, and failed. */
function logTables(log: ChangeLog): Pick<World, 'couponQuotaRecords' | 'failedIssues'> {
  return {
    couponQuotaRecords: createTable(
      {
        name: 'couponQuotaRecords',
        key: (each) => each.id,
        indexes: { all: { group: () => all, order: (each) => each.at } },
      },
      log,
    ),
    failedIssues: createTable(
      {
        name: 'failedIssues',
        key: (each) => each.id,
        indexes: { byIssuer: { group: (each) => each.issuerId, order: (each) => each.at } },
      },
      log,
    ),
  }
}
