import { expect, it } from 'vitest'
import { disk, expectAgreement, expectLaws, nobody, openShop, server, type Shop } from '../helpers/shop.ts'

/** Does something on the console that no partner operation does, and gives the answer. */
async function onConsole(shop: Shop, path: string, body: object = {}) {
  const { status, body: answer } = await shop.platform.post(`/_sandbox/${path}`, body, nobody)
  return { http: status, ...(answer as Record<string, unknown>) } as { http: number; order_id: string }
}

async function ordersOf(shop: Shop, query = ''): Promise<Record<string, unknown>[]> {
  const { order_infos: orders } = await shop.call('GET', `/v2/orders/customer-orders?${query}`)
  return orders as Record<string, unknown>[]
}

function cancel(shop: Shop, orderId: string): Promise<Record<string, unknown>> {
  return shop.call('PUT', '/v2/orders/customer-orders/cancel', { order_id: orderId })
}

/** What the customer pays by use, as its partner sees it. */
async function byUse(shop: Shop): Promise<Record<string, unknown>[]> {
  const { body } = await shop.platform.post('/v2/partners/sub-customers/on-demand-resources/query', {
    customer_id: shop.id,
  })
  return (body as { resources: Record<string, unknown>[] }).resources
}

async function expectOrder(shop: Shop): Promise<void> {
  await expectLaws(shop)
  await expectAgreement(shop)
}

async function tried(shop: Shop, days = 14): Promise<{ readonly resourceId: string; readonly orderId: string }> {
  const { order_id: orderId } = await onConsole(shop, `customers/${shop.id}/trials`, { item: server, days })
  const [resource] = await shop.resources()
  return { orderId, resourceId: String(resource?.['resource_id']) }
}

it('lets a customer try something without paying, until the trial ends', async () => {
  const shop = openShop()
  const { orderId } = await tried(shop)
  expect(await shop.show(orderId)).toMatchObject({
    order_info: { order_type: 13, status: 5, amount_after_discount: 0, official_amount: 0 },
    order_line_items: [{ period_type: 0, period_num: 14, expire_time: '2026-05-20T15:59:59Z' }],
  })
  expect(await shop.resources()).toMatchObject([{ status: 2, expire_time: '2026-05-20T15:59:59Z' }])
  expect(await shop.used()).toBe(0)
  await shop.advance('P15D')
  expect(await shop.resources()).toMatchObject([{ status: 5 }])
  await expectOrder(shop)
})

it('neither renews a trial, nor unsubscribes from it, nor makes it pay-per-use', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const { resourceId } = await tried(shop)
  expect(await shop.unsubscribe([resourceId], 1)).toMatchObject({ error_code: 'CBC.99003649' })
  const renewed = await shop.call('POST', '/v2/orders/subscriptions/resources/renew', {
    resource_ids: [resourceId],
    period_type: 2,
    period_num: 1,
  })
  expect(renewed).toMatchObject({ error_code: 'CBC.30010069' })
  const converted = await shop.call('POST', '/v2/orders/subscriptions/resources/to-on-demand', {
    operation: 'SET_UP',
    resource_ids: [resourceId],
  })
  expect(converted).toMatchObject({ error_code: 'CBC.99003609' })
})

it('makes a trial a resource with a term once it is paid for', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const { resourceId } = await tried(shop)
  const { order_id: orderId } = await onConsole(shop, `resources/${resourceId}/commercial-order`, { period_num: 3 })
  expect(await shop.show(orderId)).toMatchObject({ order_info: { order_type: 14, status: 6, official_amount: 189.21 } })
  expect(await onConsole(shop, `resources/${resourceId}/commercial-order`)).toMatchObject({ http: 409 })
  await shop.pay(orderId)
  expect(await shop.used()).toBe(189.21)
  expect(await shop.resources()).toMatchObject([
    { resource_id: resourceId, status: 2, expire_time: '2026-08-06T15:59:59Z' },
  ])
  const [refund = ''] = (await shop.unsubscribe([resourceId], 1))['order_ids'] as string[]
  expect(await shop.show(refund)).toMatchObject({ order_info: { order_type: 4, status: 5 } })
  await expectOrder(shop)
})

it('lets a customer pay by term for what it paid by use, under the same id', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [resourceId = ''] = await shop.use([server])
  const { order_id: orderId } = await onConsole(shop, `resources/${resourceId}/term-order`)
  expect(await shop.show(orderId)).toMatchObject({ order_info: { order_type: 11, status: 6, official_amount: 63.07 } })
  await shop.advance('PT10H')
  const before = await shop.used()
  expect(before).toBeGreaterThan(0)
  await shop.pay(orderId)
  await shop.advance('PT10H')
  expect(await shop.used()).toBe(Number((Number(before) + 63.07).toFixed(2)))
  expect(await shop.resources()).toMatchObject([{ resource_id: resourceId, status: 2 }])
  expect(await byUse(shop)).toMatchObject([{ resource_id: resourceId, status: 6 }])
  await expectOrder(shop)
})

it('lets go of a pay-per-use resource whose order for a term is cancelled', async () => {
  const shop = openShop()
  const [resourceId = ''] = await shop.use([server])
  const { order_id: orderId } = await onConsole(shop, `resources/${resourceId}/term-order`)
  expect(await onConsole(shop, `resources/${resourceId}/term-order`)).toMatchObject({ http: 409 })
  await cancel(shop, orderId)
  expect(await onConsole(shop, `resources/${resourceId}/term-order`)).toMatchObject({ http: 201 })
})

it.each([
  ['charges', '2.50', 65.57],
  ['gives back', '-3.07', 60],
])('%s what an order cost wrongly, by an order of the platform', async (_what, amount, used) => {
  const shop = openShop()
  await shop.budget(1000)
  await shop.buy([server])
  const [base] = await ordersOf(shop)
  const made = await onConsole(shop, `orders/${String(base?.['order_id'])}/fee-adjustments`, { amount })
  expect(await shop.show(made.order_id)).toMatchObject({
    order_info: { order_type: 15, status: 5, source_type: 8, amount_after_discount: Number(amount) },
  })
  expect(await shop.used()).toBe(used)
  await expectOrder(shop)
})

it('lets a fee adjustment wait until the customer confirms it', async () => {
  const shop = openShop()
  await shop.budget(1000)
  await shop.buy([server])
  const [base] = await ordersOf(shop)
  const made = await onConsole(shop, `orders/${String(base?.['order_id'])}/fee-adjustments`, {
    amount: '5.00',
    confirm: true,
  })
  expect(await ordersOf(shop, 'status=9')).toMatchObject([{ order_id: made.order_id, order_type: 15, status: 9 }])
  expect(await shop.used()).toBe(63.07)
  expect(await onConsole(shop, `orders/${made.order_id}/confirmation`)).toMatchObject({ http: 201 })
  expect(await shop.used()).toBe(68.07)
  expect(await onConsole(shop, `orders/${made.order_id}/confirmation`)).toMatchObject({ http: 409 })
  await expectOrder(shop)
})

it('gives back no more by adjustments than is left of what was paid', async () => {
  const shop = openShop()
  await shop.budget(1000)
  await shop.buy([server])
  const [base] = await ordersOf(shop)
  const path = `orders/${String(base?.['order_id'])}/fee-adjustments`
  expect(await onConsole(shop, path, { amount: '-60.00' })).toMatchObject({ http: 201 })
  expect(await onConsole(shop, path, { amount: '-3.08' })).toMatchObject({ http: 409 })
  expect(await onConsole(shop, path, { amount: '-3.07' })).toMatchObject({ http: 201 })
  expect(await shop.used()).toBe(0)
  await expectOrder(shop)
})

it('owes a refund for the days that the platform takes to pay it out', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server])
  await shop.platform.call('PUT', '/_sandbox/settings', { ...nobody, body: { refund_payout_days: 3 } })
  const [refund = ''] = (await shop.unsubscribe([vm?.['resource_id']], 1))['order_ids'] as string[]
  expect(await shop.show(refund)).toMatchObject({ order_info: { order_type: 4, status: 2 } })
  expect(await shop.used()).toBe(63.07)
  expect(await shop.resources()).toEqual([])
  expect(await shop.unsubscribe([vm?.['resource_id']], 1)).toMatchObject({ error_code: 'CBC.30000067' })
  await shop.advance('P3D')
  expect(await shop.show(refund)).toMatchObject({ order_info: { status: 5 } })
  expect(await shop.used()).toBeLessThan(10)
  await expectOrder(shop)
})

it('pays and cancels a combined transaction by the number of its first order only', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const body = { items: [server, disk], combined: true, provisioning_seconds: 0 }
  const place = async (): Promise<[main: string, joined: string]> => {
    const { order_id: main } = await onConsole(shop, `customers/${shop.id}/purchases`, body)
    const { order_info: info } = (await shop.show(main)) as { order_info: { sub_order_infos: { order_id: string }[] } }
    expect(info).toMatchObject({ user_name: 'demo-customer-24', sub_order_infos: [{ user_name: 'demo-customer-24' }] })
    return [main, String(info.sub_order_infos[0]?.order_id)]
  }
  const [main, joined] = await place()
  expect(await shop.show(joined)).toMatchObject({
    order_info: { status: 6, official_amount: 9.39, sub_order_infos: [] },
  })
  expect(await shop.pay(joined)).toMatchObject({ error_code: 'CBC.99000089' })
  expect(await cancel(shop, joined)).toMatchObject({ error_code: 'CBC.99000089' })
  expect(await shop.pay(main)).toEqual({ status: 204 })
  expect(await shop.show(joined)).toMatchObject({ order_info: { status: 5 } })
  expect(await shop.used()).toBe(72.46)
  const [other, otherJoined] = await place()
  expect(await cancel(shop, other)).toEqual({ status: 204 })
  expect(await shop.show(otherJoined)).toMatchObject({ order_info: { status: 4 } })
  await expectOrder(shop)
})

it('pays all orders of a combined transaction or none', async () => {
  const shop = openShop()
  await shop.budget(70)
  const body = { items: [server, disk], combined: true }
  const { order_id: main } = await onConsole(shop, `customers/${shop.id}/purchases`, body)
  expect(await shop.pay(main)).toMatchObject({ error_code: 'CBC.99005003' })
  expect(await ordersOf(shop, 'status=6')).toHaveLength(2)
  expect(await shop.used()).toBe(0)
})

it('lets an order whose price was adjusted be paid with that discount only', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const { order_id: orderId } = await onConsole(shop, `customers/${shop.id}/purchases`, { items: [server] })
  const { discount_id: id } = (await onConsole(shop, `orders/${orderId}/price-adjustment`, {
    percent: 20,
  })) as unknown as { discount_id: string }
  const listed = await shop.call('GET', `/v2/orders/customer-orders/order-discounts?order_id=${orderId}`)
  expect(listed['discounts']).toMatchObject([{ discount_id: id, discount_type: 609, discount_value: '0.8' }])
  expect(await shop.pay(orderId)).toMatchObject({ error_code: 'CBC.99003108' })
  expect(await shop.pay(orderId, { use_discount: 'YES', discount_infos: [{ id, type: 3 }] })).toEqual({ status: 204 })
  expect(await shop.used()).toBe(50.45)
  expect(await shop.show(orderId)).toMatchObject({
    order_info: { amount_info: { discounts: [{ discount_type: '609', discount_amount: 12.62 }] } },
  })
  await expectOrder(shop)
})

it('shows a pay-per-use resource as changing and as closing, and charges it until then', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [resourceId = ''] = await shop.use([server])
  const change = `resources/${resourceId}/use-change`
  expect(await onConsole(shop, change, { resource_spec: 's6.2xlarge.4.linux', seconds: 300 })).toMatchObject({
    http: 204,
  })
  expect(await byUse(shop)).toMatchObject([{ status: 4, resource_spec_code: 's6.xlarge.4.linux' }])
  expect(await onConsole(shop, change, { close: true })).toMatchObject({ http: 409 })
  await shop.advance('PT5M')
  expect(await byUse(shop)).toMatchObject([{ status: 1, resource_spec_code: 's6.2xlarge.4.linux' }])
  const before = await shop.used()
  await onConsole(shop, change, { close: true, seconds: 7200 })
  expect(await byUse(shop)).toMatchObject([{ status: 5 }])
  await shop.advance('PT3H')
  expect(await byUse(shop)).toMatchObject([{ status: 6 }])
  expect(await shop.used()).toBeGreaterThan(Number(before))
  await expectOrder(shop)
})

it('gives back by an unsubscription what adjustments have left of the price', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server])
  const [base] = await ordersOf(shop)
  const path = `orders/${String(base?.['order_id'])}/fee-adjustments`
  expect(await onConsole(shop, path, { amount: '-63.07' })).toMatchObject({ http: 201 })
  await shop.unsubscribe([vm?.['resource_id']], 1)
  expect(await shop.used()).toBe(0)
  await expectOrder(shop)
})

it('confirms no adjustment that would give back what an unsubscription has given back', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server])
  const [base] = await ordersOf(shop)
  const body = { amount: '-63.07', confirm: true }
  const { order_id: orderId } = await onConsole(shop, `orders/${String(base?.['order_id'])}/fee-adjustments`, body)
  await shop.unsubscribe([vm?.['resource_id']], 1)
  const used = await shop.used()
  expect(await onConsole(shop, `orders/${orderId}/confirmation`)).toMatchObject({ http: 409 })
  expect(await shop.used()).toBe(used)
})

it('leaves no order of an adjustment that the customer cannot pay', async () => {
  const shop = openShop()
  await shop.budget(63.07)
  await shop.buy([server])
  const before = await ordersOf(shop)
  const path = `orders/${String(before[0]?.['order_id'])}/fee-adjustments`
  expect(await onConsole(shop, path, { amount: '50.00' })).toMatchObject({ http: 409 })
  expect(await ordersOf(shop)).toEqual(before)
})

it('cancels the order for a term when its pay-per-use resource is gone, and changes none that it is about', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [resourceId = ''] = await shop.use([server])
  const { order_id: orderId } = await onConsole(shop, `resources/${resourceId}/term-order`)
  expect(await onConsole(shop, `resources/${resourceId}/use-change`, { close: true })).toMatchObject({ http: 409 })
  await shop.platform.call('DELETE', `/_sandbox/customers/${shop.id}/resources/${resourceId}`, nobody)
  await shop.advance('PT1S')
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 4 } })
  expect(await shop.pay(orderId)).toMatchObject({ error_code: 'CBC.99003106' })
})

const larger = { resource_spec: 's6.2xlarge.4.linux' }

it('lets a customer change to a larger spec by paying the difference for the rest of the term', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server])
  await shop.advance('P10D')
  const path = `resources/${String(vm?.['resource_id'])}/spec-change`
  const { order_id: orderId } = await onConsole(shop, path, larger)
  expect(await shop.show(orderId)).toMatchObject({ order_info: { order_type: 3, status: 6 } })
  expect(await onConsole(shop, path, larger)).toMatchObject({ http: 409 })
  const before = await shop.used()
  expect(await shop.pay(orderId)).toEqual({ status: 204 })
  expect(await shop.resources()).toMatchObject([
    { resource_spec_code: 's6.2xlarge.4.linux', status: 2, expire_time: vm?.['expire_time'] },
  ])
  // 508 of the 748 hours of the term are left; the larger spec costs as much again a month.
  expect(Number(await shop.used()) - Number(before)).toBeCloseTo((63.07 * 508) / 748, 1)
  const [refund = ''] = (await shop.unsubscribe([vm?.['resource_id']], 1))['order_ids'] as string[]
  const { refund_infos: rows } = await shop.refund(refund)
  expect(new Set((rows as { base_order_id: string }[]).map((each) => each.base_order_id)).size).toBe(2)
  await expectOrder(shop)
})

it('gives back the difference when a customer changes to a smaller spec', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([{ ...server, ...larger }])
  const paid = Number(await shop.used())
  const { order_id: orderId } = await onConsole(shop, `resources/${String(vm?.['resource_id'])}/spec-change`, {
    resource_spec: server.resource_spec,
  })
  const shown = await shop.show(orderId)
  expect(shown).toMatchObject({ order_info: { order_type: 3, status: 5, pending_payment_end_time: null } })
  expect(Number(await shop.used())).toBeLessThan(paid / 2 + 1)
  expect((await shop.refund(orderId))['refund_infos']).toHaveLength(1)
  expect(await shop.resources()).toMatchObject([{ resource_spec_code: server.resource_spec }])
  await shop.unsubscribe([vm?.['resource_id']], 1)
  expect(Number(await shop.used())).toBeGreaterThanOrEqual(0)
  await expectOrder(shop)
})

it('gives back what was paid for a change that failed', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server])
  const { order_id: orderId } = await onConsole(shop, `resources/${String(vm?.['resource_id'])}/spec-change`, {
    ...larger,
    provisioning: 'failure',
  })
  await shop.pay(orderId)
  expect(await shop.used()).toBe(63.07)
  expect(await shop.resources()).toMatchObject([{ resource_spec_code: server.resource_spec, status: 2 }])
  await expectOrder(shop)
})
