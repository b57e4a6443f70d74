import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { grantCoupon } from '../../src/state/benefits/coupons.ts'
import { recordsOf, spanOfMonth } from '../../src/state/billing/bill-records.ts'
import { reconcile } from '../../src/state/billing/reconciliation.ts'
import { advanceClock } from '../../src/state/clock.ts'
import type { World } from '../../src/state/engine/world.ts'
import { reclaimFromCustomer } from '../../src/state/ledger/allocations.ts'
import { disassociateCustomer } from '../../src/state/ledger/disassociation.ts'
import { type BasketItem, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { chargeAmount } from '../../src/state/pay-per-use/metering.ts'
import { endUse } from '../../src/state/pay-per-use/resources.ts'
import { cutToCents, toAmount } from '../../src/units/amount.ts'
import { day, hour, instantOf, later } from '../../src/units/instant.ts'
import { addChinaCustomer, allocate, type ChinaMember, chinaWorld, deposit, fill } from '../helpers/china-world.ts'
import { brokenLaws, buy, dump } from '../helpers/crowd.ts'

/** What happens to one of two customers, and after how many hours. */
interface Step {
  readonly hours: number
  readonly who: 0 | 1
  readonly what: 'use' | 'stop' | 'spend' | 'coupon' | 'buy' | 'return' | 'give' | 'take' | 'leave'
  readonly draw: number
}

const step: fc.Arbitrary<Step> = fc.record({
  hours: fc.integer({ min: 0, max: 24 * 12 }),
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('use', 'use', 'stop', 'spend', 'coupon', 'buy', 'return', 'give', 'give', 'take', 'leave'),
  draw: fc.nat({ max: 999 }),
})
const steps = fc.array(step, { minLength: 4, maxLength: 14, size: 'max' })

const server: BasketItem = {
  service: 'hws.service.type.ec2',
  resource: 'hws.resource.type.vm',
  spec: 's6.large.2.linux',
  region: 'ap-southeast-1',
  size: undefined,
  sizeUnit: undefined,
  period: 'month',
  periods: 1,
  count: 1,
}
const vpc = { ...server, service: 'hws.service.type.vpc' }
const things: readonly BasketItem[] = [
  server,
  { ...vpc, resource: 'hws.resource.type.ip', spec: '5_bgp' },
  { ...vpc, resource: 'hws.resource.type.bandwidth', spec: '95_bgp' },
]

const acts: Readonly<Record<Step['what'], (world: World, member: ChinaMember, draw: number) => void>> = {
  use: (world, { customer }, draw) => useOnConsole(world, customer, things.slice(draw % 3, (draw % 3) + 1)),
  stop: (world, { id }) => {
    const [first] = world.onDemandResources.sliceOf('accruing', id, { from: 0, to: 1 })
    if (first !== undefined) endUse(world, first)
  },
  spend: (world, { id }, draw) => {
    chargeAmount(world, id, { amount: toAmount(`${draw % 40}.12945678`), service: server.service })
  },
  coupon: (world, { id }, draw) => {
    grantCoupon(world, {
      ownerId: id,
      name: 'coupon',
      faceValue: toAmount(`${draw}.01`),
      validFrom: world.now,
      expiresAt: later(world.now, 10 * day),
      reusable: true,
      services: [],
      withDiscounts: true,
      leastPercent: 0,
    })
  },
  buy: (world, member) => {
    buy(world, member, [server])
  },
  return: (world, { id, caller }) => {
    const [first] = world.resources.sliceOf('byCustomer', id, { from: 0, to: 1 })
    if (first !== undefined) unsubscribe(world, caller, { resourceIds: [first.resourceId], what: 'resources' })
  },
  give: (world, member, draw) => {
    if (member.customer.model === 'agency') allocate(world, member, `${draw + 1}.37`)
    else deposit(world, member, `${draw + 1}.37`)
  },
  take: (world, { id }, draw) => {
    reclaimFromCustomer(world, ownCaller(world), {
      customerId: id,
      indirectPartnerId: undefined,
      amount: toAmount(draw + 1),
    })
  },
  leave: (world, { id }, draw) => {
    const customer = world.customers.get(id)
    const waits = world.orders.sliceOf('byCustomer', id, { from: 0, to: Infinity })
    if (draw < 100 && customer !== undefined && !waits.some((each) => each.status === 'pending_payment'))
      disassociateCustomer(world, customer)
  },
}

function live(all: readonly Step[], pace: (world: World, to: number) => void): World {
  const world = chinaWorld()
  fill(world, '900000')
  const members = (['agency', 'referral'] as const).map((model) =>
    addChinaCustomer(world, { domainName: model, model }),
  )
  for (const { hours, who, what, draw } of all) {
    pace(world, world.now + hours * hour)
    const member = members[who]
    if (member !== undefined && world.customers.get(member.id)?.association === 'associated')
      acts[what](world, member, draw)
  }
  pace(world, later(world.now, 40 * day))
  return world
}

const atOnce = (world: World, to: number): void => {
  advanceClock(world, instantOf(to), 0)
}

it('random months of the China site agree to the cent: ledger, records, transactions, sums, costs, debts', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const world = live(all, atOnce)
      expect(reconcile(world).filter((each) => each.detail !== undefined)).toEqual([])
      expect(brokenLaws(world)).toEqual([])
      for (const { customerId, month } of world.charges.values())
        for (const { payable, cash, credit, coupons, debt, paidOff } of recordsOf(
          world,
          customerId,
          spanOfMonth(month),
        ))
          for (const amount of [payable, cash, credit, coupons, debt, paidOff]) expect(cutToCents(amount)).toBe(amount)
      for (const { wallet } of world.customers.values())
        if (wallet !== undefined) expect(cutToCents(wallet.cash)).toBe(wallet.cash)
    }),
    { numRuns: 40 },
  )
})

it('use of the China site comes out the same whether the clock goes at once or by pieces of hours', () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(steps, pieces, (all, cuts) => {
      const byPieces = (world: World, to: number): void => {
        for (let at = 0; world.now < to; at += 1) {
          const next = world.now + (cuts[at % cuts.length] ?? 1) * hour + (at % 3) * 60_000
          advanceClock(world, instantOf(Math.min(next, to)), 0)
        }
      }
      expect(dump(live(all, byPieces))).toBe(dump(live(all, atOnce)))
    }),
    { numRuns: 15 },
  )
})
