import { expect, it } from 'vitest'
import { brokenLaws } from '../../helpers/crowd.ts'
import { enterpriseIn, walletOfUnits } from '../../helpers/enterprise.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { server } from '../../helpers/shop.ts'

const family = '/v2/enterprises/multi-accounts'
const june = '2026-06-01T00:00:00Z'
const july = '2026-07-01T00:00:00Z'
const control = { as: null } as const
const balanceType = 'balance_type=BALANCE_TYPE_CREDIT'
const row = { measure_id: 1, currency: 'CNY' }

/** A master account of the referral model without money, and its member. */
function started() {
  const platform = startPlatform({ site: 'cn' })
  const enterprise = enterpriseIn(platform.world, { wallet: walletOfUnits(0) })
  const { caller: as, master } = enterprise
  const member = enterprise.member('acme-one')
  const path = `/_sandbox/customers/${master.customerId}/credit`
  const get = async (target: string, who = as) => (await platform.get(target, { as: who })).body
  return {
    platform,
    ...enterprise,
    memberId: member.memberId,
    asMember: enterprise.callerOfMember(member),
    get,
    grant: (credit_amount: string, expire_time?: string) =>
      platform.call('PUT', path, { ...control, body: { credit_amount, expire_time } }),
    move: (target: string, body: object) =>
      platform.post(
        `${family}/${target}`,
        { customer_id: member.memberId, balance_type: 'BALANCE_TYPE_CREDIT', ...body },
        { as },
      ),
    goTo: (until: string) => platform.post('/_sandbox/clock/advance?partner=sandbox-partner-cn', { until }, control),
    credit: async (who = as) =>
      (
        (await get('/v2/accounts/customer-accounts/balances', who)) as { account_balances: { account_type: number }[] }
      ).account_balances.find((each) => each.account_type === 2),
    expired: async (who = as) =>
      (
        (await get(`/v2/accounts/customer-accounts/account-change-records?${balanceType}&trade_type=EXPIRED`, who)) as {
          records: unknown[]
        }
      ).records,
  }
}

it('credit ends at its moment: what is not used of it is cleared, and the record says so', async () => {
  const { platform, grant, goTo, credit, expired, master } = started()
  await grant('100')
  expect(await grant('300', june)).toMatchObject({
    status: 200,
    body: {
      credit_amount: '400.00000000',
      ending: [{ credit_amount: '300.00000000', expire_time: june }],
    },
  })
  await grant('50', july)
  expect(await credit()).toMatchObject({ amount: 450, credit_amount: 450 })
  const agenda = await platform.get('/_sandbox/clock/agenda?partner=sandbox-partner-cn&limit=1000', control)
  expect((agenda.body as { due: object[] }).due).toContainEqual({
    at: june,
    kind: 'credit-expiry',
    subject: master.customerId,
  })

  await goTo('2026-05-31T23:59:59Z')
  expect(await credit()).toMatchObject({ amount: 450 })
  const moved = await goTo(june)
  expect((moved.body as { happened: { kind: string }[] }).happened.map((each) => each.kind)).toContain('credit-expiry')
  expect(await credit()).toMatchObject({ amount: 150, credit_amount: 150 })
  expect(await expired()).toEqual([
    expect.objectContaining({
      trade_detail_type: 'SOURCE_OPERAIION_EXPIRECLEAR',
      revenue_expense_type: 'EXPENSE',
      trade_time: june,
      change_amount: '300.00',
      balance_after_change: '150.00',
    }),
  ])
  await goTo(july)
  expect(await credit()).toMatchObject({ amount: 100, credit_amount: 100 })
  expect(await expired()).toHaveLength(2)
  expect(brokenLaws(platform.world)).toEqual([])
})

it('what is used of credit that ends is owed from then on', async () => {
  const { platform, grant, goTo, get, credit, expired, master, caller: as } = started()
  await grant('40', july)
  await grant('100', june)
  const placed = await platform.post(
    `/_sandbox/customers/${master.customerId}/purchases?partner=sandbox-partner-cn`,
    { items: [server], provisioning_seconds: 0 },
    control,
  )
  const { order_id } = placed.body as { order_id: string }
  const paid = await platform.post(
    '/v3/orders/customer-orders/pay',
    { order_id, use_coupon: 'NO', use_discount: 'NO' },
    { as },
  )
  expect(paid).toMatchObject({ status: 204 })
  expect(await credit()).toMatchObject({ amount: 76.93, credit_amount: 140 })
  await goTo(june)
  expect(await get('/v2/accounts/customer-accounts/balances')).toMatchObject({ debt_amount: 23.07 })
  expect(await credit()).toMatchObject({ amount: 0, credit_amount: 40 })
  const [record] = (await expired()) as { change_amount: string; balance_after_change: string }[]
  expect(record).toMatchObject({ change_amount: '76.93', balance_after_change: '0.00' })
  expect(brokenLaws(platform.world)).toEqual([])
})

it('a master account gives and takes back the part of its credit whose end is named', async () => {
  const { grant, move, get, memberId, goTo, credit, asMember, platform } = started()
  await grant('10')
  await grant('300', june)
  expect(await get(`${family}/transfer-amount?${balanceType}`)).toEqual({
    total_count: 2,
    amount_infos: [
      { avail_transfer_amount: 300, ...row, amount: 300, credit_amount: 300, expire_time: june },
      { avail_transfer_amount: 10, ...row, amount: 10, credit_amount: 10 },
    ],
  })
  const second = await get(`${family}/transfer-amount?${balanceType}&offset=1&limit=1`)
  expect(second).toMatchObject({ total_count: 2, amount_infos: [{ avail_transfer_amount: 10 }] })
  const short = { status: 400, body: { error_code: 'CBC.99005003' } }
  expect(await move('transfer-amount', { amount: '10.01' })).toMatchObject(short)
  expect(await move('transfer-amount', { amount: '300.01', expire_time: june })).toMatchObject(short)
  expect((await move('transfer-amount', { amount: '120', expire_time: june })).status).toBe(204)
  const kept = { ...row, amount: 120, credit_amount: 120, expire_time: june }
  expect(await get(`${family}/retrieve-amount?sub_customer_id=${memberId}&${balanceType}`)).toEqual({
    total_count: 1,
    amount_infos: [{ avail_retrieve_amount: 120, ...kept }],
  })
  const missing = {
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: expect.stringContaining('expire_time') as unknown },
  }
  expect(await move('retrieve-amount', { amount: '1' })).toMatchObject(missing)
  expect((await move('retrieve-amount', { amount: '20', expire_time: june })).status).toBe(204)
  expect(await credit(asMember)).toMatchObject({ amount: 100, credit_amount: 100 })

  await goTo(june)
  const over = { status: 400, body: { error_code: 'CBC.99007181' } }
  expect(await move('transfer-amount', { amount: '1', expire_time: june })).toMatchObject(over)
  expect(await move('retrieve-amount', { amount: '1', expire_time: june })).toMatchObject(over)
  expect(await credit(asMember)).toBeUndefined()
  expect(await get(`${family}/transfer-amount?${balanceType}`)).toMatchObject({
    total_count: 1,
    amount_infos: [{ avail_transfer_amount: 10 }],
  })
  expect(brokenLaws(platform.world)).toEqual([])
})

it('a part of credit goes away with 0, and all of it with a change to the agency model', async () => {
  const { platform, grant, credit, master } = started()
  await grant('5', june)
  await grant('7', july)
  expect((await grant('0', june)).body).toMatchObject({
    credit_amount: '7.00000000',
    ending: [{ credit_amount: '7.00000000', expire_time: july }],
  })
  for (const each of platform.world.memberships.values()) platform.world.memberships.set({ ...each, state: 'closed' })
  const path = `/_sandbox/customers/${master.customerId}/association`
  expect((await platform.call('PUT', path, { ...control, body: { model: 'agency' } })).status).toBe(204)
  expect(await credit()).toBeUndefined()
  expect(platform.world.dueEvents.get(`credit-expiry ${master.customerId}`)).toBeUndefined()
  expect(brokenLaws(platform.world)).toEqual([])
})

it.each([['soon'], ['2026-05-06T12:00:00Z'], ['9999-12-31T00:00:00Z'], ['']])(
  'an end of %j is refused and changes nothing',
  async (expire_time) => {
    const { grant, credit, platform } = started()
    expect(await grant('5', expire_time)).toMatchObject({
      status: 400,
      body: { error_code: 'SANDBOX.0400', error_msg: expect.stringMatching(/expire_time|clock/) as unknown },
    })
    expect(await credit()).toBeUndefined()
    const path = '/_sandbox/partner-money/credit'
    expect((await platform.call('PUT', path, { ...control, body: { credit_amount: '5', expire_time } })).status).toBe(
      400,
    )
  },
)

it("a partner's credit ends too", async () => {
  const { platform, goTo } = started()
  const set = await platform.call('PUT', '/_sandbox/partner-money/credit', {
    ...control,
    body: { credit_amount: '800', expire_time: june },
  })
  expect(set.body).toMatchObject({ credit_amount: '800.00000000', expire_time: june })
  const shown = async () =>
    ((await platform.get('/v2/accounts/partner-accounts/balances')).body as { account_balances: object[] })
      .account_balances
  expect(await shown()).toContainEqual(expect.objectContaining({ account_type: 2, amount: 800, credit_amount: 800 }))
  await goTo(june)
  expect(await shown()).toContainEqual(expect.objectContaining({ account_type: 2, amount: 0, credit_amount: 0 }))
  const records = await platform.get(`/v2/accounts/partner-accounts/account-change-records?${balanceType}&limit=1`)
  expect(records.body).toMatchObject({
    records: [{ trade_detail_type: 'SOURCE_OPERAIION_EXPIRECLEAR', change_amount: '800.00', type: '2' }],
  })
  expect(brokenLaws(platform.world)).toEqual([])
})
