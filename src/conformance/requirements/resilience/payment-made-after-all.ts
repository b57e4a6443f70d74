import { type TestedRequirement } from '../../requirement.ts'
import { fieldOf, listOf } from '../../trace/json.ts'
import { isAmbiguous, operationOf, type TracedExchange } from '../../trace/trace.ts'
import { isPayment, orderOf, paymentsByOrder, repeatedPayments, wasLookedUp } from '../../trace/order-history.ts'
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
        const look = looks.find((each) => each.number > lost.number && showsUnpaid(each, orderOf(lost)))
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

function showsUnpaid(each: TracedExchange, orderId: string): boolean {
  const order =
    operationOf(each) === 'ListCustomerOrders'
      ? listOf(fieldOf(each.answer, 'order_infos')).find((info) => fieldOf(info, 'order_id') === orderId)
      : fieldOf(each.answer, 'order_info')
  return fieldOf(order, 'order_id') === orderId && fieldOf(order, 'status') === waitsForPayment
}
