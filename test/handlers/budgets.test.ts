import fc from 'fast-check'
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

it('keeps every setting, and the removal when the customer leaves, newest first, in pages and by kind', async () => {
  const { platform, id, set, advance } = story()
  for (const amount of [10, 20.5, 2147483647]) {
    await set({ budget_amount: amount, budget_type: amount === 20.5 ? 'PACKAGE' : 'MONTHLY' })
    await advance({ duration: 'P1D' })
  }
  await platform.call('POST', `/_sandbox/customers/${id}/disassociation`, { as: null })
  const records = async (filter = ''): Promise<unknown> =>
    (await platform.get(`${path}/records?customer_id=${id}${filter}`)).body
  const partner = { partner_corp_name: 'Sandbox Partner Ltd.', partner_account_name: 'sandbox-partner' }
  const setting = { operation_type: 'SETTING', operator: 'sandbox-partner', ...partner }
  const all = [
    { ...setting, operation_type: 'DELETE', operator: 'system', budget_amount: 2147483647, budget_type: 'MONTHLY' },
    { ...setting, budget_amount: 2147483647, budget_type: 'MONTHLY' },
    { ...setting, budget_amount: 20.5, budget_type: 'PACKAGE' },
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
  expect(await records('&operation_type=SETTING&budget_type=MONTHLY')).toEqual(page([all[1], all[3]]))
  for (const empty of ['&operation_type=', '&budget_type=', '&limit=0', '&limit=101', '&offset=-1'])
    expect(await records(empty), empty).toMatchObject({ error_code: 'CBC.0100' })
  expect((await platform.get(`${path}?customer_id=${id}`)).body).toMatchObject({ error_code: 'CBC.99000035' })
})

it('lists budgets in the order asked, each once, without foreigners and customers of the referral model', async () => {
  const { platform, id, set } = story()
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

it('adds up exactly, cent by cent, whatever is spent in whatever order', async () => {
  const cents = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(cents, fc.boolean(), async (amounts, asNumber) => {
      const { set, spend, shown } = story()
      await set({ budget_amount: 2_147_483_647 })
      for (const each of amounts) await spend(asNumber ? each / 100 : (each / 100).toFixed(2))
      const sum = amounts.reduce((a, b) => a + b, 0)
      expect(await shown()).toEqual([2_147_483_647, sum / 100, 'MONTHLY'])
    }),
    { numRuns: 30 },
  )
})
