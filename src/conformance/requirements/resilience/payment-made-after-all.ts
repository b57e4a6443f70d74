import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous, type TracedExchange } from '../../trace/trace.ts'
import {
  isPayment,
  orderOf,
  paymentsByOrder,
  repeatedPayments,
  statusTold,
  wasLookedUp,
} from '../../trace/order-history.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

const waitsForPayment = 6

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
    const looks = exchangesOf(trace, 'ShowCustomerOrderDetails', 'ListCustomerOrders')
    const paymentsOf = (lost: TracedExchange): readonly TracedExchange[] =>
      paymentsByOrder(trace).get(orderOf(lost)) ?? []
    const unpaid = trace
      .filter((each) => isPayment(each) && isAmbiguous(each))
      .flatMap((lost) => {
        const look = looks.find(
          (each) => each.number > lost.number && statusTold(each, orderOf(lost)) === waitsForPayment,
        )
        return look === undefined ? [] : [{ lost, look }]
      })
    const findings = unpaid
      .filter(({ lost, look }) => paymentsOf(lost).every((each) => each.number < look.number))
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
