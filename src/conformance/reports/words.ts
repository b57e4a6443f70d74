import { type Finding } from '../requirement.ts'
import { type TracedExchange } from '../trace/trace.ts'

/** An exchange in a line: `3. POST /v3/orders/customer-orders/pay -> 204`. */
export function callText({ number, method, path, status }: TracedExchange): string {
  return `${number}. ${method} ${path} -> ${status === 0 ? 'no answer' : status}`
}

/** A finding in a line. */
export function findingText({ exchange, expected, actual }: Finding): string {
  return `exchange ${callText(exchange)}: expected ${expected}, actual ${actual}`
}
