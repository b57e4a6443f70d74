import { type TestedRequirement } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { isPayment, orderOf, repeatedPayments } from '../../trace/order-history.ts'

export const paidOnce = {
  id: 'SEQ-01',
  area: 'sequence',
  level: 'MUST',
  text: 'An order that was paid is not paid again.',
  harm: 'money_lost',
  fix: 'Look at the status of the order before you pay, and pay only one that waits for its payment.',
  source: 'api_order_00030',
  operations: ['PayOrders', 'PayCustomerOrder'],
  check: (trace) => ({
    exercised: trace.filter((each) => isPayment(each) && succeeded(each)),
    findings: repeatedPayments(trace)
      .filter(({ before }) => succeeded(before))
      .map(({ before, again }) => ({
        exchange: again,
        expected: `no second payment after exchange ${before.number}`,
        actual: `order ${orderOf(again)} is paid again`,
      })),
  }),
} as const satisfies TestedRequirement
