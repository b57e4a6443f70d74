import { type Run } from '../run.ts'
import { handedIds } from './handed-in.ts'
import { fieldOf, listOf, textOf } from './json.ts'
import { type Trace, type TracedExchange } from './trace.ts'

/** Whether an answer has codes that are not documented, because a test ordered it. */
export function hasUnknownCodes({ fault }: TracedExchange): boolean {
  return fault?.shape === 'unknown_values'
}

/** Ids of the customers in an answer. */
function customersOf({ answer }: TracedExchange): string[] {
  return listOf(fieldOf(answer, 'customer_infos')).flatMap((each) => textOf(fieldOf(each, 'customer_id')) ?? [])
}

/** The customers of one answer that are not in what was handed in. */
export function missingOf(exchange: TracedExchange, run: Run | undefined): string[] {
  const ids = handedIds(run?.handedIn)
  if (ids === undefined || run === undefined || run.customers.length === 0) return []
  return customersOf(exchange).filter((each) => run.customers.includes(each) && !ids.includes(each))
}

/** The customers that an integration has dropped because of codes that are not documented. */
export function droppedForCodes(trace: Trace, run: Run): string[] {
  return trace.filter(hasUnknownCodes).flatMap((each) => missingOf(each, run))
}
