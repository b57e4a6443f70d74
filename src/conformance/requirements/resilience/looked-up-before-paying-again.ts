import { type Rule } from '../../requirement.ts'
import { isAmbiguous } from '../../trace/trace.ts'
import { isPayment, orderOf, repeatedPayments, wasLookedUp } from '../../trace/order-history.ts'

export const lookedUpBeforePayingAgain: Rule = (trace) => ({
  exercised: trace.filter((each) => isPayment(each) && isAmbiguous(each)),
  findings: repeatedPayments(trace)
    .filter(({ before, again }) => isAmbiguous(before) && !wasLookedUp(trace, orderOf(again), before, again))
    .map(({ before, again }) => ({
      exchange: again,
      expected: `a look at order ${orderOf(again)} after exchange ${before.number}`,
      actual: 'the payment is sent again blindly',
    })),
})
