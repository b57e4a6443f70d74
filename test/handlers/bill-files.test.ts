import { expect, it } from 'vitest'
import { contentOf, partName } from '../../src/handlers/intl/bill-files.ts'
import type { Delivery } from '../../src/state/billing/bucket-files.ts'
import { required } from '../helpers/required.ts'
import { disk, openShop, server, type Shop } from '../helpers/shop.ts'

type Row = Record<string, string | undefined>

const traffic = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
}

const billName = 'customerBill/customerBill_202605.tar.gz'
const usageName = 'customerUsage/customerUsageV2_202605_20260601.tar.gz'

function fileOf({ platform }: Shop, name: string): Delivery {
  return required(platform.world.deliveries.get(name), name)
}

/** The rows of a file that are about the customer of the shop. */
function rowsOf(shop: Shop, name: string): Row[] {
  const { columns, ...content } = contentOf(shop.platform.world, fileOf(shop, name))
  return [...content.rows()]
    .map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
    .filter((row) => row['customer_id'] === shop.id)
}

/** A customer that buys a server and gives it back, uses a disk for two days, traffic from a package, and something without a name. */
async function fullFiles() {
  const shop = openShop()
  const orderId = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(orderId, {
    use_coupon: 'YES',
    coupon_infos: [{ id: await shop.coupon({ face_value: '3' }), type: 301 }],
  })
  const [vm = {}] = await shop.resources()
  const [diskId = ''] = await shop.use([disk])
  await shop.buy([{ ...traffic, resource_spec: 'shared.traffic.package.50gb' }])
  const metered = { usage_factor: 'upflow', usage_value: '60', usage_measure_id: 10 }
  for (const use of [
    { usage: { ...traffic, ...metered, resource_spec: '12_bgp' } },
    { amount: 2, service_type_code: 'hws.service.type.obs' },
  ])
    await shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, use, { as: null })
  await shop.advance('P2D')
  const { order_ids: ids } = await shop.unsubscribe([vm['resource_id']])
  await shop.advance('2026-06-06T00:00:00Z')
  const [refundId = ''] = ids as string[]
  return { shop, orderId, refundId, vm, diskId }
}

const productId = expect.stringMatching(/^OFFI\d+$/) as string
const chargeId = expect.stringMatching(/^charge-\d{10}$/) as string
const noon = '2026-05-06T12:00:00Z'

it('the file of use has a row of each purchase, each hour, each metered use and each refund', async () => {
  const { shop, orderId, refundId, vm, diskId } = await fullFiles()
  const rows = rowsOf(shop, usageName)
  const purchase = {
    bill_cycle: '2026-05',
    customer_id: shop.id,
    trade_time: noon,
    trade_id: orderId,
    bill_detail_type: '1',
    charging_mode: '1',
    service_type_code: 'hws.service.type.ec2',
    service_type_name: 'Elastic Cloud Server',
    resource_type_code: 'hws.resource.type.vm',
    resource_type_name: 'Cloud host',
    region_code: 'la-north-2',
    region_name: 'LA-Mexico City2',
    resource_id: vm['resource_id'],
    resource_name: vm['resource_name'],
    product_id: productId,
    product_spec_desc: 's6.xlarge.4, 4 vCPUs, 16 GB, linux',
    consume_time: noon,
    usage_type: '',
    usage_amount: '',
    usage_measure_id: '',
    free_resource_usage: '',
    official_amount: '63.07000000',
    official_discount_amount: '0.00000000',
    coupon_amount: '3.00000000',
    payment_amount: '63.07000000',
  }
  expect(rows[0]).toEqual(purchase)
  const [hour] = rows.filter((each) => each['resource_id'] === diskId)
  expect(hour).toEqual({
    ...purchase,
    trade_time: '2026-05-06T13:00:00Z',
    trade_id: hour?.['trade_id'],
    bill_detail_type: '5',
    charging_mode: '3',
    service_type_code: 'hws.service.type.ebs',
    service_type_name: 'Elastic Volume Service',
    resource_type_code: 'hws.resource.type.volume',
    resource_type_name: 'Disk',
    resource_id: diskId,
    resource_name: `volume-${diskId.slice(0, 4)}`,
    product_spec_desc: 'General purpose SSD',
    usage_type: 'Duration',
    usage_amount: '1',
    usage_measure_id: '4',
    free_resource_usage: '0',
    official_amount: '0.01300000',
    coupon_amount: '0.00000000',
    payment_amount: '0.01300000',
  })
  const of = (service: string, kind: string): Row[] =>
    rows.filter((each) => each['service_type_code'] === service && each['bill_detail_type'] === kind)
  expect(of('hws.service.type.vpc', '5')).toMatchObject([
    { usage_type: 'upflow', usage_amount: '60', usage_measure_id: '10', free_resource_usage: '50', resource_id: '' },
  ])
  expect(of('hws.service.type.vpc', '1')).toMatchObject([{ resource_name: 'Shared data package, 50 GB' }])
  expect(of('hws.service.type.ec2', '4')).toMatchObject([{ trade_id: refundId, charging_mode: '1' }])
  expect(of('hws.service.type.obs', '5')).toEqual([
    {
      ...purchase,
      trade_id: chargeId,
      bill_detail_type: '5',
      charging_mode: '3',
      service_type_code: 'hws.service.type.obs',
      service_type_name: 'Object Storage Service',
      resource_type_code: '',
      resource_type_name: '',
      region_code: '',
      region_name: '',
      resource_id: '',
      resource_name: '',
      product_id: '',
      product_spec_desc: '',
      official_amount: '2.00000000',
      coupon_amount: '0.00000000',
      payment_amount: '2.00000000',
    },
  ])
})

it('the file of a bill has a row of each of them, with what the partner owes for it', async () => {
  const { shop, orderId, refundId, vm, diskId } = await fullFiles()
  const rows = rowsOf(shop, billName)
  const purchase = {
    customer_id: shop.id,
    product_id: productId,
    product_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    region_code: 'la-north-2',
    billing_mode: '0',
    official_price: '63.07000000',
    discount_amount: '0.00000000',
    coupon_amount: '3.00000000',
    customer_amount_due: '60.07000000',
    bill_cycle: '2026-05',
    customer_account: 'demo-customer-24',
    bill_type: 'expenditure',
    order_type: '1',
    order_no: orderId,
    original_order_no: '',
    transaction_time: noon,
    specification: 's6.xlarge.4, 4 vCPUs, 16 GB, linux',
    resource_id: vm['resource_id'],
    usage_type: '',
    settlement_type: 'ordinary product',
    partner_settlement_discount: '100%',
    settlement_amount: '60.07000000',
  }
  expect(rows[0]).toEqual(purchase)
  const [hour] = rows.filter((each) => each['resource_id'] === diskId)
  expect(hour).toMatchObject({ billing_mode: '1', order_type: '5', usage_type: 'Duration', bill_type: 'expenditure' })
  expect(rows.filter((each) => each['bill_type'] === 'refund')).toMatchObject([
    { order_no: refundId, original_order_no: orderId, order_type: '4', billing_mode: '0' },
  ])
  expect(rows.filter((each) => each['product_type_code'] === 'hws.service.type.obs')).toEqual([
    {
      ...purchase,
      product_id: '',
      product_type_code: 'hws.service.type.obs',
      resource_type_code: '',
      region_code: '',
      billing_mode: '1',
      official_price: '2.00000000',
      coupon_amount: '0.00000000',
      customer_amount_due: '2.00000000',
      order_type: '5',
      order_no: chargeId,
      specification: '',
      resource_id: '',
      settlement_amount: '2.00000000',
    },
  ])
})

it('names the parts of a file by its own name and their number', async () => {
  const { shop } = await fullFiles()
  expect(partName(fileOf(shop, billName), 3)).toBe('customerBill_202605_0003.csv')
  expect(partName(fileOf(shop, usageName), 12)).toBe('customerUsageV2_202605_20260601_00000012.csv')
})
