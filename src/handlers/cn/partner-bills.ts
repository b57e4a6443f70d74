import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import { ownerFor } from '../../state/accounts/resellers.ts'
import { listRecords } from '../../state/billing/bill-listing.ts'
import { type BillMode, type Span, spanOfMonth } from '../../state/billing/bill-records.ts'
import { type CustomerSum, spendersIn, sumCustomers } from '../../state/billing/customer-sums.ts'
import { type Filter, pageOf as onePage } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import type { Charge } from '../../state/ledger/charges.ts'
import type { AssociationModel } from '../../state/sites/site.ts'
import { fromAmount, zero } from '../../units/amount.ts'
import { addMonths, billingMonthOf } from '../../units/calendar.ts'
import { kindsOf, modes, nothing, spanOfQuery } from '../bss/bill-queries.ts'
import { resourceName, serviceName } from '../bss/names.ts'
import { given, meant, measureId, pageOf, toLanguage } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'
import { fromCustomerRecord } from './customer-records.ts'

export const partnerBillHandlers = cnHandlers({
  ListSubcustomerMonthlyBills({ world, caller, query, reply }) {
    const resellerId = ownerFor(world, caller, query.indirect_partner_id)
    if (isRefusal(resellerId)) return resellerId
    const sums = sumCustomers(world, {
      month: billingMonthOf(spanOfMonth(query.cycle).from),
      resellerId,
      customerId: given(query.customer_id),
      service: given(query.cloud_service_type),
      mode: meant(modes, query.charge_mode),
      type: meant(sumTypes, query.bill_type),
    })
    const { count, page } = onePage(sums, pageOf(query))
    return reply(200, {
      bill_sums: page.map((each) => fromCustomerSum(world, each)),
      count,
      currency,
    })
  },

  ListSubCustomerBillDetail({ world, caller, header, query, reply }) {
    const resellerId = ownerFor(world, caller, query.indirect_partner_id)
    if (isRefusal(resellerId)) return resellerId
    const span = spanOfDetail(world, query)
    if ('refusal' in span) return span
    const records = listRecords(world, [query.customer_id], {
      span,
      service: notBlank(query.service_type_code),
      resourceType: undefined,
      region: notBlank(query.region_code),
      mode: meant(modes, query.charging_mode),
      kinds: kindsOf(query.bill_detail_type),
      resourceId: given(query.resource_id),
      resourceName: given(query.resource_name),
      tradeId: given(query.trade_id),
      where: soldBy(world, query, resellerId),
      withZero: false,
      together: 'none',
      ...pageOf(query),
    })
    const language = toLanguage(world, header['X-Language'])
    const partnerId = resellerId === '' ? caller.domainId : resellerId
    return reply(200, {
      total_count: records.count,
      currency,
      fee_records: records.page.map((each) => ({
        ...fromCustomerRecord(world, each, language),
        partner_id: partnerId,
      })),
    })
  },

  ListConsumeSubCustomers({ world, body, reply }) {
    const spenders = spendersIn(world, billingMonthOf(spanOfMonth(body.bill_cycle).from))
    const { count, page } = onePage(spenders, pageOf(body))
    return reply(200, { sub_customers: page.map((customer_id) => ({ customer_id })), total_count: count })
  },
})

/** What a filter by type picks; nothing is written off by Huawei itself. */
export const sumTypes = { 0: 'use', 1: 'refund', 2: 'none' } as const

const modeCodes = { period: '1', usage: '3' } as const satisfies Readonly<Record<BillMode, string>>

/** What a customer spent in a month, as lists have it. */
export function fromCustomerSum({ catalog }: World, sum: CustomerSum) {
  const { consumed, debt, paidOff, discount } = sum
  const type = sum.type === 'use' ? ('0' as const) : ('1' as const)
  const shares = [
    { balance_type: 'BALANCE_TYPE_DEBIT' as const, amount: sum.cash },
    { balance_type: 'BALANCE_TYPE_CREDIT' as const, amount: sum.credit },
    { balance_type: 'BALANCE_TYPE_COUPON' as const, amount: sum.coupons },
    { balance_type: 'BALANCE_TYPE_RCASH_COUPON' as const, amount: sum.flexi },
    { balance_type: 'BALANCE_TYPE_STORED_VALUE_CARD' as const, amount: sum.cards },
  ]
  return {
    customer_id: sum.customerId,
    cloud_service_type: sum.service,
    cloud_service_type_name: serviceName(catalog, sum.service, 'chinese'),
    resource_type_code: sum.resource,
    resource_type_name: resourceName(catalog, sum.resource, 'chinese'),
    bill_type: type,
    charge_mode: modeCodes[sum.mode],
    amount: fromAmount(consumed),
    ...(sum.type === 'use'
      ? {
          debt_amount: fromAmount(debt),
          adjustment_amount: fromAmount(paidOff),
          discount_amount: fromAmount(discount, 8),
        }
      : {}),
    measure_id: measureId,
    account_details: shares
      .filter((each) => each.amount !== zero)
      .map((each) => ({ balance_type: each.balance_type, amount: fromAmount(each.amount), bill_type: type })),
  }
}

/** Records are kept for so many months, the running one included. */
const monthsKept = 18

function spanOfDetail(
  { now }: World,
  query: { readonly bill_cycle: string; readonly bill_date_begin?: string; readonly bill_date_end?: string },
): Span | Refusal<'parameter_wrong'> {
  const span = spanOfQuery({
    cycle: query.bill_cycle,
    begin: query.bill_date_begin,
    end: query.bill_date_end,
    names: ['bill_date_begin', 'bill_date_end'],
  })
  const oldest = billingMonthOf(addMonths(now, 1 - monthsKept))
  return 'refusal' in span || query.bill_cycle >= oldest ? span : nothing
}

const models = { 1: 'referral', 2: 'agency' } as const satisfies Readonly<Record<'1' | '2', AssociationModel>>

/** What a partner or reseller sold to a customer, under the association and by the account manager asked for. */
function soldBy(
  world: World,
  query: { readonly customer_id: string; readonly association_type?: '1' | '2'; readonly account_manager_id?: string },
  resellerId: string,
): Filter<Charge> {
  const manager = given(query.account_manager_id)
  const isManaged = manager === undefined || world.customers.get(query.customer_id)?.accountManager === manager
  const model = meant(models, query.association_type)
  return ({ sale }) => isManaged && sale?.resellerId === resellerId && (model === undefined || model === sale.model)
}

/** A code that is blank asks for nothing (mt_000502). */
function notBlank(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}
