import { isRefusal, refusalReason } from '../../contract/refusals.ts'
import { type BillingMonth, dayStart, localDate, nextMonthStart, startOfDate } from '../../units/calendar.ts'
import { cut, decimalText, over } from '../../units/decimal.ts'
import { day, hour, type Instant, instantOf, later, minute, second } from '../../units/instant.ts'
import { chanceNumbers } from '../engine/chance.ts'
import { drawnId } from '../engine/ids.ts'
import { oneByOne, type Slices } from '../engine/slices.ts'
import { type World, worldAt } from '../engine/world.ts'
import { chargeCustomer } from '../ledger/charges.ts'
import { costOfUse } from './rating.ts'
import type { OnDemandResource } from './resources.ts'

/** Codes of usage types by which a bandwidth is paid by its monthly 95th percentile. */
const peakFactors: ReadonlySet<string> = new Set(['95peak', '95peak_1000', 'bandwidth95peak', '95peak_plus'])

/** The unit of measure of bandwidths: Mbps. */
export const bandwidthUnit = 15

const step = 5 * minute
const stepsOfHour = hour / step
/** How many points a whole day has. */
export const stepsOfDay = day / step

/** How much of its usual height the traffic of each hour of a day in UTC+8 has, in percent. */
const heights = [38, 30, 26, 24, 24, 28, 36, 48, 62, 74, 82, 86, 84, 80, 82, 84, 86, 90, 94, 98, 100, 96, 80, 56]

/** What a bandwidth carried in the five minutes from a moment on, in hundredths of Mbps. */
export interface TrafficPoint {
  readonly at: Instant
  readonly hundredths: number
}

/** What a bandwidth carried in a month, and what it is paid for. */
export interface PeakUse {
  readonly points: readonly TrafficPoint[]
  /** The highest point when the highest twentieth is left out, in hundredths of Mbps. Undefined without points. */
  readonly percentile: number | undefined
  /** The highest point, in hundredths of Mbps. */
  readonly highest: number | undefined
}

/** Whether a resource is paid by the monthly 95th percentile of its bandwidth. */
export function isPaidByPeak({ factor }: Pick<OnDemandResource, 'factor'>): boolean {
  return peakFactors.has(factor.toLowerCase())
}

/** What a bandwidth carried in a month, up to its end or its closing: drawn from the seed, the same whenever it is asked. */
export function peakUseOf(world: World, held: OnDemandResource, month: BillingMonth): PeakUse {
  const points = pointsOf(world, held, month)
  // A typed array sorts numbers as such, without a comparison to call.
  const rising = Uint32Array.from(points, (each) => each.hundredths).sort()
  return { points, percentile: rising.at(-1 - Math.floor(rising.length / 20)), highest: rising.at(-1) }
}

function pointsOf(world: World, held: OnDemandResource, month: BillingMonth): TrafficPoint[] {
  const monthStart = startOfMonth(month)
  const from = Math.max(monthStart, Math.ceil(held.effectiveAt / step) * step)
  const until = Math.min(nextMonthStart(monthStart), held.closedAt ?? Infinity)
  const points: TrafficPoint[] = []
  // Stryker disable next-line EqualityOperator: no point of a day is before its beginning
  for (let start = dayStart(instantOf(from)); start < until; start = later(start, day))
    for (const point of pointsOfDay(world, held, start)) if (point.at >= from && point.at < until) points.push(point)
  return points
}

function startOfMonth(month: BillingMonth): Instant {
  return startOfDate(`${month}-01`) ?? instantOf(0)
}

/** Points of one day: each hour has its height, and chance moves each point by up to a fifth. */
function pointsOfDay(world: World, { resourceId }: OnDemandResource, start: Instant): TrafficPoint[] {
  const [usual = 0] = chanceNumbers(1, 16_000, [drawnId(world, 'traffic', resourceId)])
  const noise = chanceNumbers(stepsOfDay, 41, [drawnId(world, 'traffic-of-day', `${resourceId} ${localDate(start)}`)])
  return noise.map((drawn, at) => {
    const height = heights[Math.floor(at / stepsOfHour)] ?? 0
    return { at: later(start, at * step), hundredths: Math.floor(((4_000 + usual) * height * (80 + drawn)) / 10_000) }
  })
}

/** How many days so many points are, to so many decimals, cut: each day has 288. */
export function daysOfPoints(points: number, places: number): string {
  const days = cut({ units: (BigInt(points) * 10n ** BigInt(places)) / BigInt(stepsOfDay), places }, places)
  return decimalText(days)
}

/** How many Mbps of a month a percentile in hundredths is paid for: of a resource that lived only some points, that part. */
export function paidPart(percentile: number, points: number, month: BillingMonth): string {
  const monthStart = startOfMonth(month)
  const whole = BigInt(Math.round((nextMonthStart(monthStart) - monthStart) / step))
  return decimalText(cut(over({ units: BigInt(percentile * points), places: 2 }, whole), 8))
}

/** The moment at which what a whole month came to is charged. */
export function lastSecondOf(month: BillingMonth): Instant {
  return later(nextMonthStart(startOfMonth(month)), -second)
}

/** Charges, in the last second of a month, the bandwidths that are paid by their percentile. */
export function* chargePeaks(world: World, month: BillingMonth): Slices<void> {
  const atEnd = worldAt(world, lastSecondOf(month))
  yield* oneByOne([...world.onDemandResources.values()].filter(isPaidByPeak), (held) => {
    chargePeak(atEnd, held, month)
  })
}

function chargePeak(world: World, held: OnDemandResource, month: BillingMonth): void {
  const { points, percentile } = peakUseOf(world, held, month)
  if (percentile === undefined) return
  const { customerId, factor, service, resource, spec, region, size, sizeUnit, resourceId } = held
  const amount = paidPart(percentile, points.length, month)
  const what = { service, resource, spec, region, resourceId }
  const use = { ...what, customerId, size, sizeUnit, factor, amount, unit: bandwidthUnit }
  const cost = costOfUse(world, { ...use, useKey: `${resourceId}-${month}` }, { pays: true })
  if (isRefusal(cost)) throw new Error(`Failed to price the bandwidth of ${resourceId}: ${refusalReason(cost)}`)
  const { fromPackages, couponUses, ...priced } = cost
  const metered = { factor, amount, fromPackages, unit: bandwidthUnit }
  const used = couponUses.length === 0 ? {} : { couponUses }
  chargeCustomer(world, customerId, [{ kind: 'usage', ...what, ...priced, ...used, metered }])
}
