import type { Finding, TestedRequirement } from '../../requirement.ts'
import { isLate, isPlatform, operationOf, type TracedExchange } from '../../trace/trace.ts'
import { orderOf, paymentsByOrder } from '../../trace/order-history.ts'
import { firstAfter } from '../../trace/positions.ts'
import { nextSame } from '../../trace/following-calls.ts'
import { isByAnotherWorker } from '../../trace/two-workers.ts'

/** So many milliseconds have to be waited before a connection is closed (docs/decisions/thresholds.md). */
const demanded = 5000

/** So many milliseconds a request may be on its way before the platform sees it, and they count as waited too (docs/decisions/thresholds.md). */
const onItsWay = 2000

/** Equal calls that begin within so many milliseconds are those of two workers (docs/decisions/thresholds.md). */
const atOnce = 1000

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
    const platform = trace.filter(isPlatform)
    const closed = platform.filter((each) => each.closedAfter !== undefined)
    const waited = platform.filter(
      (each) => each.closedAfter === undefined && isLate(each) && each.duration <= patience,
    )
    return {
      exercised: [...closed, ...waited].sort((a, b) => a.number - b.number),
      findings: [
        ...closed.flatMap(closedEarly),
        ...waited.flatMap((each) => {
          const payment = firstAfter(paymentsByOrder(trace).get(orderOf(each)) ?? [], each)
          const again = operationOf(each) === 'PayOrders' ? payment : nextSame(trace, each)
          if (again === undefined || again.receivedAt >= each.receivedAt + each.duration) return []
          const after = again.receivedAt - each.receivedAt
          // What is asked at once, or by who reads the same besides, comes from another worker, and not from one who was not served.
          return after < atOnce || isByAnotherWorker(trace, each, again)
            ? []
            : [
                {
                  exchange: again,
                  expected: `to wait for the answer of exchange ${each.number}, ${each.duration} ms`,
                  actual: `the same again after ${after} ms`,
                },
              ]
        }),
      ],
    }
  },
} as const satisfies TestedRequirement

/** The finding of an exchange whose caller did not wait long enough. */
function closedEarly(exchange: TracedExchange): Finding[] {
  const { closedAfter = 0 } = exchange
  if (closedAfter >= demanded - onItsWay) return []
  const expected = `the connection open for ${demanded} ms or more`
  return [{ exchange, expected, actual: `it is closed after ${closedAfter} ms` }]
}
