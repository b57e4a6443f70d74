import { add, type Amount, negate, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Wallet } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import { nextTrade, type Trade } from './account-changes.ts'
import { creditPartOf, withCreditPart } from './credit-parts.ts'
import { reconsiderUse } from './use-agenda.ts'
import { changeCredit, drawWallet } from './wallets.ts'

/** Money that goes from one customer to another. */
export interface CustomerTransfer {
  readonly from: string
  readonly to: string
  readonly amount: Amount
  /** When what moves ends: of credit alone. */
  readonly expiresAt?: Instant | undefined
}

/**
 * Moves cash, which must be there; debt of the one that gets it is paid first. Both accounts have one record of it, as an
 * adjustment: the tables of the platform know no other (docs/decisions/china-members.md). Gives the trade of both.
 */
export function moveCash(world: World, { from, to, amount }: CustomerTransfer): Trade {
  const trade = nextTrade(world, 'adjustment')
  drawWallet(world, from, { amount, trade })
  drawWallet(world, to, { amount: negate(amount), trade })
  reconsiderUse(world, from)
  reconsiderUse(world, to)
  return trade
}

/** Moves credit, which must be unused, and keeps its end; gives the trade that changes both limits. */
export function moveCredit(world: World, { from, to, amount, expiresAt }: CustomerTransfer): Trade {
  const trade = nextTrade(world, 'credit_limit')
  const more = (by: Amount) => (wallet: Wallet) =>
    withCreditPart(wallet, { amount: add(creditPartOf(wallet, expiresAt)?.amount ?? zero, by), expiresAt })
  changeCredit(world, from, { change: more(negate(amount)), trade })
  changeCredit(world, to, { change: more(amount), trade })
  return trade
}
