import type { TestedRequirement } from '../../requirement.ts'
import { succeeded, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { firstAfter } from '../../trace/positions.ts'
import { isPayment, orderOf, looksThatShowPaid, repeatedPayments } from '../../trace/order-history.ts'

export const paidOnce = {
  id: 'SEQ-01',
  area: 'sequence',
  level: 'MUST',
  text: 'An order that was paid is not paid again.',
  harm: 'money_lost',
  fix: 'Look at the status of the order before you pay, and pay only one that waits for its payment.',
  source: 'api_order_00030',
  operations: ['PayOrders', 'PayCustomerOrder'],
  /** That it was paid is told by a payment that was served, or by a look after one whose answer was lost. */
  check: (trace) => ({
    exercised: trace.filter((each) => isPayment(each) && succeeded(each)),
    findings: repeatedPayments(trace).flatMap(({ before, again }) => {
      const told = succeeded(before) ? before : seenPaid(trace, before, again)
      return told === undefined
        ? []
        : [
            {
              exchange: again,
              expected: `no second payment after exchange ${told.number}, which told that it was paid`,
              actual: `order ${orderOf(again)} is paid again`,
              field: 'order_id',
            },
          ]
    }),
  }),
} as const satisfies TestedRequirement

/** The first look between two payments that shows the order paid. */
function seenPaid(trace: Trace, before: TracedExchange, again: TracedExchange): TracedExchange | undefined {
  const looks = looksThatShowPaid(trace).get(orderOf(again)) ?? []
  const look = firstAfter(looks, before)
  return look !== undefined && look.number < again.number ? look : undefined
}
