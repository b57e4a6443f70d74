import { expect, it } from 'vitest'
import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { disk, nobody, orders, server, story } from '../helpers/order-story.ts'

it('a paid order becomes processing, then completed when its resources are up', async () => {
  const { order, pay, show, resources, advance } = story('demo-customer-24')
  const id = await order({ items: [server, disk], provisioning_seconds: 90 })
  expect(await show(id)).toMatchObject({
    total_count: 2,
    order_info: {
      status: 6,
      official_amount: 72.46,
      amount_after_discount: 72.46,
      payment_time: null,
      pending_payment_end_time: '2026-05-13T12:00:00Z',
      user_name: 'demo-customer-24',
    },
    order_line_items: [
      { order_line_item_id: `${id}-000001`, effective_time: null, official_amount: 63.07 },
      { official_amount: 9.39 },
    ],
  })
  expect(await pay(id)).toBe(204)
  expect(await show(id)).toMatchObject({ order_info: { status: 3, payment_time: '2026-05-06T12:00:00Z' } })
  expect(await resources()).toEqual([])

  await advance('PT90S')
  expect(await show(id)).toMatchObject({
    order_info: { status: 5 },
    order_line_items: [{ effective_time: '2026-05-06T12:01:30Z', expire_time: '2026-06-06T15:59:59Z' }, {}],
  })
  const [vm, volume] = await resources()
  expect(vm).toMatchObject({
    is_main_resource: 1,
    parent_resource_id: vm?.['resource_id'],
    status: 2,
    expire_policy: 0,
    expire_time: '2026-06-06T15:59:59Z',
  })
  expect(volume).toMatchObject({
    is_main_resource: 0,
    parent_resource_id: vm?.['resource_id'],
    spec_size: 100,
    spec_size_measure_id: 17,
  })
})

it('moves only as the table of states allows', async () => {
  const { order, pay, cancel, show, advance } = story('demo-customer-24')
  const [paid, cancelled, expired] = [await order(), await order(), await order()]
  expect(await pay(paid)).toBe(204)
  expect(await pay(paid)).toMatchObject({ error_code: 'CBC.99003106' })
  expect(await cancel(paid)).toMatchObject({ error_code: 'CBC.99005010' })
  expect(await cancel(cancelled)).toBe(204)
  expect(await cancel(cancelled)).toMatchObject({ error_code: 'CBC.99005010' })
  expect(await pay(cancelled)).toMatchObject({ error_code: 'CBC.99003106' })
  expect(await pay('CS0000')).toMatchObject({ error_code: 'CBC.30000010' })

  await advance('P7D')
  expect(await show(expired)).toMatchObject({ order_info: { status: 4 } })
  expect(await pay(expired)).toMatchObject({ error_code: 'CBC.99003110' })
  expect(await show(paid)).toMatchObject({ order_info: { status: 5 } })
})

it('a frozen customer neither orders nor pays, and the control call says how to undo it', async () => {
  const { platform, id, order, pay } = story('demo-customer-24')
  const waiting = await order()
  await platform.post('/v2/partners/sub-customers/freeze', { customer_ids: [id], reason: 'test' })
  expect(await pay(waiting)).toMatchObject({ error_code: 'CBC.99003626' })
  expect(await platform.post(`/_sandbox/customers/${id}/purchases`, { items: [server] }, nobody)).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining('unfreeze') as string },
  })
  await platform.post('/v2/partners/sub-customers/unfreeze', { customer_ids: [id], reason: 'test' })
  expect(await pay(waiting)).toBe(204)
})

it('a resource that nobody renews is in grace for 15 days, in retention for 15, and then gone', async () => {
  const { order, pay, resources, advance } = story('demo-customer-24')
  await pay(await order({ items: [server], provisioning_seconds: 0 }))
  await advance('PT1S')
  const stages: unknown[] = []
  for (const step of ['P30D', 'P1DT3H59M59S', 'P15D', 'P15D']) {
    await advance(step)
    stages.push((await resources())[0]?.['status'])
  }
  expect(stages).toEqual([2, 5, 4, undefined])
})

it('shows a partner the orders of all its customers and a customer its own, by every filter', async () => {
  const { platform, id, as, order, advance } = story('demo-customer-24')
  await order()
  await advance('P1D')
  const second = await order()
  const list = async (query: string, who?: Caller): Promise<unknown> => {
    const { body } = await platform.get(`${orders}?${query}`, who === undefined ? {} : { as: who })
    return (body as { total_count: number }).total_count
  }
  expect(await list('', as)).toBe(2)
  expect(await list('')).toBe(12)
  expect(await list(`customer_id=${id}`)).toBe(2)
  expect(await list(`customer_id=${id}&status=6`)).toBe(2)
  expect(await list('status=9')).toBe(0)
  expect(await list('order_type=2')).toBe(0)
  expect(await list('order_type=4')).toBe(1)
  expect(await list(`order_id=${second.toLowerCase()}`)).toBe(1)
  expect(await list('service_type_code=HWS.service.type.EC2')).toBe(11)
  expect(await list('service_type_code=')).toBe(0)
  expect(await list('create_time_begin=2026-05-07T12:00:00Z')).toBe(1)
  expect(await list('create_time_end=2026-05-06T12:00:00Z')).toBe(11)
  expect(await list('payment_time_begin=2026-05-06T00:00:00Z')).toBe(7)
  expect(await list('method=sub_customer', as)).toBe(0)
  expect(await list('', ownCaller(platform.distributor.world))).toBe(0)
  expect(await list('create_time_begin=2024-01-01T00:00:00Z&create_time_end=2026-01-01T00:00:00Z')).toBeUndefined()

  const newest = (await platform.get(`${orders}?limit=1`)).body as { order_infos: { order_id: string }[] }
  expect(newest.order_infos[0]?.order_id).toBe(second)
  const oldest = (await platform.get(`${orders}?limit=1&order_by=createtime&customer_id=${id}`)).body as {
    order_infos: { order_id: string }[]
  }
  expect(oldest.order_infos[0]?.order_id).not.toBe(second)
})

it('shows nobody the orders and resources of another', async () => {
  const { platform, id, order } = story('demo-customer-24')
  const orderId = await order()
  const stranger = platform.userOf('demo-customer-25')
  expect((await platform.get(`${orders}/details/${orderId}`, { as: stranger })).body).toMatchObject({
    error_code: 'CBC.30000010',
  })
  expect((await platform.get(`${orders}/details/${orderId}`)).status).toBe(200)
  const query = '/v2/orders/suscriptions/resources/query'
  expect((await platform.post(query, { customer_id: 'nobody' })).body).toMatchObject({ error_code: 'CBC.99000035' })
  expect((await platform.post(query, {})).body).toMatchObject({ error_code: 'CBC.0100' })
  expect(
    (await platform.post(query, { customer_id: id }, { as: platform.userOf('demo-customer-01') })).body,
  ).toMatchObject({ total_count: 2 })
})

it('filters resources by id with what is attached, by primary, order, state, service and end', async () => {
  const { resources } = story('demo-customer-01')
  const [vm, volume] = await resources()
  const ids = async (filter: Record<string, unknown>): Promise<unknown[]> =>
    (await resources(filter)).map((each) => each['resource_id'])
  const [vmId, volumeId] = [vm?.['resource_id'], volume?.['resource_id']]
  expect(await ids({ resource_ids: [vmId] })).toEqual([vmId, volumeId])
  expect(await ids({ resource_ids: [vmId], only_main_resource: 1 })).toEqual([vmId])
  expect(await ids({ only_main_resource: 1 })).toEqual([vmId])
  expect(await ids({ service_type_code: 'hws.service.type.ebs' })).toEqual([volumeId])
  expect(await ids({ status_list: [4, 5] })).toEqual([])
  expect(
    await ids({ expire_time_begin: '2026-06-06T15:59:59Z', expire_time_end: '2026-06-06T15:59:59Z' }),
  ).toHaveLength(2)
  expect(await ids({ expire_time_end: '2026-06-06T15:59:58Z' })).toEqual([])
  expect(await ids({ resource_ids: null, order_id: '', status_list: null })).toHaveLength(2)
})

it.each([
  [{ items: [{ ...server, resource_spec: 'nothing' }] }, 'items.0'],
  [{ items: [server, { ...disk, size: undefined }] }, 'items.1'],
  [{ items: [] }, 'items'],
])('refuses to order %j', async (body, field) => {
  const { platform, id } = story()
  expect(await platform.post(`/_sandbox/customers/${id}/purchases`, body, nobody)).toMatchObject({
    status: 400,
    body: { error_msg: expect.stringContaining(field) as string },
  })
})
