import { pauseBetween } from './pauses.ts'
import { isPlatform, requestOf, type Trace, type TracedExchange } from './trace.ts'
import { isByAnotherWorker } from './two-workers.ts'

/**
 * How quick so many repeats in a row are that come without a pause. One alone does not show it: libraries repeat a first time at once,
 * and a pause by chance may be short (docs/decisions/thresholds.md).
 */
export interface Haste {
  readonly repeats: number
  /** In milliseconds, of the pauses before them together. */
  readonly shortest: (exchange: TracedExchange) => number
}

/** Repeats in a row that came with hardly a pause. */
export interface HastyRepeats {
  readonly first: TracedExchange
  /** The last of the repeats. */
  readonly last: TracedExchange
  /** The pauses between them together, in milliseconds. */
  readonly pauses: number
}

/** Every row of so many repeats of a call that failed each time, whose pauses together are shorter than they have to be. */
export function hastyRepeats(
  trace: Trace,
  hasFailed: (exchange: TracedExchange) => boolean,
  { repeats, shortest }: Haste,
): HastyRepeats[] {
  const failed = new Set(trace.filter((each) => isPlatform(each) && hasFailed(each)).map(requestOf))
  const sent = trace.filter((each) => isPlatform(each) && failed.has(requestOf(each)))
  return [...Map.groupBy(sent, requestOf).values()].flatMap((equal) =>
    equal.flatMap((last, at): HastyRepeats[] => {
      const tries = equal.slice(Math.max(0, at - repeats), at)
      const [first] = tries
      if (first === undefined || tries.length < repeats || !tries.every(hasFailed)) return []
      const pairs = tries.map((before, place) => ({ before, again: tries[place + 1] ?? last }))
      // Each of two workers has tries of its own.
      if (pairs.some(({ before, again }) => isByAnotherWorker(trace, before, again))) return []
      const pauses = pairs.reduce((sum, { before, again }) => sum + pauseBetween(before, again), 0)
      return pauses < shortest(last) ? [{ first, last, pauses }] : []
    }),
  )
}
