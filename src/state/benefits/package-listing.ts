import { recordOf } from '../engine/table.ts'
import { type Caller } from '../accounts/accounts.ts'
import { addMonths, startOfDate } from '../../units/calendar.ts'
import { day } from '../../units/instant.ts'
import { type World } from '../engine/world.ts'
import { type Package, packagesOf, type PackageState, type PackageUse, stateOf } from './packages.ts'

export interface PackagesQuery {
  readonly region: string | undefined
  readonly orderId: string | undefined
  readonly productId: string | undefined
  /** Part of the product's name in the language asked for. */
  readonly named: ((held: Package) => boolean) | undefined
  readonly services: readonly string[]
  readonly state: PackageState | undefined
  readonly offset: number
  readonly limit: number
}

/** Packages that ended so many months ago are not listed any more (page of ListFreeResourceInfos). */
const listedMonths = 18

/** One page of the packages of the customer that calls, the oldest first. */
export function listPackages(
  world: World,
  caller: Caller,
  query: PackagesQuery,
): { readonly count: number; readonly page: readonly Package[] } {
  const { region, orderId, productId, named, services, state, offset, limit } = query
  const fitting = packagesOf(world, caller.domainId).filter(
    (each) =>
      addMonths(each.expiresAt, listedMonths) > world.now &&
      (region === undefined || each.region === region) &&
      (orderId === undefined || each.orderId === orderId) &&
      (productId === undefined || each.productId === productId) &&
      (named === undefined || named(each)) &&
      (services.length === 0 || services.includes(each.service)) &&
      (state === undefined || stateOf(world, each) === state),
  )
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}

/** The packages of the customer that calls whose quantities have those ids. */
export function findQuotas(world: World, caller: Caller, quotaIds: readonly string[]): Package[] {
  return packagesOf(world, caller.domainId).filter((each) => quotaIds.includes(each.quotaId))
}

export interface PackageUsesQuery {
  readonly quotaId: string | undefined
  readonly productId: string | undefined
  readonly resource: string | undefined
  /** Days of UTC+8, both included. */
  readonly from: string
  readonly until: string
  readonly offset: number
  readonly limit: number
}

/** One page of what packages of the customer that calls paid for, the oldest first. */
export function listPackageUses(
  world: World,
  caller: Caller,
  { quotaId, productId, resource, from, until, offset, limit }: PackageUsesQuery,
): { readonly count: number; readonly page: readonly { readonly use: PackageUse; readonly held: Package }[] } {
  const start = startOfDate(from) ?? 0
  const end = (startOfDate(until) ?? 0) + day
  const fitting = world.packageUses
    .sliceOf('byCustomer', caller.domainId, {
      from: world.packageUses.positionOf('byCustomer', caller.domainId, start),
      to: world.packageUses.positionOf('byCustomer', caller.domainId, end),
    })
    .map((use) => ({ use, held: recordOf(world.packages, use.packageId) }))
    .filter(
      ({ held }) =>
        (quotaId === undefined || held.quotaId === quotaId) &&
        (productId === undefined || held.productId === productId) &&
        (resource === undefined || held.resource === resource),
    )
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}
