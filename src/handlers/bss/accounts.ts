import { fromAmount, zero } from '../../units/amount.ts'
import { drawnId } from '../../state/engine/ids.ts'
import type { World } from '../../state/engine/world.ts'
import { creditLeft } from '../../state/ledger/wallet-changes.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { cashOf, debtOf, walletOf } from '../../state/ledger/wallets.ts'
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
        ...creditOf(world, caller.domainId),
      ],
      debt_amount: fromAmount(debtOf(world, caller.domainId)),
      measure_id: measureId,
      currency: currencyOf(world),
    })
  },
})

/** The credit account of a customer, where its site lists it and the platform has granted credit. */
function creditOf(world: World, customerId: string) {
  const wallet = walletOf(world, customerId)
  if (!siteOf(world).listsCredit || wallet === undefined || wallet.credit === zero) return []
  return [
    {
      account_id: drawnId(world, 'credit-account', customerId),
      account_type: 2,
      amount: fromAmount(creditLeft(wallet)),
      currency: currencyOf(world),
      credit_amount: fromAmount(wallet.credit),
      measure_id: measureId,
    },
  ] as const
}
