import type { Caller, IamUser } from '../accounts/accounts.ts'
import { drawnId } from '../engine/ids.ts'
import { onlyOf, type World } from '../engine/world.ts'
import type { Instant } from '../../units/instant.ts'
import { isAdministrator } from './privileges.ts'

/** A user of an account, with the addresses at which the account is registered. */
export interface AccountUser {
  readonly user: IamUser
  readonly mobile: string
  readonly email: string
}

/** The users of the caller's account that it may see: all for who runs the account, else itself; by a part of their name. */
export function usersOfAccount(
  world: World,
  caller: Caller,
  { name = '', userId }: { readonly name?: string | undefined; readonly userId?: string | undefined },
): AccountUser[] {
  const users = world.users.sliceOf('byAccount', caller.domainId, { from: 0, to: Infinity })
  const seen = isAdministrator(world, caller) ? users : users.filter((each) => each.userId === caller.userId)
  return seen
    .filter((each) => each.name.toLowerCase().includes(name.toLowerCase()))
    .filter((each) => userId === undefined || each.userId === userId)
    .map((user) => ({ user, ...addressesOf(world, user) }))
}

/** Only the owner of a customer's account has addresses: those that the customer is registered with. */
function addressesOf(world: World, { isOwner, account }: IamUser): Pick<AccountUser, 'mobile' | 'email'> {
  const customer = isOwner === true ? world.customers.get(account.domainId) : undefined
  return { mobile: customer?.telephone ?? '', email: customer?.email ?? '' }
}

/** A right that an account gave another to act for it. */
export interface Agency {
  readonly agencyId: string
  readonly name: string
  readonly trustedId: string
  readonly trustedName: string
  readonly createdAt: Instant
}

/** The agencies of the caller's account: a customer of a partner has the one that it gave its partner as they were associated. */
export function agenciesOf(world: World, { domainId }: Caller): Agency[] {
  const customer = world.customers.get(domainId)
  if (customer?.associatedOn === undefined || customer.association !== 'associated') return []
  const { domainId: trustedId, domainName: trustedName } = onlyOf(world.profile)
  return [
    {
      agencyId: drawnId(world, 'agency', domainId),
      name: customer.xaccountType,
      trustedId,
      trustedName,
      createdAt: customer.associatedOn,
    },
  ]
}

/** The regions in which the caller's account has projects or resources, in the order of the catalog. */
export function regionsOfAccount(world: World, { domainId }: Caller): string[] {
  const all = { from: 0, to: Infinity }
  const used = new Set([
    ...world.projects.sliceOf('byDomain', domainId, all).map((each) => each.name),
    ...world.resources.sliceOf('byCustomer', domainId, all).map((each) => each.region),
    ...world.onDemandResources.sliceOf('byCustomer', domainId, all).map((each) => each.region),
  ])
  return world.catalog.regions.map((each) => each.code).filter((each) => used.has(each))
}

/** A text with nothing left but its first and its last letter; one of two letters or less is hidden. */
export function anonymous(text: string): string {
  return text.length <= 2 ? '*'.repeat(text.length) : `${text.slice(0, 1)}****${text.slice(-1)}`
}
