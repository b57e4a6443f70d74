import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { path, story } from '../helpers/budget-story.ts'
import { disk, expectAgreement, expectLaws, openShop, server } from '../helpers/shop.ts'

it('counts in a monthly budget what is spent in the month, which ends at 16:00Z of its last day', async () => {
  const { set, spend, advance, shown } = story()
  await spend('5.05')
  await set({ budget_amount: 100 })
  await spend('12.34')
  expect(await shown()).toEqual([100, 17.39, 'MONTHLY'])

  await advance({ until: '2026-05-31T15:59:59Z' })
  expect(await spend('0.01')).toMatchObject({ month: '2026-05', month_to_date: '17.40000000' })
  expect(await shown()).toEqual([100, 17.4, 'MONTHLY'])
  await advance({ duration: 'PT1S' })
  expect(await shown()).toEqual([100, 0, 'MONTHLY'])
  expect(await spend(3)).toMatchObject({ month: '2026-06', month_to_date: '3.00000000' })
  expect(await shown()).toEqual([100, 3, 'MONTHLY'])
})

it('counts in a package from the month in which the budget became one, as long as nothing is settled', async () => {
  const { platform, set, spend, advance, shown } = story()
  await platform.call('PUT', '/_sandbox/settings', { as: null, body: { bill_settlement: 'manual' } })
  await spend(5)
  await advance({ until: 'month-close' })
  await spend(7)
  await set({ budget_amount: 100, budget_type: 'PACKAGE' })
  expect(await shown()).toEqual([100, 7, 'PACKAGE'])

  await advance({ duration: 'P3M' })
  await spend(1)
  expect(await shown()).toEqual([100, 8, 'PACKAGE'])
  await set({ budget_amount: 150, budget_type: 'PACKAGE' })
  expect(await shown()).toEqual([150, 8, 'PACKAGE'])
  await set({ budget_amount: 90 })
  expect(await shown()).toEqual([90, 1, 'MONTHLY'])
  await set({ budget_amount: 90, budget_type: 'PACKAGE' })
  expect(await shown()).toEqual([90, 1, 'PACKAGE'])
})

it('counts on in a package into the next month, and leaves out what is settled by then', async () => {
  const { set, spend, advance, shown } = story()
  await spend(5)
  await advance({ duration: 'P1M' })
  await spend(7)
  await set({ budget_amount: 100, budget_type: 'PACKAGE' })
  await advance({ duration: 'P1M' })
  await spend(1)
  expect(await shown()).toEqual([100, 8, 'PACKAGE'])
  await set({ budget_amount: 100, budget_type: 'MONTHLY' })
  expect(await shown()).toEqual([100, 1, 'MONTHLY'])
  await set({ budget_amount: 100, budget_type: 'PACKAGE' })
  await advance({ duration: 'P2M' })
  await spend(2)
  expect(await shown()).toEqual([100, 2, 'PACKAGE'])
})

it('keeps every setting, and the removal when the customer leaves, newest first, in pages and by kind', async () => {
  const { platform, id, set, advance } = story()
  for (const amount of [10, 2147483647, 20.5]) {
    await set({ budget_amount: amount, budget_type: amount === 20.5 ? 'PACKAGE' : 'MONTHLY' })
    await advance({ duration: 'P1D' })
  }
  await platform.call('POST', `/_sandbox/customers/${id}/disassociation`, { as: null })
  const records = async (filter = ''): Promise<unknown> =>
    (await platform.get(`${path}/records?customer_id=${id}${filter}`)).body
  const partner = { partner_corp_name: 'Sandbox Partner Ltd.', partner_account_name: 'sandbox-partner' }
  const setting = { operation_type: 'SETTING', operator: 'sandbox-partner', ...partner }
  const all = [
    { ...setting, operation_type: 'DELETE', operator: 'system', budget_amount: 20.5, budget_type: 'PACKAGE' },
    { ...setting, budget_amount: 20.5, budget_type: 'PACKAGE' },
    { ...setting, budget_amount: 2147483647, budget_type: 'MONTHLY' },
    { ...setting, budget_amount: 10, budget_type: 'MONTHLY' },
  ].map((each, at) => ({ ...each, operation_time: `2026-05-0${[9, 8, 7, 6][at] ?? 0}T12:00:00Z` }))
  const page = (rows: unknown[], count = rows.length) => ({
    total_count: count,
    measure_id: 1,
    currency: 'USD',
    record_list: rows,
  })

  expect(await records()).toEqual(page(all))
  expect(await records('&offset=1&limit=2')).toEqual(page(all.slice(1, 3), 4))
  expect(await records('&offset=4')).toEqual(page([], 4))
  expect(await records('&operation_type=DELETE')).toEqual(page(all.slice(0, 1)))
  expect(await records('&operation_type=SETTING&budget_type=MONTHLY')).toEqual(page([all[2], all[3]]))
  expect(await records('&operation_type=SETTING&limit=1&offset=1')).toEqual(page([all[2]], 3))
  expect(await records('&budget_type=PACKAGE')).toEqual(page(all.slice(0, 2)))
  for (const empty of ['&operation_type=', '&budget_type=', '&limit=0', '&limit=101', '&offset=-1'])
    expect(await records(empty), empty).toMatchObject({ error_code: 'CBC.0100' })
  expect((await platform.get(`${path}?customer_id=${id}`)).body).toMatchObject({ error_code: 'CBC.99000035' })
})

it('adds up exactly, cent by cent, and the ledger, the quota and every law agree', async () => {
  const cents = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(cents, fc.boolean(), async (amounts, asNumber) => {
      const { platform, id, set, spend, shown } = story()
      const unbilled = async (): Promise<number> => {
        const { body } = await platform.get('/v2/partners/credit/consumption-quota')
        return Math.round(Number((body as { unbilled_amount: string }).unbilled_amount) * 100)
      }
      const before = await unbilled()
      await set({ budget_amount: 2_147_483_647 })
      for (const each of amounts) await spend(asNumber ? each / 100 : (each / 100).toFixed(2))
      const sum = amounts.reduce((a, b) => a + b, 0)

      expect(await shown()).toEqual([2_147_483_647, sum / 100, 'MONTHLY'])
      expect((await unbilled()) - before).toBe(sum)
      expect((await platform.get(`/_sandbox/ledger?customer_id=${id}&limit=1`, { as: null })).body).toMatchObject({
        total_count: amounts.length,
      })
      expect((await platform.get('/_sandbox/invariants', { as: null })).body).toMatchObject({ holds: true })
    }),
    { numRuns: 20 },
  )
})

it('a one-off budget counts list prices, a monthly one what is charged', async () => {
  // This customer has ten percent off: 56.76 of 63.07, and 0.0117 of 0.013 an hour.
  const shop = openShop('demo-customer-01')
  const set = async (type: string, amount: number): Promise<void> => {
    const body = { customer_id: shop.id, budget_amount: amount, budget_type: type }
    expect((await shop.platform.post(path, body)).status).toBe(204)
  }
  const orderId = await shop.order({ items: [server] })
  const wish = { use_discount: 'YES', discount_infos: [{ id: await discountOf(shop, orderId), type: 2 }] }
  const spent = Number(await shop.used())
  await set('PACKAGE', 10_000)
  const before = Number(await shop.used())
  await set('PACKAGE', before + 63)
  expect(await shop.pay(orderId, wish)).toMatchObject({ error_code: 'CBC.99005003' })
  await set('PACKAGE', before + 70)
  expect(await shop.pay(orderId, wish)).toEqual({ status: 204 })
  expect(await shop.used()).toBe(rounded(before + 63.07))
  await shop.use([disk])
  await shop.advance('PT100H')
  expect(await shop.used()).toBe(rounded(before + 63.07 + 1.3))
  await set('MONTHLY', 10_000)
  expect(await shop.used()).toBe(rounded(spent + 56.76 + 1.17))
  await expectLaws(shop)
  await expectAgreement(shop)
})

it('tells of a one-off budget at the hour in which its list prices reach a share', async () => {
  const shop = openShop('demo-customer-01')
  await shop.platform.post(path, { customer_id: shop.id, budget_amount: 1000, budget_type: 'PACKAGE' })
  const used = Number(await shop.used())
  // 100 GB cost 0.013 an hour by the list: 75 percent are reached with the 58th hour, by what is charged with the 65th.
  const limit = rounded((used + 0.75) / 0.75)
  await shop.platform.post(path, { customer_id: shop.id, budget_amount: limit, budget_type: 'PACKAGE' })
  await shop.use([disk])
  const alerts = async (): Promise<number> => {
    const { body } = await shop.platform.get('/_sandbox/outbox?kind=budget-alert&limit=1000', { as: null })
    const { messages } = body as { messages: { customer_id: string }[] }
    return messages.filter((each) => each.customer_id === shop.id).length
  }
  const told = await alerts()
  await shop.advance('PT57H')
  expect(await alerts()).toBe(told)
  await shop.advance('PT1H')
  expect(await alerts()).toBe(told + 1)
})

const rounded = (amount: number): number => Number(amount.toFixed(2))

async function discountOf(shop: ReturnType<typeof openShop>, orderId: string): Promise<string> {
  const offered = await shop.call('GET', `/v2/orders/customer-orders/order-discounts?order_id=${orderId}`)
  const [first] = offered['discounts'] as { discount_id: string; discount_type: number }[]
  expect(first?.discount_type).toBe(2)
  return first?.discount_id ?? ''
}
