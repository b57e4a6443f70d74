import { isRefusal, type Refusal } from '../contract/refusals.ts'
import { type Caller } from './accounts.ts'
import { findCustomer } from './customers.ts'
import { nextId } from './ids.ts'
import { type Instant } from './instant.ts'
import { type Resource } from './resources.ts'
import { type World } from './world.ts'

export type OnDemandStatus = 'normal' | 'grace' | 'freezing' | 'changing' | 'closing' | 'closed'

/** Something that a customer pays by use. */
export interface OnDemandResource extends Pick<
  Resource,
  'resourceId' | 'customerId' | 'service' | 'resource' | 'spec' | 'productId' | 'region' | 'size' | 'sizeUnit' | 'name'
> {
  readonly zone: string
  readonly status: OnDemandStatus
  readonly effectiveAt: Instant
  readonly closedAt?: Instant
}

export type NewOnDemandResource = Pick<
  OnDemandResource,
  'customerId' | 'service' | 'resource' | 'spec' | 'productId' | 'region' | 'size' | 'sizeUnit'
> & { readonly zone: string | undefined }

/** A customer begins to use something. */
export function startUse(world: World, { zone, ...wanted }: NewOnDemandResource): OnDemandResource {
  const resourceId = nextId(world, 'resource')
  const started: OnDemandResource = {
    ...wanted,
    resourceId,
    name: `${wanted.resource.split('.').pop() ?? 'resource'}-${resourceId.slice(0, 4)}`,
    zone: zone ?? firstZone(world, wanted.region),
    status: 'normal',
    effectiveAt: world.now,
  }
  world.onDemandResources.set(started)
  return started
}

/** A resource whose term has ended goes on as pay-per-use, under the same id. */
export function continueByUse(world: World, ended: Resource): void {
  const { resourceId, customerId, service, resource, spec, productId, region, size, sizeUnit, name } = ended
  world.onDemandResources.set({
    resourceId,
    customerId,
    service,
    resource,
    spec,
    productId,
    region,
    ...(size === undefined ? {} : { size }),
    ...(sizeUnit === undefined ? {} : { sizeUnit }),
    name,
    zone: firstZone(world, region),
    status: 'normal',
    effectiveAt: world.now,
  })
}

function firstZone({ catalog }: World, region: string): string {
  return catalog.regions.find((each) => each.code === region)?.zones[0] ?? ''
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
        (status === undefined || each.status === status),
    )
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}
