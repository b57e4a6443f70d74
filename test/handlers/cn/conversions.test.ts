import { expect, it } from 'vitest'
import { advanceClock } from '../../../src/state/clock.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { payOrder } from '../../../src/state/ordering/payments.ts'
import { type BasketItem, orderOnConsole } from '../../../src/state/ordering/purchases.ts'
import { checkInvariants } from '../../../src/state/invariants.ts'
import { add, amountText, negate, subtract, zero } from '../../../src/units/amount.ts'
import { day, later } from '../../../src/units/instant.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { granted } from '../../helpers/told.ts'
import { startPlatform } from '../../helpers/platform.ts'

const path = '/v2/orders/subscriptions/resources/to-on-demand/instantly'
const account = 'demo-customer-cn-01'

function started() {
  const platform = startPlatform({ site: 'cn' })
  const { world } = platform
  const customer = platform.customer(account)
  const as = platform.userOf(account)
  const buy = (...items: readonly BasketItem[]): string => {
    const { orderId } = granted(orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds: [] }))
    granted(payOrder(world, as, { orderId, discount: undefined, couponIds: [] }))
    return world.resources.firstOf('byOrder', orderId)?.resourceId ?? ''
  }
  const convert = async (...resource_ids: string[]) => {
    const { status, body } = await platform.post(path, { resource_ids }, { as })
    expect(status).toBe(200)
    return (body as { to_ondemand_service_results: { result: string; order_id?: string }[] })
      .to_ondemand_service_results
  }
  return { platform, world, customer, as, buy, convert }
}

it('converts a resource with what is attached to it, and gives back what is left of its term', async () => {
  const { platform, world, customer, as, buy, convert } = started()
  const cash = () => recordOf(world.customers, customer.customerId).wallet?.cash ?? zero
  const before = cash()
  const resourceId = buy(server, disk)
  const paid = subtract(before, cash())
  const used = world.onDemandResources.countOf('byCustomer', customer.customerId)
  advanceClock(world, later(world.now, 10 * day), platform.machine.now)
  const [first] = await convert(resourceId)
  expect(first).toMatchObject({ resource_id: resourceId, result: 'SUCCESS', order_id: expect.any(String) as unknown })
  const order = recordOf(world.orders, first?.order_id ?? '')
  expect(order).toMatchObject({ type: 'conversion', status: 'completed' })
  const returned = negate(order.amount)
  expect(returned > zero && returned < paid).toBe(true)
  expect(amountText(cash())).toBe(amountText(add(subtract(before, paid), returned)))
  expect(world.resources.get(resourceId)?.status).toBe('converted')
  expect(world.onDemandResources.get(resourceId)).toMatchObject({ status: 'normal', customerId: customer.customerId })
  expect(world.onDemandResources.countOf('byCustomer', customer.customerId)).toBe(used + 2)
  expect(checkInvariants(world).filter((each) => !each.holds)).toEqual([])
  const details = await platform.get(`/v2/orders/customer-orders/details/${order.orderId}`, { as })
  expect(details.body).toMatchObject({ order_info: { order_type: 10, status: 5 } })
  const listed = await platform.get('/v2/orders/customer-orders?order_type=10', { as })
  expect(listed.body).toMatchObject({ total_count: 1, order_infos: [{ order_id: order.orderId }] })
})

it('does each resource by itself and names those that stay as they are', async () => {
  const { world, buy, convert } = started()
  const [first, second, late] = [buy(server), buy(server, disk), buy(server)]
  const attached = [...world.resources.values()].find((each) => each.parentId === second && each.resourceId !== second)
  world.resources.set({ ...recordOf(world.resources, late), status: 'grace' })
  const results = await convert(first, 'nothing', attached?.resourceId ?? '', late, second, first)
  expect(results).toMatchObject([
    { resource_id: first, result: 'SUCCESS' },
    { resource_id: 'nothing', result: 'FAIL', error_code: 'CBC.99003012' },
    { result: 'FAIL', error_code: 'CBC.99003012' },
    { resource_id: late, result: 'FAIL', error_code: 'CBC.99003610' },
    { resource_id: second, result: 'SUCCESS' },
  ])
  for (const { result, order_id } of results) expect(order_id === undefined).toBe(result === 'FAIL')
  expect(await convert(first)).toMatchObject([{ result: 'FAIL', error_code: 'CBC.99003012' }])
})

it('looks at a large refund first; the resource is converted when that has passed', async () => {
  const { platform, world, buy, convert } = started()
  const resourceId = buy(
    ...Array.from({ length: 6 }, () => ({ ...server, spec: 's6.xlarge.4.linux', period: 'year' as const, periods: 3 })),
  )
  const [first] = await convert(resourceId)
  expect(first).toMatchObject({ result: 'AUDIT', order_id: expect.any(String) as unknown })
  expect(world.resources.get(resourceId)).toMatchObject({ status: 'in_use', openOrderId: first?.order_id })
  expect(await convert(resourceId)).toMatchObject([{ result: 'FAIL', error_code: 'CBC.99003623' }])
  advanceClock(world, later(world.now, 2 * day), platform.machine.now)
  expect(world.resources.get(resourceId)?.status).toBe('converted')
  expect(world.onDemandResources.get(resourceId)?.status).toBe('normal')
})

it.each([
  [{}, 'resource_ids'],
  [{ resource_ids: [] }, 'resource_ids'],
  [{ resource_ids: Array.from({ length: 11 }, (_, at) => `r${at}`) }, 'resource_ids'],
  [{ resource_ids: [''] }, 'resource_ids'],
  [{ resource_ids: ['x'.repeat(65)] }, 'resource_ids'],
])('%j is refused and names %s', async (body, field) => {
  const { platform, as } = started()
  expect(await platform.post(path, body, { as })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as unknown },
  })
})
