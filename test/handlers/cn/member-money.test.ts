import { expect, it } from 'vitest'
import { grantCoupon } from '../../../src/state/benefits/coupons.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { day, later } from '../../../src/units/instant.ts'
import { enterpriseIn } from '../../helpers/enterprise.ts'
import { startPlatform } from '../../helpers/platform.ts'

const base = '/v2/enterprises/multi-accounts'
const cash = 'balance_type=BALANCE_TYPE_DEBIT'
const credit = 'balance_type=BALANCE_TYPE_CREDIT'

/** A master account with 500 cash, 200 credit and a coupon of 20, and a member. */
function started(wishes = {}) {
  const platform = startPlatform({ site: 'cn' })
  const enterprise = enterpriseIn(platform.world, wishes)
  const { memberId } = enterprise.member('acme-one')
  const { couponId } = grantCoupon(platform.world, {
    ownerId: enterprise.master.customerId,
    name: 'Welcome coupon',
    faceValue: toAmount(20),
    validFrom: platform.world.now,
    expiresAt: later(platform.world.now, 90 * day),
    reusable: true,
    services: ['hws.service.type.ec2'],
    withDiscounts: true,
    leastPercent: 0,
  })
  const as = enterprise.caller
  return {
    platform,
    ...enterprise,
    memberId,
    couponId,
    get: async (target: string) => (await platform.get(`${base}/${target}`, { as })).body,
    post: (target: string, body: object) =>
      platform.post(`${base}/${target}`, { customer_id: memberId, ...body }, { as }),
  }
}

const ofCredit = { amount: '1', balance_type: 'BALANCE_TYPE_CREDIT' }
const row = { measure_id: 1, currency: 'CNY' }

it('tells what can be given and taken back, of cash and of credit', async () => {
  const { get, post, memberId } = started()
  expect(await get(`transfer-amount?${cash}`)).toEqual({
    total_count: 1,
    amount_infos: [{ avail_transfer_amount: 500, ...row }],
  })
  expect(await get(`transfer-amount?${cash}&offset=5`)).toMatchObject({ total_count: 1, amount_infos: [row] })
  expect(await get(`transfer-amount?${credit}`)).toEqual({
    total_count: 1,
    amount_infos: [{ avail_transfer_amount: 200, ...row, amount: 200, credit_amount: 200 }],
  })
  expect(await get(`transfer-amount?${credit}&offset=1`)).toEqual({ total_count: 1, amount_infos: [] })
  const given = await post('transfer-amount', { amount: '80.25' })
  expect(given).toMatchObject({ status: 204, body: undefined })
  await post('transfer-amount', { amount: '30', balance_type: 'BALANCE_TYPE_CREDIT' })
  expect(await get(`retrieve-amount?sub_customer_id=${memberId}&${cash}`)).toEqual({
    total_count: 1,
    amount_infos: [{ avail_retrieve_amount: 80.25, ...row }],
  })
  expect(await get(`retrieve-amount?sub_customer_id=${memberId}&${credit}`)).toEqual({
    total_count: 1,
    amount_infos: [{ avail_retrieve_amount: 30, ...row, amount: 30, credit_amount: 30 }],
  })
  expect((await post('retrieve-amount', { amount: '80.25' })).status).toBe(204)
  expect(await get(`transfer-amount?${cash}`)).toMatchObject({ amount_infos: [{ avail_transfer_amount: 500 }] })
})

it('has no row of credit for a customer of the agency model', async () => {
  const { get, post } = started({ model: 'agency' })
  expect(await get(`transfer-amount?${credit}`)).toEqual({ total_count: 0, amount_infos: [] })
  const answer = await post('transfer-amount', { amount: '1', balance_type: 'BALANCE_TYPE_CREDIT' })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.99000047' } })
})

it.each<readonly [target: string, body: object, status: number, code: string, words: string]>([
  ['transfer-amount', { amount: '500.01' }, 400, 'CBC.99005003', '500.01 CNY'],
  ['retrieve-amount', { amount: '0.01' }, 400, 'CBC.99005003', '0.01 CNY'],
  ['transfer-amount', { amount: '0' }, 400, 'CBC.0100', 'amount'],
  ['transfer-amount', { amount: '-1' }, 400, 'CBC.0100', 'amount'],
  ['transfer-amount', { amount: '1.001' }, 400, 'CBC.0100', 'amount'],
  ['transfer-amount', { amount: '' }, 400, 'CBC.0100', 'amount'],
  ['transfer-amount', {}, 400, 'CBC.0100', 'amount'],
  ['transfer-amount', { amount: '1', balance_type: '' }, 400, 'CBC.0100', 'balance_type'],
  ['transfer-amount', { amount: '1', balance_type: 'CASH' }, 400, 'CBC.0100', 'balance_type'],
  ['transfer-amount', { amount: '1', trans_id: 'x'.repeat(33) }, 400, 'CBC.0100', 'trans_id'],
  ['transfer-amount', { amount: '1', expire_time: '2027-01-01T00:00:00Z' }, 400, 'CBC.0100', 'expire_time'],
  ['transfer-amount', { amount: '1', expire_time: '2026-01-01T00:00:00Z' }, 400, 'CBC.0100', 'expire_time'],
  ['transfer-amount', { ...ofCredit, expire_time: '2027-01-01T00:00:00Z' }, 400, 'CBC.0100', 'expire_time'],
  ['transfer-amount', { ...ofCredit, expire_time: '2026-01-01T00:00:00Z' }, 400, 'CBC.99007181', ''],
  ['retrieve-amount', { ...ofCredit, expire_time: '2026-01-01T00:00:00Z' }, 400, 'CBC.99007181', ''],
  ['transfer-amount', { amount: '1', expire_time: 'soon' }, 400, 'CBC.0100', 'expire_time'],
  ['transfer-amount', { amount: '1', customer_id: 'nobody' }, 500, 'CBC.7001', ''],
  ['transfer-amount', { amount: '1', customer_id: '' }, 400, 'CBC.0100', 'customer_id'],
  ['transfer-coupon', { amount: '1', coupon_id: 'CP0' }, 400, 'CBC.0100', 'coupon_id'],
  ['transfer-coupon', { amount: '20.01' }, 400, 'CBC.99005003', '20.01 CNY'],
  ['retrieve-coupon', { sub_coupon_id: 'CP0' }, 400, 'CBC.0100', 'sub_coupon_id'],
])('%s of %j is %i %s and says %j; nothing is moved', async (target, body, status, error_code, words) => {
  const { platform, post, purse, master, memberId, couponId } = started()
  const before = platform.world.memberTransfers.size
  const answer = await post(target, { coupon_id: couponId, ...body })
  expect(answer).toMatchObject({ status, body: { error_code, error_msg: expect.stringContaining(words) as unknown } })
  expect([purse(master.customerId), purse(memberId)]).toEqual([
    ['500', '200', '0'],
    ['0', '0', '0'],
  ])
  expect(platform.world.memberTransfers.size).toBe(before)
  expect(platform.world.coupons.get(couponId)?.balance).toBe(toAmount(20))
})

it('does a transfer with a number once, whatever asks again', async () => {
  const { post, get, couponId } = started()
  const trans_id = '5f2b8c1e9d047a36b1c2d3e4f5061728'
  expect((await post('transfer-amount', { amount: '10', trans_id })).status).toBe(204)
  const again = { status: 400, body: { error_code: 'CBC.99007009' } }
  expect(await post('transfer-amount', { amount: '10', trans_id })).toMatchObject(again)
  expect(await post('retrieve-amount', { amount: '10', trans_id })).toMatchObject(again)
  expect(await post('transfer-coupon', { amount: '1', coupon_id: couponId, trans_id })).toMatchObject(again)
  expect(await get(`transfer-amount?${cash}`)).toMatchObject({ amount_infos: [{ avail_transfer_amount: 490 }] })
  expect((await post('transfer-amount', { amount: '10', trans_id: '' })).status).toBe(204)
  expect((await post('transfer-amount', { amount: '10', trans_id: '' })).status).toBe(204)
})

it('hands a part of a coupon on and takes back what is left of it', async () => {
  const { platform, post, get, couponId, memberId } = started()
  const limits = [{ use_limiti_info_id: `${couponId}-1`, limit_key: 'serviceType', value1: 'hws.service.type.ec2' }]
  expect(await get('transfer-coupons')).toEqual({
    total_count: 1,
    avail_transfer_coupons: [
      {
        coupon_id: couponId,
        plan_name: 'Welcome coupon',
        balance: '20.00',
        effective_time: '2026-05-06T12:01:00Z',
        expire_time: '2026-08-04T12:01:00Z',
        use_limits: limits,
      },
    ],
  })
  const { status, body } = await post('transfer-coupon', { coupon_id: couponId, amount: '5.50' })
  const { sub_coupon_id } = body as { sub_coupon_id: string }
  expect([status, platform.world.coupons.get(sub_coupon_id)?.ownerId]).toEqual([200, memberId])
  expect(await get('transfer-coupons')).toMatchObject({ avail_transfer_coupons: [{ balance: '14.50' }] })
  expect(await get(`retrieve-coupons?sub_customer_id=${memberId}`)).toMatchObject({
    total_count: 1,
    avail_retrieve_coupons: [{ coupon_id: couponId, sub_coupon_id, plan_name: 'Welcome coupon', balance: '5.50' }],
  })
  const back = await post('retrieve-coupon', { coupon_id: couponId, sub_coupon_id })
  expect(back).toMatchObject({ status: 200, body: { real_retrieve_amout: '5.50' } })
  expect(await get('transfer-coupons')).toMatchObject({ avail_transfer_coupons: [{ balance: '20.00' }] })
  expect(await get(`retrieve-coupons?sub_customer_id=${memberId}`)).toMatchObject({ total_count: 0 })
})

it('is for master accounts and their members', async () => {
  const { platform, memberId } = started()
  const as = platform.userOf('demo-customer-cn-02')
  const none = { status: 500, body: { error_code: 'CBC.7001' } }
  for (const target of [
    `transfer-amount?${cash}`,
    `retrieve-amount?sub_customer_id=${memberId}&${cash}`,
    'transfer-coupons',
    `retrieve-coupons?sub_customer_id=${memberId}`,
  ])
    expect(await platform.get(`${base}/${target}`, { as })).toMatchObject(none)
})

it('a member that holds a part of a coupon stays until it is taken back; coupons of its own hold nobody', async () => {
  const { platform, post, memberId, couponId } = started()
  await platform.post('/_sandbox/coupons', { customer_id: memberId, face_value: '10' }, { as: null })
  const given = await post('transfer-coupon', { coupon_id: couponId, amount: '5' })
  const end = () => platform.call('DELETE', `/_sandbox/members/${memberId}`, { as: null })
  const refused = { status: 409, body: { error_msg: expect.stringContaining('holds coupons') as unknown } }
  expect(await end()).toMatchObject(refused)
  await post('retrieve-coupon', { coupon_id: couponId, ...(given.body as object) })
  expect((await end()).status).toBe(204)
})

it('a transfer without a number is never the repeat of one that has a number', async () => {
  const { post } = started()
  expect((await post('transfer-amount', { amount: '1', trans_id: 'undefined' })).status).toBe(204)
  expect((await post('transfer-amount', { amount: '1' })).status).toBe(204)
})
