import { type Refusal, refuse } from '../../contract/refusals.ts'
import { add, type Amount, amountText, subtract, zero } from '../../units/amount.ts'
import { payingAccountOf } from '../customers/custody.ts'
import type { Customer } from '../customers/customers.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { FundingKind } from '../sites/site.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { countedBy, followBudget, hoursToAlert, removeBudget, viewBudget } from './budgets.ts'
import { returnCash } from './allocations.ts'
import { cashOf, type Draw, drawWallet, expenditureQuota, hoursToDebt, type WalletDraw } from './wallets.ts'
import { words } from '../../contract/tokens.ts'

/** What is to be paid in money, and the list price of what it is for. */
export interface ToPay {
  readonly amount: Amount
  readonly official: Amount
}

/** What pays for orders and use of customers. The rules ask it, and never what is behind it. */
export interface Funding {
  /** Who owes the platform what the customer is charged. */
  readonly payer: 'partner' | 'customer'
  /** Whether each amount that it pays bears on how it pays the next: then hours of use are charged one by one. */
  readonly paysInTurn: boolean
  /** What it can still pay; undefined where nothing bounds it. */
  available(world: World, customerId: string): Amount | undefined
  /** How much of what is available something takes. */
  needed(world: World, customerId: string, toPay: ToPay): Amount
  /** Why the customer begins to use nothing, in words; undefined when it may. */
  refuseUse(world: World, customerId: string): string | undefined
  /** Pays an amount, or takes it back where it is below zero; tells what money of the customer's own paid of it. */
  take(world: World, customerId: string, payment: Draw): WalletDraw
  /** Reacts to what was charged. */
  follow(world: World, customerId: string): void
  /** After how many hours of use at a rate it reacts again; undefined for never. */
  hoursToReaction(world: World, customerId: string, perHour: ToPay): number | undefined
  /** The customer is its partner's no longer. */
  end(world: World, customer: Customer): void
}

/** A budget that the partner set, settled by the month; without one the customer spends what it likes. */
const budget: Funding = {
  payer: 'partner',
  paysInTurn: false,
  available(world, customerId) {
    if (world.budgets.get(customerId) === undefined) return undefined
    const { limit, used } = viewBudget(world, customerId)
    return subtract(limit, used)
  },
  needed(world, customerId, toPay) {
    const set = world.budgets.get(customerId)
    return set === undefined ? toPay.amount : countedBy(set, toPay)
  },
  refuseUse(world, customerId) {
    const left = budget.available(world, customerId)
    if (left === undefined || left > zero) return undefined
    const { limit } = viewBudget(world, customerId)
    return words`the budget of ${amountText(limit)} ${siteOf(world).currency} is exhausted; raise it with {UpdateSubCustomerBudget}`
  },
  take: () => ({ cash: zero, credit: zero }),
  follow: followBudget,
  hoursToReaction: hoursToAlert,
  end: removeBudget,
}

/**
 * Money of the customer's own, or of the account that has its finances in custody: cash, then credit, and what is beyond both
 * is owed.
 */
const wallet: Funding = {
  payer: 'customer',
  paysInTurn: true,
  available(world, customerId) {
    const payerId = payingAccountOf(world, customerId)
    const { granted, used } = expenditureQuota(world, payerId)
    return add(cashOf(world, payerId), subtract(granted, used))
  },
  needed: (_world, _customerId, { amount }) => amount,
  refuseUse: () => undefined,
  take(world, customerId, payment) {
    const payerId = payingAccountOf(world, customerId)
    if (payerId === customerId) return drawWallet(world, customerId, payment)
    return drawWallet(world, payerId, { ...payment, trade: { ...payment.trade, counterpartId: customerId } })
  },
  follow: () => undefined,
  hoursToReaction: (world, customerId, { amount }) => hoursToDebt(world, payingAccountOf(world, customerId), amount),
  end: () => undefined,
}

/** Cash that only the partner puts in; what is left goes back to it at the end (zh-cn_topic_0000001191118881). */
const prepaid: Funding = { ...wallet, end: returnCash }

const fundings: Readonly<Record<FundingKind, Funding>> = { budget, wallet, prepaid }

/** What pays for a customer, by the model of its association and the site of the world. */
export function fundingOf(world: World, customerId: string): Funding {
  return fundings[associationOf(world, recordOf(world.customers, customerId)).funding]
}

/** Why a customer cannot pay that much now, or undefined. What is given for nothing can always be paid. */
export function refuseShort(
  world: World,
  customerId: string,
  toPay: ToPay,
): Refusal<'balance_insufficient'> | undefined {
  const funding = fundingOf(world, customerId)
  const needed = funding.needed(world, customerId, toPay)
  const available = funding.available(world, customerId)
  if (available === undefined || available >= needed) return undefined
  const code = siteOf(world).currency
  return refuse(
    'balance_insufficient',
    `${amountText(needed)} ${code} are to be paid, ${amountText(available)} are available`,
  )
}
