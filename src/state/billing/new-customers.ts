import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { addMonths, type BillingMonth, billingMonthOf } from '../../units/calendar.ts'
import type { Caller } from '../accounts/accounts.ts'
import { ownerFor } from '../accounts/resellers.ts'
import { findCustomer } from '../customers/customers.ts'
import type { PageQuery } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'

/** Whether a customer counts as new; the months are the first and the last in which it does. */
export type NewCustomerTag =
  | { readonly customerId: string; readonly state: 'undetermined' }
  | {
      readonly customerId: string
      readonly state: 'new' | 'not_new'
      readonly from: BillingMonth
      readonly until: BillingMonth
    }

/** So many months a customer is new, the one of its first charge among them (docs/decisions/china-new-customers.md). */
const monthsNew = 12

/** Whether a customer is new at this moment: from the month of its first charge on; before that it may become so. */
export function newCustomerTagOf(world: World, customerId: string): NewCustomerTag {
  const first = world.charges.firstOf('byCustomer', customerId)
  if (first === undefined) return { customerId, state: 'undetermined' }
  const until = billingMonthOf(addMonths(first.at, monthsNew - 1))
  return { customerId, state: billingMonthOf(world.now) > until ? 'not_new' : 'new', from: first.month, until }
}

/**
 * One page of the tags of the caller's customers, the oldest association first, or those of the customers named, in that
 * order and each once; who is no customer of the caller's is left out. Refuses a reseller that is not the caller's.
 */
export function listNewCustomerTags(
  world: World,
  caller: Caller,
  query: PageQuery & { readonly customerIds: readonly string[]; readonly indirectPartnerId: string | null | undefined },
): NewCustomerTag[] | Refusal<'reseller_not_yours'> {
  const owner = ownerFor(world, caller, query.indirectPartnerId)
  if (isRefusal(owner)) return owner
  const { customerIds, indirectPartnerId, offset, limit } = query
  const page = { from: offset, to: offset + limit }
  if (customerIds.length === 0)
    return world.customers.sliceOf('byAssociation', owner, page).map((each) => newCustomerTagOf(world, each.customerId))
  return [...new Set(customerIds)]
    .filter((customerId) => !isRefusal(findCustomer(world, caller, { customerId, indirectPartnerId })))
    .slice(page.from, page.to)
    .map((customerId) => newCustomerTagOf(world, customerId))
}
