import { pauseBetween } from './pauses.ts'
import { isPlatform, requestOf, type Trace, type TracedExchange } from './trace.ts'
import { isByAnotherWorker } from './two-workers.ts'

/**
 * So many repeats in a row show whether a caller pauses. One alone does not: libraries repeat a first time at once, and a pause by
 * chance may be short (docs/decisions/thresholds.md).
 */
const inARow = 3

/** Repeats in a row that came with hardly a pause. */
export interface HastyRepeats {
  readonly first: TracedExchange
  /** The last of the repeats. */
  readonly last: TracedExchange
  /** The pauses between them together, in milliseconds. */
  readonly pauses: number
}

/** Every row of repeats of a call that failed each time, whose pauses together are shorter than so many milliseconds. */
export function hastyRepeats(
  trace: Trace,
  hasFailed: (exchange: TracedExchange) => boolean,
  shortest: (exchange: TracedExchange) => number,
): HastyRepeats[] {
  const failed = new Set(trace.filter((each) => isPlatform(each) && hasFailed(each)).map(requestOf))
  const sent = trace.filter((each) => isPlatform(each) && failed.has(requestOf(each)))
  return [...Map.groupBy(sent, requestOf).values()].flatMap((equal) =>
    equal.flatMap((last, at): HastyRepeats[] => {
      const tries = equal.slice(Math.max(0, at - inARow), at)
      const [first] = tries
      if (first === undefined || tries.length < inARow || !tries.every(hasFailed)) return []
      const pairs = tries.map((before, place) => ({ before, again: tries[place + 1] ?? last }))
      // Each of two workers has tries of its own.
      if (pairs.some(({ before, again }) => isByAnotherWorker(trace, before, again))) return []
      const pauses = pairs.reduce((sum, { before, again }) => sum + pauseBetween(before, again), 0)
      return pauses < shortest(last) ? [{ first, last, pauses }] : []
    }),
  )
}
