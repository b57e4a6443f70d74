import { expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const english = { headers: { 'x-language': 'en_US' } }

async function allPages(platform: TestPlatform, path: string, list: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for (let total = 1; rows.length < total;) {
    const { body } = await platform.get(
      `${path}${path.includes('?') ? '&' : '?'}offset=${rows.length}&limit=100`,
      english,
    )
    const page = body as Record<string, unknown> & { total_count: number }
    total = page.total_count
    rows.push(...(page[list] as Record<string, unknown>[]))
  }
  return rows
}

it('lists more than 40 services and 100 resource types, each once over all pages', async () => {
  const platform = startPlatform()
  const services = await allPages(platform, '/v2/products/service-types', 'service_types')
  const resources = await allPages(platform, '/v2/products/resource-types', 'resource_types')
  expect(services.length).toBeGreaterThan(40)
  expect(resources.length).toBeGreaterThan(100)
  expect(new Set(services.map((each) => each['service_type_code'])).size).toBe(services.length)
  expect(new Set(resources.map((each) => each['resource_type_code'])).size).toBe(resources.length)
})

it('speaks Chinese when no language is asked for, and looks for names in the language asked for', async () => {
  const platform = startPlatform()
  const chinese = await platform.get('/v2/products/service-types?service_type_name=弹性云')
  expect(chinese.body).toEqual({
    total_count: 1,
    service_types: [
      { service_type_name: '弹性云服务器', service_type_code: 'hws.service.type.ec2', abbreviation: 'ECS' },
    ],
  })
  expect(
    (await platform.get('/v2/products/service-types?service_type_name=elastic cloud', english)).body,
  ).toMatchObject({
    total_count: 1,
    service_types: [{ service_type_name: 'Elastic Cloud Server' }],
  })
  const zhCn = { headers: { 'x-language': 'zh_CN' } }
  expect((await platform.get('/v2/products/service-types?service_type_name=弹性云', zhCn)).body).toEqual(chinese.body)
  expect((await platform.get('/v2/products/service-types', { headers: { 'x-language': 'fr_FR' } })).body).toMatchObject(
    {
      error_code: 'CBC.0100',
      error_msg: expect.stringContaining('X-Language') as string,
    },
  )
})

it('gives the resources of a service, and none of a service that it does not know', async () => {
  const platform = startPlatform()
  const rows = await allPages(
    platform,
    '/v2/products/service-resources?service_type_code=hws.service.type.ebs',
    'infos',
  )
  expect(rows).toEqual([
    {
      basic_info: {
        resource_type_code: 'hws.resource.type.volume',
        product_owner_service: 'hws.service.type.ebs',
        name: 'Disk',
        description: 'Disk',
      },
    },
  ])
  expect((await platform.get('/v2/products/service-resources?service_type_code=unknown')).body).toEqual({
    total_count: 0,
    infos: [],
  })
})

it('filters usage types by resource type; an empty code fits none', async () => {
  const platform = startPlatform()
  const { body } = await platform.get('/v2/products/usage-types?resource_type_code=hws.resource.type.vm', english)
  expect(body).toEqual({
    total_count: 1,
    usage_types: [
      {
        code: 'Duration',
        name: 'Duration',
        resource_type_code: 'hws.resource.type.vm',
        service_type_code: 'hws.service.type.ec2',
        resource_type_name: 'Cloud host',
        service_type_name: 'Elastic Cloud Server',
      },
    ],
  })
  expect((await platform.get('/v2/products/usage-types?resource_type_code=')).body).toEqual({
    total_count: 0,
    usage_types: [],
  })
})

it('converts units of one kind, refuses an empty kind, and has an empty list for a kind without conversions', async () => {
  const platform = startPlatform()
  expect((await platform.get('/v2/bases/conversions?measure_type=3')).body).toEqual({
    conversions: [{ measure_id: 10, ref_measure_id: 11, conversion_ratio: 1024, measure_type: 3 }],
  })
  expect((await platform.get('/v2/bases/conversions?measure_type=82')).body).toEqual({ conversions: [] })
  expect((await platform.get('/v2/bases/conversions?measure_type=')).status).toBe(400)
  expect((await platform.get('/v2/bases/measurements', english)).body).toMatchObject({
    measure_units: expect.arrayContaining([
      { measure_id: 4, measure_name: 'Hour', abbreviation: 'h', measure_type: 2 },
    ]) as unknown[],
  })
})

it('pages specs by marker until there is none, under the charging mode asked for', async () => {
  const platform = startPlatform()
  const query = {
    cloud_service_type: 'hws.service.type.ec2',
    resource_type: 'hws.resource.type.vm',
    region_code: 'la-north-2',
    charge_mode: 1,
    limit: 7,
  }
  const specs: string[] = []
  let marker: string | null | undefined
  do {
    const { body } = await platform.post('/v2/products/resource-specs-query', {
      ...query,
      ...(marker === undefined ? {} : { marker }),
    })
    const page = body as {
      cloud_service_basics: { resource_spec: string }[]
      page_info: { next_marker: string | null }
    }
    specs.push(...page.cloud_service_basics.map((each) => each.resource_spec))
    marker = page.page_info.next_marker
  } while (marker !== null)

  const expected = catalog.products.filter(
    (each) => each.resource === 'hws.resource.type.vm' && each.monthPrice !== undefined,
  )
  expect(specs).toEqual(expected.map((each) => each.spec))
  expect(
    (await platform.post('/v2/products/resource-specs-query', { ...query, region_code: 'nowhere-1' })).body,
  ).toEqual({
    cloud_service_basics: [],
    page_info: { next_marker: null },
  })
})

it('gives resource types and their service, in the language asked for, page by page', async () => {
  const platform = startPlatform()
  const vm = { resource_type_code: 'hws.resource.type.vm', service_type_code: 'hws.service.type.ec2' }
  const types = async (query: string, options = {}) =>
    (await platform.get(`/v2/products/resource-types?${query}`, options)).body
  expect(await types('limit=1')).toEqual({
    total_count: catalog.resourceTypes.length,
    resource_types: [{ ...vm, resource_type_name: '云主机', resource_type_desc: '云主机' }],
  })
  expect(await types('limit=1', english)).toMatchObject({
    resource_types: [{ ...vm, resource_type_name: 'Cloud host', resource_type_desc: 'Cloud host' }],
  })
  const second = await types('offset=1&limit=1')
  expect(second).toMatchObject({ resource_types: [{ resource_type_code: catalog.resourceTypes[1]?.code }] })
  expect(await types('')).toMatchObject({ resource_types: { length: 10 } })
})

it('gives a spec with the names of its service and resource type', async () => {
  const platform = startPlatform()
  const query = {
    cloud_service_type: 'hws.service.type.ebs',
    resource_type: 'hws.resource.type.volume',
    region_code: 'la-north-2',
    charge_mode: '3',
    limit: 1,
  }
  const sata = {
    cloud_service_type: 'hws.service.type.ebs',
    cloud_service_type_name: '云硬盘',
    resource_type: 'hws.resource.type.volume',
    resource_type_name: '云硬盘',
    resource_spec: 'SATA',
    resource_spec_name: '普通IO',
    charge_mode: '3',
    region_code: 'la-north-2',
  }
  const specs = async (more: object, options = {}) =>
    (await platform.post('/v2/products/resource-specs-query', { ...query, ...more }, options)).body
  expect(await specs({})).toEqual({ cloud_service_basics: [sata], page_info: { next_marker: 'SATA' } })
  expect(await specs({ filters: [] })).toMatchObject({ cloud_service_basics: [sata] })
  expect(await specs({}, english)).toMatchObject({
    cloud_service_basics: [{ cloud_service_type_name: 'Elastic Volume Service', resource_type_name: 'Disk' }],
  })
  expect(await specs({ filters: [{ key: 'RESOURCE_SPEC', value: 'SATA' }] })).toEqual({
    cloud_service_basics: [sata],
    page_info: { next_marker: null },
  })
})

it('lists what is sold by use, and what by the month', async () => {
  const platform = startPlatform()
  const flow = { cloud_service_type: 'hws.service.type.lts', resource_type: 'hws.resource.type.lts.logflow' }
  const specs = async (charge_mode: string) => {
    const body = { ...flow, region_code: 'la-north-2', charge_mode }
    const answered = await platform.post('/v2/products/resource-specs-query', body)
    return (answered.body as { cloud_service_basics: { resource_spec: string }[] }).cloud_service_basics.map(
      (each) => each.resource_spec,
    )
  }
  expect(await specs('3')).toEqual(['lts.log.flow'])
  expect(await specs('1')).toEqual(['lts.package.flow.100gb', 'lts.package.flow.500gb', 'lts.package.flow.1000gb'])
})

it('names units in the language asked for, and lists all conversions where no kind is asked for', async () => {
  const platform = startPlatform()
  const chinese = (await platform.get('/v2/bases/measurements')).body as { measure_units: unknown[] }
  expect(chinese.measure_units).toHaveLength(catalog.measureUnits.length)
  expect(chinese.measure_units[0]).toEqual({ measure_id: 0, measure_name: '天', abbreviation: 'd', measure_type: 2 })
  const all = (await platform.get('/v2/bases/conversions')).body as { conversions: unknown[] }
  expect(all.conversions).toHaveLength(catalog.conversions.length)
})

it('holds together: every code that a data file points at exists, and every price is exact', () => {
  const services = new Set(catalog.serviceTypes.map((each) => each.code))
  const resources = new Map(catalog.resourceTypes.map((each) => [each.code, each]))
  const usages = new Set(catalog.usageTypes.map((each) => `${each.resource}/${each.code}`))
  const units = new Set(catalog.measureUnits.map((each) => each.id))
  expect(catalog.resourceTypes.filter((each) => !services.has(each.service))).toEqual([])
  expect(catalog.usageTypes.filter((each) => !resources.has(each.resource))).toEqual([])
  expect(catalog.conversions.filter((each) => !units.has(each.id) || !units.has(each.reference))).toEqual([])
  for (const product of catalog.products) {
    expect(resources.get(product.resource)?.service).toBe(product.service)
    if (product.usageFactor !== undefined) expect(usages).toContain(`${product.resource}/${product.usageFactor}`)
    for (const price of [product.usagePrice, product.monthPrice]) expect(price ?? '0').toMatch(/^\d+(\.\d{1,8})?$/)
  }
  const names = catalog.products.map(({ resource, spec }) => `${resource}/${spec}`)
  expect(new Set(names).size).toBe(names.length)
})
