import { expect, it } from 'vitest'
import { openShop, server } from '../helpers/shop.ts'
import { control } from '../helpers/control.ts'
import { recordOf } from '../../src/state/engine/table.ts'

const month = { ...server, period_type: 2, period_num: 1 }

it('the price of an order is adjusted as long as it waits for its payment, by its own number', async () => {
  const shop = openShop()
  const { platform } = shop
  await shop.budget(1000)
  const adjust = async (orderId: string): Promise<number> =>
    (await control(platform, 'POST', `orders/${orderId}/price-adjustment`, { percent: 20 })).status
  const before = platform.world.discounts.size
  expect(await adjust('none')).toBe(404)
  const [paid, waiting] = [await shop.order({ items: [month] }), await shop.order({ items: [month] })]
  await shop.pay(paid)
  expect(await adjust(paid)).toBe(409)
  const order = recordOf(platform.world.orders, waiting)
  platform.world.orders.set({ ...order, mainOrderId: paid })
  expect(await adjust(waiting)).toBe(409)
  expect(platform.world.discounts.size).toBe(before)
  platform.world.orders.set(order)
  expect(await adjust(waiting)).toBe(201)
  expect(platform.world.discounts.size).toBe(before + 1)
})

it('only an order that is there is confirmed', async () => {
  const { platform } = openShop()
  expect((await control(platform, 'POST', 'orders/none/confirmation')).status).toBe(404)
})

it('a request to an address that is none of the platform is not sent again', async () => {
  const { platform } = openShop()
  await platform.get('/authui/saml/login', { as: null })
  const { id = '' } = platform.partner.journal.list().at(-1) ?? {}
  const again = await control(platform, 'POST', `journal/${id}/replay`)
  expect([again.status, JSON.stringify(again.body)]).toEqual([
    409,
    expect.stringContaining('/authui/saml/login is no address of the platform'),
  ])
})
