import { type BillingMonth, nextMonthStart } from '../../units/calendar.ts'
import { day, hour, later } from '../../units/instant.ts'
import { type Page, pageOf, type PageQuery } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { isPaidByPeak, type PeakUse, peakUseOf, type TrafficPoint } from '../pay-per-use/peak-bandwidth.ts'
import type { OnDemandResource } from '../pay-per-use/resources.ts'
import { spanOfMonth } from './bill-records.ts'

/** Which bandwidths of a customer, and of which month. */
export interface BandwidthQuery extends PageQuery {
  readonly month: BillingMonth
  readonly service: string
  readonly resourceType: string
  readonly usageType: string
}

/** A bandwidth that is paid by its percentile; what it carried is undefined as long as it cannot be read. */
export interface Bandwidth {
  readonly resourceId: string
  readonly use: PeakUse | undefined
}

/** A month can be read from 20:00 of the 2nd of the next one on, in UTC+8 (docs/decisions/china-bandwidth.md). */
const readableAfter = day + 20 * hour

/** One page of the bandwidths that a customer had in a month, the oldest first, and how many there were. */
export function listBandwidths(world: World, customerId: string, query: BandwidthQuery): Page<Bandwidth> {
  const { count, page } = pageOf(bandwidthsOf(world, customerId, query), query)
  const canRead = isReadable(world, query.month)
  const view = (held: OnDemandResource): Bandwidth => ({
    resourceId: held.resourceId,
    use: canRead ? peakUseOf(world, held, query.month) : undefined,
  })
  return { count, page: page.map(view) }
}

/** What one bandwidth carried in a month, and one page of its points; undefined where it is not there or cannot be read. */
export function listBandwidthPoints(
  world: World,
  customerId: string,
  query: BandwidthQuery & { readonly resourceId: string },
): (Page<TrafficPoint> & { readonly use: PeakUse }) | undefined {
  const held = bandwidthsOf(world, customerId, query).find((each) => each.resourceId === query.resourceId)
  if (held === undefined || !isReadable(world, query.month)) return undefined
  const use = peakUseOf(world, held, query.month)
  return { use, ...pageOf(use.points, query) }
}

function isReadable({ now }: World, month: BillingMonth): boolean {
  return now >= later(nextMonthStart(spanOfMonth(month).from), readableAfter)
}

function bandwidthsOf(
  world: World,
  customerId: string,
  { month, service, resourceType, usageType }: BandwidthQuery,
): OnDemandResource[] {
  const { from, until } = spanOfMonth(month)
  return world.onDemandResources
    .sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
    .filter(
      (each) =>
        isPaidByPeak(each) &&
        each.factor.toLowerCase() === usageType.toLowerCase() &&
        each.service === service &&
        each.resource === resourceType &&
        from <= world.now &&
        each.effectiveAt < until &&
        (each.closedAt ?? Infinity) > from,
    )
}
