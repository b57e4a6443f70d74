import { expect, it } from 'vitest'
import { disk, expectLaws, openShop, server } from '../helpers/shop.ts'

const renewRate = '/v2/bills/ratings/period-resources/renew-rate'
const autoRenew = '/v2/orders/subscriptions/resources/autorenew'
const toOnDemand = '/v2/orders/subscriptions/resources/to-on-demand'
const config = '/v2/orders/subscriptions/resources/renew/config'

const idsOf = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map((each) => each['resource_id'])
const ordersOf = (answer: Record<string, unknown>): string[] => answer['order_ids'] as string[]

it('a renewal waits for its payment, costs what was quoted, and begins where the term before it ends', async () => {
  const shop = openShop('demo-customer-01')
  const [vm, volume] = await shop.buy([server, disk])
  const quote = await shop.call('POST', renewRate, {
    resource_ids: [vm?.['resource_id']],
    period_type: 2,
    period_num: 2,
  })
  expect(quote).toMatchObject({
    currency: 'USD',
    renew_inquiry_results: [{ resource_id: vm?.['resource_id'], amount: '130.43' }],
    official_website_rating_result: { official_website_amount: '144.93' },
    optional_discount_rating_results: [
      { amount: '130.43', discount_amount: '14.50', discount_type: 605, best_offer: 1 },
      { amount: '137.68', discount_type: 606, best_offer: 0 },
    ],
    fail_resource_infos: [],
  })
  const [orderId = ''] = ordersOf(await shop.renew([vm?.['resource_id']], { period_num: 2 }))
  expect(await shop.show(orderId)).toMatchObject({
    total_count: 2,
    order_info: { status: 6, order_type: 2, source_type: 1, official_amount: 144.93 },
    order_line_items: [{ period_type: 2, period_num: 2, effective_time: null }, {}],
  })
  const [discount] = quote['optional_discount_rating_results'] as { discount_id: string }[]
  const use = { use_discount: 'YES', discount_infos: [{ id: discount?.discount_id, type: 2 }] }
  expect(await shop.pay(orderId, use)).toEqual({ status: 204 })
  expect(await shop.show(orderId)).toMatchObject({
    order_info: { status: 5, amount_after_discount: 130.43 },
    order_line_items: [{ effective_time: '2026-06-06T16:00:00Z', expire_time: '2026-08-06T15:59:59Z' }, {}],
  })
  const renewed = await shop.resources({ resource_ids: [vm?.['resource_id']] })
  expect(idsOf(renewed)).toEqual(idsOf([vm ?? {}, volume ?? {}]))
  expect(renewed.map((each) => each['expire_time'])).toEqual(['2026-08-06T15:59:59Z', '2026-08-06T15:59:59Z'])
  expect(renewed[0]).toMatchObject({ expire_policy: 0, status: 2 })
  await expectLaws(shop)
})

it('a renewal that pays by itself takes the best discount and the coupon that ends first', async () => {
  const shop = openShop('demo-customer-01')
  const [vm] = await shop.buy([server])
  await shop.coupon({ face_value: '5', expires_at: '2027-01-01T00:00:00Z' })
  const soon = await shop.coupon({ face_value: '50', expires_at: '2026-06-01T00:00:00Z' })
  const [orderId = ''] = ordersOf(await shop.renew([vm?.['resource_id']], { is_auto_pay: 1 }))
  expect(await shop.show(orderId)).toMatchObject({
    order_info: { status: 5, amount_after_discount: 56.76, amount_info: { coupon_amount: 55 } },
  })
  expect(await shop.coupons(`?coupon_id=${soon}`)).toMatchObject([{ status: 3, balance: 0, order_id: orderId }])
  await expectLaws(shop)
})

it('a renewal in grace or retention still begins at the original end', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  await shop.advance('P50D')
  expect(await shop.resources()).toMatchObject([{ status: 4 }])
  await shop.renew([vm?.['resource_id']], { is_auto_pay: 1, period_num: 2 })
  expect(await shop.resources()).toMatchObject([{ status: 2, expire_time: '2026-08-06T15:59:59Z' }])
  await expectLaws(shop)
})

it('names what it cannot renew beside what it can, and refuses when there is nothing to renew', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const [other] = await shop.buy([server])
  const mixed = await shop.renew([other?.['resource_id'], volume?.['resource_id'], 'nothing'])
  expect(ordersOf(mixed)).toHaveLength(1)
  expect(mixed['fail_resource_infos']).toMatchObject([
    { resource_id: volume?.['resource_id'], error_code: 'CBC.30010036' },
    { resource_id: 'nothing', error_code: 'CBC.99003016' },
  ])
  expect(await shop.renew([other?.['resource_id']])).toMatchObject({ error_code: 'CBC.99003100' })
  expect(await shop.renew([volume?.['resource_id']])).toMatchObject({ error_code: 'CBC.30010036' })
  expect(await shop.renew(['nothing'])).toMatchObject({ error_code: 'CBC.99003016' })
  expect(await shop.renew([vm?.['resource_id']], { period_type: 3, period_num: 4 })).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('period_num') as string,
  })
  await shop.renew([vm?.['resource_id']], { period_type: 3, period_num: 3, is_auto_pay: 1 })
  expect(await shop.renew([vm?.['resource_id']], { period_type: 3, period_num: 2 })).toMatchObject({
    error_code: 'CBC.99003154',
  })
})

it('an inquiry names what cannot be renewed with codes of its own, and refuses a repeated id', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const ask = (ids: unknown[], more = {}): Promise<Record<string, unknown>> =>
    shop.call('POST', renewRate, { resource_ids: ids, period_type: 3, period_num: 1, ...more })
  expect(await ask([vm?.['resource_id'], volume?.['resource_id'], 'nothing'])).toMatchObject({
    renew_inquiry_results: [{ amount: '724.66' }],
    fail_resource_infos: [{ error_code: 'CBC.30050007' }, { error_code: 'CBC.30050009' }],
  })
  expect(await ask([vm?.['resource_id']], { include_relative_resources: true })).toMatchObject({
    renew_inquiry_results: [
      { resource_id: vm?.['resource_id'], amount: '630.70' },
      { resource_id: volume?.['resource_id'], amount: '93.96' },
    ],
  })
  expect(await ask([vm?.['resource_id'], vm?.['resource_id']])).toMatchObject({ error_code: 'CBC.30050012' })
  await shop.renew([vm?.['resource_id']])
  expect(await ask([vm?.['resource_id']])).toMatchObject({ fail_resource_infos: [{ error_code: 'CBC.30050010' }] })
})

it('an automatic payment that the budget does not hold leaves the order to be paid', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  await shop.budget(100)
  const answer = await shop.renew([vm?.['resource_id']], { is_auto_pay: 1 })
  expect(answer).toMatchObject({
    fail_resource_infos: [{ error_code: 'CBC.30050006', error_msg: expect.stringContaining('36.93') as string }],
  })
  const [orderId = ''] = ordersOf(answer)
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 6 } })
  await shop.budget(1000)
  expect(await shop.pay(orderId)).toEqual({ status: 204 })
})

it('a cancelled or expired renewal lets go of the resource, and one that is deleted takes its order with it', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const renew = async (): Promise<string> => ordersOf(await shop.renew([vm?.['resource_id']]))[0] ?? ''
  const first = await renew()
  await shop.call('PUT', '/v2/orders/customer-orders/cancel', { order_id: first })
  const second = await renew()
  await shop.advance('P7D')
  expect(await shop.show(second)).toMatchObject({ order_info: { status: 4 } })
  await shop.advance('P51D')
  const third = await renew()
  await shop.advance('P5D')
  expect(await shop.resources()).toEqual([])
  expect(await shop.show(third)).toMatchObject({ order_info: { status: 4 } })
  await expectLaws(shop)
})

it('a resource renews itself at 03:00 of UTC+8 seven days before its end, as often as it may', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  expect(await shop.call('POST', `${autoRenew}/${String(volume?.['resource_id'])}`, { auto_renew_times: 2 })).toEqual({
    status: 204,
  })
  expect((await shop.resources()).map((each) => each['expire_policy'])).toEqual([3, 3])
  await shop.advance('2026-05-29T18:59:59Z')
  expect(await shop.resources()).toMatchObject([{ expire_time: '2026-06-06T15:59:59Z' }, {}])
  const moved = await shop.advance('PT1S')
  expect(moved).toMatchObject({
    happened: [{ at: '2026-05-29T19:00:00Z', kind: 'auto-renewal', subject: vm?.['resource_id'] }],
  })
})

it('stops renewing when it has renewed as often as it may, or when that is cancelled', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const target = `${autoRenew}/${String(vm?.['resource_id'])}`
  await shop.call('POST', target, { auto_renew_times: 2 })
  await shop.advance('P3M')
  expect(await shop.resources()).toMatchObject([{ expire_time: '2026-08-06T15:59:59Z', expire_policy: 0 }])
  expect(await shop.call('DELETE', target)).toMatchObject({ error_code: 'CBC.99003605' })
  const orders = await shop.call('GET', '/v2/orders/customer-orders?order_type=2')
  expect(orders).toMatchObject({ total_count: 2, order_infos: [{ source_type: 8, status: 5 }, {}] })
  expect(await shop.call('POST', `${autoRenew}/nothing`)).toMatchObject({ error_code: 'CBC.99003012' })
  await shop.advance('P1D')
  expect(await shop.call('POST', target)).toMatchObject({ error_code: 'CBC.99003602' })
  await expectLaws(shop)
})

it('renews itself for the term that it is told, and not at all once that is cancelled', async () => {
  const shop = openShop()
  const [vm, other] = [...(await shop.buy([server])), ...(await shop.buy([server]))]
  const target = (resource: Record<string, unknown> | undefined) => `${autoRenew}/${String(resource?.['resource_id'])}`
  const set = (body: Record<string, unknown>) => shop.call('POST', target(vm), body)
  expect(await set({ period_type: 'YEAR', auto_renew_times: 1 })).toEqual({ status: 204 })
  expect(await shop.call('POST', target(other), { period_type: null })).toEqual({ status: 204 })
  expect(await shop.call('DELETE', target(other))).toEqual({ status: 204 })
  await shop.advance('2026-06-05T00:00:00Z')
  const ends = async (): Promise<unknown> => {
    const [one] = await shop.resources({ resource_ids: [vm?.['resource_id']] })
    const [two] = await shop.resources({ resource_ids: [other?.['resource_id']] })
    return [one, two].map((each) => [each?.['expire_time'], each?.['expire_policy']])
  }
  expect(await ends()).toEqual([
    ['2027-06-06T15:59:59Z', 0],
    ['2026-06-06T15:59:59Z', 0],
  ])
  await expectLaws(shop)
})

it('tries again every day while the budget is short, tells by mail, and succeeds in grace', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([{ ...server, expire_policy: 3 }])
  await shop.budget(63)
  await shop.advance('2026-06-08T00:00:00Z')
  expect(await shop.resources()).toMatchObject([{ status: 5, expire_time: '2026-06-06T15:59:59Z' }])
  const { body } = await shop.platform.get('/_sandbox/outbox?kind=renewal-failed', { as: null })
  const { messages } = body as { messages: { customer_id: string; at: string }[] }
  expect(messages).toHaveLength(10)
  expect(messages.at(-1)).toMatchObject({ at: '2026-05-29T19:00:00Z', customer_id: shop.id })
  await shop.budget(64)
  await shop.advance('P1D')
  expect(await shop.resources({ resource_ids: [vm?.['resource_id']] })).toMatchObject([
    { status: 2, expire_time: '2026-07-06T15:59:59Z' },
  ])
  await expectLaws(shop)
})

it('an account chooses when renewals are tried and on which day terms end', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const set = (name: string, value: string): Promise<Record<string, unknown>> =>
    shop.call('POST', config, { config_name: name, config_value: value })
  expect(await set('DEDUCTION_DATE', '8')).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining('config_value') as string,
  })
  expect(await set('DEDUCTION_DATE', '2')).toEqual({ error_code: 'CBC.0000', error_msg: 'Success' })
  expect(await set('EXPIRE_DATE', '-1')).toMatchObject({ error_code: 'CBC.0000' })
  await shop.call('POST', `${autoRenew}/${String(vm?.['resource_id'])}`)
  await shop.advance('2026-06-03T18:59:59Z')
  expect(await shop.resources()).toMatchObject([{ expire_time: '2026-06-06T15:59:59Z' }])
  await shop.advance('PT1S')
  expect(await shop.resources()).toMatchObject([{ expire_time: '2026-07-31T15:59:59Z' }])
  const { order_infos: orders } = await shop.call('GET', '/v2/orders/customer-orders?order_type=2')
  expect(orders).toMatchObject([{ official_amount: 115.62 }])
  await expectLaws(shop)
})

it('becomes pay-per-use at the end of its term under the same id, and the partner sees it', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const change = (operation: string, ids: unknown[]): Promise<Record<string, unknown>> =>
    shop.call('POST', toOnDemand, { operation, resource_ids: ids })
  expect(await change('CANCEL', [vm?.['resource_id']])).toMatchObject({ error_code: 'CBC.99003605' })
  expect(await change('SET_UP', [vm?.['resource_id'], 'nothing'])).toMatchObject({
    error_details: [{ id: 'nothing', error_code: 'CBC.99003012' }],
  })
  expect((await shop.resources()).map((each) => each['expire_policy'])).toEqual([1, 1])
  expect(await change('CANCEL', [vm?.['resource_id']])).toEqual({ error_details: [] })
  expect(await change('SET_UP', [vm?.['resource_id']])).toEqual({ error_details: [] })
  await shop.advance('next-expiry')
  expect(await shop.resources()).toEqual([])
  const { body } = await shop.platform.post('/v2/partners/sub-customers/on-demand-resources/query', {
    customer_id: shop.id,
  })
  expect(body).toMatchObject({ total_count: 2 })
  const { resources } = body as { resources: Record<string, unknown>[] }
  expect(idsOf(resources).sort()).toEqual(idsOf([vm ?? {}, volume ?? {}]).sort())
  expect(resources.find((each) => each['resource_id'] === volume?.['resource_id'])).toMatchObject({
    status: 1,
    resource_info: '{"specSize":100.0}',
    effective_time: '2026-06-06T16:00:00Z',
  })
  await expectLaws(shop)
})

it('does not become pay-per-use when it has expired, is not sold so, or is frozen', async () => {
  const shop = openShop()
  const wall = { ...server, service_type_code: 'hws.service.type.cfw', resource_type_code: 'hws.resource.type.cfw' }
  const [only] = await shop.buy([{ ...wall, resource_spec: 'cfw.standard' }])
  const [vm] = await shop.buy([server])
  const set = (ids: unknown[]): Promise<Record<string, unknown>> =>
    shop.call('POST', toOnDemand, { operation: 'SET_UP', resource_ids: ids })
  expect(await set([only?.['resource_id']])).toMatchObject({ error_code: 'CBC.99003609' })
  await shop.renew([vm?.['resource_id']])
  expect(await set([vm?.['resource_id']])).toMatchObject({ error_code: 'CBC.99003623' })
  await shop.advance('P35D')
  expect(await set([vm?.['resource_id']])).toMatchObject({ error_details: [{ error_code: 'CBC.99003610' }] })
  const freeze = { customer_ids: [shop.id], reason: 'test', freeze_type: 'ACCOUNT_AND_RESOURCE' }
  await shop.platform.post('/v2/partners/sub-customers/freeze', freeze)
  expect(await set([vm?.['resource_id']])).toMatchObject({ error_code: 'CBC.99003626' })
  expect(await shop.resources({ status_list: [4] })).toHaveLength(2)
})

it.each([
  [1, [2, undefined]],
  [2, [2, undefined]],
  [4, [2, 4, 4]],
  [5, [2, 5, 4]],
])('lives as policy %i says', async (policy, stages) => {
  const shop = openShop()
  await shop.buy([{ ...server, expire_policy: policy }])
  const seen: unknown[] = [(await shop.resources())[0]?.['status']]
  for (let step = 1; step < stages.length; step += 1) {
    await shop.advance(step === 1 ? '2026-06-06T16:00:00Z' : step === 2 && policy === 4 ? 'P14D' : 'P15D')
    seen.push((await shop.resources())[0]?.['status'])
  }
  expect(seen).toEqual(stages)
  await expectLaws(shop)
})
