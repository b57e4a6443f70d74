import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { type Amount, negate, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { direct, ownerFor } from '../accounts/resellers.ts'
import { type Customer, findCustomer } from '../customers/customers.ts'
import { nextKey } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { associationOf } from '../sites/site-of.ts'
import { nextTrade, type Trade } from './account-changes.ts'
import {
  changePartnerCash,
  type PartnerAccount,
  partnerAccountOf,
  refuseBeyond,
  shortText,
} from './partner-accounts.ts'
import { reconsiderUse } from './use-agenda.ts'
import { cashOf, drawWallet } from './wallets.ts'

export type AllocationKind = 'allocation' | 'reclaim' | 'unbinding'

/**
 * Money that went from an account to one below it, or came back: of a partner to its customer, of a distributor to its
 * reseller, of a reseller to its customer. Its two changes of accounts have the same id of a trade.
 */
export interface Allocation {
  readonly id: string
  readonly tradeId: string
  /** Whose money it was, or became again: the partner's domain or the reseller. */
  readonly holderId: string
  /** The customer or reseller below. */
  readonly counterpartId: string
  readonly kind: AllocationKind
  readonly amount: Amount
  readonly at: Instant
}

export interface CustomerMoney {
  readonly customerId: string
  /** The reseller whose customer it is, named by a distributor: then the money is the reseller's. */
  readonly indirectPartnerId: string | null | undefined
  readonly amount: Amount
}

type CustomerRefusal = Refusal<
  'reseller_not_yours' | 'customer_not_yours' | 'association_type_unfit' | 'balance_insufficient'
>

/** Moves cash from the partner or a reseller to its agency customer (mt_060005). What the customer owes is repaid with it. */
export function allocateToCustomer(world: World, caller: Caller, asked: CustomerMoney): Allocation | CustomerRefusal {
  const customer = findPrepaid(world, caller, asked)
  if (isRefusal(customer)) return customer
  const account = partnerAccountOf(world, customer.resellerId)
  const refusal = refuseBeyond(world, account, asked.amount)
  return refusal ?? moveToCustomer(world, customer, { kind: 'allocation', amount: asked.amount })
}

/** Moves cash of an agency customer back to the partner or reseller: at most what it has (mt_060006). */
export function reclaimFromCustomer(world: World, caller: Caller, asked: CustomerMoney): Allocation | CustomerRefusal {
  const customer = findPrepaid(world, caller, asked)
  if (isRefusal(customer)) return customer
  const cash = cashOf(world, customer.customerId)
  if (asked.amount > cash) return refuse('balance_insufficient', shortText(world, asked.amount, cash))
  return moveToCustomer(world, customer, { kind: 'reclaim', amount: asked.amount })
}

/** An agency customer leaves or changes its type: what cash it has goes back; undefined when it has none. */
export function returnCash(world: World, customer: Customer): Allocation | undefined {
  const amount = cashOf(world, customer.customerId)
  return amount === zero ? undefined : moveToCustomer(world, customer, { kind: 'unbinding', amount })
}

export interface ResellerMoney {
  readonly resellerId: string
  readonly amount: Amount
}

type ResellerRefusal = Refusal<'reseller_not_yours' | 'balance_insufficient'>

/** Moves cash of a distributor to its reseller (espp_00001). */
export function allocateToReseller(world: World, caller: Caller, asked: ResellerMoney): Allocation | ResellerRefusal {
  return moveToReseller(world, caller, { ...asked, kind: 'allocation' })
}

/** Moves cash of a reseller back to its distributor: at most what it could allocate (espp_00004). */
export function reclaimFromReseller(world: World, caller: Caller, asked: ResellerMoney): Allocation | ResellerRefusal {
  return moveToReseller(world, caller, { ...asked, kind: 'reclaim' })
}

function moveToReseller(
  world: World,
  caller: Caller,
  { resellerId, amount, kind }: ResellerMoney & { readonly kind: 'allocation' | 'reclaim' },
): Allocation | ResellerRefusal {
  const owner = ownerFor(world, caller, resellerId)
  if (isRefusal(owner)) return owner
  if (owner === direct) return refuse('reseller_not_yours')
  const [above, below] = [partnerAccountOf(world, direct), partnerAccountOf(world, owner)]
  const refusal = refuseBeyond(world, kind === 'allocation' ? above : below, amount)
  if (refusal !== undefined) return refusal
  const trade = nextTrade(world, kind)
  const given = kind === 'allocation' ? amount : negate(amount)
  changePartnerCash(world, above, { amount: negate(given), trade: { ...trade, counterpartId: owner } })
  changePartnerCash(world, below, { amount: given, trade })
  return recordAllocation(world, above, { trade, counterpartId: owner, kind, amount })
}

function moveToCustomer(
  world: World,
  { customerId, resellerId }: Customer,
  { kind, amount }: { readonly kind: AllocationKind; readonly amount: Amount },
): Allocation {
  const account = partnerAccountOf(world, resellerId)
  const trade = nextTrade(world, kind)
  const given = kind === 'allocation' ? amount : negate(amount)
  changePartnerCash(world, account, { amount: negate(given), trade: { ...trade, counterpartId: customerId } })
  drawWallet(world, customerId, { amount: negate(given), trade: { ...trade, counterpartId: account.accountId } })
  reconsiderUse(world, customerId)
  return recordAllocation(world, account, { trade, counterpartId: customerId, kind, amount })
}

/**
 * What a customer paid with money of a partner or reseller goes back to that one's account, whoever fills the customer's now.
 * Gives the trade by which the customer's account tells the same.
 */
export function passToPartner(
  world: World,
  { accountId, customerId, amount }: Pick<PartnerAccount, 'accountId'> & Omit<CustomerMoney, 'indirectPartnerId'>,
): Trade {
  const trade = nextTrade(world, 'unbinding')
  const account = changePartnerCash(world, { accountId }, { amount, trade: { ...trade, counterpartId: customerId } })
  recordAllocation(world, account, { trade, counterpartId: customerId, kind: 'unbinding', amount })
  return { ...trade, counterpartId: accountId }
}

function recordAllocation(
  world: World,
  { accountId }: PartnerAccount,
  { trade, ...moved }: Pick<Allocation, 'counterpartId' | 'kind' | 'amount'> & { readonly trade: Trade },
): Allocation {
  const allocation: Allocation = {
    ...moved,
    id: nextKey(world, 'allocation'),
    tradeId: trade.id,
    holderId: accountId,
    at: world.now,
  }
  world.allocations.set(allocation)
  return allocation
}

/** A customer of the caller whose cash its partner puts in. */
function findPrepaid(
  world: World,
  caller: Caller,
  asked: Pick<CustomerMoney, 'customerId' | 'indirectPartnerId'>,
): Customer | Refusal<'reseller_not_yours' | 'customer_not_yours' | 'association_type_unfit'> {
  const customer = findCustomer(world, caller, asked)
  if (isRefusal(customer)) return customer
  return associationOf(world, customer).funding === 'prepaid' ? customer : refuse('association_type_unfit')
}

/** Those of the given customers that are the caller's and agency customers, each once, in the order asked (mt_060004). */
export function findPrepaidCustomers(
  world: World,
  caller: Caller,
  asked: { readonly customerIds: readonly string[]; readonly indirectPartnerId: string | null | undefined },
): Customer[] | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, asked.indirectPartnerId)
  if (isRefusal(owner)) return owner
  return [...new Set(asked.customerIds)].flatMap((customerId) => {
    const customer = findPrepaid(world, caller, { ...asked, customerId })
    return isRefusal(customer) ? [] : [customer]
  })
}
