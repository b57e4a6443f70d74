import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { add, type Amount, amountText, subtract, zero } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { direct, ownerFor } from '../accounts/resellers.ts'
import type { Instant } from '../../units/instant.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'
import { nextTrade, type PaymentChannel, recordAccountChange, type Trade } from './account-changes.ts'
import { planCreditEnd } from './credit-parts.ts'

/** The money of the partner or of a reseller, out of which it allocates (mt_060003). */
export interface PartnerAccount {
  /** The partner's domain, or the reseller. */
  readonly accountId: string
  readonly cash: Amount
  /** The part of the cash that may only be spent on designated things, and is not allocated. */
  readonly designated: Amount
  /** What the platform lets it spend before it pays; absent where the platform has set none. */
  readonly credit?: Amount
  /** When the credit ends; absent where it has no end. */
  readonly creditEnds?: Instant
}

/** The account of the partner that owns the world, or of a reseller by its id; it is empty before anything is paid in. */
export function partnerAccountOf(world: World, resellerId: string): PartnerAccount {
  const accountId = resellerId === direct ? onlyOf(world.profile).domainId : resellerId
  return world.partnerAccounts.get(accountId) ?? { accountId, cash: zero, designated: zero }
}

/** The account that a caller asks about: its own, or that of a reseller that a distributor names. */
export function findPartnerAccount(
  world: World,
  caller: Caller,
  indirectPartnerId: string | null | undefined,
): PartnerAccount | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, indirectPartnerId)
  return isRefusal(owner) ? owner : partnerAccountOf(world, owner)
}

/** What may be allocated: the cash that is not designated (mt_060005); nothing where more is designated than there is. */
export function allocatable({ cash, designated }: PartnerAccount): Amount {
  return cash > designated ? subtract(cash, designated) : zero
}

/** Why an amount cannot be allocated out of an account, or undefined. */
export function refuseBeyond(
  world: World,
  account: PartnerAccount,
  amount: Amount,
): Refusal<'balance_insufficient'> | undefined {
  const available = allocatable(account)
  return amount <= available ? undefined : refuse('balance_insufficient', shortText(world, amount, available))
}

/** How much is wanted and how much there is, in words. */
export function shortText(world: World, wanted: Amount, available: Amount): string {
  const { currency } = siteOf(world)
  return `${amountText(wanted)} ${currency} are to be moved, ${amountText(available)} are available`
}

/** Puts cash into an account, or takes it out where the amount is below zero, and writes the change down. */
export function changePartnerCash(
  world: World,
  { accountId }: Pick<PartnerAccount, 'accountId'>,
  { amount, trade }: { readonly amount: Amount; readonly trade: Trade },
): PartnerAccount {
  const account = world.partnerAccounts.get(accountId) ?? { accountId, cash: zero, designated: zero }
  const changed = { ...account, cash: add(account.cash, amount) }
  world.partnerAccounts.set(changed)
  recordAccountChange(world, { accountId, account: 'cash', trade, at: world.now, amount, after: changed.cash })
  return changed
}

export interface PartnerTopUp {
  readonly amount: Amount
  /** How much of it is designated. */
  readonly designated: Amount
  readonly channel: PaymentChannel
}

/** The partner or a reseller pays in. */
export function topUpPartner(
  world: World,
  account: PartnerAccount,
  { amount, designated, channel }: PartnerTopUp,
): PartnerAccount {
  const trade = { ...nextTrade(world, 'top_up'), channel }
  const topped = changePartnerCash(world, account, { amount, trade })
  const changed = { ...topped, designated: add(topped.designated, designated) }
  world.partnerAccounts.set(changed)
  return changed
}

/** The platform corrects the cash of an account by an amount above or below zero; more than there is cannot be taken. */
export function adjustPartner(
  world: World,
  account: PartnerAccount,
  amount: Amount,
): PartnerAccount | Refusal<'balance_insufficient'> {
  if (add(account.cash, amount) < zero)
    return refuse('balance_insufficient', shortText(world, subtract(zero, amount), account.cash))
  return changePartnerCash(world, account, { amount, trade: nextTrade(world, 'adjustment') })
}

/** The platform sets what an account may spend before it pays, and until when. */
export function setPartnerCredit(
  world: World,
  account: PartnerAccount,
  { credit, expiresAt }: { readonly credit: Amount; readonly expiresAt?: Instant | undefined },
): PartnerAccount {
  return changePartnerCredit(world, account, { credit, expiresAt, trade: nextTrade(world, 'credit_limit') })
}

/** A trade sets what an account may spend before it pays; the credit account changes by the difference. */
export function changePartnerCredit(
  world: World,
  { creditEnds: _creditEnds, ...account }: PartnerAccount,
  {
    credit,
    expiresAt,
    trade,
  }: { readonly credit: Amount; readonly expiresAt?: Instant | undefined; readonly trade: Trade },
): PartnerAccount {
  const changed = { ...account, credit, ...(expiresAt === undefined ? {} : { creditEnds: expiresAt }) }
  world.partnerAccounts.set(changed)
  planCreditEnd(world, account.accountId, expiresAt)
  recordAccountChange(world, {
    accountId: account.accountId,
    account: 'credit',
    trade,
    at: world.now,
    amount: subtract(credit, account.credit ?? zero),
    after: credit,
  })
  return changed
}
