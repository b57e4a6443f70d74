import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { shownUse } from './arrears.ts'
import { findCustomer } from '../customers/customers.ts'
import type { Instant } from '../../units/instant.ts'
import type { OnDemandResource, OnDemandStatus } from './resources.ts'
import { allOf, pageOf, type Page, type PageQuery, whereAnyAsked, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'

export interface OnDemandQuery extends PageQuery {
  readonly customerId: string
  readonly indirectPartnerId: string | undefined
  readonly resourceIds: readonly string[]
  readonly region: string | undefined
  readonly resourceType?: string | undefined
  readonly name?: string | undefined
  readonly service: string | undefined
  readonly effectiveFrom: Instant | undefined
  readonly effectiveUntil: Instant | undefined
  readonly status: OnDemandStatus | undefined
}

/** One page of what a customer of the caller pays by use, the oldest first, and how many fit in all. */
export function listOnDemandResources(
  world: World,
  caller: Caller,
  query: OnDemandQuery,
): Page<OnDemandResource> | Refusal<'customer_not_yours' | 'reseller_not_yours'> {
  const customer = findCustomer(world, caller, query)
  if (isRefusal(customer)) return customer
  const fits = allOf<OnDemandResource>([
    whereAnyAsked(query.resourceIds, (each) => each.resourceId),
    whereAsked(query.region, (each, region) => each.region === region),
    whereAsked(query.service, (each, service) => each.service === service.toLowerCase()),
    whereAsked(query.resourceType, (each, type) => each.resource === type),
    whereAsked(query.name, (each, name) => each.name === name),
    whereAsked(query.effectiveFrom, (each, from) => each.effectiveAt >= from),
    whereAsked(query.effectiveUntil, (each, until) => each.effectiveAt <= until),
    whereAsked(query.status, (each, status) => shownUse(world, each) === status),
  ])
  const held = world.onDemandResources.sliceOf('byCustomer', query.customerId, { from: 0, to: Infinity })
  return pageOf(held.filter(fits), query)
}
