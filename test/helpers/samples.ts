import { type Caller, ownCaller } from '../../src/state/accounts.ts'
import { type OrderStatus } from '../../src/state/orders.ts'
import { type TestPlatform } from './platform.ts'

/** One call of an operation that succeeds on the demo world. */
export interface Sample {
  readonly method: string
  readonly target: string
  readonly body?: Record<string, unknown>
  /** Who may make it; the demo partner if it is not said. */
  readonly as?: (platform: TestPlatform) => Caller
}

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

/** An order of the demo in that status, by its position among them. */
function orderOf({ world }: TestPlatform, status: OrderStatus, position = 0): string {
  return [...world.orders.values()].filter((each) => each.status === status).at(position)?.orderId ?? ''
}

/** The first primary resource of a customer. */
function primaryOf({ world }: TestPlatform, customerId: string): string {
  return (
    world.resources
      .sliceOf('byCustomer', customerId, { from: 0, to: 10 })
      .find((each) => each.parentId === each.resourceId && each.status === 'in_use')?.resourceId ?? ''
  )
}

/** A call of every operation of the International site: what the matrix, the bounds and the judge start from. */
export function samplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const id = (number: string): string => platform.customer(`demo-customer-${number}`).customerId
  const customer = (): Caller => platform.userOf('demo-customer-17')
  const buyer = (): Caller => platform.userOf('demo-customer-01')
  const holder = (): Caller => platform.userOf('demo-customer-21')
  const held = primaryOf(platform, id('21'))
  const renewing = [...platform.world.resources.values()].find((each) => each.autoRenewal)?.resourceId ?? ''
  const [refund] = [...platform.world.orders.values()].filter((each) => each.type === 'unsubscription')
  const refunded = refund?.orderId ?? ''
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
    ListCustomerOrders: get(
      `/v2/orders/customer-orders?customer_id=${id('01')}&status=6&order_type=1&create_time_begin=2026-01-01T00:00:00Z&create_time_end=2026-12-31T00:00:00Z&order_by=-createTime&method=oneself&service_type_code=hws.service.type.ec2&offset=0&limit=5&order_id=${orderOf(platform, 'pending_payment')}`,
    ),
    ShowCustomerOrderDetails: get(
      `/v2/orders/customer-orders/details/${orderOf(platform, 'pending_payment')}?offset=0&limit=5`,
    ),
    PayOrders: {
      ...post('/v3/orders/customer-orders/pay', {
        order_id: orderOf(platform, 'pending_payment'),
        use_coupon: 'NO',
        use_discount: 'NO',
        coupon_infos: [],
        discount_infos: [],
      }),
      as: buyer,
    },
    CancelCustomerOrder: {
      ...post('/v2/orders/customer-orders/cancel', { order_id: orderOf(platform, 'pending_payment', 1) }),
      method: 'PUT',
      as: buyer,
    },
    PayCustomerOrder: {
      ...post('/v2/orders/customer-orders/pay', {
        order_id: orderOf(platform, 'pending_payment', 2),
        coupon_infos: [{ id: [...platform.world.coupons.keys()][0] ?? '', type: 301 }],
        discount_infos: null,
      }),
      as: holder,
    },
    ListOrderDiscounts: {
      ...get(`/v2/orders/customer-orders/order-discounts?order_id=${orderOf(platform, 'pending_payment')}`),
      as: buyer,
    },
    ListOrderCouponsByOrderId: {
      ...get(`/v2/orders/customer-orders/order-coupons?order_id=${orderOf(platform, 'pending_payment')}`),
      as: buyer,
    },
    ListSubCustomerCoupons: {
      ...get(
        '/v2/promotions/benefits/coupons?coupon_id=CP1&order_id=CS1&promotion_plan_id=1&coupon_type=1&status=2&active_start_time=2026-01-01T00:00:00Z&active_end_time=2027-01-01T00:00:00Z&offset=0&limit=5&source_id=1',
      ),
      as: holder,
    },
    RenewalResources: {
      ...post('/v2/orders/subscriptions/resources/renew', {
        resource_ids: [held],
        period_type: 2,
        period_num: 1,
        is_auto_pay: 1,
      }),
      as: holder,
    },
    ListRenewRateOnPeriod: {
      ...post('/v2/bills/ratings/period-resources/renew-rate', {
        resource_ids: [held],
        period_type: 2,
        period_num: 1,
        include_relative_resources: true,
      }),
      as: holder,
    },
    AutoRenewalResources: {
      ...post(`/v2/orders/subscriptions/resources/autorenew/${held}`, { auto_renew_times: 3, period_type: 'MONTH' }),
      as: holder,
    },
    CancelAutoRenewalResources: {
      method: 'DELETE',
      target: `/v2/orders/subscriptions/resources/autorenew/${renewing}`,
      as: holder,
    },
    SetResourcesRenewConfig: {
      ...post('/v2/orders/subscriptions/resources/renew/config', {
        config_name: 'EXPIRE_DATE',
        config_value: '28',
      }),
      as: holder,
    },
    UpdatePeriodToOnDemand: {
      ...post('/v2/orders/subscriptions/resources/to-on-demand', { operation: 'SET_UP', resource_ids: [held] }),
      as: holder,
    },
    CancelResourcesSubscription: {
      ...post('/v2/orders/subscriptions/resources/unsubscribe', {
        resource_ids: [held],
        unsubscribe_type: 1,
        unsubscribe_reason_type: 5,
        unsubscribe_reason: 'no longer needed',
      }),
      as: holder,
    },
    ShowRefundOrderDetails: get(
      `/v2/orders/customer-orders/refund-orders?order_id=${refunded}&customer_id=${id('21')}&indirect_partner_id=`,
    ),
    ListFreeResourceInfos: {
      ...post('/v3/payments/free-resources/query', {
        region_code: 'ap-southeast-1',
        order_id: 'CS1',
        product_id: 'OFFI1',
        product_name: 'OBS',
        enterprise_project_id: '0',
        status: 1,
        offset: 0,
        limit: 5,
        service_type_code_list: ['hws.service.type.obs'],
      }),
      as: holder,
    },
    ListFreeResourceUsages: {
      ...post('/v2/payments/free-resources/usages/details/query', {
        free_resource_ids: [[...platform.world.packages.values()][0]?.quotaId ?? ''],
      }),
      as: holder,
    },
    ListFreeResourcesUsageRecords: {
      ...get(
        '/v2/bills/customer-bills/free-resources-usage-records?free_resource_id=1&product_id=OFFI1&resource_type_code=hws.resource.type.obs&deduct_time_begin=2026-05-01&deduct_time_end=2026-05-31&offset=0&limit=5',
      ),
      as: holder,
    },
    ListCustomerOnDemandResources: post('/v2/partners/sub-customers/on-demand-resources/query', {
      customer_id: id('21'),
      region_code: 'ap-southeast-1',
      service_type_code: 'hws.service.type.ec2',
      resource_ids: ['some'],
      effective_time_begin: '2026-01-01T00:00:00Z',
      effective_time_end: '2027-01-01T00:00:00Z',
      offset: 0,
      limit: 5,
      status: 1,
      indirect_partner_id: '',
    }),
    ListPayPerUseCustomerResources: post('/v2/orders/suscriptions/resources/query', {
      customer_id: id('01'),
      resource_ids: ['some'],
      order_id: orderOf(platform, 'completed'),
      only_main_resource: 0,
      status_list: [2, 5],
      expire_time_begin: '2026-01-01T00:00:00Z',
      expire_time_end: '2030-01-01T00:00:00Z',
      service_type_code: 'hws.service.type.ec2',
      offset: 0,
      limit: 5,
    }),
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
      charge_mode: 3,
      filters: [{ key: 'RESOURCE_SPEC', value: 's6.large.2.linux' }],
      marker: 's6.large.2.linux',
      limit: 10,
    }),
    ShowCustomerExpenditureQuota: { ...get('/v2/accounts/customer-accounts/expenditure-quota'), as: customer },
    ShowCustomerAccountBalances: { ...get('/v2/accounts/customer-accounts/balances'), as: customer },
  }
}

function post(target: string, body: Record<string, unknown>): Sample {
  return { method: 'POST', target, body }
}

function get(target: string): Sample {
  return { method: 'GET', target }
}

/** The caller of a sample. */
export function callerOfSample(platform: TestPlatform, { as }: Sample): Caller {
  return as?.(platform) ?? ownCaller(platform.world)
}
