import { expect, it } from 'vitest'
import { demoAccounts } from '../../../src/fixtures/demo-accounts.ts'
import { startPlatform } from '../../helpers/platform.ts'

const platform = startPlatform({ site: 'cn' })
const provinces = '/v2/systems/configs/provinces'
const cities = '/v2/systems/configs/cities'
const counties = '/v2/systems/configs/counties'

it.each([
  [provinces, { count: 34, provinces: expect.arrayContaining([{ code: 'CN-13', name: '河北省' }]) as unknown }],
  [`${provinces}?offset=33&limit=1000`, { count: 34, provinces: [{ code: 'CN-92', name: '澳门特别行政区' }] }],
  [`${provinces}?offset=1000`, { count: 34, provinces: [] }],
  [`${provinces}?offset=null&limit=1`, { count: 34, provinces: [{ code: 'CN-11', name: '北京市' }] }],
  [`${cities}?province_code=CN-13&offset=5&limit=1`, { count: 12, cities: [{ code: 'CN-13-006', name: '保定市' }] }],
  [`${cities}?province_code=CN-00`, { count: 0, cities: [] }],
  [`${counties}?city_code=CN-13-006&limit=1`, { count: 21, counties: [{ code: 'CN-13-006-002', name: '竞秀区' }] }],
  [`${counties}?city_code=nowhere`, { count: 0, counties: [] }],
])('%s answers %j', async (target, body) => {
  expect(await platform.get(target)).toMatchObject({ status: 200, body })
})

it.each([
  [`${provinces}?offset=`, 'offset'],
  [`${provinces}?offset=-1`, 'offset'],
  [`${provinces}?offset=1001`, 'offset'],
  [`${provinces}?limit=`, 'limit'],
  [`${provinces}?limit=null`, 'limit'],
  [`${provinces}?limit=0`, 'limit'],
  [`${provinces}?limit=1001`, 'limit'],
  [cities, 'province_code'],
  [`${cities}?province_code=`, 'province_code'],
  [`${cities}?province_code=${'x'.repeat(41)}`, 'province_code'],
  [counties, 'city_code'],
  [`${counties}?city_code=`, 'city_code'],
])('%s is refused and names %s', async (target, field) => {
  expect(await platform.get(target)).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as unknown },
  })
})

it('has Chinese names in either language, for a customer and a distributor too', async () => {
  const headers = { 'X-Language': 'en_US' }
  const { partner, customer, distributor } = demoAccounts.cn
  const asked = [
    platform.get(provinces, { headers }),
    platform.get(provinces, { headers, as: platform.userOf(customer.domainName) }),
    platform.get(provinces, { headers, as: platform.userOf(distributor.id) }),
    platform.get(provinces, { headers, as: platform.userOf(partner.id) }),
  ]
  for (const { body } of await Promise.all(asked))
    expect((body as { provinces: unknown[] }).provinces[0]).toEqual({ code: 'CN-11', name: '北京市' })
})

it('has cities in each province and counties in each city', async () => {
  type Listed = Readonly<Record<string, { readonly code: string; readonly name: string }[]>>
  const list = async (target: string): Promise<Listed> => (await platform.get(`${target}limit=1000`)).body as Listed
  const empty: string[] = []
  for (const province of (await list(`${provinces}?`))['provinces'] ?? []) {
    const within = (await list(`${cities}?province_code=${province.code}&`))['cities'] ?? []
    if (within.length === 0) empty.push(province.code)
    for (const city of within) {
      const parts = (await list(`${counties}?city_code=${city.code}&`))['counties'] ?? []
      if (parts.length === 0 || parts.some(({ code, name }) => !code.startsWith(city.code) || name === ''))
        empty.push(city.code)
    }
  }
  expect(empty).toEqual([])
})
