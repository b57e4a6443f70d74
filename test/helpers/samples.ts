import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { billSamplesOf } from './bill-samples.ts'
import { orderSamplesOf } from './order-samples.ts'
import { type TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'

const xaccount_type = 'sandbox_partner_IDP'

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

/** A call of every operation of the International site: what the matrix, the bounds and the judge start from. */
export function samplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(`demo-customer-${number}`).customerId
  const customer = (): Caller => platform.userOf('demo-customer-17')
  const document = { verified_file_url: ['a.jpg', 'b.jpg'], verified_number: 'P1', xaccount_type }
  const company = { ...document, identify_type: 1, corp_name: 'Acme Ltd.' }
  return {
    CheckUserIdentity: post('/v2/partners/sub-customers/users/check-identity', {
      search_type: 'name',
      search_value: 'someone-new',
    }),
    SendVerificationMessageCode: post('/v2/bases/verificationcode/send', {
      receiver_type: 2,
      email: 'someone@example.com',
      timeout: 5,
      lang: 'en-us',
    }),
    CreateSubCustomer: post('/v2/partners/sub-customers', {
      domain_name: 'someone-new',
      domain_area: 'MX',
      xaccount_id: 'x-1',
      xaccount_type,
      password: 'Correct-7-horses',
      is_close_market_ms: 'true',
      include_association_result: true,
    }),
    ListSubCustomers: post('/v2/partners/sub-customers/query', {
      account_name: 'demo',
      customer: 'a',
      label: 'key',
      association_type: '3',
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
    FreezeSubCustomers: post('/v2/partners/sub-customers/freeze', {
      customer_ids: [id('25')],
      reason: 'test',
      freeze_type: 'ACCOUNT',
    }),
    UnfreezeSubCustomers: post('/v2/partners/sub-customers/unfreeze', {
      customer_ids: [id('11')],
      reason: 'test',
      unfreeze_type: 'ACCOUNT',
    }),
    ListIndirectPartners: {
      ...post('/v2/partners/indirect-partners/query', {
        account_name: 'demo-reseller-01',
        associated_on_begin: '2026-01-01T00:00:00Z',
        offset: 0,
        limit: 10,
      }),
      as: ({ distributor }) => ownCaller(distributor.world),
    },
    ShowSubCustomerBudget: get(`/v2/partners/sub-customers/budget?customer_id=${id('01')}`),
    UpdateSubCustomerBudget: post('/v2/partners/sub-customers/budget', {
      customer_id: id('24'),
      budget_amount: 12.5,
      cancel_partner_frozen: '0',
      budget_type: 'MONTHLY',
      frozen_operate_type: 1,
    }),
    ListSubCustomerBudget: post('/v2/partners/sub-customers/budget/query', { customer_ids: [id('01'), id('02')] }),
    ListSubCustomerBudgetRecords: get(
      `/v2/partners/sub-customers/budget/records?customer_id=${id('01')}&operation_type=SETTING&budget_type=MONTHLY&offset=0&limit=5`,
    ),
    ShowPartnerConsumptionQuota: get('/v2/partners/credit/consumption-quota'),
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
    ShowCustomerExpenditureQuota: { ...get('/v2/accounts/customer-accounts/expenditure-quota'), as: customer },
    ShowCustomerAccountBalances: { ...get('/v2/accounts/customer-accounts/balances'), as: customer },
  }
}

/** The caller of a sample. */
export function callerOfSample(platform: TestPlatform, { as }: Sample): Caller {
  return as?.(platform) ?? ownCaller(platform.world)
}
