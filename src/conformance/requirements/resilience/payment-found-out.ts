import type { TestedRequirement } from '../../requirement.ts'
import { isAmbiguous } from '../../trace/trace.ts'
import { firstAfter } from '../../trace/positions.ts'
import { isPayment, orderOf, paymentsByOrder, wasLookedUp } from '../../trace/order-history.ts'

export const paymentFoundOut = {
  id: 'RESIL-03',
  area: 'resilience',
  level: 'MUST',
  text: 'When the outcome of a payment is unknown, it is found out.',
  harm: 'money_wrong',
  fix: 'Ask for the order after a lost or failed answer until it is known whether it is paid.',
  source: 'api_order_00014 (order status)',
  operations: ['PayOrders', 'PayCustomerOrder'],
  check: (trace) => {
    const unknown = trace.filter((each) => isPayment(each) && isAmbiguous(each))
    return {
      exercised: unknown,
      findings: unknown
        .filter(
          (each) =>
            !wasLookedUp(trace, orderOf(each), { after: each }) &&
            firstAfter(paymentsByOrder(trace).get(orderOf(each)) ?? [], each) === undefined,
        )
        .map((exchange) => ({
          exchange,
          expected: `a look at order ${orderOf(exchange)} afterwards`,
          actual: 'nobody knows whether it is paid',
        })),
    }
  },
} as const satisfies TestedRequirement
