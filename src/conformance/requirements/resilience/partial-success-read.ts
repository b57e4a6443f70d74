import type { TestedRequirement } from '../../requirement.ts'
import { handedIds } from '../../trace/handed-in.ts'
import { fieldOf, leavesOf, listOf, textOf } from '../../trace/json.ts'
import { isPlatform, oncePerTrace, succeeded, type TracedExchange } from '../../trace/trace.ts'

/** Ids that an answer names as failed, though it is one of success. */
function failedIn({ answer }: TracedExchange): string[] {
  const failures = [...listOf(fieldOf(answer, 'error_details')), ...listOf(fieldOf(answer, 'fail_resource_infos'))]
  return failures.flatMap((each) => textOf(fieldOf(each, 'id')) ?? textOf(fieldOf(each, 'resource_id')) ?? [])
}

/** The last exchange that names an id in its request. */
const lastNamed = oncePerTrace((trace): ReadonlyMap<string, number> => {
  const last = new Map<string, number>()
  for (const each of trace) {
    const sent = [
      ...leavesOf(each.body).map(({ value }) => value),
      ...each.query.values(),
      ...Object.values(each.pathValues),
    ]
    for (const value of sent) if (typeof value === 'string') last.set(value, each.number)
  }
  return last
})

export const partialSuccessRead = {
  id: 'RESIL-08',
  area: 'resilience',
  level: 'SHOULD',
  text: 'An answer that names what failed in part is read, and dealt with.',
  harm: 'left_undone',
  fix: 'Read error_details or fail_resource_infos of each answer, also with status 200, and deal with each id that it names.',
  source: 'mc_00027, mc_00028, mp_02002',
  operations: [
    'FreezeSubCustomers',
    'UnfreezeSubCustomers',
    'SetResourcesRenewConfig',
    'CreatePartnerCoupons',
    'UpdateCouponQuotas',
  ],
  check: (trace, run) => {
    const told = handedIds(run?.handedIn) ?? []
    const partial = trace.filter((each) => isPlatform(each) && succeeded(each) && failedIn(each).length > 0)
    return {
      exercised: partial,
      findings: partial.flatMap((exchange) => {
        const left = failedIn(exchange).find(
          (id) => !told.includes(id) && (lastNamed(trace).get(id) ?? 0) <= exchange.number,
        )
        return left === undefined
          ? []
          : [{ exchange, expected: `something to be done about ${left}`, actual: 'it is not heard of again' }]
      }),
    }
  },
} as const satisfies TestedRequirement
