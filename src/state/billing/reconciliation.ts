import { add, type Amount, cutToCents, subtract, sumOf, times, zero } from '../../units/amount.ts'
import { check, type Check, type CustomerMonth, differ } from './check.ts'
import { reconcileSales } from './reconcile-sales.ts'
import { siteOf } from '../sites/site-of.ts'
import { alikeRecordsOf, chargesIn, paidTogether, spanOfMonth } from './bill-records.ts'
import { type BillSum, byService, sumsOf } from './bill-sums.ts'
import { type Bill, billed, partnerRatio, settledPart } from './bills.ts'
import { viewBudget } from '../ledger/budgets.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { consumptionQuota } from './consumption-quota.ts'
import { atOnce, goThrough, type Slices } from '../engine/slices.ts'
import type { World } from '../engine/world.ts'

/** Holds every view of the ledger against the others; the first disagreement of each kind is named. */
export function reconcile(world: World): Check[] {
  return atOnce(reconciling(world))
}

/** Does what `reconcile` does in slices. */
export function* reconciling(world: World): Slices<Check[]> {
  const checks: Check[] = []
  const months = yield* customerMonths(world)
  for (const each of checksOf(world, months)) checks.push(yield* each)
  return checks
}

function checksOf(world: World, months: readonly CustomerMonth[]): Slices<Check>[] {
  const site = siteOf(world)
  const summed = sumsOnce(world)
  return [
    check('the records of a month add up to the ledger', months, (each) => recordsAgree(world, each)),
    check('the sums of a month are its records, cut to the cent', months, (each) => sumsAgree(summed, each)),
    check('the sums by service are the sums by resource type', months, (each) => servicesAgree(summed, each)),
    ...(site.partnerOwes ? reconcileBills(summed) : []),
    ...(site.partnerSeesUse ? reconcileSales(world, months) : []),
  ]
}

/** A world, and the sums of its customers' months, which several checks look at. */
interface Summed {
  readonly world: World
  readonly sumsOfMonth: (of: CustomerMonth) => readonly BillSum[]
}

/** Makes the sums of each month of a customer once; they are of use as long as the world stays as it is. */
function sumsOnce(world: World): Summed {
  const known = new Map<string, readonly BillSum[]>()
  return {
    world,
    sumsOfMonth({ customerId, month }) {
      const key = `${customerId} ${month}`
      const sums = known.get(key) ?? sumsOf(world, customerId, { month })
      known.set(key, sums)
      return sums
    },
  }
}

/** Holds what a partner owes, and what bounds it, against the ledger. */
function reconcileBills(summed: Summed): Slices<Check>[] {
  const { world } = summed
  const closed = [...world.bills.values()]
  const budgets = [...world.budgets.keys()]
  return [
    check('the bill of the partner is the sum of what its customers owe', closed, (bill) => billAgrees(summed, bill)),
    check('a settled bill has an invoice of what is due and its tax', closed, (bill) => invoiceAgrees(world, bill)),
    check('what a budget says is used is what the ledger has', budgets, (id) => budgetAgrees(world, id)),
    check('the quota is used by what is due and what is in no bill', ['quota'], () => quotaAgrees(world)),
  ]
}

function* customerMonths(world: World): Slices<CustomerMonth[]> {
  const known = new Map<string, CustomerMonth>()
  yield* goThrough(world.charges.values(), ({ customerId, month }) => {
    known.set(`${customerId} ${month}`, { customerId, month })
  })
  return [...known.values()]
}

function recordsAgree(world: World, { customerId, month }: CustomerMonth): string | undefined {
  let listed = zero
  for (const { first: record, count } of alikeRecordsOf(world, customerId, spanOfMonth(month))) {
    const parts = paidTogether(record)
    // Stryker disable next-line ConditionalExpression: what is left to settle makes up for what a record says wrongly.
    const charged = subtract(subtract(record.official, record.discount), record.erased)
    if (parts !== record.payable || charged !== record.payable) return record.id
    listed = add(listed, times(record.payable, count))
  }
  const charged = sumOf(chargesIn(world, customerId, spanOfMonth(month)).map((each) => add(each.amount, each.coupons)))
  return differ(`${customerId} in ${month}`, listed, charged)
}

function sumsAgree({ world, sumsOfMonth }: Summed, of: CustomerMonth): string | undefined {
  const { customerId, month } = of
  const sums = sumsOfMonth(of)
  // Stryker disable all: no record makes sums disagree with themselves, only another rule would.
  for (const sum of sums) {
    const parts = paidTogether(sum)
    const what = `${customerId} in ${month}, ${sum.service}`
    const wrong =
      differ(what, parts, sum.consumed) ??
      differ(what, add(sum.consumed, sum.truncated), subtract(sum.official, sum.discount)) ??
      differ(what, sum.consumed, cutToCents(sum.consumed))
    if (wrong !== undefined) return wrong
  }
  // Stryker restore all
  let listed = zero
  for (const { first, count } of alikeRecordsOf(world, customerId, spanOfMonth(month)))
    listed = add(listed, times(add(first.payable, first.erased), count))
  const summed = sumOf(sums.map((each) => add(each.consumed, each.truncated)))
  return differ(`${customerId} in ${month}`, listed, summed)
}

// Stryker disable all: no record makes sums disagree with themselves, only another rule would.
function servicesAgree({ sumsOfMonth }: Summed, of: CustomerMonth): string | undefined {
  const { customerId, month } = of
  const sums = sumsOfMonth(of)
  const total = (rows: typeof sums): Amount => sumOf(rows.map((each) => each.consumed))
  return differ(`${customerId} in ${month}`, total(byService(sums)), total(sums))
}
// Stryker restore all

function* billAgrees({ world, sumsOfMonth }: Summed, bill: Bill): Slices<string | undefined> {
  const { month } = bill
  const span = spanOfMonth(month)
  const owed = { use: zero, refund: zero }
  yield* goThrough(world.spendings.keys(), (customerId) => {
    const isOwed = chargesIn(world, customerId, span).some((each) => each.payer === 'partner')
    const sums = isOwed ? sumsOfMonth({ customerId, month }) : []
    for (const { type, debt } of sums) owed[type] = add(owed[type], debt)
  })
  const settled = (amount: Amount): Amount => cutToCents(settledPart(amount, bill.ratio ?? 1))
  return (
    differ(month, bill.due, sumOf([bill.consumed, bill.refunds, bill.adjustments])) ??
    differ(month, bill.consumed, settled(owed.use)) ??
    differ(month, bill.refunds, settled(owed.refund))
  )
}

function invoiceAgrees(world: World, { month, settledAt, due, tax }: Bill): string | undefined {
  if (settledAt === undefined || due <= zero) return undefined
  const invoices = [...world.invoices.values()].filter((each) => each.kind === 'partner_bill' && each.month === month)
  return differ(month, sumOf(invoices.map((each) => each.amount)), add(due, tax))
}

function budgetAgrees(world: World, customerId: string): string | undefined {
  const { used, period } = viewBudget(world, customerId)
  if (period === 'package') return undefined
  const month = billingMonthOf(world.now)
  const charged = sumOf(chargesIn(world, customerId, spanOfMonth(month)).map((each) => each.amount))
  // Stryker disable next-line EqualityOperator: zero is zero either way.
  return differ(customerId, used, charged < zero ? zero : charged)
}

function* quotaAgrees(world: World): Slices<string | undefined> {
  const { due, settled } = billed(world)
  let open = zero
  yield* goThrough(world.charges.values(), ({ payer, month, amount }) => {
    if (payer === 'partner' && world.bills.get(month)?.publishedAt === undefined) open = add(open, amount)
  })
  const unbilled = settledPart(open, partnerRatio(world))
  return differ('used', consumptionQuota(world).used, add(subtract(due, settled), unbilled))
}
