import { isRefusal, type Refusal } from '../contract/refusals.ts'
import { type Caller } from './accounts.ts'
import { findCustomer } from './customers.ts'
import { isBarred } from './freeze-effects.ts'
import { nextId } from './ids.ts'
import { productOf } from './catalog.ts'
import { hourStart, type Instant } from './instant.ts'
import { firstName, type Resource } from './resources.ts'
import { type Sold, soldOf } from './sold.ts'
import { reconsiderUse } from './use-agenda.ts'
import { type World } from './world.ts'

export type OnDemandStatus = 'normal' | 'grace' | 'freezing' | 'changing' | 'closing' | 'closed'

/** Something that a customer pays by use. */
export interface OnDemandResource extends Sold, Pick<Resource, 'resourceId' | 'customerId' | 'name'> {
  readonly zone: string
  readonly status: OnDemandStatus
  readonly effectiveAt: Instant
  readonly closedAt?: Instant
  /** What is metered by the hour; undefined for what is charged by quantities only. */
  readonly factor: string
  readonly isHourly: boolean
  /** The end of the last hour that was charged. */
  readonly chargedUntil: Instant
  /** The line of the ledger that the last hours stand in. */
  readonly runId?: string
}

export type NewOnDemandResource = Sold & { readonly customerId: string; readonly zone: string | undefined }

/** A customer begins to use something. */
export function startUse(world: World, { zone, ...wanted }: NewOnDemandResource): OnDemandResource {
  const resourceId = nextId(world, 'resource')
  const started: OnDemandResource = {
    ...wanted,
    resourceId,
    name: firstName(wanted.resource, resourceId),
    zone: zone ?? firstZone(world, wanted.region),
    status: 'normal',
    effectiveAt: world.now,
    ...meteringOf(world, wanted),
  }
  world.onDemandResources.set(started)
  reconsiderUse(world, wanted.customerId)
  return started
}

/** A resource whose term has ended goes on as pay-per-use, under the same id. */
export function continueByUse(world: World, ended: Resource): void {
  const { resourceId, customerId, region, name } = ended
  world.onDemandResources.set({
    resourceId,
    customerId,
    ...soldOf(ended),
    name,
    zone: firstZone(world, region),
    status: 'normal',
    effectiveAt: world.now,
    ...meteringOf(world, ended),
  })
  reconsiderUse(world, customerId)
}

/** Use is charged by hours of the clock, from the one in which it begins. */
function meteringOf(
  world: World,
  wanted: Pick<Resource, 'service' | 'resource' | 'spec'>,
): Pick<OnDemandResource, 'factor' | 'isHourly' | 'chargedUntil'> {
  const product = productOf(world.catalog, wanted)
  return {
    factor: product?.usageFactor ?? '',
    isHourly: product?.usageUnit === hourUnit,
    chargedUntil: hourStart(world.now),
  }
}

/** The unit in which duration is sold: hours. */
export const hourUnit = 4

/** A customer stops using something; the hour in which it does is not charged. */
export function endUse(world: World, used: OnDemandResource): void {
  world.onDemandResources.set({ ...used, status: 'closed', closedAt: world.now })
  reconsiderUse(world, used.customerId)
}

function firstZone({ catalog }: World, region: string): string {
  return catalog.regions.find((each) => each.code === region)?.zones[0] ?? ''
}

/** How a pay-per-use resource is shown: one that is frozen with its account is freezing, whatever it was. */
export function shownUse(world: World, { customerId, status }: OnDemandResource): OnDemandStatus {
  return status !== 'closed' && isBarred(world, customerId, 'use') ? 'freezing' : status
}

export interface OnDemandQuery {
  readonly customerId: string
  readonly indirectPartnerId: string | undefined
  readonly resourceIds: readonly string[]
  readonly region: string | undefined
  readonly service: string | undefined
  readonly effectiveFrom: Instant | undefined
  readonly effectiveUntil: Instant | undefined
  readonly status: OnDemandStatus | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of what a customer of the caller pays by use, the oldest first, and how many fit in all. */
export function listOnDemandResources(
  world: World,
  caller: Caller,
  query: OnDemandQuery,
):
  | { readonly count: number; readonly page: readonly OnDemandResource[] }
  | Refusal<'customer_not_yours' | 'reseller_not_yours'> {
  const customer = findCustomer(world, caller, query)
  if (isRefusal(customer)) return customer
  const { resourceIds, region, service, effectiveFrom, effectiveUntil, status, offset, limit } = query
  const fitting = world.onDemandResources
    .sliceOf('byCustomer', query.customerId, { from: 0, to: Infinity })
    .filter(
      (each) =>
        (resourceIds.length === 0 || resourceIds.includes(each.resourceId)) &&
        (region === undefined || each.region === region) &&
        (service === undefined || each.service === service.toLowerCase()) &&
        (effectiveFrom === undefined || each.effectiveAt >= effectiveFrom) &&
        (effectiveUntil === undefined || each.effectiveAt <= effectiveUntil) &&
        (status === undefined || shownUse(world, each) === status),
    )
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}
