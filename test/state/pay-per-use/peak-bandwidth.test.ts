import { describe, expect, it } from 'vitest'
import {
  chargePeaks,
  daysOfPoints,
  isPaidByPeak,
  lastSecondOf,
  paidPart,
  peakUseOf,
  stepsOfDay,
} from '../../../src/state/pay-per-use/peak-bandwidth.ts'
import { startUse } from '../../../src/state/pay-per-use/resources.ts'
import { type OnDemandResource } from '../../../src/state/pay-per-use/resources.ts'
import { type World } from '../../../src/state/engine/world.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { addChinaCustomer, allocate, chinaWorld, fill } from '../../helpers/china-world.ts'
import { at } from '../../helpers/charges-by-hand.ts'

const january = billingMonthOf(at('2026-01-15T00:00:00Z'))
const february = billingMonthOf(at('2026-02-15T00:00:00Z'))

function worldWithBandwidth(spec = '95_bgp', seed = 1): { world: World; held: OnDemandResource; id: string } {
  const world = chinaWorld('partner', seed)
  fill(world, '100000')
  const member = addChinaCustomer(world, { domainName: 'acme' })
  allocate(world, member, '10000')
  const held = startUse(world, {
    customerId: member.id,
    service: 'hws.service.type.vpc',
    resource: 'hws.resource.type.bandwidth',
    spec,
    productId: 'p',
    region: 'ap-southeast-1',
    zone: undefined,
  })
  return { world, held, id: member.id }
}

describe('what is paid by its percentile', () => {
  it.each([
    ['95Peak', true],
    ['95peak_1000', true],
    ['bandwidth95peak', true],
    ['95PEAK_PLUS', true],
    ['Duration', false],
    ['upflow', false],
    ['', false],
  ])('by %s: %s', (factor, expected) => {
    expect(isPaidByPeak({ factor })).toBe(expected)
  })
})

describe('the points of a month', () => {
  it.each([
    ['2025-12-01T00:00:00Z', undefined, 31 * stepsOfDay, '2025-12-31T16:00:00Z'],
    ['2026-01-05T16:00:00Z', undefined, 26 * stepsOfDay, '2026-01-05T16:00:00Z'],
    ['2026-01-05T16:00:01Z', undefined, 26 * stepsOfDay - 1, '2026-01-05T16:05:00Z'],
    ['2026-01-05T16:00:00Z', '2026-01-05T16:10:00Z', 2, '2026-01-05T16:00:00Z'],
    ['2026-01-05T16:00:00Z', '2026-01-05T16:10:01Z', 3, '2026-01-05T16:00:00Z'],
    ['2026-01-05T16:00:01Z', '2026-01-05T16:04:59Z', 0, undefined],
    ['2026-02-05T16:00:00Z', undefined, 0, undefined],
  ])('of a bandwidth from %s to %s are %i', (effectiveAt, closedAt, count, first) => {
    const { world, held } = worldWithBandwidth()
    const lived = {
      ...held,
      effectiveAt: at(effectiveAt),
      ...(closedAt === undefined ? {} : { closedAt: at(closedAt) }),
    }
    const { points, percentile, highest } = peakUseOf(world, lived, january)
    expect(points).toHaveLength(count)
    expect(points[0]?.at).toBe(first === undefined ? undefined : at(first))
    expect([percentile, highest].map((each) => each === undefined)).toEqual([count === 0, count === 0])
  })

  it('are the same by whatever month and order they are asked, and others by another seed', () => {
    const { world, held } = worldWithBandwidth()
    const first = peakUseOf(world, held, january)
    peakUseOf(world, held, february)
    expect(peakUseOf(world, held, january)).toEqual(first)
    const other = worldWithBandwidth('95_bgp', 2)
    expect(peakUseOf(other.world, other.held, january)).not.toEqual(first)
  })

  it('leave out the highest twentieth', () => {
    const { world, held } = worldWithBandwidth()
    const { points, percentile, highest } = peakUseOf(world, held, january)
    const falling = points.map((each) => each.hundredths).sort((a, b) => b - a)
    expect(percentile).toBe(falling[Math.floor(points.length * 0.05)])
    expect(highest).toBe(falling[0])
    expect(falling.filter((each) => each > (percentile ?? 0)).length).toBeLessThanOrEqual(points.length / 20)
  })
})

it.each([
  [288, 20, '1'],
  [144, 20, '0.5'],
  [1, 20, '0.00347222222222222222'],
  [8928, 20, '31'],
  [7248, 4, '25.1666'],
])('%i points are, to %i places, %s days', (points, places, days) => {
  expect(daysOfPoints(points, places)).toBe(days)
})

it.each([
  [10_000, 31 * stepsOfDay, '100'],
  [10_000, 0, '0'],
  [9022, 7248, '73.24311827'],
])('a percentile of %i hundredths over %i points of January is paid as %s Mbps', (percentile, points, expected) => {
  expect(paidPart(percentile, points, january)).toBe(expected)
})

it('is charged in the last second of the month, like use that was metered', () => {
  const { world, held, id } = worldWithBandwidth()
  const { points, percentile = 0 } = peakUseOf(world, held, january)
  world.now = at('2026-01-31T16:00:00Z')
  chargePeaks(world, january)
  const [charge, ...more] = [...world.charges.values()]
  const amount = paidPart(percentile, points.length, january)
  expect(more).toEqual([])
  expect(charge).toMatchObject({
    customerId: id,
    kind: 'usage',
    resourceId: held.resourceId,
    at: lastSecondOf(january),
    month: january,
    metered: { factor: 'bandwidth95peak', amount, fromPackages: '0', unit: 15 },
  })
  expect(charge?.official).toBe(toAmount((Number(amount) * 20).toFixed(7)))
})

it('charges nothing of a bandwidth that is paid otherwise, or was not there', () => {
  const { world } = worldWithBandwidth('12_bgp')
  chargePeaks(world, january)
  const before = worldWithBandwidth()
  chargePeaks(before.world, billingMonthOf(at('2025-12-15T00:00:00Z')))
  expect([world.charges.size, before.world.charges.size]).toEqual([0, 0])
})
