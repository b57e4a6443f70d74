import { expect, it } from 'vitest'
import { reconcile } from '../../../src/state/billing/reconciliation.ts'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { brokenLaws } from '../../helpers/crowd.ts'
import { enterpriseIn, walletOfUnits } from '../../helpers/enterprise.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { nobody, server } from '../../helpers/shop.ts'

const partner = '?partner=sandbox-partner-cn'
const price = 63.07
const nothing = { use_coupon: 'NO', use_discount: 'NO' }

/** A master account of a model, and a member whose finances are in its custody. */
function started(model: 'referral' | 'agency' = 'referral') {
  const platform = startPlatform({ site: 'cn' })
  const enterprise = enterpriseIn(platform.world, { model, wallet: walletOfUnits(0) })
  const membership = enterprise.member('acme-kept', { isCustodial: true })
  const [masterId, memberId] = [enterprise.master.customerId, membership.memberId]
  const [asMaster, as] = [enterprise.caller, enterprise.callerOfMember(membership)]
  const control = async (method: string, target: string, body?: object) =>
    platform.call(method, `/_sandbox/${target}${partner}`, { ...nobody, body })
  const cashOf = async (who: Caller): Promise<number | undefined> => {
    const { body } = await platform.get('/v2/accounts/customer-accounts/balances', { as: who })
    const { account_balances: accounts } = body as { account_balances: { account_type: number; amount: number }[] }
    return accounts.find((each) => each.account_type === 1)?.amount
  }
  const order = async (body: object = {}): Promise<string> => {
    const wish = { items: [server], provisioning_seconds: 0, ...body }
    const placed = await control('POST', `customers/${memberId}/purchases`, wish)
    return (placed.body as { order_id: string }).order_id
  }
  const pay = (order_id: string, wish: object = nothing) =>
    platform.post('/v3/orders/customer-orders/pay', { order_id, ...wish }, { as })
  return {
    platform,
    masterId,
    memberId,
    asMaster,
    as,
    control,
    cashOf,
    order,
    pay,
    payIn: (amount: string) => control('POST', `customers/${masterId}/payments`, { amount }),
    use: () => control('POST', `customers/${memberId}/purchases`, { items: [server], charging_mode: 3 }),
    advance: (duration: string) => control('POST', 'clock/advance', { duration }),
    end: () => control('DELETE', `members/${memberId}`),
    get: async (target: string, who = as) => (await platform.get(target, { as: who })).body as Record<string, never>,
    buy: async (): Promise<string> => {
      const orderId = await order()
      expect(await pay(orderId)).toMatchObject({ status: 204 })
      const listed = await platform.post('/v2/orders/suscriptions/resources/query', { order_id: orderId }, { as })
      return (listed.body as { data: { resource_id: string }[] }).data[0]?.resource_id ?? ''
    },
    unsubscribe: (resource: string) =>
      platform.post(
        '/v2/orders/subscriptions/resources/unsubscribe',
        { resource_ids: [resource], unsubscribe_type: 1 },
        { as },
      ),
    sound: () => {
      expect(brokenLaws(platform.world)).toEqual([])
      expect(reconcile(platform.world).filter((each) => each.detail !== undefined)).toEqual([])
    },
  }
}

it('what a member in custody orders is paid by its master account, and comes back to it', async () => {
  const {
    platform,
    payIn,
    order,
    pay,
    buy,
    cashOf,
    as,
    asMaster,
    get,
    masterId,
    memberId,
    unsubscribe,
    advance,
    sound,
  } = started()
  const short = await pay(await order())
  expect(short).toMatchObject({ status: 400, body: { error_code: 'CBC.99005003' } })
  await payIn('100')
  const resource = await buy()
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([36.93, 0])
  const changes = '/v2/accounts/customer-accounts/account-change-records?balance_type=BALANCE_TYPE_DEBIT'
  expect(await get(`${changes}&limit=1`, asMaster)).toMatchObject({
    total_count: 2,
    records: [{ trade_detail_type: 'SOURCE_OPERAIION_DEDEUCT', change_amount: '63.07', account_name: 'acme-kept' }],
  })
  expect(await get(changes)).toMatchObject({ total_count: 0 })
  await advance('PT1H')
  const details = '/v2/bills/customer-bills/res-records/query'
  const records = await platform.post(details, { cycle: '2026-05', method: 'oneself' }, { as })
  expect(records.body).toMatchObject({
    monthly_records: [{ customer_id: memberId, payer_account_id: masterId, cash_amount: price }],
  })
  expect((await unsubscribe(resource)).status).toBe(200)
  await advance('P1D')
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([100, 0])
  sound()
})

it('a member in custody pays with coupons of its master account', async () => {
  const { control, masterId, memberId, payIn, order, pay, cashOf, asMaster, get, platform, advance, sound } = started()
  await payIn('100')
  const given = await control('POST', 'coupons', { customer_id: masterId, face_value: '20' })
  const { coupon_id: id } = given.body as { coupon_id: string }
  const own = await control('POST', 'coupons', { customer_id: memberId, face_value: '10' })
  const { coupon_id: ownId } = own.body as { coupon_id: string }
  const orderId = await order()
  const usable = await get(`/v2/orders/customer-orders/order-coupons?order_id=${orderId}`)
  expect(usable).toMatchObject({ count: 2, user_coupons: [{ coupon_id: ownId }, { coupon_id: id }] })
  expect(
    await pay(orderId, { use_coupon: 'YES', use_discount: 'NO', coupon_infos: [{ id, type: 301 }] }),
  ).toMatchObject({
    status: 204,
  })
  expect(await cashOf(asMaster)).toBe(56.93)
  expect(platform.world.coupons.get(id)).toMatchObject({ balance: 0n, ownerId: masterId })
  expect(own.status).toBe(201)
  await advance('P1D')
  sound()
})

it('hours of use are taken from the master account, and what it owes stops the member', async () => {
  const { payIn, use, advance, cashOf, asMaster, as, get, end, platform, masterId, sound } = started()
  await payIn('5')
  expect((await use()).status).toBe(201)
  await advance('P2D')
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([0, 0])
  const balances = '/v2/accounts/customer-accounts/balances'
  expect(await get(balances)).toMatchObject({ debt_amount: 0 })
  expect(Number((await get(balances, asMaster))['debt_amount'])).toBeGreaterThan(0)
  expect(await end()).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining('owes money') as unknown },
  })
  expect((await use()).status).toBe(409)
  sound()
  const shown = () =>
    platform.post('/v2/partners/sub-customers/on-demand-resources/query', { customer_id: as.domainId })
  expect((await shown()).body).toMatchObject({ resources: [{ status: 2 }] })
  await advance('P60D')
  expect((await shown()).body).toMatchObject({ resources: [{ status: 6 }] })
  expect(platform.world.customers.get(masterId)?.arrears).toMatchObject({ stage: 'released' })
  expect(
    [...platform.world.onDemandResources.values()].filter((each) => each.customerId === as.domainId),
  ).toMatchObject([{ status: 'closed' }])
  sound()
})

it('after the membership the account pays for itself, and refunds still go to who had paid', async () => {
  const { payIn, buy, end, order, pay, control, memberId, cashOf, asMaster, as, unsubscribe, advance, sound } =
    started()
  await payIn('100')
  const resource = await buy()
  expect((await end()).status).toBe(204)
  expect(await pay(await order())).toMatchObject({ status: 400, body: { error_code: 'CBC.99005003' } })
  await control('POST', `customers/${memberId}/payments`, { amount: '70' })
  await buy()
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([36.93, 6.93])
  await unsubscribe(resource)
  await advance('P1D')
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([100, 6.93])
  sound()
})

it('what a member in custody goes on using after the membership it pays for itself', async () => {
  const { payIn, use, end, get, memberId, cashOf, asMaster, advance, sound } = started()
  await payIn('100')
  await use()
  await advance('PT2H')
  const left = await cashOf(asMaster)
  expect(left).toBeLessThan(100)
  expect((await end()).status).toBe(204)
  const { body } = await advance('PT3H')
  const charging = { kind: 'use-charging', subject: memberId }
  expect((body as { happened: unknown }).happened).toContainEqual(expect.objectContaining(charging))
  expect(await cashOf(asMaster)).toBe(left)
  expect(Number((await get('/v2/accounts/customer-accounts/balances'))['debt_amount'])).toBeGreaterThan(0)
  sound()
})

it("in an agency family the partner's money in the master account pays, and the partner can reclaim what came back", async () => {
  const { platform, masterId, memberId, buy, unsubscribe, advance, cashOf, asMaster, as, sound } = started('agency')
  const move = (target: string, customer_id: string, amount: number) =>
    platform.post(`/v2/accounts/partner-accounts/${target}`, { customer_id, amount })
  expect((await move('adjust-amount', masterId, 100)).status).toBe(200)
  const resource = await buy()
  expect([await cashOf(asMaster), await cashOf(as)]).toEqual([36.93, 0])
  await unsubscribe(resource)
  await advance('P1D')
  expect(await move('reclaim', memberId, 1)).toMatchObject({ status: 400 })
  expect((await move('reclaim', masterId, 100)).status).toBe(200)
  sound()
})
