import type { World } from '../engine/world.ts'
import { isGone, type Resource } from '../ordering/resources.ts'
import type { OnDemandResource } from '../pay-per-use/resources.ts'

/** Something that an account has and that support can look at: bought for a term, or paid by use. */
export interface Instance {
  readonly instanceId: string
  readonly name: string
  readonly service: string
  readonly resource: string
  readonly region: string
  /** Whether it works: what is in grace still does, what is kept only or frozen does not. */
  readonly works: boolean
}

/** Everything that an account has now, the oldest first, what is bought for a term before what is paid by use. */
export function instancesOf(world: World, accountId: string): Instance[] {
  const all = { from: 0, to: Infinity }
  const bought = world.resources.sliceOf('byCustomer', accountId, all).filter((each) => !isGone(each))
  const used = world.onDemandResources.sliceOf('byCustomer', accountId, all).filter((each) => each.status !== 'closed')
  return [...bought.map(ofResource), ...used.map(ofOnDemand)]
}

/** One thing that an account has now. */
export function findInstance(world: World, accountId: string, instanceId: string): Instance | undefined {
  const bought = world.resources.get(instanceId)
  if (bought?.customerId === accountId && !isGone(bought)) return ofResource(bought)
  const used = world.onDemandResources.get(instanceId)
  return used?.customerId === accountId && used.status !== 'closed' ? ofOnDemand(used) : undefined
}

function ofResource({ resourceId: instanceId, name, service, resource, region, status }: Resource): Instance {
  return { instanceId, name, service, resource, region, works: status !== 'retention' }
}

function ofOnDemand({ resourceId: instanceId, name, service, resource, region, status }: OnDemandResource): Instance {
  return { instanceId, name, service, resource, region, works: status !== 'freezing' && status !== 'closing' }
}
