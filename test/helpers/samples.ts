import type { OperationFacts } from '../../src/contract/operations.ts'
import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { billSamplesOf } from './bill-samples.ts'
import { chinaSamplesOf } from './china-samples.ts'
import { internationalSamplesOf } from './international-samples.ts'
import { oldSamplesOf } from './old-samples.ts'
import { orderSamplesOf } from './order-samples.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName, resellerName, siteNameOf } from './site-names.ts'
import { ticketSamplesOf } from './ticket-service-samples.ts'

/** One server, as price inquiries name it. */
const server = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region: 'la-north-2',
  subscription_num: 1,
}

/** The first project of an account. */
export function projectOf({ world }: TestPlatform, domainId: string): string {
  return world.projects.firstOf('byDomain', domainId)?.projectId ?? ''
}

/** A call of every operation, of version 1.0 too but not of the ticket service, that the site of a platform's partner has: what the matrix, the bounds and the judge start from. */
export function samplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const own = siteNameOf(platform) === 'cn' ? chinaSamplesOf : internationalSamplesOf
  return { ...sharedSamplesOf(platform), ...own(platform), ...oldSamplesOf(platform) }
}

/** A call of one operation; two services may have the same id for different operations. */
export function sampleOf(platform: TestPlatform, { service, id }: Pick<OperationFacts, 'service' | 'id'>): Sample {
  const samples = service === 'tickets' ? ticketSamplesOf(platform) : samplesOf(platform)
  return required(samples[id], `a sample of ${id} of ${service} in test/helpers`)
}

/** A call of every operation that both sites share. */
function sharedSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { xaccountType: xaccount_type } = onlyOf(platform.world.profile)
  const id = (number: string): string => platform.customer(customerName(platform, number)).customerId
  const customer = (): Caller => platform.userOf(customerName(platform, '17'))
  const document = { verified_file_url: ['a.jpg', 'b.jpg'], verified_number: 'P1', xaccount_type }
  const company = { ...document, identify_type: 1, corp_name: 'Acme Ltd.' }
  return {
    CheckUserIdentity: post('/v2/partners/sub-customers/users/check-identity', {
      search_type: 'name',
      search_value: 'someone-new',
    }),
    ListSubCustomers: post('/v2/partners/sub-customers/query', {
      account_name: 'demo',
      customer: 'a',
      label: 'key',
      association_type: siteNameOf(platform) === 'cn' ? '2' : '3',
      associated_on_begin: '2026-01-01T00:00:00Z',
      associated_on_end: '2027-01-01T00:00:00Z',
      customer_id: id('01'),
      offset: 0,
      limit: 10,
    }),
    CreatePersonalRealnameAuth: post('/v2/customers/realname-auths/individual', {
      ...document,
      customer_id: id('25'),
      identify_type: 0,
      verified_type: 3,
      name: 'Ana',
      change_type: -1,
    }),
    CreateEnterpriseRealnameAuthentication: post('/v2/customers/realname-auths/enterprise', {
      ...company,
      customer_id: id('24'),
      certificate_type: 0,
      reg_country: 'MX',
      reg_address: 'Avenida 5',
      enterprise_person: { legel_name: 'Luis', legel_id_number: 'P2', certifier_role: 'legalPerson' },
    }),
    ChangeEnterpriseRealnameAuthentication: {
      ...post('/v2/customers/realname-auths/enterprise', { ...company, customer_id: id('02'), change_type: 1 }),
      method: 'PUT',
    },
    ShowRealnameAuthenticationReviewResult: get(`/v2/customers/realname-auths/result?customer_id=${id('13')}`),
    ListIndirectPartners: {
      ...post('/v2/partners/indirect-partners/query', {
        account_name: resellerName(platform, '01'),
        associated_on_begin: '2026-01-01T00:00:00Z',
        offset: 0,
        limit: 10,
      }),
      as: ({ distributor }) => ownCaller(distributor.world),
    },
    ListOnDemandResourceRatings: post('/v2/bills/ratings/on-demand-resources', {
      project_id: projectOf(platform, id('01')),
      inquiry_precision: 1,
      product_infos: [{ ...server, usage_factor: 'duration', usage_value: 730, usage_measure_id: 4 }],
    }),
    ListRateOnPeriodDetail: post('/v2/bills/ratings/period-resources/subscribe-rate', {
      project_id: projectOf(platform, id('01')),
      product_infos: [{ ...server, period_type: 2, period_num: 1 }],
    }),
    ...orderSamplesOf(platform),
    ...billSamplesOf(platform),
    ListServiceTypes: get('/v2/products/service-types?offset=0&limit=5&service_type_name=Cloud'),
    ListResourceTypes: get('/v2/products/resource-types?offset=0&limit=5'),
    ListServiceResources: get('/v2/products/service-resources?service_type_code=hws.service.type.ec2&offset=0&limit=5'),
    ListUsageTypes: get('/v2/products/usage-types?resource_type_code=hws.resource.type.vm&offset=0&limit=5'),
    ListMeasureUnits: get('/v2/bases/measurements'),
    ListConversions: get('/v2/bases/conversions?measure_type=3'),
    ListResourceSpecs: post('/v2/products/resource-specs-query', {
      cloud_service_type: 'hws.service.type.ec2',
      resource_type: 'hws.resource.type.vm',
      region_code: 'la-north-2',
      charge_mode: '3',
      filters: [{ key: 'RESOURCE_SPEC', value: 's6.large.2.linux' }],
      marker: 's6.large.2.linux',
      limit: 10,
    }),
    ShowCustomerAccountBalances: { ...get('/v2/accounts/customer-accounts/balances'), as: customer },
  }
}

/** The caller of a sample. */
export function callerOfSample(platform: TestPlatform, { as }: Sample): Caller {
  return as?.(platform) ?? ownCaller(platform.world)
}
