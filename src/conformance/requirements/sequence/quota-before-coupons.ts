import type { Finding, TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, listOf, textOf } from '../../trace/json.ts'
import { operationOf, type TracedExchange } from '../../trace/trace.ts'

/** What an answer says is left of each quota that it lists. */
function balancesIn({ answer }: TracedExchange): (readonly [string, number])[] {
  return listOf(fieldOf(answer, 'quotas')).map((each) => [
    textOf(fieldOf(each, 'quota_id')) ?? '',
    Number(fieldOf(each, 'balance')),
  ])
}

/** What the coupons of a request are worth together, in the currency of the site; undefined where it does not say. */
function worthOf({ body }: TracedExchange): number | undefined {
  const worth = Number(fieldOf(body, 'face_value')) * listOf(fieldOf(body, 'customer_ids')).length
  return Number.isFinite(worth) ? worth : undefined
}

export const quotaBeforeCoupons = {
  id: 'SEQ-16',
  area: 'sequence',
  level: 'SHOULD',
  text: 'Coupons are issued out of a quota of which an answer has said that enough is left.',
  harm: 'left_undone',
  fix: 'Ask ListQuotaCoupons, and take a quota whose balance is at least the value of all coupons together.',
  source: 'mp_02002, the page of ListQuotaCoupons',
  operations: ['ListQuotaCoupons', 'CreatePartnerCoupons'],
  check: (trace) => {
    const left = new Map<string, number>()
    const findings: Finding[] = []
    const exercised: TracedExchange[] = []
    for (const exchange of exchangesOf(trace, 'ListQuotaCoupons', 'CreatePartnerCoupons')) {
      if (operationOf(exchange) === 'ListQuotaCoupons') {
        for (const [id, balance] of balancesIn(exchange)) left.set(id, balance)
        continue
      }
      const id = textOf(fieldOf(exchange.body, 'quota_id')) ?? ''
      const worth = worthOf(exchange) ?? 0
      const balance = left.get(id)
      // Of a quota that no answer has named nobody can tell: its id may be from before the recording.
      if (balance === undefined) continue
      exercised.push(exchange)
      if (balance >= worth) continue
      findings.push({
        exchange,
        expected: `a quota with a balance of ${worth} or more`,
        actual: `quota ${id}, with a balance of ${balance} by the answer before`,
        field: 'quota_id',
      })
    }
    return { exercised, findings }
  },
} as const satisfies TestedRequirement
