import { add, type Amount, subtract, sumOf, zero } from '../../units/amount.ts'
import { amountsOfHours, type Charge, type ChargeAmounts, type ChargeKind, useTradeId } from '../ledger/charges.ts'
import { addMonths, nextMonthStart } from '../../units/calendar.ts'
import { hour, type Instant, instantOf, later } from '../../units/instant.ts'
import { decimalOf, decimalText, times } from '../../units/decimal.ts'
import type { World } from '../engine/world.ts'
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

/** The month asked for last: the bills of one month are made of thousands of customers'. */
let lastMonth = { name: '', span: { from: instantOf(0), until: instantOf(0) } }

/** The first moment of a month in UTC+8 and that of the next. */
export function spanOfMonth(month: string): Span {
  if (lastMonth.name !== month) {
    const from = instantOf(Date.parse(`${month}-01T00:00:00+08:00`))
    lastMonth = { name: month, span: { from, until: nextMonthStart(from) } }
  }
  return lastMonth.span
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
export const payers = ['coupons', 'flexi', 'cards', 'cash', 'credit', 'paidOff', 'debt'] as const

/** What all that pays for a record or a sum comes to: what is to be paid. */
export function paidTogether(parts: Pick<Parts, (typeof payers)[number]>): Amount {
  return sumOf(payers.map((each) => parts[each]))
}

/** What coupons of all kinds paid. */
export function byCoupons({ coupons, flexi, cards }: Pick<Parts, 'coupons' | 'flexi' | 'cards'>): Amount {
  return sumOf([coupons, flexi, cards])
}
