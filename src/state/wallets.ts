import { add, type Amount, least, negate, subtract, zero } from './amount.ts'
import { type World } from './world.ts'

/** What a customer's own money paid of an amount. */
export interface WalletDraw {
  readonly cash: Amount
  readonly credit: Amount
}

/**
 * Takes money out of a customer's wallet: cash first, then credit (orders.md, 2.5). An amount below zero is given back:
 * it repays used credit first, and the rest is cash. Without a wallet nothing is taken.
 */
export function drawWallet(world: World, customerId: string, amount: Amount): WalletDraw {
  const customer = world.customers.get(customerId)
  if (customer?.wallet === undefined) return { cash: zero, credit: zero }
  const { cash, credit, creditUsed } = customer.wallet
  const draw = amount < zero ? repay(creditUsed, negate(amount)) : take(cash, amount)
  const wallet = { cash: subtract(cash, draw.cash), credit, creditUsed: add(creditUsed, draw.credit) }
  world.customers.set({ ...customer, wallet })
  return draw
}

function take(cash: Amount, amount: Amount): WalletDraw {
  const fromCash = least(cash, amount)
  return { cash: fromCash, credit: subtract(amount, fromCash) }
}

function repay(creditUsed: Amount, amount: Amount): WalletDraw {
  const toCredit = least(creditUsed, amount)
  return { cash: negate(subtract(amount, toCredit)), credit: negate(toCredit) }
}
