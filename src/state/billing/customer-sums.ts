import { add, type Amount, zero } from '../../units/amount.ts'
import { type BillingMonth, dayStart } from '../../units/calendar.ts'
import { day, hour, type Instant, instantOf, later } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'
import { type Charge, sellerGroup } from '../ledger/charges.ts'
import { debtsOf } from '../ledger/owed-charges.ts'
import {
  addParts,
  type BillMode,
  chargesIn,
  modeOf,
  nothing,
  type Parts,
  partWithin,
  spanOfMonth,
} from './bill-records.ts'

/** What a partner wants to know of a month of the customers that spend its money. */
export interface CustomerSumsQuery {
  readonly month: BillingMonth
  /** Whose customers: "" for the partner's own, or a reseller. */
  readonly resellerId: string
  readonly customerId: string | undefined
  readonly service: string | undefined
  readonly mode: BillMode | 'none' | undefined
  readonly type: CustomerSum['type'] | 'none' | undefined
}

/** What one customer spent on one resource type in a month, in one mode of charging. Amounts are to the cent, but for `official`, `discount` and `erased`. */
export interface CustomerSum extends Parts {
  readonly customerId: string
  readonly service: string
  readonly resource: string
  readonly mode: BillMode
  readonly type: 'use' | 'refund'
  /** What coupons, cash, credit and debt come to together; below zero for refunds. */
  readonly consumed: Amount
}

/** At this hour of UTC+8 the sums of the day before are there (cb_020001). */
const refreshedAt = 16 * hour

/** Up to when the partner's sums reach: the end of yesterday in UTC+8, and until 16:00 that of the day before. */
export function customerSumsUntil(now: Instant): Instant {
  const today = dayStart(now)
  return now >= later(today, refreshedAt) ? today : later(today, -day)
}

/** The month of the agency customers of a partner or reseller, customer by customer. */
export function sumCustomers(world: World, query: CustomerSumsQuery): CustomerSum[] {
  const span = spanOfMonth(query.month)
  const until = instantOf(Math.min(span.until, customerSumsUntil(world.now)))
  const debtsIn = debtsOfCustomers(world)
  const sums = new Map<string, CustomerSum>()
  for (const charge of soldIn(world, query)) {
    const part = partWithin(charge, { from: span.from, until })
    if (part === undefined || !isWanted(charge, query)) continue
    const of = groupOf(charge)
    const key = [of.customerId, of.service, of.resource, of.mode, of.type].join(' ')
    const sum = sums.get(key) ?? { ...of, ...nothing, consumed: zero }
    const parts = addParts(sum, { ...part, ...debtsIn(charge.customerId)(part) })
    sums.set(key, { ...sum, ...parts, consumed: add(sum.consumed, part.payable) })
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

function soldIn(world: World, { month, resellerId, customerId }: CustomerSumsQuery): readonly Charge[] {
  if (customerId !== undefined)
    return chargesIn(world, customerId, spanOfMonth(month)).filter((each) => each.sale?.resellerId === resellerId)
  return world.charges.sliceOf('bySeller', sellerGroup(resellerId, month), { from: 0, to: Infinity })
}

function isWanted(charge: Charge, { service, mode, type }: CustomerSumsQuery): boolean {
  const of = groupOf(charge)
  return (
    charge.sale?.model === 'agency' &&
    (mode === undefined || mode === of.mode) &&
    (service === undefined || service === of.service) &&
    (type === undefined || type === of.type)
  )
}

function groupOf(charge: Charge): Pick<CustomerSum, 'customerId' | 'service' | 'resource' | 'mode' | 'type'> {
  const { customerId, service, resource = '', kind } = charge
  return { customerId, service, resource, mode: modeOf(charge), type: kind === 'unsubscription' ? 'refund' : 'use' }
}

/** What became of debts, worked out once for each customer. */
function debtsOfCustomers(world: World): (customerId: string) => ReturnType<typeof debtsOf> {
  const known = new Map<string, ReturnType<typeof debtsOf>>()
  return (customerId) => {
    const debts = known.get(customerId) ?? debtsOf(world, customerId)
    known.set(customerId, debts)
    return debts
  }
}

/**
 * Ids of the customers that were a partner's and spent something in a month, also of those that have left since: those that
 * it sells to itself, and those of its resellers.
 */
export function spendersIn(world: World, month: BillingMonth): string[] {
  const spenders = new Set<string>()
  for (const resellerId of ['', ...world.resellers.keys()])
    for (const charge of world.charges.sliceOf('bySeller', sellerGroup(resellerId, month), { from: 0, to: Infinity }))
      if (isSpending(charge)) spenders.add(charge.customerId)
  return [...spenders].sort()
}

function isSpending({ official, amount, coupons }: Charge): boolean {
  return official !== zero || amount !== zero || coupons !== zero
}
