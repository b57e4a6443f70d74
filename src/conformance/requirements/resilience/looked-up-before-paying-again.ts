import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, isSame } from '../../trace/trace.ts'
import { nextOf } from '../../trace/following-calls.ts'
import { isPayment, orderOf, repeatedPayments, wasLookedUp } from '../../trace/order-history.ts'

const withoutRetries =
  'Keep automatic retries off for payments (RESIL-02); ask for the order, and pay again only when its status is 6, waiting for payment.'

export const lookedUpBeforePayingAgain = {
  id: 'RESIL-01',
  area: 'resilience',
  level: 'MUST',
  text: 'When the outcome of a payment is unknown, the order is looked up before it is paid again.',
  harm: 'money_lost',
  fix: 'Ask for the order after a lost or failed answer, and pay again only when its status is 6, waiting for payment.',
  source: 'api_order_00014 (order status)',
  operations: ['PayOrders', 'PayCustomerOrder'],
  check: (trace) => ({
    exercised: trace.filter((each) => isPayment(each) && isAmbiguous(each)),
    findings: repeatedPayments(trace)
      .filter(
        ({ before, again }) =>
          isAmbiguous(before) && !wasLookedUp(trace, orderOf(again), { after: before, before: again }),
      )
      .map(({ before, again }) => ({
        exchange: again,
        expected: `a look at order ${orderOf(again)} after exchange ${before.number}`,
        actual: 'the payment is sent again blindly',
        ...(nextOf(trace, before) === again && isSame(before, again) ? { fix: withoutRetries } : {}),
      })),
  }),
} as const satisfies TestedRequirement
