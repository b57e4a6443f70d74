import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import { cut, type Decimal, decimalOf, fromDecimal, minus, plus, times } from '../../src/units/decimal.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { projectOf } from '../helpers/samples.ts'

const usagePath = '/v2/bills/ratings/on-demand-resources'
const periodPath = '/v2/bills/ratings/period-resources/subscribe-rate'
const server = {
  cloud_service_type: 'hws.service.type.ec2',
  resource_type: 'hws.resource.type.vm',
  region: 'la-north-2',
  subscription_num: 1,
}
const disk = {
  cloud_service_type: 'hws.service.type.ebs',
  resource_type: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  region: 'la-north-2',
  subscription_num: 1,
}
const hours = { usage_factor: 'Duration', usage_value: 730, usage_measure_id: 4 }

type Row = Record<string, unknown>

interface Inquirer {
  readonly platform: TestPlatform
  readonly usage: (...rows: Row[]) => Promise<unknown>
  readonly period: (...rows: Row[]) => Promise<unknown>
}

/** A customer that asks for prices; the second of the demo has no discounts. */
function inquirer(name = 'demo-customer-02', more: Row = {}): Inquirer {
  const platform = startPlatform()
  const as: Caller = platform.userOf(name)
  const ask = async (path: string, rows: Row[]): Promise<unknown> => {
    const infos = rows.map((row, at) => ({ id: String(at + 1), ...row }))
    return (
      await platform.post(path, { project_id: projectOf(platform, as.domainId), product_infos: infos, ...more }, { as })
    ).body
  }
  return { platform, usage: (...rows) => ask(usagePath, rows), period: (...rows) => ask(periodPath, rows) }
}

it('prices use as the live system was seen to: hours of servers, gigabytes of disks, and their sum', async () => {
  const { usage } = inquirer()
  const body = await usage(
    { ...server, resource_spec: 'c6.3xlarge.4.linux', ...hours },
    { ...disk, resource_size: 700, size_measure_id: 17, ...hours },
    { ...server, resource_spec: 's6.xlarge.4.linux', ...hours, subscription_num: 2 },
  )
  expect(body).toMatchObject({
    amount: 618.31,
    discount_amount: 0,
    official_website_amount: 618.31,
    currency: 'USD',
    product_rating_results: [
      { id: '1', amount: 376.68, discount_rating_results: [] },
      { id: '2', amount: 66.43 },
      { id: '3', amount: 175.2 },
    ],
  })
})

it('converts days to hours, and refuses a unit that says nothing about the product', async () => {
  const { usage } = inquirer()
  expect(
    await usage({ ...server, resource_spec: 's6.large.2.linux', ...hours, usage_value: 2, usage_measure_id: 0 }),
  ).toMatchObject({ amount: 2.8416 })
  expect(await usage({ ...server, resource_spec: 's6.large.2.linux', ...hours, usage_measure_id: 10 })).toMatchObject({
    error_code: 'CBC.99006050',
  })
})

it('cuts after six decimals, or after ten where that is asked for, and never rounds up', async () => {
  const small = {
    ...disk,
    resource_spec: 'SATA',
    resource_size: 1,
    size_measure_id: 17,
    ...hours,
    usage_value: 0.333333,
  }
  expect(await inquirer().usage(small)).toMatchObject({ amount: 0.000019 })
  expect(await inquirer('demo-customer-02', { inquiry_precision: 1 }).usage(small)).toMatchObject({
    amount: 0.0000199999,
  })
})

it('takes the best discount off, and of the first customer it is the commercial', async () => {
  const { usage, period } = inquirer('demo-customer-01')
  expect(await usage({ ...server, resource_spec: 's6.xlarge.4.linux', ...hours })).toMatchObject({
    amount: 78.84,
    discount_amount: 8.76,
    official_website_amount: 87.6,
    product_rating_results: [{ amount: 78.84, discount_rating_results: [{ discount_type: 605, amount: 8.76 }] }],
  })
  expect(await period({ ...server, resource_spec: 's6.xlarge.4.linux', period_type: 2, period_num: 1 })).toMatchObject({
    official_website_rating_result: { official_website_amount: 63.07 },
    optional_discount_rating_results: [
      { discount_type: 605, best_offer: 1, amount: 56.76, discount_amount: 6.31, official_website_amount: 63.07 },
      { discount_type: 606, best_offer: 0, amount: 59.91, discount_amount: 3.16 },
    ],
  })
})

it('prices months and years, a year at ten months, and gives use and subscription different products', async () => {
  const { period, usage } = inquirer()
  const spec = { ...server, resource_spec: 's6.xlarge.4.linux' }
  const bodies = await Promise.all([
    period({ ...spec, period_type: 2, period_num: 3 }),
    period({ ...spec, period_type: 3, period_num: 1 }),
    usage({ ...spec, ...hours }),
  ])
  expect(bodies).toMatchObject([
    { official_website_rating_result: { official_website_amount: 189.21 }, optional_discount_rating_results: [] },
    { official_website_rating_result: { official_website_amount: 630.7 } },
    {},
  ])
  const ids = bodies.map((each) => /OFFI\d{18}/.exec(JSON.stringify(each))?.[0])
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[0])
})

it.each<readonly [why: string, path: 'usage' | 'period', row: Row, code: string]>([
  ['an unknown spec', 'usage', { ...server, resource_spec: 'x1.nothing', ...hours }, 'CBC.99006006'],
  [
    'an unknown region',
    'usage',
    { ...server, resource_spec: 's6.large.2.linux', region: 'moon-1', ...hours },
    'CBC.99006006',
  ],
  [
    'an unknown zone',
    'usage',
    { ...server, resource_spec: 's6.large.2.linux', available_zone: 'la-north-2z', ...hours },
    'CBC.99006006',
  ],
  ['a spec of another resource', 'usage', { ...disk, resource_spec: 's6.large.2.linux', ...hours }, 'CBC.99006006'],
  [
    'something sold by subscription only',
    'usage',
    {
      ...server,
      cloud_service_type: 'hws.service.type.cfw',
      resource_type: 'hws.resource.type.cfw',
      resource_spec: 'cfw.standard',
      ...hours,
    },
    'CBC.99006006',
  ],
  [
    'what is not metered',
    'usage',
    { ...server, resource_spec: 's6.large.2.linux', ...hours, usage_factor: 'upflow' },
    'CBC.99006074',
  ],
  ['a disk without a size', 'usage', { ...disk, ...hours }, 'CBC.0100'],
  ['a disk in Mbps', 'usage', { ...disk, resource_size: 10, size_measure_id: 15, ...hours }, 'CBC.99006050'],
  [
    'too much',
    'usage',
    { ...server, resource_spec: 's6.large.2.linux', ...hours, usage_value: 999999999, subscription_num: 2147483647 },
    'CBC.99006055',
  ],
  [
    'a subscription by days',
    'period',
    { ...server, resource_spec: 's6.large.2.linux', period_type: 0, period_num: 1 },
    'CBC.99006006',
  ],
  [
    'traffic by the month',
    'period',
    {
      ...server,
      cloud_service_type: 'hws.service.type.vpc',
      resource_type: 'hws.resource.type.bandwidth',
      resource_spec: '12_bgp',
      period_type: 2,
      period_num: 1,
    },
    'CBC.99006006',
  ],
])('refuses to price %s', async (_why, path, row, code) => {
  expect(await inquirer()[path](row)).toMatchObject({ error_code: code })
})

it('finds zones and usage types in any case, and takes null and "" for no zone', async () => {
  const spec = { ...server, resource_spec: 's6.large.2.linux', ...hours, usage_factor: 'DURATION' }
  for (const zone of ['LA-north-2A', null, ''])
    expect(await inquirer().usage({ ...spec, available_zone: zone })).toMatchObject({ amount: 43.216 })
})

it('names rows by the ids of the caller, which must not repeat', async () => {
  const row = { ...server, resource_spec: 's6.large.2.linux', ...hours }
  expect(await inquirer().usage({ ...row, id: 'a' }, { ...row, id: 'a' })).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('product_infos') as string,
  })
})

it('prices for the projects of a partner and of its customers, and for nobody else', async () => {
  const platform = startPlatform()
  const row = { id: '1', ...server, resource_spec: 's6.large.2.linux', ...hours }
  const ask = async (project: string, as?: Caller): Promise<unknown> =>
    (await platform.post(usagePath, { project_id: project, product_infos: [row] }, as === undefined ? {} : { as })).body
  const [one, two] = ['demo-customer-01', 'demo-customer-02'].map((name) =>
    projectOf(platform, platform.customer(name).customerId),
  )
  expect(await ask(one ?? '')).toMatchObject({ currency: 'USD' })
  expect(await ask(two ?? '', platform.userOf('demo-customer-01'))).toMatchObject({ error_code: 'CBC.99006073' })
  expect(await ask('nowhere')).toMatchObject({ error_code: 'CBC.99006073' })
})

it('calculates with decimals as whole numbers of the smallest place would', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
    .map(([units, places]): Decimal => ({ units, places }))
  const at12 = ({ units, places }: Decimal): bigint => units * 10n ** BigInt(16 - places)
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(at12(plus(a, b))).toBe(at12(a) + at12(b))
      expect(at12(minus(a, b))).toBe(at12(a) - at12(b))
      expect(at12(times(a, b)) * 10n ** 16n).toBe(at12(a) * at12(b))
      expect(at12(cut(a, 2)) % 10n ** 14n).toBe(0n)
    }),
  )
  expect([decimalOf('0.10'), decimalOf('-0.05'), decimalOf('12')].map(fromDecimal)).toEqual([0.1, -0.05, 12])
  expect(() => decimalOf('1e3')).toThrow(RangeError)
})

/** Prices that live answers had, by spec: hours of use, size, and what they cost (la-north-2, USD). */
const livePrices = [
  ['ec2', 'vm', 's6.xlarge.4.linux', 1, undefined, 0.12],
  ['ec2', 'vm', 's6.xlarge.4.linux', 730, undefined, 87.6],
  ['ec2', 'vm', 'c6.3xlarge.4.linux', 730, undefined, 376.68],
  ['ec2', 'vm', 'm6.3xlarge.8.linux', 730, undefined, 494.94],
  ['ec2', 'vm.image', 'suse.12', 730, undefined, 109.5],
  ['ebs', 'volume', 'GPSSD', 730, 100, 9.49],
  ['ebs', 'volume', 'GPSSD', 730, 700, 66.43],
  ['vpc', 'bandwidth', '19_bgp', 730, 10, 121.91],
  ['vpc', 'ip', '5_bgp', 730, undefined, 3.65],
  ['natgateway', 'natgateway', 'natgateway_small', 24, undefined, 2.438],
  ['natgateway', 'natgateway', 'natgateway_small', 720, undefined, 73.14],
  ['natgateway', 'natgateway', 'natgateway_small', 1, undefined, 0.101583],
  ['natgateway', 'natgateway', 'natgateway_middle', 24, undefined, 4.572],
  ['natgateway', 'natgateway', 'natgateway_large', 720, undefined, 269.73],
  ['natgateway', 'natgateway', 'natgateway_xlarge', 720, undefined, 475.47],
  ['vpn', 'vpn.ipsecvpn', 'V300', 1, 1, 0.33],
  ['vpn', 'vpn.ipsecvpn', 'V300', 1, 3, 0.4],
  ['dcs', 'dcs3', 'redis.single.xu1.large.8', 1, undefined, 0.135],
  ['dcs', 'dcs3', 'redis.ha.xu1.large.r2.4', 1, undefined, 0.136],
  ['dds', 'dds.vm', 'dds.mongodb.s6.medium.4.repset', 730, undefined, 102.2],
  ['dds', 'dds.vm', 'dds.mongodb.s6.large.2.repset', 730, undefined, 184.69],
  ['dds', 'dds.vm', 'dds.mongodb.c6.large.4.repset', 730, undefined, 294.34],
  ['dds', 'dds.vm', 'dds.mongodb.s6.large.2.mongos', 730, undefined, 61.32],
  ['cce', 'cce.cluster', 'cce.s1.xlarge', 730, undefined, 795.7],
  ['cce', 'cce.cluster', 'cce.s2.xlarge', 730, undefined, 2387.1],
  ['waf', 'waf.instance', 'waf.instance.enterprise', 1, undefined, 1.87],
  ['cfw', 'cfw', 'cfw.professional', 1, undefined, 0.36],
  ['hss', 'hss', 'hss.version.premium', 1, undefined, 0.028],
  ['cbr', 'cbr.vault', 'vault.backup.server.normal', 1, 100, 0.005],
  ['sfs', 'sfs.turbo', 'sfs.turbo.standard', 730, 500, 45.42],
  ['elb', 'elbv2', '21_instance', 730, undefined, 24.33],
] as const

it.each(livePrices.map((row) => ({ name: row.join(' '), row })))(
  'prices as the platform did: $name',
  async ({ row }) => {
    const [, resource, spec, hours, size, price] = row
    const platform = startPlatform()
    const found = platform.world.catalog.products.find((each) => each.spec === spec)
    expect(found?.resource).toBe(`hws.resource.type.${resource}`)
    const customerId = platform.customer('demo-customer-02').customerId
    const { status, body } = await platform.post(usagePath, {
      project_id: projectOf(platform, customerId),
      product_infos: [
        {
          id: '1',
          cloud_service_type: found?.service,
          resource_type: found?.resource,
          resource_spec: spec,
          region: 'la-north-2',
          usage_factor: found?.usageFactor,
          usage_value: hours,
          usage_measure_id: 4,
          subscription_num: 1,
          ...(size === undefined ? {} : { resource_size: size, size_measure_id: found?.sizeUnit }),
        },
      ],
    })
    expect([status, body]).toMatchObject([200, { official_website_amount: price }])
  },
)
