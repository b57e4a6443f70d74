import { expect, it } from 'vitest'
import type { Bill, Invoice } from '../../../src/state/billing/bills.ts'
import { reconcile } from '../../../src/state/billing/reconciliation.ts'
import type { Charge } from '../../../src/state/ledger/charges.ts'
import { add, amountText, subtract, toAmount, zero } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { type Change, changeByHand, lookAfter } from '../../helpers/change-by-hand.ts'
import { fullWorld } from '../../helpers/full-world.ts'
import { required } from '../../helpers/required.ts'

const { world, buyer, applicant } = fullWorld()
const least = toAmount('0.00000001')
const cent = toAmount('0.01')

const charge = (fits: (each: Charge) => boolean, change: (each: Charge) => Change<Charge>): Charge =>
  changeByHand(world.charges, (each) => each.payer === 'partner' && fits(each), change)

const bill = (month: string, change: (each: Bill) => Partial<Bill>): Bill =>
  changeByHand(world.bills, (each) => each.month === month, change)

const invoice = (change: (each: Invoice) => Partial<Invoice>): Invoice =>
  changeByHand(world.invoices, (each) => each.kind === 'partner_bill', change)

const spentMore = (): unknown =>
  changeByHand(
    world.spendings,
    (each) => each.customerId === buyer.customerId,
    ({ inMonth }) => ({ inMonth: add(inMonth, least) }),
  )

/** The checks that find something, and what they name, without amounts. */
function findings(): unknown[] {
  return reconcile(world).flatMap(({ name, detail }) =>
    detail === undefined ? [] : [[name, detail.replace(/:.*/, '')]],
  )
}

const records = 'the records of a month add up to the ledger'
const sums = 'the sums of a month are its records, cut to the cent'
const bills = 'the bill of the partner is the sum of what its customers owe'
const invoices = 'a settled bill has an invoice of what is due and its tax'
const budgets = 'what a budget says is used is what the ledger has'
const quota = 'the quota is used by what is due and what is in no bill'
const isRenewal = ({ kind }: Charge): boolean => kind === 'renewal'
const isUseIn = (month: string) => (each: Charge) => each.run !== undefined && each.month === month
const id = buyer.customerId

it('agrees, and says how much it compared', () => {
  expect(reconcile(world).map(({ compared, ...rest }) => [compared, rest])).toEqual([
    [5, { name: records }],
    [5, { name: sums }],
    [5, { name: 'the sums by service are the sums by resource type' }],
    [2, { name: bills }],
    [2, { name: invoices }],
    [2, { name: budgets }],
    [1, { name: quota }],
  ])
})

it.each<readonly [what: string, change: () => unknown, found: (changed: unknown) => unknown[]]>([
  [
    'a purchase has more discount',
    () => charge(isRenewal, ({ discount }) => ({ discount: add(discount, least) })).id,
    (name) => [
      [records, name],
      [sums, `${id} in 2026-03`],
    ],
  ],
  [
    'an hour has more discount',
    () =>
      charge(isUseIn('2026-03'), ({ run }) => {
        const { perHour, ...rest } = required(run, 'hours')
        return { run: { ...rest, perHour: { ...perHour, discount: add(perHour.discount, least) } } }
      }).id,
    (name) => [
      [records, `${String(name)}-1`],
      [sums, `${id} in 2026-03`],
    ],
  ],
  [
    'use costs more than its hours',
    () => charge(isUseIn('2026-02'), ({ amount }) => ({ amount: add(amount, least) })),
    () => [[records, `${id} in 2026-02`]],
  ],
  [
    'use has more coupons than its hours',
    () => charge(isUseIn('2026-02'), () => ({ coupons: least })),
    () => [[records, `${id} in 2026-02`]],
  ],
  ...['2026-01', '2026-02'].map(
    (month) =>
      [
        `more is due for ${month}`,
        () => bill(month, ({ due }) => ({ due: add(due, cent) })),
        () => [[bills, month], ...(month === '2026-01' ? [[invoices, month]] : [])],
      ] as const,
  ),
  [
    'more was used for a bill, and less written off',
    () =>
      bill('2026-02', ({ consumed, adjustments }) => ({
        consumed: add(consumed, cent),
        adjustments: subtract(adjustments, cent),
      })),
    () => [[bills, '2026-02']],
  ],
  [
    'less was given back in a bill, and more written off',
    () =>
      bill('2026-01', ({ refunds, adjustments }) => ({
        refunds: add(refunds, cent),
        adjustments: subtract(adjustments, cent),
      })),
    () => [[bills, '2026-01']],
  ],
  ['a bill has another ratio', () => bill('2026-01', () => ({ ratio: 0.5 })), () => [[bills, '2026-01']]],
  [
    'an invoice is of less',
    () => invoice(({ amount }) => ({ amount: subtract(amount, cent) })),
    () => [[invoices, '2026-01']],
  ],
  [
    'an invoice leaves the tax out',
    () => invoice(({ amount, tax }) => ({ amount: subtract(amount, tax) })),
    () => [[invoices, '2026-01']],
  ],
  [
    'an invoice is of another month',
    () => invoice(() => ({ month: billingMonthOf(world.now) })),
    () => [[invoices, '2026-01']],
  ],
  ['an invoice is of another kind', () => invoice(() => ({ kind: 'customer_month' })), () => [[invoices, '2026-01']]],
  ['more is said to be spent', spentMore, () => [[budgets, id]]],
  [
    'a bill stands for more charges',
    () => bill('2026-01', ({ charged }) => ({ charged: add(charged, cent) })),
    () => [[quota, 'used']],
  ],
  [
    'the partner owes more',
    () =>
      changeByHand(
        world.totals,
        () => true,
        ({ charged }) => ({ charged: add(charged, cent) }),
      ),
    () => [[quota, 'used']],
  ],
])('finds that %s', (_what, change, found) => {
  let changed: unknown
  const seen = lookAfter(world, () => (changed = change()), findings)
  expect(seen).toEqual(found(changed))
})

it.each<readonly [what: string, change: () => unknown]>([
  [
    'a settled bill with nothing due has no invoice',
    () => {
      const { due } = bill('2026-01', ({ adjustments, due: was }) => ({
        adjustments: subtract(adjustments, was),
        due: zero,
      }))
      invoice(() => ({ kind: 'customer_month' }))
      return due
    },
  ],
  [
    'a one-off budget counts list prices',
    () => {
      spentMore()
      return changeByHand(
        world.budgets,
        (each) => each.customerId === id,
        () => ({ period: 'package' as const }),
      )
    },
  ],
  [
    'more was given back in a month than charged',
    () => {
      const { customerId } = applicant
      const given = required(
        [...world.charges.values()].find((each) => each.kind === 'unsubscription'),
        'a refund',
      )
      const month = required([...world.charges.values()].find(isRenewal), 'a charge of March')
      world.charges.set({ ...given, id: 'given', customerId, at: month.at, month: month.month, official: given.amount })
      changeByHand(
        world.totals,
        () => true,
        ({ charged }) => ({ charged: add(charged, given.amount) }),
      )
      return changeByHand(
        world.budgets,
        (each) => each.customerId === customerId,
        () => ({ period: 'monthly' as const }),
      )
    },
  ],
  [
    'a customer that pays itself owes for a month',
    () =>
      changeByHand(
        world.charges,
        ({ payer, month }) => payer === 'customer' && month === '2026-01',
        () => ({ cash: zero }),
      ),
  ],
  [
    'a customer has paid something itself before its partner paid for it',
    () =>
      charge(
        ({ month }) => month === '2026-01',
        () => ({ payer: 'customer' }),
      ),
  ],
])('finds nothing where %s', (_what, change) => {
  expect(lookAfter(world, change, findings)).toEqual([])
})

it('shows both amounts, to eight decimals', () => {
  const [wrong] = lookAfter(world, spentMore, () => reconcile(world).filter((each) => each.detail !== undefined))
  const { inMonth } = required(world.spendings.get(id), 'what was spent')
  expect(wrong?.detail).toBe(`${id}: ${amountText(add(inMonth, least), 8)} and ${amountText(inMonth, 8)}`)
})
