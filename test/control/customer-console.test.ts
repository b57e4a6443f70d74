import { describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/types/control.ts'
import { checkInvariants } from '../../src/state/invariants.ts'
import { toAmount } from '../../src/units/amount.ts'
import { control } from '../helpers/control.ts'
import { giveCoupon } from '../helpers/given.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { customerName } from '../helpers/site-names.ts'

type Console = components['schemas']['CustomerConsole']
type ShownOrder = components['schemas']['ShownOrder']

const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.large.2.linux',
  region_code: 'la-north-2',
}
const month = { ...server, period_type: 2, period_num: 1 }

/** A customer of the site in front of its console. */
function stage(site: 'intl' | 'cn') {
  const platform = startPlatform({ site })
  const { customerId } = platform.customer(customerName(platform, '01'))
  const ask = async (method: string, path: string, body?: object) =>
    control(platform, method, `customers/${customerId}/${path}`, body)
  const look = async (): Promise<Console> => (await ask('GET', 'console')).body as Console
  const act = async (path: string, body: object) => {
    const answer = await ask('POST', path, body)
    return { ...answer, order: answer.body as ShownOrder }
  }
  return { platform, customerId, ask, look, act }
}

function broken(platform: TestPlatform) {
  return checkInvariants(platform.world).filter(({ holds }) => !holds)
}

describe.each(['intl', 'cn'] as const)('the console of a customer: %s', (site) => {
  it('prices what is then bought, paid, renewed and given back', async () => {
    const { platform, look, act } = stage(site)
    const before = await look()
    const price = (await act('price', { items: [month] })).body as components['schemas']['BasketPrice']
    expect(price.currency).toBe(site === 'cn' ? 'CNY' : 'USD')
    const bought = await act('purchases', { items: [month], provisioning_seconds: 0 })
    expect(bought.status, JSON.stringify(bought.body)).toBe(201)
    const waiting = (await look()).orders.find((each) => each.order_id === bought.order.order_id)
    expect(waiting).toMatchObject({
      status: 6,
      official_amount: price.official_amount,
      amount: price.amount,
    })
    const paid = await act('order-payments', { order_id: bought.order.order_id })
    expect([paid.status, paid.order.status]).toEqual([201, 5])
    const after = await look()
    expect(after.resource_count).toBe(before.resource_count + 1)
    const known = new Set(before.resources.map((each) => each.resource_id))
    const held = after.resources.find((each) => !known.has(each.resource_id))
    expect(held).toMatchObject({
      resource_spec: server.resource_spec,
      status: 2,
      auto_renewal: false,
      is_primary: true,
    })
    const resource_id = held?.resource_id ?? ''
    const renewal = await act('renewals', { resource_id })
    expect([renewal.status, renewal.order.order_type, renewal.order.official_amount]).toEqual([
      201,
      2,
      held?.renewal_price,
    ])
    const now = async () => (await look()).resources.find((each) => each.resource_id === resource_id)
    expect(await now()).toMatchObject({ order_in_work: renewal.order.order_id, renewal_price: null })
    await act('order-payments', { order_id: renewal.order.order_id })
    expect(Date.parse((await now())?.expires_at ?? '')).toBeGreaterThan(Date.parse(held?.expires_at ?? ''))
    expect((await act('auto-renewals', { resource_id, renews_itself: true })).body).toEqual({
      resource_id,
      renews_itself: true,
    })
    expect((await now())?.auto_renewal).toBe(true)
    const given = await act('unsubscriptions', { resource_id })
    expect(given.status, JSON.stringify(given.body)).toBe(201)
    expect(given.body).toMatchObject({ resource_id, order: { order_type: 4 } })
    expect((await look()).resource_count).toBe(before.resource_count)
    expect(broken(platform)).toEqual([])
  })

  it('uses by the hour and closes it, and cancels what it will not pay', async () => {
    const { platform, ask, look, act } = stage(site)
    const hour = await act('price', { items: [server], charging_mode: 3 })
    expect(hour.body).toMatchObject({ official_amount: '0.0592' })
    const begun = await act('purchases', { items: [server], charging_mode: 3 })
    const [resource_id = ''] = (begun.body as { resource_ids: string[] }).resource_ids
    const idsInUse = async () => (await look()).uses.map((each) => each.resource_id)
    expect(await idsInUse()).toContain(resource_id)
    expect((await act('unsubscriptions', { resource_id })).body).toEqual({ resource_id })
    expect(await idsInUse()).not.toContain(resource_id)
    const { order } = await act('purchases', { items: [month] })
    const cancelled = await act('order-cancellations', { order_id: order.order_id })
    expect([cancelled.status, cancelled.order.status]).toEqual([201, 4])
    const late = await act('order-payments', { order_id: order.order_id })
    expect(late.status).toBe(409)
    const offers = (await ask('GET', 'offers')).body as components['schemas']['Offers']
    expect(offers.offers.find((each) => each.resource_spec === server.resource_spec)).toMatchObject({
      month_price: '31.11',
      usage_price: '0.0592',
      is_hourly: true,
    })
    expect(offers.regions.map((each) => each.code)).toContain(server.region_code)
    expect(broken(platform)).toEqual([])
  })

  it('names what is wrong, and changes nothing', async () => {
    const { platform, ask, act } = stage(site)
    const other = platform.customer(customerName(platform, '17')).customerId
    const foreign = await control(platform, 'POST', `customers/${other}/purchases`, { items: [month] })
    const { order_id } = foreign.body as ShownOrder
    const orders = platform.world.orders.size
    const wrong: readonly (readonly [string, object, number, string])[] = [
      ['price', { items: [{ ...month, resource_spec: 'none' }] }, 400, 'items.0.resource_spec'],
      ['price', { items: [{ ...server, region_code: 'nowhere' }], charging_mode: 3 }, 400, 'items.0.region_code'],
      ['price', { items: [] }, 400, 'items'],
      ['order-payments', { order_id }, 404, `order ${order_id}`],
      ['order-cancellations', { order_id: 'none' }, 404, 'order none'],
      ['renewals', { resource_id: 'none' }, 404, 'resource none'],
      ['unsubscriptions', { resource_id: 'none' }, 404, 'resource none'],
      ['auto-renewals', { resource_id: 'none', renews_itself: false }, 404, 'resource none'],
      ['auto-renewals', { resource_id: 'none' }, 400, 'renews_itself'],
    ]
    for (const [path, body, status, words] of wrong) {
      const answer = await act(path, body)
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(words)])
    }
    expect((await control(platform, 'GET', 'customers/nobody/console')).status).toBe(404)
    expect((await ask('GET', 'console?limit=3')).status).toBe(400)
    expect(platform.world.orders.size).toBe(orders)
  })
})

it('says of a resource of the customer why it is not renewed, and of one that is gone that it is not there', async () => {
  const { platform, act } = stage('intl')
  const bought = await act('purchases', { items: [month], provisioning_seconds: 0 })
  await act('order-payments', { order_id: bought.order.order_id })
  const resource_id = [...platform.world.resources.values()].at(-1)?.resourceId
  const renew = async (): Promise<unknown[]> => {
    const { status, body } = await act('renewals', { resource_id })
    return [status, JSON.stringify(body)]
  }
  const renewal = await act('renewals', { resource_id })
  expect(await renew()).toEqual([409, expect.not.stringContaining(`resource ${resource_id}`)])
  await act('order-cancellations', { order_id: renewal.order.order_id })
  expect((await act('unsubscriptions', { resource_id })).status).toBe(201)
  expect(await renew()).toEqual([404, expect.stringContaining(`resource ${resource_id}`)])
})

it('renews for as long as is asked, a month if nothing is said, and for nobody who is not there', async () => {
  const { platform, act, look } = stage('intl')
  const bought = await act('purchases', { items: [month], provisioning_seconds: 0 })
  await act('order-payments', { order_id: bought.order.order_id })
  const resource = [...platform.world.resources.values()].at(-1)
  const terms: unknown[] = []
  for (const term of [{ period_type: 3, period_num: 2 }, { period_type: 2 }, {}]) {
    const { order } = await act('renewals', { resource_id: resource?.resourceId, ...term })
    const [item] = platform.world.orders.get(order.order_id)?.items ?? []
    terms.push([item?.period, item?.periods])
    await act('order-cancellations', { order_id: order.order_id })
  }
  expect(terms).toEqual([
    ['year', 2],
    ['month', 1],
    ['month', 1],
  ])
  expect((await look()).orders.length).toBeGreaterThan(0)
  const { order } = await act('purchases', { items: [month] })
  for (const [path, body] of [
    ['renewals', { resource_id: resource?.resourceId }],
    ['order-payments', { order_id: order.order_id }],
  ] as const) {
    const nobody = await control(platform, 'POST', `customers/nobody/${path}`, body)
    expect([nobody.status, JSON.stringify(nobody.body)]).toEqual([404, expect.stringContaining('nobody')])
  }
})

it('tells of an order that waits for its payment what it would cost, and how much of that coupons would pay', async () => {
  const { platform, customerId, act, look } = stage('intl')
  const { order } = await act('purchases', { items: [month] })
  const told = async () => (await look()).orders.find((each) => each.order_id === order.order_id)
  const without = await told()
  expect(without).not.toHaveProperty('by_coupons')
  giveCoupon(platform.world, { ownerId: customerId, faceValue: toAmount('4.5') })
  expect(await told()).toEqual({ ...without, by_coupons: '4.50' })
  await act('order-payments', { order_id: order.order_id })
  const paid = await told()
  expect([paid?.status === without?.status, paid?.amount]).toEqual([false, without?.amount])
  expect(paid).not.toHaveProperty('by_coupons')
})
