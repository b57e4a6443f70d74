import { byKey } from './by-key.ts'
import { fieldOf, listOf, textOf } from './json.ts'
import { anyBetween } from './positions.ts'
import { oncePerTrace, operationOf, type Trace, type TracedExchange } from './trace.ts'

const payments = ['PayOrders', 'PayCustomerOrder']

/** Whether an exchange pays an order, by the current operation or the one before it. */
export function isPayment(exchange: TracedExchange): boolean {
  return payments.includes(operationOf(exchange))
}

/** Id of the order that a payment or a cancellation is about, `''` for none. */
export function orderOf({ body }: TracedExchange): string {
  return textOf(fieldOf(body, 'order_id')) ?? ''
}

interface Looks {
  readonly byOrder: ReadonlyMap<string, readonly number[]>
  /** Positions of lists without a filter, which tell of every order. */
  readonly ofAll: readonly number[]
}

const looksOf = oncePerTrace((trace): Looks => {
  const byOrder = new Map<string, number[]>()
  const ofAll: number[] = []
  for (const each of trace) {
    const order = lookedUp(each)
    if (order === undefined) continue
    if (order === '') ofAll.push(each.number)
    else byOrder.set(order, [...(byOrder.get(order) ?? []), each.number])
  }
  return { byOrder, ofAll }
})

/** The order that an exchange asks about: `''` for all, undefined for none. */
function lookedUp(exchange: TracedExchange): string | undefined {
  const { pathValues, query, body } = exchange
  if (operationOf(exchange) === 'ListPayPerUseCustomerResources') return textOf(fieldOf(body, 'order_id'))
  if (operationOf(exchange) === 'ShowCustomerOrderDetails') return pathValues['order_id']
  return operationOf(exchange) === 'ListCustomerOrders' ? (query.get('order_id') ?? '') : undefined
}

/** Statuses of an order that was paid: it is being processed, or it is completed. */
const paid: readonly unknown[] = [3, 5]

/** Status of an order that waits for its payment. */
const waiting: readonly unknown[] = [6]

/** The looks that show each order paid, in order. */
export const looksThatShowPaid = oncePerTrace((trace) => byKey(trace, (each) => ordersShown(each, paid)))

/** The looks that show that each order waits for its payment, in order. */
export const looksThatShowWaiting = oncePerTrace((trace) => byKey(trace, (each) => ordersShown(each, waiting)))

/** Status of an order that is paid and not provisioned yet. */
const processing: readonly unknown[] = [3]

/** The looks that show each order being processed, in order. */
export const looksThatShowProcessing = oncePerTrace((trace) => byKey(trace, (each) => ordersShown(each, processing)))

/** The orders that an answer shows with one of some statuses. */
function ordersShown(exchange: TracedExchange, statuses: readonly unknown[]): string[] {
  const operation = operationOf(exchange)
  if (operation !== 'ListCustomerOrders' && operation !== 'ShowCustomerOrderDetails') return []
  const { answer } = exchange
  const shown =
    operation === 'ListCustomerOrders' ? listOf(fieldOf(answer, 'order_infos')) : [fieldOf(answer, 'order_info')]
  return shown
    .filter((each) => statuses.includes(fieldOf(each, 'status')))
    .flatMap((each) => textOf(fieldOf(each, 'order_id')) ?? [])
}

/** The part of a recording between two exchanges; without the second, all that follows the first. */
interface Stretch {
  readonly after: TracedExchange
  readonly before?: TracedExchange
}

/** Whether an order was asked about, by itself or in a list of all orders, in a part of the recording. */
export function wasLookedUp(trace: Trace, orderId: string, { after, before }: Stretch): boolean {
  const { byOrder, ofAll } = looksOf(trace)
  const end = before?.number ?? Infinity
  return anyBetween(byOrder.get(orderId) ?? [], after.number, end) || anyBetween(ofAll, after.number, end)
}

/** Payments of each order, in order. */
export const paymentsByOrder = oncePerTrace((trace): ReadonlyMap<string, readonly TracedExchange[]> =>
  Map.groupBy(trace.filter(isPayment), orderOf),
)

/** Payments of an order with the one before. */
export function repeatedPayments(trace: Trace): { readonly before: TracedExchange; readonly again: TracedExchange }[] {
  return [...paymentsByOrder(trace).values()].flatMap((all) =>
    all.slice(1).flatMap((again, at) => {
      const before = all[at]
      return before === undefined ? [] : [{ before, again }]
    }),
  )
}
