import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long other requests wait for a slice of work at most, in milliseconds. */
const slice = 10

/** Does something with each of many things, in their order; other requests are answered in between. */
export async function inSlices<Thing>(things: Iterable<Thing>, act: (thing: Thing) => void): Promise<void> {
  let end = performance.now() + slice
  for (const thing of things) {
    act(thing)
    if (performance.now() < end) continue
    await nextTurn()
    end = performance.now() + slice
  }
}
