import { expect, it } from 'vitest'
import { addSpending } from '../../../src/state/ledger/charges.ts'
import { spendingIn, totalCharged } from '../../../src/state/ledger/spending.ts'
import { planUsageExport, reconsiderUse } from '../../../src/state/ledger/use-agenda.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText, toAmount } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { amounts, at, chargeByHand } from '../../helpers/charges-by-hand.ts'
import { addMember, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

const month = (text: string) => billingMonthOf(at(`${text}-10T00:00:00Z`))

/** What a customer spent in a month, before it, and both at list price. */
function shown(world: World, id: string, of: string): string[] {
  const { inMonth, beforeMonth, listInMonth, listBeforeMonth } = spendingIn(world, id, month(of))
  return [inMonth, beforeMonth, listInMonth, listBeforeMonth].map((each) => amountText(each))
}

it('keeps what was spent in the last month apart from what was spent before it, whatever comes late', () => {
  const world = emptyWorld(1)
  const id = addMember(world, 1, 0).customer.customerId
  const spend = (of: string, amount: string, official: string) => {
    addSpending(world, id, { month: month(of), amount: toAmount(amount), official: toAmount(official) })
  }
  expect(shown(world, id, '2026-01')).toEqual(['0.00', '0.00', '0.00', '0.00'])
  spend('2026-01', '1', '10')
  spend('2026-01', '2', '20')
  expect(shown(world, id, '2026-01')).toEqual(['3.00', '0.00', '30.00', '0.00'])
  expect(shown(world, id, '2026-02')).toEqual(['0.00', '3.00', '0.00', '30.00'])
  spend('2026-03', '4', '40')
  expect(shown(world, id, '2026-03')).toEqual(['4.00', '3.00', '40.00', '30.00'])
  spend('2026-02', '5', '50')
  expect(shown(world, id, '2026-03')).toEqual(['4.00', '8.00', '40.00', '80.00'])
  spend('2026-03', '6', '60')
  expect(shown(world, id, '2026-03')).toEqual(['10.00', '8.00', '100.00', '80.00'])
  expect(amountText(totalCharged(world))).toBe('18.00')
})

it('adds up list prices from the charges where an older version kept none', () => {
  const world = emptyWorld(1)
  const id = addMember(world, 1, 0).customer.customerId
  chargeByHand(world, '2026-01-10T00:00:00Z', { customerId: id, ...amounts({ amount: '1', official: '10' }) })
  chargeByHand(world, '2026-02-10T00:00:00Z', { customerId: id, ...amounts({ amount: '2', official: '20' }) })
  chargeByHand(world, '2026-02-11T00:00:00Z', { ...amounts({ amount: '7', official: '70' }) })
  world.spendings.set({ customerId: id, month: month('2026-02'), inMonth: toAmount(2), beforeMonth: toAmount(1) })
  expect(shown(world, id, '2026-02')).toEqual(['2.00', '1.00', '20.00', '10.00'])
  expect(shown(world, id, '2026-03')).toEqual(['0.00', '3.00', '0.00', '30.00'])
  // The charge is in the ledger already when it is added.
  chargeByHand(world, '2026-02-12T00:00:00Z', { customerId: id, ...amounts({ amount: '3', official: '30' }) })
  addSpending(world, id, { month: month('2026-02'), amount: toAmount(3), official: toAmount(30) })
  expect(shown(world, id, '2026-02')).toEqual(['5.00', '1.00', '50.00', '10.00'])
  addSpending(world, id, { month: month('2026-02'), amount: toAmount(3), official: toAmount(30) })
  expect(shown(world, id, '2026-02')).toEqual(['8.00', '1.00', '80.00', '10.00'])
})

it('a list price that is known is not added up again', () => {
  const world = emptyWorld(1)
  const id = addMember(world, 1, 0).customer.customerId
  addSpending(world, id, { month: month('2026-02'), amount: toAmount(3), official: toAmount(30) })
  chargeByHand(world, '2026-02-10T00:00:00Z', { customerId: id })
  expect(shown(world, id, '2026-02')).toEqual(['3.00', '0.00', '30.00', '0.00'])
})

it('the partner owes what its resale customers spend, and nothing of the others', () => {
  const world = emptyWorld(1)
  const resale = addMember(world, 1, 0).customer.customerId
  const { customerId: referral } = addCustomer(world, { domainName: 'referral', model: 'referral' })
  for (const id of [resale, referral, resale])
    addSpending(world, id, { month: month('2026-02'), amount: toAmount(3), official: toAmount(4) })
  expect(amountText(totalCharged(world))).toBe('6.00')
})

it.each([
  ['2026-05-06T13:59:59+08:00', '2026-05-06T06:00:00Z'],
  ['2026-05-06T14:00:00+08:00', '2026-05-07T06:00:00Z'],
  ['2026-05-06T23:59:59+08:00', '2026-05-07T06:00:00Z'],
  ['2026-05-07T00:00:00+08:00', '2026-05-07T06:00:00Z'],
])('the first that is spent, at %s, has the daily export made at %s', (now, first) => {
  const world = emptyWorld(1)
  const id = addMember(world, 1, 0).customer.customerId
  world.now = at(now)
  const due = () => world.dueEvents.get('usage-export daily')
  addSpending(world, id, { month: month('2026-05'), amount: toAmount(3), official: toAmount(4) })
  expect(fromInstant(required(due(), 'the export').at)).toBe(first)
  world.dueEvents.delete('usage-export daily')
  addSpending(world, id, { month: month('2026-05'), amount: toAmount(3), official: toAmount(4) })
  expect(due()).toBeUndefined()
  planUsageExport(world)
  expect(fromInstant(required(due(), 'the export').at)).toBe(first)
})

it('use of a customer that uses nothing by the hour is not looked at', () => {
  const world = emptyWorld(1)
  const id = addMember(world, 1, 0).customer.customerId
  reconsiderUse(world, id)
  expect(world.dueEvents.get(`use-charging ${id}`)).toBeUndefined()
})
