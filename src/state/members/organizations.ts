import type { Caller } from '../accounts/accounts.ts'
import type { Customer } from '../customers/customers.ts'
import { nextDigits } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'

/** A unit of an enterprise: the whole enterprise, which is the root of its tree, or a part of another unit. */
export interface Organization {
  /** Digits, as the platform names units (ep_00020). */
  readonly organizationId: string
  /** The id of its place in the tree. */
  readonly relationId: string
  /** The customer that is the enterprise's master account. */
  readonly masterId: string
  /** The unit that it is a part of; absent of the root. */
  readonly parentId?: string
  /** The root may have none. */
  readonly name: string
  /** Which unit of all it is, from 1: units that lie side by side stand in this order. */
  readonly number: number
}

/** A tree has so many levels below its root (docs/decisions/china-members.md). */
const levelsOfUnits = 5

/** The group of the index `byParent` that holds the root of a master account. */
export function groupOfUnit({ parentId, masterId }: Pick<Organization, 'parentId' | 'masterId'>): string {
  return parentId ?? `root of ${masterId}`
}

/** The root of the enterprise whose master account that is; undefined for every other account. */
export function rootOf(world: World, masterId: string): Organization | undefined {
  return world.organizations.firstOf('byParent', groupOfUnit({ masterId }))
}

/** Makes a customer the master account of an enterprise, or says in words why it cannot be one. */
export function openEnterprise(world: World, customer: Customer, name: string): Organization | string {
  const { customerId: masterId } = customer
  if (rootOf(world, masterId) !== undefined) return 'is a master account already'
  if (isMember(world, masterId)) return 'is a member account'
  if (customer.association !== 'associated') return 'is not associated'
  if (customer.type !== 'company' || customer.realName !== 'passed') return 'is not authenticated as a company'
  return addUnit(world, { masterId, name })
}

/** Whether an account is a member of an enterprise, or about to be one. */
function isMember(world: World, customerId: string): boolean {
  const { state } = world.memberships.get(customerId) ?? { state: 'closed' }
  return state !== 'closed'
}

/** Adds a unit to the tree of a master account, below one of its units, or says in words why it cannot be. */
export function addOrganization(
  world: World,
  {
    masterId,
    parentId,
    name,
  }: { readonly masterId: string; readonly parentId: string | undefined; readonly name: string },
): Organization | string {
  const root = rootOf(world, masterId)
  const parent = parentId === undefined ? root : world.organizations.get(parentId)
  if (root === undefined) return 'is no master account'
  if (parent?.masterId !== masterId) return 'has no such unit'
  if (levelOf(world, parent) >= levelsOfUnits) return `has units on ${levelsOfUnits} levels at most`
  return addUnit(world, { masterId, name, parentId: parent.organizationId })
}

function addUnit(world: World, unit: Omit<Organization, 'organizationId' | 'relationId' | 'number'>): Organization {
  const organization = {
    organizationId: nextDigits(world, 'organization', 18),
    relationId: nextDigits(world, 'organization-relation', 18),
    // Stryker disable next-line ArithmeticOperator: only the order of these numbers counts.
    number: world.organizations.size + 1,
    ...unit,
  }
  world.organizations.set(organization)
  return organization
}

/** How many levels a unit lies below the root. */
function levelOf(world: World, { parentId = '' }: Organization): number {
  const parent = world.organizations.get(parentId)
  return parent === undefined ? 0 : levelOf(world, parent) + 1
}

/** A unit with those that are parts of it. */
export interface OrganizationNode extends Organization {
  /** Absent where it was not asked for, and of a unit without parts. */
  readonly parts?: readonly OrganizationNode[]
}

/** What a caller sees of its tree: its root, where it names no unit, and the units below that or the one named. */
export interface OrganizationView {
  readonly root?: Organization
  readonly units: readonly OrganizationNode[]
}

/** The units of the enterprise whose master account calls; none for any other account, and below a unit that is not its own. */
export function viewOrganizations(
  world: World,
  { domainId: masterId }: Caller,
  { parentId, isRecursive }: { readonly parentId: string | undefined; readonly isRecursive: boolean },
): OrganizationView {
  const start = parentId === undefined ? rootOf(world, masterId) : world.organizations.get(parentId)
  if (start?.masterId !== masterId) return { units: [] }
  const units = partsOf(world, start, isRecursive)
  return parentId === undefined ? { root: start, units } : { units }
}

function partsOf(world: World, { organizationId, masterId }: Organization, isRecursive: boolean): OrganizationNode[] {
  const group = groupOfUnit({ parentId: organizationId, masterId })
  return world.organizations.sliceOf('byParent', group, { from: 0, to: Infinity }).map((part) => {
    const parts = isRecursive ? partsOf(world, part, true) : []
    return parts.length === 0 ? part : { ...part, parts }
  })
}
