import { isRefusal } from '../../contract/refusals.ts'
import { type AccountChange, listAccountChanges } from '../../state/ledger/account-changes.ts'
import { changeSpan } from '../../state/ledger/change-span.ts'
import type { World } from '../../state/engine/world.ts'
import { zero } from '../../units/amount.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { fromInstant } from '../../units/instant.ts'
import { resourceName, serviceName } from '../bss/names.ts'
import { given, meant, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { accountName, fromAccountChange, kindsOf, toAccountKind } from './account-changes.ts'
import { currency } from './currency.ts'

const directions = { REVENUE: 'income', EXPENSE: 'expense' } as const

export const accountRecordHandlers = cnHandlers({
  ListCustomerAccountChangeRecords({ world, caller, query, reply }) {
    const span = changeSpan(world, { begin: given(query.trade_time_begin), end: given(query.trade_time_end) })
    if (isRefusal(span)) return span
    const { revenue_expense_type: direction } = query
    const { count, page } = listAccountChanges(world, {
      accountId: caller.domainId,
      account: toAccountKind(query.balance_type),
      ...span,
      kinds: kindsOf(given(query.trade_type)),
      direction: meant(directions, direction),
      tradeId: given(query.trade_id),
      channelIds: given(query.payment_channel_id)?.split(',') ?? [],
      channelNumber: given(query.payment_channel_no),
      ...pageOf(query),
    })
    return reply(200, { total_count: count, currency, records: page.map((each) => fromChange(world, each)) })
  },
})

function fromChange(world: World, change: AccountChange) {
  const { trade, at, amount } = change
  const { channel, consumedAt, service, resource, month } = trade
  return {
    ...fromAccountChange(change),
    revenue_expense_type: amount > zero ? 'REVENUE' : 'EXPENSE',
    bill_cycle: month ?? billingMonthOf(consumedAt ?? at),
    ...(channel === undefined ? {} : { payment_channel_id: channel.id, payment_channel_no: channel.number }),
    ...(consumedAt === undefined ? {} : { consume_time: fromInstant(consumedAt) }),
    ...(trade.counterpartId === undefined ? {} : { account_name: accountName(world, trade.counterpartId) }),
    ...(service === undefined ? {} : { cloud_service_type_name: serviceName(world.catalog, service, 'chinese') }),
    ...(resource === undefined ? {} : { resource_type_name: resourceName(world.catalog, resource, 'chinese') }),
  } as const
}
