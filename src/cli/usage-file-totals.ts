import type { FileTotals } from '../conformance/run.ts'
import { contentOf } from '../handlers/intl/bill-files.ts'
import { type Delivery, deliveredFiles } from '../state/billing/bucket-files.ts'
import type { World } from '../state/engine/world.ts'
import { add, type Amount, amountText, toAmount, zero } from '../units/amount.ts'

/** The files of use that a partner has of a customer base, the oldest first. */
export function usageFiles(world: World): Delivery[] {
  return deliveredFiles(world).filter((each) => each.kind === 'usage')
}

/** What the files of use of each month have in payment_amount: the newest one, and those that it has replaced. */
export function usageFileTotals(world: World): FileTotals[] {
  return [...Map.groupBy(usageFiles(world), ({ month }) => month)].map(([month, files]) => {
    const totals = files.map((file) => totalOf(world, file))
    const all = totals.reduce(add, zero)
    return {
      month,
      newest: amountText(totals.at(-1) ?? zero, 8),
      older: [...totals.slice(0, -1), all].map((each) => amountText(each, 8)),
    }
  })
}

function totalOf(world: World, file: Delivery): Amount {
  const content = contentOf(world, file)
  const at = content.columns.indexOf('payment_amount')
  return [...content.rows()].reduce((sum, row) => add(sum, toAmount(row[at] ?? '0')), zero)
}
