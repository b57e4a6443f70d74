import { add, type Amount, negate, subtract, zero } from '../../units/amount.ts'
import { type World } from '../engine/world.ts'
import { nextTrade, type Trade } from './account-changes.ts'
import { reconsiderUse } from './use-agenda.ts'
import { changeCredit, drawWallet, walletOf } from './wallets.ts'

/** Money that goes from one customer to another. */
export interface CustomerTransfer {
  readonly from: string
  readonly to: string
  readonly amount: Amount
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

/** Moves credit, which must be unused; gives the trade that changes both limits. */
export function moveCredit(world: World, { from, to, amount }: CustomerTransfer): Trade {
  const trade = nextTrade(world, 'credit_limit')
  changeCredit(world, from, { credit: subtract(creditOf(world, from), amount), trade })
  changeCredit(world, to, { credit: add(creditOf(world, to), amount), trade })
  return trade
}

function creditOf(world: World, customerId: string): Amount {
  return walletOf(world, customerId)?.credit ?? zero
}
