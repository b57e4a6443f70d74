import { add, type Amount, subtract, zero } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import { instantOf } from '../../units/instant.ts'
import { allOf, type Filter, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { type Charge, type ChargeKind, resourceNameOf } from '../ledger/charges.ts'
import { amortize, type Amortized, termOf } from './amortization.ts'
import { addUsage } from './bill-listing.ts'
import {
  type BillMode,
  type BillRecord,
  chargesIn,
  modeOf,
  type Parts,
  partsOf,
  partWithin,
  type Span,
  spanOfMonth,
  usageWithin,
} from './bill-records.ts'

export interface BreakdownQuery {
  readonly month: BillingMonth
  readonly service: string | undefined
  readonly resourceType: string | undefined
  readonly region: string | undefined
  readonly mode: BillMode | 'none' | undefined
  readonly kinds: readonly ChargeKind[] | undefined
  readonly resourceId: string | undefined
  readonly resourceName: string | undefined
}

/** What may have paid for a month of something, in this order. */
const payers = ['coupons', 'flexi', 'cards', 'cash', 'credit'] as const

type PaidParts = Pick<Parts, (typeof payers)[number]>

/**
 * What a charge of an order, or the use of a resource in a month, costs in one month, and what of it was paid by what; what
 * is owed is in the month, and in none of these.
 */
export interface Breakdown extends Amortized, PaidParts {
  readonly charge: Charge
  /** The term that was paid for, or the time of the use. */
  readonly term: Span
  readonly consumed: Amount
  /** How much was used in the month, in hours or units of what is metered, and the part that packages paid for. */
  readonly usage?: NonNullable<BillRecord['usage']>
}

/**
 * What each thing costs a customer in a month. What was paid for a term is spread over its days; use, and what is given
 * back, count in the month in which they happen. Rows without an amount are left out.
 */
export function breakDownMonth(world: World, customerId: string, query: BreakdownQuery): Breakdown[] {
  const month = spanOfMonth(query.month)
  const fits = filterOf(world, query)
  const rows: Breakdown[] = []
  const used = new Map<string, Breakdown>()
  for (const charge of chargesIn(world, customerId, { from: instantOf(0), until: month.until })) {
    if (!fits(charge)) continue
    const row = breakDown(world, charge, month)
    if (row === undefined) continue
    if (modeOf(charge) === 'period') rows.push(row)
    else gather(used, row)
  }
  return [...rows, ...used.values()].filter((each) => each.consumed !== zero)
}

function filterOf(world: World, query: BreakdownQuery): Filter<Charge> {
  return allOf<Charge>([
    whereAsked(query.service, ({ service }, wanted) => service === wanted),
    whereAsked(query.resourceType, ({ resource }, wanted) => resource === wanted),
    whereAsked(query.region, ({ region }, wanted) => region === wanted),
    whereAsked(query.mode, (charge, wanted) => modeOf(charge) === wanted),
    whereAsked(query.kinds, ({ kind }, wanted) => wanted.includes(kind)),
    whereAsked(query.resourceId, ({ resourceId }, wanted) => resourceId === wanted),
    whereAsked(query.resourceName, (charge, wanted) => resourceNameOf(world, charge) === wanted),
  ])
}

/** What a charge costs in a month; undefined where none of it is of that month. */
function breakDown(world: World, charge: Charge, month: Span): Breakdown | undefined {
  const term = modeOf(charge) === 'period' ? termOf(world, charge) : undefined
  if (term === undefined) {
    const part = partWithin(charge, month)
    return part === undefined ? undefined : atOnce(part)
  }
  const consumed = add(charge.amount, charge.coupons)
  const whole = amortize(consumed, term, month)
  if (whole.current === zero) return undefined
  return { charge, term, consumed, ...whole, ...paidBy(charge, whole, { term, month }) }
}

function atOnce(part: Omit<BillRecord, 'id' | 'usage'>): Breakdown {
  const { charge, from, until, payable, coupons, flexi, cards, cash, credit } = part
  const usage = usageWithin(charge, { from, until })
  return {
    charge,
    term: { from, until },
    ...(usage === undefined ? {} : { usage }),
    consumed: payable,
    past: zero,
    current: payable,
    future: zero,
    coupons,
    flexi,
    cards,
    cash,
    credit,
  }
}

/** What paid for the month of a term: each is spread like the whole, and the last of them takes what is left of it. */
function paidBy(
  charge: Charge,
  { current }: Amortized,
  { term, month }: { readonly term: Span; readonly month: Span },
): PaidParts {
  const parts = partsOf(charge)
  const last = parts.debt === zero ? payers.findLast((each) => parts[each] !== zero) : undefined
  const paid = { coupons: zero, flexi: zero, cards: zero, cash: zero, credit: zero }
  let left = current
  for (const name of payers) {
    paid[name] = name === last ? left : amortize(parts[name], term, month).current
    left = subtract(left, paid[name])
  }
  return paid
}

/** Puts the use of one resource in a month together. */
function gather(used: Map<string, Breakdown>, row: Breakdown): void {
  const { resourceId, service, resource = '', region = '', kind, productId = '' } = row.charge
  const key = [resourceId ?? `${service} ${resource} ${region}`, kind, productId].join(' ')
  const known = used.get(key)
  used.set(key, known === undefined ? row : together(known, row))
}

function together(a: Breakdown, b: Breakdown): Breakdown {
  return {
    ...a,
    term: {
      from: instantOf(Math.min(a.term.from, b.term.from)),
      until: instantOf(Math.max(a.term.until, b.term.until)),
    },
    consumed: add(a.consumed, b.consumed),
    current: add(a.current, b.current),
    ...(a.usage === undefined || b.usage === undefined ? {} : { usage: addUsage(a.usage, b.usage) }),
    coupons: add(a.coupons, b.coupons),
    flexi: add(a.flexi, b.flexi),
    cards: add(a.cards, b.cards),
    cash: add(a.cash, b.cash),
    credit: add(a.credit, b.credit),
  }
}
