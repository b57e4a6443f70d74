import { add, zero } from '../../units/amount.ts'
import { instantOf } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'
import { type BillRecord, recordsOf, spanOfMonth } from './bill-records.ts'
import type { Delivery } from './bucket-files.ts'

/**
 * The records that a file contains: those of its month up to its export, customer by customer. The file of a bill has what
 * the partner owes, that of use what all its customers used.
 */
export function* recordsOfFile(world: World, { kind, month, contentUntil }: Delivery): Generator<BillRecord> {
  const span = spanOfMonth(month)
  const until = instantOf(Math.min(contentUntil, span.until))
  for (const customerId of [...world.spendings.keys()].sort()) {
    for (const record of recordsOf(world, customerId, { from: span.from, until })) {
      const isListed = kind === 'usage' || record.charge.payer === 'partner'
      if (isListed && add(record.official, record.payable) !== zero) yield record
    }
  }
}
