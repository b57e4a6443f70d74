import { expect, it } from 'vitest'
import { onlyOf } from '../../../src/state/engine/world.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { disk, openShop, server } from '../../helpers/shop.ts'

type Row = Record<string, unknown>

const rowsOf = (body: unknown, field: string): Row[] => (body as Record<string, Row[]>)[field] ?? []

it('lists the resources of a customer by id, state and kind, in pages, and none of a partner', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const [machine, storage] = [vm?.['resource_id'], volume?.['resource_id']]
  const path = `/v1.0/${shop.id}/common/order-mgr/resources/detail?page_no=1`
  const found = async (query: string): Promise<unknown> => {
    const body = await shop.call('GET', `${path}${query}`)
    return [body['total_count'], ...rowsOf(body, 'data').map((each) => each['resource_id'])]
  }
  expect(await found('&page_size=5')).toEqual([2, machine, storage])
  expect(await found('&page_size=1')).toEqual([2, machine])
  expect(await found('&page_size=5&only_main_resource=1')).toEqual([1, machine])
  expect(await found(`&page_size=5&resource_ids=${String(storage)}`)).toEqual([1, storage])
  expect(await found('&page_size=5&status_list=2')).toEqual([2, machine, storage])
  expect(await found('&page_size=5&status_list=5,2')).toEqual([2, machine, storage])
  expect(await found('&page_size=5&status_list=5')).toEqual([0])
  expect((await shop.platform.get(`${path}&page_size=5`)).body).toMatchObject({ data: [], total_count: 0 })
})

it('finds what is paid by use by the id of the resource, alone and among others', async () => {
  const shop = openShop()
  const [machine = '', storage = ''] = await shop.use([server, disk])
  const { domainId } = onlyOf(shop.platform.world.profile)
  const found = async (wish: Row): Promise<unknown> => {
    const { body } = await shop.platform.post(
      `/v1.0/${domainId}/partner/customer-mgr/customer-resource/query-resources`,
      {
        ...{ customerId: shop.id, pageNo: 1, pageSize: 5, ...wish },
      },
    )
    return rowsOf(body, 'customerResources').map((each) => each['resourceId'])
  }
  expect(await found({})).toEqual([storage, machine])
  expect(await found({ customerResourceId: machine })).toEqual([machine])
  expect(await found({ resourceIds: [storage] })).toEqual([storage])
  expect(await found({ customerResourceId: machine, resourceIds: [storage, machine] })).toEqual([machine])
  expect(await found({ customerResourceId: machine, resourceIds: [storage] })).toEqual([])
})

it('shows an order line by line, in pages', async () => {
  const shop = openShop()
  const orderId = await shop.order({ items: [server, disk] })
  const lines = async (query: string): Promise<unknown> => {
    const body = await shop.call('GET', `/v1.0/${shop.id}/common/order-mgr/orders/${orderId}${query}`)
    return [body['count'], ...rowsOf(body, 'orderlineItems').map((each) => each['cloudServiceType'])]
  }
  expect(await lines('')).toEqual([2, server.service_type_code, disk.service_type_code])
  expect(await lines('?offset=2&limit=1')).toEqual([2, disk.service_type_code])
  expect(await lines('?offset=1000000&limit=1')).toEqual([2])
  expect(await lines('?offset=1000001&limit=1')).toEqual([2, server.service_type_code])
})

it('lists orders of a year at most', async () => {
  const shop = openShop()
  const orderId = await shop.order({ items: [server] })
  const path = `/v1.0/${shop.id}/common/order-mgr/orders/detail?page_size=5&page_index=1`
  const until = (end: string, what: string): Promise<Row> =>
    shop.call('GET', `${path}&${what}_time_begin=2026-01-01T00:00:00Z&${what}_time_end=${end}`)
  expect(await until('2026-12-31T00:00:00Z', 'create')).toMatchObject({ data: { orderInfos: [{ orderId }] } })
  expect(await until('2026-12-31T00:00:00Z', 'payment')).toMatchObject({ data: { orderInfos: [] } })
  expect(JSON.stringify(await until('2027-01-03T00:00:00Z', 'create'))).toContain(
    'create_time_end must be at most a year',
  )
  expect(JSON.stringify(await until('2027-01-03T00:00:00Z', 'payment'))).toContain(
    'payment_time_end must be at most a year',
  )
})

it('tells the money of the partner, or of one of its customers', async () => {
  const platform = startPlatform({ preset: 'demo', site: 'cn' })
  const { domainId } = onlyOf(platform.world.profile)
  const { customerId } = platform.customer('demo-customer-cn-01')
  const told = async (query = ''): Promise<unknown> =>
    (await platform.get(`/v1.0/${domainId}/partner/account-mgr/balances${query}`)).body
  const own = await told()
  expect(own).not.toHaveProperty('customer_id')
  expect(await told(`?customer_id=${customerId}`)).toMatchObject({
    customer_id: customerId,
    account_balances: [{ account_id: customerId, account_type: 1 }],
  })
  expect(await told('?customer_id=nobody')).toHaveProperty('error_code')
})

it('lists tickets by each of its states', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const as = platform.userOf('demo-customer-01')
  const listed = async (query: string): Promise<Row[]> =>
    rowsOf((await platform.get(`/v1.0/servicerequest/case?pageSize=100${query}`, { as })).body, 'caseList')
  const all = await listed('')
  for (const state of ['0', '1', '2', '3', '4']) {
    const found = all.filter(({ status }) => status === state)
    expect(found.length).toBeGreaterThan(0)
    expect(await listed(`&status=${state}`)).toEqual(found)
  }
})

it.each(['domain_name', 'corp_name', 'label'])('finds no customer by an empty %s', async (filter) => {
  const platform = startPlatform()
  const path = `/v1.0/${onlyOf(platform.world.profile).domainId}/partner/customer-mgr/detail`
  expect((await platform.get(`${path}?${filter}=`)).body).toEqual({ count: 0, customerInfoList: [] })
  expect((await platform.get(path)).body).toMatchObject({ count: 23 })
})

it('gives ten rows of the first page if nothing is said', async () => {
  const platform = startPlatform()
  const path = `/v1.0/${onlyOf(platform.world.profile).domainId}/partner/customer-mgr/query`
  const names = async (page: Row): Promise<unknown[]> =>
    rowsOf((await platform.post(path, page)).body, 'customerInfoList').map((each) => each['domainName'])
  const all = await names({ limit: 100 })
  expect(await names({})).toEqual(all.slice(0, 10))
  expect(await names({ offset: 2, limit: 3 })).toEqual(all.slice(3, 6))
})

it('gives the first page for page 0', async () => {
  const shop = openShop('demo-customer-01', { preset: 'demo' })
  const rows = async (offset: number): Promise<Row[]> => {
    const body = await shop.call('POST', '/v2/payments/free-resources/query', { offset, limit: 1 })
    return rowsOf(body, 'free_resource_packages')
  }
  expect(await rows(0)).toHaveLength(1)
  expect(await rows(0)).toEqual(await rows(1))
})

it('lists the newest orders first, and the oldest where that is asked', async () => {
  const shop = openShop()
  const ids = [await shop.order({ items: [server] }), await shop.order({ items: [disk] })]
  const listed = async (query = ''): Promise<unknown> => {
    const { data } = await shop.call('GET', `/v1.0/x/common/order-mgr/orders/detail?page_size=9&page_index=1${query}`)
    return rowsOf(data, 'orderInfos').map(({ orderId }) => orderId)
  }
  expect(await listed('&sort=createTime')).toEqual(ids)
  const newest = ids.toReversed()
  expect([await listed(), await listed('&sort=-createTime')]).toEqual([newest, newest])
})

it('says how large what an order brings is, where it has a size', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const orderId = await shop.order({ items: [disk, server] })
  await shop.pay(orderId)
  const body = await shop.call('GET', `/v1.0/x/common/order-mgr/orders-resource/${orderId}`)
  expect(rowsOf(body, 'resources')).toMatchObject([
    { resourceSpecCode: disk.resource_spec, resourceSize: 100, resouceSizeMeasureId: 17 },
    { resourceSpecCode: server.resource_spec, resourceSize: null, resouceSizeMeasureId: null },
  ])
})
