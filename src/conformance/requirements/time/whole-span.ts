import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { differences, handedIds } from '../../trace/handed-in.ts'
import { fieldOf, listOf, textOf } from '../../trace/json.ts'
import { succeeded } from '../../trace/trace.ts'

export const wholeSpan = {
  id: 'TIME-05',
  area: 'time',
  level: 'MUST',
  text: 'A search for a span of time finds what lies in it, near both of its ends, and nothing else.',
  harm: 'data_wrong',
  fix: 'Send both ends of the span in UTC, the earlier in _begin and the present in _end, and as far apart as was asked for.',
  source: 'the page of each operation',
  operations: ['ListCustomerOrders'],
  /** Holds the orders that were handed in, or else those that were answered, against those of the span. */
  check: (trace, run) => {
    const searches = exchangesOf(trace, 'ListCustomerOrders').filter(succeeded)
    const last = searches.at(-1)
    if (run?.orders === undefined || last === undefined) return { exercised: [], findings: [] }
    const answered = searches.flatMap(({ answer }) =>
      listOf(fieldOf(answer, 'order_infos')).flatMap((each) => textOf(fieldOf(each, 'order_id')) ?? []),
    )
    const ids = handedIds(run.handedIn) ?? [...new Set(answered)]
    const begin = last.query.get('create_time_begin') ?? ''
    const end = last.query.get('create_time_end') ?? ''
    // A span that ends before it begins is the concern of TIME-04, and an empty filter that of SHAPE-13.
    const isOther = (end !== '' && begin > end) || [...last.query.values()].includes('')
    if (isOther) return { exercised: searches, findings: [] }
    return {
      exercised: searches,
      findings: differences(run.orders, ids).map((wrong) => ({
        exchange: last,
        expected: `the ${run.orders?.length ?? 0} orders of the span`,
        actual: `${ids.length} orders, from ${begin} to ${end}: ${wrong}`,
        field: 'create_time_begin',
      })),
    }
  },
} as const satisfies TestedRequirement
