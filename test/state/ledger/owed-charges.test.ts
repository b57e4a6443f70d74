import { describe, expect, it } from 'vitest'
import { debtsOf } from '../../../src/state/ledger/owed-charges.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { subtract, toAmount, zero } from '../../../src/units/amount.ts'
import { hour, later } from '../../../src/units/instant.ts'
import { addChinaCustomer, chinaWorld, short } from '../../helpers/china-world.ts'
import { amounts, at, chargeByHand, hoursByHand } from '../../helpers/charges-by-hand.ts'
import { emptyWorld } from '../../helpers/crowd.ts'

/** A customer that owes so much, with charges that cash paid so much of each. */
function worldOwing(owed: string, charges: readonly (readonly [amount: string, cash: string])[]): World {
  const world = chinaWorld()
  const { customer } = addChinaCustomer(world, { domainName: 'acme', customerId: 'c' })
  world.customers.set({ ...customer, wallet: { cash: zero, credit: zero, creditUsed: toAmount(owed) } })
  for (const [index, [amount, cash]] of charges.entries())
    chargeByHand(world, new Date(at('2026-01-02T00:00:00Z') + index * hour).toISOString(), amounts({ amount, cash }))
  return world
}

const toldOf = (world: World): string[] => {
  const debtNow = debtsOf(world, 'c')
  return [...world.charges.values()].map((charge) => {
    const { debt, paidOff } = debtNow({ charge, from: charge.at, debt: subtract(charge.amount, charge.cash) })
    return `${short(debt)} ${short(paidOff)}`
  })
}

describe('of debts of 1, 2 and 3', () => {
  const charges = [
    ['1', '0'],
    ['4', '4'],
    ['5', '3'],
    ['3', '0'],
  ] as const

  it.each([
    ['6', ['1 0', '0 0', '2 0', '3 0']],
    ['5.5', ['0.5 0.5', '0 0', '2 0', '3 0']],
    ['5', ['0 1', '0 0', '2 0', '3 0']],
    ['3.25', ['0 1', '0 0', '0.25 1.75', '3 0']],
    ['1', ['0 1', '0 0', '0 2', '1 2']],
    ['0', ['0 1', '0 0', '0 2', '0 3']],
    // More than charges made: a smaller credit did.
    ['9', ['1 0', '0 0', '2 0', '3 0']],
  ])('as long as %s is owed, what is owed and paid off is %j', (owed, told) => {
    expect(toldOf(worldOwing(owed, charges))).toEqual(told)
  })
})

it('says of a refund that paid off a debt that it did', () => {
  const world = worldOwing('1', [
    ['3', '0'],
    ['-2', '0'],
  ])
  expect(toldOf(world)).toEqual(['1 2', '0 -2'])
})

it('pays off the first hours of use first', () => {
  const world = worldOwing('2.5', [])
  const charge = hoursByHand(world, '2026-01-02T00:00:00Z', { hours: 4, perHour: amounts({ amount: '1' }) })
  const debtNow = debtsOf(world, 'c')
  const hours = [0, 1, 2, 3].map((index) =>
    debtNow({ charge, from: later(charge.at, index * hour), debt: toAmount(1) }),
  )
  expect(hours.map(({ debt, paidOff }) => `${short(debt)} ${short(paidOff)}`)).toEqual(['0 1', '0.5 0.5', '1 0', '1 0'])
  const whole = debtNow({ charge, from: charge.at, debt: toAmount(4) })
  expect([whole.debt, whole.paidOff].map(short)).toEqual(['2.5', '1.5'])
})

it('looks as far back as there is debt', () => {
  const world = worldOwing(
    '250',
    Array.from({ length: 450 }, () => ['1', '0'] as const),
  )
  const told = toldOf(world)
  expect([told[199], told[200], told.at(-1)]).toEqual(['0 1', '1 0', '1 0'])
  expect(told.filter((each) => each === '1 0')).toHaveLength(250)
})

it('leaves a debt what it was where bills do not tell', () => {
  const world = emptyWorld(1)
  const charge = chargeByHand(world, '2026-01-02T00:00:00Z')
  expect(debtsOf(world, 'c')({ charge, from: charge.at, debt: toAmount(10) })).toEqual({
    debt: toAmount(10),
    paidOff: zero,
  })
  expect(() => recordOf(world.customers, 'c')).toThrow()
})
