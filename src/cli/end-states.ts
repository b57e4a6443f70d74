import type { EndState } from '../conformance/scenarios/scenario.ts'
import { type Amount, amountText, percentOf, times, timesToReach, toAmount, zero } from '../units/amount.ts'
import { termEnd } from '../units/calendar.ts'
import { day, type Instant } from '../units/instant.ts'
import { recordOf } from '../state/engine/table.ts'
import { cashOf } from '../state/ledger/wallets.ts'
import type { World } from '../state/engine/world.ts'
import { messagesOf } from '../state/tickets/messages.ts'
import type { Ticket } from '../state/tickets/tickets.ts'

/** What a scenario was about, and what the world had of it when the integration began. */
export interface Subject {
  readonly world: World
  readonly customerId: string
  /** Every customer there was. */
  readonly before: ReadonlySet<string>
  /** Every ticket there was. */
  readonly ticketsBefore: ReadonlySet<string>
  /** The customers that the task names. */
  readonly customers: readonly { readonly customerId: string }[]
  readonly orderId: string
  readonly resourceId: string
  readonly expiredAt: Instant | undefined
  readonly used: Amount
}

/** What the world lacks at the end of a scenario, in words, by what it has to show. */
export const endStates: Readonly<Record<EndState, (subject: Subject) => string[]>> = {
  'order-paid': paymentProblems,
  'order-paid-with-coupon': (subject) => {
    const { world, orderId } = subject
    const items = world.orders.get(orderId)?.items ?? []
    const isUsed = items.some(({ coupons }) => coupons !== zero)
    const unpaid = paymentProblems(subject)
    return unpaid.length > 0 || isUsed ? unpaid : [`order ${orderId} is paid without its coupon`]
  },
  'console-entered-twice': consoleProblems,
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
  'customer-by-phone-authenticated': ({ world, before }) => {
    const [added, ...more] = addedTo(world, before)
    if (added === undefined) return ['no customer is registered']
    if (more.length > 0) return [`${more.length + 1} customers are registered and not one`]
    const { telephone, realName } = recordOf(world.customers, added)
    return [
      ...(telephone === '' ? [`customer ${added} is registered without a mobile number`] : []),
      ...(realName === 'passed' ? [] : [`customer ${added} is not authenticated by its real name`]),
    ]
  },
  'money-allocated': ({ world, customerId }) => allocationProblems(world, customerId),
  'money-allocated-and-order-paid': ({ world, customerId, orderId }) => [
    ...allocationProblems(world, customerId),
    ...paymentProblems({ world, orderId }),
  ],
  'order-still-unpaid': ({ world, orderId }) =>
    world.orders.get(orderId)?.status === 'pending_payment' ? [] : [`order ${orderId} does not wait for its payment`],
  'order-given-back-whole': (subject) => [...paymentProblems(subject), ...refundProblems(subject)],
  'all-money-reclaimed': ({ world, customerId }) => {
    const left = cashOf(world, customerId)
    return left === zero ? [] : [`customer ${customerId} still has ${amountText(left)} of the partner's money`]
  },
  'money-allocated-where-associated': ({ world, customers }) =>
    customers.flatMap(({ customerId }) =>
      allocationProblems(world, customerId, {
        amount: toAmount(350),
        times: world.customers.get(customerId)?.association === 'associated' ? 1 : 0,
      }),
    ),
  'coupons-issued': ({ world, customers }) =>
    customers.flatMap(({ customerId }) => {
      const issued = issuedTo(world, customerId)
      const expected = world.customers.get(customerId)?.model === 'agency' ? 1 : 0
      return issued === expected ? [] : [`customer ${customerId} has ${issued} coupons of the partner, not ${expected}`]
    }),
  'one-new-ticket': (subject) => ticketProblems(subject, () => []),
  'ticket-completed': (subject) => ticketProblems(subject, completionProblems),
  'ticket-scored': (subject) =>
    ticketProblems(subject, (ticket) => [
      ...completionProblems(ticket),
      ...(ticket.scores === undefined ? [`ticket ${ticket.ticketId} is not scored`] : []),
      ...talkProblems(subject.world, ticket.ticketId),
    ]),
}

/** Whether a browser has come in twice, as the same new customer, and the partner was told of it. */
function consoleProblems({ world }: Pick<Subject, 'world'>): string[] {
  const sessions = [...world.consoleSessions.values()]
  const entered = new Set(sessions.map((each) => each.customerId))
  const untold = [...world.bindingNotices.values()].filter((each) => each.state !== 'delivered')
  return [
    ...(sessions.length === 2 && entered.size === 1
      ? []
      : [
          `a browser came into the console ${sessions.length} times, as ${entered.size} customers, and not twice as one`,
        ]),
    ...untold.map((each) => `the notice to ${each.url} was not taken`),
  ]
}

/** Whether there is one new ticket, and what is wrong with it. */
function ticketProblems({ world, ticketsBefore }: Subject, faultsOf: (ticket: Ticket) => readonly string[]): string[] {
  const added = [...world.tickets.values()].filter(({ ticketId }) => !ticketsBefore.has(ticketId))
  const [ticket] = added
  return ticket === undefined || added.length > 1
    ? [`${added.length} tickets are filed and not one`]
    : [...faultsOf(ticket)]
}

function completionProblems({ ticketId, state }: Ticket): string[] {
  return state === 'completed' ? [] : [`ticket ${ticketId} is ${state} and not completed`]
}

/** Whether a file came with a ticket, and its customer answered. */
function talkProblems(world: World, ticketId: string): string[] {
  const own = messagesOf(world, ticketId).filter((each) => each.from === 'customer')
  return [
    ...(own.some((each) => each.files.length > 0) ? [] : [`ticket ${ticketId} has no attachment`]),
    ...(own.length > 1 ? [] : [`the question about ticket ${ticketId} is not answered`]),
  ]
}

function paymentProblems({ world, orderId }: Pick<Subject, 'world' | 'orderId'>): string[] {
  return world.orders.get(orderId)?.paidAt === undefined ? [`order ${orderId} is not paid`] : []
}

/** Whether an order was given back with all that was paid for it. */
function refundProblems({ world, orderId }: Pick<Subject, 'world' | 'orderId'>): string[] {
  const refunds = [...world.orders.values()].flatMap(({ items }) => items.flatMap(({ refund }) => refund ?? []))
  const isWhole = refunds.some((each) => each.baseOrderId === orderId && each.whole === true)
  return isWhole ? [] : [`order ${orderId} is not given back whole`]
}

/** Whether the partner allocated an amount to a customer as often as it was to: 500, once, unless something else is said. */
function allocationProblems(
  world: World,
  customerId: string,
  { amount, times: expected } = { amount: toAmount(500), times: 1 },
): string[] {
  const made = [...world.allocations.values()].filter(
    (each) => each.counterpartId === customerId && each.kind === 'allocation' && each.amount === amount,
  )
  if (made.length === expected) return []
  const times = `${made.length} times and not ${expected === 1 ? 'once' : 'never'}`
  return [`${amountText(amount, 0)} was allocated to customer ${customerId} ${times}`]
}

/** How many coupons with a value of 20 the partner has issued to a customer. */
function issuedTo(world: World, customerId: string): number {
  const all = world.coupons.sliceOf('byOwner', customerId, { from: 0, to: Infinity })
  return all.filter((each) => each.faceValue === toAmount(20)).length
}

/** 110 % of an amount, rounded up to the cent. */
export function raised(used: Amount): Amount {
  return times(cent, timesToReach(percentOf(used, 110), cent))
}

const cent = toAmount('0.01')

function budgetProblems(world: World, customerId: string, expected: Amount): string[] {
  const budget = world.budgets.get(customerId)
  if (budget?.period === 'monthly' && budget.limit === expected) return []
  const words = budget === undefined ? 'none' : `${budget.period}, ${amountText(budget.limit)}`
  return [`the budget of customer ${customerId} is ${words} and not monthly, ${amountText(expected)}`]
}

function addedTo(world: World, before: ReadonlySet<string>): string[] {
  return [...world.customers.keys()].filter((id) => !before.has(id))
}
