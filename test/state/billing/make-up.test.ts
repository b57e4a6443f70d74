import { describe, expect, it } from 'vitest'
import { makeUpCents } from '../../../src/state/billing/make-up.ts'
import { disassociateCustomer } from '../../../src/state/ledger/disassociation.ts'
import { atOnce } from '../../../src/state/engine/slices.ts'
import { onlyOf, type World } from '../../../src/state/engine/world.ts'
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

/** What a charge tells of the thing that was used. */
const named = ['resource', 'spec', 'productId', 'region', 'resourceId'] as const

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
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toEqual(lines)
  })

  it('is charged in the last second of the month and paid like use', () => {
    const { world, id } = worldWith([['r', '3.456']])
    world.now = at('2026-01-31T16:00:00Z')
    atOnce(makeUpCents(world, january))
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

  it.each<Partial<Record<(typeof named)[number], string>>>([
    {},
    { resource: 'vm' },
    { resource: 'vm', spec: 's6.large.2.linux', productId: 'p', region: 'cn-north-4', resourceId: 'r' },
  ])('tells of what was used just what its charges tell: %j', (thing) => {
    const { world, id } = worldWith([])
    const none = { resource: undefined, spec: undefined, productId: undefined, region: undefined }
    const moment = '2026-01-10T00:00:00Z'
    const use = { customerId: id, kind: 'usage', payer: 'customer', erased: toAmount('0.02') } as const
    chargeByHand(world, moment, { ...use, amount: toAmount(0), ...none, ...thing })
    atOnce(makeUpCents(world, january))
    const line = [...world.charges.values()].find((each) => each.kind === 'make_up')
    expect(
      Object.fromEntries(named.filter((each) => each in (line ?? {})).map((each) => [each, line?.[each]])),
    ).toStrictEqual(thing)
  })

  it('adds up what has no resource by service, kind and region', () => {
    const { world, id } = worldWith([])
    const cut = (service: string, more: Partial<Record<'resource' | 'region', string>>): void => {
      const none = { resource: undefined, region: undefined }
      const use = { customerId: id, kind: 'usage', payer: 'customer', erased: toAmount('0.006') } as const
      chargeByHand(world, '2026-01-10T00:00:00Z', { ...use, service, amount: toAmount(0), ...none, ...more })
    }
    const things = [
      ['ec2', {}],
      ['ec2', { resource: 'vm' }],
      ['ec2', { region: 'cn-north-4' }],
      ['ec2', { resource: 'vm', region: 'cn-north-4' }],
      ['evs', {}],
    ] as const
    for (const [service, more] of things) cut(service, more)
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toEqual([])
    for (const [service, more] of things) cut(service, more)
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toHaveLength(things.length)
  })

  it('is of a site that debits in cents, for each customer in the order of the ids', () => {
    const { world } = worldWith([])
    const other = addChinaCustomer(world, { domainName: 'other' })
    const ids = [other.id, ...world.spendings.keys()].toSorted().toReversed()
    for (const customerId of ids) {
      world.spendings.delete(customerId)
      world.spendings.set({ customerId, month: january, inMonth: toAmount(0), beforeMonth: toAmount(0) })
      const use = { customerId, kind: 'usage', payer: 'customer', erased: toAmount('0.02') } as const
      chargeByHand(world, '2026-01-10T00:00:00Z', { ...use, amount: toAmount(0) })
    }
    world.profile.set({ ...onlyOf(world.profile), site: 'intl' })
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toEqual([])
    world.profile.set({ ...onlyOf(world.profile), site: 'cn' })
    atOnce(makeUpCents(world, january))
    const lines = [...world.charges.values()].filter((each) => each.kind === 'make_up')
    expect(lines.map((each) => each.customerId)).toEqual(ids.toReversed())
  })

  it('leaves in peace who has left', () => {
    const { world, id } = worldWith([['r', '3.456']])
    disassociateCustomer(world, recordOf(world.customers, id))
    world.now = at('2026-01-31T16:00:00Z')
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toEqual([])
  })

  it('does it once: what made up for cents has cut as much less', () => {
    const { world } = worldWith([['r', '3.456']])
    world.now = at('2026-01-31T16:00:00Z')
    atOnce(makeUpCents(world, january))
    atOnce(makeUpCents(world, january))
    expect(madeUp(world)).toEqual(['r 3.45 -3.45'])
  })
})
