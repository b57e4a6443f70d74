import { expect, it } from 'vitest'
import { disk, expectAgreement, expectLaws, nobody, openShop, recordsPath, server } from '../helpers/shop.ts'

it('charges what is used by the hour when the hour is over, and the budget follows', async () => {
  const shop = openShop()
  await shop.budget(100)
  await shop.advance('PT30M')
  await shop.use([server, disk])
  expect(await shop.used()).toBe(0)
  await shop.advance('PT30M')
  // A server costs 0.12 an hour, 100 GB of disk 0.013; both from 12:00 on.
  expect(await shop.used()).toBe(0.13)
  await shop.advance('PT23H')
  expect(await shop.used()).toBe(3.19)
  await expectLaws(shop)
  await expectAgreement(shop)
})

it('tells of the shares of a budget in the hour in which use reaches them, and freezes the account', async () => {
  const shop = openShop()
  await shop.platform.post('/v2/partners/sub-customers/budget', {
    customer_id: shop.id,
    budget_amount: 12,
    frozen_operate_type: 1,
  })
  await shop.use([server])
  await shop.advance('P10D')
  const { body } = await shop.platform.get('/_sandbox/outbox?limit=1000', nobody)
  const { messages } = body as { messages: { kind: string; at: string; customer_id?: string; subject: string }[] }
  const told = messages.filter((each) => each.customer_id === shop.id && each.kind === 'budget-alert').reverse()
  expect(told.map((each) => [each.at, each.subject])).toEqual([
    ['2026-05-09T15:00:00Z', 'Budget of demo-customer-24: 75% used'],
    ['2026-05-10T06:00:00Z', 'Budget of demo-customer-24: 90% used'],
    ['2026-05-10T16:00:00Z', 'Budget of demo-customer-24: 100% used'],
  ])
  expect(shop.platform.customer('demo-customer-24').freeze?.by).toBe('budget')
  // Use goes on: a frozen account only buys nothing.
  expect(await shop.used()).toBe(28.8)
})

it('resources that are frozen with their account, or closed, cost nothing', async () => {
  const shop = openShop()
  await shop.budget(100)
  const [first = '', second = ''] = await shop.use([server, server])
  await shop.advance('PT2H')
  const freeze = { customer_ids: [shop.id], reason: 'test', freeze_type: 'ACCOUNT_AND_RESOURCE' }
  await shop.platform.post('/v2/partners/sub-customers/freeze', freeze)
  await shop.advance('PT5H')
  const unfreeze = { customer_ids: [shop.id], reason: 'test', unfreeze_type: 'ACCOUNT_AND_RESOURCE' }
  await shop.platform.post('/v2/partners/sub-customers/unfreeze', unfreeze)
  const close = (id: string): Promise<{ status: number }> =>
    shop.platform.call('DELETE', `/_sandbox/customers/${shop.id}/resources/${id}`, { as: null })
  expect(await close(second)).toMatchObject({ status: 204 })
  expect(await close(second)).toMatchObject({ status: 409 })
  await shop.advance('PT1H')
  expect(await shop.used()).toBe(0.6)
  const { body } = await shop.platform.post('/v2/partners/sub-customers/on-demand-resources/query', {
    customer_id: shop.id,
    status: 6,
  })
  expect(body).toMatchObject({ total_count: 1, resources: [{ resource_id: second }] })
  expect(first).not.toBe(second)
  await expectAgreement(shop)
})

it('lets packages pay for hours first, then coupons, then the budget', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const small = { ...server, resource_spec: 's6.large.2.linux' }
  await shop.buy([{ ...small, resource_spec: 'vm.package.s6.large.2.744h' }])
  const coupon = await shop.coupon({ face_value: '1' })
  const before = await shop.used()
  await shop.use([small, small])
  await shop.advance('P16D')
  // 768 hours, 744 of them from the package; 16 of the 24 others cost 0.9472, the 17th takes the rest of the coupon.
  const { free_resource_packages: packages } = await shop.call('POST', '/v3/payments/free-resources/query', {})
  expect(packages).toMatchObject([{ status: 2, free_resources: [{ amount: '0', original_amount: '744' }] }])
  expect(await shop.coupons(`?coupon_id=${coupon}`)).toMatchObject([{ status: 3, balance: 0 }])
  expect(Number(await shop.used()) - Number(before)).toBeCloseTo(24 * 0.0592 - 1, 2)
  const records = await shop.call('GET', `${recordsPath}?cycle=2026-05&bill_type=5&limit=1000`)
  const rows = records['fee_records'] as { coupon_amount: number; debt_amount: number; free_resource_usage: number }[]
  expect(rows.filter((each) => each.coupon_amount > 0)).toHaveLength(17)
  expect(rows.every((each) => each.free_resource_usage === 0)).toBe(true)
  const withZero = await shop.call('GET', `${recordsPath}?cycle=2026-05&bill_type=5&include_zero_record=true`)
  expect(withZero['total_count']).toBe(768)
  await expectLaws(shop)
  await expectAgreement(shop)
})
