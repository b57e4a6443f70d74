import { refuse, type Refusal } from '../../contract/refusals.ts'
import { type Amount, toAmount } from '../../units/amount.ts'
import { chanceHex, passwordDigest } from '../engine/chance.ts'
import { drawnId, nextNumber } from '../engine/ids.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import { type Site, type SiteName } from '../sites/site.ts'
import { all, onlyOf, type World } from '../engine/world.ts'

/** What a world begins with (docs/decisions/demo.md). */
export type Preset = 'demo' | 'quiet' | 'empty'

/** The partner or distributor whose world this is. */
export interface Profile {
  readonly kind: 'partner' | 'distributor'
  readonly site: SiteName
  readonly seed: number
  /** What the world was filled with when it began. */
  readonly preset: Preset
  readonly domainId: string
  readonly domainName: string
  readonly corporationName: string
  /** Platform id of the partner, the name of the agency that its customers grant it. */
  readonly xaccountType: string
  readonly createdAt: Instant
}

/** What a test may set about the partner; each stands for something that happens outside the API. */
export interface Settings {
  readonly associationDelaySeconds: number
  readonly realNameReview: 'manual' | 'automatic'
  /** After so many days an unanswered review passes by itself; 0 means never. */
  readonly realNameReviewDays: number
  readonly realNameUpload: boolean
  readonly partnerRestricted: boolean
  readonly distributorRestricted: boolean
  readonly distributorDelisted: boolean
  readonly testPartner: boolean
  readonly bannedCertificates: readonly string[]
  /** Whether a batch in which every customer fails is answered with details or refused as a whole. */
  readonly freezeTotalFailure: 'details' | 'refuse'
  /** What the platform lets the partner's customers consume before the partner pays. */
  readonly consumptionQuota: Amount
  /** Whether bills are settled on the 15th by themselves. */
  readonly billSettlement: 'automatic' | 'manual'
  /** Tax beside what a bill has due; a world begins with that of its site. */
  readonly taxPercent: number
  /** What the partner settles of what its customers owe, 0.75 for three quarters; all of it where it is not set. */
  readonly partnerRatio?: number
  /** Whether the partner's bucket takes files. */
  readonly bucketAvailable: boolean
  /** Platform ids that the partner was assigned besides the first; absent means none. */
  readonly xaccountTypes?: readonly string[]
}

/** What is set as a world begins. */
export const firstSettings = (site: Site): Settings => ({
  associationDelaySeconds: 2,
  realNameReview: 'manual',
  realNameReviewDays: 1,
  realNameUpload: true,
  partnerRestricted: false,
  distributorRestricted: false,
  distributorDelisted: false,
  testPartner: false,
  bannedCertificates: [],
  freezeTotalFailure: 'details',
  consumptionQuota: toAmount(100_000),
  billSettlement: 'automatic',
  taxPercent: site.taxPercent,
  bucketAvailable: true,
})

/** A tier-2 reseller of a distributor; it has no API access of its own. */
export interface Reseller {
  readonly resellerId: string
  readonly accountName: string
  readonly name: string
  readonly mobilePhone: string
  readonly email: string
  readonly associatedOn: Instant
  readonly accountManagerId: string
  readonly accountManagerName: string
}

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

export interface AccessKey {
  readonly access: string
  readonly secret: string
  readonly caller: Caller
  /** Temporary keys only: sent as X-Security-Token with each signed request. */
  readonly securityToken?: string
  readonly expiresAt?: Instant
}

export interface Token {
  readonly token: string
  readonly caller: Caller
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  /** The account that took on this identity, when a partner acts as its customer. */
  readonly assumedBy?: Caller
  /** Whether it is good for as long as the sandbox runs, whatever its clock shows: the sandbox handed it out itself. */
  readonly isLasting?: true
}

export interface Project {
  readonly projectId: string
  readonly domainId: string
  readonly name: string
}

/** Name of the project that every account has from the beginning. */
export const firstProject = 'ap-southeast-1'

/** Tokens end 24 hours after they were issued. */
export const tokenLife = day

export function callerOf(user: IamUser): Caller {
  const { userId, name, account, permissionItems } = user
  return { ...account, userId, userName: name, permissionItems }
}

/** Issues a token for a caller. It is as long as the platform's, so that a client meets that length. */
export function issueToken(world: World, caller: Caller, assumedBy?: Caller): Token {
  const issued = { ...drawToken(world, 'token', caller), ...(assumedBy === undefined ? {} : { assumedBy }) }
  world.tokens.set(issued)
  return issued
}

/** Issues a token of the account that owns the world which no clock ends (docs/decisions/lasting-tokens.md). */
export function issueLastingToken(world: World): Token {
  const issued: Token = { ...drawToken(world, 'lasting-token', ownCaller(world)), isLasting: true }
  world.tokens.set(issued)
  return issued
}

/** Makes the lasting tokens that a sandbox which has ended handed out end as any other does. */
export function endLastingTokens(world: World): void {
  for (const { isLasting, ...token } of [...world.tokens.values()]) if (isLasting === true) world.tokens.set(token)
}

/** Whether a token is good at the moment that the world shows. */
export function isGood({ now }: World, { isLasting, expiresAt }: Token): boolean {
  return isLasting === true || now < expiresAt
}

function drawToken(world: World, kind: string, caller: Caller): Token {
  const number = nextNumber(world, kind)
  const blocks = Array.from({ length: 16 }, (_, block) =>
    chanceHex(onlyOf(world.profile).seed, world.id, kind, number, block),
  )
  return { token: `MII${blocks.join('')}`, caller, issuedAt: world.now, expiresAt: later(world.now, tokenLife) }
}

/** Issues an access key that lives for a while, with the security token that goes with it. */
export function issueTemporaryKey(world: World, caller: Caller, lifeSeconds: number): Required<AccessKey> {
  const number = nextNumber(world, 'temporary-key')
  const draw = (what: string): string => chanceHex(onlyOf(world.profile).seed, world.id, what, number)
  const key = {
    access: `HST${draw('temporary-access').slice(0, 17).toUpperCase()}`,
    secret: draw('temporary-secret').slice(0, 40),
    securityToken: `gQ${draw('security-token-1')}${draw('security-token-2')}`,
    expiresAt: later(world.now, lifeSeconds * 1000),
    caller,
  }
  world.accessKeys.set(key)
  return key
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

export function addProject(world: World, domainId: string, name: string): Project {
  const project = { projectId: drawnId(world, 'project', `${domainId}/${name}`), domainId, name }
  world.projects.set(project)
  return project
}

/**
 * The project that an account has in a region: it is made when it is first asked for, always with the same id. Undefined for a
 * region that nobody knows.
 */
export function projectIn(world: World, domainId: string, region: string): Project | undefined {
  const made = madeIn(world, domainId, region)
  if (made !== undefined) return made
  const isRegion = world.catalog.regions.some((each) => each.code === region)
  return isRegion ? addProject(world, domainId, region) : undefined
}

/** The id of the project that an account has in a region, also where nobody has asked for that project yet. */
export function projectIdIn(world: World, domainId: string, region: string): string {
  return madeIn(world, domainId, region)?.projectId ?? drawnId(world, 'project', `${domainId}/${region}`)
}

function madeIn(world: World, domainId: string, name: string): Project | undefined {
  return projectsOf(world, domainId).find((each) => each.name === name)
}

/** The projects of an account that were made by now. */
function projectsOf(world: World, domainId: string): Project[] {
  return world.projects.sliceOf('byDomain', domainId, { from: 0, to: Infinity })
}

/** All projects of an account, one of each region in the order of the regions, and then those that it made itself. */
export function allProjectsOf(world: World, domainId: string): Project[] {
  const codes = world.catalog.regions.map((each) => each.code)
  const ofRegions = codes.flatMap((each) => projectIn(world, domainId, each) ?? [])
  return [...ofRegions, ...projectsOf(world, domainId).filter((each) => !codes.includes(each.name))]
}

/** The user of that account and name, if the password is right. */
export function findUser(
  world: World,
  { domainName, name, password }: { readonly domainName: string; readonly name: string; readonly password: string },
): IamUser | undefined {
  const user = world.users.firstOf('byName', `${domainName}/${name}`)
  return user?.passwordDigest === passwordDigest(user?.userId ?? '', password) ? user : undefined
}

/** The platform ids that the partner was assigned, its first one before the others. */
export function platformIds(world: World): string[] {
  return [onlyOf(world.profile).xaccountType, ...(onlyOf(world.settings).xaccountTypes ?? [])]
}

/** Whether somebody assigned that platform id to the partner (docs/decisions/platform-ids.md). */
export function isPlatformId(world: World, id: string): boolean {
  return platformIds(world).includes(id)
}

/** The account of a partner or distributor, which owns the world. */
export function ownAccount(world: World): Account {
  const { kind, domainId, domainName } = onlyOf(world.profile)
  return { kind, domainId, domainName }
}

/** The owner of customers that belong to the partner itself. */
export const direct = ''

/**
 * Whose customers a request is about. A distributor acts for the reseller that it names; what anybody
 * else names is not looked at (docs/decisions/callers.md).
 */
export function ownerFor(
  world: World,
  caller: Caller,
  indirectPartnerId: string | null | undefined,
): string | Refusal<'reseller_not_yours'> {
  if (caller.kind !== 'distributor' || indirectPartnerId === undefined || indirectPartnerId === null) return direct
  if (indirectPartnerId === '') return direct
  return world.resellers.get(indirectPartnerId) === undefined ? refuse('reseller_not_yours') : indirectPartnerId
}

export interface ResellersQuery {
  readonly accountName: string | undefined
  readonly resellerId: string | undefined
  readonly associatedFrom: Instant | undefined
  readonly associatedUntil: Instant | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of a distributor's resellers, oldest association first, and how many fit in all. */
export function listResellers(world: World, query: ResellersQuery): { count: number; page: Reseller[] } {
  const { accountName, resellerId, associatedFrom, associatedUntil, offset, limit } = query
  const from = associatedFrom === undefined ? 0 : world.resellers.positionOf('byAssociation', all, associatedFrom)
  const to =
    associatedUntil === undefined
      ? world.resellers.countOf('byAssociation', all)
      : world.resellers.positionOf('byAssociation', all, associatedUntil + 1)
  const fitting = world.resellers
    .sliceOf('byAssociation', all, { from, to })
    .filter((each) => accountName === undefined || each.accountName === accountName)
    .filter((each) => resellerId === undefined || each.resellerId === resellerId)
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
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
