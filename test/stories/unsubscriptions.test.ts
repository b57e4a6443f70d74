import { expect, it } from 'vitest'
import { keepChanges } from '../../src/state/engine/table.ts'
import { required } from '../helpers/required.ts'
import { disk, expectLaws, openShop, server, type Shop } from '../helpers/shop.ts'

const ordersOf = (answer: Record<string, unknown>): string[] => answer['order_ids'] as string[]
const idOf = (row: Record<string, unknown> | undefined): unknown => row?.['resource_id']

/** Unsubscribes from a resource and gives the rows of the refund. */
async function giveBack(shop: Shop, resource: Record<string, unknown> | undefined, type: 1 | 2 = 1) {
  const [orderId = ''] = ordersOf(await shop.unsubscribe([idOf(resource)], type))
  const { refund_infos: rows } = await shop.refund(orderId)
  return { orderId, amounts: (rows as { amount: number }[]).map((each) => each.amount) }
}

it('gives back what was not used less a tenth of the price, and the resource is gone', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const [vm] = await shop.buy([server, disk])
  const [base] = (await shop.call('GET', '/v2/orders/customer-orders'))['order_infos'] as { order_id: string }[]
  expect(await shop.used()).toBe(72.46)
  await shop.advance('P10D')
  const { orderId, amounts } = await giveBack(shop, vm)
  // The term has 31 days and 4 hours, 748 hours; 240 of them were used.
  expect(amounts).toEqual([-63.07, 20.23, 6.3, -9.39, 3.01, 0.93])
  expect(await shop.show(orderId)).toMatchObject({
    order_info: {
      order_type: 4,
      status: 5,
      source_type: 1,
      amount_after_discount: -41.99,
      official_amount: -41.99,
      amount_info: { consumed_amount: 23.24, commission_amount: 7.23 },
      pending_payment_end_time: null,
    },
    order_line_items: [{ period_num: null, effective_time: '2026-05-06T12:00:00Z' }, {}],
  })
  expect((await shop.refund(orderId))['refund_infos']).toMatchObject([
    { measure_id: '1', base_order_id: base?.order_id, customer_id: shop.id, region_code: 'la-north-2' },
    {},
    {},
    {},
    {},
    {},
  ])
  expect(await shop.resources()).toEqual([])
  expect(await shop.used()).toBe(30.47)
  await expectLaws(shop)
})

it('counts use in hours from the hour in which the term began, as the documented example does', async () => {
  const shop = openShop()
  await shop.advance('2026-05-31T02:30:00Z')
  const [vm] = await shop.buy([server])
  await shop.advance('P14DT8H10M')
  const { amounts } = await giveBack(shop, vm)
  // 31 May 10:30 to 30 June 24:00 in UTC+8 are 30 days and 14 hours; 14 days and 8 hours were used.
  expect(amounts).toEqual([-63.07, 29.55, 6.3])
})

it.each([
  [1, 'P3M', 0.1],
  [2, 'P11M', 0.15],
  [2, 'P13M', 0.1],
  [3, 'P11M', 0.15],
  [3, 'P18M', 0.1],
  [3, 'P30M', 0.05],
])('keeps of %i years after %s the share %d of the price', async (years, after, share) => {
  const shop = openShop()
  const [vm] = await shop.buy([{ ...server, period_type: 3, period_num: years }])
  await shop.advance(after)
  const { amounts } = await giveBack(shop, vm)
  const paid = 630.7 * years
  expect(amounts[0]).toBeCloseTo(-paid, 6)
  expect(amounts[2]).toBe(Math.floor(paid * share * 100 + 1e-6) / 100)
})

it('never keeps more than was paid, and gives nothing back of a term that has ended', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  await shop.advance('2026-06-06T14:00:00Z')
  const late = await giveBack(shop, vm)
  expect(late.amounts).toEqual([-63.07, 62.9, 0.17])
  const [expired] = await shop.buy([server])
  await shop.advance('P40D')
  expect((await giveBack(shop, expired)).amounts).toEqual([-63.07, 63.07])
  await expectLaws(shop)
})

it('gives back renewals that have not begun whole and leaves the running term', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  expect(await shop.unsubscribe([idOf(vm)], 2)).toMatchObject({ error_code: 'CBC.99003128' })
  await shop.renew([idOf(vm)], { is_auto_pay: 1, period_num: 2 })
  await shop.renew([idOf(vm)], { is_auto_pay: 1 })
  expect((await giveBack(shop, vm, 2)).amounts).toEqual([-126.14, -63.07])
  expect(await shop.resources()).toMatchObject([{ expire_time: '2026-06-06T15:59:59Z', status: 2 }])
  await shop.advance('next-expiry')
  expect(await shop.resources()).toMatchObject([{ status: 5 }])
  await expectLaws(shop)
})

it('gives back a resource with its renewals, the running term with a fee and the others without', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  await shop.renew([idOf(vm)], { is_auto_pay: 1 })
  const { amounts } = await giveBack(shop, vm)
  expect(amounts).toEqual([-63.07, 6.3, -63.07])
})

it('does not give back what coupons paid of a running term, but of one that has not begun', async () => {
  const shop = openShop()
  const coupon = await shop.coupon({ face_value: '100' })
  const orderId = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] })
  const [vm] = await shop.resources()
  await shop.renew([idOf(vm)], { is_auto_pay: 1 })
  expect(await shop.coupons()).toMatchObject([{ balance: 0, status: 3 }])
  const { amounts } = await giveBack(shop, vm)
  expect(amounts).toEqual([0, -26.14])
  expect(await shop.coupons()).toMatchObject([{ balance: 36.93, status: 2 }])
  await expectLaws(shop)
})

it('looks at a large refund for a day, in which nothing else can be done with the resource', async () => {
  const shop = openShop()
  const [first] = await shop.buy([server, { ...disk, size: 100_000 }])
  const [orderId = ''] = ordersOf(await shop.unsubscribe([idOf(first)]))
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 1, payment_time: null } })
  expect(await shop.unsubscribe([idOf(first)])).toMatchObject({ error_code: 'CBC.99003651' })
  expect(await shop.renew([idOf(first)])).toMatchObject({ error_code: 'CBC.99003144' })
  expect(await shop.resources({ resource_ids: [idOf(first)] })).toHaveLength(2)
  await shop.advance('P1D')
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 5, payment_time: '2026-05-07T12:00:00Z' } })
  expect(await shop.resources({ resource_ids: [idOf(first)] })).toEqual([])
  await expectLaws(shop)
})

it('refuses what cannot be given back, and then gives back nothing at all', async () => {
  const shop = openShop()
  const [vm, volume] = await shop.buy([server, disk])
  const [pack] = [...shop.platform.world.packages.values()]
  const [other] = await shop.buy([server])
  const refused = async (ids: unknown[]): Promise<unknown> => (await shop.unsubscribe(ids))['error_code']
  expect(await refused([idOf(vm), 'nothing'])).toBe('CBC.99003012')
  expect(await refused([idOf(vm), idOf(volume)])).toBe('CBC.99003185')
  expect(await refused([pack?.packageId])).toBe('CBC.99003012')
  const own = { ...required(pack, 'a package'), packageId: 'f'.repeat(32), customerId: shop.id }
  shop.platform.world.packages.set(own)
  keepChanges(shop.platform.world.log)
  expect(await refused([idOf(vm), own.packageId])).toBe('CBC.99003647')
  await shop.renew([idOf(other)])
  expect(await refused([idOf(vm), idOf(other)])).toBe('CBC.99003100')
  expect(await shop.resources()).toHaveLength(3)
  const freeze = { customer_ids: [shop.id], reason: 'test', freeze_type: 'ACCOUNT_AND_RESOURCE' }
  await shop.platform.post('/v2/partners/sub-customers/freeze', freeze)
  expect(await refused([idOf(vm)])).toBe('CBC.99003656')
  const unfreeze = { customer_ids: [shop.id], reason: 'test', unfreeze_type: 'ACCOUNT_AND_RESOURCE' }
  await shop.platform.post('/v2/partners/sub-customers/unfreeze', unfreeze)
  await shop.unsubscribe([idOf(vm)])
  expect(await refused([idOf(vm)])).toBe('CBC.30000067')
})

it('what fails to come up is given back whole by the platform, coupons too', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const coupon = await shop.coupon({ face_value: '70' })
  const orderId = await shop.order({ items: [server, { ...disk, provisioning: 'failure' }] })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: coupon, type: 301 }] })
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 3 } })
  await shop.advance('PT60S')
  expect(await shop.show(orderId)).toMatchObject({ order_info: { status: 5 } })
  expect(await shop.resources()).toMatchObject([{ service_type_code: 'hws.service.type.ec2' }])
  const { order_infos: refunds } = await shop.call('GET', '/v2/orders/customer-orders?order_type=4')
  expect(refunds).toMatchObject([{ source_type: 8, amount_after_discount: -2.46 }])
  expect(await shop.coupons()).toMatchObject([{ balance: 6.93, status: 2 }])
  expect(await shop.used()).toBe(0)
  const whole = await shop.order({ items: [{ ...server, provisioning: 'failure' }, disk], provisioning_seconds: 0 })
  await shop.pay(whole)
  expect(await shop.resources({ order_id: whole })).toEqual([])
  expect(await shop.used()).toBe(0)
  await expectLaws(shop)
})

it('a partner names the customer of a refund, and nobody sees one of another or of an order without refund', async () => {
  const shop = openShop()
  const [vm] = await shop.buy([server])
  const { orderId } = await giveBack(shop, vm)
  const target = `/v2/orders/customer-orders/refund-orders?order_id=${orderId}`
  expect((await shop.platform.get(`${target}&customer_id=${shop.id}`)).body).toMatchObject({ total_count: 2 })
  expect((await shop.platform.get(target)).body).toMatchObject({ error_code: 'CBC.0100' })
  const other = shop.platform.customer('demo-customer-25').customerId
  expect((await shop.platform.get(`${target}&customer_id=${other}`)).body).toMatchObject({
    error_code: 'CBC.99000035',
  })
  const stranger = { as: shop.platform.userOf('demo-customer-25') }
  expect((await shop.platform.get(target, stranger)).body).toMatchObject({ error_code: 'CBC.30000010' })
  const bought = await shop.order({ items: [server] })
  expect(await shop.refund(bought)).toMatchObject({ error_code: 'CBC.99005026' })
})

it('what a referral customer gets back repays its credit first', async () => {
  const shop = openShop('demo-customer-17')
  const [vm] = await shop.buy([{ ...server, count: 6 }])
  await shop.unsubscribe([idOf(vm)])
  const { account_balances: balances } = await shop.call('GET', '/v2/accounts/customer-accounts/balances')
  // 57.67 of the 378.42 were credit; 56.77 come back.
  expect(balances).toMatchObject([{ amount: 0 }])
  const quota = await shop.call('GET', '/v2/accounts/customer-accounts/expenditure-quota')
  expect(quota).toMatchObject({ granting_amount_used: 0.9 })
})
