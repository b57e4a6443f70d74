import { isRefusal } from '../../contract/refusals.ts'
import {
  type Allocation,
  type AllocationKind,
  allocateToCustomer,
  allocateToReseller,
  findPrepaidCustomers,
  reclaimFromCustomer,
  reclaimFromReseller,
} from '../../state/ledger/allocations.ts'
import { listAllocations } from '../../state/ledger/allocation-listing.ts'
import { listAccountChanges } from '../../state/ledger/account-changes.ts'
import { changeSpan } from '../../state/ledger/change-span.ts'
import { allocatable, findPartnerAccount, type PartnerAccount } from '../../state/ledger/partner-accounts.ts'
import { cashOf, debtOf } from '../../state/ledger/wallets.ts'
import { drawnId } from '../../state/engine/ids.ts'
import type { World } from '../../state/engine/world.ts'
import { type Amount, cutToCents, exactText, fromAmount, toAmount, zero } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, givenEnd, givenInstant, measureId, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { accountName, fromAccountChange, kindsOf, toAccountKind } from './account-changes.ts'
import { currency } from './currency.ts'

export const partnerAccountHandlers = cnHandlers({
  ListPartnerBalances({ world, caller, query, reply }) {
    const account = findPartnerAccount(world, caller, query.indirect_partner_id)
    if (isRefusal(account)) return account
    return reply(200, { account_balances: balancesOf(world, account) })
  },

  ListCustomersBalancesDetail({ world, caller, body, reply }) {
    const customers = findPrepaidCustomers(world, caller, {
      customerIds: body.customer_infos.map((each) => each.customer_id),
      indirectPartnerId: body.indirect_partner_id,
    })
    if (isRefusal(customers)) return customers
    return reply(200, {
      customer_balances: customers.map(({ customerId }) => ({
        customer_id: customerId,
        debt_amount: fromAmount(debtOf(world, customerId), 8),
        amount: toCents(cashOf(world, customerId)),
        currency,
        measure_id: measureId,
      })),
    })
  },

  UpdateCustomerAccountAmount({ world, caller, body, reply }) {
    const moved = allocateToCustomer(world, caller, {
      customerId: body.customer_id,
      indirectPartnerId: body.indirect_partner_id,
      amount: toAmount(body.amount),
    })
    return isRefusal(moved) ? moved : reply(200, { transfer_id: moved.tradeId })
  },

  ReclaimToPartnerAccount({ world, caller, body, reply }) {
    const moved = reclaimFromCustomer(world, caller, {
      customerId: body.customer_id,
      indirectPartnerId: body.indirect_partner_id,
      amount: toAmount(body.amount),
    })
    return isRefusal(moved) ? moved : reply(200, { trans_id: moved.tradeId })
  },

  UpdateIndirectPartnerAccount({ world, caller, body, reply }) {
    const moved = allocateToReseller(world, caller, {
      resellerId: body.indirect_partner_id,
      amount: toAmount(body.amount),
    })
    return isRefusal(moved) ? moved : reply(200, { transfer_id: moved.tradeId })
  },

  ReclaimIndirectPartnerAccount({ world, caller, body, reply }) {
    const moved = reclaimFromReseller(world, caller, {
      resellerId: body.indirect_partner_id,
      amount: toAmount(body.amount),
    })
    return isRefusal(moved) ? moved : reply(200, { trans_id: moved.tradeId })
  },

  ListPartnerAdjustRecords({ world, caller, query, reply }) {
    const kind = query.operation_type
    const { count, page } = listAllocations(world, caller, {
      counterpartId: given(query.customer_id),
      indirectPartnerId: query.indirect_partner_id,
      kind: kind === undefined ? undefined : toAllocationKind(kind),
      from: givenInstant(query.operation_time_begin),
      until: givenEnd(query.operation_time_end),
      tradeId: given(query.trans_id),
      ...pageOf(query),
    })
    return reply(200, { total_count: count, records: page.map((each) => fromAllocation(world, each)) })
  },

  ListPartnerAccountChangeRecords({ world, caller, query, reply }) {
    const account = findPartnerAccount(world, caller, query.indirect_partner_id)
    if (isRefusal(account)) return account
    const span = changeSpan(world, { begin: given(query.trade_time_begin), end: given(query.trade_time_end) })
    if (isRefusal(span)) return span
    const { count, page } = listAccountChanges(world, {
      accountId: account.accountId,
      account: toAccountKind(query.balance_type),
      ...span,
      kinds: kindsOf(given(query.trade_type)),
      ...pageOf(query),
    })
    return reply(200, {
      total_count: count,
      currency,
      records: page.map((each) => ({
        ...fromAccountChange(each),
        // Stryker disable next-line EqualityOperator: no change is of nothing.
        type: each.amount > zero ? '1' : '2',
        ...counterpartOf(world, each.trade.counterpartId),
      })),
    })
  },
})

/** What may be spent of an amount that is shown: a fraction of a cent is not. */
export function toCents(amount: Amount): number {
  return fromAmount(cutToCents(amount))
}

/** The accounts of a partner as the wire has them. */
export function balancesOf(world: World, account: PartnerAccount) {
  const { accountId, cash, designated, credit } = account
  const row = <Type extends 1 | 2 | 8>(type: Type, amount: Amount) =>
    ({
      account_id: drawnId(world, 'partner-account', `${accountId}/${type}`),
      account_type: type,
      amount: toCents(amount),
      currency,
      measure_id: measureId,
    }) as const
  return [
    { ...row(1, cash), designated_amount: toCents(designated) },
    ...(credit === undefined ? [] : [{ ...row(2, credit), credit_amount: toCents(credit) }]),
    row(8, allocatable(account)),
  ]
}

const allocationCodes = {
  allocation: 'SOURCE_OPERATION_BEADJUST',
  reclaim: 'SOURCE_OPERATION_BERETRIEVE',
  unbinding: 'SOURCE_OPERATION_BEUNBIND',
} as const satisfies Readonly<Record<AllocationKind, string>>

const allocationKinds = {
  SOURCE_OPERATION_BEADJUST: 'allocation',
  SOURCE_OPERATION_BERETRIEVE: 'reclaim',
  SOURCE_OPERATION_BEUNBIND: 'unbinding',
} as const satisfies Readonly<Record<(typeof allocationCodes)[AllocationKind], AllocationKind>>

function toAllocationKind(code: keyof typeof allocationKinds): AllocationKind {
  return allocationKinds[code]
}

function fromAllocation(world: World, { counterpartId, kind, amount, at, tradeId }: Allocation) {
  return {
    customer_id: counterpartId,
    customer_name: accountName(world, counterpartId),
    operation_type: allocationCodes[kind],
    amount: exactText(amount),
    currency,
    operation_time: fromInstant(at),
    measure_id: measureId,
    trans_id: tradeId,
  } as const
}

function counterpartOf(world: World, counterpartId: string | undefined) {
  return counterpartId === undefined
    ? {}
    : { customer_id: counterpartId, account_name: accountName(world, counterpartId) }
}
