import { expect, it } from 'vitest'
import { disk, openShop, server } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const recordsPath = '/v2/bills/customer-bills/res-fee-records'

it('spreads costs over the term or counts them when they were paid, by dimension and by time', async () => {
  const shop = openShop()
  await shop.buy([server, disk])
  await shop.use([server])
  await shop.advance('P3D')
  const ask = (more: Body): Promise<Body> =>
    shop.call('POST', '/v4/costs/cost-analysed-bills/query', {
      time_condition: { time_measure_id: 2, begin_time: '2026-05', end_time: '2026-06' },
      groupby: [{ type: 'dimension', key: 'CLOUD_SERVICE_TYPE' }],
      cost_type: 'ORIGINAL_COST',
      amount_type: 'PAYMENT_AMOUNT',
      ...more,
    })
  expect(await ask({})).toMatchObject({
    total_count: 2,
    cost_data: [
      {
        dimensions: [{ key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ec2' }],
        costs: [{ time_dimension_value: '2026-05', amount: '71.71000000' }],
        amount_by_costs: '71.71000000',
      },
      { amount_by_costs: '9.39000000' },
    ],
  })
  const spread = await ask({
    cost_type: 'AMORTIZED_COST',
    filters: [{ operator: 0, filter_factor: { key: 'CHARGING_MODE', value: ['1'] } }],
  })
  const [servers] = spread['cost_data'] as { costs: { amount: string }[]; amount_by_costs: string }[]
  expect(servers?.costs).toHaveLength(2)
  expect(servers?.amount_by_costs).toBe('63.07000000')
  expect(
    await ask({ filters: [{ operator: 1, filter_factor: { key: 'CHARGING_MODE', value: ['1'] } }] }),
  ).toMatchObject({
    total_count: 1,
    cost_data: [{ amount_by_costs: '8.64000000' }],
  })
  const days = { time_measure_id: 1, begin_time: '2026-05-07', end_time: '2026-05-08' }
  expect(await ask({ time_condition: days, groupby: [{ type: 'dimension', key: 'RESOURCE_TYPE' }] })).toMatchObject({
    total_count: 1,
    cost_data: [{ costs: [{ time_dimension_value: '2026-05-07', amount: '2.88000000' }, { amount: '2.88000000' }] }],
  })
  expect(await ask({ time_condition: { ...days, time_measure_id: 2 } })).toMatchObject({ error_code: 'CBC.0100' })
  expect(await ask({ time_condition: { ...days, end_time: '2026-05-01' } })).toMatchObject({ error_code: 'CBC.0100' })
  expect(await ask({ groupby: [{ type: 'tag', key: 'RESOURCE_ID' }] })).toMatchObject({ error_code: 'CBC.0100' })
})

it('members and foreign projects have nothing, and enterprise projects open more than once', async () => {
  const shop = openShop()
  await shop.buy([server])
  const member = `${recordsPath}?cycle=2026-05&method=sub_customer&sub_customer_id=nobody`
  expect(await shop.call('GET', member)).toMatchObject({ total_count: 0 })
  expect(await shop.call('GET', `${recordsPath}?cycle=2026-05&enterprise_project_id=7`)).toMatchObject({
    total_count: 0,
  })
  expect(await shop.call('GET', `${recordsPath}?cycle=2026-05&enterprise_project_id=0`)).toMatchObject({
    total_count: 1,
  })
  const open = '/v2/enterprises/enterprise-projects/authority'
  expect([await shop.call('POST', open), await shop.call('POST', open)]).toEqual([{ status: 204 }, { status: 204 }])
})
