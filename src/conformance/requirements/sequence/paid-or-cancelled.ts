import type { Finding, TestedRequirement } from '../../requirement.ts'
import { operationOf, succeeded, type TracedExchange } from '../../trace/trace.ts'
import { orderOf } from '../../trace/order-history.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const paidOrCancelled = {
  id: 'SEQ-06',
  area: 'sequence',
  level: 'MUST',
  text: 'An order is paid or cancelled, not both.',
  harm: 'money_lost',
  fix: 'Keep in your own books whether an order was paid or cancelled, and look at its status before the other.',
  source: 'api_order_00017, api_order_00030',
  operations: ['PayOrders', 'PayCustomerOrder', 'CancelCustomerOrder'],
  check: (trace) => {
    const ends = exchangesOf(trace, 'PayOrders', 'PayCustomerOrder', 'CancelCustomerOrder')
    const isCancelling = (each: TracedExchange): boolean => operationOf(each) === 'CancelCustomerOrder'
    const done = new Map<string, TracedExchange>()
    const findings: Finding[] = []
    for (const each of ends) {
      const before = done.get(orderOf(each))
      if (before !== undefined && isCancelling(before) !== isCancelling(each))
        findings.push({
          exchange: each,
          expected: `nothing more of order ${orderOf(each)}`,
          actual: isCancelling(each) ? 'it was paid, and is cancelled' : 'it was cancelled, and is paid',
        })
      if (succeeded(each)) done.set(orderOf(each), each)
    }
    return { exercised: ends.filter(succeeded), findings }
  },
} as const satisfies TestedRequirement
