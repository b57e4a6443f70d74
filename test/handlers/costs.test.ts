import { expect, it } from 'vitest'
import { disk, openShop, server } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const path = '/v4/costs/cost-analysed-bills/query'
const may = { time_measure_id: 2, begin_time: '2026-05', end_time: '2026-05' }
const ask = (more: Body = {}): Body => ({
  time_condition: may,
  groupby: [{ type: 'dimension', key: 'CLOUD_SERVICE_TYPE' }],
  cost_type: 'ORIGINAL_COST',
  amount_type: 'PAYMENT_AMOUNT',
  ...more,
})

/** A customer that bought a server and a disk with a coupon, and uses a disk. */
async function busyShop() {
  const shop = openShop('demo-customer-01')
  const orderId = await shop.order({ items: [server, disk], provisioning_seconds: 0 })
  const coupon = await shop.coupon({ face_value: '3' })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] })
  const [diskId = ''] = await shop.use([disk])
  await shop.advance('P1D')
  const only = { operator: 0, filter_factor: { key: 'REGION_CODE', value: ['la-north-2'] } }
  const costs = async (more: Body = {}): Promise<Body> => shop.call('POST', path, ask({ filters: [only], ...more }))
  return { shop, costs, only, diskId }
}

it('gives each group with its dimensions and its costs by time, the oldest first', async () => {
  const { costs } = await busyShop()
  const days = { time_measure_id: 1, begin_time: '2026-05-06', end_time: '2026-05-07' }
  expect(
    await costs({
      time_condition: days,
      groupby: ['CLOUD_SERVICE_TYPE', 'CHARGING_MODE'].map((key) => ({ type: 'dimension', key })),
    }),
  ).toEqual({
    currency: 'USD',
    total_count: 3,
    cost_data: [
      {
        dimensions: [
          { key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ec2' },
          { key: 'CHARGING_MODE', value: '1' },
        ],
        costs: [
          {
            time_dimension_value: '2026-05-06',
            time_measure_id: 1,
            amount: '63.07000000',
            official_amount: '63.07000000',
          },
        ],
        amount_by_costs: '63.07000000',
        official_amount_by_costs: '63.07000000',
      },
      {
        dimensions: [
          { key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ebs' },
          { key: 'CHARGING_MODE', value: '1' },
        ],
        costs: [
          {
            time_dimension_value: '2026-05-06',
            time_measure_id: 1,
            amount: '9.39000000',
            official_amount: '9.39000000',
          },
        ],
        amount_by_costs: '9.39000000',
        official_amount_by_costs: '9.39000000',
      },
      {
        dimensions: [
          { key: 'CLOUD_SERVICE_TYPE', value: 'hws.service.type.ebs' },
          { key: 'CHARGING_MODE', value: '3' },
        ],
        // The day of UTC+8 begins four hours after the first hour of use.
        costs: [
          {
            time_dimension_value: '2026-05-06',
            time_measure_id: 1,
            amount: '0.04680000',
            official_amount: '0.05200000',
          },
          {
            time_dimension_value: '2026-05-07',
            time_measure_id: 1,
            amount: '0.23400000',
            official_amount: '0.26000000',
          },
        ],
        amount_by_costs: '0.28080000',
        official_amount_by_costs: '0.31200000',
      },
    ],
  })
})

it('counts coupons or leaves them out, and spreads over the term where that is asked', async () => {
  const { costs } = await busyShop()
  const servers = async (more: Body): Promise<unknown> => {
    const { cost_data: groups } = await costs(more)
    return (groups as Body[])[0]?.['amount_by_costs']
  }
  expect(await servers({})).toBe('63.07000000')
  expect(await servers({ amount_type: 'NET_AMOUNT' })).toBe('60.07000000')
  // The term has 32 days, of 1.97 each, and 26 of them are in May.
  expect(await servers({ cost_type: 'AMORTIZED_COST' })).toBe('51.22000000')
})

it('pages groups, and filters by values that it has or has not', async () => {
  const { costs, only, diskId } = await busyShop()
  const { cost_data: all } = await costs()
  expect(await costs({ offset: 1, limit: 1 })).toEqual({
    currency: 'USD',
    total_count: 2,
    cost_data: (all as unknown[]).slice(1),
  })
  const filtered = async (operator: number, key: string, value: string[]): Promise<unknown> =>
    (await costs({ filters: [only, { operator, filter_factor: { key, value } }] }))['total_count']
  const table: [operator: number, key: string, value: string[], count: number][] = [
    [0, 'CHARGING_MODE', ['3'], 1],
    [1, 'CHARGING_MODE', ['3'], 2],
    [0, 'BILL_TYPE', ['5'], 1],
    [0, 'BILL_TYPE', ['1', '5'], 2],
    [0, 'RESOURCE_ID', [diskId], 1],
    [0, 'RESOURCE_TAG', ['a'], 0],
    [1, 'RESOURCE_TAG', ['a'], 0],
    [0, 'COST_UNIT', ['a'], 0],
    [1, 'COST_UNIT', ['a'], 0],
  ]
  for (const [operator, key, value, count] of table)
    expect(await filtered(operator, key, value), `${operator} ${key} ${value.join()}`).toBe(count)
})

const time = (measure: 1 | 2, begin: string, end: string): Body => ({
  time_condition: { time_measure_id: measure, begin_time: begin, end_time: end },
})
const tag = { type: 'tag', key: 'RESOURCE_ID' }
const dimension = { type: 'dimension', key: 'RESOURCE_ID' }

it.each<[Body, string]>([
  [time(2, '2026-05-01', '2026-05'), 'time_condition.begin_time does not fit time_measure_id'],
  [time(2, '2026-13', '2026-05'), 'time_condition.begin_time does not fit time_measure_id'],
  [time(2, '2026-00', '2026-05'), 'time_condition.begin_time does not fit time_measure_id'],
  [time(2, '2026-05', '2026-05-01'), 'time_condition.end_time does not fit time_measure_id'],
  [time(1, '2026-05', '2026-05-01'), 'time_condition.begin_time does not fit time_measure_id'],
  [time(1, '2026-05-01', '2026-02-30'), 'time_condition.end_time does not fit time_measure_id'],
  [time(1, '2026-05-02', '2026-05-01'), 'time_condition.end_time must not be before begin_time'],
  [time(2, '2026-06', '2026-05'), 'time_condition.end_time must not be before begin_time'],
  [{ groupby: [tag] }, 'groupby.0.type must be dimension: there are no tags and cost units'],
  [{ groupby: [dimension, tag] }, 'groupby.1.type must be dimension: there are no tags and cost units'],
])('refuses %j', async (more, sentence) => {
  expect(await openShop().call('POST', path, ask(more))).toEqual({
    error_code: 'CBC.0100',
    error_msg: `Parameter error: ${sentence}`,
  })
})

it.each([time(1, '2026-05-01', '2026-05-01'), time(2, '2026-10', '2026-12'), time(2, '2026-09', '2026-09')])(
  'takes %j',
  async (more) => {
    expect(await openShop().call('POST', path, ask(more))).toMatchObject({ cost_data: expect.any(Array) as unknown[] })
  },
)

it('gives costs by time in its order, also where an earlier charge is for a later term', async () => {
  const shop = openShop()
  const [long] = await shop.buy([{ ...server, period_num: 3 }])
  const [short] = await shop.buy([server])
  for (const each of [long, short]) await shop.renew([each?.['resource_id']], { is_auto_pay: 1 })
  const answered = await shop.call(
    'POST',
    path,
    ask({
      ...time(2, '2026-05', '2026-12'),
      cost_type: 'AMORTIZED_COST',
      filters: [{ operator: 0, filter_factor: { key: 'BILL_TYPE', value: ['2'] } }],
    }),
  )
  const [group] = answered['cost_data'] as { costs: Body[] }[]
  expect(group?.costs.map((each) => each['time_dimension_value'])).toEqual(['2026-06', '2026-07', '2026-08', '2026-09'])
})
