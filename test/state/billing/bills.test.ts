import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import {
  adjustBill,
  type Bill,
  billed,
  closeMonth,
  findBill,
  type Invoice,
  listInvoices,
  publishBill,
  ratioIn,
  runSettlement,
  settleBill,
} from '../../../src/state/billing/bills.ts'
import { consumptionQuota } from '../../../src/state/billing/consumption-quota.ts'
import type { Budget } from '../../../src/state/ledger/budgets.ts'
import { useOnConsole } from '../../../src/state/ordering/purchases.ts'
import { atOnce } from '../../../src/state/engine/slices.ts'
import { onlyOf, type World } from '../../../src/state/engine/world.ts'
import { type Amount, amountText, sumOf, toAmount, zero } from '../../../src/units/amount.ts'
import { addMonths, billingMonthOf } from '../../../src/units/calendar.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { amounts, at, chargeByHand } from '../../helpers/charges-by-hand.ts'
import { addMember, basketItem, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

const may = billingMonthOf(at('2026-05-06T00:00:00Z'))
const june = billingMonthOf(at('2026-06-06T00:00:00Z'))

/** A world whose May has the charges that `fill` makes; those of customers `c` and `d` are known to have spent. */
function world(fill: (to: World) => void): World {
  const made = emptyWorld(1)
  made.now = at('2026-06-01T00:00:00+08:00')
  fill(made)
  for (const customerId of ['d', 'c']) made.spendings.set({ customerId, month: may, inMonth: zero, beforeMonth: zero })
  made.totals.set({ charged: sumOf([...made.charges.values()].map((each) => each.amount)) })
  return made
}

const set = (to: World, change: object): void => {
  to.settings.set({ ...onlyOf(to.settings), ...change })
}

const ofMay = '2026-05-10T00:00:00Z'
const cents = (text: string) => amounts({ amount: text })

/** The amounts of a record, as text. */
function shown(row: object | undefined): Record<string, unknown> {
  const write = (value: unknown): unknown => (typeof value === 'bigint' ? amountText(value as Amount, 8) : value)
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, write(value)]))
}

const billOf = (from: World, month = may): Record<string, unknown> => shown(from.bills.get(month))

/** The bill of May, closed and published. */
function published(fill: (to: World) => void): World {
  const made = world(fill)
  atOnce(closeMonth(made, may))
  made.now = at('2026-06-05T12:00:00+08:00')
  atOnce(publishBill(made, may))
  return made
}

const buys = (amount: string) => (to: World) => chargeByHand(to, ofMay, cents(amount))

it('a bill has what all resale customers were charged in its month, to the cent, and refunds apart', () => {
  const made = world((to) => {
    for (const customerId of ['c', 'd']) chargeByHand(to, ofMay, { customerId, ...cents('10.129') })
    chargeByHand(to, ofMay, { ...cents('-2.5'), kind: 'unsubscription' })
    chargeByHand(to, ofMay, { customerId: 'e', ...cents('5'), payer: 'customer', cash: toAmount(5) })
    chargeByHand(to, '2026-04-30T15:59:59Z', cents('100'))
    chargeByHand(to, '2026-05-31T16:00:00Z', cents('100'))
  })
  made.spendings.set({ customerId: 'e', month: may, inMonth: zero, beforeMonth: zero })
  atOnce(closeMonth(made, may))
  expect(billOf(made)).toEqual({
    month: '2026-05',
    ratio: 1,
    ...{ consumed: '20.24000000', refunds: '-2.50000000', adjustments: '0.00000000', due: '17.74000000' },
    ...{ tax: '1.77000000', charged: '17.75800000' },
  })
  expect(fromInstant(required(made.dueEvents.get('bill-publication 2026-05'), 'its publication').at)).toBe(
    '2026-06-05T04:00:00Z',
  )
})

it('a month without charges has a bill if something adjusts it, and none if not', () => {
  const made = world((to) => chargeByHand(to, ofMay, { ...cents('5'), payer: 'customer', cash: toAmount(5) }))
  atOnce(closeMonth(made, may))
  expect([made.bills.size, made.dueEvents.get('bill-publication 2026-05')]).toEqual([0, undefined])
  adjustBill(made, may, { amount: toAmount('-3'), reason: 'an interruption' })
  adjustBill(made, june, { amount: toAmount('-7'), reason: 'another' })
  atOnce(closeMonth(made, may))
  expect(billOf(made)).toMatchObject({ adjustments: '-3.00000000', due: '-3.00000000', tax: '0.00000000' })
})

it('hours that nobody has looked at yet are in the bill of their month', () => {
  const made = world((to) => {
    const { customer } = addMember(to, 1, 0)
    to.now = at('2026-05-31T12:00:00Z')
    useOnConsole(to, customer, [basketItem(0, { period: 'month', periods: 1 })])
    to.now = at('2026-05-31T16:00:00Z')
  })
  atOnce(closeMonth(made, may))
  expect([...made.charges.values()].map((each) => [each.month, each.run?.hours])).toEqual([['2026-05', 4]])
  expect(required(made.bills.get(may), 'the bill').consumed).toBeGreaterThan(zero)
})

it.each<readonly [due: string, taxPercent: number, tax: string]>([
  ['10', 10, '1.00'],
  ['0.19', 10, '0.01'],
  ['0.09', 10, '0.00'],
  ['10', 0, '0.00'],
  ['10', 7.25, '0.72'],
  ['-10', 10, '0.00'],
])('of %s due, %s percent of tax are %s', (due, taxPercent, tax) => {
  const made = world(buys(due))
  set(made, { taxPercent })
  atOnce(closeMonth(made, may))
  expect(amountText(required(made.bills.get(may), 'the bill').tax)).toBe(tax)
})

it('has of what customers owe the ratio of the day on which it was closed', () => {
  const made = world((to) => {
    buys('10.03')(to)
    chargeByHand(to, ofMay, { ...cents('-2.03'), kind: 'unsubscription' })
  })
  set(made, { partnerRatio: 0.75 })
  atOnce(closeMonth(made, may))
  set(made, { partnerRatio: 0.5 })
  expect(billOf(made)).toMatchObject({ consumed: '7.52000000', refunds: '-1.52000000', due: '6.00000000', ratio: 0.75 })
  expect([ratioIn(made, may), ratioIn(made, june)]).toEqual([0.75, 0.5])
  set(made, { partnerRatio: undefined })
  expect(ratioIn(made, june)).toBe(1)
})

it('is adjusted until it has appeared, before and after it was closed', () => {
  const made = world(buys('10'))
  const adjust = (amount: string) => adjustBill(made, may, { amount: toAmount(amount), reason: 'r' })
  expect(shown(adjust('-1'))).toMatchObject({ month: '2026-05', amount: '-1.00000000', reason: 'r', at: made.now })
  atOnce(closeMonth(made, may))
  expect(billOf(made)).toMatchObject({ adjustments: '-1.00000000', due: '9.00000000', tax: '0.90000000' })
  adjust('-12')
  expect(billOf(made)).toMatchObject({ adjustments: '-13.00000000', due: '-3.00000000', tax: '0.00000000' })
  adjust('4.5')
  expect(billOf(made)).toMatchObject({ adjustments: '-8.50000000', due: '1.50000000', tax: '0.15000000' })
  expect(billOf(made)).toMatchObject({ consumed: '10.00000000', refunds: '0.00000000' })
  atOnce(publishBill(made, may))
  expect(adjust('1')).toBeUndefined()
  expect([made.adjustments.size, billOf(made)['due']]).toEqual([3, '1.50000000'])
})

it('is all zero to the partner before it has appeared', () => {
  const made = world(buys('10'))
  const nothing = { consumed: zero, refunds: zero, adjustments: zero, due: zero, tax: zero, charged: zero }
  expect(findBill(made, '2026-05')).toEqual({ month: '2026-05', ...nothing })
  atOnce(closeMonth(made, may))
  expect(findBill(made, '2026-05')).toEqual({ month: '2026-05', ...nothing })
  atOnce(publishBill(made, may))
  expect(findBill(made, '2026-05')).toEqual(made.bills.get(may))
})

it('appears with the settlement on the agenda, and does not where there is none', () => {
  const made = published(buys('10'))
  expect(made.bills.get(may)?.publishedAt).toBe(made.now)
  expect(fromInstant(required(made.dueEvents.get('bill-settlement 2026-05'), 'its settlement').at)).toBe(
    '2026-06-15T04:00:00Z',
  )
  expect(atOnce(publishBill(made, may))).toBe('the bill of 2026-05 has appeared')
  expect(atOnce(publishBill(made, june))).toBe('there is no bill')
  expect(made.dueEvents.get('bill-settlement 2026-06')).toBeUndefined()
})

it('is settled once, when it has appeared, and not by itself where that is set', () => {
  const made = world(buys('10'))
  expect(settleBill(made, may)).toBeUndefined()
  atOnce(closeMonth(made, may))
  expect([settleBill(made, may), runSettlement(made, may)]).toEqual([undefined, 'there is nothing to settle'])
  atOnce(publishBill(made, may))
  set(made, { billSettlement: 'manual' })
  expect(runSettlement(made, may)).toBe('the bill of 2026-05 waits for its settlement')
  expect(made.bills.get(may)?.settledAt).toBeUndefined()
  set(made, { billSettlement: 'automatic' })
  expect(runSettlement(made, may)).toBe('the bill of 2026-05 is settled')
  expect(made.bills.get(may)).toMatchObject({ settledAt: made.now, publishedAt: made.now })
  expect(runSettlement(made, may)).toBe('there is nothing to settle')
  expect([settleBill(made, may), made.invoices.size]).toEqual([undefined, 1])
})

it.each<readonly [amount: string, invoices: readonly object[]]>([
  ['10', [{ kind: 'partner_bill', month: '2026-05', amount: '11.00000000', tax: '1.00000000' }]],
  ['0', []],
  ['-10', []],
])('settled with %s due, it has the invoices %j', (amount, invoices) => {
  const made = published(buys(amount))
  made.now = at('2026-06-20T00:00:00Z')
  settleBill(made, may)
  const ownerId = ownCaller(made).domainId
  const found = [...made.invoices.values()].map((each) => shown(each))
  expect(found).toMatchObject(invoices.map((each) => ({ ...each, ownerId, appliedAt: made.now })))
  expect(found).toHaveLength(invoices.length)
})

it('appears with invoices of customers that pay themselves, of what coupons left, and no other', () => {
  const own = { payer: 'customer' } as const
  const made = published((to) => {
    const bought = amounts({ amount: '7.129', coupons: '2', discount: '1', cash: '7.129' })
    chargeByHand(to, ofMay, { ...own, ...bought })
    chargeByHand(to, ofMay, { ...own, ...amounts({ amount: '3', cash: '3' }), service: 'ebs' })
    chargeByHand(to, '2026-05-31T16:00:00Z', { ...own, ...amounts({ amount: '100', cash: '100' }) })
    chargeByHand(to, ofMay, { ...cents('10'), customerId: 'd' })
  })
  expect([...made.invoices.values()].map((each) => shown(each))).toMatchObject([
    { ownerId: 'c', kind: 'customer_month', month: '2026-05', amount: '10.12000000', tax: '0.00000000' },
  ])
  const nothing = published((to) => {
    chargeByHand(to, ofMay, { ...own, ...amounts({ coupons: '5' }) })
    chargeByHand(to, ofMay, { ...cents('10'), customerId: 'd' })
  })
  expect(nothing.invoices.size).toBe(0)
})

it('customers have their invoices in the order of their ids', () => {
  const made = published((to) => {
    for (const customerId of ['d', 'c'])
      chargeByHand(to, ofMay, { customerId, payer: 'customer', ...amounts({ amount: '1', cash: '1' }) })
    chargeByHand(to, ofMay, cents('10'))
  })
  expect([...made.invoices.values()].map((each) => each.ownerId)).toEqual(['c', 'd'])
})

const budget: Budget = {
  customerId: 'c',
  period: 'package',
  limit: toAmount(100),
  freezing: 'manual',
  countsFrom: toAmount(5),
  since: may,
  alerted: { share: 75, turn: 'package' },
}

it.each<readonly [what: string, Partial<Budget>, countsFrom: string, share: number]>([
  ['counts list prices from behind what was settled', {}, '17.00', 0],
  ['that is newer stays as it is', { since: june }, '5.00', 75],
  ['of the month stays as it is', { period: 'monthly' }, '5.00', 75],
])('when a bill is settled, a budget that %s', (_what, change, countsFrom, share) => {
  const made = published((to) => {
    chargeByHand(to, ofMay, amounts({ amount: '10', discount: '2' }))
    chargeByHand(to, ofMay, { ...amounts({ amount: '3', cash: '3' }), payer: 'customer' })
    chargeByHand(to, '2026-05-31T16:00:00Z', cents('50'))
    to.budgets.set({ ...budget, ...change })
  })
  settleBill(made, may)
  const now = required(made.budgets.get('c'), 'the budget')
  expect([amountText(now.countsFrom), now.alerted.share]).toEqual([countsFrom, share])
})

it('a month in which more was given back moves no budget', () => {
  const made = published((to) => {
    chargeByHand(to, ofMay, cents('-10'))
    to.budgets.set(budget)
  })
  settleBill(made, may)
  expect(made.budgets.get('c')?.countsFrom).toBe(budget.countsFrom)
})

const bill: Bill = {
  ...{ month: may, consumed: zero, refunds: zero, adjustments: zero, tax: toAmount(1) },
  ...{ due: toAmount(10), charged: toAmount('10.5') },
}

it('the quota is used by what is due and not settled, and by what no bill that has appeared stands for', () => {
  const made = emptyWorld(1)
  made.totals.set({ charged: toAmount(100) })
  const used = () => shown(consumptionQuota(made))
  expect(used()).toMatchObject({ quota: '100000.00000000', due: '0.00000000', unbilled: '100.00000000' })
  made.bills.set(bill)
  expect(used()).toMatchObject({ due: '0.00000000', unbilled: '100.00000000', used: '100.00000000' })
  made.bills.set({ ...bill, publishedAt: made.now })
  made.bills.set({ ...bill, month: june, due: toAmount(7), charged: toAmount(8), publishedAt: made.now })
  expect(used()).toMatchObject({ due: '17.00000000', unbilled: '81.50000000', used: '98.50000000' })
  made.bills.set({ ...bill, publishedAt: made.now, settledAt: made.now })
  expect(shown(billed(made))).toEqual({ due: '17.00000000', charged: '18.50000000', settled: '10.00000000' })
  expect(used()).toMatchObject({ due: '7.00000000', unbilled: '81.50000000', used: '88.50000000' })
  set(made, { partnerRatio: 0.5 })
  expect(used()).toMatchObject({ unbilled: '40.75000000', used: '47.75000000', balance: '0.00000000' })
})

it('lists the invoices of the account that calls, those of both moments too, newest first and in pages', () => {
  const made = emptyWorld(1)
  const caller = { ...ownCaller(made), domainId: 'c' }
  const from = at('2026-06-01T00:00:00Z')
  const until = addMonths(from, 3)
  const invoice: Omit<Invoice, 'invoiceId' | 'appliedAt'> = {
    ...{ number: '1', ownerId: 'c', month: may, kind: 'customer_month', amount: zero, tax: zero },
  }
  for (const appliedAt of [from - 1, from, addMonths(from, 1), addMonths(from, 2), until, until + 1])
    made.invoices.set({ ...invoice, invoiceId: `i-${appliedAt}`, appliedAt: at(new Date(appliedAt).toISOString()) })
  made.invoices.set({ ...invoice, invoiceId: 'foreign', ownerId: 'd', appliedAt: from })
  const list = (page: number, size: number, ownerId = 'c') => {
    const { count, page: rows } = listInvoices(made, caller, { ownerId, from, until, page, size })
    return [count, ...rows.map((each) => Number(each.appliedAt))]
  }
  const all = [until, addMonths(from, 2), addMonths(from, 1), from].map(Number)
  expect(list(1, 10)).toEqual([4, ...all])
  expect([list(1, 3), list(2, 3), list(3, 3)]).toEqual([[4, ...all.slice(0, 3)], [4, all[3]], [4]])
  expect(list(1, 10, 'd')).toEqual([0])
})
