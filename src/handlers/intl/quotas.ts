import { amountText, fromAmount } from '../../units/amount.ts'
import { expenditureQuota } from '../../state/ledger/wallets.ts'
import { consumptionQuota } from '../../state/billing/consumption-quota.ts'
import { intlHandlers } from '../define-handlers.ts'
import { measureId } from '../bss/wire.ts'
import { currency } from './currency.ts'

export const quotaHandlers = intlHandlers({
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
})
