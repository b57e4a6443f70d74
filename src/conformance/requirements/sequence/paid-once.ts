import { type Rule } from '../../requirement.ts'
import { succeeded } from '../../trace/trace.ts'
import { isPayment, orderOf, repeatedPayments } from '../../trace/order-history.ts'

export const paidOnce: Rule = (trace) => ({
  exercised: trace.filter((each) => isPayment(each) && succeeded(each)),
  findings: repeatedPayments(trace)
    .filter(({ before }) => succeeded(before))
    .map(({ before, again }) => ({
      exchange: again,
      expected: `no second payment after exchange ${before.number}`,
      actual: `order ${orderOf(again)} is paid again`,
    })),
})
