import { type Breakdown, breakDownMonth } from '../../state/billing/monthly-breakdown.ts'
import { modeOf, spanOfMonth } from '../../state/billing/bill-records.ts'
import { pageOf as onePage } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import { type Charge, factorOf, resourceNameOf } from '../../state/ledger/charges.ts'
import { hourUnit } from '../../state/pay-per-use/resources.ts'
import type { Language } from '../../state/sites/site.ts'
import { fromAmount } from '../../units/amount.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { fromInstant } from '../../units/instant.ts'
import { periodOf } from '../bss/bill-lines.ts'
import { accountsOf, kindsOf, lacksMember, modes } from '../bss/bill-queries.ts'
import { productName, regionName, resourceName, serviceName } from '../bss/names.ts'
import { recordTypes } from '../bss/record-types.ts'
import { defaultProject, given, meant, pageOf, toLanguage } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'
import { currency } from './currency.ts'

export const monthlyBreakdownHandlers = cnHandlers({
  ListCustomerBillsMonthlyBreakDown({ world, caller, header, query, reply }) {
    const fault = lacksMember(query)
    if (fault !== undefined) return fault
    const month = billingMonthOf(spanOfMonth(query.shared_month).from)
    const accounts = accountsOf(world, caller, { ...query, project: given(query.enterprise_project_id) })
    const asked = {
      month,
      service: given(query.service_type_code),
      resourceType: given(query.resource_type_code),
      region: given(query.region_code),
      mode: meant(modes, query.charging_mode),
      kinds: kindsOf(query.bill_type),
      resourceId: given(query.resource_id),
      resourceName: given(query.resource_name),
    }
    const rows = accounts.flatMap((accountId) => breakDownMonth(world, accountId, asked))
    const { count, page } = onePage(rows, pageOf(query))
    const language = toLanguage(world, header['X-Language'])
    return reply(200, {
      currency,
      total_count: count,
      details: page.map((each) => ({
        shared_month: month,
        ...fromThing(world, each.charge, language),
        ...fromTime(world, each),
        ...fromMoney(each),
      })),
    })
  },
})

/** What it is a cost of. */
function fromThing(world: World, charge: Charge, language: Language) {
  const { catalog } = world
  const { service, resource = '', spec = '', region = '', resourceId = '', orderId } = charge
  return {
    bill_cycle: charge.month,
    bill_type: recordTypes[charge.kind],
    customer_id: charge.customerId,
    region_code: region,
    region_name: regionName(catalog, region, language),
    service_type_code: service,
    service_type_name: serviceName(catalog, service, language),
    resource_type_code: resource,
    resource_type_name: resourceName(catalog, resource, language),
    resource_id: resourceId,
    resource_name: resourceNameOf(world, charge),
    product_spec_desc: productName(catalog, { service, resource, spec }, language),
    enterprise_project_id: defaultProject,
    enterprise_project_name: 'default',
    charging_mode: modeOf(charge) === 'usage' ? (3 as const) : (1 as const),
    ...(orderId === undefined ? {} : { order_id: orderId }),
    effective_tag_pairs: [],
    cost_unit_pairs: [],
  }
}

/** The term that was paid for, or how much was used. */
function fromTime(world: World, { charge, term, usage }: Breakdown) {
  const unit = charge.metered?.unit ?? hourUnit
  return {
    effective_time: fromInstant(term.from),
    expire_time: fromInstant(term.until),
    period_type: periodOf(world, charge).code,
    ...(usage === undefined
      ? {}
      : {
          usage_type: factorOf(world, charge),
          usage: Number(usage.amount),
          usage_measure_id: unit,
          free_resource_usage: Number(usage.fromPackages),
          free_resource_measure_id: unit,
        }),
  }
}

function fromMoney({ consumed, past, current, future, cash, credit, coupons, flexi, cards }: Breakdown) {
  return {
    consume_amount: fromAmount(consumed),
    past_months_amortized_amount: fromAmount(past),
    current_month_amortized_amount: fromAmount(current),
    future_months_amortized_amount: fromAmount(future),
    amortized_cash_amount: fromAmount(cash),
    amortized_credit_amount: fromAmount(credit),
    amortized_coupon_amount: fromAmount(coupons),
    amortized_flexipurchase_coupon_amount: fromAmount(flexi),
    amortized_stored_value_card_amount: fromAmount(cards),
    amortized_bonus_amount: 0,
  }
}
