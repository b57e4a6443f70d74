import { expect, it } from 'vitest'
import { toAmount } from '../../../src/units/amount.ts'
import { keepChanges } from '../../../src/state/engine/table.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { server } from '../../helpers/shop.ts'

const base = '/v2/enterprises/multi-accounts'
const control = { as: null } as const

/** The demo's master account and its first member, which has a part of a coupon. */
function family() {
  const platform = startPlatform({ site: 'cn' })
  const [master, member] = ['demo-customer-cn-01', 'demo-member-cn-01'].map(
    (name) => platform.customer(name).customerId,
  )
  const as = platform.userOf('demo-customer-cn-01')
  const post = (target: string, body: object) => platform.post(`${base}/${target}`, body, { as })
  return { platform, master: master ?? '', member: member ?? '', post }
}

it.each([
  ['the master account', 'demo-customer-cn-01'],
  ['a member', 'demo-member-cn-02'],
])('%s of an enterprise with members neither leaves nor changes its type', async (_who, name) => {
  const { platform } = family()
  const { customerId } = platform.customer(name)
  for (const order of platform.world.orders.values())
    if (order.customerId === customerId && order.status === 'pending_payment')
      platform.world.orders.set({ ...order, status: 'cancelled' })
  const path = `/_sandbox/customers/${customerId}`
  const refused = { status: 409, body: { error_msg: expect.stringContaining('end the memberships first') as unknown } }
  expect(await platform.post(`${path}/disassociation`, undefined, control)).toMatchObject(refused)
  const switched = await platform.call('PUT', `${path}/association`, { ...control, body: { model: 'referral' } })
  expect(switched).toMatchObject(refused)
})

it('a member whose finances are those of its master account is given nothing of its own', async () => {
  const { platform, master, member, post } = family()
  const { world } = platform
  const [kept] = [...world.memberships.values()].filter((each) => each.memberId === member)
  world.memberships.set({ ...required(kept, 'the membership'), isCustodial: true })
  keepChanges(world.log)
  const refused = {
    status: 500,
    body: { error_code: 'CBC.7004', error_msg: expect.stringContaining('finances') as unknown },
  }
  const { body } = await platform.post('/_sandbox/coupons', { customer_id: master, face_value: '100' }, control)
  const { coupon_id } = body as { coupon_id: string }
  expect(await post('transfer-coupon', { customer_id: member, coupon_id, amount: '1' })).toMatchObject(refused)
  expect(await post('transfer-amount', { customer_id: member, amount: '1' })).toMatchObject(refused)
})

it('a coupon that the platform took back stays so when a part of it comes back', async () => {
  const { platform, master, member, post } = family()
  const given = await platform.post('/_sandbox/coupons', { customer_id: master, face_value: '100' }, control)
  const { coupon_id: whole } = given.body as { coupon_id: string }
  const claim = { customer_id: member, coupon_id: whole, amount: '1' }
  const part = (await post('transfer-coupon', claim)).body as { sub_coupon_id: string }
  await platform.call('DELETE', `/_sandbox/coupons/${whole}`, control)
  await post('retrieve-coupon', { customer_id: member, coupon_id: whole, ...part })
  expect(platform.world.coupons.get(whole)?.state).toBe('reclaimed')
  expect((await platform.get('/_sandbox/invariants', control)).body).toMatchObject({ holds: true })
})

it('a part that the platform takes back is lost to the member and to the master account', async () => {
  const { platform, master, member, post } = family()
  const given = await platform.post('/_sandbox/coupons', { customer_id: master, face_value: '100' }, control)
  const { coupon_id: whole } = given.body as { coupon_id: string }
  const claim = { customer_id: member, coupon_id: whole, amount: '30' }
  const { sub_coupon_id: part } = (await post('transfer-coupon', claim)).body as { sub_coupon_id: string }
  await platform.call('DELETE', `/_sandbox/coupons/${part}`, control)
  expect(platform.world.coupons.get(whole)?.balance).toBe(toAmount(70))
  const records = '/v2/promotions/benefits/account-change-records?balance_type=BALANCE_TYPE_COUPON&coupon_id='
  const read = await platform.get(records + part, { as: platform.userOf('demo-member-cn-01') })
  expect(read.body).toMatchObject({
    records: [{ trade_detail_type: 'SOURCE_OPERATION_COUPONCANCEL', change_amount: '30.00' }, {}],
  })
  expect((await platform.get('/_sandbox/invariants', control)).body).toMatchObject({ holds: true })
})

it('a part of a coupon pays for what the whole pays for, and for nothing else', async () => {
  const { platform, master, member, post } = family()
  const wish = { customer_id: master, face_value: '100', order_types: ['renew'] }
  const given = await platform.post('/_sandbox/coupons', wish, control)
  const { coupon_id: whole } = given.body as { coupon_id: string }
  const part = await post('transfer-coupon', { customer_id: member, coupon_id: whole, amount: '80' })
  const { sub_coupon_id: id } = part.body as { sub_coupon_id: string }
  expect(platform.world.coupons.get(id)?.purposes).toEqual(platform.world.coupons.get(whole)?.purposes)
  expect(platform.world.coupons.get(whole)?.purposes).toHaveLength(1)
})

it('what a part paid goes on to the whole when it is given back after the part', async () => {
  const { platform, master, member, post } = family()
  const given = await platform.post('/_sandbox/coupons', { customer_id: master, face_value: '100' }, control)
  const { coupon_id: whole } = given.body as { coupon_id: string }
  const part = await post('transfer-coupon', { customer_id: member, coupon_id: whole, amount: '80' })
  const { sub_coupon_id: id } = part.body as { sub_coupon_id: string }
  const as = platform.userOf('demo-member-cn-01')
  const wish = { items: [server], provisioning_seconds: 0 }
  const ordered = await platform.post(`/_sandbox/customers/${member}/purchases`, wish, control)
  const { order_id: orderId } = ordered.body as { order_id: string }
  const payment = { order_id: orderId, use_coupon: 'YES', use_discount: 'NO', coupon_infos: [{ id, type: 301 }] }
  expect(await platform.post('/v3/orders/customer-orders/pay', payment, { as })).toMatchObject({ status: 204 })
  const back = await post('retrieve-coupon', { customer_id: member, coupon_id: whole, sub_coupon_id: id })
  expect(back.body).toMatchObject({ real_retrieve_amout: '16.93' })
  expect(platform.world.coupons.get(whole)?.balance).toBe(toAmount('36.93'))
  const resource = platform.world.resources.firstOf('byOrder', orderId)?.resourceId
  const wishBack = { resource_ids: [resource], unsubscribe_type: 1 }
  await platform.post('/v2/orders/subscriptions/resources/unsubscribe', wishBack, { as })
  expect(platform.world.coupons.get(whole)?.balance).toBe(toAmount(100))
  expect((await platform.get('/_sandbox/invariants', control)).body).toMatchObject({ holds: true })
})

it('a part that is used up goes on to the whole when what it paid comes back after the membership', async () => {
  const { platform, master, post } = family()
  const { customerId: member } = platform.customer('demo-member-cn-02')
  const as = platform.userOf('demo-member-cn-02')
  const given = await platform.post('/_sandbox/coupons', { customer_id: master, face_value: '100' }, control)
  const { coupon_id: whole } = given.body as { coupon_id: string }
  const part = await post('transfer-coupon', { customer_id: member, coupon_id: whole, amount: '10' })
  const { sub_coupon_id: id } = part.body as { sub_coupon_id: string }
  await platform.post('/v2/accounts/partner-accounts/adjust-amount', { customer_id: member, amount: 60 })
  const wish = { items: [server], provisioning_seconds: 0, coupon_ids: [id] }
  const ordered = await platform.post(`/_sandbox/customers/${member}/purchases`, wish, control)
  const { order_id: orderId } = ordered.body as { order_id: string }
  const end = () => platform.call('DELETE', `/_sandbox/members/${member}`, control)
  expect(await end()).toMatchObject({ status: 409 })
  const payment = { order_id: orderId, use_coupon: 'YES', use_discount: 'NO', coupon_infos: [{ id, type: 301 }] }
  expect(await platform.post('/v3/orders/customer-orders/pay', payment, { as })).toMatchObject({ status: 204 })
  expect(await end()).toMatchObject({ status: 204 })
  const resource = platform.world.resources.firstOf('byOrder', orderId)?.resourceId
  const wishBack = { resource_ids: [resource], unsubscribe_type: 1 }
  await platform.post('/v2/orders/subscriptions/resources/unsubscribe', wishBack, { as })
  expect(platform.world.coupons.get(whole)?.balance).toBe(toAmount(100))
  expect((await platform.get('/_sandbox/invariants', control)).body).toMatchObject({ holds: true })
})
