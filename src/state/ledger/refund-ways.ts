import { add, type Amount, negate, zero } from '../../units/amount.ts'
import { payingAccountOf } from '../customers/custody.ts'
import type { Customer } from '../customers/customers.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
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
  const payer = recordOf(world.customers, payingAccountOf(world, customer.customerId))
  return isFilledByPartner(world, payer) ? partnerAccountOf(world, payer.resellerId).accountId : payer.customerId
}

/** A refund of money that is not of whoever fills the customer's account now. */
export interface ForeignRefund {
  /** Above zero. */
  readonly amount: Amount
  readonly trade: Trade
  /** Whose money it was: the customer, its master account, the partner's domain or a reseller. */
  readonly ownerId: string
}

/**
 * Gives a refund back to who had paid. Money of a customer pays what that one owes; where its partner fills its account now, the
 * rest is paid out to it. Money of a partner goes through the account of the customer, which has both changes, back to the
 * partner as at the end of an association (docs/decisions/china-money.md). Tells what the refund came to, below zero.
 */
export function refundToOwner(world: World, customerId: string, refund: ForeignRefund): WalletDraw {
  const owner = world.customers.get(refund.ownerId)
  return owner === undefined
    ? passBack(world, recordOf(world.customers, customerId), refund)
    : giveBack(world, owner, { ...refund, customerId })
}

function giveBack(
  world: World,
  owner: Customer,
  { amount, trade, customerId }: ForeignRefund & { readonly customerId: string },
): WalletDraw {
  const { customerId: ownerId } = owner
  const draw = drawWallet(world, ownerId, {
    amount: negate(amount),
    trade: ownerId === customerId ? trade : { ...trade, counterpartId: customerId },
  })
  if (isFilledByPartner(world, owner))
    drawWallet(world, ownerId, { amount: negate(draw.cash), trade: nextTrade(world, 'mode_change') })
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
