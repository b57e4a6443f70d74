import { expect, it } from 'vitest'
import { disk, openShop, server, type Shop } from '../../helpers/shop.ts'
import { required } from '../../helpers/required.ts'

type Row = Record<string, unknown>

const product = {
  id: '1',
  cloudServiceType: server.service_type_code,
  resourceType: server.resource_type_code,
  resourceSpecCode: server.resource_spec,
}
const volume = {
  id: '2',
  cloudServiceType: disk.service_type_code,
  resourceType: disk.resource_type_code,
  resourceSpecCode: disk.resource_spec,
  resourceSize: disk.size,
  resouceSizeMeasureId: disk.size_measure_id,
}
const use = { usageFactor: 'Duration', usageValue: 1, usageMeasureId: 4 }
const month = { chargingMode: 0, periodType: 2, periodNum: 1 }

function ask(shop: Shop, body: Row): Promise<Row> {
  const tenantId = required(shop.platform.world.projects.firstOf('byDomain', shop.id), 'a project').projectId
  return shop.call('POST', '/v1.0/x/customer/product-mgr/query-rating', {
    ...{ tenantId, regionId: server.region_code, productInfos: [product] },
    ...body,
  })
}

/** What an inquiry says of the whole and of each row: list price, what is saved, what is left. */
async function prices(shop: Shop, body: Row): Promise<unknown> {
  const { ratingResult } = await ask(shop, body)
  const { productRatingResult: rows, ...whole } = ratingResult as Row
  const priceOf = ({ originalAmount, discountAmount, amount }: Row) => [originalAmount, discountAmount, amount]
  return [whole, ...(rows as Row[])].map(priceOf)
}

it('prices rows and their sum, without a discount and with the best of those that there are', async () => {
  const shop = openShop()
  const rows = { ...month, productInfos: [product, volume] }
  expect(await prices(shop, rows)).toEqual([
    [72.46, 0, 72.46],
    [63.07, 0, 63.07],
    [9.39, 0, 9.39],
  ])
  const given = { customerId: shop.id, kind: 'granted', name: 'Granted' } as const
  shop.platform.world.discounts.set({ ...given, discountId: 'd1', percent: 10 })
  shop.platform.world.discounts.set({ ...given, discountId: 'd2', percent: 50 })
  expect(await prices(shop, rows)).toEqual([
    [72.46, 36.24, 36.22],
    [63.07, 31.54, 31.53],
    [9.39, 4.7, 4.69],
  ])
  const several = { ...rows, periodNum: 2, subscriptionNum: 3 }
  expect(((await prices(shop, several)) as number[][]).map(([official]) => official)).toEqual([434.79, 378.42, 56.37])
})

it.each([
  [
    { chargingMode: 1, productInfos: [{ ...product, ...use, usageFactor: '' }] },
    'usageFactor is required when chargingMode is 1',
  ],
  [
    { chargingMode: 1, productInfos: [{ ...product, ...use, usageValue: 0 }] },
    'usageValue is required when chargingMode is 1',
  ],
  [
    { chargingMode: 1, productInfos: [{ ...product, ...use, usageMeasureId: 0 }] },
    'usageMeasureId is required when chargingMode is 1',
  ],
  [{ ...month, periodType: undefined }, 'periodType is required when chargingMode is 0'],
  [{ ...month, periodType: null }, 'periodType is required when chargingMode is 0'],
  [{ ...month, periodNum: 0 }, 'periodNum is required when chargingMode is 0'],
  [{ ...month, periodNum: undefined }, 'periodNum is required when chargingMode is 0'],
  [{ ...month, periodType: 5 }, 'periodEndDate is required when chargingMode is 0'],
  [{ ...month, productInfos: [product, product] }, 'productInfos'],
  [{ ...month, productInfos: [{ ...volume, resourceSize: 0 }] }, 'resourceSize'],
])('refuses an inquiry and names what it lacks: %j', async (body, words) => {
  const answer = await ask(openShop(), body)
  expect([answer['error_code'], answer['error_msg']]).toEqual(['CBC.0100', expect.stringContaining(words)])
})

it.each([
  { chargingMode: 2, periodType: 2, periodNum: 1 },
  { ...month, periodType: 5, periodEndDate: '2026-12-31' },
  { ...month, productInfos: [{ ...product, resourceSpecCode: 'none' }] },
  { chargingMode: 1, productInfos: [{ ...product, ...use, resourceSpecCode: 'none' }] },
])('has no price for what is not sold so: %j', async (body) => {
  expect(await ask(openShop(), body)).toMatchObject({ error_code: 'CBC.6006' })
})

it('prices a larger disk for the rest of its term, and none that is as large', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [held] = await shop.buy([{ ...disk, period_type: 2, period_num: 1 }])
  const change = async (resourceSize?: number): Promise<Row> => {
    const { id: _id, ...of } = volume
    const answer = await shop.call('POST', '/v1.0/x/customer/product-mgr/query-change-rating', {
      tenantId: 'reserved',
      resourceId: held?.['resource_id'],
      productInfo: { ...of, resourceSize },
    })
    return (answer['ratingResult'] as Row | undefined) ?? answer
  }
  const twice = await change(200)
  expect(twice).toMatchObject({ originalAmount: 9.4, amount: 9.4, discountAmount: 0, measureId: 1, currency: 'USD' })
  for (const size of [undefined, 0, 100, 50]) expect(await change(size)).toMatchObject({ error_code: 'CBC.0100' })
})
