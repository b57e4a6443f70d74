import { amountText, fromAmount } from '../../units/amount.ts'
import { cashOf, debtOf, expenditureQuota } from '../../state/ledger/wallets.ts'
import { consumptionQuota } from '../../state/billing/consumption-quota.ts'
import { intlHandlers } from '../define-handlers.ts'
import { currency, measureId } from './wire.ts'

export const accountHandlers = intlHandlers({
  ShowPartnerConsumptionQuota({ world, reply }) {
    const quota = consumptionQuota(world)
    return reply(200, {
      consumption_quota: amountText(quota.quota),
      amount: amountText(quota.balance),
      coupon_amount: amountText(quota.coupons),
      due_amount: amountText(quota.due),
      unbilled_amount: amountText(quota.unbilled),
      used_consumption_quota: amountText(quota.used),
      measure_id: measureId,
      currency,
    })
  },

  ShowCustomerExpenditureQuota({ world, caller, reply }) {
    const { granted, used, percent } = expenditureQuota(world, caller.domainId)
    return reply(200, {
      granting_amount: fromAmount(granted),
      granting_amount_used: fromAmount(used),
      percentage_granting_amount_used: fromAmount(percent),
      measure_id: measureId,
      currency,
    })
  },

  ShowCustomerAccountBalances({ world, caller, reply }) {
    const cash = cashOf(world, caller.domainId)
    return reply(200, {
      account_balances: [
        {
          account_id: caller.domainId,
          account_type: 1,
          amount: fromAmount(cash),
          currency,
          designated_amount: 0,
          measure_id: measureId,
        },
      ],
      debt_amount: fromAmount(debtOf(world, caller.domainId)),
      measure_id: measureId,
      currency,
    })
  },
})
