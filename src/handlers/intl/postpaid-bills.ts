import { fromAmount } from '../../units/amount.ts'
import { findBill } from '../../state/billing/bills.ts'
import { intlHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'

export const postpaidBillHandlers = intlHandlers({
  ListPostpaidBillSum({ world, query, reply }) {
    const bill = findBill(world, query.bill_cycle)
    return reply(200, {
      bill_cycle: query.bill_cycle,
      initial_amount_due: fromAmount(bill.due),
      consume_amount: fromAmount(bill.consumed),
      refunds: fromAmount(bill.refunds),
      adjustments: fromAmount(bill.adjustments),
      tax_amount: fromAmount(bill.tax),
      currency,
    })
  },
})
