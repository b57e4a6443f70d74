import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { type Caller, ownCaller } from '../../../src/state/accounts/accounts.ts'
import type { Customer } from '../../../src/state/customers/customers.ts'
import { disassociateCustomer } from '../../../src/state/ledger/disassociation.ts'
import {
  type BudgetChange,
  findBudget,
  followBudget,
  hoursToAlert,
  listBudgetRecords,
  listBudgets,
  removeBudget,
  setBudget,
} from '../../../src/state/ledger/budgets.ts'
import { addSpending } from '../../../src/state/ledger/charges.ts'
import { fundingOf, refuseShort } from '../../../src/state/ledger/funding.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText, toAmount } from '../../../src/units/amount.ts'
import { addMonths, billingMonthOf } from '../../../src/units/calendar.ts'
import { later } from '../../../src/units/instant.ts'
import { addMember, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'
import { toldOf } from '../../helpers/told.ts'

interface Stage {
  readonly world: World
  readonly id: string
  readonly caller: Caller
  readonly set: (change: Partial<BudgetChange>) => unknown
  readonly spend: (amount: string, official?: string) => void
  readonly used: () => string
  /** What the partner was told, oldest first. */
  readonly told: () => string[]
}

/** A resale customer without a budget. */
function stage(): Stage {
  const world = emptyWorld(1)
  const { customerId: id } = addMember(world, 1, 0).customer
  const caller = ownCaller(world)
  const usual = { customerId: id, indirectPartnerId: undefined, period: 'monthly', unfreeze: false } as const
  return {
    ...{ world, id, caller },
    set: (change) => setBudget(world, caller, { ...usual, limit: toAmount(100), freezing: undefined, ...change }),
    spend(amount, official = amount) {
      addSpending(world, id, {
        month: billingMonthOf(world.now),
        amount: toAmount(amount),
        official: toAmount(official),
      })
      followBudget(world, id)
    },
    used() {
      const found = findBudget(world, caller, { customerId: id, indirectPartnerId: undefined })
      return isRefusal(found) ? found.refusal : amountText(found.used)
    },
    told: () => [...world.mails.values()].map((each) => each.subject),
  }
}

const nextMonth = ({ world }: Stage): void => {
  world.now = addMonths(world.now, 1)
}

it('checks the reseller, then the customer, then what its association allows', () => {
  const { world, id, set } = stage()
  const kind = 'distributor'
  const distributor = { ...ownCaller(world), kind } as const
  const known = { resellerId: 'r', accountName: 'r', name: '', mobilePhone: '', email: '', associatedOn: world.now }
  world.resellers.set({ ...known, accountManagerId: '', accountManagerName: '' })
  const referral = addCustomer(world, { domainName: 'referral', model: 'referral', resellerId: 'r' }).customerId
  const resale = addCustomer(world, { domainName: 'resale', resellerId: 'r' }).customerId
  const left = addCustomer(world, { domainName: 'left', resellerId: 'r', association: 'left' }).customerId
  const asked = (indirectPartnerId: string, customerId: string): unknown => {
    const found = findBudget(world, distributor, { indirectPartnerId, customerId })
    return isRefusal(found) ? found.refusal : 'found'
  }
  expect([
    asked('nobody', id),
    asked('', resale),
    asked('r', id),
    asked('r', left),
    asked('r', referral),
    asked('r', resale),
  ]).toEqual([
    ...['reseller_not_yours', 'customer_not_yours', 'customer_not_yours', 'customer_not_yours'],
    ...['association_type_unfit', 'found'],
  ])
  expect(set({ customerId: referral })).toMatchObject({ refusal: 'customer_not_yours' })
  const list = (indirectPartnerId: string) =>
    listBudgets(world, distributor, { customerIds: [resale, referral, id, left, resale], indirectPartnerId })
  expect(list('r')).toMatchObject([{ customerId: resale, limit: 0n, period: 'monthly' }])
  expect(list('nobody')).toMatchObject({ refusal: 'reseller_not_yours' })
  const records = (indirectPartnerId: string, customerId: string) =>
    listBudgetRecords(world, distributor, { ...everyRecord, indirectPartnerId, customerId })
  expect([records('nobody', resale), records('r', id), records('r', left)]).toMatchObject([
    { refusal: 'reseller_not_yours' },
    { refusal: 'customer_not_yours' },
    { count: 0, page: [] },
  ])
})

const everyRecord = { operation: undefined, period: undefined, offset: 0, limit: 10 }

it.each<readonly [used: string, told: readonly number[]]>([
  ['74.99', []],
  ['75', [75]],
  ['89.99', [75]],
  ['90', [90]],
  ['99.99', [90]],
  ['100', [100]],
  ['250', [100]],
])('of a budget of 100, %s at once is told as %j', (used, told) => {
  const { set, spend, told: mails } = stage()
  set({})
  spend(used)
  expect(mails()).toEqual(told.map((share) => `Budget of member-1: ${share}% used`))
})

it('tells of each share once a month, and of none that was reached when the budget was set', () => {
  const scene = stage()
  const { set, spend, told } = scene
  spend('80')
  set({})
  spend('5')
  expect(told()).toEqual([])
  for (const amount of ['5', '1', '9', '50']) spend(amount)
  expect(told()).toEqual(['Budget of member-1: 90% used', 'Budget of member-1: 100% used'])
  nextMonth(scene)
  spend('74')
  spend('1')
  expect(told().slice(2)).toEqual(['Budget of member-1: 75% used'])
})

it('tells of a one-off budget once, whatever month it is', () => {
  const scene = stage()
  scene.set({ period: 'package' })
  scene.spend('80')
  nextMonth(scene)
  scene.spend('5')
  expect(scene.told()).toHaveLength(1)
  scene.spend('5')
  expect(scene.told()).toHaveLength(2)
})

it('counts in a month what was charged, and in a one-off budget list prices from the month in which it became one', () => {
  const scene = stage()
  const { set, spend, used } = scene
  spend('4', '5')
  nextMonth(scene)
  spend('6', '7')
  set({ period: 'package' })
  expect(used()).toBe('7.00')
  nextMonth(scene)
  spend('1', '2')
  expect(used()).toBe('9.00')
  set({ period: 'package', limit: toAmount(5) })
  expect(used()).toBe('9.00')
  expect(scene.world.budgets.get(scene.id)?.since).toBe('2026-02')
  set({})
  expect(used()).toBe('1.00')
  set({ period: 'package' })
  expect([used(), scene.world.budgets.get(scene.id)?.since]).toEqual(['2.00', '2026-03'])
})

it('a monthly budget that is set again is of the month of that, and counts the months before it no more', () => {
  const scene = stage()
  scene.spend('5')
  scene.set({})
  nextMonth(scene)
  scene.set({})
  expect(scene.world.budgets.get(scene.id)).toMatchObject({ since: '2026-02', countsFrom: toAmount(5) })
})

it('the use of a budget is never shown below zero', () => {
  const { set, spend, used } = stage()
  set({})
  spend('-5')
  expect(used()).toBe('0.00')
})

it.each<readonly [BudgetChange['freezing'], BudgetChange['freezing'], frozen: boolean]>([
  [undefined, undefined, false],
  ['manual', undefined, false],
  ['automatic', undefined, true],
  ['automatic', 'manual', false],
  ['manual', 'automatic', true],
])('set to freeze %s, then %s, an account that uses it up is frozen: %s', (first, second, frozen) => {
  const { world, id, set, spend } = stage()
  set({ freezing: first })
  set({ freezing: second })
  spend('99.99')
  expect(world.customers.get(id)?.freeze).toBeUndefined()
  spend('0.01')
  expect(world.customers.get(id)?.freeze?.by).toBe(frozen ? 'budget' : undefined)
})

it('a freeze is lifted where that is asked, and stays where it is not', () => {
  const { world, id, set, spend } = stage()
  set({ freezing: 'automatic' })
  spend('100')
  set({ limit: toAmount(1000) })
  expect(world.customers.get(id)?.freeze?.by).toBe('budget')
  set({ limit: toAmount(1000), unfreeze: true })
  expect(world.customers.get(id)?.freeze).toBeUndefined()
})

it.each<
  readonly [limit: string, used: string, perHour: readonly [string, string], Partial<BudgetChange>, number | undefined]
>([
  ['100', '0', ['10', '1'], {}, 8],
  ['100', '74.99', ['10', '1'], {}, 1],
  ['100', '75', ['10', '1'], {}, 2],
  ['100', '90', ['10', '1'], {}, 1],
  ['100', '99.9', ['0.03', '1'], {}, 4],
  ['100', '100', ['10', '1'], {}, undefined],
  ['100', '0', ['0', '1'], {}, undefined],
  ['100', '0', ['-1', '1'], {}, undefined],
  ['100', '0', ['10', '1'], { period: 'package' }, 75],
])('a budget of %s of which %s is used, at %j an hour, set with %j, is told of after %s hours', (...row) => {
  const [limit, used, [amount, official], change, hours] = row
  const { world, id, set, spend } = stage()
  const rate = { amount: toAmount(amount), official: toAmount(official) }
  expect(hoursToAlert(world, id, rate)).toBeUndefined()
  set({ limit: toAmount(limit), ...change })
  spend(used)
  expect(fundingOf(world, id).hoursToReaction(world, id, rate)).toBe(hours)
})

it('history is newest first, by kind and in pages, and ends with what the platform removed', () => {
  const { world, id, caller, set } = stage()
  set({ limit: toAmount(1) })
  set({ limit: toAmount(2), period: 'package' })
  const customer = required(world.customers.get(id), 'the customer')
  disassociateCustomer(world, { ...customer, resellerId: 'once' })
  expect(world.budgets.get(id)).toBeUndefined()
  removeBudget(world, customer)
  const list = (change: object) => {
    const found = listBudgetRecords(world, caller, {
      ...everyRecord,
      customerId: '',
      indirectPartnerId: null,
      ...change,
    })
    return isRefusal(found)
      ? found.refusal
      : [found.count, ...found.page.map((each) => `${each.operation} ${amountText(each.limit)}`)]
  }
  world.customers.set({ ...required(world.customers.get(id), 'the customer'), resellerId: '' })
  const asked = { customerId: id }
  expect(list(asked)).toEqual([3, 'removal 2.00', 'setting 2.00', 'setting 1.00'])
  expect(list({ ...asked, operation: 'setting' })).toEqual([2, 'setting 2.00', 'setting 1.00'])
  expect(list({ ...asked, period: 'package' })).toEqual([2, 'removal 2.00', 'setting 2.00'])
  expect(list({ ...asked, offset: 1, limit: 1 })).toEqual([3, 'setting 2.00'])
  expect(list({ ...asked, offset: 3 })).toEqual([3])
  expect(list({ customerId: 'nobody' })).toBe('customer_not_yours')
  expect([...world.budgetRecords.values()].map((each) => [each.operator, each.resellerId, each.period])).toEqual([
    ['crowd', '', 'monthly'],
    ['crowd', '', 'package'],
    ['system', 'once', 'package'],
  ])
})

it('what is used is looked at again at the end of the hour in which a budget is set', () => {
  const { world, id, set } = stage()
  const used = { resourceId: 'r', customerId: id, status: 'normal', isHourly: true, chargedUntil: world.now } as never
  world.onDemandResources.set(used)
  world.now = later(world.now, 60_000)
  set({})
  expect(world.dueEvents.get(`use-charging ${id}`)?.at).toBe(later(world.now, 3_540_000))
})

it.each<
  readonly [
    Partial<BudgetChange> | undefined,
    used: string,
    toPay: readonly [string, string],
    short: string | undefined,
  ]
>([
  [undefined, '0', ['999', '999'], undefined],
  [{}, '40', ['60', '999'], undefined],
  [{}, '40', ['60.01', '0'], '60.01 USD are to be paid, 60.00 are available'],
  [{ period: 'package' }, '40', ['999', '60'], undefined],
  [{ period: 'package' }, '40', ['0', '60.01'], '60.01 USD are to be paid, 60.00 are available'],
])('with the budget %j of which %s is used, of %j is short: %s', (change, used, [amount, official], short) => {
  const { world, id, set, spend } = stage()
  if (change !== undefined) set(change)
  spend(used)
  const refused = refuseShort(world, id, { amount: toAmount(amount), official: toAmount(official) })
  expect(refused && toldOf(refused)).toBe(short)
})

it('begins to use nothing when nothing is left of its budget', () => {
  const { world, id, set, spend } = stage()
  const refused = () => fundingOf(world, id).refuseUse(world, id)
  expect(refused()).toBeUndefined()
  set({})
  spend('99.99')
  expect(refused()).toBeUndefined()
  spend('0.01')
  expect(refused()).toMatch(/^the budget of 100.00 USD is exhausted/)
})

it('an account that leaves is frozen no longer', () => {
  const { world, id } = stage()
  const customer: Customer = {
    ...required(world.customers.get(id), 'the customer'),
    freeze: { kind: 'account', by: 'partner', reason: 'r' },
  }
  disassociateCustomer(world, customer)
  expect(world.customers.get(id)).toMatchObject({ association: 'left' })
  expect(world.customers.get(id)).not.toHaveProperty('freeze')
})
