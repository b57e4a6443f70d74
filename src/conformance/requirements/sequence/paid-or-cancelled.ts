import { type Finding, type Rule } from '../../requirement.ts'
import { operationOf, succeeded, type TracedExchange } from '../../trace/trace.ts'
import { orderOf } from '../../trace/order-history.ts'
import { exchangesOf } from '../../trace/following-calls.ts'

export const paidOrCancelled: Rule = (trace) => {
  const ends = exchangesOf(trace, 'PayOrders', 'PayCustomerOrder', 'CancelCustomerOrder')
  const isCancelling = (each: TracedExchange): boolean => operationOf(each) === 'CancelCustomerOrder'
  const done = new Map<string, TracedExchange>()
  const findings: Finding[] = []
  for (const each of ends) {
    const before = done.get(orderOf(each))
    if (before !== undefined && isCancelling(before) !== isCancelling(each))
      findings.push({
        exchange: each,
        expected: `nothing more of order ${orderOf(each)}`,
        actual: isCancelling(each) ? 'it was paid, and is cancelled' : 'it was cancelled, and is paid',
      })
    if (succeeded(each)) done.set(orderOf(each), each)
  }
  return { exercised: ends.filter(succeeded), findings }
}
