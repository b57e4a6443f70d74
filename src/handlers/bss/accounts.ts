import { fromAmount } from '../../units/amount.ts'
import { cashOf, debtOf } from '../../state/ledger/wallets.ts'
import { bssHandlers } from '../define-handlers.ts'
import { currencyOf, measureId } from './wire.ts'

export const accountHandlers = bssHandlers({
  ShowCustomerAccountBalances({ world, caller, reply }) {
    const cash = cashOf(world, caller.domainId)
    return reply(200, {
      account_balances: [
        {
          account_id: caller.domainId,
          account_type: 1,
          amount: fromAmount(cash),
          currency: currencyOf(world),
          designated_amount: 0,
          measure_id: measureId,
        },
      ],
      debt_amount: fromAmount(debtOf(world, caller.domainId)),
      measure_id: measureId,
      currency: currencyOf(world),
    })
  },
})
