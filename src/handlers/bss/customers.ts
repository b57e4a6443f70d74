import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { Customer, RealNameState } from '../../state/customers/customers.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { registerCustomer, type Registration } from '../../state/customers/registration.ts'
import { listCustomers } from '../../state/customers/customer-listing.ts'
import { fromInstant } from '../../units/instant.ts'
import { faultOfCountry } from './countries.ts'
import { bssHandlers } from '../define-handlers.ts'
import { faultOfPassword } from './passwords.ts'
import { userIdentityOf } from './user-identity.ts'
import { given, givenEnd, givenInstant, pageOf } from './wire.ts'

export const customerHandlers = bssHandlers({
  CheckUserIdentity({ world, body, reply }) {
    const found = userIdentityOf(world, { type: body.search_type, value: body.search_value, field: 'search_value' })
    if (isRefusal(found)) return found
    return reply(200, {
      error_code: 'CBC.0000',
      error_msg: 'success',
      check_result: found.isTaken ? 'used_by_user' : 'available',
      ...(body.search_type === 'mobile' ? { mobile_remain_available_num: found.accountsLeft } : {}),
    })
  },

  CreateSubCustomer({ world, caller, body, reply }) {
    const customer = createCustomer(world, caller, {
      domainName: given(body.domain_name),
      email: given(body.email),
      telephone: body.mobile_phone ?? undefined,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- served as long as clients send it
      model: body.cooperation_type === '1' ? 'referral' : undefined,
      verificationCode: given(body.verification_code),
      domainArea: body.domain_area,
      xaccountId: body.xaccount_id,
      xaccountType: body.xaccount_type,
      password: given(body.password),
      marketingClosed: body.is_close_market_ms === 'true',
      indirectPartnerId: body.indirect_partner_id,
      awaitAssociation: body.include_association_result === true,
    })
    if (isRefusal(customer)) return customer
    return reply(200, { domain_id: customer.customerId, domain_name: customer.domainName })
  },

  ListSubCustomers({ world, caller, body, reply }) {
    const customers = listCustomers(world, caller, {
      accountName: given(body.account_name),
      name: given(body.customer),
      label: given(body.label),
      model: toModel(
        body.association_type === '' || body.association_type === null ? undefined : body.association_type,
      ),
      associatedFrom: givenInstant(body.associated_on_begin),
      associatedUntil: givenEnd(body.associated_on_end),
      customerId: given(body.customer_id),
      indirectPartnerId: body.indirect_partner_id,
      ...pageOf(body),
    })
    if (isRefusal(customers)) return customers
    return reply(200, {
      count: customers.count,
      customer_infos: customers.page.map((each) => fromCustomer(world, each)),
    })
  },
})

/** Creates a customer as a request asks; refused where country or password cannot be taken, or where the rules refuse. */
export function createCustomer(
  world: World,
  caller: Caller,
  asked: Omit<Registration, 'domainArea'> & { readonly domainArea: string | undefined },
): ReturnType<typeof registerCustomer> | Refusal<'parameter_wrong' | 'password_malformed'> {
  const place = faultOfCountry(words`{domainArea}`, asked.domainArea)
  if (place !== undefined) return refuse('parameter_wrong', place)
  const fault = faultOfPassword(asked.password, {
    name: asked.domainName,
    contact: asked.email ?? given(asked.telephone),
    by: siteOf(world).contact.by,
  })
  if (fault !== undefined) return refuse('password_malformed', fault)
  return registerCustomer(world, caller, { ...asked, domainArea: asked.domainArea ?? siteOf(world).usualCountry })
}

const associationTypes = { referral: '1', agency: '2', resale: '3' } as const satisfies Record<
  Customer['model'],
  string
>
const models = { 1: 'referral', 2: 'agency', 3: 'resale' } as const satisfies Record<string, Customer['model']>

/** The association that a code asks for. */
export function toModel(type: '1' | '2' | '3' | undefined): Customer['model'] | undefined {
  if (type === undefined) return undefined
  return models[type]
}

const verifiedStatus: Readonly<Record<RealNameState, '-1' | '0' | '1' | '2' | '3'>> = {
  none: '-1',
  reviewing: '0',
  rejected: '1',
  passed: '2',
  failed: '3',
}

const customerType: Readonly<Record<Customer['type'], -1 | 0 | 1>> = { unset: -1, person: 0, company: 1 }

/** The real-name state that lists of the site tell: where they know no failure, it shows as a rejection. */
function toldRealName(world: World, { realName }: Customer): RealNameState {
  return realName === 'failed' && !siteOf(world).tellsFailedRealName ? 'rejected' : realName
}

/** The wire form of a real-name state, which a control call gives too. */
export function fromRealNameState(state: RealNameState): '-1' | '0' | '1' | '2' | '3' {
  return verifiedStatus[state]
}

/** A customer as lists have it. */
export function fromCustomer(world: World, customer: Customer) {
  return {
    customer: customer.name,
    account_name: customer.domainName,
    customer_id: customer.customerId,
    ...(customer.associatedOn === undefined ? {} : { associated_on: fromInstant(customer.associatedOn) }),
    association_type: associationTypes[customer.model],
    label: customer.label,
    telephone: customer.telephone,
    verified_status: fromRealNameState(toldRealName(world, customer)),
    country_code: customer.telephone === '' ? '' : siteOf(world).contact.countryCode,
    customer_type: customerType[customer.type],
    is_frozen: customer.freeze === undefined ? (0 as const) : (1 as const),
    account_managers: customer.accountManager === undefined ? [] : [{ account_name: customer.accountManager }],
    xaccount_id: customer.xaccountId,
    xaccount_type: customer.xaccountType,
    customer_level: customer.level,
    email: customer.email ?? '',
  }
}
