import { type EndState } from '../conformance/scenarios/scenario.ts'
import { type Amount, amountText, percentOf, times, timesToReach, toAmount } from '../units/amount.ts'
import { termEnd } from '../units/calendar.ts'
import { day, type Instant } from '../units/instant.ts'
import { type World } from '../state/engine/world.ts'

/** What a scenario was about, and what the world had of it when the integration began. */
export interface Subject {
  readonly world: World
  readonly customerId: string
  /** Every customer there was. */
  readonly before: ReadonlySet<string>
  /** The customers that the task names. */
  readonly customers: readonly { readonly customerId: string }[]
  readonly orderId: string
  readonly resourceId: string
  readonly expiredAt: Instant | undefined
  readonly used: Amount
}

/** What the world lacks at the end of a scenario, in words, by what it has to show. */
export const endStates: Readonly<Record<EndState, (subject: Subject) => string[]>> = {
  'order-paid': ({ world, orderId }) =>
    world.orders.get(orderId)?.paidAt === undefined ? [`order ${orderId} is not paid`] : [],
  'order-cancelled': ({ world, orderId }) =>
    world.orders.get(orderId)?.status === 'cancelled' ? [] : [`order ${orderId} is not cancelled`],
  'renewed-by-a-month': ({ world, resourceId, expiredAt = world.now }) => {
    const expiresAt = world.resources.get(resourceId)?.expiresAt ?? expiredAt
    if (expiresAt === expiredAt) return [`resource ${resourceId} is not renewed`]
    const days = (expiresAt - expiredAt) / day
    return expiresAt === termEnd(expiredAt, 'month', 1)
      ? []
      : [`resource ${resourceId} is renewed by ${days} days and not by a month`]
  },
  'resource-given-back': ({ world, resourceId }) => {
    const resource = world.resources.get(resourceId)
    const isKept = resource?.status === 'in_use' && resource.openOrderId === undefined
    return isKept ? [`resource ${resourceId} is still in use`] : []
  },
  'customers-unfrozen': ({ world, customers }) =>
    customers
      .filter((each) => world.customers.get(each.customerId)?.freeze !== undefined)
      .map((each) => `customer ${each.customerId} is still frozen`),
  'budget-raised': ({ world, customerId, used }) => budgetProblems(world, customerId, raised(used)),
  'customer-with-budget': ({ world, before }) => {
    const [added] = addedTo(world, before)
    return added === undefined ? ['no customer is registered'] : budgetProblems(world, added, toAmount(100))
  },
  'one-new-customer': ({ world, before }) => {
    const added = addedTo(world, before)
    return added.length === 1 ? [] : [`${added.length} customers are registered and not one`]
  },
}

/** 110 % of an amount, rounded up to the cent. */
function raised(used: Amount): Amount {
  return times(cent, timesToReach(percentOf(used, 110), cent))
}

const cent = toAmount('0.01')

function budgetProblems(world: World, customerId: string, expected: Amount): string[] {
  const budget = world.budgets.get(customerId)
  if (budget?.period === 'monthly' && budget.limit === expected) return []
  const words = budget === undefined ? 'none' : `${budget.period}, ${amountText(budget.limit)}`
  return [`the budget of customer ${customerId} is ${words} and not monthly, ${timesToReach(expected, cent)} cents`]
}

function addedTo(world: World, before: ReadonlySet<string>): string[] {
  return [...world.customers.keys()].filter((id) => !before.has(id))
}
