import type { Language } from '../../state/sites/site.ts'
import { type Amount, fromAmount, zero } from '../../units/amount.ts'
import type { ListedRecord } from '../../state/billing/bill-listing.ts'
import { modeOf, tradeIdOf } from '../../state/billing/bill-records.ts'
import type { Catalog } from '../../state/catalog/catalog.ts'
import { type Charge, factorOf, itemOf, refundedOrderOf, resourceNameOf } from '../../state/ledger/charges.ts'
import { fromInstant } from '../../units/instant.ts'
import { localDate } from '../../units/calendar.ts'
import { hourUnit } from '../../state/pay-per-use/resources.ts'
import type { World } from '../../state/engine/world.ts'
import { productName, regionName, resourceName, serviceName } from './names.ts'
import { chargingModes, recordTypes } from './record-types.ts'
import { defaultProject, discountTexts, measureId } from './wire.ts'

/** The parts that both kinds of records have. */
function fromParts(record: ListedRecord) {
  const exact = (amount: Amount): number => fromAmount(amount, 8)
  return {
    official_amount: exact(record.official),
    discount_amount: exact(record.discount),
    cash_amount: exact(record.cash),
    credit_amount: exact(record.credit),
    coupon_amount: exact(record.coupons),
    flexipurchase_coupon_amount: exact(record.flexi),
    stored_card_amount: exact(record.cards),
    bonus_amount: 0,
    debt_amount: exact(record.debt),
    adjustment_amount: exact(record.paidOff),
    measure_id: measureId,
  }
}

function fromPlace(world: World, { customerId, region = '', service, resource = '' }: Charge, language: Language) {
  const { catalog } = world
  return {
    customer_id: customerId,
    region,
    region_name: regionName(catalog, region, language),
    cloud_service_type: service,
    cloud_service_type_name: serviceName(catalog, service, language),
    resource_type_name: resourceName(catalog, resource, language),
    enterprise_project_id: defaultProject,
    enterprise_project_name: 'default',
    account_name: world.customers.get(customerId)?.domainName ?? '',
  }
}

/** The term that a record of an order is for; use has none. */
export function periodOf(world: World, charge: Charge): { code: 19 | 20 | 24 | 25; count: number } {
  const item = itemOf(world, charge)
  if (item === undefined) return { code: 25, count: 1 }
  return { code: item.period === 'year' ? 19 : 20, count: item.periods }
}

function descriptionOf(catalog: Catalog, { service, resource = '', spec = '' }: Charge, language: Language): string {
  return productName(catalog, { service, resource, spec }, language)
}

const periodTexts = { 19: '19', 20: '20', 24: '24', 25: '25' } as const

/** A record as the list of fees has it. */
export function fromFeeRecord(world: World, record: ListedRecord, language: Language) {
  const { charge } = record
  const term = periodOf(world, charge)
  const before = refundedOrderOf(world, charge)
  const unit = charge.metered?.unit ?? hourUnit
  return {
    ...fromPlace(world, charge, language),
    ...fromParts(record),
    bill_date: localDate(record.from),
    bill_type: recordTypes[charge.kind],
    resource_type: charge.resource ?? '',
    ...(charge.kind === 'usage'
      ? { effective_time: fromInstant(record.from), expire_time: fromInstant(record.until) }
      : {}),
    resource_id: charge.resourceId ?? '',
    resource_name: resourceNameOf(world, charge),
    ...fromSale(world, record, language),
    id: record.id,
    trade_time: fromInstant(record.until),
    charge_mode: chargingModes[modeOf(charge)],
    ...(charge.orderId === undefined ? {} : { order_id: charge.orderId }),
    period_type: periodTexts[term.code],
    period_num: term.count,
    ...fromUsage(world, record, unit),
    amount: fromAmount(record.payable, 8),
    formula: formulaOf(record),
    consume_time: fromInstant(record.from),
    ...(before === undefined ? {} : { relative_order_id: before }),
  }
}

/** How what is left to pay comes about; what was cut behind the cent stands in it where it is so. */
function formulaOf({ official, discount, erased, coupons }: ListedRecord): string {
  const parts = erased === zero ? [official, discount, coupons] : [official, discount, erased, coupons]
  return parts.map((each) => String(fromAmount(each, 8))).join('-')
}

/** What was sold, and in which order or by which charge. */
function fromSale(world: World, record: ListedRecord, language: Language) {
  const { charge } = record
  const description = descriptionOf(world.catalog, charge, language)
  return {
    product_id: charge.productId ?? '',
    product_name: description,
    product_spec_desc: description,
    sku_code: charge.spec ?? '',
    trade_id: tradeIdOf(world, record),
  }
}

function fromUsage(world: World, { charge, usage }: ListedRecord, unit: number) {
  if (usage === undefined) return {}
  return {
    usage_type: factorOf(world, charge),
    usage: Number(usage.amount),
    usage_measure_id: unit,
    free_resource_usage: Number(usage.fromPackages),
    free_resource_measure_id: unit,
  }
}

/** A record as the details by resource have it. */
export function fromResourceRecord(world: World, record: ListedRecord, language: Language) {
  const { charge } = record
  const term = periodOf(world, charge)
  const resourceId = charge.resourceId ?? ''
  const parentId = world.resources.get(resourceId)?.parentId ?? resourceId
  const before = refundedOrderOf(world, charge)
  return {
    ...fromPlace(world, charge, language),
    ...fromParts(record),
    cycle: charge.month,
    ...(record.day === undefined ? {} : { bill_date: record.day }),
    bill_type: recordTypes[charge.kind],
    resource_Type_code: charge.resource ?? '',
    res_instance_id: resourceId,
    resource_name: resourceNameOf(world, charge),
    sku_code: charge.spec ?? '',
    charge_mode: modeOf(charge) === 'usage' ? (3 as const) : (1 as const),
    consume_amount: fromAmount(record.payable, 8),
    period_type: term.code,
    period_num: term.count,
    root_resource_id: parentId,
    parent_resource_id: parentId,
    trade_id: tradeIdOf(world, record),
    id: record.id,
    product_spec_desc: descriptionOf(world.catalog, charge, language),
    ...(before === undefined ? {} : { pre_order_id: before }),
    az_code_infos: fromZone(world, resourceId),
    payer_account_id: charge.payerId ?? charge.customerId,
    effective_time: fromInstant(record.from),
    expire_time: fromInstant(record.until),
    consume_time: fromInstant(record.from),
    ...fromOffer(world, charge),
    extend_params: fromRelations(resourceId, parentId),
  }
}

function fromZone(world: World, resourceId: string): { az_code: string }[] {
  const zone = world.onDemandResources.get(resourceId)?.zone
  return zone === undefined ? [] : [{ az_code: zone }]
}

function fromRelations(resourceId: string, parentId: string) {
  return {
    self_resource_id: resourceId,
    relation_infos:
      parentId === resourceId
        ? []
        : (['PARENT', 'ROOT'] as const).map((type) => ({ relative_resource_id: parentId, relative_type: type })),
  }
}

/** What kind of sale it was: nothing is a spot instance, and what is bought for a term never could be one. */
function fromOffer(world: World, { kind, discount, orderId = '' }: Charge) {
  const given = discount > zero ? world.orders.get(orderId)?.discount : undefined
  return {
    is_spot: kind === 'usage' ? ('N' as const) : ('--' as const),
    promotion_type: given === undefined ? '' : discountTexts[given.kind],
  }
}
