import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

/** A call of every operation of bills that only the China site has. */
export function chinaBillSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const { customerId } = platform.customer(customerName(platform, '21'))
  const holder = (): Caller => platform.userOf(customerName(platform, '21'))
  const bandwidth =
    'bill_cycle=2026-04&service_type_code=hws.service.type.vpc&resource_type_code=hws.resource.type.bandwidth&usage_type=bandwidth95peak&offset=0&limit=5'
  return {
    ListSubcustomerMonthlyBills: get(
      `/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=2026-05&charge_mode=1&bill_type=0&indirect_partner_id=&customer_id=${customerId}&cloud_service_type=hws.service.type.ec2&offset=0&limit=5`,
    ),
    ListSubCustomerBillDetail: get(
      `/v2/bills/subcustomer-bills/res-fee-records?bill_cycle=2026-05&customer_id=${customerId}&service_type_code=hws.service.type.ec2&region_code=ap-southeast-1&charging_mode=1&bill_detail_type=1&resource_id=&resource_name=&trade_id=&account_manager_id=&association_type=2&offset=0&limit=5&indirect_partner_id=&bill_date_begin=2026-05-01&bill_date_end=2026-05-31`,
    ),
    ListConsumeSubCustomers: post('/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query', {
      bill_cycle: '2026-05',
      offset: 0,
      limit: 5,
    }),
    ListCustomerBillsFeeRecords: {
      ...get(
        '/v2/bills/customer-bills/fee-records?bill_cycle=2026-05&provider_type=1&service_type_code=hws.service.type.ec2&resource_type_code=hws.resource.type.vm&region_code=ap-southeast-1&charging_mode=1&bill_type=1&trade_id=&enterprise_project_id=0&include_zero_record=true&status=1&method=all&sub_customer_id=&offset=0&limit=5&bill_date_begin=2026-05-01&bill_date_end=2026-05-31',
      ),
      as: holder,
    },
    ListCustomerBillsMonthlyBreakDown: {
      ...get(
        '/v2/costs/cost-analysed-bills/monthly-breakdown?shared_month=2026-05&service_type_code=hws.service.type.ec2&resource_type_code=hws.resource.type.vm&region_code=ap-southeast-1&charging_mode=1&bill_type=1&resource_id=&resource_name=&enterprise_project_id=0&method=all&sub_customer_id=&offset=0&limit=5',
      ),
      as: holder,
    },
    ListResourceUsageSummary: {
      ...get(`/v2/bills/customer-bills/resources/usage/summary?${bandwidth}`),
      as: holder,
    },
    ListResourceUsage: {
      ...get(`/v2/bills/customer-bills/resources/usage/details?${bandwidth}&resource_id=1`),
      as: holder,
    },
    ListIncentiveDiscountPolicies: get(
      '/v2/products/incentive-discount-policies?time=2026-05&service_type_code=hws.service.type.ec2&offset=0&limit=5',
    ),
  }
}
