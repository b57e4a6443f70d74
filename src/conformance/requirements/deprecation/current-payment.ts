import { eachExchange } from '../../checks/each-exchange.ts'
import { operationOf } from '../../trace/trace.ts'
import { isPayment } from '../../trace/order-history.ts'

export const currentPayment = eachExchange(isPayment, (each) =>
  operationOf(each) === 'PayCustomerOrder'
    ? { expected: '/v3/orders/customer-orders/pay', actual: each.path }
    : undefined,
)
