import { passwordDigest } from '../engine/chance.ts'
import { drawnId } from '../engine/ids.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { addProject, firstProject } from './projects.ts'

export type AccountKind = 'partner' | 'distributor' | 'reseller' | 'customer'

/** An account of the cloud: one domain of IAM. */
export interface Account {
  readonly kind: AccountKind
  readonly domainId: string
  readonly domainName: string
}

/** Who is behind a credential. An operator has some permission items, an administrator all. */
export interface Caller extends Account {
  readonly userId: string
  readonly userName: string
  readonly permissionItems: readonly string[] | 'all'
}

export interface IamUser {
  readonly userId: string
  readonly name: string
  readonly account: Account
  readonly passwordDigest: string
  readonly permissionItems: readonly string[] | 'all'
  /** Whether the account is its own: each has one such user, the first that it got. */
  readonly isOwner?: true
}

/** The caller that a user is when it signs in itself. */
export function callerOf(user: IamUser): Caller {
  const { userId, name, account, permissionItems } = user
  return { ...account, userId, userName: name, permissionItems }
}

export interface NewUser {
  readonly account: Account
  readonly name: string
  readonly password: string
  readonly permissionItems?: readonly string[] | 'all'
}

/** Adds a user of an account, and the account's first project with its first user. */
export function addUser(world: World, { account, name, password, permissionItems = 'all' }: NewUser): IamUser {
  const userId = drawnId(world, 'user', `${account.domainName}/${name}`)
  const user: IamUser = {
    userId,
    name,
    account,
    passwordDigest: passwordDigest(userId, password),
    permissionItems,
    ...(ownerOf(world, account.domainId) === undefined ? { isOwner: true } : {}),
  }
  world.users.set(user)
  if (world.projects.firstOf('byDomain', account.domainId) === undefined)
    addProject(world, account.domainId, firstProject)
  return user
}

/** The user of that account and name, if the password is right. */
export function findUser(
  world: World,
  { domainName, name, password }: { readonly domainName: string; readonly name: string; readonly password: string },
): IamUser | undefined {
  const user = world.users.firstOf('byName', `${domainName}/${name}`)
  return user?.passwordDigest === passwordDigest(user?.userId ?? '', password) ? user : undefined
}

/** The account of a partner or distributor, which owns the world. */
export function ownAccount(world: World): Account {
  const { kind, domainId, domainName } = onlyOf(world.profile)
  return { kind, domainId, domainName }
}

/** The user whose account it is. */
export function ownerOf(world: World, domainId: string): IamUser | undefined {
  return world.users.firstOf('byAccount', domainId)
}

/** The order of the users of an account: its owner first, then who may do everything, as owners of old records may. */
export function rankOfUser({ isOwner, permissionItems }: IamUser): number {
  if (isOwner === true) return 0
  return permissionItems === 'all' ? 1 : 2
}

/** The administrator of the account that owns the world. */
export function ownCaller(world: World): Caller {
  const owner = ownerOf(world, onlyOf(world.profile).domainId)
  if (owner === undefined) throw new Error(`Failed to find who runs ${world.id}: its account has no user.`)
  return callerOf(owner)
}
