import type { TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { isPayment, orderOf, wasLookedUp } from '../../trace/order-history.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const paidOrderFollowed = {
  id: 'SEQ-08',
  area: 'sequence',
  level: 'SHOULD',
  text: 'A paid order is followed: paid is not yet provisioned.',
  harm: 'left_undone',
  fix: 'Ask for the order until its status is 5, provisioned.',
  source: 'api_order_00014 (order status)',
  operations: ['PayOrders', 'PayCustomerOrder', 'ShowCustomerOrderDetails', 'ListCustomerOrders'],
  check: (trace) => {
    const paid = trace.filter((each) => isPayment(each) && succeeded(each))
    const lastResources = exchangesOf(trace, 'ListPayPerUseCustomerResources').at(-1)?.number ?? 0
    return {
      exercised: paid,
      findings: paid
        .filter((each) => !wasLookedUp(trace, orderOf(each), { after: each }) && lastResources < each.number)
        .map((exchange) => ({
          exchange,
          expected: 'a look at the order or its resources afterwards',
          actual: `nothing more of order ${orderOf(exchange)}`,
        })),
    }
  },
} as const satisfies TestedRequirement
