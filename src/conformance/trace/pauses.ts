import type { TracedExchange } from './trace.ts'

/**
 * How long a caller rested after an answer, in milliseconds: by the machine's clock or by the platform's, whichever shows more. A
 * test stops the one, and moves it where the other does not go as far.
 */
export function pauseBetween(before: TracedExchange, again: TracedExchange): number {
  return Math.max(0, timeBetween(before, again) - (before.closedAfter ?? before.duration))
}

/** How long after one exchange another began, in milliseconds, by the clock that shows more. */
export function timeBetween(one: TracedExchange, other: TracedExchange): number {
  return Math.max(other.at - one.at, other.receivedAt - one.receivedAt)
}
