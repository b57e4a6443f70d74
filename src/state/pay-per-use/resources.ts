import { plan } from '../engine/agenda.ts'
import { nextId } from '../engine/ids.ts'
import { productOf } from '../catalog/catalog.ts'
import { hourStart, type Instant } from '../../units/instant.ts'
import { firstName, type Sold, soldOf } from '../catalog/sku.ts'
import type { Resource } from '../ordering/resources.ts'
import { reconsiderUse } from '../ledger/use-agenda.ts'
import type { World } from '../engine/world.ts'

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
  /** What it is while it changes, and will be afterwards; absent of what does not change. */
  readonly becomes?: Pick<Sold, 'spec' | 'productId'> & { readonly size?: number }
  /** The order that is about it and not done yet. */
  readonly openOrderId?: string
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

/** Whether a resource is used, and charged: also while it changes, and until it is closed. */
export function isInUse({ status }: Pick<OnDemandResource, 'status'>): boolean {
  return status === 'normal' || status === 'changing' || status === 'closing'
}

/** The unit in which duration is sold: hours. */
export const hourUnit = 4

/** A customer stops using something; the hour in which it does is not charged. */
export function endUse(world: World, used: OnDemandResource): void {
  const { openOrderId, becomes: _becomes, ...rest } = used
  // Nobody pays any more for what is gone.
  if (openOrderId !== undefined) plan(world, { kind: 'payment-deadline', at: world.now, subject: openOrderId })
  world.onDemandResources.set({ ...rest, status: 'closed', closedAt: world.now })
  reconsiderUse(world, used.customerId)
}

function firstZone({ catalog }: World, region: string): string {
  return catalog.regions.find((each) => each.code === region)?.zones[0] ?? ''
}
