import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { addCustomer } from '../../src/fixtures/add-customer.ts'
import { toAmount, zero } from '../../src/units/amount.ts'
import { advanceClock } from '../../src/state/clock.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import { later } from '../../src/units/instant.ts'
import { useOnConsole } from '../../src/state/ordering/purchases.ts'
import { payIn } from '../../src/state/ledger/wallets.ts'
import type { World } from '../../src/state/engine/world.ts'
import { brokenLaws, dump, emptyWorld } from '../helpers/crowd.ts'
import { expectAgreement, expectLaws, nobody, openShop, recordsPath, server, type Shop } from '../helpers/shop.ts'

type Body = Record<string, unknown>

/** A referral customer with 320.75 USD of cash and 2,000 of credit. */
const referral = 'demo-customer-17'

async function control({ platform, id }: Shop, what: string, body: Body): Promise<{ status: number; body: unknown }> {
  return platform.post(`/_sandbox/customers/${id}/${what}`, body, nobody)
}

async function balances(shop: Shop): Promise<unknown[]> {
  const { account_balances: accounts, debt_amount: debt } = await shop.call(
    'GET',
    '/v2/accounts/customer-accounts/balances',
  )
  const quota = await shop.call('GET', '/v2/accounts/customer-accounts/expenditure-quota')
  return [(accounts as Body[])[0]?.['amount'], quota['granting_amount_used'], debt]
}

/** The stage of its arrears. */
function stageOf({ platform }: Shop): unknown {
  return platform.customer(referral).arrears?.stage
}

/** The statuses in the partner's list of its pay-per-use resources. */
async function listed({ platform, id }: Shop): Promise<number[]> {
  const { body } = await platform.post('/v2/partners/sub-customers/on-demand-resources/query', { customer_id: id })
  return (body as { resources: { status: number }[] }).resources.map((each) => each.status)
}

it('what is used beyond cash and credit is debt, seen in balances, quota, records and the bill', async () => {
  const shop = openShop(referral)
  expect(await balances(shop)).toEqual([320.75, 0, 0])
  expect(await control(shop, 'usage', { amount: 2000 })).toMatchObject({ status: 201 })
  expect(await balances(shop)).toEqual([0, 1679.25, 0])
  expect(await control(shop, 'usage', { amount: '500.5' })).toMatchObject({ status: 201 })
  expect(await balances(shop)).toEqual([0, 2000, 179.75])
  expect(await shop.call('GET', `${recordsPath}?cycle=2026-05`)).toMatchObject({
    fee_records: [
      { cash_amount: 320.75, credit_amount: 1679.25, debt_amount: 0 },
      { cash_amount: 0, credit_amount: 320.75, debt_amount: 179.75, amount: 500.5 },
    ],
  })
  await shop.advance('P1D')
  expect(await shop.call('GET', '/v2/bills/customer-bills/monthly-sum?bill_cycle=2026-05')).toMatchObject({
    consume_amount: 2500.5,
    cash_amount: 320.75,
    credit_amount: 2000,
    debt_amount: 179.75,
  })
  await expectLaws(shop)
  await expectAgreement(shop)
})

it('a customer in debt buys and pays nothing until it has paid, part by part', async () => {
  const shop = openShop(referral)
  const waiting = await shop.order({ items: [server] })
  await control(shop, 'usage', { amount: '2400.75' })
  expect(await shop.pay(waiting)).toMatchObject({ error_code: 'CBC.99005003' })
  for (const mode of [1, 3])
    expect(await control(shop, 'purchases', { items: [server], charging_mode: mode })).toMatchObject({
      status: 409,
      body: { error_msg: expect.stringContaining('payments') as string },
    })
  for (const amount of ['0', '0.00', '-1', '1.234', 'x', '']) {
    const refused = await control(shop, 'payments', { amount })
    expect([amount, refused.status]).toEqual([amount, 400])
  }
  expect(await control(shop, 'payments', { amount: '79.99' })).toMatchObject({
    status: 201,
    body: { debt_amount: '0.01000000', credit_used: '2000.00000000' },
  })
  expect(await shop.pay(waiting)).toMatchObject({ error_code: 'CBC.99005003' })
  expect(await control(shop, 'payments', { amount: '2063.08' })).toMatchObject({
    status: 201,
    body: { debt_amount: '0.00000000', credit_used: '0.00000000', cash_amount: '63.07000000' },
  })
  expect(await shop.pay(waiting)).toEqual({ status: 204 })
  expect(await balances(shop)).toEqual([0, 0, 0])
  await expectLaws(shop)
})

it('its pay-per-use resources have 15 days of grace, stand still for 15 days, and are released', async () => {
  for (const paidAfter of ['P14D', 'P20D', 'P31D']) {
    const shop = openShop(referral)
    const [id = ''] = await shop.use([server])
    await control(shop, 'usage', { amount: 2500 })
    await shop.advance(paidAfter)
    const stage = { P14D: 'grace', P20D: 'retention', P31D: 'released' }[paidAfter]
    expect(stageOf(shop)).toBe(stage)
    expect(await listed(shop)).toEqual([{ P14D: 2, P20D: 3, P31D: 6 }[paidAfter]])
    const meter = (): Promise<{ status: number }> => control(shop, 'usage', metered(id))
    expect((await meter()).status).toBe(stage === 'grace' ? 201 : 409)
    const before = hoursOf(shop, id)
    await control(shop, 'payments', { amount: '10000' })
    expect(stageOf(shop)).toBeUndefined()
    expect(await listed(shop)).toEqual([stage === 'released' ? 6 : 1])
    await shop.advance('PT10H')
    expect(hoursOf(shop, id) - before).toBe(stage === 'released' ? 0 : 10)
    // Grace ends exactly 15 days after noon of the 6th: 360 hours are charged, and none that stands still.
    if (stage !== 'grace') expect(before).toBe(360)
    expect(shop.platform.world.onDemandResources.get(id)?.status).toBe(stage === 'released' ? 'closed' : 'normal')
    await expectLaws(shop)
    await expectAgreement(shop)
  }
})

it('names the stages in the happenings of the clock and tells the customer by mail', async () => {
  const shop = openShop(referral)
  await shop.use([server])
  await control(shop, 'usage', { amount: 2500 })
  const happened = (await shop.advance('P31D'))['happened'] as Body[]
  expect(happened.filter((each) => each['kind'] === 'arrears').map((each) => each['at'])).toEqual([
    '2026-05-21T12:00:00Z',
    '2026-06-05T12:00:00Z',
  ])
  const { body } = await shop.platform.get('/_sandbox/outbox?kind=arrears', nobody)
  expect((body as { messages: unknown[] }).messages).toHaveLength(3)
})

it('a resale customer has no debt and pays its partner', async () => {
  const shop = openShop()
  await control(shop, 'usage', { amount: 5000 })
  expect(await balances(shop)).toEqual([0, 0, 0])
  expect(await control(shop, 'payments', { amount: '1' })).toMatchObject({ status: 409 })
})

const metered = (resourceId: string): Body => ({
  usage: {
    service_type_code: server.service_type_code,
    resource_type_code: server.resource_type_code,
    resource_spec: server.resource_spec,
    region_code: server.region_code,
    usage_factor: 'Duration',
    usage_value: '1',
    usage_measure_id: 4,
    resource_id: resourceId,
  },
})

function hoursOf({ platform, id }: Shop, resourceId: string): number {
  return platform.world.charges
    .sliceOf('byCustomer', id, { from: 0, to: Infinity })
    .reduce((sum, each) => sum + (each.resourceId === resourceId ? (each.run?.hours ?? 0) : 0), 0)
}

/** A world with a customer that pays itself, and has so much. */
function payer(seed: number, cents: number): { world: World; customer: Customer } {
  const world = emptyWorld(seed)
  const money = toAmount((cents / 100).toFixed(2))
  const wallet = { cash: money, credit: money, creditUsed: zero }
  return { world, customer: addCustomer(world, { domainName: 'payer', model: 'referral', wallet }) }
}

const server24 = {
  service: server.service_type_code,
  resource: server.resource_type_code,
  spec: server.resource_spec,
  region: server.region_code,
  size: undefined,
  sizeUnit: undefined,
  period: 'month',
  periods: 1,
  count: 1,
} as const

it('arrears come at the same hour, with the same ledger, however the clock went there', () => {
  const walk = fc.record({
    cents: fc.integer({ min: 1, max: 3000 }),
    steps: fc.array(
      fc.record({ hours: fc.integer({ min: 1, max: 400 }), pays: fc.option(fc.integer({ min: 1, max: 4000 })) }),
      { minLength: 1, maxLength: 6 },
    ),
    pieces: fc.integer({ min: 2, max: 9 }),
  })
  fc.assert(
    fc.property(walk, ({ cents, steps, pieces }) => {
      const ends = [1, pieces].map((parts) => {
        const { world, customer } = payer(7, cents)
        useOnConsole(world, customer, [server24])
        for (const { hours, pays } of steps) {
          const from = world.now
          for (let part = 1; part <= parts; part += 1)
            advanceClock(world, later(from, Math.floor((hours * 3_600_000 * part) / parts)), 0)
          const now = world.customers.get(customer.customerId) ?? customer
          if (pays !== null)
            payIn(world, now, { amount: toAmount((pays / 100).toFixed(2)), channel: { id: '2', number: '1' } })
          expect(brokenLaws(world)).toEqual([])
        }
        return dump(world)
      })
      expect(ends[1]).toEqual(ends[0])
    }),
    { numRuns: 40 },
  )
})
