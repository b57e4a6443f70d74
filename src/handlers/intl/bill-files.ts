import { amountText, subtract } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { type BillRecord, modeOf } from '../../state/billing/bill-records.ts'
import { ratioIn, settledPart } from '../../state/billing/bills.ts'
import type { Delivery } from '../../state/billing/bucket-files.ts'
import { recordsOfFile } from '../../state/billing/file-records.ts'
import { type Catalog, productOf } from '../../state/catalog/catalog.ts'
import type { World } from '../../state/engine/world.ts'
import { type Charge, factorOf, refundedOrderOf, resourceNameOf } from '../../state/ledger/charges.ts'
import { hourUnit } from '../../state/pay-per-use/resources.ts'
import { recordTypes } from '../bss/record-types.ts'

/** A file of the bucket as rows of text: a header and one row a record. */
export interface FileContent {
  readonly columns: readonly string[]
  rows(): Generator<string[]>
}

type Column = readonly [name: string, cell: (world: World, record: BillRecord) => string]

const exact = (amount: Parameters<typeof amountText>[0]): string => amountText(amount, 8)
const productName = (catalog: Catalog, { service, resource = '', spec = '' }: Charge): string =>
  productOf(catalog, { service, resource, spec })?.english ?? spec

/** Columns of the usage file: those of the records of customers (docs/decisions/files.md). */
const usageColumns: readonly Column[] = [
  ['bill_cycle', (_, { charge }) => charge.month],
  ['customer_id', (_, { charge }) => charge.customerId],
  ['trade_time', (_, { until }) => fromInstant(until)],
  ['trade_id', (_, { charge }) => charge.orderId ?? charge.id],
  ['bill_detail_type', (_, { charge }) => String(recordTypes[charge.kind])],
  ['charging_mode', (_, { charge }) => (modeOf(charge) === 'usage' ? '3' : '1')],
  ['service_type_code', (_, { charge }) => charge.service],
  ['service_type_name', ({ catalog }, { charge }) => nameOf(catalog.serviceTypes, charge.service)],
  ['resource_type_code', (_, { charge }) => charge.resource ?? ''],
  ['resource_type_name', ({ catalog }, { charge }) => nameOf(catalog.resourceTypes, charge.resource)],
  ['region_code', (_, { charge }) => charge.region ?? ''],
  ['region_name', ({ catalog }, { charge }) => nameOf(catalog.regions, charge.region)],
  ['resource_id', (_, { charge }) => charge.resourceId ?? ''],
  ['resource_name', (world, { charge }) => resourceNameOf(world, charge)],
  ['product_id', (_, { charge }) => charge.productId ?? ''],
  ['product_spec_desc', ({ catalog }, { charge }) => productName(catalog, charge)],
  ['consume_time', (_, { from }) => fromInstant(from)],
  ['usage_type', (world, { charge }) => factorOf(world, charge)],
  ['usage_amount', (_, { usage }) => usage?.amount ?? ''],
  ['usage_measure_id', (_, { usage, charge }) => (usage === undefined ? '' : String(charge.metered?.unit ?? hourUnit))],
  ['free_resource_usage', (_, { usage }) => usage?.fromPackages ?? ''],
  ['official_amount', (_, { official }) => exact(official)],
  ['official_discount_amount', (_, { discount }) => exact(discount)],
  ['coupon_amount', (_, { coupons }) => exact(coupons)],
  ['payment_amount', (_, { payable }) => exact(payable)],
]

/** Columns of the file of a partner's bill; the first seven are documented (mb_00002). */
const billColumns: readonly Column[] = [
  ['customer_id', (_, { charge }) => charge.customerId],
  ['product_id', (_, { charge }) => charge.productId ?? ''],
  ['product_type_code', (_, { charge }) => charge.service],
  ['resource_type_code', (_, { charge }) => charge.resource ?? ''],
  ['region_code', (_, { charge }) => charge.region ?? ''],
  ['billing_mode', (_, { charge }) => (modeOf(charge) === 'usage' ? '1' : '0')],
  ['official_price', (_, { official }) => exact(official)],
  ['discount_amount', (_, { discount }) => exact(discount)],
  ['coupon_amount', (_, { coupons }) => exact(coupons)],
  ['customer_amount_due', (_, { payable, coupons }) => exact(subtract(payable, coupons))],
  ['bill_cycle', (_, { charge }) => charge.month],
  ['customer_account', ({ customers }, { charge }) => customers.get(charge.customerId)?.domainName ?? ''],
  ['bill_type', (_, { charge }) => (charge.kind === 'unsubscription' ? 'refund' : 'expenditure')],
  ['order_type', (_, { charge }) => String(recordTypes[charge.kind])],
  ['order_no', (_, { charge }) => charge.orderId ?? charge.id],
  ['original_order_no', (world, { charge }) => refundedOrderOf(world, charge) ?? ''],
  ['transaction_time', (_, { until }) => fromInstant(until)],
  ['specification', ({ catalog }, { charge }) => productName(catalog, charge)],
  ['resource_id', (_, { charge }) => charge.resourceId ?? ''],
  ['usage_type', (world, { charge }) => factorOf(world, charge)],
  ['settlement_type', () => 'ordinary product'],
  ['partner_settlement_discount', (world, { charge }) => `${Number((ratioIn(world, charge.month) * 100).toFixed(2))}%`],
  [
    'settlement_amount',
    (world, { charge, payable, coupons }) =>
      exact(settledPart(subtract(payable, coupons), ratioIn(world, charge.month))),
  ],
]

function nameOf(
  named: readonly { readonly code: string; readonly english: string }[],
  code: string | undefined,
): string {
  return named.find((each) => each.code === code)?.english ?? ''
}

/** What a file contains, record by record. */
export function contentOf(world: World, delivery: Delivery): FileContent {
  const columns = delivery.kind === 'usage' ? usageColumns : billColumns
  return {
    columns: columns.map(([name]) => name),
    *rows() {
      for (const record of recordsOfFile(world, delivery)) yield columns.map(([, cell]) => cell(world, record))
    },
  }
}

/** The name of a part of a file inside its archive, counted from 1. */
export function partName({ name, kind }: Delivery, part: number): string {
  const base = name.slice(name.lastIndexOf('/') + 1).replace('.tar.gz', '')
  return `${base}_${String(part).padStart(kind === 'usage' ? 8 : 4, '0')}.csv`
}
