import { type Rule } from '../../requirement.ts'
import { isPlatform, operationOf } from '../../trace/trace.ts'
import { orderOf, paymentsByOrder } from '../../trace/order-history.ts'
import { nextSame } from '../../trace/following-calls.ts'

/** From which time on an answer is late, and until when it has to be waited for, in milliseconds. */
const late = 2000
const patience = 10_000

export const lateAnswerAwaited: Rule = (trace) => {
  const waited = trace.filter((each) => isPlatform(each) && each.duration >= late && each.duration <= patience)
  return {
    exercised: waited,
    findings: waited.flatMap((each) => {
      const payment = (paymentsByOrder(trace).get(orderOf(each)) ?? []).find((other) => other.number > each.number)
      const again = operationOf(each) === 'PayOrders' ? payment : nextSame(trace, each)
      return again === undefined || again.at >= each.at + each.duration
        ? []
        : [
            {
              exchange: again,
              expected: `to wait for the answer of exchange ${each.number}, ${each.duration} ms`,
              actual: `the same again after ${again.at - each.at} ms`,
            },
          ]
    }),
  }
}
