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
import { grantCoupon } from '../../../src/state/benefits/coupons.ts'
import { startUse } from '../../../src/state/pay-per-use/resources.ts'
import type { OnDemandResource } from '../../../src/state/pay-per-use/resources.ts'
import { atOnce } from '../../../src/state/engine/slices.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { day, later } from '../../../src/units/instant.ts'
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

it('the points of a day lie in the height of their hour, moved by a fifth at most, five minutes apart', () => {
  const { world, held } = worldWithBandwidth()
  const whole = { ...held, effectiveAt: at('2025-12-31T16:00:00Z') }
  const { points } = peakUseOf(world, whole, january)
  const ofDay = points.slice(stepsOfDay, 2 * stepsOfDay)
  expect(ofDay.map((each) => each.at - at('2026-01-01T16:00:00Z'))).toEqual(ofDay.map((_, number) => number * 300_000))
  const means = Array.from({ length: 24 }, (_, hour) => {
    const hundredths = points.filter((_, number) => Math.floor((number % stepsOfDay) / 12) === hour)
    return hundredths.reduce((sum, each) => sum + each.hundredths, 0) / hundredths.length
  })
  // The evening has the most; the night a quarter of it.
  const [highest, lowest] = [Math.max(...means), Math.min(...means)]
  expect([means.indexOf(highest), [3, 4].includes(means.indexOf(lowest))]).toEqual([20, true])
  expect(lowest / highest).toBeCloseTo(0.24, 2)
  expect(highest).toBeGreaterThanOrEqual(4000)
  expect(highest).toBeLessThan(20_000)
  const evening = points.filter((_, number) => Math.floor((number % stepsOfDay) / 12) === 20)
  for (const { hundredths } of evening) expect(Math.abs(hundredths / highest - 1)).toBeLessThan(0.22)
  expect(Math.max(...evening.map((each) => each.hundredths)) / highest).toBeGreaterThan(1.18)
  expect(Math.min(...evening.map((each) => each.hundredths)) / highest).toBeLessThan(0.82)
})

it('has no point in a day whose beginning is its end', () => {
  const { world, held } = worldWithBandwidth()
  const closed = { ...held, effectiveAt: at('2026-01-05T16:00:00Z'), closedAt: at('2026-01-05T16:00:00Z') }
  expect(peakUseOf(world, closed, january).points).toEqual([])
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
  atOnce(chargePeaks(world, january))
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

it.each([
  [false, []],
  [true, ['coupon']],
])('pays with coupons where there are any: %j', (hasCoupon, kinds) => {
  const { world, id } = worldWithBandwidth()
  const { couponId } = grantCoupon(world, {
    ownerId: hasCoupon ? id : 'nobody',
    name: 'coupon',
    faceValue: toAmount(7),
    validFrom: world.now,
    expiresAt: later(world.now, 90 * day),
    reusable: true,
    services: [],
    withDiscounts: true,
    leastPercent: 0,
  })
  atOnce(chargePeaks(world, january))
  const [charge] = [...world.charges.values()]
  expect(charge?.coupons).toBe(toAmount(kinds.length * 7))
  expect(charge !== undefined && 'couponUses' in charge).toBe(hasCoupon)
  if (hasCoupon) expect(charge?.couponUses).toMatchObject([{ couponId, amount: toAmount(7) }])
})

it('names the bandwidth that the catalog has no price of', () => {
  const { world, held } = worldWithBandwidth()
  world.onDemandResources.set({ ...held, region: 'nowhere' })
  expect(() => {
    atOnce(chargePeaks(world, january))
  }).toThrow(`Failed to price the bandwidth of ${held.resourceId}: `)
})

it('charges nothing of a bandwidth that is paid otherwise, or was not there', () => {
  const { world } = worldWithBandwidth('12_bgp')
  atOnce(chargePeaks(world, january))
  const before = worldWithBandwidth()
  chargePeaks(before.world, billingMonthOf(at('2025-12-15T00:00:00Z')))
  expect([world.charges.size, before.world.charges.size]).toEqual([0, 0])
})
