import { type Refusal, refuse } from '../../contract/refusals.ts'
import { amountText } from '../../units/amount.ts'
import { type Span, spanOfMonth } from '../../state/billing/bill-records.ts'
import { type Cost, type CostKey, listCosts } from '../../state/billing/costs.ts'
import { day, later } from '../../units/instant.ts'
import { startOfDate } from '../../units/calendar.ts'
import { bssHandlers } from '../define-handlers.ts'
import { chargingModes, recordTypeTexts } from './record-types.ts'
import { currencyOf, pageOf } from './wire.ts'

export const costHandlers = bssHandlers({
  ListCosts({ world, caller, body, reply }) {
    const { time_condition: time } = body
    const span = spanOf(time)
    if ('refusal' in span) return span
    const foreign = body.groupby.findIndex((each) => each.type !== 'dimension')
    if (foreign !== -1)
      return refuse('parameter_wrong', `groupby.${foreign}.type must be dimension: there are no tags and cost units`)
    const keys = body.groupby.map((each) => each.key)
    const filters = (body.filters ?? []).flatMap(({ operator, filter_factor: { key, value } }) =>
      key === 'RESOURCE_TAG' || key === 'COST_UNIT'
        ? []
        : [{ key: costKeys[key], values: value, excludes: operator === 1 }],
    )
    const hasTags = (body.filters ?? []).length > filters.length
    const groups = listCosts(world, caller.domainId, {
      span,
      bucket: time.time_measure_id === 1 ? 'day' : 'month',
      keys: keys.map((each) => costKeys[each]),
      filters: hasTags ? [...filters, { key: 'account', values: [], excludes: false }] : filters,
      codes: { kinds: recordTypeTexts, modes: chargingModes },
      amortized: body.cost_type === 'AMORTIZED_COST',
      net: body.amount_type === 'NET_AMOUNT',
    })
    const { offset, limit } = pageOf(body)
    return reply(200, {
      currency: currencyOf(world),
      total_count: groups.length,
      cost_data: groups.slice(offset, offset + limit).map(({ values, costs, total }) => ({
        dimensions: keys.map((key, at) => ({ key, value: values[at] ?? '' })),
        costs: [...costs]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([value, cost]) => ({
            time_dimension_value: value,
            time_measure_id: time.time_measure_id,
            ...fromCost(cost),
          })),
        amount_by_costs: fromCost(total).amount,
        official_amount_by_costs: fromCost(total).official_amount,
      })),
    })
  },
})

const costKeys = {
  CLOUD_SERVICE_TYPE: 'service',
  RESOURCE_TYPE: 'resourceType',
  ASSOCIATED_ACCOUNT: 'account',
  REGION_CODE: 'region',
  AZ_CODE: 'zone',
  ENTERPRISE_PROJECT_ID: 'project',
  RES_SPEC_CODE: 'spec',
  CHARGING_MODE: 'mode',
  USAGE_TYPE: 'usageType',
  BILL_TYPE: 'kind',
  BE_ID: 'site',
  PAYER_ACCOUNT_ID: 'payer',
  RESOURCE_ID: 'resource',
} as const satisfies Readonly<Record<string, CostKey>>

/** Both ends belong to the span: days, or months. */
function spanOf(time: {
  readonly time_measure_id: 1 | 2
  readonly begin_time: string
  readonly end_time: string
}): Span | Refusal<'parameter_wrong'> {
  const begin = ends(time.time_measure_id, time.begin_time)
  const end = ends(time.time_measure_id, time.end_time)
  if (begin === undefined) return refuse('parameter_wrong', 'time_condition.begin_time does not fit time_measure_id')
  if (end === undefined) return refuse('parameter_wrong', 'time_condition.end_time does not fit time_measure_id')
  if (end.from < begin.from) return refuse('parameter_wrong', 'time_condition.end_time must not be before begin_time')
  return { from: begin.from, until: end.until }
}

function ends(measure: 1 | 2, text: string): Span | undefined {
  if (measure === 2) return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? spanOfMonth(text) : undefined
  const from = startOfDate(text)
  return from === undefined ? undefined : { from, until: later(from, day) }
}

function fromCost({ amount, official }: Cost): { readonly amount: string; readonly official_amount: string } {
  return { amount: amountText(amount, 8), official_amount: amountText(official, 8) }
}
