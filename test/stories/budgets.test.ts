import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Customer } from '../../src/state/customers/customers.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { disk, expectAgreement, expectLaws, openShop, server } from '../helpers/shop.ts'

const path = '/v2/partners/sub-customers/budget'

interface Story {
  readonly platform: TestPlatform
  readonly id: string
  readonly set: (budget: Record<string, unknown>) => Promise<void>
  readonly spend: (amount: string | number) => Promise<{ frozen: boolean; month_to_date: string }>
  readonly advance: (duration: string) => Promise<void>
  readonly show: () => Promise<unknown>
  readonly alerts: () => Promise<string[]>
}

/** A resale customer without a budget, and what can happen to it. */
function story(name = 'demo-customer-25'): Story {
  const platform = startPlatform()
  const id = platform.customer(name).customerId
  return {
    platform,
    id,
    async set(budget) {
      expect((await platform.post(path, { customer_id: id, ...budget })).status).toBe(204)
    },
    async spend(amount) {
      const { status, body } = await platform.post(`/_sandbox/customers/${id}/usage`, { amount }, { as: null })
      expect(status).toBe(201)
      return body as { frozen: boolean; month_to_date: string }
    },
    async advance(duration) {
      await platform.post('/_sandbox/clock/advance', { duration }, { as: null })
    },
    show: async () => (await platform.get(`${path}?customer_id=${id}`)).body,
    async alerts() {
      const { body } = await platform.get('/_sandbox/outbox?kind=budget-alert&limit=1000', { as: null })
      const { messages } = body as { messages: { customer_id: string; subject: string }[] }
      return messages
        .filter((each) => each.customer_id === id)
        .map((each) => each.subject)
        .reverse()
    },
  }
}

function frozen({ freeze }: Customer): string {
  return freeze === undefined ? 'free' : `${freeze.kind} by ${freeze.by}`
}

it('a monthly budget counts what is spent in its month and begins again at midnight of UTC+8', async () => {
  const { set, spend, advance, show } = story()
  expect(await show()).toEqual({
    budget_amount: 0,
    used_amount: 0,
    measure_id: 1,
    currency: 'USD',
    budget_type: 'MONTHLY',
  })
  await set({ budget_amount: 100 })
  await spend('12.34')
  await advance('P25D')
  expect(await show()).toMatchObject({ budget_amount: 100, used_amount: 12.34 })
  await advance('PT3H59M59S')
  expect(await show()).toMatchObject({ used_amount: 12.34 })
  await advance('PT1S')
  expect(await show()).toMatchObject({ budget_amount: 100, used_amount: 0 })
})

it('a one-off budget counts on over the months, from the month in which it became one', async () => {
  const { set, spend, advance, show } = story()
  await spend(5)
  await advance('P1M')
  await spend(7)
  await set({ budget_amount: 100, budget_type: 'PACKAGE' })
  expect(await show()).toMatchObject({ used_amount: 7, budget_type: 'PACKAGE' })
  await advance('P1M')
  await spend(1)
  expect(await show()).toMatchObject({ used_amount: 8 })
  await set({ budget_amount: 100, budget_type: 'MONTHLY' })
  expect(await show()).toMatchObject({ used_amount: 1, budget_type: 'MONTHLY' })
})

it('tells the partner once a month when 75, 90 and 100 percent are used, and of the highest only when more is passed at once', async () => {
  const { set, spend, advance, alerts } = story()
  await set({ budget_amount: 100 })
  await spend('74.99')
  expect(await alerts()).toEqual([])
  await spend('0.01')
  await spend(1)
  expect(await alerts()).toEqual(['Budget of demo-customer-25: 75% used'])
  await spend(24)
  await spend(50)
  expect(await alerts()).toEqual(['Budget of demo-customer-25: 75% used', 'Budget of demo-customer-25: 100% used'])
  await advance('P1M')
  await spend(90)
  expect((await alerts()).at(-1)).toBe('Budget of demo-customer-25: 90% used')
})

it('freezes the account when an automatic budget is used up, and never by itself under a manual one', async () => {
  for (const [type, state] of [
    [1, 'account by budget'],
    [0, 'free'],
    [undefined, 'free'],
  ] as const) {
    const { platform, set, spend } = story()
    await set({ budget_amount: 10, ...(type === undefined ? {} : { frozen_operate_type: type }) })
    await spend('9.99')
    expect(frozen(platform.customer('demo-customer-25'))).toBe('free')
    expect((await spend('0.01')).frozen).toBe(state !== 'free')
    expect(frozen(platform.customer('demo-customer-25'))).toBe(state)
  }
})

it('keeps a freeze when the budget is raised or the month begins, and lifts it when that is asked', async () => {
  const { platform, set, spend, advance } = story()
  await set({ budget_amount: 10, frozen_operate_type: 1 })
  await spend(10)
  await set({ budget_amount: 1000 })
  await advance('P1M')
  expect(frozen(platform.customer('demo-customer-25'))).toBe('account by budget')
  await set({ budget_amount: 1000, cancel_partner_frozen: '1' })
  expect(frozen(platform.customer('demo-customer-25'))).toBe('free')
})

it('remembers the freezing policy when a later setting does not name it', async () => {
  const { platform, set, spend } = story()
  await set({ budget_amount: 10, frozen_operate_type: 1 })
  await set({ budget_amount: 20, frozen_operate_type: '' })
  await spend(20)
  expect(frozen(platform.customer('demo-customer-25'))).toBe('account by budget')
})

it('keeps every setting and the removal, newest first, also after the customer left', async () => {
  const { platform, id, set, advance } = story()
  await set({ budget_amount: 10 })
  await advance('P1D')
  await set({ budget_amount: 20.5, budget_type: 'PACKAGE' })
  await platform.call('POST', `/_sandbox/customers/${id}/disassociation`, { as: null })
  const records = async (filter = ''): Promise<unknown> =>
    (await platform.get(`${path}/records?customer_id=${id}${filter}`)).body

  expect(await records()).toMatchObject({
    total_count: 3,
    record_list: [
      {
        operation_type: 'DELETE',
        budget_amount: 20.5,
        budget_type: 'PACKAGE',
        operator: 'system',
        operation_time: '2026-05-07T12:00:00Z',
      },
      {
        operation_type: 'SETTING',
        budget_amount: 20.5,
        operator: 'sandbox-partner',
        partner_corp_name: 'Sandbox Partner Ltd.',
      },
      { operation_type: 'SETTING', budget_amount: 10, budget_type: 'MONTHLY', operation_time: '2026-05-06T12:00:00Z' },
    ],
  })
  expect(await records('&operation_type=SETTING&limit=1&offset=1')).toMatchObject({
    total_count: 2,
    record_list: [{ budget_amount: 10 }],
  })
  expect(await records('&budget_type=PACKAGE')).toMatchObject({ total_count: 2 })
  expect((await platform.get(`${path}?customer_id=${id}`)).body).toMatchObject({ error_code: 'CBC.99000035' })
})

it('refuses budgets of referral customers and leaves them, and strangers, out of lists', async () => {
  const { platform, id } = story()
  const referral = platform.customer('demo-customer-17').customerId
  expect((await platform.post(path, { customer_id: referral, budget_amount: 1 })).body).toMatchObject({
    error_code: 'CBC.99005024',
  })
  const { body } = await platform.post(`${path}/query`, { customer_ids: [referral, id, 'nobody', id] })
  expect(body).toMatchObject({ budget_infos: [{ customer_id: id, budget_amount: 0 }] })
})

it('adds up exactly whatever is spent, and the ledger, the quota and every law agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 30 }),
      async (cents) => {
        const { platform, id, set, spend, show } = story()
        const before = (await platform.get('/v2/partners/credit/consumption-quota')).body as { unbilled_amount: string }
        await set({ budget_amount: 2_147_483_647 })
        for (const each of cents) await spend((each / 100).toFixed(2))
        const sum = cents.reduce((a, b) => a + b, 0)

        expect(await show()).toMatchObject({ used_amount: sum / 100 })
        const after = (await platform.get('/v2/partners/credit/consumption-quota')).body as { unbilled_amount: string }
        expect(Math.round(Number(after.unbilled_amount) * 100) - Math.round(Number(before.unbilled_amount) * 100)).toBe(
          sum,
        )
        expect((await platform.get(`/_sandbox/ledger?customer_id=${id}&limit=1`, { as: null })).body).toMatchObject({
          total_count: cents.length,
        })
        expect((await platform.get('/_sandbox/invariants', { as: null })).body).toMatchObject({ holds: true })
      },
    ),
    { numRuns: 15 },
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
