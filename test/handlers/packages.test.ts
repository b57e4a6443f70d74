import { expect, it } from 'vitest'
import { openShop, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const traffic = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
}
const log = {
  ...server,
  service_type_code: 'hws.service.type.lts',
  resource_type_code: 'hws.resource.type.lts.logflow',
}
const noon = '2026-05-06T12:00:00Z'
const uses = '/v2/bills/customer-bills/free-resources-usage-records'

async function ask({ platform, as }: Shop, path: string, body: Body, language?: string): Promise<Body> {
  const headers = language === undefined ? {} : { headers: { 'x-language': language } }
  return (await platform.post(path, body, { as, ...headers })).body as Body
}

const list = (shop: Shop, body: Body = {}, language?: string): Promise<Body> =>
  ask(shop, '/v3/payments/free-resources/query', body, language)

/** A customer with a package of traffic of 50 GB, a package of logs that is full again each month, and some use of both. */
async function holder() {
  const shop = openShop()
  await shop.buy([{ ...traffic, resource_spec: 'shared.traffic.package.50gb' }])
  await shop.buy([{ ...log, resource_spec: 'lts.package.flow.100gb', period_num: 3 }])
  const use = (usage: Body) =>
    shop.platform.post(
      `/_sandbox/customers/${shop.id}/usage`,
      { usage: { ...usage, usage_measure_id: 10 } },
      { as: null },
    )
  await use({ ...traffic, resource_spec: '12_bgp', usage_factor: 'UpFlow', usage_value: '1.5' })
  await shop.advance('P1D')
  await use({ ...log, resource_spec: 'lts.log.flow', usage_factor: 'traffic', usage_value: '60' })
  const { free_resource_packages: packages } = await list(shop)
  const held = packages as (Body & { readonly free_resources: Body[] })[]
  const find = (service: string) => held.find((each) => each['service_type_code'] === service)
  const quotaOf = (service: string): string => String(find(service)?.free_resources[0]?.['free_resource_id'])
  return {
    shop,
    flow: find('hws.service.type.vpc'),
    logs: find('hws.service.type.lts'),
    flowQuota: quotaOf('hws.service.type.vpc'),
    logQuota: quotaOf('hws.service.type.lts'),
  }
}

it('gives a package with what is left of it', async () => {
  const { shop, flow, logs, flowQuota } = await holder()
  expect(flow).toEqual({
    order_instance_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    order_id: expect.stringMatching(/^CS/) as string,
    product_id: expect.stringMatching(/^OFFI\d+$/) as string,
    product_name: '共享流量包，50GB',
    enterprise_project_id: '0',
    enterprise_project_scope: 0,
    effective_time: noon,
    expire_time: '2026-06-06T15:59:59Z',
    status: 1,
    service_type_code: 'hws.service.type.vpc',
    service_type_name: '虚拟私有云',
    region_code: 'la-north-2',
    source_type: 0,
    bundle_type: 'ATOMIC_PKG',
    quota_reuse_mode: 2,
    free_resources: [
      {
        free_resource_id: flowQuota,
        usage_type_name: '上行流量',
        amount: '48.5',
        original_amount: '50',
        measure_id: 10,
      },
    ],
  })
  expect(logs).toMatchObject({ quota_reuse_mode: 1, free_resources: [{ amount: '40', original_amount: '100' }] })
  const { free_resource_packages: english } = await list(shop, { product_id: flow?.['product_id'] }, 'en_US')
  expect(english).toMatchObject([
    {
      product_name: 'Shared data package, 50 GB',
      service_type_name: 'Virtual Private Cloud',
      free_resources: [{ usage_type_name: 'Upstream traffic' }],
    },
  ])
})

it('finds packages by each of its filters', async () => {
  const { shop, flow, logs } = await holder()
  const count = async (body: Body, language?: string): Promise<unknown> =>
    (await list(shop, body, language))['total_count']
  const table: [filter: Body, count: number][] = [
    [{}, 2],
    [{ region_code: 'la-north-2' }, 2],
    [{ region_code: 'ap-southeast-1' }, 0],
    [{ region_code: null }, 2],
    [{ order_id: flow?.['order_id'] }, 1],
    [{ product_id: logs?.['product_id'] }, 1],
    [{ product_name: '流量' }, 2],
    [{ product_name: '共享' }, 1],
    [{ product_name: 'Shared' }, 0],
    [{ product_name: '' }, 2],
    [{ enterprise_project_id: '0' }, 2],
    [{ enterprise_project_id: '1' }, 0],
    [{ enterprise_project_id: '' }, 2],
    [{ status: 0 }, 0],
    [{ status: 1 }, 2],
    [{ status: 2 }, 0],
    [{ status: 3 }, 0],
    [{ status: 4 }, 0],
    [{ status: null }, 2],
    [{ service_type_code_list: ['HWS.service.type.LTS'] }, 1],
    [{ service_type_code_list: [] }, 2],
    [{ service_type_code_list: null }, 2],
  ]
  for (const [filter, expected] of table) expect(await count(filter), JSON.stringify(filter)).toBe(expected)
  expect(await count({ product_name: 'Shared' }, 'en_US')).toBe(1)
  expect(await list(shop, { offset: 1, limit: 1 })).toMatchObject({ total_count: 2, free_resource_packages: [{}] })
  expect(await list(shop, { status: 4 })).toEqual({ free_resource_packages: [], total_count: 0 })
})

it('gives quotas with the stretch that they are for, in the language asked for', async () => {
  const { shop, flowQuota, logQuota } = await holder()
  const quotas = (ids: string[], language?: string): Promise<Body> =>
    ask(shop, '/v2/payments/free-resources/usages/details/query', { free_resource_ids: ids }, language)
  const flow = {
    free_resource_id: flowQuota,
    free_resource_type_name: '固定带宽',
    usage_type_name: '上行流量',
    start_time: noon,
    end_time: '2026-06-06T15:59:59Z',
    amount: 48.5,
    original_amount: 50,
    measure_id: 10,
  }
  expect(await quotas([flowQuota, logQuota])).toEqual({
    free_resources: [
      flow,
      expect.objectContaining({
        free_resource_id: logQuota,
        quota_reuse_cycle: 4,
        quota_reuse_cycle_type: 2,
        start_time: noon,
        end_time: '2026-06-06T12:00:00Z',
        amount: 40,
        original_amount: 100,
      }),
    ],
  })
  expect(await quotas([flowQuota], 'en_US')).toEqual({
    free_resources: [{ ...flow, free_resource_type_name: 'Fixed bandwidth', usage_type_name: 'Upstream traffic' }],
  })
  expect(await quotas(['none'])).toEqual({ free_resources: [] })
})

it('gives each use of a package, and finds it by its filters', async () => {
  const { shop, flow, logQuota, flowQuota } = await holder()
  const span = 'deduct_time_begin=2026-05-06&deduct_time_end=2026-05-07'
  const found = (query: string): Promise<Body> => shop.call('GET', `${uses}?${query}`)
  expect(await found(`${span}&free_resource_id=${flowQuota}`)).toEqual({
    free_resource_records: [
      {
        deduct_time: noon,
        free_resource_id: flowQuota,
        resource_type_code: 'hws.resource.type.bandwidth',
        resource_type_name: '固定带宽',
        product_id: flow?.['product_id'],
        product_name: '共享流量包，50GB',
        usage_type_code: 'upflow',
        available_amount: '50',
        remaining_amount: '48.5',
        used_amount: '1.5',
        measure_id: 10,
        effective_time: noon,
        expire_time: '2026-06-06T15:59:59Z',
      },
    ],
    total_count: 1,
  })
  const table: [query: string, count: number][] = [
    [span, 2],
    [`${span}&free_resource_id=${logQuota}`, 1],
    [`${span}&free_resource_id=`, 2],
    [`${span}&product_id=${String(flow?.['product_id'])}`, 1],
    [`${span}&resource_type_code=hws.resource.type.lts.logflow`, 1],
    ['deduct_time_begin=2026-05-06&deduct_time_end=2026-05-06', 1],
    ['deduct_time_begin=2026-05-07&deduct_time_end=2026-05-07', 1],
    ['deduct_time_begin=2026-05-08&deduct_time_end=2026-08-06', 0],
  ]
  for (const [query, expected] of table) expect((await found(query))['total_count'], query).toBe(expected)
  for (const [from, until] of [
    ['2026-05-07', '2026-05-06'],
    ['2026-05-08', '2026-08-07'],
  ] as const)
    expect(await found(`deduct_time_begin=${from}&deduct_time_end=${until}`)).toEqual({
      error_code: 'CBC.0100',
      error_msg: 'Parameter error: deduct_time_end must be 0 to 90 days after deduct_time_begin',
    })
})

it('names what used a package, where it was a resource', async () => {
  const shop = openShop()
  const hours = { ...server, resource_spec: 'vm.package.s6.large.2.744h' }
  await shop.buy([hours])
  const [id] = await shop.use([{ ...server, resource_spec: 's6.large.2.linux' }])
  await shop.advance('PT2H')
  const found = await shop.call('GET', `${uses}?deduct_time_begin=2026-05-06&deduct_time_end=2026-05-06`)
  expect(found['free_resource_records']).toMatchObject([
    { resource_id: id, available_amount: '744', used_amount: '1', remaining_amount: '743' },
    { resource_id: id, available_amount: '743', used_amount: '1', remaining_amount: '742' },
  ])
})

it('what is used without a resource names none', async () => {
  const { shop } = await holder()
  const found = await shop.call('GET', `${uses}?deduct_time_begin=2026-05-06&deduct_time_end=2026-05-06`)
  expect((found['free_resource_records'] as Body[])[0]).not.toHaveProperty('resource_id')
})
