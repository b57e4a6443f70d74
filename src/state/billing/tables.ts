import { type ChangeLog, createTable } from '../engine/table.ts'
import { all, type World } from '../engine/world.ts'

/** Bills of months, what corrects them, invoices, and the files that go into the bucket. */
export function billTables(log: ChangeLog): Pick<World, 'bills' | 'adjustments' | 'invoices' | 'deliveries'> {
  return {
    bills: createTable({ name: 'bills', key: (each) => each.month, indexes: {} }, log),
    adjustments: createTable({ name: 'adjustments', key: (each) => each.id, indexes: {} }, log),
    invoices: createTable(
      {
        name: 'invoices',
        key: (each) => each.invoiceId,
        indexes: { byOwner: { group: (each) => each.ownerId, order: (each) => each.appliedAt } },
      },
      log,
    ),
    deliveries: createTable(
      {
        name: 'deliveries',
        isAnnounced: true,
        key: (each) => each.name,
        indexes: { all: { group: () => all, order: (each) => each.exportedAt } },
      },
      log,
    ),
  }
}
