import type { Pause, Slices } from '../state/engine/slices.ts'
import { letOthersIn } from './turn-queue.ts'

/** So long others wait for a slice of work at most, in milliseconds. */
export const usualSlice = 10

/** One slice: where it paused, or what the work came to. */
type Slice<Result> = { readonly pause: Pause } | { readonly result: Result }

/** Goes on with work for so many milliseconds; it stops at a whole moment where it is told to. */
export function goOnFor<Result>(slices: Slices<Result>, milliseconds: number, stops = false): Slice<Result> {
  const end = performance.now() + milliseconds
  for (;;) {
    const step = slices.next(stops)
    if (step.done === true) return { result: step.value }
    if (performance.now() >= end) return { pause: step.value }
  }
}

/** Does work that holds no world, and lets others in after each slice; gives what it comes to. */
export async function inSlices<Result>(slices: Slices<Result>): Promise<Result> {
  for (;;) {
    const slice = goOnFor(slices, usualSlice)
    if ('result' in slice) return slice.result
    await letOthersIn()
  }
}
