import { expect, it } from 'vitest'
import { openChinaShop } from '../../helpers/china-bills.ts'
import { openShop, server } from '../../helpers/shop.ts'

it.each([
  ['the China site', openChinaShop, 'CBC.0100'],
  ['the International site', openShop, 'CBC.99003108'],
] as const)('a contract discount, type 1, on %s', async (_site, open, code) => {
  const shop = open()
  const order = await shop.order({ items: [server], provisioning_seconds: 0 })
  const paid = await shop.pay(order, { use_discount: 'YES', discount_infos: [{ id: 'none', type: 1 }] })
  expect(paid).toMatchObject({ error_code: code })
  expect(await shop.show(order)).toMatchObject({ order_info: { status: 6 } })
})
