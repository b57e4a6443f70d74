import type { Finding, TestedRequirement } from '../../requirement.ts'
import { oncePerTrace, onlyAsks, operationOf, succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { refusalText } from '../../trace/refusals.ts'
import { customersIn, tooEarly } from '../../trace/customers-named.ts'
import { byKey } from '../../trace/by-key.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, listOf, textOf } from '../../trace/json.ts'
import { firstAfter } from '../../trace/positions.ts'

export const associationSeen = {
  id: 'SEQ-03',
  area: 'sequence',
  level: 'MUST',
  text: 'A new customer is used only when its association was seen.',
  harm: 'refused',
  fix: 'Ask ListSubCustomers by customer_id until the customer is there, and go on then.',
  source: 'mc_00016',
  operations: ['CreateSubCustomer', 'ListSubCustomers'],
  /** Who waits for some time and is lucky has not seen it: only a look at the list counts, or a creation that waits for it. */
  check: (trace) => {
    const early = new Set(tooEarly(trace).map((each) => each.early))
    const created = exchangesOf(trace, 'CreateSubCustomer')
      .filter(succeeded)
      .map((exchange) => ({
        exchange,
        seen: seenIn(trace, exchange),
        used: firstAfter(uses(trace).get(idOf(exchange)) ?? [], exchange),
      }))
    return {
      exercised: created
        .filter(({ seen, used }) => seen !== undefined || used !== undefined)
        .map(({ exchange }) => exchange),
      findings: created.flatMap(({ exchange: { number }, seen, used }): Finding[] => {
        if (used === undefined || (seen !== undefined && seen.number < used.number)) return []
        const expected = `the customer of exchange ${number} in an answer of ListSubCustomers before`
        const actual = early.has(used) ? refusalText(used) : `${operationOf(used)} without a look`
        return [{ exchange: used, expected, actual }]
      }),
    }
  },
} as const satisfies TestedRequirement

function idOf({ answer }: TracedExchange): string {
  return textOf(fieldOf(answer, 'domain_id')) ?? ''
}

/** The answers of the list in which each customer is, in order. */
const listings = oncePerTrace((trace): ReadonlyMap<unknown, readonly TracedExchange[]> =>
  byKey(exchangesOf(trace, 'ListSubCustomers'), ({ answer }) =>
    listOf(fieldOf(answer, 'customer_infos')).map((info) => fieldOf(info, 'customer_id')),
  ),
)

/** The calls that do something with each customer, or that were refused because it is not associated, in order. */
const uses = oncePerTrace((trace): ReadonlyMap<unknown, readonly TracedExchange[]> => {
  const early = new Set(tooEarly(trace).map((each) => each.early))
  return byKey(
    trace.filter((each) => early.has(each) || !onlyAsks(each)),
    customersIn,
  )
})

/** The answer in which the association of a new customer was seen first. */
function seenIn(trace: Trace, created: TracedExchange): TracedExchange | undefined {
  if (fieldOf(created.body, 'include_association_result') === true) return created
  return firstAfter(listings(trace).get(idOf(created)) ?? [], created)
}
