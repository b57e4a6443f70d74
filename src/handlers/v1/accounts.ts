import type { Operation, RequestBody } from '../../contract/operations.ts'
import { isRefusal, refuse } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import type { World } from '../../state/engine/world.ts'
import {
  allocateToCustomer,
  type CustomerMoney,
  findPrepaidCustomers,
  reclaimFromCustomer,
} from '../../state/ledger/allocations.ts'
import { findPartnerAccount } from '../../state/ledger/partner-accounts.ts'
import { cashOf, debtOf } from '../../state/ledger/wallets.ts'
import { fromAmount, toAmount } from '../../units/amount.ts'
import { currencyOf, measureId } from '../bss/wire.ts'
import { balancesOf, toCents } from '../cn/partner-accounts.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldAccountHandlers = oldHandlers({
  ListAccountBalances({ world, caller, query, reply }) {
    const { customer_id: customerId } = query
    if (customerId === undefined) {
      const account = findPartnerAccount(world, caller, undefined)
      return isRefusal(account) ? account : reply(200, { ...success, account_balances: balancesOf(world, account) })
    }
    const customers = findPrepaidCustomers(world, caller, { customerIds: [customerId], indirectPartnerId: undefined })
    if (isRefusal(customers)) return customers
    if (customers.length === 0) return refuse('customer_not_yours')
    return reply(200, { ...success, customer_id: customerId, account_balances: [cashAccount(world, customerId)] })
  },

  ListCustomerBalances({ world, caller, body, reply }) {
    const customers = findPrepaidCustomers(world, caller, {
      customerIds: body.customer_infos.map((each) => each.customer_id),
      indirectPartnerId: undefined,
    })
    if (isRefusal(customers)) return customers
    return reply(200, {
      ...success,
      customer_balances: customers.map(({ customerId }) => ({
        customer_id: customerId,
        debt_amount: fromAmount(debtOf(world, customerId), 8),
        account_balances: [cashAccount(world, customerId)],
      })),
    })
  },

  AdjustCustomerAccount({ world, caller, body, reply }) {
    const moved = allocateToCustomer(world, caller, toMoney(body))
    return isRefusal(moved) ? moved : reply(200, { ...success, trans_id: moved.tradeId })
  },

  ReclaimCustomerAccount({ world, caller, body, reply }) {
    const moved = reclaimFromCustomer(world, caller, toMoney(body))
    return isRefusal(moved) ? moved : reply(200, { ...success, trans_id: moved.tradeId })
  },
})

function toMoney({ customer_id, amount }: RequestBody<Operation<'v1', 'AdjustCustomerAccount'>>): CustomerMoney {
  return { customerId: customer_id, indirectPartnerId: undefined, amount: toAmount(amount) }
}

/** The one account of an agency customer: the cash that its partner gave it. */
function cashAccount(world: World, customerId: string) {
  return {
    account_id: customerId,
    account_type: 1,
    amount: toCents(cashOf(world, customerId)),
    currency: currencyOf(world),
    designated_amount: 0,
    measure_id: measureId,
  } as const
}
