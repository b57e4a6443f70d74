import { add, type Amount, least, negate, subtract, zero } from '../../units/amount.ts'
import type { Wallet } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import { type AccountChange, recordAccountChange, type Trade } from './account-changes.ts'

/** What a trade made of the wallet of a customer. */
export interface WalletChange extends Pick<AccountChange, 'accountId' | 'trade' | 'at'> {
  readonly before: Wallet
  readonly after: Wallet
}

/**
 * Writes down what a trade changed of a customer's cash and credit. Money that comes in is cash first, and what it repays
 * is spent at once, so that the record of the trade has all of it; so does credit that is raised while there is debt. A
 * refund gives used credit back to the credit account (docs/decisions/china-money.md). Debt is on neither account.
 */
export function recordDraw(world: World, change: WalletChange): void {
  const { accountId, at, trade, before, after } = change
  const repaid = subtract(before.creditUsed, after.creditUsed)
  const credited = subtract(creditLeft(after), creditLeft(before))
  const isRepaying = repaid > zero
  const asCredit = trade.kind === 'refund' ? credited : zero
  const throughCash = isRepaying ? subtract(repaid, asCredit) : zero
  const repayment: Trade = { kind: 'repayment', id: trade.id }
  const moneyIn = add(after.cash, throughCash)
  const record = (account: AccountChange['account'], amount: Amount, more: { after: Amount; trade: Trade }): void => {
    recordAccountChange(world, { accountId, account, at, amount, ...more })
  }
  record('cash', subtract(moneyIn, before.cash), { after: moneyIn, trade })
  record('cash', negate(throughCash), { after: after.cash, trade: repayment })
  const creditTrade = isRepaying && trade.kind !== 'refund' ? repayment : trade
  const covered = debtCovered(before, after)
  record('credit', add(credited, covered), { after: add(creditLeft(after), covered), trade: creditTrade })
  record('credit', negate(covered), { after: creditLeft(after), trade: repayment })
}

/** How much debt more credit covers at once. */
function debtCovered(before: Wallet, after: Wallet): Amount {
  const raised = subtract(after.credit, before.credit)
  return raised > zero ? least(raised, subtract(before.creditUsed, least(before.creditUsed, before.credit))) : zero
}

/** What is left of the credit of a customer. */
export function creditLeft({ credit, creditUsed }: Wallet): Amount {
  return subtract(credit, least(credit, creditUsed))
}
