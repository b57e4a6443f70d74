import { type EndState } from '../conformance/scenarios/scenario.ts'
import { type Amount, amountText } from '../units/amount.ts'
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
    const days = (expiresAt - expiredAt) / day
    if (days === 0) return [`resource ${resourceId} is not renewed`]
    return days < 28 || days > 31 ? [`resource ${resourceId} is renewed by ${days} days and not by a month`] : []
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
    return added === undefined ? ['no customer is registered'] : budgetProblems(world, added, 100n * dollar)
  },
  'one-new-customer': ({ world, before }) => {
    const added = addedTo(world, before)
    return added.length === 1 ? [] : [`${added.length} customers are registered and not one`]
  },
}

const dollar = 100_000_000n
const cent = dollar / 100n

/** 110 % of an amount, rounded up to the cent. */
function raised(used: Amount): bigint {
  const exact = (used * 11n) / 10n
  return ((exact + cent - 1n) / cent) * cent
}

function budgetProblems(world: World, customerId: string, expected: bigint): string[] {
  const budget = world.budgets.get(customerId)
  if (budget?.period === 'monthly' && budget.limit === expected) return []
  const words = budget === undefined ? 'none' : `${budget.period}, ${amountText(budget.limit, 2)}`
  return [`the budget of customer ${customerId} is ${words} and not monthly, ${String(expected / cent)} cents`]
}

function addedTo(world: World, before: ReadonlySet<string>): string[] {
  return [...world.customers.keys()].filter((id) => !before.has(id))
}
