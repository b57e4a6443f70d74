import { isRefusal } from '../../contract/refusals.ts'
import type { Customer } from '../../state/customers/customers.ts'
import { listCustomers } from '../../state/customers/customer-listing.ts'
import type { Page } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { fromCustomer, toModel } from '../bss/customers.ts'
import { given, givenEnd, givenInstant } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { pageOfNumber } from './pages.ts'

export const oldCustomerHandlers = oldHandlers({
  QueryCustomers({ world, caller, body, reply }) {
    const customers = listCustomers(world, caller, {
      accountName: given(body.domainName),
      name: given(body.name),
      label: given(body.label),
      model: toModel(body.cooperationType ?? undefined),
      associatedFrom: givenInstant(body.cooperationTimeStart),
      associatedUntil: givenEnd(body.cooperationTimeEnd),
      customerId: undefined,
      indirectPartnerId: undefined,
      ...pageOfNumber(body.offset, body.limit),
    })
    return isRefusal(customers) ? customers : reply(200, fromPage(world, customers))
  },

  ListCustomers({ world, caller, query, reply }) {
    if ([query.domain_name, query.corp_name, query.label].includes(''))
      return reply(200, { count: 0, customerInfoList: [] })
    const customers = listCustomers(world, caller, {
      accountName: query.domain_name,
      name: query.corp_name,
      label: query.label,
      model: toModel(query.cooperationType),
      associatedFrom: undefined,
      associatedUntil: undefined,
      customerId: undefined,
      indirectPartnerId: undefined,
      ...pageOfNumber(query.page_no, query.page_size),
    })
    return isRefusal(customers) ? customers : reply(200, fromPage(world, customers))
  },
})

function fromPage(world: World, { count, page }: Page<Customer>) {
  return { count, customerInfoList: page.map((each) => fromOldCustomer(world, each)) }
}

function fromOldCustomer(world: World, customer: Customer) {
  const row = fromCustomer(world, customer)
  return {
    name: row.customer,
    domainName: row.account_name,
    customerId: row.customer_id,
    ...(row.associated_on === undefined ? {} : { cooperationTime: row.associated_on }),
    cooperationType: row.association_type,
    label: row.label,
    telephone: row.telephone,
    verifiedStatus: row.verified_status,
    countryCode: row.country_code,
    customerType: row.customer_type,
    ...(siteOf(world).name === 'intl' ? { isFrozen: row.is_frozen } : {}),
  }
}
