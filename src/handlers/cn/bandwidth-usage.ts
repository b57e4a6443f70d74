import { type BandwidthQuery, listBandwidthPoints, listBandwidths } from '../../state/billing/bandwidth-usage.ts'
import { spanOfMonth } from '../../state/billing/bill-records.ts'
import { bandwidthUnit, daysOfPoints, type PeakUse } from '../../state/pay-per-use/peak-bandwidth.ts'
import { billingMonthOf } from '../../units/calendar.ts'
import { fromInstant } from '../../units/instant.ts'
import { pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'

export const bandwidthUsageHandlers = cnHandlers({
  ListResourceUsageSummary({ world, caller, query, reply }) {
    const { count, page } = listBandwidths(world, caller.domainId, toQuery(query))
    return reply(200, {
      total_count: count,
      summary_usage_info_list: page.map(({ resourceId, use }) => ({
        resource_id: resourceId,
        ...(use === undefined ? {} : fromPeak(use)),
      })),
    })
  },

  ListResourceUsage({ world, caller, query, reply }) {
    const found = listBandwidthPoints(world, caller.domainId, { ...toQuery(query), resourceId: query.resource_id })
    if (found === undefined) return reply(200, { total_count: 0, usage_info_list: [] })
    return reply(200, {
      ...fromPeak(found.use),
      total_count: found.count,
      usage_info_list: found.page.map(({ at, hundredths }) => ({
        stat_time: fromInstant(at),
        usage: (hundredths / 100).toFixed(2),
        measure_id: bandwidthUnit,
      })),
    })
  },
})

function toQuery(query: {
  readonly bill_cycle: string
  readonly service_type_code: string
  readonly resource_type_code: string
  readonly usage_type: string
  readonly offset?: number
  readonly limit?: number
}): BandwidthQuery {
  return {
    month: billingMonthOf(spanOfMonth(query.bill_cycle).from),
    service: query.service_type_code,
    resourceType: query.resource_type_code,
    usageType: query.usage_type,
    ...pageOf(query),
  }
}

/** So many decimals has the number of days. */
const dayPlaces = 20

function fromPeak({ points, percentile, highest }: PeakUse) {
  return {
    actual_days: daysOfPoints(points.length, dayPlaces),
    ...(percentile === undefined ? {} : { band_width: inDigits(percentile) }),
    ...(highest === undefined ? {} : { monthly_peak_band_width: inDigits(highest) }),
    band_width_measure_id: bandwidthUnit,
  }
}

function inDigits(hundredths: number): string {
  return (hundredths / 100).toFixed(2)
}
