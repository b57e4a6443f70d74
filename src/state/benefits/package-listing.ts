import { recordOf } from '../engine/table.ts'
import type { Caller } from '../accounts/accounts.ts'
import { addMonths, startOfDate } from '../../units/calendar.ts'
import { day } from '../../units/instant.ts'
import { allOf, pageOf, type Page, type PageQuery, whereAnyAsked, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { type Package, packagesOf, type PackageState, type PackageUse, stateOf } from './packages.ts'

export interface PackagesQuery extends PageQuery {
  readonly region: string | undefined
  readonly orderId: string | undefined
  readonly productId: string | undefined
  /** Part of the product's name in the language asked for. */
  readonly named: ((held: Package) => boolean) | undefined
  readonly services: readonly string[]
  readonly state: PackageState | undefined
}

/** Packages that ended so many months ago are not listed any more (page of ListFreeResourceInfos). */
const listedMonths = 18

/** One page of the packages of the customer that calls, the oldest first. */
export function listPackages(world: World, caller: Caller, query: PackagesQuery): Page<Package> {
  const fits = allOf<Package>([
    (each) => addMonths(each.expiresAt, listedMonths) > world.now,
    whereAsked(query.region, (each, region) => each.region === region),
    whereAsked(query.orderId, (each, id) => each.orderId === id),
    whereAsked(query.productId, (each, id) => each.productId === id),
    query.named,
    whereAnyAsked(query.services, (each) => each.service),
    whereAsked(query.state, (each, state) => stateOf(world, each) === state),
  ])
  return pageOf(packagesOf(world, caller.domainId).filter(fits), query)
}

/** The packages of the customer that calls whose quantities have those ids. */
export function findQuotas(world: World, caller: Caller, quotaIds: readonly string[]): Package[] {
  return packagesOf(world, caller.domainId).filter((each) => quotaIds.includes(each.quotaId))
}

export interface PackageUsesQuery extends PageQuery {
  readonly quotaId: string | undefined
  readonly productId: string | undefined
  readonly resource: string | undefined
  /** Days of UTC+8, both included. */
  readonly from: string
  readonly until: string
}

/** One page of what packages of the customer that calls paid for, the oldest first. */
export function listPackageUses(
  world: World,
  caller: Caller,
  query: PackageUsesQuery,
): Page<{ readonly use: PackageUse; readonly held: Package }> {
  const start = startOfDate(query.from) ?? 0
  const end = (startOfDate(query.until) ?? 0) + day
  const fits = allOf<Package>([
    whereAsked(query.quotaId, (held, id) => held.quotaId === id),
    whereAsked(query.productId, (held, id) => held.productId === id),
    whereAsked(query.resource, (held, resource) => held.resource === resource),
  ])
  const fitting = world.packageUses
    .sliceOf('byCustomer', caller.domainId, {
      from: world.packageUses.positionOf('byCustomer', caller.domainId, start),
      to: world.packageUses.positionOf('byCustomer', caller.domainId, end),
    })
    .map((use) => ({ use, held: recordOf(world.packages, use.packageId) }))
    .filter(({ held }) => fits(held))
  return pageOf(fitting, query)
}
