import { expect, it } from 'vitest'
import { recordOf } from '../../../src/state/engine/table.ts'
import { afterDiscount } from '../../../src/state/catalog/discounts.ts'
import { openChinaShop } from '../../helpers/china-bills.ts'
import { brokenLaws } from '../../helpers/crowd.ts'
import { nobody, server, type Shop } from '../../helpers/shop.ts'

/** Pays an order with coupons; tells whether it is paid, and else the code and the words of the refusal. */
type Pay = (shop: Shop, orderId: string, couponIds?: readonly string[]) => Promise<string>

async function outcome(answer: Promise<{ readonly body: unknown }>): Promise<string> {
  const { error_code: code = 'CBC.0000', error_msg: words } = ((await answer).body ?? {}) as Record<string, string>
  return code === 'CBC.0000' ? 'paid' : `${newCodes[code] ?? code} ${words ?? ''}`
}

/** Codes of version 1.0 that have another form since. */
const newCodes: Readonly<Record<string, string>> = { 'CBC.3106': 'CBC.99003106' }

const byV1: Pay = ({ platform, id, as }, orderId, couponIds = []) =>
  outcome(platform.post(`/v1.0/${id}/customer/order-mgr/order/pay`, { orderId, payAccountType: 1, couponIds }, { as }))

const byV3: Pay = ({ platform, as }, order_id, ids = []) => {
  const coupons =
    ids.length === 0 ? { use_coupon: 'NO' } : { use_coupon: 'YES', coupon_infos: ids.map((id) => ({ id, type: 301 })) }
  return outcome(platform.post('/v3/orders/customer-orders/pay', { order_id, use_discount: 'NO', ...coupons }, { as }))
}

const order = (shop: Shop, count = 1) => shop.order({ items: [{ ...server, count }], provisioning_seconds: 0 })

/** Gives somebody a coupon of 10 and tells its id. */
async function coupon({ platform }: Shop, customer_id: string): Promise<string> {
  const { body } = await platform.post(
    `/_sandbox/coupons?partner=${platform.world.id}`,
    { customer_id, face_value: '10' },
    nobody,
  )
  return (body as { coupon_id: string }).coupon_id
}

/** What the customer has and what its orders are. */
function state({ platform: { world }, id }: Shop): unknown {
  const { cash, credit, creditUsed } = world.customers.get(id)?.wallet ?? {}
  const coupons = world.coupons.sliceOf('byOwner', id, { from: 0, to: Infinity })
  const orders = world.orders.sliceOf('byCustomer', id, { from: 0, to: Infinity })
  const charges = world.charges.sliceOf('byCustomer', id, { from: 0, to: Infinity })
  return {
    wallet: [cash, credit, creditUsed].map(String),
    coupons: coupons.map(({ state: is, balance }) => `${is} ${balance}`),
    orders: orders.map(({ status, payment }) => [status, ...Object.entries(payment ?? {}).map(String)].join()),
    charges: charges.map((each) => [each.kind, each.amount, each.cash, each.credit, each.coupons].join()),
  }
}

const cases: readonly (readonly [what: string, play: (shop: Shop, pay: Pay) => Promise<string>])[] = [
  ['from the cash that the partner allocated', async (shop, pay) => pay(shop, await order(shop))],
  ['beyond the cash', async (shop, pay) => pay(shop, await order(shop, 99))],
  ['with a coupon', async (shop, pay) => pay(shop, await order(shop), [await coupon(shop, shop.id)])],
  [
    'with a coupon of somebody else',
    async (shop, pay) =>
      pay(shop, await order(shop), [await coupon(shop, shop.platform.customer('demo-customer-cn-02').customerId)]),
  ],
  [
    'with a coupon twice',
    async (shop, pay) => {
      const id = await coupon(shop, shop.id)
      return pay(shop, await order(shop), [id, id])
    },
  ],
  [
    'with a coupon that is used',
    async (shop, pay) => {
      const id = await coupon(shop, shop.id)
      expect(await pay(shop, await order(shop), [id])).toBe('paid')
      return pay(shop, await order(shop), [id])
    },
  ],
  [
    'a second time',
    async (shop, pay) => {
      const id = await order(shop)
      expect(await pay(shop, id)).toBe('paid')
      return pay(shop, id)
    },
  ],
  [
    'after its deadline',
    async (shop, pay) => {
      const id = await order(shop)
      await shop.advance('P8D')
      return pay(shop, id)
    },
  ],
  ['that nobody knows', (shop, pay) => pay(shop, 'CS1')],
  [
    'out of credit of a referral customer',
    async (shop, pay) => {
      const path = `/_sandbox/customers/${shop.id}`
      await shop.platform.call('PUT', `${path}/association`, { ...nobody, body: { model: 'referral' } })
      await shop.platform.call('PUT', `${path}/credit`, { ...nobody, body: { credit_amount: '500' } })
      return pay(shop, await order(shop))
    },
  ],
]

it.each(cases)('an order %s is paid, or refused, by V1.0 as by its successor', async (_what, play) => {
  const [old, now] = [openChinaShop(), openChinaShop()]
  const said = await play(old, byV1)
  expect([said.split(' ')[0], state(old)]).toEqual([(await play(now, byV3)).split(' ')[0], state(now)])
  expect(brokenLaws(old.platform.world)).toEqual([])
})

/** The kind of discount that an order took, and whether each item costs what is left after so many percent. */
function priceOf({ platform: { world } }: Shop, orderId: string, percent: number): unknown {
  const { items, discount } = recordOf(world.orders, orderId)
  return [discount?.kind, items.every((each) => each.amount === afterDiscount(each.official, { percent }))]
}

it('V1.0, which names no discount, pays the price that the partner set for an order, and else the official one', async () => {
  const shop = openChinaShop()
  const { world } = shop.platform
  world.discounts.set({ discountId: 'd1', customerId: shop.id, kind: 'commercial', name: 'Promised', percent: 30 })
  const [adjusted, usual] = [await order(shop), await order(shop)]
  await shop.platform.post(`/_sandbox/orders/${adjusted}/price-adjustment?partner=${world.id}`, { percent: 20 }, nobody)
  expect([await byV1(shop, adjusted), await byV1(shop, usual)]).toEqual(['paid', 'paid'])
  expect(priceOf(shop, adjusted, 20)).toEqual(['adjusted', true])
  expect(priceOf(shop, usual, 0)).toEqual([undefined, true])
  expect(brokenLaws(world)).toEqual([])
})
