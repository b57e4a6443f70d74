import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { operationOf } from '../../trace/trace.ts'
import { isPayment } from '../../trace/order-history.ts'

export const currentPayment = {
  id: 'DEPR-01',
  area: 'deprecation',
  level: 'SHOULD',
  text: 'Orders are paid by the current operation, not by its older form.',
  harm: 'stops_later',
  fix: 'Pay by POST /v3/orders/customer-orders/pay.',
  source: 'api_order_00016, api_order_00030',
  operations: ['PayOrders', 'PayCustomerOrder'],
  check: eachExchange(isPayment, (each) =>
    operationOf(each) === 'PayCustomerOrder'
      ? { expected: '/v3/orders/customer-orders/pay', actual: each.path }
      : undefined,
  ),
} as const satisfies TestedRequirement
