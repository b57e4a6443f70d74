import { expect, it } from 'vitest'
import { fieldsOf, openChinaShop, publicIp, rowsOf } from '../../helpers/china-bills.ts'
import { server, type Shop } from '../../helpers/shop.ts'

const records = '/v2/bills/customer-bills/res-fee-records'
const details = '/v2/bills/customer-bills/res-records/query'

/** A customer that uses a server by the hour, at 0.12, and a public IP, at 0.005. */
async function busyShop(): Promise<Shop> {
  const shop = openChinaShop()
  await shop.use([server, publicIp])
  await shop.advance('2026-06-02T00:00:00Z')
  return shop
}

it('has rows of two decimals that add up to the sum, in yuan', async () => {
  const shop = await busyShop()
  const answer = await shop.call('GET', `${records}?cycle=2026-05&limit=1000`)
  expect(answer['currency']).toBe('CNY')
  const rest = await rowsOf(shop.call('GET', `${records}?cycle=2026-05&limit=1000&offset=1000`), 'fee_records')
  const rows = [...(await rowsOf(Promise.resolve(answer), 'fee_records')), ...rest]
  expect(rows).toHaveLength(604 + 604 + 1)
  const cents = rows.map((each) => Number(each['amount']) * 100)
  expect(cents.every((each) => Math.abs(each - Math.round(each)) < 1e-9)).toBe(true)
  const sum = await shop.call('GET', '/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05')
  expect(sum).toMatchObject({ currency: 'CNY', consume_amount: 75.5, cash_amount: 75.5, debt_amount: 0 })
  expect(Math.round(cents.reduce((a, b) => a + b, 0))).toBe(7550)
})

it.each([
  ['bill_type=25', [25]],
  ['bill_type=103', []],
  ['charge_mode=11', []],
  ['statistic_type=1', [5, 5, 25]],
])('records by %s have the types %j', async (query, types) => {
  const shop = await busyShop()
  const rows = await rowsOf(shop.call('GET', `${records}?cycle=2026-05&${query}`), 'fee_records')
  expect(fieldsOf(rows, 'bill_type').flat()).toEqual(types)
})

it('names each hour by its transaction, which fee records name too, and has what was cut in the formula', async () => {
  const shop = await busyShop()
  const [row] = await rowsOf(
    shop.call('GET', `${records}?cycle=2026-05&cloud_service_type=hws.service.type.vpc&limit=1`),
    'fee_records',
  )
  expect(row).toMatchObject({ amount: 0, official_amount: 0.005, formula: '0.005-0-0.005-0', charge_mode: '3' })
  const trade = String(row?.['trade_id'])
  const named = await rowsOf(
    shop.call(
      'GET',
      `/v2/bills/customer-bills/fee-records?bill_cycle=2026-05&trade_id=${trade}&include_zero_record=true`,
    ),
    'records',
  )
  expect(fieldsOf(named, 'trade_id', 'erase_amount')).toEqual([[trade, 0.005]])
  const found = await rowsOf(shop.call('GET', `${records}?cycle=2026-05&trade_id=${trade}`), 'fee_records')
  expect(fieldsOf(found, 'consume_time', 'resource_id')).toEqual([[row?.['consume_time'], row?.['resource_id']]])
})

it.each([
  [{ bill_type: 25 }, [[3.02, 25]]],
  [{ bill_type: 103 }, []],
  [{ charge_mode: 11 }, []],
  [
    { statistic_type: 1 },
    [
      [72.48, 5],
      [0, 5],
      [3.02, 25],
    ],
  ],
])('details by %j are %j', async (query, expected) => {
  const shop = await busyShop()
  const rows = await rowsOf(shop.call('POST', details, { cycle: '2026-05', ...query }), 'monthly_records')
  expect(fieldsOf(rows, 'consume_amount', 'bill_type')).toEqual(expected)
})

it('answers costs in yuan, and make-up by its code', async () => {
  const shop = await busyShop()
  const costs = await shop.call('POST', '/v4/costs/cost-analysed-bills/query', {
    time_condition: { time_measure_id: 2, begin_time: '2026-05', end_time: '2026-05' },
    groupby: [{ type: 'dimension', key: 'BILL_TYPE' }],
    cost_type: 'ORIGINAL_COST',
    amount_type: 'PAYMENT_AMOUNT',
  })
  expect(costs).toMatchObject({
    currency: 'CNY',
    cost_data: [
      { dimensions: [{ key: 'BILL_TYPE', value: '5' }], amount_by_costs: '72.48000000' },
      { dimensions: [{ key: 'BILL_TYPE', value: '25' }], amount_by_costs: '3.02000000' },
    ],
  })
})
