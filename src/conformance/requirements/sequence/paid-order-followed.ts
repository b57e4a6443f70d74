import type { Finding, TestedRequirement } from '../../requirement.ts'
import type { Run } from '../../run.ts'
import { succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { isPayment, looksThatShowProcessing, orderOf, wasLookedUp } from '../../trace/order-history.ts'
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
  check: (trace, run) => {
    const paid = trace.filter((each) => isPayment(each) && succeeded(each))
    const lastResources = exchangesOf(trace, 'ListPayPerUseCustomerResources').at(-1)?.number ?? 0
    return {
      exercised: paid,
      findings: paid
        .filter((each) => lastResources < each.number)
        .flatMap((each) =>
          wasLookedUp(trace, orderOf(each), { after: each }) ? left(trace, each, run) : [unseen(each)],
        ),
    }
  },
} as const satisfies TestedRequirement

function unseen(exchange: TracedExchange): Finding {
  return {
    exchange,
    expected: 'a look at the order or its resources afterwards',
    actual: `nothing more of order ${orderOf(exchange)}`,
  }
}

/** Whoever has done its task must not have left an order that is still being processed; a recording may go on elsewhere. */
function left(trace: Trace, paid: TracedExchange, run: Run | undefined): Finding[] {
  const last = looksThatShowProcessing(trace).get(orderOf(paid))?.at(-1)
  if (run === undefined || last === undefined || wasLookedUp(trace, orderOf(paid), { after: last })) return []
  return [{ exchange: last, expected: 'status 5, completed', actual: 'status 3, and that was all', field: 'status' }]
}
