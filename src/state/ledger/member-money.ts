import { add, type Amount, negate, subtract, zero } from '../../units/amount.ts'
import { recordOf } from '../engine/table.ts'
import { type World } from '../engine/world.ts'
import { nextTrade } from './account-changes.ts'
import { reconsiderUse } from './use-agenda.ts'
import { drawWallet, setCredit, walletOf } from './wallets.ts'

/** Money that goes from one customer to another. */
export interface CustomerTransfer {
  readonly from: string
  readonly to: string
  readonly amount: Amount
}

/**
 * Moves cash, which must be there; debt of the one that gets it is paid first. Both accounts have one record of it, as an
 * adjustment: the tables of the platform know no other (docs/decisions/china-members.md).
 */
export function moveCash(world: World, { from, to, amount }: CustomerTransfer): void {
  const trade = nextTrade(world, 'adjustment')
  drawWallet(world, from, { amount, trade })
  drawWallet(world, to, { amount: negate(amount), trade })
  reconsiderUse(world, from)
  reconsiderUse(world, to)
}

/** Moves credit, which must be unused. */
export function moveCredit(world: World, { from, to, amount }: CustomerTransfer): void {
  setCredit(world, recordOf(world.customers, from), subtract(creditOf(world, from), amount))
  setCredit(world, recordOf(world.customers, to), add(creditOf(world, to), amount))
}

function creditOf(world: World, customerId: string): Amount {
  return walletOf(world, customerId)?.credit ?? zero
}
