import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { shownUse } from './arrears.ts'
import { findCustomer } from '../customers/customers.ts'
import { type Instant } from '../../units/instant.ts'
import { type OnDemandResource, type OnDemandStatus } from './resources.ts'
import { type World } from '../engine/world.ts'

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
