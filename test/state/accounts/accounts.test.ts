import { expect, it } from 'vitest'
import { startWorld } from '../../../src/fixtures/start-world.ts'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { issueTemporaryKey } from '../../../src/state/accounts/access-keys.ts'
import { addUser, findUser, ownAccount, ownCaller, ownerOf, rankOfUser } from '../../../src/state/accounts/accounts.ts'
import { isPlatformId, platformIds } from '../../../src/state/accounts/profile.ts'
import { addProject, allProjectsOf, projectIdIn, projectIn } from '../../../src/state/accounts/projects.ts'
import { listResellers, ownerFor, type ResellersQuery } from '../../../src/state/accounts/resellers.ts'
import {
  endLastingTokens,
  isGood,
  issueLastingToken,
  issueToken,
  tokenLife,
} from '../../../src/state/accounts/tokens.ts'
import { onlyOf, type World, worldAt } from '../../../src/state/engine/world.ts'
import { createWorld } from '../../../src/state/create-world.ts'
import { instantOf, later } from '../../../src/units/instant.ts'
import { emptyWorld, startOfYear } from '../../helpers/crowd.ts'

const guests = { kind: 'customer', domainId: 'guests', domainName: 'Guests' } as const

it('gives an account one owner and one first project, whoever is added later', () => {
  const world = emptyWorld(1)
  expect(ownerOf(world, 'guests')).toBeUndefined()
  const some = addUser(world, { account: guests, name: 'zoe', password: 'a', permissionItems: ['x'] })
  const every = addUser(world, { account: guests, name: 'ada', password: 'b' })
  expect([some.isOwner, 'isOwner' in every, every.permissionItems]).toEqual([true, false, 'all'])
  expect(ownerOf(world, 'guests')?.name).toBe('zoe')
  expect(world.projects.countOf('byDomain', 'guests')).toBe(1)
  addProject(world, 'regulars', 'mine')
  addUser(world, { account: { ...guests, domainId: 'regulars' }, name: 'eva', password: 'c' })
  expect(world.projects.sliceOf('byDomain', 'regulars', { from: 0, to: 9 }).map((each) => each.name)).toEqual(['mine'])
})

it.each([
  [{ isOwner: true, permissionItems: 'all' }, 0],
  [{ isOwner: true, permissionItems: [] }, 0],
  [{ permissionItems: 'all' }, 1],
  [{ permissionItems: ['all'] }, 2],
] as const)('ranks the user %j of an account as %i', (more, rank) => {
  const user = { userId: 'u', name: 'n', account: guests, passwordDigest: '' }
  expect(rankOfUser({ ...user, ...more })).toBe(rank)
})

it.each([
  ['Guests', 'ada', 'right', true],
  ['Guests', 'ada', 'wrong', false],
  ['Guests', 'eva', 'right', false],
  ['Others', 'ada', 'right', false],
])('finds for %s/%s with the password %s a user: %s', (domainName, name, password, found) => {
  const world = emptyWorld(1)
  addUser(world, { account: guests, name: 'ada', password: 'right' })
  expect(findUser(world, { domainName, name, password })?.name === 'ada').toBe(found)
})

it('says who runs a world, and that one without users is run by nobody', () => {
  const world = emptyWorld(1)
  expect(ownCaller(world)).toMatchObject({ ...ownAccount(world), userName: 'partner-admin', permissionItems: 'all' })
  const bare = createWorld('bare', world.catalog)
  bare.profile.set(onlyOf(world.profile))
  expect(() => ownCaller(bare)).toThrow('Failed to find who runs bare')
})

it('keeps what a world begins with', () => {
  expect(onlyOf(emptyWorld(1).settings)).toMatchObject({
    realNameReview: 'manual',
    realNameReviewDays: 1,
    realNameUpload: true,
    partnerRestricted: false,
    distributorRestricted: false,
    distributorDelisted: false,
    testPartner: false,
    freezeTotalFailure: 'details',
    bucketAvailable: true,
  })
})

it.each([
  [undefined, [], [true, false]],
  [['Second'], ['Second'], [true, true]],
])('knows besides its first platform id %j', (xaccountTypes, more, known) => {
  const world = emptyWorld(1)
  const { xaccountType } = onlyOf(world.profile)
  if (xaccountTypes !== undefined) world.settings.set({ ...onlyOf(world.settings), xaccountTypes })
  expect(platformIds(world)).toEqual([xaccountType, ...more])
  expect([xaccountType, 'Second'].map((id) => isPlatformId(world, id))).toEqual(known)
})

it('makes the project of a region when it is first asked for, under the id it was always going to have', () => {
  const world = emptyWorld(1)
  const count = (): number => world.projects.countOf('byDomain', 'guests')
  const id = projectIdIn(world, 'guests', 'la-north-2')
  expect(count()).toBe(0)
  expect(projectIn(world, 'guests', 'la-north-2')).toMatchObject({ projectId: id, name: 'la-north-2' })
  expect([projectIn(world, 'guests', 'la-north-2')?.projectId, projectIdIn(world, 'guests', 'la-north-2')]).toEqual([
    id,
    id,
  ])
  expect(projectIn(world, 'guests', 'nowhere-1')).toBeUndefined()
  expect(count()).toBe(1)
})

it('keeps the id of a project that was made, whatever it is', () => {
  const world = emptyWorld(1)
  const made = { projectId: 'of another draw', domainId: 'guests', name: 'la-north-2' }
  world.projects.set(made)
  expect(projectIdIn(world, 'guests', 'la-north-2')).toBe('of another draw')
  expect(projectIn(world, 'guests', 'la-north-2')).toEqual(made)
})

it('lists the projects of the regions in their order, then those that the account made', () => {
  const world = emptyWorld(1)
  addProject(world, 'guests', 'a-own')
  const regions = world.catalog.regions.map((each) => each.code)
  expect(allProjectsOf(world, 'guests').map((each) => each.name)).toEqual([...regions, 'a-own'])
})

it('issues a temporary key that is as long as those of the platform', () => {
  const world = emptyWorld(1)
  const key = issueTemporaryKey(world, ownCaller(world), 900)
  expect(key.access).toMatch(/^HST[0-9A-F]{17}$/)
  expect(key.secret).toMatch(/^[0-9a-f]{40}$/)
  expect(key.securityToken).toMatch(/^gQ[0-9a-f]{100,}$/)
  expect(key.expiresAt).toBe(later(world.now, 900_000))
  expect(world.accessKeys.get(key.access)).toEqual(key)
  expect(issueTemporaryKey(world, ownCaller(world), 900).access).not.toBe(key.access)
})

it('ends a token by its clock, and a lasting one only with the sandbox that handed it out', () => {
  const world = emptyWorld(1)
  const caller = ownCaller(world)
  const usual = issueToken(world, caller)
  const assumed = issueToken(world, { ...caller, kind: 'customer' }, caller)
  const lasting = issueLastingToken(world)
  expect(['assumedBy' in usual, assumed.assumedBy]).toEqual([false, caller])
  expect(lasting.caller).toEqual(caller)
  const goodAt = (passed: number): boolean[] =>
    [usual, lasting].map(({ token }) => {
      const kept = world.tokens.get(token)
      return kept !== undefined && isGood(worldAt(world, later(world.now, passed)), kept)
    })
  expect([goodAt(0), goodAt(tokenLife - 1), goodAt(tokenLife)]).toEqual([
    [true, true],
    [true, true],
    [false, true],
  ])
  const before = world.tokens.get(usual.token)
  endLastingTokens(world)
  expect([goodAt(tokenLife - 1), goodAt(tokenLife)]).toEqual([
    [true, true],
    [false, false],
  ])
  expect(world.tokens.get(usual.token)).toBe(before)
})

/** A distributor with three resellers. */
function chain(): World {
  const clock = { mode: 'frozen', at: startOfYear, anchor: 0, signing: 'either' } as const
  const world = startWorld({ id: 'chain', kind: 'distributor', seed: 1, preset: 'empty', clock })
  const person = { name: 'Shop', mobilePhone: '1', email: 'a@b.example', accountManagerId: '', accountManagerName: '' }
  for (const [at, accountName] of ['south', 'north', 'east'].entries()) {
    const associatedOn = instantOf(1000 * (at + 1))
    world.resellers.set({ resellerId: `id-${accountName}`, accountName, associatedOn, ...person })
  }
  return world
}

it.each([
  ['distributor', 'id-north', 'id-north'],
  ['distributor', 'id-west', 'reseller_not_yours'],
  ['distributor', undefined, ''],
  ['distributor', null, ''],
  ['distributor', '', ''],
  ['partner', 'id-north', ''],
  ['partner', 'id-west', ''],
  ['customer', 'id-west', ''],
] as const)('a %s that names %j asks for the customers of %j', (kind, named, owner) => {
  const world = chain()
  const found = ownerFor(world, { ...ownCaller(world), kind }, named)
  expect(isRefusal(found) ? found.refusal : found).toBe(owner)
})

it.each<readonly [asked: Partial<ResellersQuery>, count: number, names: readonly string[]]>([
  [{}, 3, ['south', 'north', 'east']],
  [{ limit: 2 }, 3, ['south', 'north']],
  [{ offset: 1, limit: 1 }, 3, ['north']],
  [{ offset: 3 }, 3, []],
  [{ accountName: 'north' }, 1, ['north']],
  [{ accountName: 'nor' }, 0, []],
  [{ resellerId: 'id-east' }, 1, ['east']],
  [{ resellerId: 'id-east', accountName: 'north' }, 0, []],
  [{ associatedFrom: instantOf(2000) }, 2, ['north', 'east']],
  [{ associatedFrom: instantOf(2001) }, 1, ['east']],
  [{ associatedUntil: instantOf(2000) }, 2, ['south', 'north']],
  [{ associatedUntil: instantOf(1999) }, 1, ['south']],
  [{ associatedFrom: instantOf(2000), associatedUntil: instantOf(2000) }, 1, ['north']],
  [{ associatedFrom: instantOf(3000), associatedUntil: instantOf(1000) }, 0, []],
])('lists for %j of %i resellers %j', (asked, count, names) => {
  const listed = listResellers(chain(), {
    ...{ accountName: undefined, resellerId: undefined, associatedFrom: undefined, associatedUntil: undefined },
    ...{ offset: 0, limit: 10 },
    ...asked,
  })
  expect([listed.count, listed.page.map((each) => each.accountName)]).toEqual([count, names])
})
