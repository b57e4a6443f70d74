import { add, zero } from '../../units/amount.ts'
import { type BillingMonth, billingMonthOf } from '../../units/calendar.ts'
import type { Page } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import { fittingRecords, type RecordsQuery } from './bill-listing.ts'
import { addParts, type BillRecord, tradeIdOf } from './bill-records.ts'

/** How far a transaction is paid: wholly, not after its month has ended, not while its month is running. */
export type PaymentState = 'paid' | 'owed' | 'unbilled'

/** What a customer was charged at once: what an order has of one resource type in one region, or an hour of use. */
export interface Transaction extends BillRecord {
  readonly tradeId: string
  readonly month: BillingMonth
  readonly state: PaymentState
}

export type TransactionsQuery = Omit<RecordsQuery, 'together'> & {
  readonly state: PaymentState | undefined
}

/** One page of the transactions of customers, one after the other, the oldest of each first, and how many fit in all. */
export function listTransactions(
  world: World,
  customerIds: readonly string[],
  query: TransactionsQuery,
): Page<Transaction> {
  const { offset, limit, state } = query
  const page: Transaction[] = []
  let count = 0
  for (const transaction of transactionsOf(world, customerIds, query)) {
    if (state !== undefined && transaction.state !== state) continue
    if (count >= offset && page.length < limit) page.push(transaction)
    count += 1
  }
  return { count, page }
}

/** The transactions of customers, one at a time: lines of an order for the same thing stand together. */
export function* transactionsOf(
  world: World,
  customerIds: readonly string[],
  query: Omit<TransactionsQuery, 'offset' | 'limit' | 'state'>,
): Generator<Transaction> {
  const now = billingMonthOf(world.now)
  let order: Transaction | undefined
  for (const record of fittingRecords(world, customerIds, query)) {
    const transaction = toTransaction(world, record, now)
    if (order !== undefined && isSameOrder(order, transaction)) {
      order = together(order, transaction)
      continue
    }
    if (order !== undefined) yield order
    order = transaction.charge.orderId === undefined ? undefined : transaction
    if (order === undefined) yield transaction
  }
  if (order !== undefined) yield order
}

function toTransaction(world: World, record: BillRecord, now: BillingMonth): Transaction {
  const { month } = record.charge
  return { ...record, month, tradeId: tradeIdOf(world, record), state: stateOf(record, month === now) }
}

function stateOf({ debt }: BillRecord, isRunning: boolean): PaymentState {
  if (debt === zero) return 'paid'
  return isRunning ? 'unbilled' : 'owed'
}

function isSameOrder({ charge: a }: Transaction, { charge: b }: Transaction): boolean {
  return (
    a.orderId === b.orderId &&
    a.kind === b.kind &&
    a.service === b.service &&
    a.resource === b.resource &&
    a.region === b.region
  )
}

function together(a: Transaction, b: Transaction): Transaction {
  return {
    ...a,
    ...addParts(a, b),
    payable: add(a.payable, b.payable),
    state: a.state === 'paid' ? b.state : a.state,
  }
}
