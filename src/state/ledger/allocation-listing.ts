import { isRefusal } from '../../contract/refusals.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { allOf, type Page, pageOf, type PageQuery, stretchOf, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import type { Allocation, AllocationKind } from './allocations.ts'
import { findPartnerAccount } from './partner-accounts.ts'

export interface AllocationsQuery extends PageQuery {
  /** The customer or reseller below; undefined for all. */
  readonly counterpartId: string | undefined
  readonly indirectPartnerId: string | null | undefined
  readonly kind: AllocationKind | undefined
  /** Both moments are included. */
  readonly from: Instant | undefined
  readonly until: Instant | undefined
  readonly tradeId: string | undefined
}

/**
 * One page of what a partner or reseller allocated and got back, newest first, and how many fit in all. Of a reseller,
 * customer or association type that is none of the caller's there is nothing (zh-cn_topic_0000001191118881).
 */
export function listAllocations(world: World, caller: Caller, query: AllocationsQuery): Page<Allocation> {
  const account = findPartnerAccount(world, caller, query.indirectPartnerId)
  if (isRefusal(account)) return { count: 0, page: [] }
  const { index, group, from, to } = stretchOf(
    world.allocations,
    query.counterpartId === undefined
      ? { index: 'byHolder', group: account.accountId }
      : { index: 'byCounterpart', group: groupOfCounterpart(account.accountId, query.counterpartId) },
    query,
  )
  const fits = allOf<Allocation>([
    whereAsked(query.kind, ({ kind }, wanted) => kind === wanted),
    whereAsked(query.tradeId, ({ tradeId }, wanted) => tradeId === wanted),
  ])
  return pageOf(world.allocations.sliceOf(index, group, { from, to }).filter(fits).reverse(), query)
}

/** The group in the index `byCounterpart` of what went between an account and one below it. */
export function groupOfCounterpart(holderId: string, counterpartId: string): string {
  return `${holderId}/${counterpartId}`
}
