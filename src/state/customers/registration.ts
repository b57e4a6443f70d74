import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { addUser, type Caller } from '../accounts/accounts.ts'
import { direct, ownerFor } from '../accounts/resellers.ts'
import { plan } from '../engine/agenda.ts'
import { later, second } from '../../units/instant.ts'
import { nextDigits, nextId } from '../engine/ids.ts'
import { type VerificationRefusal, verifyCode } from './verification-codes.ts'
import type { AssociationModel } from '../sites/site.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'
import type { Customer, Freeze } from './customers.ts'
import { words } from '../../contract/tokens.ts'

export interface Registration {
  /** Absent draws a random name. */
  readonly domainName: string | undefined
  readonly email: string | undefined
  /** A number without the code of its country; empty for one that is told to be none. */
  readonly telephone: string | undefined
  /** Absent takes the usual one of the site. */
  readonly model?: AssociationModel | undefined
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
      | 'phone_overused'
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
    model: wanted.model ?? siteOf(world).usualAssociation,
    registeredAt: world.now,
    label: '',
    telephone: wanted.telephone ?? '',
    realName: 'none',
    type: 'unset',
    level: 'V0',
    marketingClosed: wanted.marketingClosed,
  }
  world.customers.set(customer)
  addCustomerUser(world, customer, wanted.password)
  if (wanted.awaitAssociation) associateCustomer(world, customer.customerId)
  else
    plan(world, {
      kind: 'customer-association',
      at: later(world.now, onlyOf(world.settings).associationDelaySeconds * second),
      subject: customer.customerId,
    })
  return customer
}

function refuseRegistration(
  world: World,
  caller: Caller,
  wanted: Registration & { readonly owner: string },
): RegistrationRefusal | undefined {
  return refusePartner(world, caller, wanted.owner) ?? refuseTaken(world, wanted) ?? refuseVerification(world, wanted)
}

/** Why the partner that calls registers nobody. */
function refusePartner(
  world: World,
  { kind }: Caller,
  owner: string,
):
  | Refusal<
      | 'test_partner'
      | 'distributor_without_customers'
      | 'distributor_delisted'
      | 'distributor_restricted'
      | 'partner_restricted'
    >
  | undefined {
  const settings = onlyOf(world.settings)
  const isDistributor = kind === 'distributor'
  if (settings.testPartner) return refuse('test_partner')
  if (isDistributor && owner === direct) return refuse('distributor_without_customers')
  if (isDistributor && settings.distributorDelisted) return refuse('distributor_delisted')
  if (isDistributor && settings.distributorRestricted) return refuse('distributor_restricted')
  return settings.partnerRestricted ? refuse('partner_restricted') : undefined
}

/** A login name, and an account of the partner's platform, stand for one customer each; a number for a few. */
function refuseTaken(
  world: World,
  { domainName, xaccountType, xaccountId, telephone = '' }: Registration,
): Refusal<'customer_name_taken' | 'xaccount_taken' | 'phone_overused'> | undefined {
  if (domainName !== undefined && isNameTaken(world, domainName)) return refuse('customer_name_taken')
  const holder = world.customers.firstOf('byXaccount', `${xaccountType}/${xaccountId}`)
  if (holder !== undefined) return refuse('xaccount_taken')
  return telephone !== '' && accountsLeftFor(world, telephone) === 0 ? refuse('phone_overused') : undefined
}

/** So many accounts may have the same number (docs/decisions/check-identity.md). */
const accountsPerPhone = 5

/** For how many accounts a number may still be registered; none counts where customers are registered by e-mail. */
export function accountsLeftFor(world: World, telephone: string): number {
  if (siteOf(world).contact.by === 'email') return accountsPerPhone
  return Math.max(0, accountsPerPhone - world.customers.countOf('byTelephone', telephone))
}

/** An address or a number is verified by the code that was sent to it. */
function refuseVerification(
  world: World,
  { email, telephone = '', verificationCode: code }: Registration,
): Refusal<'parameter_wrong'> | VerificationRefusal | undefined {
  const contact = email ?? telephone
  if (contact === '') return undefined
  if (code === undefined)
    return refuse(
      'parameter_wrong',
      email === undefined
        ? words`{verificationCode} is required when {mobilePhone} is given`
        : words`{verificationCode} is required when {email} is given`,
    )
  return verifyCode(world, contact, { code })
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
