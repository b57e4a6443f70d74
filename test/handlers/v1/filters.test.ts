import { beforeAll, describe, expect, it } from 'vitest'
import { billedMonth } from '../../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import type { Sample } from '../../helpers/sample.ts'
import { siteNames } from '../../helpers/site-names.ts'
import { answerOf, type Row, rowsAt, translated, type Twin, without } from '../../helpers/twin.ts'
import { twinsOf } from '../../helpers/twins.ts'

const clock = new Date('2026-05-05T12:00:00Z')
const month = billedMonth(clock)

/** A filter of an old list, what its successor calls it, and the field of the successor's rows that it looks at. */
type Filter = readonly [twin: string, old: string, now: string, field: string]

const ofBothSites: readonly Filter[] = [
  ['QueryCustomers', 'domainName', 'account_name', 'account_name'],
  ['QueryCustomers', 'name', 'customer', 'customer'],
  ['QueryCustomers', 'label', 'label', 'label'],
  ['QueryCustomers', 'cooperationType', 'association_type', 'association_type'],
  ['QueryCustomers', 'cooperationTimeStart', 'associated_on_begin', 'associated_on'],
  ['QueryCustomers', 'cooperationTimeEnd', 'associated_on_end', 'associated_on'],
  ['ListCustomers', 'domain_name', 'account_name', 'account_name'],
  ['ListCustomers', 'corp_name', 'customer', 'customer'],
  ['ListCustomers', 'label', 'label', 'label'],
  ['ListCustomers', 'cooperationType', 'association_type', 'association_type'],
  ['ListOrders', 'order_id', 'order_id', 'order_id'],
  ['ListOrders', 'service_type', 'service_type_code', 'service_type_code'],
  ['ListOrders', 'status', 'status', 'status'],
  ['ListOrders', 'order_type', 'order_type', 'order_type'],
  ['ListOrders', 'create_time_begin', 'create_time_begin', 'create_time'],
  ['ListOrders', 'create_time_end', 'create_time_end', 'create_time'],
  ['ListOrders', 'payment_time_begin', 'payment_time_begin', 'payment_time'],
  ['ListOrders', 'payment_time_end', 'payment_time_end', 'payment_time'],
  ['ListResources', 'resource_ids', 'resource_ids', 'resource_id'],
  ['ListResources', 'only_main_resource', 'only_main_resource', 'is_main_resource'],
  ['QueryOnDemandResources', 'cloudServiceTypeCode', 'service_type_code', 'service_type_code'],
  ['QueryOnDemandResources', 'resourceIds', 'resource_ids', 'resource_id'],
  ['QueryOnDemandResources', 'startTimeBegin', 'effective_time_begin', 'effective_time'],
  ['ShowMonthlySum', 'cloud_service_type_code', 'service_type_code', 'service_type_code'],
  ['ListResourceRecords', 'cloudServiceTypeCode', 'cloud_service_type', 'cloud_service_type'],
  ['ListResourceRecords', 'resourceTypeCode', 'resource_type', 'resource_Type_code'],
  ['ListResourceRecords', 'resInstanceId', 'res_instance_id', 'res_instance_id'],
  ['ListFeeRecords, payMethod 0', 'resourceId', 'resource_id', 'resource_id'],
  ['ListFeeRecords, payMethod 0', 'orderId', 'trade_id', 'order_id'],
  ['QueryCases', 'caseId', 'incident_id', 'incident_id'],
]

const ofSite: Readonly<Record<'intl' | 'cn', readonly Filter[]>> = {
  intl: [],
  cn: [
    ['ListCustomerBills', 'customerId', 'customer_id', 'customer_id'],
    ['ListCustomerBills', 'cloudServiceTypeCode', 'cloud_service_type', 'cloud_service_type'],
    ['ListCustomerBills', 'cloud_service_type_code', 'cloud_service_type', 'cloud_service_type'],
    ['ListCustomerBills', 'bill_type', 'bill_type', 'bill_type'],
    ['ListCouponRecords', 'operation_types', 'operation_types', 'operation_type'],
    ['ListCouponRecords', 'quota_id', 'quota_id', 'quota_id'],
    ['ListCouponRecords', 'customer_id', 'customer_id', 'customer_id'],
    ['ListCouponRecords', 'operation_time_begin', 'operation_time_begin', 'operation_time'],
    ['ListCouponRecords', 'operation_time_end', 'operation_time_end', 'operation_time'],
  ],
}

/** A filter of an old list, and what no row of the demo has in the field that it looks at. */
type Miss = readonly [twin: string, old: string, value: unknown]

const missesOfBothSites: readonly Miss[] = [
  ['ListResources', 'order_id', 'CS0'],
  ['ListResources', 'status_list', '5'],
  ['QueryOnDemandResources', 'regionCode', 'nowhere'],
  ['QueryOnDemandResources', 'resourceTypeCode', 'hws.resource.type.none'],
  ['QueryOnDemandResources', 'resourceName', 'no such name'],
  ['QueryOnDemandResources', 'startTimeEnd', '2020-01-01T00:00:00Z'],
  ['ShowMonthlySum', 'enterpriseProjectId', 'none'],
  ['ListResourceRecords', 'regionCode', 'nowhere'],
  ['ListResourceRecords', 'enterpriseProjectId', 'none'],
  ['ListFeeRecords, payMethod 0', 'cloudServiceTypeCode', 'hws.service.type.none'],
  ['ListFeeRecords, payMethod 0', 'regionCode', 'nowhere'],
  ['ListFeeRecords, payMethod 0', 'enterpriseProjectId', 'none'],
  ['ListFreeResources', 'region_code', 'nowhere'],
  ['ListFreeResources', 'order_id', 'CS0'],
  ['ListFreeResources', 'product_id', 'none'],
  ['ListFreeResources', 'product_name', 'no such name'],
  ['ListFreeResources', 'status', 0],
  ['QueryCases', 'subCustomerId', 'nobody'],
  ['QueryCases', 'subCustomerName', 'nobody'],
  ['QueryCases', 'searchKey', 'no such words'],
  ['QueryCases', 'startTime', '2030-01-01 00:00:00'],
  ['QueryCases', 'endTime', '2020-01-01 00:00:00'],
]

const missesOfSite: Readonly<Record<'intl' | 'cn', readonly Miss[]>> = {
  intl: [],
  cn: [['ListCouponRecords', 'result', '-1']],
}

/** A list that is asked for what a field says: in its body, or in its query. */
function narrowed(list: Sample, name: string, value: unknown): Sample {
  return list.body === undefined
    ? { ...list, target: `${list.target}&${name}=${encodeURIComponent(String(value))}` }
    : {
        ...list,
        body: { ...(list.body as Row), [name]: name.endsWith('Ids') || name === 'resource_ids' ? [value] : value },
      }
}

/** The second of the values that rows have in a field, in their order: by it some are found and some are not. */
function secondOf(rows: readonly Row[], field: string): unknown {
  const values = [...new Set(rows.map((each) => each[field]))].filter((each) => each !== undefined && each !== null)
  return values.sort()[1]
}

describe.each(siteNames)('on the site %s', (site) => {
  let platform: TestPlatform
  let twins: Readonly<Record<string, Twin>>
  beforeAll(() => {
    platform = startPlatform({ preset: 'demo', site, clock })
    twins = twinsOf(platform, month)
  })

  it.each([...ofBothSites, ...ofSite[site]])(
    '%s finds by %s what its successor finds by %s',
    async (name, old, now, field) => {
      const twin = required(twins[name], name)
      const all = rowsAt(await answerOf(platform, twin.successor), twin.rows[1])
      const value = required(secondOf(all, field), `a second value of ${field}`)
      const found = rowsAt(await answerOf(platform, narrowed(twin.old, old, value)), twin.rows[0])
      const rows = rowsAt(await answerOf(platform, narrowed(twin.successor, now, value)), twin.rows[1])
      expect(found.map((each) => without(each, twin.own ?? []))).toEqual(
        rows.filter(twin.only ?? (() => true)).map((each, at) => translated(each, found[at] ?? {}, twin)),
      )
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(all.length)
    },
  )
  it.each([...missesOfBothSites, ...missesOfSite[site]])(
    '%s finds by %s nothing that has not %j',
    async (name, filter, value) => {
      const { old, rows } = required(twins[name], name)
      expect(rowsAt(await answerOf(platform, old), rows[0]).length).toBeGreaterThan(0)
      expect(rowsAt(await answerOf(platform, narrowed(old, filter, value)), rows[0])).toEqual([])
    },
  )
})
