import { recordOf } from '../engine/table.ts'
import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { type Amount } from '../../units/amount.ts'
import { addUser, type Caller, direct, ownerFor } from '../accounts/accounts.ts'
import { plan } from '../engine/agenda.ts'
import { type Instant, later, second } from '../../units/instant.ts'
import { nextDigits, nextId } from '../engine/ids.ts'
import { partnerAddress, sendMail } from '../engine/mails.ts'
import { type VerificationRefusal, verifyCode } from './verification-codes.ts'
import { type AssociationModel, type CustomerLevel } from '../sites/site.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'

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

/** Money of an account that buys from the platform directly. */
export interface Wallet {
  readonly cash: Amount
  /** What the platform lets it spend before it pays, and how much of that is used. */
  readonly credit: Amount
  readonly creditUsed: Amount
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

export interface Registration {
  /** Absent draws a random name. */
  readonly domainName: string | undefined
  readonly email: string | undefined
  readonly verificationCode: string | undefined
  readonly domainArea: string
  readonly xaccountId: string
  readonly xaccountType: string
  /** Absent means that the customer can only come in by single sign-on. */
  readonly password: string | undefined
  readonly marketingClosed: boolean
  readonly indirectPartnerId: string | null | undefined
  /** Whether the answer waits for the association. */
  readonly awaitAssociation: boolean
}

type RegistrationRefusal =
  | Refusal<
      | 'partner_restricted'
      | 'distributor_restricted'
      | 'distributor_delisted'
      | 'distributor_without_customers'
      | 'test_partner'
      | 'reseller_not_yours'
      | 'customer_name_taken'
      | 'xaccount_taken'
      | 'parameter_wrong'
    >
  | VerificationRefusal

/** Registers a customer. The account is there at once, its association with the partner follows by the clock. */
export function registerCustomer(world: World, caller: Caller, wanted: Registration): Customer | RegistrationRefusal {
  const owner = ownerFor(world, caller, wanted.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const refusal = refuseRegistration(world, caller, { ...wanted, owner })
  if (refusal !== undefined) return refusal

  const customer: Customer = {
    customerId: nextId(world, 'customer'),
    domainName: wanted.domainName ?? `hwc${nextId(world, 'customer-name').slice(0, 29)}`,
    name: '',
    ...(wanted.email === undefined ? {} : { email: wanted.email }),
    domainArea: wanted.domainArea,
    xaccountId: wanted.xaccountId,
    xaccountType: wanted.xaccountType,
    resellerId: owner,
    association: 'registered',
    model: siteOf(world).usualAssociation,
    registeredAt: world.now,
    label: '',
    telephone: '',
    realName: 'none',
    type: 'unset',
    level: 'V0',
    marketingClosed: wanted.marketingClosed,
  }
  world.customers.set(customer)
  addCustomerUser(world, customer, wanted.password)
  if (wanted.awaitAssociation) associateCustomer(world, customer.customerId)
  else
    plan(
      world,
      'customer-association',
      later(world.now, onlyOf(world.settings).associationDelaySeconds * second),
      customer.customerId,
    )
  return customer
}

function refuseRegistration(
  world: World,
  caller: Caller,
  wanted: Registration & { readonly owner: string },
): RegistrationRefusal | undefined {
  const settings = onlyOf(world.settings)
  if (settings.testPartner) return refuse('test_partner')
  if (caller.kind === 'distributor' && wanted.owner === direct) return refuse('distributor_without_customers')
  if (caller.kind === 'distributor' && settings.distributorDelisted) return refuse('distributor_delisted')
  if (caller.kind === 'distributor' && settings.distributorRestricted) return refuse('distributor_restricted')
  if (settings.partnerRestricted) return refuse('partner_restricted')
  if (wanted.domainName !== undefined && isNameTaken(world, wanted.domainName)) return refuse('customer_name_taken')
  if (world.customers.firstOf('byXaccount', `${wanted.xaccountType}/${wanted.xaccountId}`))
    return refuse('xaccount_taken')
  if (wanted.email === undefined) return undefined
  if (wanted.verificationCode === undefined)
    return refuse('parameter_wrong', '{verificationCode} is required when {email} is given')
  return verifyCode(world, wanted.email, wanted.verificationCode)
}

/** Whether a login name is taken by any account of this world. */
export function isNameTaken(world: World, name: string): boolean {
  const wanted = name.toLowerCase()
  return (
    world.customers.firstOf('byName', wanted) !== undefined ||
    world.resellers.firstOf('byName', wanted) !== undefined ||
    onlyOf(world.profile).domainName.toLowerCase() === wanted
  )
}

/** The administrator of a customer's account. Without a password nobody can log in by name. */
export function addCustomerUser(world: World, customer: Customer, password: string | undefined): void {
  addUser(world, {
    account: { kind: 'customer', domainId: customer.customerId, domainName: customer.domainName },
    name: customer.domainName,
    password: password ?? nextDigits(world, 'unknown-password', 32),
  })
}

/** The association of a registered customer; by the rules of its model the account begins frozen (mc_00008). */
export function associateCustomer(world: World, customerId: string): string {
  const customer = world.customers.get(customerId)
  if (customer?.association !== 'registered') return 'nothing to associate'
  const { beginsFrozen } = associationOf(world, customer)
  const freeze: Freeze = {
    kind: 'account',
    by: 'association',
    reason: `associated by the ${customer.model} model`,
  }
  world.customers.set({
    ...customer,
    association: 'associated',
    associatedOn: world.now,
    ...(beginsFrozen ? { freeze } : {}),
  })
  return `${customer.domainName} is associated${beginsFrozen ? ' and frozen' : ''}`
}

export interface CustomersQuery {
  /** Part of the login name. */
  readonly accountName: string | undefined
  /** Part of the real name. */
  readonly name: string | undefined
  /** Part of the label. */
  readonly label: string | undefined
  readonly model: Customer['model'] | undefined
  readonly associatedFrom: Instant | undefined
  readonly associatedUntil: Instant | undefined
  readonly customerId: string | undefined
  readonly indirectPartnerId: string | null | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of the caller's customers, oldest association first, and how many fit in all. */
export function listCustomers(
  world: World,
  caller: Caller,
  query: CustomersQuery,
): { count: number; page: Customer[] } | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  if (query.customerId !== undefined) {
    const customer = findCustomer(world, caller, {
      customerId: query.customerId,
      indirectPartnerId: query.indirectPartnerId,
    })
    return pageOf(isRefusal(customer) ? [] : [customer].filter((each) => fits(each, query)), query)
  }
  const index = query.model === undefined ? 'byAssociation' : 'byAssociationType'
  const group = query.model === undefined ? owner : `${owner}/${query.model}`
  const from = query.associatedFrom === undefined ? 0 : world.customers.positionOf(index, group, query.associatedFrom)
  const to =
    query.associatedUntil === undefined
      ? world.customers.countOf(index, group)
      : world.customers.positionOf(index, group, query.associatedUntil + 1)
  if (query.accountName === undefined && query.name === undefined && query.label === undefined) {
    const start = Math.min(from + query.offset, to)
    const page = world.customers.sliceOf(index, group, { from: start, to: Math.min(start + query.limit, to) })
    return { count: Math.max(0, to - from), page }
  }
  return pageOf(
    world.customers.sliceOf(index, group, { from, to }).filter((each) => fits(each, query)),
    query,
  )
}

function pageOf(fitting: readonly Customer[], { offset, limit }: CustomersQuery): { count: number; page: Customer[] } {
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}

/** Names are looked for in any case, labels by case, each anywhere in the text (customers.md, 5). */
function fits(customer: Customer, query: CustomersQuery): boolean {
  const { accountName, name, label, model, associatedFrom, associatedUntil } = query
  const associatedOn = customer.associatedOn ?? 0
  return (
    (accountName === undefined || customer.domainName.toLowerCase().includes(accountName.toLowerCase())) &&
    (name === undefined || customer.name.toLowerCase().includes(name.toLowerCase())) &&
    (label === undefined || customer.label.includes(label)) &&
    (model === undefined || customer.model === model) &&
    (associatedFrom === undefined || associatedOn >= associatedFrom) &&
    (associatedUntil === undefined || associatedOn <= associatedUntil)
  )
}

/** Freezes an account because its budget is used up; one that is frozen already stays as it is. */
export function freezeForBudget(world: World, customerId: string): void {
  const customer = recordOf(world.customers, customerId)
  if (customer.freeze !== undefined) return
  world.customers.set({ ...customer, freeze: { kind: 'account', by: 'budget', reason: 'budget used up' } })
  sendMail(world, {
    kind: 'customer-frozen',
    to: partnerAddress(onlyOf(world.profile).domainName),
    subject: `${customer.domainName} is frozen`,
    text: `The account ${customer.domainName} was frozen because its budget is used up.`,
    customerId,
  })
}

/** Lifts a freeze of the account, whoever set it. */
export function liftFreeze(world: World, customerId: string): void {
  const { freeze: _freeze, ...rest } = recordOf(world.customers, customerId)
  world.customers.set(rest)
}
