import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { toAmount } from '../../src/units/amount.ts'
import { recordsOf, spanOfMonth } from '../../src/state/billing/bill-records.ts'
import { sumsOf } from '../../src/state/billing/bill-sums.ts'
import { chargeAmount } from '../../src/state/pay-per-use/metering.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { grantCoupon } from '../../src/state/benefits/coupons.ts'
import { day, hour, instantOf, later } from '../../src/units/instant.ts'
import { endUse } from '../../src/state/pay-per-use/resources.ts'
import { orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { reconcile } from '../../src/state/billing/reconciliation.ts'
import type { World } from '../../src/state/engine/world.ts'
import { brokenLaws, addMember, basketItem, dump, emptyWorld, type Member } from '../helpers/crowd.ts'

/** What happens to a customer that pays by use, and after how many hours. */
interface Step {
  readonly hours: number
  readonly what: 'use' | 'stop' | 'spend' | 'coupon' | 'package' | 'buy'
  readonly draw: number
}

const step: fc.Arbitrary<Step> = fc.record({
  hours: fc.integer({ min: 0, max: 24 * 20 }),
  what: fc.constantFrom('use', 'use', 'stop', 'spend', 'coupon', 'package', 'buy'),
  draw: fc.nat({ max: 999 }),
})
const steps = fc.array(step, { minLength: 3, maxLength: 15, size: 'max' })

const month = { period: 'month', periods: 1 } as const
const server = {
  ...basketItem(0, month),
  service: 'hws.service.type.ec2',
  resource: 'hws.resource.type.vm',
  spec: 's6.large.2.linux',
}

function buy(world: World, { customer, caller }: Member, spec: string): void {
  const order = orderOnConsole(world, customer, { items: [{ ...server, spec }], provisioningSeconds: 0, couponIds: [] })
  if ('orderId' in order) payOrder(world, caller, { orderId: order.orderId, discount: undefined, couponIds: [] })
}

function act(world: World, member: Member, { what, draw }: Step): void {
  const { customer } = member
  const { customerId } = customer
  if (what === 'use') useOnConsole(world, customer, [draw % 2 === 0 ? server : basketItem(draw / 1000, month)])
  if (what === 'stop') {
    const [first] = world.onDemandResources.sliceOf('accruing', customerId, { from: 0, to: 1 })
    if (first !== undefined) endUse(world, first)
  }
  if (what === 'spend')
    chargeAmount(world, customerId, { amount: toAmount(`${draw}.12345678`), service: server.service })
  if (what === 'package') buy(world, member, 'vm.package.s6.large.2.744h')
  if (what === 'buy') buy(world, member, server.spec)
  if (what === 'coupon') {
    grantCoupon(world, {
      ownerId: customerId,
      name: 'coupon',
      faceValue: toAmount(`${draw}.01`),
      validFrom: world.now,
      expiresAt: later(world.now, 10 * day),
      reusable: true,
      services: [],
      withDiscounts: true,
      leastPercent: 0,
    })
  }
}

function live(all: readonly Step[], pace: (world: World, to: number) => void): { world: World; member: Member } {
  const world = emptyWorld(1)
  const member = addMember(world, 1, 400)
  for (const each of all) {
    pace(world, world.now + each.hours * hour)
    act(world, member, each)
  }
  pace(world, later(world.now, 70 * day))
  return { world, member }
}

const atOnce = (world: World, to: number): void => {
  advanceClock(world, instantOf(to), 0)
}

it('random months agree: records, sums, bills, invoices, budgets and quota, to the cent', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { world, member } = live(all, atOnce)
      expect(reconcile(world).filter((each) => each.detail !== undefined)).toEqual([])
      expect(brokenLaws(world)).toEqual([])
      for (const bill of world.bills.values()) {
        const span = spanOfMonth(bill.month)
        for (const record of recordsOf(world, member.customer.customerId, span)) {
          expect(record.from >= span.from && record.until <= span.until).toBe(true)
        }
        expect(sumsOf(world, member.customer.customerId, { month: bill.month }).length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})

it('use comes out the same whether the clock goes at once or by pieces of hours', () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(steps, pieces, (all, cuts) => {
      const byPieces = (world: World, to: number): void => {
        for (let at = 0; world.now < to; at += 1) {
          const next = world.now + (cuts[at % cuts.length] ?? 1) * hour + (at % 3) * 60_000
          advanceClock(world, instantOf(Math.min(next, to)), 0)
        }
      }
      expect(dump(live(all, byPieces).world)).toBe(dump(live(all, atOnce).world))
    }),
    { numRuns: 25 },
  )
})
