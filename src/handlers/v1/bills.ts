import { success } from '../../contract/envelopes/v1.ts'
import { type ListedRecord, listRecords } from '../../state/billing/bill-listing.ts'
import { modeOf, spanOfMonth } from '../../state/billing/bill-records.ts'
import type { BillSum } from '../../state/billing/bill-sums.ts'
import type { World } from '../../state/engine/world.ts'
import { fromAmount, zero } from '../../units/amount.ts'
import { fromFeeRecord, fromResourceRecord } from '../bss/bill-lines.ts'
import { accountsOf, spanOfQuery } from '../bss/bill-queries.ts'
import { sumsAsked } from '../bss/bills.ts'
import { currencyOf, defaultProject, given, measureId, toLanguage } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { pageOfNumber, payMethods } from './pages.ts'

export const oldBillHandlers = oldHandlers({
  ShowMonthlySum({ world, caller, query, reply }) {
    const sums = sumsAsked(world, caller, {
      cycle: query.cycle,
      service: given(query.cloud_service_type_code),
      project: given(query.enterpriseProjectId),
    })
    return reply(200, {
      ...success,
      currency: currencyOf(world),
      total_count: sums.length,
      bill_sums: sums.map(fromOldSum),
    })
  },

  ListResourceRecords({ world, caller, query, reply }) {
    const accounts = accountsOf(world, caller, { project: given(query.enterpriseProjectId) })
    const records = listRecords(world, accounts, {
      span: spanOfMonth(query.cycle),
      service: given(query.cloudServiceTypeCode),
      resourceType: given(query.resourceTypeCode),
      region: given(query.regionCode),
      mode: modes[query.payMethod],
      kinds: undefined,
      resourceId: given(query.resInstanceId),
      tradeId: undefined,
      withZero: false,
      together: 'month',
      ...pageOfNumber(query.offset, query.limit),
    })
    return reply(200, {
      currency: currencyOf(world),
      total_count: records.count,
      monthlyRecords: records.page.map((each) => fromOldResourceRecord(world, each)),
    })
  },

  ListFeeRecords({ world, caller, query, reply }) {
    const span = spanOfQuery({
      cycle: query.startTime.slice(0, 7),
      begin: query.startTime,
      end: query.endTime,
      names: ['startTime', 'endTime'],
    })
    if ('refusal' in span) return span
    const project = given(query.enterpriseProjectId)
    const records = listRecords(world, accountsOf(world, caller, { method: 'oneself', project }), {
      span,
      service: given(query.cloudServiceTypeCode),
      resourceType: undefined,
      region: given(query.regionCode),
      mode: modes[query.payMethod],
      kinds: undefined,
      resourceId: given(query.resourceId),
      tradeId: given(query.orderId),
      withZero: false,
      together: 'none',
      ...pageOfNumber(query.offset, query.limit),
    })
    return reply(200, {
      currency: currencyOf(world),
      totalCount: records.count,
      feeRecords: records.page.map((each) => fromOldFeeRecord(world, each)),
    })
  },
})

/** What a filter by mode picks; there are no reserved instances. */
const modes = { 0: 'period', 1: 'usage', 10: 'none' } as const

function fromOldSum(sum: BillSum) {
  const shares = [
    { balance_type_id: 'BALANCE_TYPE_DEBIT', amount: sum.cash },
    { balance_type_id: 'BALANCE_TYPE_CREDIT', amount: sum.credit },
    { balance_type_id: 'BALANCE_TYPE_COUPON', amount: sum.coupons },
    { balance_type_id: 'BALANCE_TYPE_RCASH_COUPON', amount: sum.flexi },
    { balance_type_id: 'BALANCE_TYPE_STORED_VALUE_CARD', amount: sum.cards },
  ] as const
  return {
    customer_id: sum.customerId,
    resource_type_code: sum.resource ?? null,
    region_code: null,
    cloud_service_type_code: sum.service,
    consume_time: sum.month,
    pay_method: payMethods[sum.mode],
    consume_amount: fromAmount(sum.consumed),
    debt: fromAmount(sum.debt),
    discount: fromAmount(sum.discount, 8),
    measure_id: measureId,
    bill_type: sum.type === 'refund' ? (1 as const) : (0 as const),
    account_details: shares
      .filter(({ amount }) => amount !== zero)
      .map(({ balance_type_id, amount }) => ({ balance_type_id, deduct_amount: fromAmount(amount) })),
    discount_detail_infos: [],
    enterpriseProjectId: defaultProject,
  }
}

function fromOldResourceRecord(world: World, record: ListedRecord) {
  const row = fromResourceRecord(world, record, 'english')
  return {
    cycle: row.cycle,
    cloudServiceTypeCode: row.cloud_service_type,
    resourceTypeCode: row.resource_Type_code,
    regionCode: row.region,
    resInstanceId: row.res_instance_id,
    resourceName: row.resource_name,
    consumeAmount: row.consume_amount,
    measureId: row.measure_id,
    enterpriseProjectId: row.enterprise_project_id,
    payMethod: payMethods[modeOf(record.charge)],
  }
}

function fromOldFeeRecord(world: World, record: ListedRecord) {
  const row = fromFeeRecord(world, record, toLanguage(world, undefined))
  return {
    createTime: row.trade_time,
    effectiveTime: row.effective_time ?? row.consume_time,
    expireTime: row.expire_time ?? row.trade_time,
    feeId: row.id,
    productId: row.product_id,
    productName: row.product_name,
    ...(row.order_id === undefined ? {} : { orderId: row.order_id }),
    amount: row.amount,
    measureId: row.measure_id,
    ...fromUsage(row),
    cloudServiceTypeCode: row.cloud_service_type,
    resourceTypeCode: row.resource_type,
    regionCode: row.region,
    payMethod: payMethods[modeOf(record.charge)],
    resourceName: row.resource_name,
    resourceId: row.resource_id,
    feeSourceOperation: row.bill_type,
    enterpriseProjectId: row.enterprise_project_id,
    periodType: row.period_type,
    spot: 'N',
  }
}

function fromUsage(row: ReturnType<typeof fromFeeRecord>) {
  if (row.usage === undefined) return {}
  return {
    usageAmount: row.usage,
    usageMeasureId: row.usage_measure_id,
    freeResourceAmount: row.free_resource_usage,
    freeResourceMeasureId: row.free_resource_measure_id,
  }
}
