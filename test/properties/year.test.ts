import { expect, it } from 'vitest'
import { setAutoRenewal } from '../../src/state/ordering/renewal-settings.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { addMonths } from '../../src/units/calendar.ts'
import { renew } from '../../src/state/ordering/renewals.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import type { World } from '../../src/state/engine/world.ts'
import { brokenLaws, addMember, basketItem, buy, draw, dump, emptyWorld, startOfYear } from '../helpers/crowd.ts'

/** Twelve months of customers that buy, renew, let lapse and give back, each as its seed has it. */
function liveAYear(seed: number, count: number): World {
  const world = emptyWorld(seed)
  const members = Array.from({ length: count }, (_, number) => addMember(world, number, number % 3 === 0 ? 0 : 3000))
  for (let month = 0; month < 12; month += 1) {
    for (const [number, member] of members.entries()) {
      const chance = (what: string): number => draw(seed, number, month, what)
      const period = chance('period') < 0.2 ? 'year' : 'month'
      if (chance('buy') < 0.4) buy(world, member, [basketItem(chance('product'), { period, periods: 1 })])
      const held = world.resources
        .sliceOf('byCustomer', member.customer.customerId, { from: 0, to: Infinity })
        .filter((each) => each.status === 'in_use')
      const [first] = held
      if (first === undefined) continue
      const resourceIds = [first.resourceId]
      if (chance('renew') < 0.3) renew(world, member.caller, { resourceIds, period: 'month', periods: 1, payNow: true })
      else if (chance('auto') < 0.1)
        setAutoRenewal(world, member.caller, { resourceId: first.resourceId, times: 0, period: undefined })
      else if (chance('drop') < 0.1) unsubscribe(world, member.caller, { resourceIds, what: 'resources' })
    }
    advanceClock(world, addMonths(startOfYear, month + 1), 0)
  }
  return world
}

it('a year of 1,000 customers keeps every law', () => {
  const world = liveAYear(1, 1000)
  expect(brokenLaws(world)).toEqual([])
  const types = new Set([...world.orders.values()].map((each) => each.type))
  expect([...types].sort()).toEqual(['renewal', 'subscription', 'unsubscription'])
  expect(world.orders.size).toBeGreaterThan(5000)
})

it('the same seed lives the same year, and another seed another', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => dump(liveAYear(seed, 40)))
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})
