import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { findCustomer } from '../customers/customers.ts'
import { type Instant } from '../../units/instant.ts'
import { isGone, type Resource, type ResourceStatus } from './resources.ts'
import { shownStatus } from '../customers/freeze-effects.ts'
import { type World } from '../engine/world.ts'

export interface ResourcesQuery {
  /** The customer that a partner asks about; a customer asks about itself. */
  readonly customerId: string | undefined
  readonly resourceIds: readonly string[]
  readonly orderId: string | undefined
  readonly onlyPrimary: boolean
  readonly statuses: readonly ResourceStatus[]
  readonly service: string | undefined
  readonly expiresFrom: Instant | undefined
  readonly expiresUntil: Instant | undefined
  readonly offset: number
  readonly limit: number
}

/** One page of the resources of a customer, oldest first, and how many fit in all. Deleted and converted ones are gone. */
export function listResources(
  world: World,
  caller: Caller,
  query: ResourcesQuery,
):
  | { readonly count: number; readonly page: readonly Resource[] }
  | Refusal<'customer_not_yours' | 'reseller_not_yours'> {
  const customerId = caller.kind === 'customer' ? caller.domainId : (query.customerId ?? '')
  if (caller.kind !== 'customer') {
    const indirectPartnerId = world.customers.get(customerId)?.resellerId
    const customer = findCustomer(world, caller, { customerId, indirectPartnerId })
    if (isRefusal(customer)) return customer
  }
  const fitting = world.resources
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .filter((each) => !isGone(each) && fits(world, each, query))
  return { count: fitting.length, page: fitting.slice(query.offset, query.offset + query.limit) }
}

function fits(world: World, resource: Resource, query: ResourcesQuery): boolean {
  const { orderId, statuses, service, expiresFrom, expiresUntil } = query
  return (
    isNamed(resource, query) &&
    (orderId === undefined || resource.orderId === orderId) &&
    (statuses.length === 0 || statuses.includes(shownStatus(world, resource))) &&
    (service === undefined || resource.service === service.toLowerCase()) &&
    (expiresFrom === undefined || resource.expiresAt >= expiresFrom) &&
    (expiresUntil === undefined || resource.expiresAt <= expiresUntil)
  )
}

/** Attached resources come with the primary ones that are named, unless only primary ones are asked for. */
function isNamed({ resourceId, parentId }: Resource, { resourceIds, onlyPrimary }: ResourcesQuery): boolean {
  if (resourceIds.length === 0) return !onlyPrimary || parentId === resourceId
  return resourceIds.includes(resourceId) || (!onlyPrimary && resourceIds.includes(parentId))
}
