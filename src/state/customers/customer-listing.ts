import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import type { Instant } from '../../units/instant.ts'
import {
  allOf,
  type Filter,
  pageOf,
  type Page,
  type PageQuery,
  type Stretch,
  stretchOf,
  whereAsked,
} from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { type Customer, findCustomer } from './customers.ts'

export interface CustomersQuery extends PageQuery {
  /** Part of the login name. */
  readonly accountName: string | undefined
  /** Part of the real name. */
  readonly name: string | undefined
  /** Part of the label. */
  readonly label: string | undefined
  readonly model: Customer['model'] | undefined
  readonly associatedFrom: Instant | undefined
  readonly associatedUntil: Instant | undefined
  readonly customerId: string | undefined
  readonly indirectPartnerId: string | null | undefined
}

/** One page of the caller's customers, oldest association first, and how many fit in all. */
export function listCustomers(
  world: World,
  caller: Caller,
  query: CustomersQuery,
): Page<Customer> | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const { customerId, indirectPartnerId } = query
  if (customerId !== undefined) {
    const customer = findCustomer(world, caller, { customerId, indirectPartnerId })
    return pageOf(isRefusal(customer) ? [] : [customer].filter(filterOf(query)), query)
  }
  const stretch = stretchFor(world, owner, query)
  if (!hasTextFilters(query)) return pageOfStretch(world, stretch, query)
  return pageOf(world.customers.sliceOf(stretch.index, stretch.group, stretch).filter(filterOf(query)), query)
}

function stretchFor(
  { customers }: World,
  owner: string,
  { model, associatedFrom: from, associatedUntil: until }: CustomersQuery,
): Stretch<'byAssociation' | 'byAssociationType'> {
  const place =
    model === undefined
      ? ({ index: 'byAssociation', group: owner } as const)
      : ({ index: 'byAssociationType', group: `${owner}/${model}` } as const)
  return stretchOf(customers, place, { from, until })
}

function hasTextFilters({ accountName, name, label }: CustomersQuery): boolean {
  return [accountName, name, label].some((each) => each !== undefined)
}

/** One page of a stretch of an index, which nothing else has to be read for. */
function pageOfStretch(
  world: World,
  { index, group, from, to }: ReturnType<typeof stretchFor>,
  { offset, limit }: PageQuery,
): Page<Customer> {
  const start = Math.min(from + offset, to)
  const page = world.customers.sliceOf(index, group, { from: start, to: Math.min(start + limit, to) })
  return { count: Math.max(0, to - from), page }
}

/** Names are looked for in any case, labels by case, each anywhere in the text (page of ListSubCustomers). */
function filterOf(query: CustomersQuery): Filter<Customer> {
  return allOf<Customer>([
    whereAsked(query.accountName, ({ domainName }, part) => containsInAnyCase(domainName, part)),
    whereAsked(query.name, ({ name }, part) => containsInAnyCase(name, part)),
    whereAsked(query.label, ({ label }, part) => label.includes(part)),
    whereAsked(query.model, ({ model }, wanted) => model === wanted),
    whereAsked(query.associatedFrom, ({ associatedOn = 0 }, from) => associatedOn >= from),
    whereAsked(query.associatedUntil, ({ associatedOn = 0 }, until) => associatedOn <= until),
  ])
}

function containsInAnyCase(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}
