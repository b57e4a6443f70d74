import { expect, it } from 'vitest'
import { type Body, fieldsOf, openChinaShop, peakBandwidth, rowsOf } from '../../helpers/china-bills.ts'
import { expectAgreement, type Shop } from '../../helpers/shop.ts'

const paths = {
  summary: '/v2/bills/customer-bills/resources/usage/summary',
  details: '/v2/bills/customer-bills/resources/usage/details',
}
const of = (cycle: string, usage = 'bandwidth95peak'): string =>
  `bill_cycle=${cycle}&service_type_code=hws.service.type.vpc&resource_type_code=hws.resource.type.bandwidth&usage_type=${usage}`

async function shopWithBandwidth(): Promise<{ shop: Shop; id: string }> {
  const shop = openChinaShop()
  const [id = ''] = await shop.use([peakBandwidth])
  return { shop, id }
}

const summary = (shop: Shop, query: string): Promise<Body[]> =>
  rowsOf(shop.call('GET', `${paths.summary}?${query}`), 'summary_usage_info_list')

it('has ids only until 20:00 of the 2nd of the next month in UTC+8', async () => {
  const { shop, id } = await shopWithBandwidth()
  expect(await summary(shop, of('2026-05'))).toEqual([{ resource_id: id }])
  await shop.advance('2026-06-02T11:59:59Z')
  expect(await summary(shop, of('2026-05'))).toEqual([{ resource_id: id }])
  expect(await shop.call('GET', `${paths.details}?${of('2026-05')}&resource_id=${id}`)).toEqual({
    total_count: 0,
    usage_info_list: [],
  })
  await shop.advance('2026-06-02T12:00:00Z')
  const [row] = await summary(shop, of('2026-05'))
  // From 20:00 of the 6th to the end of the 31st: 25 days and four hours.
  expect(row).toMatchObject({
    resource_id: id,
    actual_days: '25.16666666666666666666',
    band_width_measure_id: 15,
  })
  expect(row?.['band_width']).toMatch(/^\d+\.\d\d$/)
})

it('is the highest of its points without the highest twentieth, and is charged by the days of the month', async () => {
  const { shop, id } = await shopWithBandwidth()
  await shop.advance('2026-06-02T12:00:00Z')
  const points: Body[] = []
  let head: Body = {}
  for (let offset = 0; offset === points.length && offset < 8000; offset += 1000) {
    head = await shop.call('GET', `${paths.details}?${of('2026-05')}&resource_id=${id}&limit=1000&offset=${offset}`)
    points.push(...(head['usage_info_list'] as Body[]))
  }
  expect(points).toHaveLength(7248)
  expect(head).toMatchObject({ total_count: 7248, actual_days: '25.16666666666666666666' })
  expect(fieldsOf(points.slice(0, 2), 'stat_time', 'measure_id')).toEqual([
    ['2026-05-06T12:00:00Z', 15],
    ['2026-05-06T12:05:00Z', 15],
  ])
  expect(points.at(-1)).toMatchObject({ stat_time: '2026-05-31T15:55:00Z' })
  const falling = points.map((each) => Number(each['usage'])).sort((a, b) => b - a)
  const [row = {}] = await summary(shop, of('2026-05'))
  expect(Number(row['band_width'])).toBe(falling[Math.floor(7248 * 0.05)])
  expect(Number(row['monthly_peak_band_width'])).toBe(falling[0])
  expect(head['band_width']).toBe(row['band_width'])
  const [charge] = await rowsOf(
    shop.call('GET', '/v2/bills/customer-bills/res-fee-records?cycle=2026-05&bill_type=5'),
    'fee_records',
  )
  expect(charge).toMatchObject({
    resource_id: id,
    usage_type: 'bandwidth95peak',
    usage_measure_id: 15,
    consume_time: '2026-05-31T15:59:59Z',
  })
  expect(charge?.['usage']).toBeCloseTo((Number(row['band_width']) * 7248) / (31 * 288), 6)
  expect(charge?.['amount']).toBe(Math.floor(Math.round(Number(charge?.['usage']) * 20 * 1e6) / 1e4) / 100)
  await expectAgreement(shop)
})

it.each([
  ['2026-05', 'bandwidth95peak', 1],
  ['2026-05', '95peak_plus', 0],
  ['2026-04', 'bandwidth95peak', 0],
  ['2026-06', 'bandwidth95peak', 0],
])('in %s by %s there are %i bandwidths', async (cycle, usage, count) => {
  const { shop } = await shopWithBandwidth()
  expect(await summary(shop, of(cycle, usage))).toHaveLength(count)
})

it('has nothing of other services and of resources that are not there', async () => {
  const { shop, id } = await shopWithBandwidth()
  await shop.advance('2026-06-03T00:00:00Z')
  const cdn = of('2026-05').replaceAll('.vpc', '.cdn').replaceAll('.bandwidth&', '.cdn&')
  expect(await summary(shop, cdn)).toEqual([])
  for (const query of [`${of('2026-05')}&resource_id=none`, `${cdn}&resource_id=${id}`])
    expect(await shop.call('GET', `${paths.details}?${query}`)).toEqual({ total_count: 0, usage_info_list: [] })
})
