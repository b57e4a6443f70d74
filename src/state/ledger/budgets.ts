import { recordOf } from '../engine/table.ts'
import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { add, type Amount, amountText, percentOf, reaches, subtract, timesToReach, zero } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { type Customer, findCustomer, findFormerCustomer } from '../customers/customers.ts'
import { freezeForBudget, liftFreeze } from '../customers/freezing.ts'
import { nextKey } from '../engine/ids.ts'
import { allOf, type Page, pageOf, type PageQuery, whereAsked } from '../engine/listing.ts'
import { type BillingMonth, billingMonthOf } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import { partnerAddress, sendMail } from '../engine/mails.ts'
import { spendingIn, type SpentSums } from './spending.ts'
import { reconsiderUse } from './use-agenda.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'

export type BudgetPeriod = 'monthly' | 'package'

/** How much a resale customer may spend, by month or once. */
export interface Budget {
  readonly customerId: string
  readonly period: BudgetPeriod
  readonly limit: Amount
  /** Whether the platform freezes the account when the budget is used up. */
  readonly freezing: 'manual' | 'automatic'
  /** A one-off budget counts what was spent, at list price, beyond this sum. */
  readonly countsFrom: Amount
  /** The month in which it became what it is: what was spent before is none of its. */
  readonly since: BillingMonth
  /** The highest share of which the partner was told, and the month or package it belongs to. */
  readonly alerted: { readonly share: number; readonly turn: string }
}

/** One line of a budget's history. */
export interface BudgetRecord {
  readonly id: string
  readonly customerId: string
  readonly operation: 'setting' | 'removal'
  readonly limit: Amount
  readonly period: BudgetPeriod
  readonly at: Instant
  readonly operator: string
  /** Whose customer it was at that time. */
  readonly resellerId: string
}

export interface BudgetView {
  readonly customerId: string
  readonly period: BudgetPeriod
  readonly limit: Amount
  readonly used: Amount
}

/** Shares of a budget, in percent, of which the partner is told (um:Diss_0000713). */
const alertShares = [100, 90, 75] as const

export interface BudgetChange {
  readonly customerId: string
  readonly indirectPartnerId: string | null | undefined
  readonly limit: Amount
  readonly period: BudgetPeriod
  readonly unfreeze: boolean
  /** Absent keeps what was set before. */
  readonly freezing: 'manual' | 'automatic' | undefined
}

type BudgetRefusal = Refusal<'reseller_not_yours' | 'customer_not_yours' | 'association_type_unfit'>

/** Sets how much a resale customer may spend, and lifts the partner's freeze if asked. */
export function setBudget(world: World, caller: Caller, change: BudgetChange): Budget | BudgetRefusal {
  const customer = findBudgetHolder(world, caller, change)
  if (isRefusal(customer)) return customer

  const before = world.budgets.get(change.customerId)
  const spending = spendingIn(world, change.customerId, billingMonthOf(world.now))
  const countsFrom = before?.period === 'package' ? before.countsFrom : spending.listBeforeMonth
  const used = budgetUse(change.period, spending, countsFrom)
  const budget: Budget = {
    customerId: change.customerId,
    period: change.period,
    limit: change.limit,
    freezing: change.freezing ?? before?.freezing ?? 'manual',
    countsFrom,
    since: before?.period === 'package' ? before.since : billingMonthOf(world.now),
    alerted: { share: alertShareOf(used, change.limit), turn: turnOf(world, change.period) },
  }
  world.budgets.set(budget)
  recordBudget(world, { customer, budget, operation: 'setting', operator: caller.domainName })
  if (change.unfreeze) liftFreeze(world, change.customerId)
  reconsiderUse(world, change.customerId)
  return budget
}

/** The budget of a resale customer and its use; a customer without one has 0. */
export function findBudget(
  world: World,
  caller: Caller,
  asked: Pick<BudgetChange, 'customerId' | 'indirectPartnerId'>,
): BudgetView | BudgetRefusal {
  const customer = findBudgetHolder(world, caller, asked)
  return isRefusal(customer) ? customer : viewBudget(world, customer.customerId)
}

/** The budgets of those of the given customers that are the caller's and of the resale model. */
export function listBudgets(
  world: World,
  caller: Caller,
  asked: { readonly customerIds: readonly string[]; readonly indirectPartnerId: string | null | undefined },
): BudgetView[] | Refusal<'reseller_not_yours'> {
  const views: BudgetView[] = []
  for (const customerId of new Set(asked.customerIds)) {
    const view = findBudget(world, caller, { customerId, indirectPartnerId: asked.indirectPartnerId })
    if (!isRefusal(view)) views.push(view)
    else if (view.refusal === 'reseller_not_yours') return refuse(view.refusal)
  }
  return views
}

export interface BudgetRecordsQuery extends PageQuery {
  readonly customerId: string
  readonly indirectPartnerId: string | null | undefined
  readonly operation: BudgetRecord['operation'] | undefined
  readonly period: BudgetPeriod | undefined
}

/** One page of a budget's history, newest first; that of a customer that has left stays readable. */
export function listBudgetRecords(
  world: World,
  caller: Caller,
  query: BudgetRecordsQuery,
): Page<BudgetRecord> | Refusal<'reseller_not_yours' | 'customer_not_yours'> {
  const customer = findFormerCustomer(world, caller, query)
  if (isRefusal(customer)) return customer
  const fits = allOf<BudgetRecord>([
    whereAsked(query.operation, ({ operation }, wanted) => operation === wanted),
    whereAsked(query.period, ({ period }, wanted) => period === wanted),
  ])
  const records = world.budgetRecords.sliceOf('byCustomer', query.customerId, { from: 0, to: Infinity })
  return pageOf(records.filter(fits).reverse(), query)
}

/** Removes the budget of a customer that leaves. */
export function removeBudget(world: World, customer: Customer): void {
  const budget = world.budgets.get(customer.customerId)
  if (budget === undefined) return
  world.budgets.delete(customer.customerId)
  recordBudget(world, { customer, budget, operation: 'removal', operator: 'system' })
}

/** After a charge: tells the partner of the share that was reached, and freezes at exhaustion where that is set. */
export function followBudget(world: World, customerId: string): void {
  const budget = world.budgets.get(customerId)
  if (budget === undefined) return
  const { used } = viewBudget(world, customerId)
  const turn = turnOf(world, budget.period)
  const told = budget.alerted.turn === turn ? budget.alerted.share : 0
  const share = alertShareOf(used, budget.limit)
  if (share > told) {
    world.budgets.set({ ...budget, alerted: { share, turn } })
    tellOfShare(world, budget, { used, share })
  }
  if (share === 100 && budget.freezing === 'automatic') freezeForBudget(world, customerId)
}

/** After how many hours at a rate the next share of the budget is reached that the partner is told of. */
export function hoursToAlert(
  world: World,
  customerId: string,
  rate: { readonly amount: Amount; readonly official: Amount },
): number | undefined {
  const budget = world.budgets.get(customerId)
  if (budget === undefined) return undefined
  const perHour = countedBy(budget, rate)
  if (perHour <= zero) return undefined
  const { used } = viewBudget(world, customerId)
  const next = alertShares.findLast((share) => !reaches(used, share, budget.limit))
  return next === undefined ? undefined : timesToReach(subtract(percentOf(budget.limit, next), used), perHour)
}

/** The budget of a customer and what is used of it, at least nothing; without one, a monthly budget of zero (docs/decisions/budget-use.md). */
export function viewBudget(world: World, customerId: string): BudgetView {
  const { period, limit, countsFrom } = world.budgets.get(customerId) ?? {
    period: 'monthly',
    limit: zero,
    countsFrom: zero,
  }
  const spending = spendingIn(world, customerId, billingMonthOf(world.now))
  return { customerId, period, limit, used: atLeastZero(budgetUse(period, spending, countsFrom)) }
}

/** What was given back can be more than was spent since the budget counts. */
function atLeastZero(amount: Amount): Amount {
  // Stryker disable next-line EqualityOperator: zero is zero either way.
  return amount < zero ? zero : amount
}

/** What a budget counts of something: a monthly one what is charged for it, a one-off budget its list price (um:Diss_0000713). */
export function countedBy(
  { period }: Pick<Budget, 'period'>,
  { amount, official }: { readonly amount: Amount; readonly official: Amount },
): Amount {
  return period === 'monthly' ? amount : official
}

function budgetUse(period: BudgetPeriod, spending: SpentSums, countsFrom: Amount): Amount {
  if (period === 'monthly') return spending.inMonth
  return subtract(add(spending.listBeforeMonth, spending.listInMonth), countsFrom)
}

function alertShareOf(used: Amount, limit: Amount): number {
  return alertShares.find((share) => reaches(used, share, limit)) ?? 0
}

function turnOf(world: World, period: BudgetPeriod): string {
  return period === 'monthly' ? billingMonthOf(world.now) : period
}

function findBudgetHolder(
  world: World,
  caller: Caller,
  asked: Pick<BudgetChange, 'customerId' | 'indirectPartnerId'>,
): Customer | BudgetRefusal {
  const customer = findCustomer(world, caller, asked)
  if (isRefusal(customer)) return customer
  return associationOf(world, customer).funding === 'budget' ? customer : refuse('association_type_unfit')
}

function recordBudget(
  world: World,
  entry: { customer: Customer; budget: Budget; operation: BudgetRecord['operation']; operator: string },
): void {
  const { customer, budget, operation, operator } = entry
  world.budgetRecords.set({
    id: nextKey(world, 'budget-record'),
    customerId: customer.customerId,
    operation,
    limit: budget.limit,
    period: budget.period,
    at: world.now,
    operator,
    resellerId: customer.resellerId,
  })
}

/** Tells the partner which share of a budget is used. */
function tellOfShare(
  world: World,
  budget: Budget,
  { used, share }: { readonly used: Amount; readonly share: number },
): void {
  const name = recordOf(world.customers, budget.customerId).domainName
  const { currency } = siteOf(world)
  sendMail(world, {
    kind: 'budget-alert',
    to: partnerAddress(onlyOf(world.profile).domainName),
    subject: `Budget of ${name}: ${share}% used`,
    text: `${name} has used ${amountText(used)} of ${amountText(budget.limit)} ${currency}, ${share}% or more of its budget.`,
    customerId: budget.customerId,
  })
}
