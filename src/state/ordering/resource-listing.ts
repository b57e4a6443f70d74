import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { findCustomer } from '../customers/customers.ts'
import type { Instant } from '../../units/instant.ts'
import { isGone, type Resource, type ResourceStatus } from './resources.ts'
import { shownStatus } from '../customers/freeze-effects.ts'
import { allOf, type Filter, pageOf, type Page, type PageQuery, whereAnyAsked, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'

export interface ResourcesQuery extends PageQuery {
  /** The customer that a partner asks about; a customer asks about itself. */
  readonly customerId: string | undefined
  readonly resourceIds: readonly string[]
  readonly orderId: string | undefined
  readonly onlyPrimary: boolean
  readonly statuses: readonly ResourceStatus[]
  readonly service: string | undefined
  readonly expiresFrom: Instant | undefined
  readonly expiresUntil: Instant | undefined
}

/** One page of the resources of a customer, oldest first, and how many fit in all. Deleted and converted ones are gone. */
export function listResources(
  world: World,
  caller: Caller,
  query: ResourcesQuery,
): Page<Resource> | Refusal<'customer_not_yours' | 'reseller_not_yours'> {
  const customerId = caller.kind === 'customer' ? caller.domainId : (query.customerId ?? '')
  if (caller.kind !== 'customer') {
    const indirectPartnerId = world.customers.get(customerId)?.resellerId
    const customer = findCustomer(world, caller, { customerId, indirectPartnerId })
    if (isRefusal(customer)) return customer
  }
  const held = world.resources.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  return pageOf(held.filter(filterOf(world, query)), query)
}

function filterOf(world: World, query: ResourcesQuery): Filter<Resource> {
  return allOf<Resource>([
    (each) => !isGone(each),
    (each) => isNamed(each, query),
    whereAsked(query.orderId, (each, id) => each.orderId === id),
    whereAnyAsked(query.statuses, (each) => shownStatus(world, each)),
    whereAsked(query.service, (each, service) => each.service === service.toLowerCase()),
    whereAsked(query.expiresFrom, (each, from) => each.expiresAt >= from),
    whereAsked(query.expiresUntil, (each, until) => each.expiresAt <= until),
  ])
}

/** Attached resources come with the primary ones that are named, unless only primary ones are asked for. */
function isNamed({ resourceId, parentId }: Resource, { resourceIds, onlyPrimary }: ResourcesQuery): boolean {
  if (resourceIds.length === 0) return !onlyPrimary || parentId === resourceId
  return resourceIds.includes(resourceId) || (!onlyPrimary && resourceIds.includes(parentId))
}
