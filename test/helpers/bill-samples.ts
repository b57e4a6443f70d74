import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import { get, post, type Sample } from './sample.ts'
import { customerName } from './site-names.ts'

/** A call of every operation of bills, costs, invoices and enterprise projects. */
export function billSamplesOf(platform: TestPlatform): Readonly<Record<string, Sample>> {
  const holder = (): Caller => platform.userOf(customerName(platform, '21'))
  return {
    ShowCustomerMonthlySum: {
      ...get(
        '/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05&service_type_code=hws.service.type.ec2&enterprise_project_id=0&offset=0&limit=5&method=oneself&sub_customer_id=',
      ),
      as: holder,
    },
    ListCustomerselfResourceRecords: {
      ...get(
        '/v2/bills/customer-bills/res-fee-records?cycle=2026-05&cloud_service_type=hws.service.type.ec2&region=ap-southeast-1&charge_mode=1&bill_type=1&offset=0&limit=5&resource_id=&enterprise_project_id=0&include_zero_record=true&method=all&sub_customer_id=&trade_id=CS1&bill_date_begin=2026-05-01&bill_date_end=2026-05-31&statistic_type=3',
      ),
      as: holder,
    },
    ListCustomerselfResourceRecordDetails: {
      ...post('/v2/bills/customer-bills/res-records/query', {
        cycle: '2026-05',
        cloud_service_type: 'hws.service.type.ec2',
        resource_type: 'hws.resource.type.vm',
        region: 'ap-southeast-1',
        res_instance_id: '',
        charge_mode: 1,
        bill_type: 1,
        enterprise_project_id: '0',
        include_zero_record: true,
        offset: 0,
        limit: 5,
        method: 'all',
        sub_customer_id: '',
        statistic_type: 2,
        query_type: 'DAILY',
        bill_cycle_begin: '2026-05-01',
        bill_cycle_end: '2026-05-31',
        payer_account_id: '',
      }),
      as: holder,
    },
    ListCosts: {
      ...post('/v4/costs/cost-analysed-bills/query', {
        time_condition: { time_measure_id: 1, begin_time: '2026-05-01', end_time: '2026-05-31' },
        groupby: [
          { type: 'dimension', key: 'CLOUD_SERVICE_TYPE' },
          { type: 'dimension', key: 'RESOURCE_TYPE' },
        ],
        cost_type: 'AMORTIZED_COST',
        amount_type: 'NET_AMOUNT',
        offset: 0,
        limit: 5,
        filters: [{ operator: 0, filter_factor: { key: 'REGION_CODE', value: ['ap-southeast-1'] } }],
      }),
      as: holder,
    },
    ListEnterpriseSubCustomers: {
      ...get(
        '/v2/enterprises/multi-accounts/sub-customers?sub_customer_account_name=a&sub_customer_display_name=b&fuzzy_query=1&offset=0&limit=5&org_id=c',
      ),
      as: holder,
    },
    CreateEnterpriseProjectAuth: {
      method: 'POST',
      target: '/v2/enterprises/enterprise-projects/authority',
      as: holder,
    },
  }
}
