import { expect, it } from 'vitest'
import { fieldsOf, openChinaShop, rowsOf } from '../../helpers/china-bills.ts'

const path = '/v2/products/incentive-discount-policies'

const policiesOf = async (query: string): Promise<unknown[][]> =>
  fieldsOf(
    await rowsOf(openChinaShop().platform.get(`${path}?${query}`), 'policies'),
    'service_type_code',
    'service_type_name',
    'incentive_policy',
    'allow_discount',
  )

it.each([
  ['time=2026-05&service_type_code=hws.service.type.ec2', ['hws.service.type.ec2', '弹性云服务器', '0', 'YES']],
  ['time=2026-05&service_type_code=hws.service.type.rds', ['hws.service.type.rds', expect.any(String), '1', 'YES']],
  ['time=2026-05&service_type_code=hws.service.type.ces', ['hws.service.type.ces', expect.any(String), '2', 'NO']],
  ['time=2026-05&service_type_code=hws.service.type.waf', ['hws.service.type.waf', expect.any(String), '13', 'YES']],
  ['time=2025-12&service_type_code=hws.service.type.natgateway', [expect.anything(), expect.anything(), '0', 'NO']],
  ['time=2026-01&service_type_code=hws.service.type.natgateway', [expect.anything(), expect.anything(), '0', 'YES']],
])('by %s there is %j', async (query, policy) => {
  expect(await policiesOf(query)).toEqual([policy])
})

it('has a row for each service, page by page; a blank code means all, and an empty one none', async () => {
  const all = await openChinaShop().platform.get(`${path}?time=2026-05&limit=100`)
  const rows = await rowsOf(Promise.resolve(all), 'policies')
  expect(all.body).toMatchObject({ total_count: rows.length })
  expect(rows.length).toBeGreaterThan(50)
  expect(await policiesOf('time=2026-05')).toHaveLength(10)
  expect(await policiesOf(`time=2026-05&offset=${rows.length - 1}`)).toHaveLength(1)
  expect(await policiesOf('time=2026-05&service_type_code=%20')).toHaveLength(10)
  expect(await policiesOf('time=2026-05&service_type_code=')).toEqual([])
  expect(await policiesOf('time=2026-05&service_type_code=none')).toEqual([])
})

it.each([
  'time=2026-13',
  'time=',
  'service_type_code=a',
  'time=2026-05&limit=',
  'time=2026-05&offset=',
  'time=2026-05&limit=101',
])('refuses %s', async (query) => {
  expect(await openChinaShop().platform.get(`${path}?${query}`)).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100' },
  })
})
