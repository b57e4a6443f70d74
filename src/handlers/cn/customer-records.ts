import type { ListedRecord } from '../../state/billing/bill-listing.ts'
import { modeOf, tradeIdOf } from '../../state/billing/bill-records.ts'
import type { World } from '../../state/engine/world.ts'
import { type Charge, type ChargeKind, factorOf, resourceNameOf } from '../../state/ledger/charges.ts'
import { hourUnit } from '../../state/pay-per-use/resources.ts'
import type { AssociationModel, Language } from '../../state/sites/site.ts'
import { fromAmount } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { periodOf } from '../bss/bill-lines.ts'
import { productName, regionName, resourceName, serviceName } from '../bss/names.ts'
import { recordTypes } from '../bss/record-types.ts'
import { defaultProject } from '../bss/wire.ts'

/** A record of a customer as its partner sees it, but for who that is. */
export function fromCustomerRecord(world: World, record: ListedRecord, language: Language) {
  const { charge } = record
  const term = periodOf(world, charge)
  const manager = world.customers.get(charge.customerId)?.accountManager
  const orderType = orderTypes[charge.kind]
  return {
    bill_cycle: charge.month,
    customer_id: charge.customerId,
    ...(charge.sale === undefined ? {} : { association_type: associationTypes[charge.sale.model] }),
    ...fromThing(world, charge, language),
    charging_mode: modeOf(charge) === 'usage' ? (3 as const) : (1 as const),
    trade_time: fromInstant(record.until),
    trade_id: tradeIdOf(world, record),
    id: record.id,
    bill_detail_type: recordTypes[charge.kind],
    consume_time: fromInstant(record.from),
    ...fromUse(world, record),
    ...fromMoney(record),
    period_type: term.code,
    period_num: term.count,
    ...(manager === undefined ? {} : { account_manager_id: manager }),
    enterprise_project_id: defaultProject,
    ...(orderType === undefined ? {} : { order_type: orderType }),
  }
}

const associationTypes = { referral: '1', agency: '2', resale: '2' } as const satisfies Readonly<
  Record<AssociationModel, '1' | '2'>
>

/** Codes of the orders behind records. */
const orderTypes: Readonly<Record<ChargeKind, 1 | 2 | 4 | undefined>> = {
  purchase: 1,
  renewal: 2,
  automatic_renewal: 2,
  unsubscription: 4,
  usage: undefined,
  make_up: undefined,
}

/** What was sold, and where. */
function fromThing(world: World, charge: Charge, language: Language) {
  const { catalog } = world
  const { service, resource = '', spec = '', region = '', resourceId = '', productId = '' } = charge
  const description = productName(catalog, { service, resource, spec }, language)
  return {
    service_type_code: service,
    service_type_name: serviceName(catalog, service, language),
    resource_type_code: resource,
    resource_type_name: resourceName(catalog, resource, language),
    resource_id: resourceId,
    resource_name: resourceNameOf(world, charge),
    product_id: productId,
    product_name: description,
    product_spec_desc: description,
    region_code: region,
    region_name: regionName(catalog, region, language),
  }
}

function fromUse(world: World, { charge, usage }: ListedRecord) {
  if (usage === undefined) return {}
  const unit = charge.metered?.unit ?? hourUnit
  return {
    usage_type: factorOf(world, charge),
    usage_amount: Number(usage.amount),
    usage_measure_id: unit,
    free_resource_usage: Number(usage.fromPackages),
    free_resource_measure_id: unit,
  }
}

function fromMoney(record: ListedRecord) {
  return {
    official_amount: fromAmount(record.official, 8),
    official_discount_amount: fromAmount(record.discount, 8),
    payment_amount: fromAmount(record.payable),
    cash_amount: fromAmount(record.cash),
    credit_amount: fromAmount(record.credit),
    coupon_amount: fromAmount(record.coupons),
    flexipurchase_coupon_amount: fromAmount(record.flexi),
    stored_value_card_amount: fromAmount(record.cards),
    debt_amount: fromAmount(record.debt),
    writeoff_amount: fromAmount(record.paidOff),
  }
}
