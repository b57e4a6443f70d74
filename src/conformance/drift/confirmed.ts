import { operationKey } from '../../contract/operations.ts'
import type { Drift } from './exchange-drift.ts'
import type { LiveExchange } from './live-exchanges.ts'

/** What the live platform was seen to do as the contract says, by operation (`intl.PayOrders`). */
export type Recorded = Readonly<Record<string, RecordedOperation>>

export interface RecordedOperation {
  /** The day of the newest exchange, ISO 8601. */
  readonly on: string
  readonly exchanges: number
  readonly statuses: readonly number[]
}

/** What a recording confirms: exchanges of an operation in which nothing drifts. Nothing else raises its evidence. */
export function confirmedBy(live: readonly LiveExchange[], drifts: readonly Drift[]): Recorded {
  const drifted = new Set(drifts.map(({ exchange }) => exchange))
  const confirmed: Record<string, RecordedOperation> = {}
  for (const { exchange } of live) {
    const { operation, number, status, hasAnswer, at } = exchange
    if (operation === undefined || status === 0 || drifted.has(number) || !(hasAnswer || status === 204)) continue
    const key = operationKey(operation)
    const day = new Date(at).toISOString().slice(0, 10)
    confirmed[key] = joined(confirmed[key], { on: day, exchanges: 1, statuses: [status] })
  }
  return confirmed
}

/** Two records of the live platform as one. */
export function joinRecorded(one: Recorded, two: Recorded): Recorded {
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort()
  return Object.fromEntries(
    names.flatMap((name) => {
      const [a, b] = [one[name], two[name]]
      const both = a === undefined ? b : b === undefined ? a : joined(a, b)
      return both === undefined ? [] : [[name, both] as const]
    }),
  )
}

function joined(known: RecordedOperation | undefined, more: RecordedOperation): RecordedOperation {
  if (known === undefined) return more
  return {
    on: known.on > more.on ? known.on : more.on,
    exchanges: known.exchanges + more.exchanges,
    statuses: [...new Set([...known.statuses, ...more.statuses])].sort((a, b) => a - b),
  }
}
