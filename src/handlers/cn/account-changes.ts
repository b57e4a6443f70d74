import type { AccountChange, AccountKind, TradeKind } from '../../state/ledger/account-changes.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import { exactText, negate, zero } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'

/**
 * What the filters and the records call a kind of trade: two tables of codes, whose spelling is the platform's (mt_060007);
 * which of them belong together is deduced (docs/decisions/china-money.md).
 */
export const tradeCodes = {
  top_up: { filter: 'RECHARGE', detail: 'SOURCE_OPERAIION_RECHARGE' },
  purchase: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_DEDEUCT' },
  usage: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_USAGE' },
  make_up: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_PRECISIONCOMP' },
  repayment: { filter: 'DEDEUCT', detail: 'SOURCE_OPERAIION_WRITEOFF' },
  refund: { filter: 'REFUND', detail: 'SOURCE_OPERAIION_UNSUBSCRIBE' },
  adjustment: { filter: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST' },
  credit_limit: { filter: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST_CREDIT' },
  expiry: { filter: 'EXPIRED', detail: 'SOURCE_OPERAIION_EXPIRECLEAR' },
  allocation: { filter: 'BEADJUST', detail: 'SOURCE_OPERATION_BEADJUST' },
  reclaim: { filter: 'BERETRIEVE', detail: 'SOURCE_OPERATION_BERETRIEVE' },
  unbinding: { filter: 'BEUNBIND', detail: 'SOURCE_OPERATION_BEUNBIND' },
  mode_change: { filter: 'TRADE_MODE_TRANSFER', detail: 'SOURCE_OPERATION_TRADEMODE_TRANSFER' },
} as const satisfies Readonly<Record<TradeKind, { readonly filter: string; readonly detail: string }>>

const kinds = Object.keys(tradeCodes).filter((kind): kind is TradeKind => Object.hasOwn(tradeCodes, kind))

/** The kinds of trades that a filter asks for; none for a code that nothing has here, undefined where it asks for all. */
export function kindsOf(filter: string | undefined): TradeKind[] | undefined {
  if (filter === undefined) return undefined
  return kinds.filter((kind) => tradeCodes[kind].filter === filter)
}

const accountKinds = { BALANCE_TYPE_DEBIT: 'cash', BALANCE_TYPE_CREDIT: 'credit' } as const satisfies Readonly<
  Record<string, AccountKind>
>

/** Which account a request is about. */
export function toAccountKind(balanceType: keyof typeof accountKinds): AccountKind {
  return accountKinds[balanceType]
}

/** What the records of partners and of customers have in common. */
export function fromAccountChange({ id, trade, at, amount, after }: AccountChange) {
  return {
    account_change_id: id,
    trade_detail_type: tradeCodes[trade.kind].detail,
    trade_time: fromInstant(at),
    trade_id: trade.id,
    change_amount: exactText(amount < zero ? negate(amount) : amount),
    balance_after_change: exactText(after),
  }
}

/** The account name of a customer, a reseller or the partner; empty for an id that is none of theirs. */
export function accountName(world: World, accountId: string): string {
  const { domainId, domainName } = onlyOf(world.profile)
  if (accountId === domainId) return domainName
  return world.customers.get(accountId)?.domainName ?? world.resellers.get(accountId)?.accountName ?? ''
}
