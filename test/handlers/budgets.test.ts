import { expect, it } from 'vitest'
import { path, story } from '../helpers/budget-story.ts'

it.each([
  ['02', 50, 1, 'MONTHLY'],
  ['06', 1000, 1024.25, 'MONTHLY'],
  ['08', 300, 299.99, 'PACKAGE'],
  ['25', 0, 0, 'MONTHLY'],
])('shows the budget of demo-customer-%s', async (digits, amount, used, type) => {
  expect(await story(digits).shown()).toEqual([amount, used, type])
})

it('lists budgets in the order asked, each once, without foreigners and customers of the referral model', async () => {
  const { platform, id, set } = story()
  expect((await platform.post(`${path}/query`, { customer_ids: [id] })).body).toMatchObject({
    budget_infos: [{ customer_id: id, budget_amount: 0 }],
  })
  await set({ budget_amount: 12.5 })
  const idOf = (name: string) => platform.customer(name).customerId
  const strangers = ['17', '19', '20'].map((each) => idOf(`demo-customer-${each}`))
  const asked = [...strangers, id, 'nobody', idOf('demo-r1-customer-01'), idOf('demo-customer-07'), id]
  expect((await platform.post(`${path}/query`, { customer_ids: asked })).body).toEqual({
    measure_id: 1,
    currency: 'USD',
    budget_infos: [
      { customer_id: id, budget_amount: 12.5, used_amount: 0, budget_type: 'MONTHLY' },
      { customer_id: idOf('demo-customer-07'), budget_amount: 20000, used_amount: 3500, budget_type: 'PACKAGE' },
    ],
  })
  expect((await platform.post(`${path}/query`, { customer_ids: strangers })).body).toMatchObject({ budget_infos: [] })
  for (const ids of [[], Array.from({ length: 101 }, (_, at) => `id-${at}`)])
    expect((await platform.post(`${path}/query`, { customer_ids: ids })).status).toBe(400)
})

it.each([
  ['budget_amount', [0, -1, 0.001, 2147483647.01, 2147483648, 'ten', null, undefined], [0.01, 2147483647, '10']],
  ['cancel_partner_frozen', ['2', 2, true], ['0', '1', 1, '', null]],
  ['budget_type', ['', 'monthly', 1], ['MONTHLY', 'PACKAGE', null]],
  ['frozen_operate_type', [2, '2', true], [0, 1, '1', '', null]],
])('refuses %s of %j and takes %j', async (field, wrong, good) => {
  const { platform, id, shown, set } = story()
  for (const value of wrong)
    expect(
      (await platform.post(path, { customer_id: id, budget_amount: 1, [field]: value })).body,
      String(value),
    ).toMatchObject({ error_code: 'CBC.0100', error_msg: expect.stringContaining(field) as string })
  expect(await shown()).toEqual([0, 0, 'MONTHLY'])
  for (const value of good) await set({ budget_amount: 1, [field]: value })
})

it('refuses a distributor the reseller before the customer, and the customer before its model', async () => {
  const { platform } = story()
  const as = platform.userOf('sandbox-distributor')
  const { resellerId, customerId } = platform.customer('demo-r1-customer-04')
  const foreign = platform.customer('demo-r2-customer-01').customerId
  const good = platform.customer('demo-r1-customer-01').customerId
  for (const [indirect_partner_id, customer_id, code] of [
    ['nobody', 'nobody', 'CBC.99000037'],
    ['', 'nobody', 'CBC.99000035'],
    ['', good, 'CBC.99000035'],
    [resellerId, foreign, 'CBC.99000035'],
    [resellerId, customerId, 'CBC.99005024'],
    [resellerId, good, undefined],
  ] as const) {
    const asked = `?customer_id=${customer_id}&indirect_partner_id=${indirect_partner_id}`
    const shown = await platform.get(path + asked, { as })
    const set = await platform.post(path, { customer_id, indirect_partner_id, budget_amount: 1 }, { as })
    const records = await platform.get(`${path}/records${asked}`, { as })
    expect([shown.status, set.status]).toEqual(code === undefined ? [200, 204] : [400, 400])
    if (code !== undefined) expect([shown.body, set.body]).toMatchObject([{ error_code: code }, { error_code: code }])
    expect(records.status).toBe(code === undefined || code === 'CBC.99005024' ? 200 : 400)
  }
})

it('refuses a partner a budget of a customer of the referral model', async () => {
  const { platform } = story()
  const { customerId } = platform.customer('demo-customer-17')
  expect((await platform.post(path, { customer_id: customerId, budget_amount: 1 })).body).toMatchObject({
    error_code: 'CBC.99005024',
  })
})
