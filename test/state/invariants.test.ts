import type { Customer } from '../../src/state/customers/customers.ts'
import type { Spending } from '../../src/state/ledger/spending.ts'
import { add, toAmount, zero } from '../../src/units/amount.ts'
import { later } from '../../src/units/instant.ts'
import { type Change, changeByHand } from '../helpers/change-by-hand.ts'
import { itBreaks, itKeeps } from '../helpers/laws.ts'
import { fullWorld } from '../helpers/full-world.ts'
import { required } from '../helpers/required.ts'

const { world, buyer, debtor, applicant } = fullWorld()
const least = toAmount('0.00000001')

const customer = ({ customerId }: Customer, change: Change<Customer>): string =>
  changeByHand(
    world.customers,
    (each) => each.customerId === customerId,
    () => change,
  ).customerId

const spending = (change: (was: Spending) => Change<Spending>): string =>
  changeByHand(world.spendings, (each) => each.customerId === buyer.customerId, change).customerId

const due = (id: string, milliseconds: number): string => {
  world.dueEvents.set({ id, kind: 'usage-export', subject: id, at: later(world.now, milliseconds) })
  return id
}

const dropStage = (): string => {
  world.dueEvents.delete(`arrears ${debtor.customerId}`)
  return debtor.customerId
}

const spent = 'what a customer has spent is the sum of its charges'
const spentAtList = 'what a customer has spent at list price is the sum of its official prices'
const arrears = 'a customer is in arrears as long as it is in debt, and its next stage is on the agenda'
const budgets = 'only associated resale customers have budgets'
const reviews = 'a customer under review has an application under review'

itBreaks(world, [
  [
    'what the partner owes is the sum of the charges of its resale customers',
    'it owes more',
    () => {
      const { charged } = changeByHand(
        world.totals,
        () => true,
        (was) => ({ charged: add(was.charged, least) }),
      )
      return `charges ${charged}, total ${add(charged, least)}`
    },
  ],
  [spent, 'more is said for the month', () => spending(({ inMonth }) => ({ inMonth: add(inMonth, least) }))],
  [spent, 'more is said before', () => spending(({ beforeMonth }) => ({ beforeMonth: add(beforeMonth, least) }))],
  [
    spentAtList,
    'more is said for the month',
    () => spending(({ listInMonth = zero }) => ({ listInMonth: add(listInMonth, least) })),
  ],
  [
    spentAtList,
    'more is said before',
    () => spending(({ listBeforeMonth = zero }) => ({ listBeforeMonth: add(listBeforeMonth, least) })),
  ],
  [arrears, 'its next stage is not planned', dropStage],
  [
    arrears,
    'a stage is planned after the last',
    () => customer(debtor, { arrears: { since: world.now, stage: 'released' } }),
  ],
  [
    arrears,
    'it is in debt and not in arrears',
    () => {
      dropStage()
      return customer(debtor, { arrears: undefined })
    },
  ],
  [
    arrears,
    'it is in arrears and all that it has used is its credit',
    () => customer(debtor, { wallet: { cash: zero, credit: toAmount('2'), creditUsed: toAmount('2') } }),
  ],
  [budgets, 'one has left', () => customer(buyer, { association: 'left' })],
  [budgets, 'one is of the referral model', () => customer(buyer, { model: 'referral' })],
  [
    budgets,
    'one is of nobody',
    () => {
      const budget = required(world.budgets.get(buyer.customerId), 'a budget')
      world.budgets.set({ ...budget, customerId: 'nobody' })
      return 'nobody'
    },
  ],
  [reviews, 'there is no application', () => customer(buyer, { realName: 'reviewing' })],
  [
    reviews,
    'the application has ended',
    () =>
      changeByHand(
        world.realNameApplications,
        (each) => each.customerId === applicant.customerId,
        () => ({ state: 'passed' as const }),
      ).customerId,
  ],
  ['every reseller of a customer is known', 'one is not', () => customer(debtor, { resellerId: 'nobody' })],
  ['nothing is due before the present', 'something is late', () => due('late', -1)],
])

itKeeps(world, [
  [
    'sums of an older version, of which those at list price are not known',
    () => spending(() => ({ listInMonth: undefined, listBeforeMonth: undefined })),
  ],
  ['sums whose list price is known for the month', () => spending(() => ({ listBeforeMonth: undefined }))],
  ['sums whose list price is known for the months before', () => spending(() => ({ listInMonth: undefined }))],
  ['something that is due now', () => due('now', 0)],
  [
    'a released debtor without a plan',
    () => {
      dropStage()
      customer(debtor, { arrears: { since: world.now, stage: 'released' } })
    },
  ],
  [
    'a reseller that is known',
    () => {
      const names = { accountName: 'r', name: 'R', mobilePhone: '', email: '' }
      const manager = { accountManagerId: '', accountManagerName: '' }
      world.resellers.set({ resellerId: 'known', ...names, ...manager, associatedOn: world.now })
      customer(debtor, { resellerId: 'known' })
    },
  ],
])
