import { expect, it } from 'vitest'
import { openChinaShop } from '../../helpers/china-bills.ts'
import { disk, nobody, recordsPath, server, type Shop } from '../../helpers/shop.ts'

type Row = Readonly<Record<string, unknown>>

/** Buys a server for a month, with what is attached to it; gives the id of the primary resource. */
async function buy(shop: Shop, more: readonly Row[] = []): Promise<string> {
  const resources = await shop.buy([server, ...more])
  return String(resources.find((each) => each['is_main_resource'] === 1)?.['resource_id'])
}

/** Gives a resource back and tells what that pays, which is below zero, and what is kept of it. */
async function giveBack(shop: Shop, resourceId: string): Promise<readonly number[]> {
  const { order_ids: ids } = await shop.unsubscribe([resourceId])
  const [orderId] = ids as string[]
  const { refund_infos: rows } = await shop.refund(orderId)
  return (rows as { amount: number }[]).map((each) => each.amount)
}

const wholePrice = -63.07

it('gives all of a new resource back within five days of 24 hours, and not a second later', async () => {
  const shop = openChinaShop()
  const [inTime, late] = [await buy(shop), await buy(shop)]
  await shop.advance('P5D')
  expect(await giveBack(shop, inTime)).toEqual([wholePrice])
  await shop.advance('PT1S')
  const [paid, used, fee] = await giveBack(shop, late)
  expect([paid, Number(used) > 0, Number(fee) > 0]).toEqual([wholePrice, true, true])
})

it('gives back what coupons paid of it too', async () => {
  const shop = openChinaShop()
  const couponId = await shop.coupon({ face_value: '20.00' })
  const orderId = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: couponId, type: 301 }] })
  const [resource] = await shop.resources({ order_id: orderId })
  expect(await giveBack(shop, String(resource?.['resource_id']))).toEqual([-43.07])
  expect(await shop.coupons()).toMatchObject([{ coupon_id: couponId, balance: 20, status: 2 }])
})

it('tells in bills what of it went back to coupons, and views agree', async () => {
  const shop = openChinaShop('02')
  const id = await shop.coupon({ face_value: '20.00' })
  const orderId = await shop.order({ items: [server], provisioning_seconds: 0 })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id, type: 301 }] })
  const [resource] = await shop.resources({ order_id: orderId })
  await giveBack(shop, String(resource?.['resource_id']))
  const month = 'bill_cycle=2026-05&limit=100'
  const parts = { cash_amount: -43.07, coupon_amount: -20, debt_amount: 0 }
  const refunds = (rows: unknown, type: number): unknown =>
    (rows as Row[]).filter((each) => each['bill_type'] === type || each['bill_type'] === String(type))
  const fees = await shop.call('GET', `/v2/bills/customer-bills/fee-records?${month}&bill_type=4`)
  expect(fees['records']).toMatchObject([{ ...parts, consume_amount: wholePrice, official_amount: wholePrice }])
  const records = await shop.call('GET', `${recordsPath}?cycle=2026-05&limit=100`)
  expect(refunds(records['fee_records'], 4)).toMatchObject([{ ...parts, amount: wholePrice }])
  await shop.advance('P2D')
  const sums = await shop.call('GET', `/v2/bills/customer-bills/monthly-sum?${month}`)
  expect(refunds(sums['bill_sums'], 2)).toMatchObject([{ ...parts, consume_amount: wholePrice }])
  expect(sums).toMatchObject({ coupon_amount: 0 })
  const ofPartner = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=2026-05&charge_mode=1&bill_type=1'
  const { body } = await shop.platform.get(`${ofPartner}&customer_id=${shop.id}`)
  expect(body).toMatchObject({
    bill_sums: [
      {
        amount: wholePrice,
        account_details: expect.arrayContaining([
          expect.objectContaining({ balance_type: 'BALANCE_TYPE_COUPON', amount: -20 }),
        ]) as unknown,
      },
    ],
  })
  expect((await shop.platform.get('/_sandbox/reconciliation', nobody)).body).toMatchObject({ agrees: true })
})

it('does so ten times in a calendar year of UTC+8; what is attached goes along and counts no further', async () => {
  const shop = openChinaShop()
  await shop.advance('2026-12-29T00:00:00Z')
  for (let times = 0; times < 10; times += 1) {
    const amounts = await giveBack(shop, await buy(shop, times === 0 ? [disk] : []))
    expect(amounts.every((each) => each < 0)).toBe(true)
  }
  const eleventh = await buy(shop)
  expect((await giveBack(shop, await buy(shop))).at(-1)).toBe(6.3)
  // 2027 begins in UTC+8 eight hours before it does in UTC.
  await shop.advance('2026-12-31T15:59:59Z')
  const twelfth = await buy(shop)
  expect((await giveBack(shop, eleventh)).at(-1)).toBe(6.3)
  await shop.advance('2026-12-31T16:00:00Z')
  expect(await giveBack(shop, twelfth)).toEqual([wholePrice])
})

it('a renewal that has begun is not given back whole', async () => {
  const shop = openChinaShop()
  const resourceId = await buy(shop)
  await shop.renew([resourceId], { is_auto_pay: 1 })
  await shop.advance('P33D')
  const [, , fee] = await giveBack(shop, resourceId)
  expect(fee).toBe(6.3)
})
