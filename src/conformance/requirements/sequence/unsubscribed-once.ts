import type { Finding, TestedRequirement } from '../../requirement.ts'
import { fieldOf, listOf } from '../../trace/json.ts'
import { succeeded, type TracedExchange } from '../../trace/trace.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const unsubscribedOnce = {
  id: 'SEQ-11',
  area: 'sequence',
  level: 'MUST',
  text: 'A resource that was unsubscribed from is not unsubscribed from again.',
  harm: 'money_lost',
  fix: 'Keep in your own books what was unsubscribed, and ask once.',
  source: 'api_order_00020',
  operations: ['CancelResourcesSubscription'],
  check: (trace) => {
    const all = exchangesOf(trace, 'CancelResourcesSubscription')
    const done = new Map<unknown, TracedExchange>()
    const findings: Finding[] = []
    for (const each of all) {
      const ids = listOf(fieldOf(each.body, 'resource_ids'))
      const before = ids.map((id) => done.get(id)).find((known) => known !== undefined)
      if (before !== undefined)
        findings.push({
          exchange: each,
          expected: `nothing more after exchange ${before.number}`,
          actual: 'a resource is unsubscribed from again',
        })
      if (succeeded(each)) for (const id of ids) done.set(id, each)
    }
    return { exercised: all.filter(succeeded), findings }
  },
} as const satisfies TestedRequirement
