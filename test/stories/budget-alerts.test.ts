import { expect, it } from 'vitest'
import { story, type Story } from '../helpers/budget-story.ts'

async function alerts({ mails }: Story): Promise<unknown[]> {
  const subjects = (await mails()).filter((each) => each['kind'] === 'budget-alert').map((each) => each['subject'])
  return subjects.map((each) => Number(/: (\d+)% used$/.exec(String(each))?.[1]))
}

it('tells the partner in words, once each, when 75, 90 and 100 percent are reached', async () => {
  const scene = story()
  const { set, spend, mails } = scene
  await set({ budget_amount: 100 })
  await spend('74.99')
  expect(await mails()).toEqual([])

  await spend('0.01')
  expect(await mails()).toEqual([
    {
      id: expect.stringMatching(/^mail-\d{10}$/) as string,
      at: '2026-05-06T12:00:00Z',
      kind: 'budget-alert',
      to: 'finance@sandbox-partner.example',
      subject: 'Budget of demo-customer-25: 75% used',
      text: 'demo-customer-25 has used 75.00 of 100.00 USD, 75% or more of its budget.',
      customer_id: scene.id,
    },
  ])
  for (const amount of ['14.99', '0.01', '9.99', '0.01', '50']) await spend(amount)
  expect(await alerts(scene)).toEqual([75, 90, 100])
})

it('tells of the highest share only when several are passed at once, and anew in the next month', async () => {
  const scene = story()
  await scene.set({ budget_amount: 100 })
  await scene.spend(95)
  expect(await alerts(scene)).toEqual([90])
  await scene.advance({ until: 'month-close' })
  await scene.spend(75)
  await scene.spend(500)
  expect(await alerts(scene)).toEqual([90, 75, 100])
})

it('tells of a package once, whatever month it is', async () => {
  const scene = story()
  await scene.platform.call('PUT', '/_sandbox/settings', { as: null, body: { bill_settlement: 'manual' } })
  await scene.set({ budget_amount: 100, budget_type: 'PACKAGE' })
  await scene.spend(80)
  await scene.advance({ duration: 'P2M' })
  await scene.spend(5)
  expect(await alerts(scene)).toEqual([75])
  await scene.spend(5)
  expect(await alerts(scene)).toEqual([75, 90])
})

it.each([
  [{ frozen_operate_type: 1 }, 1],
  [{ frozen_operate_type: 1, budget_type: 'PACKAGE' }, 1],
  [{ frozen_operate_type: 0 }, 0],
  [{ frozen_operate_type: null }, 0],
  [{ frozen_operate_type: '' }, 0],
  [{}, 0],
])('with %j, the use of the last cent sets is_frozen to %s', async (policy, frozen) => {
  const { platform, id, set, spend, isFrozen, mails } = story()
  await set({ budget_amount: 10, ...policy })
  expect(await spend('9.99')).toMatchObject({ frozen: false })
  expect(await isFrozen()).toBe(0)
  expect(await spend('0.01')).toMatchObject({ frozen: frozen === 1 })
  expect(await isFrozen()).toBe(frozen)
  const { freeze } = platform.customer('demo-customer-25')
  expect(freeze && [freeze.kind, freeze.by]).toEqual(frozen === 1 ? ['account', 'budget'] : undefined)

  const frost = (await mails()).filter((each) => each['kind'] === 'customer-frozen')
  const mail = {
    to: 'finance@sandbox-partner.example',
    subject: 'demo-customer-25 is frozen',
    text: 'The account demo-customer-25 was frozen because its budget is used up.',
    customer_id: id,
  }
  expect(frost).toMatchObject(frozen === 1 ? [mail] : [])
})

it('remembers the policy when a later setting does not name it, and forgets it when one does', async () => {
  for (const [type, frozen] of [
    [undefined, 1],
    [null, 1],
    ['', 1],
    [0, 0],
  ] as const) {
    const { set, spend, isFrozen } = story()
    await set({ budget_amount: 10, frozen_operate_type: 1 })
    await set({ budget_amount: 20, frozen_operate_type: type })
    await spend(20)
    expect(await isFrozen()).toBe(frozen)
  }
})

it('keeps a freeze when the budget is raised and when a month begins, and freezes again when it was lifted', async () => {
  const { platform, id, set, spend, advance, isFrozen } = story()
  await set({ budget_amount: 10, frozen_operate_type: 1 })
  await spend(10)
  for (const cancel of [undefined, '0', '', null]) {
    await set({ budget_amount: 1000, cancel_partner_frozen: cancel })
    expect(await isFrozen()).toBe(1)
  }
  await advance({ until: 'month-close' })
  expect(await isFrozen()).toBe(1)

  await set({ budget_amount: 10, cancel_partner_frozen: '1' })
  expect(await isFrozen()).toBe(0)
  expect(await spend(10)).toMatchObject({ frozen: true })
  await platform.post('/v2/partners/sub-customers/unfreeze', { customer_ids: [id], reason: 'paid' })
  expect(await isFrozen()).toBe(0)
  expect(await spend('0.01')).toMatchObject({ frozen: true })
})

it('leaves the freeze of a partner as it is when the budget is used up too', async () => {
  const { platform, set, spend } = story('11')
  await set({ budget_amount: 1, frozen_operate_type: 1 })
  await spend(1)
  expect(platform.customer('demo-customer-11').freeze).toMatchObject({ kind: 'account', by: 'partner' })
})
