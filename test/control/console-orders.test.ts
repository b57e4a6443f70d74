import { expect, it } from 'vitest'
import { disk, openShop, server } from '../helpers/shop.ts'
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

it('pay-per-use is changed or closed, not both and not neither', async () => {
  const shop = openShop()
  const [resourceId = ''] = await shop.use([disk])
  const change = async (body: object): Promise<unknown[]> => {
    const answer = await control(shop.platform, 'POST', `resources/${resourceId}/use-change`, body)
    return [answer.status, (answer.body as { error_msg?: string } | undefined)?.error_msg]
  }
  const needed = [400, expect.stringContaining('resource_spec, size or close is required')]
  const tooMuch = [400, expect.stringContaining('resource_spec and size are not for what is closed')]
  const before = shop.platform.world.onDemandResources.get(resourceId)
  expect(await change({})).toEqual(needed)
  expect(await change({ close: false })).toEqual(needed)
  expect(await change({ close: true, size: 80 })).toEqual(tooMuch)
  expect(await change({ close: true, resource_spec: 'SAS' })).toEqual(tooMuch)
  expect(shop.platform.world.onDemandResources.get(resourceId)).toEqual(before)
  expect(await change({ size: 80, seconds: 0 })).toEqual([204, undefined])
  expect(await change({ close: true })).toEqual([204, undefined])
})
