import { setImmediate as nextTurn } from 'node:timers/promises'
import { findingsAlone } from '../conformance/findings-alone.ts'
import { type Exchange } from '../contract/exchange.ts'

/** So long other requests wait for a judgement at most, in milliseconds. */
const slice = 10

/** Judges exchanges that were not yet, each by itself; other requests are answered in between. */
export async function judgeInSlices(exchanges: readonly Exchange[]): Promise<void> {
  let end = performance.now() + slice
  for (const exchange of exchanges) {
    findingsAlone(exchange)
    if (performance.now() < end) continue
    await nextTurn()
    end = performance.now() + slice
  }
}
