import type { Trace, TracedExchange } from './trace.ts'

/** The exchanges by each key that they have, in order; one exchange may have several keys, or none. */
export function byKey<Key>(
  exchanges: Trace,
  keysOf: (exchange: TracedExchange) => readonly Key[],
): ReadonlyMap<Key, readonly TracedExchange[]> {
  const found = new Map<Key, TracedExchange[]>()
  for (const each of exchanges) {
    for (const key of keysOf(each)) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [each])
      else known.push(each)
    }
  }
  return found
}
