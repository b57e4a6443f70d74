import { expect, it } from 'vitest'
import { projectOf } from '../helpers/samples.ts'
import { openShop, server as onSale, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const server = {
  id: '1',
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region: 'la-north-2',
  subscription_num: 1,
}
const disk = {
  ...server,
  id: '2',
  cloud_service_type: 'hws.service.type.ebs',
  resource_type: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  resource_size: 100,
  size_measure_id: 17,
}
const tenHours = { usage_factor: 'Duration', usage_value: 10, usage_measure_id: 4 }
const month = { period_type: 2, period_num: 1 }

function ask(shop: Shop, path: string, rows: readonly Body[], more: Body = {}): Promise<Body> {
  const body = { project_id: projectOf(shop.platform, shop.id), product_infos: rows, ...more }
  return shop.call('POST', `/v2/bills/ratings/${path}`, body)
}

const usage = (shop: Shop, ...rows: Body[]): Promise<Body> => ask(shop, 'on-demand-resources', rows)
const period = (shop: Shop, ...rows: Body[]): Promise<Body> => ask(shop, 'period-resources/subscribe-rate', rows)

const productId = expect.stringMatching(/^OFFI\d+$/) as string
const discountId = expect.stringMatching(/^[0-9a-f]{32}$/) as string

const price = (official: number, saved: number): Body => ({
  amount: Number((official - saved).toFixed(6)),
  discount_amount: saved,
  official_website_amount: official,
})

it('prices use with the best discount, row by row and in all', async () => {
  const row = (id: string, official: number, saved: number): Body => ({
    ...price(official, saved),
    id,
    product_id: productId,
    measure_id: 1,
    discount_rating_results: [
      {
        discount_id: discountId,
        discount_type: 605,
        amount: saved,
        measure_id: 1,
        discount_name: 'Commercial discount',
      },
    ],
  })
  const rows = [
    { ...server, ...tenHours },
    { ...disk, ...tenHours },
  ]
  expect(await usage(openShop('demo-customer-01'), ...rows)).toEqual({
    ...price(1.33, 0.133),
    measure_id: 1,
    currency: 'USD',
    product_rating_results: [row('1', 1.2, 0.12), row('2', 0.13, 0.013)],
  })
  const plain = { ...price(1.2, 0), id: '1', product_id: productId, measure_id: 1, discount_rating_results: [] }
  expect(await usage(openShop(), { ...server, ...tenHours })).toEqual({
    ...price(1.2, 0),
    measure_id: 1,
    currency: 'USD',
    product_rating_results: [plain],
  })
})

it('prices a subscription officially and with each discount, the best first', async () => {
  const official = [
    { id: '1', product_id: productId, official_website_amount: 63.07, measure_id: 1 },
    { id: '2', product_id: productId, official_website_amount: 9.39, measure_id: 1 },
  ]
  const result = { official_website_amount: 72.46, measure_id: 1, product_rating_results: official }
  const offer = (saved: readonly [number, number, number], more: Body): Body => ({
    ...price(72.46, saved[0]),
    discount_id: discountId,
    measure_id: 1,
    product_rating_results: [
      { ...price(63.07, saved[1]), id: '1', product_id: productId, measure_id: 1 },
      { ...price(9.39, saved[2]), id: '2', product_id: productId, measure_id: 1 },
    ],
    ...more,
  })
  const rows = [
    { ...server, ...month },
    { ...disk, ...month },
  ]
  expect(await period(openShop('demo-customer-01'), ...rows)).toEqual({
    official_website_rating_result: result,
    optional_discount_rating_results: [
      offer([7.25, 6.31, 0.94], { discount_type: 605, discount_name: 'Commercial discount', best_offer: 1 }),
      offer([3.63, 3.16, 0.47], { discount_type: 606, discount_name: 'Partner discount', best_offer: 0 }),
    ],
    currency: 'USD',
  })
  expect(await period(openShop(), ...rows)).toEqual({
    official_website_rating_result: result,
    optional_discount_rating_results: [],
    currency: 'USD',
  })
})

it('takes numbers as they are, tiny ones too', async () => {
  const shop = openShop()
  expect(
    await ask(shop, 'on-demand-resources', [{ ...disk, ...tenHours, resource_size: 32_768, usage_value: 0.000001 }], {
      inquiry_precision: 1,
    }),
  ).toMatchObject({ amount: 0.0000042598 })
  expect(await usage(shop, { ...server, ...tenHours, available_zone: '' })).toMatchObject({ amount: 1.2 })
  expect(await usage(shop, { ...server, ...tenHours, available_zone: 'LA-NORTH-2A' })).toMatchObject({ amount: 1.2 })
  expect(await usage(shop, { ...server, ...tenHours, resource_size: null, size_measure_id: null })).toMatchObject({
    amount: 1.2,
  })
})

it.each(['on-demand-resources', 'period-resources/subscribe-rate'])('%s refuses an id that repeats', async (path) => {
  const term = path.startsWith('on') ? tenHours : month
  const rows = [
    { ...server, ...term },
    { ...disk, ...term, id: '1' },
  ]
  expect(await ask(openShop(), path, rows)).toEqual({
    error_code: 'CBC.0100',
    error_msg: 'Parameter error: product_infos must not repeat an id',
  })
})

it('quotes a renewal resource by resource, with each discount, and names what it cannot renew', async () => {
  const shop = openShop('demo-customer-01')
  const [vm, volume] = await shop.buy([
    onSale,
    {
      ...onSale,
      service_type_code: 'hws.service.type.ebs',
      resource_type_code: 'hws.resource.type.volume',
      resource_spec: 'GPSSD',
      size: 100,
      size_measure_id: 17,
    },
  ])
  const quote = (more: Body): Promise<Body> =>
    shop.call('POST', '/v2/bills/ratings/period-resources/renew-rate', {
      resource_ids: [vm?.['resource_id'], 'none'],
      period_type: 2,
      period_num: 1,
      ...more,
    })
  const offer = (amount: string, saved: string, more: Body): Body => ({
    discount_id: discountId,
    amount,
    official_website_amount: '72.46',
    discount_amount: saved,
    ...more,
  })
  const whole = {
    currency: 'USD',
    renew_inquiry_results: [{ resource_id: vm?.['resource_id'], amount: '65.21' }],
    official_website_rating_result: { official_website_amount: '72.46' },
    optional_discount_rating_results: [
      offer('65.21', '7.25', { discount_type: 605, discount_name: 'Commercial discount', best_offer: 1 }),
      offer('68.83', '3.63', { discount_type: 606, discount_name: 'Partner discount', best_offer: 0 }),
    ],
    fail_resource_infos: [
      {
        resource_id: 'none',
        error_code: 'CBC.30050009',
        error_msg: 'The resources do not exist or has been deleted due to expiration.',
      },
    ],
  }
  expect(await quote({})).toEqual(whole)
  expect(await quote({ include_relative_resources: false })).toEqual(whole)
  expect(await quote({ include_relative_resources: true })).toEqual({
    ...whole,
    renew_inquiry_results: [
      { resource_id: vm?.['resource_id'], amount: '56.76' },
      { resource_id: volume?.['resource_id'], amount: '8.45' },
    ],
  })
  expect(await quote({ period_type: 3 })).toMatchObject({
    official_website_rating_result: { official_website_amount: '724.66' },
  })
  expect(await quote({ resource_ids: ['none', 'none'] })).toHaveProperty('error_code')
})
