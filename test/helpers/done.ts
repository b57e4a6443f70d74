import { isRefusal, type Refusal } from '../../src/contract/refusals.ts'

/** What a rule did; a refusal is a fault of the test's own set-up. */
export function done<Result>(result: Result): Exclude<Result, Refusal> {
  if (!isDone(result)) throw new Error('Failed to set the stage: a rule refuses.')
  return result
}

function isDone<Result>(result: Result): result is Exclude<Result, Refusal> {
  return !isRefusal(result)
}
