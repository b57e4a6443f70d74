import { add, type Amount, subtract, zero } from '../../units/amount.ts'
import { billed, partnerRatio, settledPart } from './bills.ts'
import { totalCharged } from '../ledger/spending.ts'
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
