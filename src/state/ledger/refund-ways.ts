import { add, type Amount, negate, zero } from '../../units/amount.ts'
import { type Customer } from '../customers/customers.ts'
import { recordOf } from '../engine/table.ts'
import { type World } from '../engine/world.ts'
import { associationOf } from '../sites/site-of.ts'
import { nextTrade, type Trade } from './account-changes.ts'
import { passToPartner } from './allocations.ts'
import { partnerAccountOf } from './partner-accounts.ts'
import { drawWallet, isFilledByPartner, type WalletDraw, walletOf } from './wallets.ts'
import { recordDraw } from './wallet-changes.ts'

/**
 * Whose money a customer pays with now, by the id of the account: its own, or that of the partner or reseller that fills it.
 * Undefined where its partner is billed by the month.
 */
export function moneyOwnerOf(world: World, customer: Customer): string | undefined {
  if (associationOf(world, customer).funding === 'budget') return undefined
  return isFilledByPartner(world, customer)
    ? partnerAccountOf(world, customer.resellerId).accountId
    : customer.customerId
}

/** A refund of money that is not of whoever fills the customer's account now. */
export interface ForeignRefund {
  /** Above zero. */
  readonly amount: Amount
  readonly trade: Trade
  /** Whose money it was: the customer, the partner's domain or a reseller. */
  readonly ownerId: string
}

/**
 * Gives a refund back to who had paid, through the account of the customer, which has both changes. Money of its own pays what it
 * owes and is paid out to it; that of a partner goes back to the partner as at the end of an association
 * (docs/decisions/china-money.md). Tells what the refund came to, below zero.
 */
export function refundToOwner(world: World, customerId: string, refund: ForeignRefund): WalletDraw {
  return refund.ownerId === customerId
    ? payBackOut(world, customerId, refund)
    : passBack(world, recordOf(world.customers, customerId), refund)
}

function payBackOut(world: World, customerId: string, { amount, trade }: ForeignRefund): WalletDraw {
  const draw = drawWallet(world, customerId, { amount: negate(amount), trade })
  drawWallet(world, customerId, { amount: negate(draw.cash), trade: nextTrade(world, 'mode_change') })
  return draw
}

function passBack(world: World, customer: Customer, { amount, trade, ownerId }: ForeignRefund): WalletDraw {
  const { customerId: accountId } = customer
  const before = walletOf(world, accountId)
  if (before === undefined) throw new Error(`Failed to pass a refund on: customer ${accountId} has no account.`)
  const after = { ...before, cash: add(before.cash, amount) }
  const at = world.now
  world.customers.set({ ...customer, wallet: before })
  recordDraw(world, { accountId, before, after, trade, at })
  const back = passToPartner(world, { accountId: ownerId, customerId: accountId, amount })
  recordDraw(world, { accountId, before: after, after: before, trade: back, at })
  return { cash: negate(amount), credit: zero }
}
