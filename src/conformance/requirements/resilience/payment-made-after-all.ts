import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, type TracedExchange } from '../../trace/trace.ts'
import {
  isPayment,
  looksThatShowWaiting,
  orderOf,
  paymentsByOrder,
  repeatedPayments,
  wasLookedUp,
} from '../../trace/order-history.ts'
import { firstAfter } from '../../trace/positions.ts'

export const paymentMadeAfterAll = {
  id: 'RESIL-10',
  area: 'resilience',
  level: 'MUST',
  text: 'A payment that turns out not to have happened is made after all.',
  harm: 'left_undone',
  fix: 'Pay the order again when a look shows that it still waits for its payment.',
  source: 'api_order_00014 (order status)',
  operations: ['PayOrders', 'PayCustomerOrder'],
  check: (trace) => {
    const paymentsOf = (lost: TracedExchange): readonly TracedExchange[] =>
      paymentsByOrder(trace).get(orderOf(lost)) ?? []
    const unpaid = trace
      .filter((each) => isPayment(each) && isAmbiguous(each))
      .flatMap((lost) => {
        const look = firstAfter(looksThatShowWaiting(trace).get(orderOf(lost)) ?? [], lost)
        return look === undefined ? [] : [{ lost, look }]
      })
    const findings = unpaid
      .filter(({ lost, look }) => firstAfter(paymentsOf(lost), look) === undefined)
      .map(({ lost, look }) => ({
        exchange: look,
        expected: `a payment of order ${orderOf(lost)}`,
        actual: 'it still waits for one',
      }))
    // Whatever the look was, who paid again afterwards has found out.
    const again = repeatedPayments(trace)
      .filter(
        ({ before, again: later }) =>
          isAmbiguous(before) && wasLookedUp(trace, orderOf(later), { after: before, before: later }),
      )
      .map(({ again: later }) => later)
    return { exercised: [...unpaid.map(({ look }) => look), ...again], findings }
  },
} as const satisfies TestedRequirement
