import { recordOf } from '../engine/table.ts'
import { plan, unplan } from '../engine/agenda.ts'
import {
  add,
  type Amount,
  least,
  negate,
  percentage,
  subtract,
  timesToReach,
  toAmount,
  zero,
} from '../../units/amount.ts'
import type { Customer, Wallet } from '../customers/customers.ts'
import { day, type Instant, instantOf, later } from '../../units/instant.ts'
import { operationWith, words } from '../../contract/tokens.ts'
import { sendMail } from '../engine/mails.ts'
import { reconsiderUse } from './use-agenda.ts'
import type { Aftermath } from '../sites/site.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import type { World } from '../engine/world.ts'
import { nextTrade, type PaymentChannel, type Trade } from './account-changes.ts'
import { planCreditEnd, withCreditPart } from './credit-parts.ts'
import { recordDraw } from './wallet-changes.ts'

/** What a customer's own money paid of an amount; what is missing is debt. */
export interface WalletDraw {
  readonly cash: Amount
  readonly credit: Amount
}

const empty: Wallet = { cash: zero, credit: zero, creditUsed: zero }

/** The money of a customer that pays the platform itself; undefined for one that its partner pays for. */
export function walletOf(world: World, customerId: string): Wallet | undefined {
  const customer = world.customers.get(customerId)
  if (customer === undefined) return undefined
  return customer.wallet ?? (associationOf(world, customer).funding === 'budget' ? undefined : empty)
}

/** What a customer has used beyond its credit. */
export function debtOf(world: World, customerId: string): Amount {
  const { credit, creditUsed } = walletOf(world, customerId) ?? empty
  // Stryker disable next-line EqualityOperator: where all credit is used, the difference is zero.
  return creditUsed > credit ? subtract(creditUsed, credit) : zero
}

/** An amount that a customer pays, or gets where it is below zero, what it is for, and when if that is not now. */
export interface Draw {
  readonly amount: Amount
  readonly trade: Trade
  readonly at?: Instant
}

/**
 * Takes money out of a customer's wallet: cash first, then credit (api_order_00030), and what is beyond both it owes. An
 * amount below zero is given back: it repays debt and used credit first, and the rest is cash. Without a wallet nothing is
 * taken. Each change of cash and credit is written down.
 */
export function drawWallet(world: World, customerId: string, { amount, at = world.now, trade }: Draw): WalletDraw {
  const customer = recordOf(world.customers, customerId)
  const wallet = walletOf(world, customerId)
  if (wallet === undefined) return { cash: zero, credit: zero }
  // Stryker disable next-line EqualityOperator: nothing is taken or repaid either way.
  const { cash, used } = amount < zero ? repay(wallet.creditUsed, negate(amount)) : take(wallet.cash, amount)
  const debt = debtOf(world, customerId)
  const after = { ...wallet, cash: subtract(wallet.cash, cash), creditUsed: add(wallet.creditUsed, used) }
  setWallet(world, { ...customer, wallet: after }, at)
  recordDraw(world, { accountId: customerId, before: wallet, after, trade, at })
  return { cash, credit: subtract(used, subtract(debtOf(world, customerId), debt)) }
}

function take(cash: Amount, amount: Amount): { readonly cash: Amount; readonly used: Amount } {
  const fromCash = least(cash, amount)
  return { cash: fromCash, used: subtract(amount, fromCash) }
}

function repay(creditUsed: Amount, amount: Amount): { readonly cash: Amount; readonly used: Amount } {
  const toCredit = least(creditUsed, amount)
  return { cash: negate(subtract(amount, toCredit)), used: negate(toCredit) }
}

/** Whether only its partner pays in for a customer. */
export function isFilledByPartner(world: World, customer: Customer): boolean {
  return associationOf(world, customer).funding === 'prepaid' && customer.association !== 'left'
}

/** Whether a customer pays in itself: by its association, or because it has left the partner that paid in for it. */
export function paysInItself(world: World, customer: Customer): boolean {
  return associationOf(world, customer).funding !== 'budget' && !isFilledByPartner(world, customer)
}

/** What ends the debt of a customer, as a token: what it pays itself, or what its partner allocates to it. */
export function debtEndedBy(world: World, customer: Customer): string {
  return isFilledByPartner(world, customer)
    ? words`{UpdateCustomerAccountAmount}`
    : operationWith('AddPayment', customer.customerId)
}

/** A customer pays money in: what it owes first, then its used credit, and the rest is cash. */
export function payIn(
  world: World,
  { customerId }: Customer,
  { amount, channel }: { readonly amount: Amount; readonly channel: PaymentChannel },
): void {
  drawWallet(world, customerId, { amount: negate(amount), trade: { ...nextTrade(world, 'top_up'), channel } })
  reconsiderUse(world, customerId)
}

/**
 * The platform sets what a customer may spend before it pays: the part of its credit that ends at a moment, or the one that
 * has no end. What it has used beyond all of it is debt.
 */
export function setCredit(
  world: World,
  { customerId }: Customer,
  part: { readonly amount: Amount; readonly expiresAt?: Instant | undefined },
): Wallet {
  return changeCredit(world, customerId, {
    change: (wallet) => withCreditPart(wallet, part),
    trade: nextTrade(world, 'credit_limit'),
  })
}

/** A trade changes what a customer may spend before it pays; the end of the part that ends first goes on the agenda. */
export function changeCredit(
  world: World,
  customerId: string,
  { change, trade }: { readonly change: (wallet: Wallet) => Wallet; readonly trade: Trade },
): Wallet {
  const customer = recordOf(world.customers, customerId)
  const before = walletOf(world, customerId) ?? empty
  const after = change(before)
  setWallet(world, { ...customer, wallet: after }, world.now)
  recordDraw(world, { accountId: customerId, before, after, trade, at: world.now })
  planCreditEnd(world, customerId, after.ending?.[0]?.expiresAt)
  reconsiderUse(world, customerId)
  return after
}

/** How long pay-per-use resources of a customer in debt go on, and how long they are kept then (postRules_topic_100015). */
export function afterDebtOf(world: World, { level }: Customer): Aftermath {
  return siteOf(world).afterDebt[level]
}

/** With the first debt arrears begin, and with the last they end. */
function setWallet(world: World, customer: Customer & { readonly wallet: Wallet }, at: Instant): void {
  const { arrears, ...rest } = customer
  const { customerId, wallet } = customer
  const isInDebt = wallet.creditUsed > wallet.credit
  const kept = arrears ?? { since: at, stage: 'grace' }
  world.customers.set({ ...rest, ...(isInDebt ? { arrears: kept } : {}) })
  if (isInDebt && arrears === undefined) {
    const { graceDays } = afterDebtOf(world, customer)
    planArrears(world, customerId, later(at, graceDays * day))
    mailArrears(
      world,
      customer,
      `${customer.domainName} has used more than its balance and credit; its pay-per-use resources go on for ${graceDays} days.`,
    )
  }
  if (!isInDebt) unplan(world, 'arrears', customerId)
}

/** Puts the next stage of a customer's arrears on the agenda; one that has passed comes at once. */
export function planArrears(world: World, customerId: string, at: Instant): void {
  plan(world, { kind: 'arrears', at: instantOf(Math.max(at, world.now)), subject: customerId })
}

/** Sends a customer a mail about its arrears. */
export function mailArrears(world: World, { customerId, domainName, email }: Customer, text: string): void {
  sendMail(world, {
    kind: 'arrears',
    to: email ?? `${domainName}@customers.example`,
    subject: `${domainName} is in arrears`,
    text,
    customerId,
  })
}

/** After how many hours at a rate a customer will be in debt; undefined when it is already, or never will be. */
export function hoursToDebt(world: World, customerId: string, perHour: Amount): number | undefined {
  const wallet = walletOf(world, customerId)
  if (wallet === undefined || perHour <= zero || wallet.creditUsed > wallet.credit) return undefined
  const available = subtract(add(wallet.cash, wallet.credit), wallet.creditUsed)
  return timesToReach(add(available, toAmount('0.00000001')), perHour)
}

/** What a customer of the referral model may spend before it pays, and has; what is beyond is debt. 0 for a resale customer. */
export function expenditureQuota(world: World, customerId: string): { granted: Amount; used: Amount; percent: Amount } {
  const { credit: granted, creditUsed } = walletOf(world, customerId) ?? { credit: zero, creditUsed: zero }
  const used = least(creditUsed, granted)
  return { granted, used, percent: percentage(used, granted) }
}

/** The cash that a customer holds with the platform itself. */
export function cashOf(world: World, customerId: string): Amount {
  return world.customers.get(customerId)?.wallet?.cash ?? zero
}
