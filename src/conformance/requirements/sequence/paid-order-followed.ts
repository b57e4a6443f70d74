import type { Finding, TestedRequirement } from '../../requirement.ts'
import type { Run } from '../../run.ts'
import { succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { isPayment, orderOf, statusTold, wasLookedUp } from '../../trace/order-history.ts'
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

/** Status of an order that is paid and not provisioned yet. */
const processing = 3

/** Whoever has done its task must not have left an order that is still being processed; a recording may go on elsewhere. */
function left(trace: Trace, paid: TracedExchange, run: Run | undefined): Finding[] {
  if (run === undefined) return []
  const looks = exchangesOf(trace, 'ShowCustomerOrderDetails', 'ListCustomerOrders').filter(
    (each) => each.number > paid.number && statusTold(each, orderOf(paid)) !== undefined,
  )
  const last = looks.at(-1)
  if (last === undefined || statusTold(last, orderOf(paid)) !== processing) return []
  return [
    {
      exchange: last,
      expected: 'status 5, completed',
      actual: `status ${processing}, and that was all`,
      field: 'status',
    },
  ]
}
