import { type TestedRequirement } from '../../requirement.ts'
import { isPlatform, operationOf } from '../../trace/trace.ts'
import { orderOf, paymentsByOrder } from '../../trace/order-history.ts'
import { nextSame } from '../../trace/following-calls.ts'

/** An answer that takes so many milliseconds or more is late (docs/decisions/thresholds.md). */
const late = 2000

/** Nobody has to wait longer than so many milliseconds; the demand, five seconds, is well below (docs/decisions/thresholds.md). */
const patience = 10_000

export const lateAnswerAwaited = {
  id: 'RESIL-11',
  area: 'resilience',
  level: 'MUST',
  text: 'An answer that is late is waited for, 5 seconds at least: it is no failure.',
  harm: 'money_lost',
  fix: 'Set the time limit of a call to 10 seconds or more, and take a call that timed out for one whose outcome is unknown.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
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
  },
} as const satisfies TestedRequirement
