import { isRefusal } from '../../contract/refusals.ts'
import { findBudget, setBudget } from '../../state/ledger/budgets.ts'
import { fromAmount, toAmount } from '../../units/amount.ts'
import { currencyOf, measureId } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldCreditHandlers = oldHandlers({
  ShowCustomerCredit({ world, caller, query, reply }) {
    const budget = findBudget(world, caller, { customerId: query.customer_id, indirectPartnerId: undefined })
    if (isRefusal(budget)) return budget
    return reply(200, {
      creditAmount: fromAmount(budget.limit),
      usedAmount: fromAmount(budget.used),
      measureId,
      currency: currencyOf(world),
    })
  },

  SetCustomerCredit({ world, caller, body, reply }) {
    const budget = setBudget(world, caller, {
      customerId: body.customerId,
      indirectPartnerId: undefined,
      limit: toAmount(body.adjustmentAmount),
      period: 'monthly',
      unfreeze: body.cancelPartnerFrozen === '1',
      freezing: undefined,
    })
    return isRefusal(budget) ? budget : reply(204)
  },
})
