/**
 * Where work pauses so that others may come between: at a moment at which the world may be left and written down as it is,
 * or in the middle of something that happens wholly or not at all.
 */
export type Pause = 'whole' | 'within'

/**
 * Work in slices. It is told at each pause whether to stop there; only work that pauses at whole moments listens to that,
 * and it stops at one of them.
 */
export type Slices<Result> = Generator<Pause, Result, boolean | undefined>

/** Does all of the work at once; gives what it comes to. */
export function atOnce<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
  }
}

/** Does something with each of many things, in their order, with a pause after each. */
export function* oneByOne<Thing>(things: Iterable<Thing>, act: (thing: Thing) => void): Slices<void> {
  for (const thing of things) {
    act(thing)
    yield 'within'
  }
}

/** The same work where no moment on the way is one at which the world may be left. */
export function* withoutWhole<Result>(slices: Slices<Result>): Slices<Result> {
  for (;;) {
    const step = slices.next()
    if (step.done === true) return step.value
    yield 'within'
  }
}

/** So many things are gone through between two pauses: to ask for the time takes some, too. */
const handful = 50

/** Does something quick with each of many things, in their order, and pauses behind some of them. */
export function* goThrough<Thing>(things: Iterable<Thing>, act: (thing: Thing) => void): Slices<void> {
  let left = handful
  for (const thing of things) {
    act(thing)
    left -= 1
    if (left > 0) continue
    yield 'within'
    left = handful
  }
}

/** Finds the first of many things that fits, and gives its name. */
export function nameOfFirst<Thing>(
  things: Iterable<Thing>,
  fits: (thing: Thing) => boolean,
  nameOf: (thing: Thing) => string,
): Slices<string | undefined> {
  return firstFound(things, (thing) => (fits(thing) ? nameOf(thing) : undefined))
}

/** Looks at many things, and gives what is found first. */
export function* firstFound<Thing, Found>(
  things: Iterable<Thing>,
  find: (thing: Thing) => Found | undefined,
): Slices<Found | undefined> {
  let left = handful
  for (const thing of things) {
    const found = find(thing)
    if (found !== undefined) return found
    left -= 1
    if (left > 0) continue
    yield 'within'
    left = handful
  }
  return undefined
}

/** Does what `Map.groupBy` does. */
export function* groupInSlices<Key, Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Slices<Map<Key, Thing[]>> {
  const groups = new Map<Key, Thing[]>()
  yield* goThrough(things, (thing) => {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  })
  return groups
}

/** All things of several collections, one after the other. */
export function* inTurn<Thing>(...collections: readonly Iterable<Thing>[]): Generator<Thing, void> {
  for (const each of collections) yield* each
}
