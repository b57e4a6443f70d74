import { add, type Amount, least, percentage, subtract, zero } from '../../units/amount.ts'
import { billed, partnerRatio, settledPart } from './bills.ts'
import { totalCharged } from '../ledger/spending.ts'
import { walletOf } from '../ledger/wallets.ts'
import { onlyOf, type World } from '../engine/world.ts'

/** How much of its credit a partner has used. */
export interface ConsumptionQuota {
  readonly quota: Amount
  readonly balance: Amount
  readonly coupons: Amount
  readonly due: Amount
  readonly unbilled: Amount
  /** due + unbilled - balance - coupons; below zero when more was paid in than is owed (cq_001). */
  readonly used: Amount
}

/** The partner's quota: due is what bills have that are not settled, unbilled what is in none that has appeared. */
export function consumptionQuota(world: World): ConsumptionQuota {
  const { due, charged, settled } = billed(world)
  const unbilled = settledPart(subtract(totalCharged(world), charged), partnerRatio(world))
  const parts = { balance: zero, coupons: zero, due: subtract(due, settled), unbilled }
  const used = subtract(subtract(add(parts.due, parts.unbilled), parts.balance), parts.coupons)
  return { quota: onlyOf(world.settings).consumptionQuota, ...parts, used }
}

/** What a customer of the referral model may spend before it pays, and has; what is beyond is debt. 0 for a resale customer. */
export function expenditureQuota(world: World, customerId: string): { granted: Amount; used: Amount; percent: Amount } {
  const { credit: granted, creditUsed } = walletOf(world, customerId) ?? { credit: zero, creditUsed: zero }
  const used = least(creditUsed, granted)
  return { granted, used, percent: percentage(used, granted) }
}

/** The cash that a customer holds with the platform itself. */
export function cashOf(world: World, customerId: string): Amount {
  return world.customers.get(customerId)?.wallet?.cash ?? zero
}
