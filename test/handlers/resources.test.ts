import { expect, it } from 'vitest'
import { disk, openShop, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

const noon = '2026-05-06T12:00:00Z'
const end = '2026-06-06T15:59:59Z'
const onDemandPath = '/v2/partners/sub-customers/on-demand-resources/query'
const hexId = expect.stringMatching(/^[0-9a-f]{32}$/) as string
const productId = expect.stringMatching(/^OFFI\d+$/) as string

async function onDemand({ platform, id }: Shop, more: Body = {}, language?: string): Promise<Body> {
  const headers = language === undefined ? {} : { headers: { 'x-language': language } }
  return (await platform.post(onDemandPath, { customer_id: id, ...more }, headers)).body as Body
}

it('gives a server and the disk that is attached to it with all that is known of them', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const id = vm?.['resource_id']
  const common = {
    region_code: 'la-north-2',
    project_id: hexId,
    product_id: productId,
    parent_resource_id: id,
    status: 2,
    effective_time: noon,
    expire_time: end,
    expire_policy: 0,
    update_time: noon,
    enterprise_project: { id: '0', name: 'default' },
  }
  expect(vm).toEqual({
    ...common,
    id: expect.stringMatching(/^CS\w+-000001$/) as string,
    resource_id: hexId,
    resource_name: `vm-${String(id).slice(0, 4)}`,
    service_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    service_type_name: '弹性云服务器',
    resource_type_name: '云主机',
    resource_spec_code: 's6.xlarge.4.linux',
    is_main_resource: 1,
    product_spec_desc: 's6.xlarge.4，4核，16GB，linux',
  })
  expect(volume).toEqual({
    ...common,
    id: expect.stringMatching(/^CS\w+-000002$/) as string,
    resource_id: hexId,
    resource_name: expect.stringMatching(/^volume-/) as string,
    service_type_code: 'hws.service.type.ebs',
    resource_type_code: 'hws.resource.type.volume',
    service_type_name: '云硬盘',
    resource_type_name: '云硬盘',
    resource_spec_code: 'GPSSD',
    is_main_resource: 0,
    product_spec_desc: '通用型SSD',
    spec_size: 100,
    spec_size_measure_id: 17,
  })
})

it('finds resources by state and by the end of their term', async () => {
  const shop = openShop()
  await shop.buy([server])
  await shop.buy([{ ...server, period_num: 2 }])
  const found = async (filter: Body): Promise<number> => (await shop.resources(filter)).length
  const table: [filter: Body, count: number][] = [
    [{ expire_time_begin: end }, 2],
    [{ expire_time_begin: '2026-06-06T16:00:00Z' }, 1],
    [{ expire_time_end: end }, 1],
    [{ expire_time_end: '2026-06-06T15:59:58Z' }, 0],
    [{ expire_time_begin: null, expire_time_end: null }, 2],
    [{ only_main_resource: 0 }, 2],
    [{ status_list: [2] }, 2],
    [{ status_list: [3] }, 0],
    [{ status_list: [] }, 2],
    [{ offset: 1, limit: 5 }, 1],
    [{ limit: 1 }, 1],
  ]
  for (const [filter, expected] of table) expect(await found(filter), JSON.stringify(filter)).toBe(expected)
  const states = async (): Promise<unknown[]> => [
    await found({ status_list: [5] }),
    await found({ status_list: [4] }),
    await found({ status_list: [2, 4, 5] }),
  ]
  await shop.advance('2026-06-10T00:00:00Z')
  expect(await states()).toEqual([1, 0, 2])
  await shop.advance('2026-06-25T00:00:00Z')
  expect(await states()).toEqual([0, 1, 2])
  await shop.advance('2026-07-07T00:00:00Z')
  expect(await states()).toEqual([1, 0, 1])
})

it.each([
  ['GRACE', undefined, 0],
  ['CONVERT', 1, 1],
  ['DELETE', 2, 2],
  ['RENEW', 3, 3],
  ['FREEZE', 4, 4],
  ['RETAIN', 5, 5],
])('shows what was chosen for the end of the term: %s', async (_name, chosen, shown) => {
  const shop = openShop()
  const [vm] = await shop.buy([{ ...server, ...(chosen === undefined ? {} : { expire_policy: chosen }) }])
  expect(vm).toMatchObject({ expire_policy: shown })
})

it('a partner must name the customer whose resources it wants', async () => {
  const { platform, id } = openShop()
  const query = '/v2/orders/suscriptions/resources/query'
  for (const body of [{}, { customer_id: null }, { customer_id: '' }])
    expect((await platform.post(query, body)).body).toEqual({
      error_code: 'CBC.0100',
      error_msg: 'Parameter error: customer_id is required of a partner',
    })
  expect((await platform.post(query, { customer_id: id })).body).toEqual({ data: [], total_count: 0 })
})

it('gives what is used by the hour with its zone and size, without an end, in the language asked for', async () => {
  const shop = openShop()
  const [diskId = '', vmId = ''] = await shop.use([disk, server])
  const common = {
    customer_id: shop.id,
    region_code: 'la-north-2',
    availability_zone_code: 'la-north-2a',
    effective_time: noon,
    expire_time: '2099-12-31T15:59:59Z',
    status: 1,
  }
  const volume = {
    ...common,
    service_type_code: 'hws.service.type.ebs',
    resource_type_code: 'hws.resource.type.volume',
    service_type_name: '云硬盘',
    resource_type_name: '云硬盘',
    resource_id: diskId,
    resource_name: `volume-${diskId.slice(0, 4)}`,
    resource_spec_code: 'GPSSD',
    resource_info: '{"specSize":100.0}',
    product_spec_desc: '通用型SSD',
  }
  const vm = {
    ...common,
    service_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    service_type_name: '弹性云服务器',
    resource_type_name: '云主机',
    resource_id: vmId,
    resource_name: `vm-${vmId.slice(0, 4)}`,
    resource_spec_code: 's6.xlarge.4.linux',
    product_spec_desc: 's6.xlarge.4，4核，16GB，linux',
  }
  const byId = (body: Body): Body[] =>
    (body['resources'] as Body[]).toSorted((a, b) =>
      String(b['resource_name']).localeCompare(String(a['resource_name'])),
    )
  const all = await onDemand(shop)
  expect(all['total_count']).toBe(2)
  expect(byId(all)).toEqual([volume, vm])
  expect(byId(await onDemand(shop, {}, 'en_US'))).toMatchObject([
    {
      service_type_name: 'Elastic Volume Service',
      resource_type_name: 'Disk',
      product_spec_desc: 'General purpose SSD',
    },
    { service_type_name: 'Elastic Cloud Server' },
  ])
})

it('finds what is used by the hour by each of its filters', async () => {
  const shop = openShop()
  const [diskId = ''] = await shop.use([disk])
  await shop.advance('PT1H')
  await shop.use([{ ...server, region_code: 'ap-southeast-1' }])
  const count = async (more: Body): Promise<unknown> => (await onDemand(shop, more))['total_count']
  const table: [filter: Body, count: number][] = [
    [{ resource_ids: [diskId] }, 1],
    [{ resource_ids: ['none'] }, 0],
    [{ resource_ids: [] }, 2],
    [{ region_code: 'ap-southeast-1' }, 1],
    [{ region_code: '' }, 2],
    [{ service_type_code: 'hws.service.type.ebs' }, 1],
    [{ effective_time_begin: noon }, 2],
    [{ effective_time_begin: '2026-05-06T12:00:01Z' }, 1],
    [{ effective_time_end: noon }, 1],
    [{ effective_time_end: '2026-05-06T11:59:59Z' }, 0],
    [{ status: 1 }, 2],
    [{ status: 2 }, 0],
    [{ status: 3 }, 0],
    [{ status: 4 }, 0],
    [{ status: 5 }, 0],
    [{ status: 6 }, 0],
    [{ status: null }, 2],
    [{ indirect_partner_id: 'nobody' }, 2],
  ]
  for (const [filter, expected] of table) expect(await count(filter), JSON.stringify(filter)).toBe(expected)
  expect(await onDemand(shop, { offset: 1, limit: 1 })).toMatchObject({ total_count: 2, resources: [{}] })
})

it('what was released for what its customer owes ended then', async () => {
  const shop = openShop('demo-customer-18')
  const [id] = await shop.use([server])
  await shop.advance('P90D')
  expect(await onDemand(shop, { status: 6 })).toMatchObject({
    total_count: 1,
    resources: [{ resource_id: id, status: 6, expire_time: expect.stringMatching(/^2026-0[67]-/) as string }],
  })
  expect(await onDemand(shop, { customer_id: 'nobody' })).toMatchObject({ error_code: 'CBC.99000035' })
})
