import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import type { Amount } from '../../units/amount.ts'
import type { Caller } from '../accounts/accounts.ts'
import { direct, ownerFor } from '../accounts/resellers.ts'
import type { Instant } from '../../units/instant.ts'
import type { AssociationModel, CustomerLevel } from '../sites/site.ts'
import type { World } from '../engine/world.ts'

export type RealNameState = 'none' | 'reviewing' | 'rejected' | 'passed' | 'failed'

export type FreezeKind = 'account' | 'account_and_resource'

/** Why an account is frozen. */
export interface Freeze {
  readonly kind: FreezeKind
  readonly by: 'association' | 'partner' | 'budget'
  readonly reason: string
  /** The freeze of the account alone that this one came on top of; it stays when this one is lifted. */
  readonly beneath?: Freeze
}

/** A part of a credit that ends, at that moment. */
export interface EndingCredit {
  readonly amount: Amount
  readonly expiresAt: Instant
}

/** Money of an account that buys from the platform directly. */
export interface Wallet {
  readonly cash: Amount
  /** What the platform lets it spend before it pays, and how much of that is used. */
  readonly credit: Amount
  readonly creditUsed: Amount
  /** The parts of the credit that end, the first to end first; the rest has no end. Absent where nothing ends. */
  readonly ending?: readonly EndingCredit[]
}

/** A customer of the partner, or of one of a distributor's resellers. */
export interface Customer {
  readonly customerId: string
  /** Login name of the account. */
  readonly domainName: string
  /** Name by real-name authentication; empty before that. */
  readonly name: string
  readonly email?: string
  readonly domainArea: string
  readonly xaccountId: string
  readonly xaccountType: string
  /** The reseller whose customer it is; empty for the partner's own. */
  readonly resellerId: string
  readonly association: 'registered' | 'associated' | 'left'
  readonly associatedOn?: Instant
  readonly model: AssociationModel
  readonly registeredAt: Instant
  readonly label: string
  readonly telephone: string
  readonly realName: RealNameState
  readonly type: 'unset' | 'person' | 'company'
  readonly freeze?: Freeze
  readonly level: CustomerLevel
  readonly accountManager?: string
  readonly marketingClosed: boolean
  /** What a customer of the referral model holds with the platform itself; a resale customer pays its partner. */
  readonly wallet?: Wallet
  /** Since when it owes the platform money, and what that has led to. */
  readonly arrears?: { readonly since: Instant; readonly stage: 'grace' | 'retention' | 'released' }
  /** Whether it opened enterprise projects. */
  readonly enterpriseProjects?: boolean
}

/** The customer of that id, if it is the caller's to act for. */
export function findCustomer(
  world: World,
  caller: Caller,
  asked: { readonly customerId: string; readonly indirectPartnerId?: string | null | undefined },
): Customer | Refusal<'reseller_not_yours' | 'customer_not_yours'> {
  const customer = findFormerCustomer(world, caller, asked)
  if (isRefusal(customer)) return customer
  return customer.association === 'associated' ? customer : refuse('customer_not_yours')
}

/** Like `findCustomer`, but one that has left is found too. */
export function findFormerCustomer(
  world: World,
  caller: Caller,
  asked: { readonly customerId: string; readonly indirectPartnerId?: string | null | undefined },
): Customer | Refusal<'reseller_not_yours' | 'customer_not_yours'> {
  const owner = ownerFor(world, caller, asked.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const customer = world.customers.get(asked.customerId)
  if (customer?.resellerId !== owner) return refuse('customer_not_yours')
  if (customer.association === 'registered') return refuse('customer_not_yours')
  return owner === direct && caller.kind === 'distributor' ? refuse('customer_not_yours') : customer
}
