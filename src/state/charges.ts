import { add, type Amount } from './amount.ts'
import { followBudget } from './budgets.ts'
import { nextKey } from './ids.ts'
import { type BillingMonth, billingMonthOf, type Instant } from './instant.ts'
import { spendingIn, totalCharged } from './spending.ts'
import { drawWallet } from './wallets.ts'
import { type World } from './world.ts'

/** One line of what a customer has used: every sum and budget is a view of these. */
export interface Charge {
  readonly id: string
  readonly customerId: string
  readonly at: Instant
  readonly month: BillingMonth
  readonly amount: Amount
  readonly serviceTypeCode: string
  readonly resourceTypeCode?: string
  readonly description?: string
  /** Who owes it to the platform: the partner for a resale customer, else the customer itself. */
  readonly payer: 'partner' | 'customer'
}

export type Usage = Pick<Charge, 'customerId' | 'amount' | 'serviceTypeCode' | 'resourceTypeCode' | 'description'>

/** Charges a customer for usage at this moment and lets its budget react. */
export function chargeCustomer(world: World, usage: Usage): Charge {
  const month = billingMonthOf(world.now)
  const payer = world.customers.get(usage.customerId)?.model === 'referral' ? 'customer' : 'partner'
  const charge: Charge = { id: nextKey(world, 'charge'), at: world.now, month, ...usage, payer }
  world.charges.set(charge)
  const { beforeMonth, inMonth } = spendingIn(world, usage.customerId, month)
  world.spendings.set({ customerId: usage.customerId, month, beforeMonth, inMonth: add(inMonth, usage.amount) })
  if (payer === 'partner') world.totals.set({ charged: add(totalCharged(world), usage.amount) })
  drawWallet(world, usage.customerId, usage.amount)
  followBudget(world, usage.customerId)
  return charge
}
