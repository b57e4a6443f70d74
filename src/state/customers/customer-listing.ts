import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { type Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { type Instant } from '../../units/instant.ts'
import { type World } from '../engine/world.ts'
import { type Customer, findCustomer } from './customers.ts'

export interface CustomersQuery {
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
  readonly offset: number
  readonly limit: number
}

/** One page of the caller's customers, oldest association first, and how many fit in all. */
export function listCustomers(
  world: World,
  caller: Caller,
  query: CustomersQuery,
): { count: number; page: Customer[] } | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  if (query.customerId !== undefined) {
    const customer = findCustomer(world, caller, {
      customerId: query.customerId,
      indirectPartnerId: query.indirectPartnerId,
    })
    return pageOf(isRefusal(customer) ? [] : [customer].filter((each) => fits(each, query)), query)
  }
  const index = query.model === undefined ? 'byAssociation' : 'byAssociationType'
  const group = query.model === undefined ? owner : `${owner}/${query.model}`
  const from = query.associatedFrom === undefined ? 0 : world.customers.positionOf(index, group, query.associatedFrom)
  const to =
    query.associatedUntil === undefined
      ? world.customers.countOf(index, group)
      : world.customers.positionOf(index, group, query.associatedUntil + 1)
  if (query.accountName === undefined && query.name === undefined && query.label === undefined) {
    const start = Math.min(from + query.offset, to)
    const page = world.customers.sliceOf(index, group, { from: start, to: Math.min(start + query.limit, to) })
    return { count: Math.max(0, to - from), page }
  }
  return pageOf(
    world.customers.sliceOf(index, group, { from, to }).filter((each) => fits(each, query)),
    query,
  )
}

function pageOf(fitting: readonly Customer[], { offset, limit }: CustomersQuery): { count: number; page: Customer[] } {
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}

/** Names are looked for in any case, labels by case, each anywhere in the text (page of ListSubCustomers). */
function fits(customer: Customer, query: CustomersQuery): boolean {
  const { accountName, name, label, model, associatedFrom, associatedUntil } = query
  const associatedOn = customer.associatedOn ?? 0
  return (
    (accountName === undefined || customer.domainName.toLowerCase().includes(accountName.toLowerCase())) &&
    (name === undefined || customer.name.toLowerCase().includes(name.toLowerCase())) &&
    (label === undefined || customer.label.includes(label)) &&
    (model === undefined || customer.model === model) &&
    (associatedFrom === undefined || associatedOn >= associatedFrom) &&
    (associatedUntil === undefined || associatedOn <= associatedUntil)
  )
}
