import type { Finding, TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { anyBetween } from '../../trace/positions.ts'
import { succeeded } from '../../trace/trace.ts'

/** Operations whose answers say what a customer has of its partner's money. */
const telling = [
  'ListCustomersBalancesDetail',
  'ShowCustomerAccountBalances',
  'ListPartnerAdjustRecords',
  'ListCustomerAccountChangeRecords',
]

export const balanceBeforeReclaim = {
  id: 'SEQ-15',
  area: 'sequence',
  level: 'SHOULD',
  text: 'What is left of the money of a customer is looked at before money is reclaimed from it.',
  harm: 'money_wrong',
  fix: 'Ask ListCustomersBalancesDetail for the balance of the customer, and reclaim what it says is left.',
  source: 'mt_060006',
  operations: ['ReclaimToPartnerAccount', 'ListCustomersBalancesDetail'],
  check: (trace) => {
    const reclaims = exchangesOf(trace, 'ReclaimToPartnerAccount')
    const looks = exchangesOf(trace, ...telling)
      .filter(succeeded)
      .map((each) => each.number)
    const last = new Map<string, number>()
    const findings: Finding[] = []
    for (const exchange of reclaims) {
      const customer = textOf(fieldOf(exchange.body, 'customer_id')) ?? ''
      const since = last.get(customer) ?? 0
      if (!anyBetween(looks, since, exchange.number))
        findings.push({
          exchange,
          expected: 'a look at the balance of the customer before',
          actual: since === 0 ? 'money is reclaimed without one' : `none since exchange ${since}`,
          field: 'amount',
        })
      if (succeeded(exchange)) last.set(customer, exchange.number)
    }
    return { exercised: reclaims, findings }
  },
} as const satisfies TestedRequirement
