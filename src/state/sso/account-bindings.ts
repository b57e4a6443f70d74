import { isRefusal, refuse, type Refusal, refusalReason } from '../../contract/refusals.ts'
import { findUser, ownCaller } from '../accounts/accounts.ts'
import type { Customer } from '../customers/customers.ts'
import { registerCustomer } from '../customers/registration.ts'
import { siteOf } from '../sites/site-of.ts'
import { minute, type Instant, later } from '../../units/instant.ts'
import { nextId } from '../engine/ids.ts'
import { all, type World } from '../engine/world.ts'
import { planNotice } from './binding-notices.ts'
import { configurationOf } from './configurations.ts'

/** A user of a sales platform, as the platform names it. */
export interface PlatformUser {
  readonly platformId: string
  readonly accountId: string
  readonly userId: string
}

/** The account of the cloud that stands for an account of a sales platform. */
export interface AccountBinding extends PlatformUser {
  readonly customerId: string
  readonly boundAt: Instant
}

/** A user of the platform who has to say which account of the cloud is meant. */
export interface PendingBinding extends PlatformUser {
  readonly bindingId: string
  readonly landing: string
  readonly endsAt: Instant
}

/** How long somebody may take to register or log in. */
const pendingLife = 30 * minute

/** How a user answers who has no account of the cloud: with a new one, or one that is there. */
export type BindingChoice =
  | { readonly by: 'register'; readonly accountName: string | undefined }
  | { readonly by: 'existing'; readonly accountName: string; readonly password: string }

/** The key of what is bound to an account of a platform. */
export function bindingKey({ platformId, accountId }: Pick<PlatformUser, 'platformId' | 'accountId'>): string {
  return `${platformId}/${accountId}`
}

/**
 * The customer that an account of a platform stands for: bound by its user, or created by the partner with that account
 * (jac_00001: such customers are bound from the beginning).
 */
export function boundCustomer(world: World, user: PlatformUser): Customer | undefined {
  const bound = world.accountBindings.get(bindingKey(user))
  return bound === undefined
    ? world.customers.firstOf('byXaccount', bindingKey(user))
    : world.customers.get(bound.customerId)
}

/** Waits for a user to say which account of the cloud is meant. */
export function awaitBinding(world: World, user: PlatformUser, landing: string): PendingBinding {
  const over = world.pendingBindings.positionOf('byEnd', all, world.now)
  for (const { bindingId } of world.pendingBindings.sliceOf('byEnd', all, { from: 0, to: over }))
    world.pendingBindings.delete(bindingId)
  const pending: PendingBinding = {
    ...user,
    bindingId: nextId(world, 'pending-binding'),
    landing,
    endsAt: later(world.now, pendingLife),
  }
  world.pendingBindings.set(pending)
  return pending
}

/** Why an account is not bound. */
type BindingRefusal = Refusal<'saml_binding_refused' | 'saml_account_taken'>

/** Binds an account of the cloud to an account of the platform, and plans that the partner is told. */
export function bindAccount(world: World, user: PlatformUser, choice: BindingChoice): Customer | BindingRefusal {
  const customer = choice.by === 'register' ? newAccount(world, user, choice.accountName) : knownAccount(world, choice)
  return isRefusal(customer) ? customer : bind(world, user, customer)
}

/** Binds the account of that name without a password: a test stands in for its owner. */
export function bindByName(world: World, user: PlatformUser, accountName: string): Customer | BindingRefusal {
  const customer = world.customers.firstOf('byName', accountName.toLowerCase())
  return customer === undefined
    ? refuse('saml_binding_refused', `there is no account ${accountName}`)
    : bind(world, user, customer)
}

function bind(world: World, user: PlatformUser, customer: Customer): Customer | BindingRefusal {
  const { customerId, domainName } = customer
  if (world.accountBindings.countOf('byCustomer', customerId) > 0) return refuse('saml_account_taken', domainName)
  world.accountBindings.set({ ...user, customerId, boundAt: world.now })
  const { notificationUrl } = configurationOf(world, user.platformId) ?? {}
  if (notificationUrl !== undefined)
    planNotice(world, { ...user, customerId, accountName: domainName, url: notificationUrl })
  return customer
}

function newAccount(
  world: World,
  { platformId, accountId }: PlatformUser,
  domainName: string | undefined,
): Customer | Refusal<'saml_binding_refused'> {
  const customer = registerCustomer(world, ownCaller(world), {
    domainName,
    email: undefined,
    telephone: undefined,
    verificationCode: undefined,
    domainArea: siteOf(world).usualCountry,
    xaccountId: accountId,
    xaccountType: platformId,
    password: undefined,
    marketingClosed: false,
    indirectPartnerId: undefined,
    awaitAssociation: false,
  })
  return isRefusal(customer) ? refuse('saml_binding_refused', refusalReason(customer)) : customer
}

function knownAccount(
  world: World,
  { accountName, password }: Extract<BindingChoice, { by: 'existing' }>,
): Customer | Refusal<'saml_binding_refused'> {
  const user = findUser(world, { domainName: accountName, name: accountName, password })
  const customer = user === undefined ? undefined : world.customers.get(user.account.domainId)
  return customer ?? refuse('saml_binding_refused', 'the account name or the password is wrong')
}
