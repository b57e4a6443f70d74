import { add, type Amount, cutToCents, subtract, sumOf, zero } from '../../units/amount.ts'
import { amountsOfHours, type Charge, type ChargeAmounts, type ChargeKind, useTradeId } from '../ledger/charges.ts'
import { addMonths, type BillingMonth, dayStart, nextMonthStart } from '../../units/calendar.ts'
import { hour, type Instant, instantOf, later } from '../../units/instant.ts'
import { decimalOf, decimalText, times } from '../../units/decimal.ts'
import { type World } from '../engine/world.ts'
import { debtOfCharge, debtsOf } from '../ledger/owed-charges.ts'
import { siteOf } from '../sites/site-of.ts'

/** The amounts that records and sums have alike. */
export interface Parts {
  readonly official: Amount
  readonly discount: Amount
  /** What was cut behind the cent and not charged. */
  readonly erased: Amount
  /** What cash coupons paid. */
  readonly coupons: Amount
  /** What flexi-purchase coupons paid. */
  readonly flexi: Amount
  /** What stored-value cards paid. */
  readonly cards: Amount
  readonly cash: Amount
  readonly credit: Amount
  /** What is settled by the month, or still owed. */
  readonly debt: Amount
  /** What was owed of it and is paid since; below zero in a refund that paid off a debt. */
  readonly paidOff: Amount
}

/** One record of a bill: a purchase, a refund, or one hour of the use of a resource. Amounts have eight decimals. */
export interface BillRecord extends Parts {
  readonly id: string
  readonly charge: Charge
  /** When the use, or what was bought, began. */
  readonly from: Instant
  readonly until: Instant
  /** What is to be paid, coupons included: official less discount less what was erased. */
  readonly payable: Amount
  /** How much was used, in plain digits, and the part that packages paid for. */
  readonly usage?: { readonly amount: string; readonly fromPackages: string }
}

export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** The first moment of a month in UTC+8 and that of the next. */
export function spanOfMonth(month: string): Span {
  const from = instantOf(Date.parse(`${month}-01T00:00:00+08:00`))
  return { from, until: nextMonthStart(from) }
}

/** The charges of a customer that began within a span. */
export function chargesIn(world: World, customerId: string, { from, until }: Span): Charge[] {
  const range = {
    from: world.charges.positionOf('byCustomer', customerId, from),
    to: world.charges.positionOf('byCustomer', customerId, until),
  }
  return world.charges.sliceOf('byCustomer', customerId, range)
}

/** The records of a customer within a span of one month, one at a time, the oldest charge first. */
export function* recordsOf(world: World, customerId: string, span: Span): Generator<BillRecord> {
  const debtNow = debtsOf(world, customerId)
  for (const charge of chargesFrom(world, customerId, span))
    for (const record of recordsWithin(charge, span)) yield { ...record, ...debtNow(record) }
}

/** Records that follow each other and differ in nothing but their hour. */
export interface AlikeRecords {
  readonly first: BillRecord
  readonly count: number
}

/** The records of `recordsOf`, hours that are alike together: to add them up, none has to be made for itself. */
export function* alikeRecordsOf(world: World, customerId: string, span: Span): Generator<AlikeRecords> {
  const debtNow = debtsOf(world, customerId)
  for (const charge of chargesFrom(world, customerId, span)) {
    const { run } = charge
    const isAlike = run !== undefined && !(siteOf(world).tellsPaidDebts && debtOfCharge(run.perHour) > zero)
    for (const record of recordsWithin(charge, span)) {
      const count = isAlike ? Math.round((hoursWithin(run, span).end - record.from) / hour) : 1
      yield { first: { ...record, ...debtNow(record) }, count }
      if (isAlike) break
    }
  }
}

/** The charges that may have records in a span of one month: hours of it may stand in a charge that began before. */
function chargesFrom(world: World, customerId: string, { from, until }: Span): Charge[] {
  return chargesIn(world, customerId, { from: addMonths(nextMonthStart(from), -1), until })
}

/** What a charge, or each hour of it, comes to in a record. */
export function partsOf({
  official,
  discount,
  erased = zero,
  coupons: byCoupons,
  flexi = zero,
  cards = zero,
  amount,
  cash,
  credit,
}: ChargeAmounts): Parts & { payable: Amount } {
  const debt = subtract(subtract(amount, cash), credit)
  const coupons = subtract(subtract(byCoupons, flexi), cards)
  const payable = add(amount, byCoupons)
  return { official, discount, erased, coupons, flexi, cards, cash, credit, debt, paidOff: zero, payable }
}

/** The parts of two records or sums together. */
export function addParts(a: Parts, b: Parts): Parts {
  return {
    official: add(a.official, b.official),
    discount: add(a.discount, b.discount),
    erased: add(a.erased, b.erased),
    coupons: add(a.coupons, b.coupons),
    flexi: add(a.flexi, b.flexi),
    cards: add(a.cards, b.cards),
    cash: add(a.cash, b.cash),
    credit: add(a.credit, b.credit),
    debt: add(a.debt, b.debt),
    paidOff: add(a.paidOff, b.paidOff),
  }
}

function* recordsWithin(charge: Charge, span: Span): Generator<BillRecord> {
  const { run } = charge
  if (run === undefined) {
    if (charge.at >= span.from) yield toRecord(charge)
    return
  }
  const parts = partsOf(run.perHour)
  const usage = { amount: '1', fromPackages: run.perHour.fromPackages }
  const { first, end } = hoursWithin(run, span)
  for (let start = first; start < end; start = later(start, hour)) {
    const number = Math.round((start - run.from) / hour) + 1
    yield { id: `${charge.id}-${number}`, charge, from: start, until: later(start, hour), ...parts, usage }
  }
}

/** Where the first of the whole hours of a run within a span begins, and where the last one ends. */
function hoursWithin(run: NonNullable<Charge['run']>, { from, until }: Span): { first: Instant; end: Instant } {
  const first = Math.max(0, Math.ceil((from - run.from) / hour))
  const end = Math.min(run.hours, Math.floor((until - run.from) / hour))
  return { first: later(run.from, first * hour), end: later(run.from, end * hour) }
}

function toRecord(charge: Charge): BillRecord {
  const { id, at, metered } = charge
  const usage = metered === undefined ? {} : { usage: { amount: metered.amount, fromPackages: metered.fromPackages } }
  return { id, charge, from: at, until: at, ...partsOf(charge), ...usage }
}

/**
 * What a record is a part of: its order, or else the transaction by which it was charged. Where changes of accounts are
 * listed, each hour of use is a transaction of its own (docs/decisions/china-bills.md).
 */
export function tradeIdOf(world: World, { charge, from }: Pick<BillRecord, 'charge' | 'from'>): string {
  const { orderId, id, run, resourceId = '' } = charge
  if (orderId !== undefined) return orderId
  return run !== undefined && siteOf(world).debitsInCents ? useTradeId(resourceId, from) : id
}

/** A part of a charge that lies within a span, as one: what sums are made of. */
export function partWithin(charge: Charge, span: Span): Omit<BillRecord, 'id' | 'usage'> | undefined {
  const { run } = charge
  if (run === undefined) return charge.at >= span.from && charge.at < span.until ? toRecord(charge) : undefined
  const { first, end } = hoursWithin(run, span)
  if (end <= first) return undefined
  const hours = Math.round((end - first) / hour)
  return { charge, from: first, until: end, ...partsOf(amountsOfHours(run.perHour, hours)) }
}

/** How much was used by a charge within a span that has whole hours of it; undefined where nothing was metered. */
export function usageWithin({ run, metered }: Charge, { from, until }: Span): BillRecord['usage'] {
  if (run === undefined) return metered && { amount: metered.amount, fromPackages: metered.fromPackages }
  const hours = decimalOf(String(Math.round((until - from) / hour)))
  return {
    amount: decimalText(hours),
    fromPackages: decimalText(times(hours, decimalOf(run.perHour.fromPackages))),
  }
}

export type BillMode = 'period' | 'usage'

/** How a charge is paid for: by use, or by the term of an order. */
export function modeOf({ kind }: { readonly kind: ChargeKind }): BillMode {
  return kind === 'usage' || kind === 'make_up' ? 'usage' : 'period'
}

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

/** The amounts of what nothing was charged for. */
export const nothing: Parts = {
  official: zero,
  discount: zero,
  erased: zero,
  coupons: zero,
  flexi: zero,
  cards: zero,
  cash: zero,
  credit: zero,
  debt: zero,
  paidOff: zero,
}

/** What pays for a record or a sum, in this order. */
const payers = ['coupons', 'flexi', 'cards', 'cash', 'credit', 'paidOff', 'debt'] as const

/** What all that pays for a record or a sum comes to: what is to be paid. */
export function paidTogether(parts: Pick<Parts, (typeof payers)[number]>): Amount {
  return sumOf(payers.map((each) => parts[each]))
}

/** What coupons of all kinds paid. */
export function byCoupons({ coupons, flexi, cards }: Pick<Parts, 'coupons' | 'flexi' | 'cards'>): Amount {
  return sumOf([coupons, flexi, cards])
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
