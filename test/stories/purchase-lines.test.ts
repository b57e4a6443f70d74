import { expect, it } from 'vitest'
import { contentOf } from '../../src/handlers/intl/bill-files.ts'
import { disk, expectAgreement, expectLaws, openShop, recordsPath, server } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const detailsPath = '/v2/bills/customer-bills/res-records/query'
const discounted = 'demo-customer-01'

it('names in every view what a purchase brought about, once it is there, each thing on a line of its own', async () => {
  const shop = openShop(discounted)
  const orderId = await shop.order({
    items: [
      { ...server, count: 3 },
      { ...disk, provisioning: 'failure' },
    ],
    provisioning_seconds: 600,
  })
  const order = async (): Promise<Body[]> => {
    const listed = await shop.call('GET', `${recordsPath}?cycle=2026-05&bill_type=1&trade_id=${orderId}`)
    return listed['fee_records'] as Body[]
  }
  expect(await shop.pay(orderId)).toEqual({ status: 204 })
  expect((await order()).map((each) => each['resource_id'])).toEqual(['', '', '', ''])
  await shop.advance('PT10M')
  const held = await shop.resources({ order_id: orderId })
  const ids = held.map((each) => each['resource_id'])
  expect(ids).toHaveLength(3)
  const named = new Map((await order()).map((each) => [each['resource_id'], each]))
  expect([...named.keys()].sort()).toEqual(['', ...ids].sort())
  expect(named.get('')).toMatchObject({ resource_type: 'hws.resource.type.volume', official_amount: 9.39 })
  for (const { resource_id: id, resource_name: name } of held)
    expect(named.get(id)).toMatchObject({ resource_name: name, region: 'la-north-2', official_amount: 63.07 })
  const details = await shop.call('POST', detailsPath, { cycle: '2026-05', bill_type: 1, res_instance_id: ids[1] })
  expect(details).toMatchObject({
    total_count: 1,
    monthly_records: [{ res_instance_id: ids[1], root_resource_id: ids[1], extend_params: { relation_infos: [] } }],
  })
  const costs = await shop.call('POST', '/v4/costs/cost-analysed-bills/query', {
    time_condition: { time_measure_id: 2, begin_time: '2026-05', end_time: '2026-05' },
    groupby: [{ type: 'dimension', key: 'RESOURCE_ID' }],
    filters: [{ operator: 0, filter_factor: { key: 'BILL_TYPE', value: ['1'] } }],
    cost_type: 'ORIGINAL_COST',
    amount_type: 'PAYMENT_AMOUNT',
    limit: 100,
  })
  const dimensions = (costs['cost_data'] as { dimensions: { value: string }[] }[]).map(
    (each) => each.dimensions[0]?.value,
  )
  expect(dimensions).toEqual(expect.arrayContaining(ids))
  await shop.advance('P1D')
  const [file] = [...shop.platform.world.deliveries.values()]
  if (file === undefined) throw new Error('the test needs a file')
  const content = contentOf(shop.platform.world, file)
  const { columns } = content
  const cells = [...content.rows()].filter((row) => row[columns.indexOf('trade_id')] === orderId)
  const cellsOf = (column: string): (string | undefined)[] => cells.map((row) => row[columns.indexOf(column)]).sort()
  expect(cellsOf('resource_id')).toEqual(['', ...ids].sort())
  expect(cellsOf('resource_name')).toEqual(['', ...held.map((each) => each['resource_name'])].sort())
  await expectLaws(shop)
  await expectAgreement(shop)
})

it('names an attached resource with its primary one, and a package as itself', async () => {
  const shop = openShop()
  const [primary, attached] = await shop.buy([server, disk])
  const package50 = {
    ...server,
    service_type_code: 'hws.service.type.vpc',
    resource_type_code: 'hws.resource.type.bandwidth',
  }
  await shop.buy([{ ...package50, resource_spec: 'shared.traffic.package.50gb', count: 2 }])
  const { free_resource_packages: packages } = await shop.call('POST', '/v3/payments/free-resources/query', {})
  const attachedId = attached?.['resource_id']
  expect(await shop.call('POST', detailsPath, { cycle: '2026-05', res_instance_id: attachedId })).toMatchObject({
    total_count: 1,
    monthly_records: [
      {
        root_resource_id: primary?.['resource_id'],
        extend_params: {
          self_resource_id: attachedId,
          relation_infos: [
            { relative_resource_id: primary?.['resource_id'], relative_type: 'PARENT' },
            { relative_resource_id: primary?.['resource_id'], relative_type: 'ROOT' },
          ],
        },
      },
    ],
  })
  const bought = await shop.call('GET', `${recordsPath}?cycle=2026-05&cloud_service_type=hws.service.type.vpc`)
  expect(bought['fee_records']).toMatchObject(
    (packages as Body[]).map((each) => ({
      resource_id: each['order_instance_id'],
      resource_name: 'Shared data package, 50 GB',
    })),
  )
})
