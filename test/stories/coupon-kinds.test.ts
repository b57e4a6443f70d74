import { expect, it } from 'vitest'
import { type Body, openChinaShop, rowsOf } from '../helpers/china-bills.ts'
import { amortizedByKind, type Paid, paidByOperation } from '../helpers/paid-by-kind.ts'
import { disk, expectAgreement, expectLaws, nobody, recordsPath, server, type Shop } from '../helpers/shop.ts'

/** A coupon of each kind, as payments name them. */
async function give(shop: Shop, values: Pick<Paid, 'coupons' | 'flexi' | 'cards'>): Promise<Body[]> {
  const card = await shop.platform.post(
    '/_sandbox/stored-value-cards',
    { customer_id: shop.id, face_value: values.cards.toFixed(2) },
    nobody,
  )
  const ends = { reusable: true }
  return [
    { id: await shop.coupon({ face_value: values.coupons.toFixed(2), ...ends }), type: 301 },
    { id: await shop.coupon({ face_value: values.flexi.toFixed(2), coupon_type: 4, ...ends }), type: 302 },
    { id: (card.body as { card_id: string }).card_id, type: 303 },
  ]
}

/** That every bill operation says the same of the running month. */
async function expectPaid(shop: Shop, paid: Paid): Promise<void> {
  const told = await paidByOperation(shop, '2026-05')
  expect(Object.keys(told)).toHaveLength(9)
  expect(told).toEqual(Object.fromEntries(Object.keys(told).map((each) => [each, paid])))
  await expectAgreement(shop)
  await expectLaws(shop)
}

it('bills tell what each kind of coupon paid of an order and of hours of use', async () => {
  const shop = openChinaShop()
  const order = await shop.order({ items: [server], provisioning_seconds: 0 })
  const coupons = await give(shop, { coupons: 10, flexi: 20, cards: 15 })
  expect(await shop.pay(order, { use_coupon: 'YES', coupon_infos: coupons })).toEqual({ status: 204 })
  await shop.advance('P2D')
  await expectPaid(shop, { cash: 18.07, coupons: 10, flexi: 20, cards: 15 })
  // 26 of 32 days are of May; each kind is spread over them to the cent, and cash takes the rest of 51.22.
  expect(await amortizedByKind(shop, '2026-05')).toEqual({ cash: 15.08, coupons: 8.06, flexi: 16.12, cards: 11.96 })

  // An hour of the disk is a cent: each kind pays so many hours of it.
  await shop.advance('2026-05-28T00:00:00Z')
  await give(shop, { coupons: 0.01, flexi: 0.02, cards: 0.03 })
  await shop.use([disk])
  await shop.advance('2026-06-03T00:00:00Z')
  const { cash } = (await paidByOperation(shop, '2026-05'))['totals'] ?? { cash: 0 }
  expect(cash).toBeGreaterThan(18.07)
  await expectPaid(shop, { cash, coupons: 10.01, flexi: 20.02, cards: 15.03 })
  expect(await amortizedByKind(shop, '2026-05')).toMatchObject({ coupons: 8.07, flexi: 16.14, cards: 11.99 })
})

it('bills tell what a refund gave back to each kind of coupon', async () => {
  const shop = openChinaShop()
  const [bought] = await shop.buy([server])
  const id = bought?.['resource_id']
  const { order_ids: orders } = await shop.renew([id])
  const [renewal] = orders as string[]
  const coupons = await give(shop, { coupons: 1, flexi: 2, cards: 3 })
  expect(await shop.pay(String(renewal), { use_coupon: 'YES', coupon_infos: coupons })).toEqual({ status: 204 })
  await shop.unsubscribe([id], 2)
  await shop.advance('P2D')
  await expectPaid(shop, { cash: 63.07, coupons: 0, flexi: 0, cards: 0 })
  const [back] = await rowsOf(shop.call('GET', `${recordsPath}?cycle=2026-05&bill_type=4`), 'fee_records')
  expect(back).toMatchObject({
    amount: -63.07,
    cash_amount: -57.07,
    coupon_amount: -1,
    flexipurchase_coupon_amount: -2,
    stored_card_amount: -3,
  })
})
