import { describe, expect, it } from 'vitest'
import { makeUpCents } from '../../../src/state/billing/make-up.ts'
import { disassociateCustomer } from '../../../src/state/ledger/disassociation.ts'
import { type World } from '../../../src/state/engine/world.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { addChinaCustomer, allocate, chinaWorld, fill, short } from '../../helpers/china-world.ts'
import { at, chargeByHand } from '../../helpers/charges-by-hand.ts'

const january = billingMonthOf(at('2026-01-15T00:00:00Z'))

/** What was cut of one thing: the resource, or none, and how much. */
type Cut = readonly [resourceId: string | undefined, erased: string]

function worldWith(cuts: readonly Cut[]): { world: World; id: string } {
  const world = chinaWorld()
  fill(world, '100')
  const member = addChinaCustomer(world, { domainName: 'acme' })
  allocate(world, member, '10')
  world.spendings.set({ customerId: member.id, month: january, inMonth: toAmount(0), beforeMonth: toAmount(0) })
  for (const [resourceId, erased] of cuts)
    chargeByHand(world, '2026-01-10T00:00:00Z', {
      customerId: member.id,
      kind: 'usage',
      payer: 'customer',
      amount: toAmount(0),
      erased: toAmount(erased),
      ...(resourceId === undefined ? {} : { resourceId }),
    })
  return { world, id: member.id }
}

const madeUp = ({ charges }: World): string[] =>
  [...charges.values()]
    .filter((each) => each.kind === 'make_up')
    .map((each) => `${each.resourceId ?? each.service} ${short(each.amount)} ${short(each.erased ?? toAmount(0))}`)

describe('at the end of a month', () => {
  it.each<[readonly Cut[], readonly string[]]>([
    [[], []],
    [[['r', '0.009']], []],
    [[['r', '0.01']], ['r 0.01 -0.01']],
    [
      [
        ['r', '0.009'],
        ['r', '0.009'],
      ],
      ['r 0.01 -0.01'],
    ],
    [
      [
        ['r', '0.009'],
        ['s', '0.009'],
      ],
      [],
    ],
    [
      [
        ['r', '1.239'],
        ['s', '0.02'],
      ],
      ['r 1.23 -1.23', 's 0.02 -0.02'],
    ],
    [
      [
        [undefined, '0.006'],
        [undefined, '0.006'],
      ],
      ['ec2 0.01 -0.01'],
    ],
  ])('what was cut as %j is made up for as %j', (cuts, lines) => {
    const { world } = worldWith(cuts)
    world.now = at('2026-01-31T16:00:00Z')
    makeUpCents(world, january)
    expect(madeUp(world)).toEqual(lines)
  })

  it('is charged in the last second of the month and paid like use', () => {
    const { world, id } = worldWith([['r', '3.456']])
    world.now = at('2026-01-31T16:00:00Z')
    makeUpCents(world, january)
    const line = [...world.charges.values()].find((each) => each.kind === 'make_up')
    expect(line).toMatchObject({
      at: at('2026-01-31T15:59:59Z'),
      month: '2026-01',
      payer: 'customer',
      sale: { model: 'agency' },
    })
    expect([line?.official, line?.cash]).toEqual([toAmount(0), toAmount('3.45')])
    expect(world.customers.get(id)?.wallet?.cash).toBe(toAmount('6.55'))
  })

  it('leaves in peace who has left', () => {
    const { world, id } = worldWith([['r', '3.456']])
    disassociateCustomer(world, recordOf(world.customers, id))
    world.now = at('2026-01-31T16:00:00Z')
    makeUpCents(world, january)
    expect(madeUp(world)).toEqual([])
  })

  it('does it once: what made up for cents has cut as much less', () => {
    const { world } = worldWith([['r', '3.456']])
    world.now = at('2026-01-31T16:00:00Z')
    makeUpCents(world, january)
    makeUpCents(world, january)
    expect(madeUp(world)).toEqual(['r 3.45 -3.45'])
  })
})
