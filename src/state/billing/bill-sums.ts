import { add, cutToCents, subtract, sumOf, zero, type Amount } from '../../units/amount.ts'
import { type BillingMonth, dayStart } from '../../units/calendar.ts'
import { type Instant, instantOf } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'
import { debtsOf } from '../ledger/owed-charges.ts'
import {
  addParts,
  type BillMode,
  chargesIn,
  modeOf,
  nothing,
  paidTogether,
  type Parts,
  partWithin,
  payers,
  spanOfMonth,
} from './bill-records.ts'

/**
 * What a customer spent on a service or resource type in a month. Amounts are to the cent, but for `official`, `discount`
 * and `truncated`.
 */
export interface BillSum extends Parts {
  readonly customerId: string
  readonly month: BillingMonth
  readonly service: string
  readonly resource: string | undefined
  readonly mode: BillMode
  readonly type: 'use' | 'refund'
  /** What is behind the cent and not charged. */
  readonly truncated: Amount
  /** Official less discount less what is truncated. */
  readonly consumed: Amount
}

/** The sums of a customer's month by service and resource type, up to a moment, or all of it. */
export function sumsOf(
  world: World,
  customerId: string,
  { month, until }: { readonly month: BillingMonth; readonly until?: Instant },
): BillSum[] {
  const span = spanOfMonth(month)
  const end = until === undefined ? span.until : instantOf(Math.min(until, span.until))
  const groups = new Map<string, Omit<BillSum, 'truncated' | 'consumed'>>()
  const debtNow = debtsOf(world, customerId)
  for (const charge of chargesIn(world, customerId, { from: span.from, until: end })) {
    const part = partWithin(charge, { from: span.from, until: end })
    if (part === undefined) continue
    const type = charge.kind === 'unsubscription' ? 'refund' : 'use'
    const mode = modeOf(charge)
    const key = [charge.service, charge.resource ?? '', mode, type].join(' ')
    const group =
      groups.get(key) ?? emptySum({ customerId, month, service: charge.service, resource: charge.resource, mode, type })
    groups.set(key, { ...group, ...addParts(group, { ...part, ...debtNow(part) }) })
  }
  return [...groups.values()].map(settleCents)
}

function emptySum(
  of: Pick<BillSum, 'customerId' | 'month' | 'service' | 'resource' | 'mode' | 'type'>,
): Omit<BillSum, 'truncated' | 'consumed'> {
  return { ...of, ...nothing }
}

/** Accounts are debited to the cent: what is behind it is not charged, and the parts add up to what is. */
function settleCents(sum: Omit<BillSum, 'truncated' | 'consumed'>): BillSum {
  const consumed = cutToCents(paidTogether(sum))
  const last = payers.findLast((each) => sum[each] !== zero) ?? 'debt'
  const parts = Object.fromEntries(payers.map((each) => [each, each === last ? zero : cutToCents(sum[each])]))
  const rest = subtract(consumed, sumOf(Object.values(parts)))
  return {
    ...sum,
    ...parts,
    [last]: rest,
    consumed,
    truncated: subtract(subtract(sum.official, sum.discount), consumed),
  }
}

/** The sums by customer and service: each is what its resource types add up to. */
export function byService(sums: readonly BillSum[]): BillSum[] {
  const groups = new Map<string, BillSum>()
  for (const sum of sums) {
    const key = [sum.customerId, sum.service, sum.mode, sum.type].join(' ')
    const group = groups.get(key)
    groups.set(key, group === undefined ? { ...sum, resource: undefined } : addSums(group, sum))
  }
  return [...groups.values()]
}

function addSums(a: BillSum, b: BillSum): BillSum {
  return {
    ...a,
    ...addParts(a, b),
    truncated: add(a.truncated, b.truncated),
    consumed: add(a.consumed, b.consumed),
  }
}

/** Sums contain what was used up to the end of yesterday (mbc_00008). */
export function sumsUntil(now: Instant): Instant {
  return dayStart(now)
}
