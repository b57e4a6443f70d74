import { add, type Amount, subtract } from './amount.ts'
import { type World } from './world.ts'

/** Takes money out of a customer's wallet: cash first, then credit (orders.md, 2.5). Without a wallet nothing is taken. */
export function drawWallet(world: World, customerId: string, amount: Amount): void {
  const customer = world.customers.get(customerId)
  if (customer?.wallet === undefined) return
  const { cash, credit, creditUsed } = customer.wallet
  const fromCash = amount < cash ? amount : cash
  const wallet = { cash: subtract(cash, fromCash), credit, creditUsed: add(creditUsed, subtract(amount, fromCash)) }
  world.customers.set({ ...customer, wallet })
}
