import type { Run } from '../run.ts'
import { handedIds } from './handed-in.ts'
import { fieldOf, listOf, textOf } from './json.ts'
import type { Trace, TracedExchange } from './trace.ts'

/** Whether an answer is as a later release could give it, because a test ordered it. */
function isOdd({ fault }: TracedExchange): boolean {
  return fault?.shape !== undefined
}

/** Ids of the customers in an answer. */
function customersOf({ answer }: TracedExchange): string[] {
  return listOf(fieldOf(answer, 'customer_infos')).flatMap((each) => textOf(fieldOf(each, 'customer_id')) ?? [])
}

/**
 * The customers of an odd answer that are not in what was handed in: one record, or the whole answer, where those of others
 * are there. Who has lost more, or all, has lost them for another reason.
 */
export function droppedIn(exchange: TracedExchange, run: Run | undefined): string[] {
  const ids = handedIds(run?.handedIn)
  if (ids === undefined || ids.length === 0 || run === undefined || run.customers.length === 0) return []
  const listed = customersOf(exchange).filter((each) => run.customers.includes(each))
  const missing = listed.filter((each) => !ids.includes(each))
  return missing.length === 1 || missing.length === listed.length ? missing : []
}

/** The customers that an integration has dropped because their records or answers were odd. */
export function droppedForOddness(trace: Trace, run: Run): string[] {
  return trace.filter(isOdd).flatMap((each) => droppedIn(each, run))
}
