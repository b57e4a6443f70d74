import { type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import { fromAmount, sumOf } from '../../units/amount.ts'
import { listRecords, type RecordsQuery } from '../../state/billing/bill-listing.ts'
import { type Span, spanOfMonth } from '../../state/billing/bill-records.ts'
import { type BillSum, byService, sumsOf, sumsUntil } from '../../state/billing/bill-sums.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import type { World } from '../../state/engine/world.ts'
import { accountsOf, kindsOf, lacksMember, modes, spanOfQuery } from './bill-queries.ts'
import { fromFeeRecord, fromResourceRecord } from './bill-lines.ts'
import { bssHandlers } from '../define-handlers.ts'
import { resourceName, serviceName } from './names.ts'
import { currencyOf, given, meant, measureId, pageOf, toLanguage } from './wire.ts'

export const billHandlers = bssHandlers({
  ShowCustomerMonthlySum({ world, caller, query, reply }) {
    const fault = lacksMember(query)
    if (fault !== undefined) return fault
    const sums = sumsAsked(world, caller, {
      ...query,
      cycle: query.bill_cycle,
      service: given(query.service_type_code),
      project: given(query.enterprise_project_id),
    })
    const { offset, limit } = pageOf(query)
    const total = (
      part: keyof BillSum & ('consumed' | 'debt' | 'paidOff' | 'coupons' | 'flexi' | 'cards' | 'cash' | 'credit'),
    ): number => fromAmount(sumOf(sums.map((each) => each[part])))
    return reply(200, {
      total_count: sums.length,
      bill_sums: sums.slice(offset, offset + limit).map((each) => fromSum(world, each)),
      consume_amount: total('consumed'),
      debt_amount: total('debt'),
      coupon_amount: total('coupons'),
      flexipurchase_coupon_amount: total('flexi'),
      stored_value_card_amount: total('cards'),
      cash_amount: total('cash'),
      credit_amount: total('credit'),
      writeoff_amount: total('paidOff'),
      measure_id: measureId,
      currency: currencyOf(world),
    })
  },

  ListCustomerselfResourceRecords({ world, caller, header, query, reply }) {
    const fault = lacksMember(query)
    if (fault !== undefined) return fault
    const span = spanOfQuery({
      cycle: query.cycle,
      begin: query.bill_date_begin,
      end: query.bill_date_end,
      names: ['bill_date_begin', 'bill_date_end'],
    })
    if ('refusal' in span) return span
    const project = query.enterprise_project_id
    const records = listRecords(world, accountsOf(world, caller, { ...query, project }), {
      span,
      service: query.cloud_service_type,
      resourceType: undefined,
      region: query.region,
      mode: meant(modes, query.charge_mode),
      kinds: kindsOf(query.bill_type),
      resourceId: query.resource_id,
      tradeId: query.trade_id,
      withZero: query.include_zero_record === true,
      together: groupings[query.statistic_type ?? 3],
      ...pageOf(query),
    })
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      fee_records: records.page.map((each) => fromFeeRecord(world, each, language)),
      total_count: records.count,
      currency: currencyOf(world),
    })
  },

  ListCustomerselfResourceRecordDetails({ world, caller, header, body, reply }) {
    const fault = lacksMember(body)
    if (fault !== undefined) return fault
    const span = spanOfDetails(body)
    if ('refusal' in span) return span
    const project = given(body.enterprise_project_id)
    const records = listRecords(world, accountsOf(world, caller, { ...body, project }), {
      span,
      service: given(body.cloud_service_type),
      resourceType: given(body.resource_type),
      region: given(body.region),
      mode: meant(modes, body.charge_mode ?? undefined),
      kinds: kindsOf(body.bill_type ?? undefined),
      resourceId: given(body.res_instance_id),
      tradeId: undefined,
      withZero: body.include_zero_record === true,
      together: groupings[body.statistic_type ?? 1],
      ...pageOf(body),
    })
    const language = header['X-Language'] === 'zh_cn' ? 'chinese' : 'english'
    return reply(200, {
      monthly_records: records.page.map((each) => fromResourceRecord(world, each, language)),
      total_count: records.count,
      currency: currencyOf(world),
    })
  },
})

/**
 * What a customer and its members spent in a month, up to the end of yesterday: by service, or by resource type where a
 * service is named (mbc_00008).
 */
export function sumsAsked(
  world: World,
  caller: Pick<Caller, 'domainId'>,
  { cycle, service, ...asked }: SumsRequest,
): BillSum[] {
  const month = billingMonthOf(spanOfMonth(cycle).from)
  const all = accountsOf(world, caller, asked).flatMap((accountId) =>
    sumsOf(world, accountId, { month, until: sumsUntil(world.now) }),
  )
  return service === undefined ? byService(all) : all.filter((each) => each.service === service)
}

type SumsRequest = Parameters<typeof accountsOf>[2] & { readonly cycle: string; readonly service: string | undefined }

/** The month, or with DAILY the days that are named. */
function spanOfDetails(body: {
  readonly cycle: string
  readonly query_type?: 'BILLCYCLE' | 'DAILY'
  readonly statistic_type?: 1 | 2 | 3
  readonly bill_cycle_begin?: string
  readonly bill_cycle_end?: string
}): Span | Refusal<'parameter_wrong'> {
  if (body.query_type !== 'DAILY') return spanOfMonth(body.cycle)
  if (body.bill_cycle_begin === undefined || body.bill_cycle_end === undefined)
    return refuse('parameter_wrong', 'bill_cycle_begin and bill_cycle_end are required when query_type is DAILY')
  if ((body.statistic_type ?? 1) === 1)
    return refuse('parameter_wrong', 'statistic_type must be 2 or 3 when query_type is DAILY')
  return spanOfQuery({
    cycle: body.cycle,
    begin: body.bill_cycle_begin,
    end: body.bill_cycle_end,
    names: ['bill_cycle_begin', 'bill_cycle_end'],
  })
}

const groupings: Readonly<Record<1 | 2 | 3, RecordsQuery['together']>> = { 1: 'month', 2: 'day', 3: 'none' }

function fromSum({ catalog, customers }: World, sum: BillSum) {
  const { resource } = sum
  return {
    bill_cycle: sum.month,
    resource_type_code: resource ?? null,
    service_type_code: sum.service,
    service_type_name: serviceName(catalog, sum.service, 'chinese'),
    resource_type_name: resource === undefined ? null : resourceName(catalog, resource, 'chinese'),
    charging_mode: sum.mode === 'usage' ? (3 as const) : (1 as const),
    official_amount: fromAmount(sum.official, 8),
    official_discount_amount: fromAmount(sum.discount, 8),
    truncated_amount: fromAmount(sum.truncated, 8),
    consume_amount: fromAmount(sum.consumed),
    coupon_amount: fromAmount(sum.coupons),
    flexipurchase_coupon_amount: fromAmount(sum.flexi),
    stored_value_card_amount: fromAmount(sum.cards),
    debt_amount: fromAmount(sum.debt),
    writeoff_amount: fromAmount(sum.paidOff),
    cash_amount: fromAmount(sum.cash),
    credit_amount: fromAmount(sum.credit),
    measure_id: measureId,
    bill_type: sum.type === 'refund' ? (2 as const) : (1 as const),
    customer_id: sum.customerId,
    account_name: customers.get(sum.customerId)?.domainName ?? '',
  }
}
