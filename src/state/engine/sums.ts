import { add, type Amount, zero } from '../../units/amount.ts'
import { goThrough, type Slices } from './slices.ts'

/** Adds up in slices, by its key, what each of many things brings. */
export function* sumsBy<Thing>(
  things: Iterable<Thing>,
  amountsOf: (thing: Thing) => Iterable<readonly [key: string, amount: Amount]>,
): Slices<ReadonlyMap<string, Amount>> {
  const sums = new Map<string, Amount>()
  yield* goThrough(things, (thing) => {
    for (const [key, amount] of amountsOf(thing)) sums.set(key, add(sums.get(key) ?? zero, amount))
  })
  return sums
}
