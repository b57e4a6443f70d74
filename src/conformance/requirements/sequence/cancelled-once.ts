import type { Finding, TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { orderOf } from '../../trace/order-history.ts'
import { succeeded, type TracedExchange } from '../../trace/trace.ts'

export const cancelledOnce = {
  id: 'SEQ-13',
  area: 'sequence',
  level: 'MUST',
  text: 'An order that was cancelled is not cancelled again.',
  harm: 'refused',
  fix: 'Note that the order is cancelled when 204 has come, and ask for its status where the answer was lost.',
  source: 'api_order_00017',
  operations: ['CancelCustomerOrder'],
  check: (trace) => {
    const all = exchangesOf(trace, 'CancelCustomerOrder')
    const done = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    for (const each of all) {
      const order = orderOf(each)
      const before = done.get(order)
      if (before !== undefined)
        findings.push({
          exchange: each,
          expected: `no second cancellation after exchange ${before.number}`,
          actual: `order ${order} is cancelled again`,
          field: 'order_id',
        })
      if (succeeded(each)) done.set(order, each)
    }
    return { exercised: all.filter(succeeded), findings }
  },
} as const satisfies TestedRequirement
