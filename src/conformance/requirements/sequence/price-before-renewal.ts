import type { TestedRequirement } from '../../requirement.ts'
import { fieldOf, listOf } from '../../trace/json.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const priceBeforeRenewal = {
  id: 'SEQ-04',
  area: 'sequence',
  level: 'SHOULD',
  text: 'The price of a renewal is asked for before it is ordered.',
  harm: 'money_wrong',
  fix: 'Ask ListRenewRateOnPeriod, show the price, and order then.',
  source: 'devg mt_00006 (call flow)',
  operations: ['ListRenewRateOnPeriod', 'RenewalResources'],
  check: (trace) => {
    const firstAsked = new Map<unknown, number>()
    for (const each of exchangesOf(trace, 'ListRenewRateOnPeriod'))
      for (const id of listOf(fieldOf(each.body, 'resource_ids')))
        firstAsked.set(id, Math.min(firstAsked.get(id) ?? Infinity, each.number))
    const renewals = exchangesOf(trace, 'RenewalResources')
    return {
      exercised: renewals,
      findings: renewals
        .filter((each) =>
          listOf(fieldOf(each.body, 'resource_ids')).some((id) => (firstAsked.get(id) ?? Infinity) > each.number),
        )
        .map((exchange) => ({ exchange, expected: 'an inquiry of its price before', actual: 'none was made' })),
    }
  },
} as const satisfies TestedRequirement
