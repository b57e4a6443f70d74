import { accrueAll } from '../pay-per-use/accrual.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { plan } from '../engine/agenda.ts'
import { oneByOne, type Slices } from '../engine/slices.ts'
import { add, type Amount, cutToCents, percentOf, subtract, sumOf, zero } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { type Budget, countedBy } from '../ledger/budgets.ts'
import { byCoupons, chargesIn, spanOfMonth } from './bill-records.ts'
import { type BillSum, sumsOf } from './bill-sums.ts'
import { type BillingMonth, billingMonthOf } from '../../units/calendar.ts'
import { day, hour, type Instant, later } from '../../units/instant.ts'
import { makeUpCents } from './make-up.ts'
import { chargePeaks } from '../pay-per-use/peak-bandwidth.ts'
import { siteOf } from '../sites/site-of.ts'
import { nextDigits, nextId, nextKey } from '../engine/ids.ts'

/** What a partner owes for a month of its resale customers. */
export interface Bill {
  readonly month: BillingMonth
  readonly consumed: Amount
  /** Zero or below. */
  readonly refunds: Amount
  readonly adjustments: Amount
  /** consumed, refunds and adjustments together. */
  readonly due: Amount
  /** Beside what is due. */
  readonly tax: Amount
  /** What the ledger has for the month, before the partner's ratio and before it was cut to cents. */
  readonly charged: Amount
  /** What the partner settles of what its customers owe; all of it where it is not set. */
  readonly ratio?: number
  readonly publishedAt?: Instant
  readonly settledAt?: Instant
}

/** Something that the platform takes off a bill, or puts on it, besides what was used. */
export interface Adjustment {
  readonly id: string
  readonly month: BillingMonth
  readonly amount: Amount
  readonly reason: string
  readonly at: Instant
}

/** What an account has an invoice for. */
export interface Invoice {
  readonly invoiceId: string
  readonly number: string
  readonly ownerId: string
  readonly month: BillingMonth
  readonly kind: 'partner_bill' | 'customer_month'
  readonly amount: Amount
  readonly tax: Amount
  readonly appliedAt: Instant
}

/** A bill appears at noon of the 5th in UTC+8, and is settled at noon of the 15th (mb_00003). */
const publishedAfter = 4 * day + 12 * hour
const settledAfter = 14 * day + 12 * hour

/** Closes the month that ends at this moment: all of its use is charged, and its bill is made where the partner owes one. */
export function* closeMonth(world: World, month: BillingMonth): Slices<void> {
  yield* accrueAll(world)
  yield* chargePeaks(world, month)
  yield* makeUpCents(world, month)
  if (siteOf(world).partnerOwes) yield* makeBill(world, month)
}

/** Makes the bill of a month, if there is anything in it. */
function* makeBill(world: World, month: BillingMonth): Slices<void> {
  const span = spanOfMonth(month)
  const { sums, charged } = yield* owedIn(world, month)
  const adjustments = adjustmentsOf(world, month)
  if (sums.length === 0 && adjustments === zero) return
  const ratio = partnerRatio(world)
  const owedBy = (type: BillSum['type']): Amount =>
    cutToCents(settledPart(sumOf(sums.filter((each) => each.type === type).map((each) => each.debt)), ratio))
  const [consumed, refunds] = [owedBy('use'), owedBy('refund')]
  const due = dueOf(world, [consumed, refunds, adjustments])
  world.bills.set({ month, consumed, refunds, adjustments, ...due, charged, ratio })
  plan(world, { kind: 'bill-publication', at: later(span.until, publishedAfter), subject: month })
}

/** What customers of the partner spent in a month that it settles: their sums, and what the ledger has for them. */
export function* owedIn(
  world: World,
  month: BillingMonth,
): Slices<{ readonly sums: readonly BillSum[]; readonly charged: Amount }> {
  const sums: BillSum[] = []
  let charged = zero
  yield* oneByOne(world.spendings.keys(), (customerId) => {
    const owed = chargesIn(world, customerId, spanOfMonth(month)).filter((each) => each.payer === 'partner')
    if (owed.length === 0) return
    charged = add(charged, sumOf(owed.map((each) => each.amount)))
    sums.push(...sumsOf(world, customerId, { month }))
  })
  return { sums, charged }
}

/** What the partner settles of what its customers owe, as it is set now. */
export function partnerRatio(world: World): number {
  return onlyOf(world.settings).partnerRatio ?? 1
}

/** What the partner settles of what its customers owe for a month: as its bill has it, or as it is set now. */
export function ratioIn(world: World, month: BillingMonth): number {
  return world.bills.get(month)?.ratio ?? partnerRatio(world)
}

/** The partner's part of what customers owe, to eight decimals. */
export function settledPart(amount: Amount, ratio: number): Amount {
  return percentOf(amount, ratio * 100)
}

/** What is due for the parts of a bill, and the tax beside it. */
function dueOf(world: World, parts: readonly Amount[]): Pick<Bill, 'due' | 'tax'> {
  const due = sumOf(parts)
  const { taxPercent } = onlyOf(world.settings)
  // Stryker disable next-line EqualityOperator: nothing due has no tax either way.
  return { due, tax: due > zero ? cutToCents(percentOf(due, taxPercent)) : zero }
}

function adjustmentsOf(world: World, month: BillingMonth): Amount {
  return sumOf([...world.adjustments.values()].filter((each) => each.month === month).map((each) => each.amount))
}

/** Adjusts the bill of a month; undefined once that has appeared. Below zero something is written off. */
export function adjustBill(
  world: World,
  month: BillingMonth,
  { amount, reason }: Pick<Adjustment, 'amount' | 'reason'>,
): Adjustment | undefined {
  const bill = world.bills.get(month)
  if (bill?.publishedAt !== undefined) return undefined
  const adjustment = { id: nextKey(world, 'adjustment'), month, amount, reason, at: world.now }
  world.adjustments.set(adjustment)
  if (bill !== undefined) {
    const adjustments = adjustmentsOf(world, month)
    world.bills.set({ ...bill, adjustments, ...dueOf(world, [bill.consumed, bill.refunds, adjustments]) })
  }
  return adjustment
}

/** The bill of a month appears; customers that pay themselves have their invoices. */
export function* publishBill(world: World, month: BillingMonth): Slices<string> {
  const bill = world.bills.get(month)
  if (bill === undefined) return 'there is no bill'
  world.bills.set({ ...bill, publishedAt: world.now })
  yield* invoiceCustomers(world, month)
  plan(world, { kind: 'bill-settlement', at: later(spanOfMonth(month).until, settledAfter), subject: month })
  return `the bill of ${month} has appeared`
}

/** The day on which a bill is settled by itself, where that is set. */
export function runSettlement(world: World, month: BillingMonth): string {
  if (onlyOf(world.settings).billSettlement === 'manual') return `the bill of ${month} waits for its settlement`
  const settled = settleBill(world, month)
  return settled === undefined ? 'there is nothing to settle' : `the bill of ${month} is settled`
}

/** The partner pays a bill: what it was for counts no more against its quota and against one-off budgets (mb_00001). */
export function settleBill(world: World, month: BillingMonth): Bill | undefined {
  const bill = world.bills.get(month)
  if (bill?.publishedAt === undefined || bill.settledAt !== undefined) return undefined
  const settled = { ...bill, settledAt: world.now }
  world.bills.set(settled)
  for (const budget of world.budgets.values()) restoreBudget(world, budget, month)
  if (bill.due > zero)
    addInvoice(world, {
      ownerId: onlyOf(world.profile).domainId,
      month,
      kind: 'partner_bill',
      amount: add(bill.due, bill.tax),
      tax: bill.tax,
    })
  return settled
}

/** A one-off budget counts from behind what was settled. */
function restoreBudget(world: World, budget: Budget, month: BillingMonth): void {
  if (budget.period !== 'package' || month < budget.since) return
  const spent = sumOf(
    chargesIn(world, budget.customerId, spanOfMonth(month))
      .filter((each) => each.payer === 'partner')
      .map((each) => countedBy(budget, each)),
  )
  // Stryker disable next-line EqualityOperator: zero is zero either way.
  const restored = spent < zero ? zero : spent
  world.budgets.set({
    ...budget,
    countsFrom: add(budget.countsFrom, restored),
    alerted: { ...budget.alerted, share: 0 },
  })
}

function* invoiceCustomers(world: World, month: BillingMonth): Slices<void> {
  const span = spanOfMonth(month)
  yield* oneByOne([...world.spendings.keys()].sort(), (customerId) => {
    if (!chargesIn(world, customerId, span).some((each) => each.payer === 'customer')) return
    const sums = sumsOf(world, customerId, { month })
    const amount = sumOf(sums.map((each) => subtract(each.consumed, byCoupons(each))))
    if (amount > zero) addInvoice(world, { ownerId: customerId, month, kind: 'customer_month', amount, tax: zero })
  })
}

function addInvoice(world: World, invoice: Omit<Invoice, 'invoiceId' | 'number' | 'appliedAt'>): void {
  world.invoices.set({
    ...invoice,
    invoiceId: nextId(world, 'invoice'),
    number: nextDigits(world, 'invoice-number', 10),
    appliedAt: world.now,
  })
}

/** The bill of a month as the partner sees it: before it has appeared, all of it is zero. */
export function findBill(world: World, month: string): Bill {
  const bill = world.bills.get(month)
  if (bill?.publishedAt !== undefined) return bill
  const unknown = billingMonthOf(spanOfMonth(month).from)
  return { month: unknown, consumed: zero, refunds: zero, adjustments: zero, due: zero, tax: zero, charged: zero }
}

export interface InvoicesQuery {
  readonly ownerId: string
  readonly from: Instant
  readonly until: Instant
  /** Counted from 1. */
  readonly page: number
  readonly size: number
}

/** One page of the invoices of the account that calls, newest first. */
export function listInvoices(
  world: World,
  caller: Caller,
  { ownerId, from, until, page, size }: InvoicesQuery,
): { readonly count: number; readonly page: readonly Invoice[] } {
  if (ownerId !== caller.domainId) return { count: 0, page: [] }
  const range = {
    from: world.invoices.positionOf('byOwner', ownerId, from),
    to: world.invoices.positionOf('byOwner', ownerId, later(until, 1)),
  }
  const fitting = world.invoices.sliceOf('byOwner', ownerId, range).reverse()
  return { count: fitting.length, page: fitting.slice((page - 1) * size, page * size) }
}

/** What of the ledger is in bills that have appeared, as due and as charged, and what of that is settled. */
export function billed(world: World): { readonly due: Amount; readonly charged: Amount; readonly settled: Amount } {
  const published = [...world.bills.values()].filter((each) => each.publishedAt !== undefined)
  const settled = published.filter((each) => each.settledAt !== undefined)
  return {
    due: sumOf(published.map((each) => each.due)),
    charged: sumOf(published.map((each) => each.charged)),
    settled: sumOf(settled.map((each) => each.due)),
  }
}
