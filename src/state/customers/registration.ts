import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { addUser, type Caller } from '../accounts/accounts.ts'
import { direct, ownerFor } from '../accounts/resellers.ts'
import { plan } from '../engine/agenda.ts'
import { later, second } from '../../units/instant.ts'
import { nextDigits, nextId } from '../engine/ids.ts'
import { type VerificationRefusal, verifyCode } from './verification-codes.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { type Customer, type Freeze } from './customers.ts'
import { words } from '../../contract/tokens.ts'

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

/** A login name, and an account of the partner's platform, stand for one customer each. */
function refuseTaken(
  world: World,
  { domainName, xaccountType, xaccountId }: Registration,
): Refusal<'customer_name_taken' | 'xaccount_taken'> | undefined {
  if (domainName !== undefined && isNameTaken(world, domainName)) return refuse('customer_name_taken')
  const holder = world.customers.firstOf('byXaccount', `${xaccountType}/${xaccountId}`)
  return holder === undefined ? undefined : refuse('xaccount_taken')
}

/** An address is verified by the code that was sent to it. */
function refuseVerification(
  world: World,
  { email, verificationCode }: Registration,
): Refusal<'parameter_wrong'> | VerificationRefusal | undefined {
  if (email === undefined) return undefined
  if (verificationCode === undefined)
    return refuse('parameter_wrong', words`{verificationCode} is required when {email} is given`)
  return verifyCode(world, email, { code: verificationCode })
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
