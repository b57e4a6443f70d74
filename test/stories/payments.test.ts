import { expect, it } from 'vitest'
import { nobody, server, story } from '../helpers/order-story.ts'

it('a payment counts against the budget, and one that it does not hold is refused and changes nothing', async () => {
  const { platform, id, order, pay, show } = story('demo-customer-24')
  const orderId = await order()
  await platform.post('/v2/partners/sub-customers/budget', { customer_id: id, budget_amount: 63.06 })
  expect(await pay(orderId)).toMatchObject({
    error_code: 'CBC.99005003',
    error_msg: 'Insufficient balance: 63.07 USD are to be paid, 63.06 are available',
  })
  expect(await show(orderId)).toMatchObject({ order_info: { status: 6 } })
  await platform.post('/v2/partners/sub-customers/budget', { customer_id: id, budget_amount: 63.07 })
  expect(await pay(orderId)).toBe(204)
  expect((await platform.get(`/v2/partners/sub-customers/budget?customer_id=${id}`)).body).toMatchObject({
    used_amount: 63.07,
  })
  expect((await platform.get('/_sandbox/invariants', nobody)).body).toMatchObject({ holds: true })
})

it('a referral customer pays with cash, then credit, and not beyond', async () => {
  const { platform, as, order, pay } = story('demo-customer-17')
  const money = async (): Promise<unknown[]> => {
    const balances = (await platform.get('/v2/accounts/customer-accounts/balances', { as })).body as {
      account_balances: { amount: number }[]
    }
    const quota = (await platform.get('/v2/accounts/customer-accounts/expenditure-quota', { as })).body as {
      granting_amount_used: number
    }
    return [balances.account_balances[0]?.amount, quota.granting_amount_used]
  }
  expect(await money()).toEqual([320.75, 0])
  expect(await pay(await order({ items: [{ ...server, count: 6 }] }))).toBe(204)
  expect(await money()).toEqual([0, 57.67])
  expect(await pay(await order({ items: [{ ...server, count: 31 }] }))).toMatchObject({ error_code: 'CBC.99005003' })
  expect(await money()).toEqual([0, 57.67])
})

it('takes a discount that the customer has off every item, and refuses any other', async () => {
  const { platform, id, order, pay, show } = story('demo-customer-01')
  const [commercial] = [...platform.world.discounts.values()].filter((each) => each.kind === 'commercial')
  const orderId = await order()
  const use = (info: object): Record<string, unknown> => ({ use_discount: 'YES', discount_infos: [info] })
  expect(await pay(orderId, use({ id: 'unknown', type: 2 }))).toMatchObject({ error_code: 'CBC.99003108' })
  expect(await pay(orderId, use({ id: commercial?.discountId, type: 3 }))).toMatchObject({ error_code: 'CBC.99003108' })
  expect(await pay(orderId, use({ id: commercial?.discountId, type: 0 }))).toMatchObject({ error_code: 'CBC.99003108' })
  expect(commercial?.customerId).toBe(id)
  expect(await pay(orderId, use({ id: commercial?.discountId, type: 2 }))).toBe(204)
  expect(await show(orderId)).toMatchObject({
    order_info: {
      official_amount: 63.07,
      amount_after_discount: 56.76,
      amount_info: { discounts: [{ discount_type: '605', discount_amount: 6.31 }] },
    },
  })
})

it.each([
  [{ use_coupon: 'YES' }, 'coupon_infos'],
  [{ use_coupon: 'YES', coupon_infos: [{ id: 'c', type: 301 }] }, 'coupon_infos'],
  [{ coupon_infos: [{ id: 'c', type: 301 }] }, 'coupon_infos'],
  [{ use_discount: 'YES' }, 'discount_infos'],
  [{ use_discount: 'YES', discount_infos: [] }, 'discount_infos'],
  [{ discount_infos: [{ id: 'd', type: 2 }] }, 'discount_infos'],
])('refuses to pay with %j', async (more, field) => {
  const { order, pay } = story()
  expect(await pay(await order(), more)).toMatchObject({
    error_code: 'CBC.0100',
    error_msg: expect.stringContaining(field) as string,
  })
})
