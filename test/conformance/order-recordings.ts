import type { Call } from '../helpers/recording.ts'

/** The order CS1 is paid. */
export const pay: Call = {
  target: '/v3/orders/customer-orders/pay',
  body: { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' },
  status: 204,
}

/** A look at the order CS1, which has a status. */
export function look(status: number): Call {
  return {
    method: 'GET',
    target: '/v2/orders/customer-orders/details/CS1',
    answer: { total_count: 1, order_info: { order_id: 'CS1', status } },
  }
}
