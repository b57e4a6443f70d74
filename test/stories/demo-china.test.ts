import { expect, it } from 'vitest'
import { allOperations } from '../../src/contract/services.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { direct } from '../../src/state/accounts/resellers.ts'
import { all } from '../../src/state/engine/world.ts'
import { billedMonth, emptyAnswers, oldReadsOf, sharedReadsOf } from '../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { get, post, type Sample } from '../helpers/sample.ts'

const starts = ['2026-05-01T00:00:00Z', '2026-05-05T12:00:00Z', '2026-08-31T23:30:00Z'].map((each) => new Date(each))
const demos = [1, 2, 3].flatMap((seed) => starts.map((clock) => ({ seed, clock })))

const first = 'demo-customer-cn-01'

const asCustomer = (target: string): Sample => ({ ...get(target), as: (platform) => platform.userOf(first) })

const asDistributor = (sample: Sample): Sample => ({ ...sample, as: ({ distributor }) => ownCaller(distributor.world) })

/** What the partner reads of its money, its coupons and its customers' bills. */
function partnerReadsOf(platform: TestPlatform, month: string): Readonly<Record<string, Sample>> {
  const { customerId } = platform.customer(first)
  return {
    ListPartnerBalances: get('/v2/accounts/partner-accounts/balances'),
    ListCustomersBalancesDetail: post('/v2/accounts/customer-accounts/balances/batch-query', {
      customer_infos: [{ customer_id: customerId }],
    }),
    ListPartnerAdjustRecords: get('/v3/accounts/partner-accounts/adjust-records'),
    ListPartnerAccountChangeRecords: get(
      '/v2/accounts/partner-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT',
    ),
    ListQuotaCoupons: post('/v2/partners/coupon-quotas/query', {}),
    ListIssuedPartnerCoupons: get('/v2/promotions/benefits/partner-coupons'),
    ListPartnerCouponsRecord: get('/v2/promotions/benefits/partner-coupons/records/query'),
    ListSubCustomerNewTag: post('/v2/partners/sub-customers/new-customers-tags/batch-query', {
      customer_ids: [customerId],
    }),
    ListSubcustomerMonthlyBills: get(
      `/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=${month}&charge_mode=1`,
    ),
    ListSubCustomerBillDetail: get(
      `/v2/bills/subcustomer-bills/res-fee-records?bill_cycle=${month}&customer_id=${customerId}`,
    ),
    ListConsumeSubCustomers: post('/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query', {
      bill_cycle: month,
    }),
    ListIncentiveDiscountPolicies: get(`/v2/products/incentive-discount-policies?time=${month}`),
    ListProvinces: get('/v2/systems/configs/provinces'),
    ListCities: get('/v2/systems/configs/cities?province_code=CN-13'),
    ListCounties: get('/v2/systems/configs/counties?city_code=CN-13-006'),
    ShowRealnameAuthenticationReviewResult: get(
      `/v2/customers/realname-auths/result?customer_id=${platform.customer('demo-customer-cn-13').customerId}`,
    ),
  }
}

const distributorReads: Readonly<Record<string, Sample>> = {
  ListIssuedCouponQuotas: asDistributor(get('/v2/partners/issued-coupon-quotas')),
  ListCouponQuotasRecords: asDistributor(get('/v2/partners/coupon-quotas/records')),
}

/** What the first customer reads of its money, its use, its real name and its enterprise. */
function customerReadsOf({ world }: TestPlatform, month: string): Readonly<Record<string, Sample>> {
  const bandwidth = `bill_cycle=${month}&service_type_code=hws.service.type.vpc&resource_type_code=hws.resource.type.bandwidth&usage_type=bandwidth95peak`
  const peak = required(
    [...world.onDemandResources.values()].find((each) => each.spec === '95_bgp'),
    'a bandwidth that is paid by its 95th percentile',
  )
  const family = '/v2/enterprises/multi-accounts'
  const member = required([...world.memberships.values()][0], 'a member').memberId
  return {
    ListStoredValueCards: asCustomer('/v2/promotions/benefits/stored-value-cards?status=1'),
    ListCustomerAccountChangeRecords: asCustomer(
      '/v2/accounts/customer-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT',
    ),
    ListCustomerCouponChangeRecords: asCustomer(
      '/v2/promotions/benefits/account-change-records?balance_type=BALANCE_TYPE_COUPON',
    ),
    ListCustomerBillsFeeRecords: asCustomer(`/v2/bills/customer-bills/fee-records?bill_cycle=${month}`),
    ListCustomerBillsMonthlyBreakDown: asCustomer(
      `/v2/costs/cost-analysed-bills/monthly-breakdown?shared_month=${month}`,
    ),
    ListResourceUsageSummary: asCustomer(`/v2/bills/customer-bills/resources/usage/summary?${bandwidth}`),
    ListResourceUsage: asCustomer(
      `/v2/bills/customer-bills/resources/usage/details?${bandwidth}&resource_id=${peak.resourceId}`,
    ),
    ShowCustomerAccountBalances: asCustomer('/v2/accounts/customer-accounts/balances'),
    ShowRealNameAuthQrCode: {
      ...get('/v2/customers/real-name-auth-qrcode'),
      as: (platform) => platform.userOf('demo-customer-cn-09'),
    },
    ShowRealNameAuthStatus: asCustomer('/v2/customers/real-name-auth-status'),
    ListEnterpriseOrganizations: asCustomer(`${family}/enterprise-organizations`),
    ListEnterpriseSubCustomers: asCustomer(`${family}/sub-customers`),
    ShowMultiAccountTransferAmount: asCustomer(`${family}/transfer-amount?balance_type=BALANCE_TYPE_DEBIT`),
    ListEnterpriseMultiAccount: asCustomer(
      `${family}/retrieve-amount?sub_customer_id=${member}&balance_type=BALANCE_TYPE_DEBIT`,
    ),
    ListMultiAccountTransferCoupons: asCustomer(`${family}/transfer-coupons`),
    ListMultiAccountRetrieveCoupons: asCustomer(`${family}/retrieve-coupons?sub_customer_id=${member}`),
  }
}

it.each(demos)('has something for whoever reads on the China site: %j', async (demo) => {
  const platform = startPlatform({ preset: 'demo', site: 'cn', ...demo })
  const month = billedMonth(demo.clock)
  const reads: Readonly<Record<string, Sample>> = {
    ...sharedReadsOf(platform, month),
    ...partnerReadsOf(platform, month),
    ...distributorReads,
    ...customerReadsOf(platform, month),
    ...oldReadsOf(platform, month),
  }
  const owed = allOperations().filter(
    ({ service, id, site }) =>
      (service === 'cn' || (service === 'v1' && site !== 'intl')) && /^(List|Show)/.test(id) && id !== 'ListFeeRecords',
  )
  expect(owed.map(({ id }) => id).filter((id) => reads[id] === undefined)).toEqual([])
  expect(await emptyAnswers(platform, reads)).toEqual([])
})

/** Operations by which a distributor reads what is its resellers'. */
it.each(demos)('has something of each reseller for its distributor: %j', async (demo) => {
  const platform = startPlatform({ preset: 'demo', site: 'cn', ...demo })
  const { world } = platform.distributor
  const month = billedMonth(demo.clock)
  for (const resellerId of world.resellers.keysOf('byAssociation', all)) {
    const customer = [...world.customers.values()].find(
      (each) => each.resellerId === resellerId && each.resellerId !== direct && each.realName === 'passed',
    )
    const { customerId } = required(customer, 'a customer of the reseller')
    const of = `indirect_partner_id=${resellerId}`
    const samples: Readonly<Record<string, Sample>> = {
      ListPartnerBalances: get(`/v2/accounts/partner-accounts/balances?${of}`),
      ListPartnerAdjustRecords: get(`/v3/accounts/partner-accounts/adjust-records?${of}`),
      ListPartnerAccountChangeRecords: get(
        `/v2/accounts/partner-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT&${of}`,
      ),
      ListSubCustomers: post('/v2/partners/sub-customers/query', { indirect_partner_id: resellerId }),
      ShowRealnameAuthenticationReviewResult: get(`/v2/customers/realname-auths/result?customer_id=${customerId}`),
      ListSubcustomerMonthlyBills: get(
        `/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=${month}&charge_mode=1&${of}`,
      ),
      ListSubCustomerBillDetail: get(
        `/v2/bills/subcustomer-bills/res-fee-records?bill_cycle=${month}&customer_id=${customerId}&${of}`,
      ),
      ListCustomersBalancesDetail: post('/v2/accounts/customer-accounts/balances/batch-query', {
        customer_infos: [{ customer_id: customerId }],
        indirect_partner_id: resellerId,
      }),
    }
    const asked = Object.fromEntries(Object.entries(samples).map(([id, sample]) => [id, asDistributor(sample)]))
    expect(await emptyAnswers(platform, asked)).toEqual([])
  }
})

it('has a coupon of the partner itself, and of the distributor: those of customers are not listed for them', async () => {
  const platform = startPlatform({ preset: 'demo', site: 'cn' })
  const own = get('/v2/promotions/benefits/coupons')
  expect(await emptyAnswers(platform, { 'of the partner': own, 'of the distributor': asDistributor(own) })).toEqual([])
})

it('has Chinese names, and things bought in regions of the China site', () => {
  const { partner, distributor } = startPlatform({ preset: 'demo', site: 'cn' })
  for (const { world } of [partner, distributor]) {
    const named = [...world.customers.values(), ...world.resellers.values()].map(({ name }) => name)
    expect(named.filter((name) => !/^\p{Script=Han}*$/u.test(name))).toEqual([])
    const bought = [...world.orders.values()].flatMap((each) => each.items)
    const regions = [...bought, ...world.onDemandResources.values(), ...world.resources.values()]
    expect(new Set(regions.map((each) => each.region))).toEqual(new Set(['cn-north-4']))
  }
})
