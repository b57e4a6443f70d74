import { allOf, type Page, pageOf, type PageQuery, stretchOf, whereAsked } from '../engine/listing.ts'
import { type Refusal, refuse } from '../../contract/refusals.ts'
import type { Instant } from '../../units/instant.ts'
import { all, type World } from '../engine/world.ts'
import type { Caller } from './accounts.ts'

/** A tier-2 reseller of a distributor; it has no API access of its own. */
export interface Reseller {
  readonly resellerId: string
  readonly accountName: string
  readonly name: string
  readonly mobilePhone: string
  readonly email: string
  readonly associatedOn: Instant
  readonly accountManagerId: string
  readonly accountManagerName: string
}

/** The owner of customers that belong to the partner itself. */
export const direct = ''

/**
 * Whose customers a request is about. A distributor acts for the reseller that it names; what anybody
 * else names is not looked at (docs/decisions/callers.md).
 */
export function ownerFor(
  world: World,
  caller: Caller,
  indirectPartnerId: string | null | undefined,
): string | Refusal<'reseller_not_yours'> {
  if (caller.kind !== 'distributor' || indirectPartnerId === undefined || indirectPartnerId === null) return direct
  if (indirectPartnerId === '') return direct
  return world.resellers.get(indirectPartnerId) === undefined ? refuse('reseller_not_yours') : indirectPartnerId
}

export interface ResellersQuery extends PageQuery {
  readonly accountName: string | undefined
  readonly resellerId: string | undefined
  readonly associatedFrom: Instant | undefined
  readonly associatedUntil: Instant | undefined
}

/** One page of a distributor's resellers, oldest association first, and how many fit in all. */
export function listResellers(world: World, query: ResellersQuery): Page<Reseller> {
  const { index, group, ...range } = stretchOf(
    world.resellers,
    { index: 'byAssociation', group: all },
    { from: query.associatedFrom, until: query.associatedUntil },
  )
  const fits = allOf<Reseller>([
    whereAsked(query.accountName, ({ accountName }, name) => accountName === name),
    whereAsked(query.resellerId, ({ resellerId }, id) => resellerId === id),
  ])
  return pageOf(world.resellers.sliceOf(index, group, range).filter(fits), query)
}
