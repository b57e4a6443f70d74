import type { Finding, TestedRequirement } from '../../requirement.ts'
import { fieldOf, listOf } from '../../trace/json.ts'
import type { TracedExchange } from '../../trace/trace.ts'
import { isPayment, orderOf } from '../../trace/order-history.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

/** What a payment may name, and the operation that lists it for an order. */
const options = [
  { field: 'coupon_infos', what: 'coupons', operation: 'ListOrderCouponsByOrderId' },
  { field: 'discount_infos', what: 'discounts', operation: 'ListOrderDiscounts' },
] as const

export const optionsBeforePayment = {
  id: 'SEQ-07',
  area: 'sequence',
  level: 'SHOULD',
  text: 'Coupons and discounts are looked up for an order before it is paid with them.',
  harm: 'money_lost',
  fix: 'Ask ListOrderCouponsByOrderId or ListOrderDiscounts for the order, and use only what is listed.',
  source: 'api_order_00030',
  operations: ['ListOrderCouponsByOrderId', 'ListOrderDiscounts', 'PayOrders', 'PayCustomerOrder'],
  check: (trace) => {
    const uses = (each: TracedExchange, field: string): boolean => listOf(fieldOf(each.body, field)).length > 0
    const paid = trace.filter((each) => isPayment(each) && options.some(({ field }) => uses(each, field)))
    const listed = new Set(
      options.flatMap(({ operation }) =>
        exchangesOf(trace, operation).map((each) => `${operation} ${each.query.get('order_id') ?? ''}`),
      ),
    )
    return {
      exercised: paid,
      findings: paid.flatMap((exchange) =>
        options
          .filter(({ field, operation }) => uses(exchange, field) && !listed.has(`${operation} ${orderOf(exchange)}`))
          .map(({ what }): Finding => ({
            exchange,
            expected: `the ${what} of the order before`,
            actual: 'not asked for',
          })),
      ),
    }
  },
} as const satisfies TestedRequirement
